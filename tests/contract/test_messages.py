"""Everything the coach can say has words, found by walking what there is; and no words are left over."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import get_args, get_type_hints

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message

import hipfive.coach
from hipfive import messages
from hipfive.coach.conditions import CONDITIONS
from hipfive.coach.inputs import PAIN_KINDS, PAIN_PLACES, PAIN_SIDES
from hipfive.coach.progress import RAISING, Ease
from hipfive.coach.records import CountedBy, SetStatus
from hipfive.coach.screening import ANSWERS, QUESTIONS, InvalidReason, Outcome, QuestionKind
from hipfive.coach.states import TOLD_TRACKING, TRACKING, State
from hipfive.exercises import EXERCISES
from hipfive.motion.exercise import Exercise, Phases, View

FOLDER = Path(messages.__file__).parent / "en"
OURS = ("coach.ftl", "exercises.ftl", "safety.ftl", "versions.ftl")
MOST_WORDS = 8
WORDS = messages.load("en")

FOR_THE_PAGE = ("screening-title", "screening-intro", "screening-acknowledge", "left-out", "pain-title", "pain-score",
                "pain-kind", "pain-exercise-over", "pain-session-over", "because", "condition-paused")  # fmt: skip
"""Sentences that the page shows around what the coach says."""


def literals() -> set[str]:
    """Identifiers written out in the coach's source."""
    found: set[str] = set()
    for path in Path(hipfive.coach.__path__[0]).glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found |= {node.value} if re.fullmatch(r"(cue|error)-[\w-]*\w", node.value) else set()
    return found


def completed() -> Iterator[str]:
    """Identifiers that the coach puts together, from everything it can meet."""
    yield from (f"cue-tracking-{state}" for state in TOLD_TRACKING)
    yield from (f"cue-set-up-{guide}" for guide in [*get_args(get_type_hints(View)["guide"]), "lying"])
    yield from ("cue-breathe-in", "cue-breathe-out")
    for exercise in EXERCISES.values():
        yield from of_exercise(exercise)


def of_exercise(exercise: Exercise) -> Iterator[str]:
    yield f"exercise-{exercise.id}"
    yield f"exercise-{exercise.id}-aim"
    yield f"cue-ready-{exercise.id}"
    yield f"cue-rest-{exercise.id}"
    for version in (*exercise.variants, *exercise.substitutes):
        yield f"variant-{exercise.id}-{version.id}"
        rules = [*(version.rules or ()), *version.limits]
        yield from (f"{kind}-{rule.id}" for rule in rules for kind in ("cue", "fault"))
    yield from (f"{kind}-{rule.id}" for rule in exercise.rules for kind in ("cue", "fault"))
    doses = [exercise.dose, *(variant.dose for variant in exercise.variants)]
    yield from (f"cue-half-{half}" for dose in doses for half in dose.halves)
    if isinstance(exercise.movement, Phases):
        yield from (f"cue-step-{step}" for step in (*exercise.movement.order, "up"))


def named() -> Iterator[str]:
    """Identifiers made of the values that the page is sent."""
    yield from (f"state-{state}" for state in State)
    yield from (f"set-status-{status}" for status in get_args(SetStatus))
    yield from (f"counted-by-{by}" for by in get_args(CountedBy))
    yield from (f"tracking-{state}" for state in TRACKING)
    yield from (f"not-counted-{why}" for why in ("incomplete", "other_leg", "partial", "too_short", "swap", "lost"))
    yield from (f"pain-where-{place}" for place in PAIN_PLACES)
    yield from (f"pain-side-{side}" for side in PAIN_SIDES)
    yield from (f"pain-kind-{kind}" for kind in PAIN_KINDS)
    yield from (f"screening-{question.id}{end}" for question in QUESTIONS for end in ("", "-why"))
    yield from (f"screening-kind-{kind}" for kind in get_args(QuestionKind))
    yield from (f"screening-answer-{answer}" for answer in ANSWERS)
    yield from (f"screening-outcome-{outcome}" for outcome in get_args(Outcome))
    yield from (f"screening-reason-{reason}" for reason in get_args(InvalidReason))
    yield from (f"condition-{condition}" for condition in CONDITIONS)
    yield from (
        f"care-{care}" for demands in CONDITIONS.values() for demand in demands.values() for care in demand.care
    )
    yield from (f"why-{why}" for why in (*RAISING, *get_args(Ease), "break"))


