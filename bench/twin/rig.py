"""From channels (joint angles, feet on the floor, hands on things) to where every bone is.

A leg's `planted_l/r` channel says how far its foot is fixed to the floor (1) or led by its joint angles (0); a
hand's `reach_l/r` says how far it is taken to a target. A standing pelvis rides as high as its planted legs allow.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from bench.twin.body import SIDES, Array, Body, BodyPose
from bench.twin.geometry import about, across, aim, apply, frame, mix, turn, two_bones, unit

SPINE = {"spine05": 0.2, "spine04": 0.2, "spine03": 0.2, "spine02": 0.2, "spine01": 0.2}
NECK = {"neck01": 0.25, "neck02": 0.25, "neck03": 0.25, "head": 0.25}
LEFT = np.array([1.0, 0.0, 0.0])
DOWN = np.array([0.0, 0.0, -1.0])
FORWARD = np.array([0.0, -1.0, 0.0])
OUTWARD = {"l": 1.0, "r": -1.0}
ANNY = {"l": "L", "r": "R"}
STRAIGHT = 0.9992
"""A standing leg reaches this part of its full length: about 4° of knee flexion."""
HAND = 0.09
"""From the wrist to the middle of the palm [m]."""


@dataclass(frozen=True)
class Targets:
    """Where hands go, by side: points for the palms (frames, 3) [m] and where each elbow points."""

    palms: dict[str, Array]
    poles: dict[str, Array]


Reach = Callable[["Rig", BodyPose], Targets]
"""From the body posed without its arms to where its hands go."""
Getter = Callable[..., Array]
Limb = tuple[Array, Array, Array]
"""Directions of a limb's upper and lower bone, and its hinge axis."""
CLEARANCE_M, SOFT_M, SHARE = 0.005, 0.006, 0.4
"""A free foot nearer to the floor than the first is lifted by `SHARE` of what is missing: no knee bends much."""


