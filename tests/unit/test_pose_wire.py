"""The bytes of one frame: layout, axes, what is refused."""

from __future__ import annotations

import contextlib
import math
import struct
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hipfive.errors import BadInputError
from hipfive.motion.pose import Landmark, Pose
from hipfive.pose.wire import (
    EMPTY_FRAME_BYTES,
    SEEN_FRAME_BYTES,
    as_recorded,
    decode_frame,
    encode_frame,
    frame_length,
)

NOBODY = Pose(t_s=1.5, people=0, aspect=0.75)
SOMEBODY = Pose(
    t_s=2.25,
    landmarks=tuple(Landmark(0.25, 0.75, 0.125, 0.5) for _ in range(33)),
    world=tuple((0.25, 0.5, -0.125) for _ in range(33)),
    people=1,
    aspect=0.5,
)

coordinates = st.floats(-3, 3)
landmarks = st.none() | st.builds(Landmark, coordinates, coordinates, coordinates, st.floats(0, 1))
world_points = st.none() | st.tuples(coordinates, coordinates, coordinates)
seen_poses = st.builds(
    Pose,
    t_s=st.floats(0, 1e5),
    landmarks=st.lists(landmarks, min_size=33, max_size=33).map(tuple),
    world=st.lists(world_points, min_size=33, max_size=33).map(tuple),
    people=st.integers(1, 255),
    aspect=st.floats(0.3, 3),
)


def page_frame(
    numbers: list[float],
    *,
    version: int = 1,
    people: int = 1,
    luma: int = 255,
    reserved: int = 0,
    aspect: float = 2.0,
    t_s: float = 0.0,
) -> bytes:
    """A frame put together by hand, as another program would."""
    return struct.pack("<BBBBfd", version, people, luma, reserved, aspect, t_s) + struct.pack(
        f"<{len(numbers)}f", *numbers
    )


def numbers_with(
    landmark: tuple[float, ...] = (0.25, 0.25, 0.5, 0.75), world: tuple[float, ...] = (1, 2, 3)
) -> list[float]:
    """33 × 4 and 33 × 3 numbers; the first landmark and point are the given ones."""
    return [*landmark, *[0.5] * (32 * 4), *world, *[0.0] * (32 * 3)]


def test_lengths_are_those_agreed_with_the_page() -> None:
    assert (EMPTY_FRAME_BYTES, SEEN_FRAME_BYTES) == (16, 940)
    assert len(encode_frame(NOBODY)) == 16
    assert len(encode_frame(SOMEBODY)) == 940


def test_the_page_speaks_in_shares_of_the_picture_and_we_in_picture_heights() -> None:
    frame = decode_frame(page_frame(numbers_with((0.25, 0.25, 0.5, 0.75)), aspect=2.0, t_s=3.5, luma=17, people=2))
    assert frame.pose.landmarks[0] == Landmark(x=0.5, y=0.75, z=-1.0, visibility=0.75)
    assert frame.pose.world[0] == (1.0, -2.0, -3.0)
    assert (frame.pose.t_s, frame.pose.people, frame.pose.aspect, frame.luma) == (3.5, 2, 2.0, 17)


def test_encoding_turns_the_axes_back() -> None:
    numbers = struct.unpack("<231f", encode_frame(SOMEBODY, luma=9)[16:])
    assert numbers[:4] == (0.5, 0.25, -0.25, 0.5)
    assert numbers[132:135] == (0.25, -0.5, 0.125)
    assert encode_frame(SOMEBODY, luma=9)[:4] == bytes([1, 1, 9, 0])


def test_nobody_is_a_header_alone() -> None:
    frame = decode_frame(encode_frame(NOBODY, luma=200))
    assert frame.pose == NOBODY
    assert not frame.pose.seen
    assert frame.luma == 200


def test_people_without_landmarks_cannot_be_said() -> None:
    assert decode_frame(encode_frame(replace(NOBODY, people=2))).pose.people == 0


def test_a_pose_that_was_seen_counts_at_least_one_and_at_most_what_a_byte_holds() -> None:
    assert as_recorded(replace(SOMEBODY, people=0)).pose.people == 1
    assert as_recorded(replace(SOMEBODY, people=1000)).pose.people == 255


def test_luma_is_kept_within_its_byte() -> None:
    assert as_recorded(SOMEBODY, 300).luma == 254
    assert as_recorded(SOMEBODY, -3).luma == 0
    assert as_recorded(SOMEBODY).luma is None