NEEDED = sorted({*literals(), *completed(), *named(), *FOR_THE_PAGE})


def ours() -> list[Message]:
    entries = [e for name in OURS for e in FluentParser().parse((FOLDER / name).read_text(encoding="utf-8")).body]
    return [entry for entry in entries if isinstance(entry, Message)]


def spoken(message: Message) -> Iterator[str]:
    """Every form a message can take: all choices of its selectors."""
    selectors = {
        expression.selector.id.name: [
            getattr(variant.key, "name", None) or variant.key.value for variant in expression.variants
        ]
        for element in message.value.elements
        if (expression := getattr(element, "expression", None)) is not None and hasattr(expression, "variants")
    }
    plain = {"number": 3, "count": 10, "missing": "feet", "side": "left"}
    yield WORDS.fill(message.id.name, plain)
    for name, keys in selectors.items():
        yield from (WORDS.fill(message.id.name, {**plain, name: key}) for key in keys)


def test_the_walk_finds_what_the_coach_says() -> None:
    assert {"cue-countdown", "cue-hurt", "cue-done", "error-not-now", "cue-step-fold", "cue-knees_in"} <= set(NEEDED)


@pytest.mark.parametrize("message_id", NEEDED)
def test_everything_has_words(message_id: str) -> None:
    assert message_id in WORDS


@pytest.mark.parametrize("exercise", EXERCISES)
def test_every_exercise_is_explained_in_three_to_five_steps(exercise: str) -> None:
    steps = [id_ for id_ in WORDS.ids if id_.startswith(f"exercise-{exercise}-step-")]
    assert steps == [f"exercise-{exercise}-step-{number}" for number in range(1, len(steps) + 1)]
    assert 3 <= len(steps) <= 5


@pytest.mark.parametrize(
    ("exercise", "version"),
    [(each.id, version.id) for each in EXERCISES.values() for version in each.substitutes] + [("yoga-squat", "chair")],
)
def test_every_substitute_is_explained_in_two_to_four_steps(exercise: str, version: str) -> None:
    steps = [id_ for id_ in WORDS.ids if re.fullmatch(rf"variant-{exercise}-{version}-step-\d", id_)]
    assert steps == [f"variant-{exercise}-{version}-step-{number}" for number in range(1, len(steps) + 1)]
    assert 2 <= len(steps) <= 4


def test_no_words_are_left_over() -> None:
    steps = {id_ for id_ in WORDS.ids if re.fullmatch(r"(exercise|variant)-[\w-]+-step-\d", id_)}
    assert {message.id.name for message in ours()} - set(NEEDED) - steps == set()


def test_no_identifier_has_two_meanings() -> None:
    assert [id_ for id_, times in Counter(messages.load().ids).items() if times > 1] == []


@pytest.mark.parametrize("message", [m for m in ours() if m.id.name.startswith("cue-")], ids=lambda m: m.id.name)
def test_a_cue_is_at_most_eight_words_and_names_no_fault(message: Message) -> None:
    for text in spoken(message):
        assert len(text.split()) <= MOST_WORDS
        assert "{" not in text
        assert not re.search(r"\b(don't|do not|not|never|wrong|bad|stop that)\b", text.lower())


@pytest.mark.parametrize("file", OURS)
def test_every_line_is_read_as_fluent(file: str) -> None:
    text = (FOLDER / file).read_text(encoding="utf-8")
    read = messages.Messages(text)
    ids = re.findall(r"^([a-z][a-z0-9_-]*) *=", text, re.MULTILINE)
    assert ids
    assert [name for name in ids if name not in read] == []
