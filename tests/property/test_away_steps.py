"""Random sessions while the server is away, with pages that close: the server finds in the steps what was shown."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest
from tests.support.away import AwayPage, pass_of, standings
from tests.support.server import RunningServer

from hipfive.coach.inputs import PAIN_KINDS, PAIN_PLACES, PAIN_SIDES

STEPS = 120
KEPT = ("exercise", "side", "status", "counted", "counted_by", "work_s", "pain")


def something(page: AwayPage, chance: random.Random) -> None:
    """What a person might do, and now and then anything."""
    draw = chance.random()
    page.clock.pass_s(0.01)  # nobody says two things at the same instant
    if draw < 0.05:
        page.clock.pass_s(chance.choice([0.0, 2.0, 40.0, 4000.0]))
        page.begins_s = page.clock.monotonic_s()
        page.came()
    elif draw < 0.12:
        page.command("hurts")
    elif draw < 0.2:
        score = chance.choice([None, 0, 4, 10])
        where, side, kind = chance.choice(PAIN_PLACES), chance.choice(PAIN_SIDES), chance.choice(PAIN_KINDS)
        page.command("pain", where=where, side=side, score=score, kind=kind)
    elif draw < 0.55:
        name = chance.choice(["resume", "resume", "skip", "repeat", "pause", "count", "begin", "camera_ready"])
        page.command(name)
    else:
        page.wait_s(chance.choice([0.5, 3.0, 12.0, 30.0]))


def shown(summary: dict[str, Any]) -> list[Any]:
    return [{name: each[name] for name in KEPT} for each in summary["sets"]]


@pytest.mark.usefixtures("signed")
@pytest.mark.parametrize("seed", range(8))
def test_the_server_finds_what_was_shown(server: RunningServer, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - chance for a test
    page = AwayPage(pass_of(server), server.clock, camera=chance.random() < 0.3, before=chance.choice([None, 0, 5]))
    before = [amount for amount, _, _ in standings(server)]
    page.command("begin")
    for _ in range(STEPS):
        something(page, chance)
    page.command("finish")
    page.step("felt", {"pain": chance.choice([None, 0, 6]), "effort": chance.choice([None, "easy", "hard"])})
    answer = page.bring(server.http)
    assert answer.status_code == 200, answer.text
    kept = answer.json()
    there = json.loads(page.desk.summary())
    assert (shown(kept), kept["state"], kept["pain"]) == (shown(there), there["state"], there["pain"])
    assert kept["doubt"] is None
    hurt = any(each["status"] == "hurt" and (each["pain"] or {}).get("kind") != "fatigue" for each in kept["sets"])
    assert page.told["hurt"] or not hurt
    assert all(now <= was for (now, _, _), was in zip(standings(server), before, strict=True))


@pytest.mark.parametrize("seed", range(8))
def test_whatever_is_made_of_the_steps_no_dose_rises(server: RunningServer, signed: dict[str, str], seed: int) -> None:
    """Steps left out, told twice, in another order or with other times: taken, doubted or refused, never more."""
    chance = random.Random(seed)  # noqa: S311 - chance for a test
    before = standings(server)
    for _ in range(4):
        page = AwayPage(signed, server.clock, before=0)
        page.whole()
        page.step("felt", {"pain": 0, "effort": "easy"})
        page.steps = spoilt(page.steps, chance)
        answer = page.bring(server.http)
        assert answer.status_code in (200, 422), answer.text
        server.clock.pass_s(3600.0)  # on the same day: one day of comfort at most
    assert [amount for amount, _, _ in standings(server)] <= [amount for amount, _, _ in before]


def spoilt(steps: list[list[Any]], chance: random.Random) -> list[list[Any]]:
    begin, end = sorted(chance.sample(range(1, len(steps)), 2))
    match chance.randrange(5):
        case 0:
            return steps[:begin] + steps[end:]
        case 1:
            return [*steps, *steps[begin:end]]
        case 2:
            return chance.sample(steps, len(steps))
        case 3:
            return [[step[0] * chance.choice([0.1, 1e4]), *step[1:]] for step in steps]
        case _:
            return [*steps[:begin], chance.choice([None, [], [1], [1, "frame", "AQ=="]]), *steps[begin:]]
