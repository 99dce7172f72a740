"""From an exercise's own key poses to a posed body: which foot stands, where the hands hold, what stands beside."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from bench.twin.body import SIDES, Array, BodyPose
from bench.twin.furniture import WOOD, Box
from bench.twin.geometry import apply, turn
from bench.twin.motions.baby_pose import foot_grip
from bench.twin.motions.seats import seat
from bench.twin.rig import ANNY, OUTWARD, Rig, Targets

from hipfive.exercises import EXERCISES
from hipfive.motion.exercise import Exercise, Held, as_done
from hipfive.motion.skeleton import Side
from hipfive.pose.synthetic import key_pose_angles

LEAST_FRAMES, MOST_FRAMES, FPS = 20, 48, 10.0
PELVIS_SHARE = 0.7
"""Of the trunk's lean forward the pelvis does this part, the spine the rest."""
FOLDED_DEG = 100.0
"""A hip that is flexed further while lying is folded: the hands take hold."""
ROLL_DEG = 10.0
"""How far a folded pelvis rolls off the floor."""
ON_A_CHAIR = ("chair", "chair-high", "seated")
HELD_ON = ("supported", "supported-short")


@dataclass(frozen=True)
class Shown:
    """One movement, left side working: name, cycle [s], what it was made from, the posed body, what stands beside."""

    name: str
    cycle_s: float
    digest: str
    pose: BodyPose
    boxes: tuple[Box, ...]


def movements() -> dict[str, Exercise]:
    """Every exercise and version with key poses of its own, by ``exercise`` or ``exercise/version``."""
    found: dict[str, Exercise] = {}
    for exercise in EXERCISES.values():
        found[exercise.id] = exercise
        for variant in (*exercise.variants, *exercise.substitutes):
            done = as_done(exercise, variant.id)
            held = variant.id in (*ON_A_CHAIR, *HELD_ON)
            if done.key_poses != exercise.key_poses or done.dose.sides != exercise.dose.sides or held:
                found[f"{exercise.id}/{variant.id}"] = done
    return found


def digest(exercise: Exercise) -> str:
    """What a movement was made from: its key poses, in short."""
    told = [[pose.at_s, sorted(pose.angles_deg.items())] for pose in exercise.key_poses]
    return hashlib.sha256(json.dumps([told, exercise.base, list(exercise.dose.sides)]).encode()).hexdigest()[:16]


def show(rig: Rig, name: str, exercise: Exercise) -> Shown:
    """Pose the body over one cycle."""
    cycle_s = exercise.key_poses[-1].at_s
    frames = int(np.clip(round(cycle_s * FPS), LEAST_FRAMES, MOST_FRAMES))
    rows = [key_pose_angles(exercise, cycle_s * frame / frames, Side.LEFT) for frame in range(frames)]
    angles = {key: np.array([row.get(key, 0.0) for row in rows]) for key in {key for row in rows for key in row}}
    version = name.partition("/")[2]
    if exercise.base == "lying":
        pose = _lying(rig, angles, exercise, frames, version)
        return Shown(name, cycle_s, digest(exercise), _on_the_floor(rig, pose), ())
    pose = rig.pose(_standing(rig, angles, frames, both=exercise.dose.sides == ("both",)))
    return Shown(name, cycle_s, digest(exercise), pose, _beside(rig, pose, version))


def _of(angles: Mapping[str, Array], name: str, frames: int) -> Array:
    return angles[name] if name in angles else np.zeros(frames)


def _standing(rig: Rig, angles: Mapping[str, Array], frames: int, *, both: bool) -> dict[str, Array]:
    """Channels of somebody whose right foot, or both, stay where they are."""
    lean = _of(angles, "trunk_forward", frames)
    channels = {"pelvis_forward_deg": PELVIS_SHARE * lean, "trunk_forward_deg": (1 - PELVIS_SHARE) * lean}
    channels["neck_forward_deg"] = -0.25 * lean
    upper_m, lower_m = rig.lengths("upperleg01", "lowerleg01", "foot")
    pelvis = turn("x", channels["pelvis_forward_deg"])
    roots = []
    for side in SIDES:
        flexion, knee = _of(angles, f"hip_flexion_{side}", frames), _of(angles, f"knee_flexion_{side}", frames)
        abduction = _of(angles, f"hip_abduction_{side}", frames)
        channels[f"hip_flexion_{side}"] = flexion - (1 - PELVIS_SHARE) * lean
        channels[f"hip_abduction_{side}"] = abduction
        channels[f"knee_flexion_{side}"] = knee
        channels[f"ankle_plantarflexion_{side}"] = _of(angles, f"ankle_plantarflexion_{side}", frames)
        channels[f"shoulder_flexion_{side}"] = _of(angles, f"arm_flexion_{side}", frames)
        channels[f"shoulder_abduction_{side}"] = _of(angles, f"arm_abduction_{side}", frames)
        channels[f"elbow_flexion_{side}"] = _of(angles, f"elbow_flexion_{side}", frames) + 8.0
        stands = both or side == "r"
        channels[f"planted_{side}"] = np.full(frames, 1.0 if stands else 0.0)
        hip_x = rig.at("upperleg01", side)[0]
        wide = OUTWARD[side] * 0.07 if both else 0.0
        channels[f"foot_x_{side}"] = np.full(frames, hip_x + wide)
        channels[f"foot_yaw_{side}"] = np.full(frames, 22.0 if both else 4.0)
        channels[f"knee_out_{side}"] = np.full(frames, 18.0 if both else 0.0)
        if not stands:
            continue
        thigh, shank = np.radians(flexion - lean), np.radians(flexion - lean - knee)
        up = rig.ankle_height_m + 0.998 * (upper_m * np.cos(thigh) + lower_m * np.cos(shank)) * np.cos(
            np.radians(0.5 * abduction)
        )
        ahead = -(upper_m * np.sin(thigh) + lower_m * np.sin(shank))
        hip = apply(pelvis, rig.at("upperleg01", side) - rig.body.joint("root"))
        roots.append(np.stack((np.zeros(frames), -ahead - hip[:, 1], up - hip[:, 2]), axis=-1))
    root = np.mean(roots, axis=0)
    channels["sway_y_m"], channels["height_m"] = root[:, 1], root[:, 2]
    # On one leg the body is over the foot that stands.
    channels["sway_x_m"] = np.full(frames, 0.0 if both else 0.45 * rig.at("upperleg01", "r")[0])
    if not both:  # the rig finds the height of a leg that is stretched, and keeps the free foot off the floor
        bent = _of(angles, "hip_flexion_r", frames).max() > 30.0
        if not bent:
            del channels["height_m"]
            channels["sway_y_m"] = np.zeros(frames)
            channels["knee_flexion_l"] = np.maximum(channels["knee_flexion_l"], 8.0)
    return channels