@dataclass(frozen=True)
class Rig:
    """A body with its reference measures, posed by channels."""

    body: Body

    def at(self, bone: str, side: str) -> Array:
        """A side's joint centre in the reference stance."""
        return self.body.joint(f"{bone}.{ANNY[side]}")

    @property
    def ankle_height_m(self) -> float:
        """From the sole to the ankle joint, standing flat."""
        return float(self.at("foot", "l")[2] - self.body.reference_vertices[:, 2].min())

    def lengths(self, first: str, second: str, third: str) -> tuple[float, float]:
        """The lengths of a limb's two bones [m]."""
        a, b, c = (self.at(bone, "l") for bone in (first, second, third))
        return float(np.linalg.norm(b - a)), float(np.linalg.norm(c - b))

    @property
    def leg_m(self) -> float:
        """Hip to ankle, stretched [m]."""
        return sum(self.lengths("upperleg01", "lowerleg01", "foot"))

    def pose(self, c: dict[str, Array], reach: Reach | None = None) -> BodyPose:
        """Place every bone over the clip. Missing channels are zero (planted: one)."""
        frames = len(next(iter(c.values())))
        get = _getter(c, frames)
        world: dict[str, Array] = {}
        local = self._spine(get)
        pelvis = (
            turn("z", get("heading_deg") + get("pelvis_yaw_deg"))
            @ turn("x", get("pelvis_forward_deg"))
            @ turn("y", get("pelvis_side_deg"))
        )
        root = np.stack((get("sway_x_m"), get("sway_y_m"), get("height_m")), axis=-1)
        if "height_m" not in c:
            root[:, 2] = self._standing_height(get, pelvis, root) - get("crouch_m")
        world["root"] = pelvis
        for side in SIDES:
            self._leg(side, get, pelvis, root, world, clear_floor="height_m" not in c)
        trunk = self.body.forward(root, world, local)
        targets = reach(self, trunk) if reach is not None else None
        for side in SIDES:
            self._arm(side, get, trunk, world, targets)
        return self.body.forward(root, world, local)

    def palms(self, pose: BodyPose) -> dict[str, Array]:
        """The middle of each palm, (frames, 3) [m]."""
        found = {}
        for side in SIDES:
            elbow, wrist = (self.body.index(f"{bone}.{ANNY[side]}") for bone in ("lowerarm01", "wrist"))
            fore = unit(self.at("wrist", side) - self.at("lowerarm01", side))
            found[side] = pose.position[:, wrist] + HAND * apply(pose.rotation[:, elbow], fore)
        return found

    def _spine(self, get: Getter) -> dict[str, Array]:
        local = {}
        for parts, name in ((SPINE, "trunk"), (NECK, "neck")):
            for bone, part in parts.items():
                local[bone] = (
                    turn("z", part * get(f"{name}_twist_deg"))
                    @ turn("x", part * get(f"{name}_forward_deg"))
                    @ turn("y", part * get(f"{name}_side_deg"))
                )
        for side in SIDES:
            up = np.clip(np.maximum(get(f"shoulder_flexion_{side}"), get(f"shoulder_abduction_{side}")) - 60, 0, None)
            forth = turn("z", -OUTWARD[side] * get(f"shoulder_forth_{side}"))
            local[f"clavicle.{ANNY[side]}"] = forth @ turn("y", -OUTWARD[side] * 0.22 * up)
        return local

    def _ankle_target(self, get: Getter, side: str) -> Array:
        height = np.full_like(get("sway_x_m"), self.ankle_height_m) + get(f"foot_z_{side}")
        return np.stack((get(f"foot_x_{side}"), get(f"foot_y_{side}"), height), axis=-1)

    def _standing_height(self, get: Getter, pelvis: Array, root: Array) -> Array:
        reach = STRAIGHT * self.leg_m
        heights = []
        for side in SIDES:
            hip = apply(pelvis, self.at("upperleg01", side) - self.body.joint("root"))
            ankle = self._ankle_target(get, side)
            level = np.sum((root[:, :2] + hip[:, :2] - ankle[:, :2]) ** 2, axis=-1)
            top = ankle[:, 2] + np.sqrt(np.clip(reach**2 - level, 0.01, None)) - hip[:, 2]
            heights.append(top + 0.4 * (1 - get(f"planted_{side}", 1.0)))
        softness = 0.004
        height: Array = -softness * np.logaddexp(-heights[0] / softness, -heights[1] / softness)
        return height

    def _leg(
        self, side: str, get: Getter, pelvis: Array, root: Array, world: dict[str, Array], clear_floor: bool
    ) -> None:
        hip, knee, ankle = (self.at(bone, side) for bone in ("upperleg01", "lowerleg01", "foot"))
        upper_m, lower_m = self.lengths("upperleg01", "lowerleg01", "foot")
        out = OUTWARD[side]
        # Led by the joint angles, in the pelvis.
        swing = turn("x", -get(f"hip_flexion_{side}")) @ turn("y", -out * get(f"hip_abduction_{side}"))
        thigh_frame = pelvis @ swing @ turn("z", out * get(f"hip_rotation_{side}"))
        shank_frame = thigh_frame @ turn("x", get(f"knee_flexion_{side}"))
        start = root + apply(pelvis, hip - self.body.joint("root"))
        bend = get(f"ankle_plantarflexion_{side}")
        free = (apply(thigh_frame, DOWN), apply(shank_frame, DOWN), apply(thigh_frame, LEFT))
        if clear_floor:
            free = self._off_the_floor(side, start, free, bend)
        # Led by the foot on the floor.
        yaw = get(f"foot_yaw_{side}")
        flat = turn("z", get("heading_deg") + out * yaw) @ turn("x", get(f"foot_pitch_{side}"))
        toes = apply(turn("z", get("heading_deg") + out * (yaw + get(f"knee_out_{side}"))), FORWARD)
        fixed = two_bones(start, self._ankle_target(get, side), upper_m, lower_m, toes)
        weight = get(f"planted_{side}", 1.0)
        thigh, shank, hinge = (mix(a, b, weight) for a, b in zip(free, fixed, strict=True))
        label = ANNY[side]
        world[f"upperleg01.{label}"] = aim(thigh, hinge, unit(knee - hip), LEFT)
        world[f"lowerleg01.{label}"] = aim(shank, hinge, unit(ankle - knee), LEFT)
        pointed = _foot(shank, hinge, bend)
        ahead = mix(apply(pointed, FORWARD), apply(flat, FORWARD), weight)
        left = mix(apply(pointed, LEFT), apply(flat, LEFT), weight)
        world[f"foot.{label}"] = frame(ahead, left) @ frame(FORWARD, LEFT).T

    def _off_the_floor(self, side: str, start: Array, limb: Limb, bend: Array) -> Limb:
        """Bend a free leg just so much that neither heel nor toes go into the floor."""
        thigh, shank, hinge = limb
        upper_m, lower_m = self.lengths("upperleg01", "lowerleg01", "foot")
        ankle = start + thigh * upper_m + shank * lower_m
        sole = np.stack([apply(_foot(shank, hinge, bend), point) for point in self._sole(side)])
        lowest = (ankle + sole)[:, :, 2].min(axis=0)
        raised = SHARE * SOFT_M * np.logaddexp(0, (CLEARANCE_M - lowest) / SOFT_M)
        ankle[:, 2] += raised
        return two_bones(start, ankle, upper_m, lower_m, np.cross(unit(ankle - start), hinge))

    def _sole(self, side: str) -> Array:
        """Heel and toe tip from the ankle, standing flat, (2, 3) [m]."""
        label = ANNY[side]
        bones = [
            i for i, bone in enumerate(self.body.bones) if bone.startswith(("foot", "toe")) and bone.endswith(label)
        ]
        foot = self.body.reference_vertices[self.body.weights[:, bones].sum(axis=1) > 0.9]
        ends = np.array([foot[:, 1].max() - 0.01, foot[:, 1].min() + 0.01])
        offset = np.zeros((2, 3))
        offset[:, 1] = ends - self.at("foot", side)[1]
        offset[:, 2] = -self.ankle_height_m
        return offset

    def _arm(self, side: str, get: Getter, posed: BodyPose, world: dict[str, Array], targets: Targets | None) -> None:
        label, out = ANNY[side], OUTWARD[side]
        shoulder, elbow, wrist = (self.at(bone, side) for bone in ("upperarm01", "lowerarm01", "wrist"))
        upper_m, lower_m = self.lengths("upperarm01", "lowerarm01", "wrist")
        chest = posed.rotation[:, self.body.index("spine01")]
        pitch = get("pelvis_forward_deg") + get("trunk_forward_deg")
        flexion = get(f"shoulder_flexion_{side}") + get("arms_hang") * pitch
        swing = turn("x", -flexion) @ turn("y", -out * get(f"shoulder_abduction_{side}"))
        upper_frame = chest @ swing @ turn("z", -out * get(f"shoulder_rotation_{side}"))
        lower_frame = upper_frame @ turn("x", -get(f"elbow_flexion_{side}"))
        upper, lower, hinge = apply(upper_frame, DOWN), apply(lower_frame, DOWN), apply(upper_frame, -LEFT)
        if targets is not None and side in targets.palms:
            start = posed.position[:, self.body.index(f"upperarm01.{label}")]
            pole = targets.poles[side]
            palm = targets.palms[side]
            toward = unit(palm - start)
            first = two_bones(start, palm - HAND * toward, upper_m, lower_m, pole)
            reached = two_bones(start, palm - HAND * first[1], upper_m, lower_m, pole)
            weight = get(f"reach_{side}")
            upper, lower, hinge = (mix(a, b, weight) for a, b in zip((upper, lower, hinge), reached, strict=True))
        rest_upper, rest_lower = unit(elbow - shoulder), unit(wrist - elbow)
        rest_hinge = across(np.cross(rest_upper, rest_lower), rest_upper)
        world[f"upperarm01.{label}"] = aim(upper, hinge, rest_upper, rest_hinge)
        fore = aim(lower, hinge, rest_lower, across(rest_hinge, rest_lower))
        world[f"lowerarm01.{label}"] = fore
        # The palm turns with the forearm: half at the middle of it, all at the wrist.
        roll = get(f"forearm_roll_{side}", 60.0)
        for bone, part in ((f"lowerarm02.{label}", 0.5), (f"wrist.{label}", 1.0)):
            world[bone] = about(lower, out * part * roll) @ fore


def _foot(shank: Array, hinge: Array, plantarflexion_deg: Array) -> Array:
    """How a foot is turned that hangs at a shank."""
    return frame(shank, hinge) @ frame(DOWN, LEFT).T @ turn("x", plantarflexion_deg)


def _getter(channels: dict[str, Array], frames: int) -> Getter:
    def get(name: str, default: float = 0.0) -> Array:
        return channels[name] if name in channels else np.full(frames, default)

    return get
