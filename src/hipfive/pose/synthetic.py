"""A synthetic person before a pinhole camera: poses with exactly known angles, and the moved figure of an exercise."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from hipfive.motion.exercise import Exercise
from hipfive.motion.pose import Landmark, Pose
from hipfive.motion.skeleton import Joint, Side
from hipfive.pose.kinematic_body import Base, Vector, body_points, resolve_side

AnglesAt = Callable[[float], Mapping[str, float]]


@dataclass(frozen=True, slots=True)
class Camera:
    """A pinhole camera on a stand, looking horizontally at the person.

    Attributes
    ----------
    facing_deg
        [deg] direction of the person's front in the picture: 0 towards the camera, +90 to the right of the picture
        (the person's right side is nearer), -90 to the left.
    distance_m, height_m
        [m] from the person, above the floor.
    vfov_deg
        [deg] vertical field of view.
    """

    facing_deg: float = 90.0
    distance_m: float = 3.2
    height_m: float = 0.95
    vfov_deg: float = 48.0
    aspect: float = 1.0

    def turned(self, point: Vector) -> Vector:
        """A point of the body [m] in camera axes: x right, y up, z towards the camera, about the person's spot."""
        turn = math.radians(self.facing_deg)
        x, y, z = point
        return (x * math.cos(turn) + z * math.sin(turn), y, -x * math.sin(turn) + z * math.cos(turn))

    def project(self, point: Vector) -> tuple[float, float]:
        """A point in camera axes as picture coordinates [image heights]."""
        focal = 0.5 / math.tan(math.radians(self.vfov_deg) / 2.0)
        depth = self.distance_m - point[2]
        return (self.aspect / 2.0 + focal * point[0] / depth, 0.5 + focal * (point[1] - self.height_m) / depth)


def pose_of(points: list[Vector], camera: Camera, t_s: float) -> Pose:
    """The pose that a perfect pose model would give for these body points."""
    turned = [camera.turned(point) for point in points]
    left, right = turned[Joint.LEFT_HIP], turned[Joint.RIGHT_HIP]
    middle = tuple((a + b) / 2.0 for a, b in zip(left, right, strict=True))
    world = tuple((x - middle[0], y - middle[1], z - middle[2]) for x, y, z in turned)
    flat = (camera.project(point) for point in turned)
    landmarks = tuple(Landmark(x, y, w[2] / camera.distance_m, 1.0) for (x, y), w in zip(flat, world, strict=True))
    return Pose(t_s, landmarks, world, 1, camera.aspect)


def perform(
    angles_at: AnglesAt,
    duration_s: float,
    camera: Camera,
    *,
    fps: float = 30.0,
    base: Base = "standing",
    stance_at: Callable[[float], Side | None] = lambda _t: None,
) -> Iterator[Pose]:
    """Poses of a movement given as joint angles over time, at ``fps`` [Hz] for ``duration_s`` [s]."""
    for frame in range(int(duration_s * fps)):
        t_s = frame / fps
        yield pose_of(body_points(angles_at(t_s), base, stance_at(t_s)), camera, t_s)


def key_pose_angles(exercise: Exercise, t_s: float, working: Side) -> Mapping[str, float]:
    """Angles of the exercise's key poses at a time of the cycle [s], eased between poses, repeating."""
    poses = exercise.key_poses
    cycle_s = poses[-1].at_s
    at_s = t_s % cycle_s
    after = next(i for i in range(1, len(poses)) if at_s <= poses[i].at_s)
    before, then = poses[after - 1], poses[after]
    share = (at_s - before.at_s) / (then.at_s - before.at_s)
    eased = 0.5 - 0.5 * math.cos(math.pi * share)
    names = {*before.angles_deg, *then.angles_deg}
    blended = {
        name: (1.0 - eased) * before.angles_deg.get(name, 0.0) + eased * then.angles_deg.get(name, 0.0)
        for name in names
    }
    return resolve_side(blended, working)


_BONES = (
    ("arm_far", Joint.RIGHT_SHOULDER, Joint.RIGHT_ELBOW),
    ("forearm_far", Joint.RIGHT_ELBOW, Joint.RIGHT_WRIST),
    ("thigh_far", Joint.RIGHT_HIP, Joint.RIGHT_KNEE),
    ("shank_far", Joint.RIGHT_KNEE, Joint.RIGHT_ANKLE),
    ("foot_far", Joint.RIGHT_HEEL, Joint.RIGHT_FOOT_INDEX),
    ("hips", Joint.RIGHT_HIP, Joint.LEFT_HIP),
    ("shoulders", Joint.RIGHT_SHOULDER, Joint.LEFT_SHOULDER),
    ("thigh", Joint.LEFT_HIP, Joint.LEFT_KNEE),
    ("shank", Joint.LEFT_KNEE, Joint.LEFT_ANKLE),
    ("foot", Joint.LEFT_HEEL, Joint.LEFT_FOOT_INDEX),
    ("arm", Joint.LEFT_SHOULDER, Joint.LEFT_ELBOW),
    ("forearm", Joint.LEFT_ELBOW, Joint.LEFT_WRIST),
)
_FIGURE_FACING_DEG: Mapping[str, float] = {"side": -72.0, "front": 14.0, "half_side": -62.0}
_FIGURE_SIZE = (200.0, 200.0)


def figure_frames(exercise: Exercise, fps: float = 12.0) -> dict[str, object]:
    """The moved figure of an exercise for the page: one cycle, left side working and nearer to the viewer.

    Returns
    -------
    dict
        ``fps`` [Hz], ``size``, and ``frames`` of bones (x1, y1, x2, y2 in figure units, y down; ``z`` [m] towards the
        viewer) and a head.
    """
    camera = Camera(facing_deg=_FIGURE_FACING_DEG[exercise.view.guide], distance_m=5.0, height_m=0.9, vfov_deg=26.0)
    stance = None if exercise.dose.sides == ("both",) else Side.RIGHT
    cycle_s = exercise.key_poses[-1].at_s
    frames = []
    for frame in range(round(cycle_s * fps)):
        angles = key_pose_angles(exercise, frame / fps, Side.LEFT)
        frames.append(_figure(body_points(angles, exercise.base, stance), camera))
    return {"fps": fps, "size": list(_FIGURE_SIZE), "frames": frames}


def _figure(points: list[Vector], camera: Camera) -> dict[str, object]:
    turned = [camera.turned(point) for point in points]
    height = _FIGURE_SIZE[1]
    flat = [(x * height, (1.0 - y) * height) for x, y in (camera.project(point) for point in turned)]
    bones = [_bone(name, [flat[start], flat[end]], [turned[start], turned[end]]) for name, start, end in _BONES]
    middles = [(Joint.LEFT_HIP, Joint.RIGHT_HIP), (Joint.LEFT_SHOULDER, Joint.RIGHT_SHOULDER)]
    trunk = [((flat[a][0] + flat[b][0]) / 2.0, (flat[a][1] + flat[b][1]) / 2.0) for a, b in middles]
    bones.append(_bone("trunk", trunk, [turned[a] for a, _ in middles]))
    ears = (flat[Joint.LEFT_EAR], flat[Joint.RIGHT_EAR], flat[Joint.NOSE])
    head = {"x": round(sum(p[0] for p in ears) / 3, 1), "y": round(sum(p[1] for p in ears) / 3, 1), "r": 11.0}
    return {"bones": bones, "head": head}


def _bone(name: str, ends: list[tuple[float, float]], places: list[Vector]) -> dict[str, object]:
    (x1, y1), (x2, y2) = ((round(x, 1), round(y, 1)) for x, y in ends)
    depth = (places[0][2] + places[1][2]) / 2.0
    return {"name": name, "x1": x1, "y1": y1, "x2": x2, "y2": y2, "z": round(depth, 3)}
