"""The rendered people's motions and films: what needs neither the body model nor a picture."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from bench.accuracy.world import hip_angles
from bench.twin.clip import Clip
from bench.twin.film import Film
from bench.twin.geometry import across, unit
from bench.twin.motions import EXERCISES, LABORATORY, build
from bench.twin.motions.common import Plan
from bench.twin.motions.legs import bend
from bench.twin.motions.recorded import channels_of, read_mot
from bench.twin.suite import SPLITS, clips, fixtures
from bench.twin.truth import thigh_angles

FIXTURES = Path(__file__).parents[1] / "fixtures" / "twin"
MOT = """Coordinates
version=1
inDegrees=yes
endheader
time pelvis_tilt pelvis_list pelvis_rotation pelvis_tz lumbar_extension lumbar_bending lumbar_rotation {limbs}
0.0 -3 0 5 0.1 -2 0 0 {rest}
1.0 -33 2 9 0.14 -12 4 6 {low}
"""
LIMBS = ("hip_flexion", "knee_angle", "arm_flex", "arm_add", "arm_rot", "elbow_flex")


@pytest.fixture
def mot(tmp_path: Path) -> Path:
    names = " ".join(f"{name}_{side}" for side in "lr" for name in LIMBS)
    rest, low = ("0 0 0 -10 0 20 " * 2, "80 90 60 -5 0 30 90 90 50 -5 0 30")
    path = tmp_path / "one.mot"
    path.write_text(MOT.format(limbs=names, rest=rest, low=low))
    return path


def test_a_recordings_angles_become_channels_with_the_rigs_signs(mot: Path) -> None:
    channels = channels_of(read_mot(mot), np.array([0.0, 1.0]), 1.0, mirrored=False)
    assert channels["pelvis_forward_deg"] == pytest.approx([3.0, 33.0])
    assert channels["pelvis_yaw_deg"] == pytest.approx([0.0, 4.0])
    assert channels["trunk_forward_deg"] == pytest.approx([2.0, 12.0])
    assert channels["shoulder_abduction_l"] == pytest.approx([10.0, 5.0])
    assert channels["sway_x_m"] == pytest.approx([0.0, -0.04])
    # Both legs' mean hip flexion is of the pelvis, which has leaned 33°: the thigh is so much nearer to straight down.
    assert channels["thigh_deg"] == pytest.approx([-3.0, 85.0 - 33.0])
    assert channels["shank_deg"] == pytest.approx([3.0, 90.0 - 52.0])


def test_a_mirrored_recording_swaps_left_and_right(mot: Path) -> None:
    at_s = np.array([1.0])
    plain, mirrored = (channels_of(read_mot(mot), at_s, 1.0, mirrored=way) for way in (False, True))
    assert mirrored["shoulder_flexion_l"] == pytest.approx(plain["shoulder_flexion_r"])
    for channel in ("pelvis_side_deg", "trunk_twist_deg", "sway_x_m"):
        assert mirrored[channel] == pytest.approx(-plain[channel])


def test_a_motion_file_in_radians_is_refused(mot: Path) -> None:
    mot.write_text(mot.read_text().replace("inDegrees=yes", "inDegrees=no"))
    with pytest.raises(ValueError, match="not in degrees"):
        read_mot(mot)


def test_hips_over_bent_legs_are_where_the_legs_put_them() -> None:
    back, lower = bend(np.array([0.0, 90.0, 60.0]), np.array([0.0, 0.0, 60.0]))
    assert back == pytest.approx([0.0, 0.5, 0.0], abs=1e-9)
    assert lower[0] == pytest.approx(0.0, abs=1e-3)
    assert lower[2] == pytest.approx(0.5, abs=1e-3)


@pytest.mark.parametrize("motion", LABORATORY)
def test_laboratory_movements_stand_still_when_they_say(motion: str) -> None:
    for seed in range(6):
        made = build(Plan(motion, seed, reps=3))
        begin, end = made.quiet_s
        times_s = np.linspace(begin, end, 40)
        channels = made.channels(times_s)
        assert end - begin >= 1.0
        assert end < made.duration_s
        assert np.ptp(channels["crouch_legs"]) < 0.01
        assert channels["thigh_deg"].max() < 8.0


@pytest.mark.parametrize("motion", EXERCISES + LABORATORY)
def test_every_motion_is_the_same_again_and_keeps_its_marks_in_order(motion: str) -> None:
    plan = Plan(motion, 4, reps=3)
    first, again = build(plan), build(plan)
    times_s = np.arange(0.0, first.duration_s, 0.1)
    one, other = first.channels(times_s), again.channels(times_s)
    assert all(np.array_equal(one[name], other[name]) for name in one)
    assert all(0.0 < mark.start_s < mark.peak_s <= mark.end_s <= first.duration_s for mark in first.marks)
    assert sum(mark.kind != "rejected" for mark in first.marks) >= 3


def test_no_clip_of_the_test_split_is_one_of_the_development_split() -> None:
    made = {split: clips(split, each=5) for split in SPLITS if split != "fixtures"}
    dev, test = ({(clip.phenotype, clip.camera) for clip in made[split]} for split in ("dev", "test"))
    assert len(dev) == len(test) == 5 * len(EXERCISES + LABORATORY)
    assert not dev & test


def test_injected_faults_are_in_repetitions_that_there_are() -> None:
    for clip in clips("dev", EXERCISES, each=12):
        done = {fault for mark in build(clip.plan).marks for fault in mark.faults if fault != "shallow"}
        wanted = {name for name in clip.plan.faults if name != "shallow"}
        assert wanted <= done


def test_a_clips_key_changes_with_what_decides_it() -> None:
    clip = Clip("a", Plan("squat", 1))
    assert clip.key() == Clip("a", Plan("squat", 1)).key()
    assert clip.key() != replace(clip, film=Film(noise=4.0)).key()
    assert clip.key() != replace(clip, plan=replace(clip.plan, reps=5)).key()


def test_a_slow_shutter_lays_moments_over_each_other_while_it_is_open() -> None:
    assert list(Film(exposures=3, shutter=0.5).moments(2)) == [[0.0, 0.25, 0.5], [1.0, 1.25, 1.5]]
    assert list(Film().moments(2)) == [[0.0], [1.0]]


def test_a_perfect_film_leaves_the_picture_alone() -> None:
    picture = np.arange(48, dtype=np.uint8).reshape(4, 4, 3)
    (shown,) = Film().develop([picture], seed=1)
    assert np.array_equal(shown, picture)


def test_noise_tones_and_corners_are_those_asked_for() -> None:
    grey = np.full((200, 300, 3), 128, dtype=np.uint8)
    (noisy,) = Film(noise=8.0).develop([grey], seed=1)
    assert noisy.mean() == pytest.approx(128.0, abs=1.0)
    assert noisy.std() == pytest.approx(8.0 * (1.0 - 128 / 510), abs=0.7)
    (dark,) = Film(gamma=1.3).develop([grey], seed=1)
    assert dark.mean() < 110
    (shaded,) = Film(vignette=0.3).develop([grey], seed=1)
    assert int(shaded[0, 0, 0]) == pytest.approx(128 * 0.7, abs=2)
    assert int(shaded[100, 150, 0]) == pytest.approx(128, abs=2)


def test_the_truth_and_the_yardstick_of_raw_landmarks_have_one_definition() -> None:
    rng = np.random.default_rng(3)
    up = unit(rng.normal(loc=(0.0, 0.0, 3.0), size=(50, 3)))
    left = across(rng.normal(loc=(3.0, 0.0, 0.0), size=(50, 3)), up)
    thighs = {side: unit(rng.normal(size=(50, 3))) for side in "lr"}
    at = {"hip_l": 0.09 * left, "hip_r": -0.09 * left}
    at |= {f"shoulder_{side}": 0.5 * up + at[f"hip_{side}"] for side in "lr"}
    at |= {f"knee_{side}": at[f"hip_{side}"] + 0.4 * thighs[side] for side in "lr"}
    found = hip_angles(at)
    for side in "lr":
        flexion, abduction, _ = thigh_angles(thighs[side], up, left, np.cross(left, up), side)
        assert found[f"hip_flexion_{side}_deg"] == pytest.approx(flexion)
        assert found[f"hip_abduction_{side}_deg"] == pytest.approx(abduction)


@pytest.mark.parametrize("side", ["lr", "rl"])
def test_a_person_who_arrives_stands_on_the_spot_before_the_quiet_moment(side: str) -> None:
    made = build(Plan("leg-swing", 3, sides=side, arrives=True))
    times_s = np.arange(0.0, made.quiet_s[1], 0.02)
    channels = made.channels(times_s)
    still = times_s >= made.quiet_s[0]
    assert abs(channels["sway_x_m"][0]) > 0.6
    assert np.abs(channels["sway_x_m"][still]).max() < 0.02
    for foot in "lr":
        assert np.ptp(channels[f"foot_x_{foot}"][still]) == 0.0
        assert channels[f"foot_z_{foot}"].max() > 0.05
        assert channels[f"foot_z_{foot}"][still].max() == 0.0
    assert all(mark.start_s > made.quiet_s[1] for mark in made.marks)


@pytest.mark.parametrize("clip", fixtures(), ids=lambda clip: clip.name)
def test_the_kept_fixtures_are_what_the_generator_would_make_now(clip: Clip) -> None:
    kept = json.loads((FIXTURES / f"{clip.name}.truth.json").read_text(encoding="utf-8"))
    assert kept["key"] == clip.key()
