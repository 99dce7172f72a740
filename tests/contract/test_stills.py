"""The still pictures: every movement's telling key poses, taken of the present model, small."""

from __future__ import annotations

import json

import pytest
from bench.demonstrator.motions import movements
from bench.demonstrator.poses import APART_DEG, INDEX, MODEL, MOST_POSES, PICTURES, file_of, model_digest, shares
from PIL import Image

MOVEMENTS = movements()
TOLD = json.loads(INDEX.read_text(encoding="utf-8"))
MOST_BYTES_A_POSE = 8_000
MOST_BYTES = 2_000_000


def test_they_were_taken_of_the_present_model() -> None:
    assert TOLD["model"] == model_digest()
    assert {name: one["at"] for name, one in TOLD["movements"].items()} == {
        name: shares(exercise) for name, exercise in MOVEMENTS.items()
    }


def test_no_file_is_without_a_movement_and_all_is_small() -> None:
    files = sorted(PICTURES.iterdir())
    assert files == sorted(file_of(name) for name in MOVEMENTS)
    assert MODEL.stat().st_size + sum(file.stat().st_size for file in files) < MOST_BYTES


@pytest.mark.parametrize("name", MOVEMENTS)
def test_the_poses_stand_side_by_side(name: str) -> None:
    told = TOLD["movements"][name]
    with Image.open(file_of(name)) as picture:
        assert picture.size == (told["width"] * len(told["at"]), told["height"])
        ground = picture.convert("RGBA").getchannel("A")
    for number in range(len(told["at"])):
        cell = ground.crop((number * told["width"], 0, (number + 1) * told["width"], told["height"]))
        box = cell.getbbox()
        assert box is not None
        assert box[2] - box[0] > told["width"] / 2  # somebody is there
        assert box[0] > 0  # and nobody reaches into the next picture
        assert box[2] < told["width"]
    assert file_of(name).stat().st_size < MOST_BYTES_A_POSE * len(told["at"])


@pytest.mark.parametrize("name", MOVEMENTS)
def test_what_is_chosen_begins_with_the_first_pose_and_tells_apart(name: str) -> None:
    exercise = MOVEMENTS[name]
    at = shares(exercise)
    assert at == sorted(at)
    assert at[0] == 0.0
    assert 1 <= len(at) <= MOST_POSES
    cycle_s = exercise.key_poses[-1].at_s
    chosen = [pose.angles_deg for pose in exercise.key_poses[:-1] if round(pose.at_s / cycle_s, 3) in at]
    assert len(chosen) == len(at)
    for number, one in enumerate(chosen):
        for other in chosen[:number]:
            assert max(abs(one.get(joint, 0.0) - other.get(joint, 0.0)) for joint in {**one, **other}) >= APART_DEG
