"""The bytes of one frame: as the page sends them, as recordings keep them.

Little-endian. Header of 16 bytes: version ``u8``, people ``u8``, luma ``u8``, reserved ``u8`` (0), aspect
``f32`` (width / height), t_s ``f64``. When anybody was seen, 33 × 4 ``f32`` follow (x and y as shares of width
and height, y down, z in widths and away from the camera, visibility) and 33 × 3 ``f32`` (world landmarks [m],
y down, z away from the camera): 940 bytes. These are MediaPipe's axes; ``decode_frame`` turns them into ours.
A landmark that is not known is written as NaN throughout.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Sequence
from dataclasses import dataclass

from hipfive.errors import BadInputError
from hipfive.motion.pose import Landmark, Pose, WorldPoint
from hipfive.motion.skeleton import LANDMARK_COUNT

VERSION = 1
LUMA_UNKNOWN = 255
PEOPLE_MAX = 255

_HEADER = struct.Struct("<BBBBfd")
_BODY = struct.Struct(f"<{LANDMARK_COUNT * 7}f")
_IMAGE_NUMBERS = LANDMARK_COUNT * 4

EMPTY_FRAME_BYTES = _HEADER.size
SEEN_FRAME_BYTES = _HEADER.size + _BODY.size

# What no camera and no pose model gives; beyond is a mistake or malice. Ours: wide, so that it never bites.
ASPECT_MIN, ASPECT_MAX = 0.05, 20.0
TIME_MAX_S = 1e9
IMAGE_COORDINATE_MAX = 1000.0  # [picture widths or heights] off the corner
WORLD_COORDINATE_MAX_M = 1000.0

_NAN = math.nan


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame: the pose, and how bright the picture was.

    Attributes
    ----------
    pose
        The person, in the engine's coordinates.
    luma
        Mean brightness of the picture, 0 (black) to 254 (white); ``None`` when not known.
    """

    pose: Pose
    luma: int | None = None


def frame_length(start: bytes) -> int:
    """How long the frame is that begins with these bytes; two are enough."""
    if len(start) < 2 or start[0] != VERSION:
        raise _malformed("version")
    return SEEN_FRAME_BYTES if start[1] else EMPTY_FRAME_BYTES


def decode_frame(data: bytes) -> Frame:
    """The frame that these bytes say.

    Raises
    ------
    BadInputError
        ``error-frame-malformed``, with the part that is wrong.
    """
    if len(data) < EMPTY_FRAME_BYTES:
        raise _malformed("length")
    version, people, luma, reserved, aspect, t_s = _HEADER.unpack_from(data)
    if version != VERSION or reserved != 0:
        raise _malformed("version")
    if len(data) != (SEEN_FRAME_BYTES if people else EMPTY_FRAME_BYTES):
        raise _malformed("length")
    if not ASPECT_MIN <= aspect <= ASPECT_MAX:
        raise _malformed("aspect")
    if not 0.0 <= t_s <= TIME_MAX_S:
        raise _malformed("time")
    landmarks: tuple[Landmark | None, ...] = ()
    world: tuple[WorldPoint | None, ...] = ()
    if people:
        numbers = _BODY.unpack_from(data, _HEADER.size)
        landmarks = tuple(_landmark(numbers[start : start + 4], aspect) for start in range(0, _IMAGE_NUMBERS, 4))
        world = tuple(_world_point(numbers[start : start + 3]) for start in range(_IMAGE_NUMBERS, len(numbers), 3))
        if not any(world):
            world = ()
    pose = Pose(t_s=t_s, landmarks=landmarks, world=world, people=people, aspect=aspect)
    return Frame(pose, None if luma == LUMA_UNKNOWN else luma)


def encode_frame(pose: Pose, luma: int | None = None) -> bytes:
    """The bytes of this frame; what ``decode_frame`` makes of them is the pose rounded to float32.

    Parameters
    ----------
    pose
        The person; without landmarks only the header is written, and nobody counts as seen.
    luma
        Mean brightness of the picture, 0 to 254, or ``None``.
    """
    people = min(max(pose.people, 1), PEOPLE_MAX) if pose.seen else 0
    shade = LUMA_UNKNOWN if luma is None else min(max(luma, 0), LUMA_UNKNOWN - 1)
    header = _HEADER.pack(VERSION, people, shade, 0, pose.aspect, pose.t_s)
    if not people:
        return header
    aspect = _HEADER.unpack(header)[4]
    numbers: list[float] = []
    for landmark in pose.landmarks:
        numbers += _image_numbers(landmark, aspect)
    world: Sequence[WorldPoint | None] = pose.world or (None,) * LANDMARK_COUNT
    for point in world:
        numbers += (_NAN,) * 3 if point is None else (point[0], -point[1], -point[2])
    return header + _BODY.pack(*numbers)


def as_recorded(pose: Pose, luma: int | None = None) -> Frame:
    """The frame as it comes back out of a recording, so that a video and its recording measure alike."""
    return decode_frame(encode_frame(pose, luma))


def _image_numbers(landmark: Landmark | None, aspect: float) -> tuple[float, float, float, float]:
    if landmark is None:
        return (_NAN,) * 4
    return (landmark.x / aspect, 1.0 - landmark.y, -landmark.z / aspect, landmark.visibility)


def _landmark(numbers: Sequence[float], aspect: float) -> Landmark | None:
    x, y, z, visibility = numbers
    if x != x and y != y and z != z:  # NaN throughout: not known
        return None
    largest = max(abs(x), abs(y), abs(z))
    if not largest <= IMAGE_COORDINATE_MAX or math.isnan(x + y + z) or not 0.0 <= visibility <= 1.0:
        raise _malformed("landmark")
    return Landmark(x * aspect, 1.0 - y, -z * aspect, visibility)


def _world_point(numbers: Sequence[float]) -> WorldPoint | None:
    x, y, z = numbers
    if x != x and y != y and z != z:
        return None
    if not max(abs(x), abs(y), abs(z)) <= WORLD_COORDINATE_MAX_M or math.isnan(x + y + z):
        raise _malformed("world")
    return (x, -y, -z)


def _malformed(part: str) -> BadInputError:
    return BadInputError("error-frame-malformed", part=part)