def _lying(rig: Rig, angles: Mapping[str, Array], exercise: Exercise, frames: int, version: str) -> BodyPose:
    """On the back; hands at the feet, or behind the thighs."""
    movement = exercise.movement
    at_feet = isinstance(movement, Held) and movement.hands
    folded = [side for side in SIDES if _of(angles, f"hip_flexion_{side}", frames).max() > FOLDED_DEG]
    roll = ROLL_DEG if len(folded) == 2 else 0.6 * ROLL_DEG if folded else 0.0
    channels = {
        "pelvis_forward_deg": np.full(frames, -90.0 - roll),
        "trunk_forward_deg": np.full(frames, 1.05 * roll),
        "neck_forward_deg": np.full(frames, 6.0),
        "height_m": np.full(frames, 0.1),
    }
    for side in SIDES:
        flexion = _of(angles, f"hip_flexion_{side}", frames)
        channels[f"planted_{side}"] = np.zeros(frames)
        channels[f"hip_flexion_{side}"] = flexion
        channels[f"hip_abduction_{side}"] = _of(angles, f"hip_abduction_{side}", frames) + 4.0
        channels[f"hip_rotation_{side}"] = np.full(frames, 12.0)
        channels[f"knee_flexion_{side}"] = _of(angles, f"knee_flexion_{side}", frames) + 3.0
        channels[f"ankle_plantarflexion_{side}"] = np.full(frames, 0.0 if side in folded else 20.0)
        held = side in folded and version != "side-lying"
        channels[f"reach_{side}"] = np.full(frames, 1.0 if held else 0.0)
        channels[f"shoulder_forth_{side}"] = np.full(frames, 20.0 if held and at_feet else 0.0)
        # On the side both arms lie in front, so that nothing lies on them.
        on_side = version == "side-lying"
        channels[f"shoulder_flexion_{side}"] = np.full(frames, 75.0 if on_side else 0.0)
        channels[f"shoulder_abduction_{side}"] = np.full(frames, 0.0 if on_side else 18.0)
        channels[f"elbow_flexion_{side}"] = np.full(frames, 12.0)

    def reach(rig: Rig, posed: BodyPose) -> Targets:
        palms = {side: foot_grip(rig, posed, side) if at_feet else behind_thigh(rig, posed, side) for side in SIDES}
        poles = {side: np.tile([OUTWARD[side] * 1.0, 0.2, 0.1], (frames, 1)) for side in SIDES}
        return Targets(palms, poles)

    pose = rig.pose(channels, reach if folded else None)
    return _turned(pose, -90.0) if version == "side-lying" else pose


def behind_thigh(rig: Rig, posed: BodyPose, side: str) -> Array:
    """Behind the thigh, above the knee (frames, 3) [m]."""
    hip, knee = (posed.position[:, rig.body.index(f"{bone}.{ANNY[side]}")] for bone in ("upperleg01", "lowerleg01"))
    back = apply(posed.rotation[:, rig.body.index(f"upperleg01.{ANNY[side]}")], np.array([0.0, 1.0, 0.0]))
    return hip + 0.72 * (knee - hip) + 0.075 * back


def _turned(pose: BodyPose, by_deg: float) -> BodyPose:
    """The whole body turned about its length, which lies along y."""
    rotation = turn("y", by_deg)
    return BodyPose(rotation @ pose.rotation, pose.position @ rotation.T)


def _on_the_floor(rig: Rig, pose: BodyPose) -> BodyPose:
    """Lowered or raised so that the lowest point of the cycle touches the floor."""
    lowest = min(float(rig.body.skin(pose, frame)[0][:, 2].min()) for frame in range(0, len(pose.position), 4))
    return replace(pose, position=pose.position - np.array([0.0, 0.0, lowest]))


def _beside(rig: Rig, pose: BodyPose, version: str) -> tuple[Box, ...]:
    """A chair to sit on, or a rail at the hand that holds."""
    if version in ON_A_CHAIR:
        lowest = int(pose.position[:, rig.body.index("root"), 2].argmin())
        at = BodyPose(pose.rotation[lowest : lowest + 1], pose.position[lowest : lowest + 1])
        return seat("stool" if version == "seated" else "chair")(rig, at)
    if version in HELD_ON:
        x, y, z = rig.palms(pose)["r"].mean(axis=0)
        top = float(z) - 0.02
        parts = [Box((x - 0.03, y - 0.25, top - 0.04), (x + 0.03, y + 0.25, top), WOOD)]
        parts += [
            Box((x - 0.025, at - 0.025, 0.0), (x + 0.025, at + 0.025, top - 0.04), WOOD) for at in (y - 0.22, y + 0.22)
        ]
        return tuple(parts)
    return ()
