"""The bench's comparison of landmarks with joints, on offsets that are known because the test puts them there."""

from __future__ import annotations

import math

import numpy as np
import pytest
from bench.landmarks.hidden import chance_to_tell, sightings
from bench.landmarks.offsets import Offsets, bias, compare, swing_deg
from bench.landmarks.read import Array, Read
from bench.landmarks.score import score
from bench.landmarks.truth import LANDMARK, Truth, axes

FRAMES = 120
ANGLE = np.radians(np.concatenate([np.zeros(20), 40.0 * np.sin(np.linspace(0, 4 * math.pi, FRAMES - 20))]))


def truth(facing_deg: float) -> Truth:
    """Somebody upright whose left leg swings and whose right leg stands."""
    still = np.zeros(FRAMES)
    across = math.cos(math.radians(facing_deg)) * 0.05

    def fixed(x: float, y: float) -> Array:
        return np.column_stack((still + x, still + y))

    def below(at: Array, length: float, angle: Array) -> Array:
        reach = length * math.sin(math.radians(facing_deg))
        return at + np.column_stack((reach * np.sin(angle), length * np.cos(angle)))

    points = {}
    for side, sign, angle in (("l", 1, ANGLE), ("r", -1, still)):
        points[f"shoulder_{side}"] = fixed(0.5 + sign * across, 0.25)
        points[f"hip_{side}"] = fixed(0.5 + sign * across, 0.5)
        points[f"knee_{side}"] = below(points[f"hip_{side}"], 0.2, angle)
        points[f"ankle_{side}"] = below(points[f"knee_{side}"], 0.2, angle)
    flexion = {"l": np.degrees(ANGLE), "r": still}
    return Truth("made", "leg-swing", np.arange(FRAMES), points, 0.25, facing_deg, flexion, lying=False)


def read_of(known: Truth, offsets: dict[str, Array], visibility: dict[str, float] | None = None) -> Read:
    landmarks = np.zeros((FRAMES, 33, 3))
    for name, joint in LANDMARK.items():
        landmarks[:, joint, :2] = known.points[name] + known.trunk * offsets.get(name, np.zeros((FRAMES, 2)))
        landmarks[:, joint, 2] = (visibility or {}).get(name, 1.0)
    return Read(landmarks)


def with_sliding_hip(known: Truth) -> Offsets:
    """Hips 6 % ahead of the joint, and 5 % down the thigh."""
    sides = {side: axes(known, side) for side in "lr"}
    return compare(
        known, read_of(known, {f"hip_{side}": 0.06 * of.ahead + 0.05 * of.thigh for side, of in sides.items()})
    )


def test_landmarks_on_the_joints_are_not_off() -> None:
    known = truth(80.0)
    found = compare(known, read_of(known, {}))
    for joint in ("shoulder", "hip", "knee", "ankle"):
        of = bias(joint, [found])
        assert of.raw == pytest.approx(0.0, abs=1e-12)
    assert score([found]).arc == pytest.approx(1.0)
    assert score([found]).swing_rms_deg == pytest.approx(0.0, abs=1e-9)


def test_the_bias_is_found_in_the_bodys_own_axes_from_several_views() -> None:
    of = bias("hip", [with_sliding_hip(truth(facing)) for facing in (85.0, -60.0, 30.0, -10.0)])
    expected = {"up": 0.0, "ahead": 0.06, "out": 0.0, "thigh": 0.05, "front": 0.0}
    assert of.weights == pytest.approx(expected, abs=1e-6)
    assert of.raw > 0.05
    assert of.left == pytest.approx(0.0, abs=1e-6)
    assert of.within == pytest.approx(0.0, abs=1e-6)


def test_ahead_of_somebody_who_faces_the_right_of_the_picture_is_to_the_right() -> None:
    assert axes(truth(90.0), "l").ahead[0] == pytest.approx((1.0, 0.0))
    assert axes(truth(-90.0), "l").ahead[0] == pytest.approx((-1.0, 0.0))
    assert axes(truth(0.0), "l").out[0] == pytest.approx((1.0, 0.0))  # their left is at the picture's right
    assert axes(truth(0.0), "r").out[0] == pytest.approx((-1.0, 0.0))


def test_a_hip_that_turns_with_the_thigh_shrinks_nothing_and_one_that_leads_it_does() -> None:
    known = truth(90.0)
    turning = compare(known, read_of(known, {"hip_l": 0.05 * axes(known, "l").front}))
    read, true = swing_deg(turning, "l")
    assert np.ptp(read) == pytest.approx(np.ptp(true), abs=0.1)
    sliding = compare(known, read_of(known, {"hip_l": 0.1 * np.column_stack((np.sin(ANGLE), np.zeros(FRAMES)))}))
    assert score([sliding], near=False).arc < 0.97


def test_exchanged_legs_are_told_where_the_legs_are_apart_and_left_out() -> None:
    known = truth(85.0)
    found = read_of(known, {}).landmarks
    left = [LANDMARK[f"{joint}_l"] for joint in ("hip", "knee", "ankle")]
    right = [LANDMARK[f"{joint}_r"] for joint in ("hip", "knee", "ankle")]
    found[60:90][:, [*left, *right]] = found[60:90][:, [*right, *left]]
    told = compare(known, Read(found))
    assert told.exchanged.any()
    assert not told.exchanged[:60].any()
    assert not told.exchanged[90:].any()
    assert np.isnan(told.offset("knee_l")[told.exchanged]).all()


def test_visibility_that_tells_hidden_joints_is_said_to_tell() -> None:
    known = truth(85.0)  # the left leg is the far one: it passes behind the right one
    found = read_of(known, {}).landmarks
    away = np.abs(known.points["knee_l"][:, 0] - known.points["knee_r"][:, 0]) / known.trunk
    found[:, LANDMARK["knee_l"], 2] = np.where(away < 0.12, 0.2, 0.9)
    told = sightings("knee", [compare(known, Read(found))])
    assert told.hidden.any()
    assert not told.hidden.all()
    assert chance_to_tell(told) == 1.0
    found[:, LANDMARK["knee_l"], 2] = 0.7
    assert chance_to_tell(sightings("knee", [compare(known, Read(found))])) == 0.5