def test_unknown_landmarks_and_points_stay_unknown() -> None:
    pose = replace(SOMEBODY, landmarks=(None, *SOMEBODY.landmarks[1:]), world=(*SOMEBODY.world[:-1], None))
    back = as_recorded(pose).pose
    assert back.landmarks[0] is None
    assert back.landmarks[1] is not None
    assert back.world[-1] is None
    assert back.world[0] is not None


def test_a_pose_without_world_points_stays_so() -> None:
    assert as_recorded(replace(SOMEBODY, world=())).pose.world == ()


@given(seen_poses, st.none() | st.integers(0, 254))
def test_a_frame_survives_to_within_float32(pose: Pose, luma: int | None) -> None:
    frame = as_recorded(pose, luma)
    assert frame.luma == luma
    assert frame.pose.t_s == pose.t_s
    assert frame.pose.people == pose.people
    for was, now in zip(pose.landmarks, frame.pose.landmarks, strict=True):
        assert (was is None) == (now is None)
        if was is not None and now is not None:
            assert now.x == pytest.approx(was.x, abs=2e-6)
            assert now.y == pytest.approx(was.y, abs=2e-6)
            assert now.z == pytest.approx(was.z, abs=2e-6)
            assert now.visibility == pytest.approx(was.visibility, abs=1e-7)


@given(seen_poses, st.none() | st.integers(0, 254))
def test_a_recorded_frame_recorded_again_is_the_very_same(pose: Pose, luma: int | None) -> None:
    once = as_recorded(pose, luma)
    assert as_recorded(once.pose, once.luma) == once


@pytest.mark.parametrize(
    ("data", "part"),
    [
        (b"", "length"),
        (encode_frame(NOBODY)[:-1], "length"),
        (encode_frame(NOBODY) + b"\0", "length"),
        (encode_frame(SOMEBODY)[:-1], "length"),
        (encode_frame(SOMEBODY)[:16], "length"),
        (page_frame([], people=0, version=2), "version"),
        (page_frame([], people=0, reserved=1), "version"),
        (page_frame([], people=0, aspect=math.nan), "aspect"),
        (page_frame([], people=0, aspect=0.0), "aspect"),
        (page_frame([], people=0, aspect=-1.0), "aspect"),
        (page_frame([], people=0, aspect=math.inf), "aspect"),
        (page_frame([], people=0, t_s=math.nan), "time"),
        (page_frame([], people=0, t_s=math.inf), "time"),
        (page_frame([], people=0, t_s=-0.1), "time"),
        (page_frame(numbers_with((math.inf, 0, 0, 1))), "landmark"),
        (page_frame(numbers_with((0, math.nan, 0, 1))), "landmark"),
        (page_frame(numbers_with((0, 0, -math.inf, 1))), "landmark"),
        (page_frame(numbers_with((1e30, 0, 0, 1))), "landmark"),
        (page_frame(numbers_with((0, 0, 0, 1.5))), "landmark"),
        (page_frame(numbers_with((0, 0, 0, math.nan))), "landmark"),
        (page_frame(numbers_with(world=(0, math.inf, 0))), "world"),
        (page_frame(numbers_with(world=(0, 0, math.nan))), "world"),
    ],
)
def test_what_cannot_be_true_is_refused(data: bytes, part: str) -> None:
    with pytest.raises(BadInputError) as caught:
        decode_frame(data)
    assert (caught.value.message_id, caught.value.values) == ("error-frame-malformed", {"part": part})


@given(st.binary(max_size=1000))
def test_any_bytes_are_a_frame_or_refused(data: bytes) -> None:
    with contextlib.suppress(BadInputError):
        decode_frame(data)
        assert len(data) == frame_length(data)


@given(st.binary(min_size=924, max_size=924))
def test_any_body_is_finite_or_refused(body: bytes) -> None:
    try:
        pose = decode_frame(page_frame([]) + body).pose
    except BadInputError:
        return
    for landmark in filter(None, pose.landmarks):
        assert all(map(math.isfinite, (landmark.x, landmark.y, landmark.z, landmark.visibility)))
    for point in filter(None, pose.world):
        assert all(map(math.isfinite, point))


def test_the_first_two_bytes_tell_the_length() -> None:
    assert frame_length(encode_frame(NOBODY)[:2]) == 16
    assert frame_length(encode_frame(SOMEBODY)[:2]) == 940
    for start in (b"", b"\1", b"\2\1"):
        with pytest.raises(BadInputError):
            frame_length(start)
