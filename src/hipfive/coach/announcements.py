"""What is said when the session enters a state."""

from __future__ import annotations

from hipfive.coach import pacing
from hipfive.coach.clockwork import say_breath
from hipfive.coach.cues import Rank
from hipfive.coach.outputs import Cue
from hipfive.coach.routine import SetPlan
from hipfive.coach.states import Signal, State
from hipfive.coach.turn import Turn

_SAFETY = (State.HURT, State.STOPPED)


def announce(turn: Turn) -> None:
    """Put the entered state's cue forward."""
    state = turn.data.state
    if state is State.WORKING:
        _announce_work(turn)
    else:
        turn.desk.offer(_cue(turn, state), Rank.SAFETY if state in _SAFETY else Rank.STATE)


def _announce_work(turn: Turn) -> None:
    """The first breath, step or half where there is one, else just the start."""
    half = pacing.half(turn.plan, turn.data)
    if half is not None:
        turn.cue(f"cue-half-{half}", Rank.PACE)
        return
    breath = pacing.breath(turn.plan, turn.data)
    if breath.step or breath.phase in ("in", "out"):
        say_breath(turn, breath)
    else:
        turn.cue("cue-start", Rank.PACE)


def _cue(turn: Turn, state: State) -> Cue:
    if state is State.SET_UP:
        return Cue(f"cue-set-up-{'lying' if turn.plan.exercise.view.lying else turn.plan.exercise.view.guide}")
    if state is State.GET_READY:
        return Cue(f"cue-ready-{turn.plan.exercise.id}", {"side": turn.plan.side})
    if state is State.SWITCHING:
        return Cue("cue-switch", {"side": _next(turn).side})
    if state is State.RESTING:
        return Cue(f"cue-rest-{_next(turn).exercise.id}")
    return Cue(_PLAIN[state] if state in _PLAIN else _by_signal(turn))


_PLAIN = {State.HURT: "cue-hurt", State.DONE: "cue-done"}


def _by_signal(turn: Turn) -> str:
    """Paused and stopped say why."""
    if turn.data.state is State.PAUSED:
        return "cue-paused-gap" if turn.signal is Signal.GAP else "cue-paused"
    return "cue-stopped-pain" if turn.signal is Signal.ALARM else "cue-stopped"


def _next(turn: Turn) -> SetPlan:
    following = turn.following
    return turn.routine.sets[-1 if following is None else following]
