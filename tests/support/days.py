"""A person's life with the coach, day by day: what is done to it, and what must never come of it.

The store is a few lists here, as the core sees it; clocks, time zones, devices, crashes and edited plans are played.
What is forbidden is written down in this file, not asked of the code under test.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from statistics import median
from typing import Any

from hipfive.coach.facts import Choice, Hurt, SessionFact, SetFact
from hipfive.coach.inputs import (
    Begin,
    Camera,
    CameraReady,
    Disconnected,
    Finish,
    Flagged,
    Hurts,
    Input,
    Observed,
    Pain,
    Pause,
    Repeat,
    Resume,
    Skip,
    Tick,
)
from hipfive.coach.ladder import believed
from hipfive.coach.outputs import Journal, ScreeningRequired, StateChanged
from hipfive.coach.permission import Permit
from hipfive.coach.prescription import prescribe
from hipfive.coach.progress import follow
from hipfive.coach.routine import build_routine
from hipfive.coach.routine_json import from_plain, to_plain
from hipfive.coach.screening import CLEARED, DAY_S, QUESTIONS, SCREENING_VERSION, Answered, ScreeningStatus, status
from hipfive.coach.session import SessionMachine
from hipfive.coach.states import ENDED, RUNNING, State
from hipfive.errors import BadInputError
from hipfive.exercises import EXERCISES
from hipfive.motion.events import Measured, Rep, RepCounted, TrackingChanged
from hipfive.motion.skeleton import Side

NO = {question.id: "no" for question in QUESTIONS} | {CLEARED: "yes"}
OUT = {
    "hip_replacement_posterior": {"circular-swing", "baby-pose"},
    "hip_replacement_anterior": {"circular-swing"},
    "pelvic_girdle_pain": {"side-leg-swing", "circular-swing"},
}
SQUATS_WITH_A_FOLD = {None, "slow", "comfortable-depth"}
NO_FOLD = {
    "hip_replacement_posterior",
    "hip_replacement_anterior",
    "impingement",
    "disc_leg_pain",
    "osteoporosis",
    "pregnancy_after_16_weeks",
    "pelvic_girdle_pain",
    "blood_pressure_glaucoma",
    "falls_dizziness_neuropathy",
}
ON_THE_BACK_AND_CURLED = {None, "long", "behind-thighs", "behind-thighs-one-foot", "one-foot-gentle"}
MOST = {"leg-swing": 45, "side-leg-swing": 45, "circular-swing": 45, "baby-pose": 8, "yoga-squat": 10}
DECLARED = {"leg-swing": 30, "side-leg-swing": 30, "circular-swing": 30, "baby-pose": 5, "yoga-squat": 10}
ALARMING = ("sharp", "radiating", "pinch", "numbness")
STARTED = (*RUNNING, State.HURT)


@dataclass
class Life:
    """One person, everything that was kept of them, and the session that goes on."""

    now_s: float = 1_772_000_000.0
    zone_s: float = 3600.0
    answered: Answered | None = None
    sessions: list[SessionFact] = field(default_factory=list)
    choices: list[Choice] = field(default_factory=list)
    machine: SessionMachine | None = None
    plan: dict[str, Any] = field(default_factory=dict)
    journal: list[dict[str, Any]] = field(default_factory=list)
    opened_day: int = 0
    before: int | None = None
    t_s: float = 0.0
    days: int = 0
    moves: set[tuple[State, State]] = field(default_factory=set)
    conditions: list[tuple[str, ...]] = field(default_factory=list)
    opened_conditions: tuple[str, ...] = ()
    opened_choices: int = 0
    camera: bool = False
    hurt_on: set[int] = field(default_factory=set)
    struck: dict[str, int] = field(default_factory=dict)
    rested_from: dict[str, int] = field(default_factory=dict)
    highest_day: int = 0

    # What the world does

    def pass_s(self, seconds: float) -> None:
        """Time goes by, or the clock is set: backwards too."""
        self.now_s += seconds
        if seconds > 0:
            self.days += int(seconds // DAY_S)

    def travel(self, zone_s: float) -> None:
        """Another time zone, or summer time."""
        self.zone_s = zone_s

    @property
    def day(self) -> int:
        """The day it is where the person is."""
        return 719_163 + int((self.now_s + self.zone_s) // DAY_S)

    # What the person does

    def answer(self, **answers: str) -> None:
        """Answer the questions; where no session may start any more, one that goes on ends."""
        self.answered = Answered(self.now_s, SCREENING_VERSION, {**NO, **answers})
        self._hand(Flagged(self.t_s, self.permit()))

    def withdraw(self, reason: Any = "withdrawn") -> None:
        """The answers no longer hold."""
        if self.answered is not None and self.answered.void is None:
            self.answered = replace(self.answered, void=reason)

    def status(self) -> ScreeningStatus:
        """Whether they may begin."""
        return status(self.answered, self.now_s)

    def permit(self) -> Permit:
        """What is known of them now."""
        status, record = self.status(), follow(self.sessions, self.chosen())
        found = prescribe(EXERCISES, record, self.day, status.conditions, support=status.support)
        return Permit(status, tuple(found.paused), found.doses)

    def chosen(self) -> list[Choice]:
        """What was chosen before the session that is open, if one is."""
        return self.choices if self.machine is None else self.choices[: self.opened_choices]

    def choose(self, kind: str, track: tuple[str, str]) -> None:
        """Easier, or undo."""
        after = len(self.sessions) + (self.machine is not None)
        self.choices.append(Choice(after, kind, track, self.day))

    def open(self, before: int | None, *, anyway: bool = False, camera: bool = False) -> None:
        """Open a session, as the service does; ``anyway``: the plan is made though the screening is not valid."""
        if self.machine is not None or not (self.status().valid or anyway):
            return
        conditions, support = self.status().conditions, self.status().support
        found = prescribe(EXERCISES, follow(self.sessions, self.choices), self.day, conditions, support=support)
        routine = build_routine(
            EXERCISES,
            conditions=conditions,
            support=support,
            prescribed=found.tracks,
            paused=found.paused,
            scale=0.1,
        )
        self.opened_choices = len(self.choices)
        self.plan = json.loads(json.dumps(to_plain(routine)))
        self.before, self.opened_day, self.opened_conditions = before, self.day, conditions
        self.journal = []
        self.camera = camera
        self.machine = SessionMachine(routine, camera=camera)
        self._check_steps()

    def edit(self, spoil: Callable[[dict[str, Any]], object]) -> None:
        """Somebody edits the stored plan, and the server is started again."""
        if self.machine is not None:
            spoil(self.plan)
            self.crash()

    def crash(self) -> None:
        """The program is killed and started again; the clock of the new run starts anywhere."""
        if self.machine is None:
            return
        try:
            routine = from_plain(self.plan, EXERCISES)
            self.machine = SessionMachine.replay(routine, self.journal, camera=self.camera)
        except BadInputError:
            self.machine = None
            return
        self.t_s = 7.0
        self._hand(Disconnected(self.t_s))

    def take_over(self) -> None:
        """Another device takes the session; the first one's messages are not heard any more."""
        self._hand(Disconnected(self.t_s))

    def see(self, kind: str) -> None:
        """The camera shows something, or is switched."""
        seen: dict[str, Input] = {
            "ready": CameraReady(self.t_s),
            "on": Camera(self.t_s, on=True),
            "off": Camera(self.t_s, on=False),
            "well": Observed(self.t_s, TrackingChanged(self.t_s, "good", None, 90.0)),
            "far": Observed(self.t_s, Measured(self.t_s, {"hip_flexion_l": 130.0, "hip_abduction_l": -40.0})),
            "rep": Observed(self.t_s, RepCounted(self.t_s, Rep(1, Side.LEFT, 0.0, 0.5, 1.0, complete=True))),
        }
        self._hand(seen[kind])

    def begin(self) -> None:
        """Begin, on whatever device."""
        self._hand(Begin(self.t_s, self.permit()))

    def resume(self) -> None:
        """Go on after a pause."""
        self._hand(Resume(self.t_s, self.permit()))

    def skip(self) -> None:
        """Leave a set."""
        self._hand(Skip(self.t_s, self.permit()))

    def repeat(self) -> None:
        """Do a set again."""
        self._hand(Repeat(self.t_s, self.permit()))

    def pause(self) -> None:
        """Pause."""
        self._hand(Pause(self.t_s))

    def finish_now(self) -> None:
        """End it, and say no more."""
        self.finish(None, None)

    def go_on(self, seconds: float) -> None:
        """Exercise for a while."""
        for _ in range(int(seconds / 1.5)):
            self.t_s += 1.5
            self._hand(Tick(self.t_s))

    def hurts(self, kind: Any, score: int | None) -> None:
        """It hurts: the button, then where."""
        self._hand(Hurts(self.t_s))
        self.tell(kind, score)

    def tell(self, kind: Any, score: int | None) -> None:
        """Where it hurts, without the button before."""
        self._hand(Pain(self.t_s, "groin", "left", score, kind))

    def finish(self, after: int | None, effort: Any) -> None:
        """End the session, if it has not ended, and say how it was."""
        if self.machine is None:
            return
        self._hand(Finish(self.t_s))
        machine, self.machine = self.machine, None
        if machine.state is State.IDLE:
            return
        self._keep(machine, after, effort)

    # What is kept

    def _hand(self, given: Input) -> None:
        if self.machine is None:
            return
        was = self.machine.state
        for answer in self.machine.handle(given):
            if isinstance(answer, Journal):
                self.journal.append(json.loads(json.dumps(answer.entry)))
            elif isinstance(answer, StateChanged):
                self.moves.add((answer.old, answer.new))
            elif isinstance(answer, ScreeningRequired):
                self.withdraw("after_pain")
        self._check(was, given)

    def _keep(self, machine: SessionMachine, after: int | None, effort: Any) -> None:
        newest = {record.index: record for record in machine.records}
        sets = []
        for index, plan in enumerate(machine.routine.sets, 1):
            record = newest.get(index)
            side = plan.side if plan.exercise.id not in ("baby-pose", "yoga-squat") else "both"
            pain = record.pain if record is not None else None
            hurt: Hurt | None = None
            if pain is not None:
                hurt = "fatigue" if pain.kind == "fatigue" else "dizziness" if pain.kind == "dizziness" else "pain"
            done = "skipped" if record is None else record.status
            why = None if plan.why is None else plan.why.id
            sets.append(SetFact((plan.exercise.id, side), believed(plan.exercise, plan.rung), done, 10, 0, hurt, why))
        fact = SessionFact(len(self.sessions) + 1, self.opened_day, tuple(sets), self.before, after, effort)
        self.sessions.append(fact)
        self.conditions.append(self.opened_conditions)
        self._remember_pain(fact)

    def _remember_pain(self, fact: SessionFact) -> None:
        """Strikes by the rule as it is written, counted here a second time."""
        done = [each for each in fact.sets if each.status != "skipped" or each.hurt]
        if not done:
            return
        self.highest_day = max(self.highest_day, fact.day)
        hurt = {each.track[0] for each in done if each.hurt in ("pain", "dizziness")}
        if hurt:
            self.hurt_on.add(self.highest_day)
        told = [each.before for each in self.sessions[:-1] if each.before is not None][-5:]
        baseline = fact.before if fact.before is not None else median(told or [0])
        risen = fact.after is not None and fact.after - baseline >= 2
        all_done = {each.track[0] for each in done}
        struck = hurt or (all_done if risen else set())
        for exercise in struck:
            self.struck[exercise] = self.struck.get(exercise, 0) + 1
            if self.struck[exercise] == 2:
                self.rested_from[exercise] = self.highest_day
                self.struck[exercise] = 0
        for exercise in all_done - struck:
            if fact.after is not None and not hurt and not risen:
                self.struck[exercise] = 0

    # What must never be

    def _check(self, was: State, given: Input) -> None:
        assert self.machine is not None
        state = self.machine.state
        if state in STARTED and was not in STARTED:
            assert self.status().valid, (was, state, given)
        plan = self.machine.plan
        if state not in (State.GET_READY, State.WORKING) or plan is None:
            return
        assert self.answered is not None
        if isinstance(given, Begin | Resume):
            conditions = set(self.status().conditions)
            exercise, variant = plan.exercise.id, plan.variant
            assert not any(exercise in OUT.get(condition, ()) for condition in conditions)
            if exercise == "yoga-squat" and conditions & NO_FOLD:
                assert variant not in SQUATS_WITH_A_FOLD
            if exercise == "baby-pose" and conditions & {"osteoporosis", "pregnancy_after_16_weeks"}:
                assert variant not in ON_THE_BACK_AND_CURLED
            if conditions & {"osteoporosis", "pregnancy_after_16_weeks", "pelvic_girdle_pain"}:
                assert plan.hold or exercise != "leg-swing"
            assert plan.amount <= MOST[exercise]
            assert plan.work_s <= MOST[exercise] * (1.0 if plan.dose.kind == "time" else plan.dose.breath_s)
            rested = self.rested_from.get(exercise)
            assert rested is None or max(self.day, self.highest_day) >= rested + 7

    def _check_steps(self) -> None:
        """Against the last time of each exercise: no step up after pain or on its day, and never more than one."""
        assert self.machine is not None
        for plan in self.machine.routine.sets:
            side = plan.side if plan.exercise.id not in ("baby-pose", "yoga-squat") else "both"
            track = (plan.exercise.id, side)
            past = [(fact, each) for fact in self.sessions for each in fact.sets if each.track == track]
            done = [(fact, each) for fact, each in past if each.status != "skipped" or each.hurt]
            if plan.amount > DECLARED[track[0]]:
                assert len({fact.day for fact, each in done if each.status == "done"}) >= 3
            if not done:
                continue
            fact, last = done[-1]
            if last.rung.variant != plan.variant or self.conditions[fact.seq - 1] != self.opened_conditions:
                continue
            if last.rung.amount == 1:
                continue  # edited: it counted as the least there is
            step, was = (5 if plan.dose.kind == "time" else 1), last.rung.amount
            assert plan.amount <= was + step
            hurt = any(each.hurt in ("pain", "dizziness") for each in fact.sets if each.track[0] == track[0])
            if hurt or max(self.day, self.highest_day) in self.hurt_on:
                assert plan.amount <= was
                assert plan.hold >= last.rung.hold


def ended(machine: SessionMachine | None) -> bool:
    """Whether there is nothing to go on with."""
    return machine is None or machine.state in ENDED
