"""Which figures of a result are kept with a set, and how exercises are described."""

from __future__ import annotations

import json

import pytest

from hipfive.coach.records import SetRecord
from hipfive.exercises import EXERCISES
from hipfive.motion.events import Interval, SetResult
from hipfive.service.exercises import describe_all
from hipfive.service.set_rows import plain, set_row, typical

ARC = Interval(52.0, 48.0, 56.0, 9)
RADIUS = Interval(14.0, 12.0, 16.0, 9)
OTHER = Interval(60.0, 55.0, 65.0, 2)


def result(rom: dict[str, dict[str, Interval]]) -> SetResult:
    return SetResult("leg-swing", "1", 30.0, 30.0, 1.0, 90.0, view_suitable=True, calibrated=True, rom=rom)


@pytest.mark.parametrize(
    ("rom", "side", "value"),
    [
        ({"left": {"arc_deg": ARC, "hip_flexion_max_deg": OTHER}, "right": {"arc_deg": OTHER}}, "left", 52.0),
        ({"left": {"arc_deg": ARC}, "right": {"arc_deg": OTHER}}, "both", 60.0),
        ({"right": {"radius_deg": RADIUS}}, "right", 14.0),
        ({"left": {"tempo_s": ARC}}, "left", None),
        ({}, "left", None),
    ],
)
def test_the_typical_range_is_of_the_sets_own_side(
    rom: dict[str, dict[str, Interval]], side: str, value: float | None
) -> None:
    assert typical(result(rom), side).value == value


def test_a_set_without_a_camera_has_no_figures() -> None:
    row = set_row(SetRecord(1, 1, "leg-swing", "left", None, None), EXERCISES["leg-swing"], None)
    assert (row.typical_deg, row.low_deg, row.result, row.engine_version) == (None, None, None, None)
    assert (row.counted, row.counted_by) == (0, "clock")


def test_what_is_kept_is_plain_json_without_what_is_no_number() -> None:
    assert plain({"a": (1, float("nan"), float("inf")), "b": {"c": None}}) == {"a": [1, None, None], "b": {"c": None}}


def test_every_exercise_is_described_in_json_in_the_order_of_the_routine() -> None:
    described = describe_all(EXERCISES)
    assert [one["order"] for one in described] == sorted(one["order"] for one in described)
    assert json.loads(json.dumps(described)) == described
    assert {one["movement"]["kind"] for one in described} == {"swing", "circle", "held", "phases"}
