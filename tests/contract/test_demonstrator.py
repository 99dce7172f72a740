"""The demonstrator's model: every exercise and version is in it as its key poses say, feet and floor in contact."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from bench.demonstrator.motions import digest, movements
from tests.support.gltf import Model

MODEL_FILE = Path(__file__).parents[2] / "frontend" / "public" / "demonstrator.glb"
MODEL = Model(MODEL_FILE)
MOVEMENTS = movements()
ON_ONE_LEG = [name for name, done in MOVEMENTS.items() if done.base == "standing" and done.dose.sides != ("both",)]
ON_BOTH = [name for name, done in MOVEMENTS.items() if done.base == "standing" and done.dose.sides == ("both",)]
LYING = [name for name, done in MOVEMENTS.items() if done.base == "lying"]
SLIDE_M, SINK_M = 0.005, 0.01


def test_it_is_small() -> None:
    assert MODEL_FILE.stat().st_size < 2_000_000


def test_every_movement_is_there_and_made_from_the_present_key_poses() -> None:
    made = {name: each["extras"]["key_poses"] for name, each in MODEL.animations.items()}
    assert made == {name: digest(exercise) for name, exercise in MOVEMENTS.items()}


@pytest.mark.parametrize("name", MOVEMENTS)
def test_a_cycle_closes_and_takes_its_time(name: str) -> None:
    animation = MODEL.animations[name]
    times = MODEL.values(animation["samplers"][0]["input"])
    assert times[-1, 0] == pytest.approx(MOVEMENTS[name].key_poses[-1].at_s)
    for joint, places in MODEL.places(name).items():
        assert np.allclose(places[0], places[-1], atol=1e-4), joint


@pytest.mark.parametrize("name", ON_ONE_LEG)
def test_the_foot_that_stands_does_not_slide_and_the_other_leg_moves(name: str) -> None:
    places = MODEL.places(name)
    assert np.ptp(places["foot_R"], axis=0).max() < SLIDE_M
    assert np.ptp(places["foot_L"], axis=0).max() > 0.08


@pytest.mark.parametrize("name", ON_BOTH)
def test_feet_that_stand_do_not_slide(name: str) -> None:
    places = MODEL.places(name)
    for foot in ("foot_L", "foot_R"):
        assert np.ptp(places[foot], axis=0).max() < SLIDE_M
    assert np.ptp(places["root"][:, 1]) > 0.1


@pytest.mark.parametrize("name", MOVEMENTS)
def test_nothing_goes_through_the_floor_or_floats(name: str) -> None:
    lowest = min(float(places[:, 1].min()) for places in MODEL.places(name).values())
    assert -SINK_M < lowest < 0.13  # joints lie inside the body: an ankle is 7 cm, a hip of one lying 11 cm up


@pytest.mark.parametrize("name", LYING)
def test_who_lies_keeps_the_trunk_down(name: str) -> None:
    places = MODEL.places(name)
    assert places["spine01"][:, 1].max() < 0.30
    assert places["foot_L"][:, 1].max() > 0.25


@pytest.mark.parametrize("name", MOVEMENTS)
def test_knees_bend_backwards_only(name: str) -> None:
    places = MODEL.places(name)
    for side in "LR":
        hip, knee, ankle = (places[f"{bone}_{side}"] for bone in ("upperleg01", "lowerleg01", "foot"))
        thigh, shank = knee - hip, ankle - knee
        across = np.cross(thigh, shank)
        left = places["upperleg01_L"] - places["upperleg01_R"]
        bent = np.linalg.norm(across, axis=1) / (np.linalg.norm(thigh, axis=1) * np.linalg.norm(shank, axis=1))
        # The axis of a bent knee points to the person's left: the shank goes back from the thigh.
        turned = np.sum(across * left, axis=1)
        assert (turned[bent > 0.35] > 0).all()
