"""What the page hears of the set that is going on: its angles, its holds and its counts."""

from __future__ import annotations

from hipfive.coach.outputs import Counted
from hipfive.coach.session import SessionMachine
from hipfive.coach.states import State
from hipfive.motion.events import Event, HoldEnded, HoldStarted, Measured, Rep
from hipfive.service import page_messages as say
from hipfive.service.page_messages import Message
from hipfive.service.recorder import Recorder
from hipfive.service.set_rows import Typical


class SetTeller:
    """Words the engine's events for the page, the angles only as often as a gauge is worth moving."""

    def __init__(self, machine: SessionMachine, recorder: Recorder) -> None:
        self._machine = machine
        self._recorder = recorder
        self._measured_at_s: float | None = None

    def anew(self) -> None:
        """Another set begins."""
        self._measured_at_s = None

    def messages(self, event: Event, yaw_deg: float | None) -> list[Message]:
        """What the page hears of an event itself."""
        if isinstance(event, HoldStarted | HoldEnded) and self._machine.state is State.WORKING:
            return [say.hold(event)]
        if not isinstance(event, Measured):
            return []
        last_s = self._measured_at_s
        if last_s is not None and 0.0 <= event.t_s - last_s < say.MEASURED_EVERY_S - 1e-3:
            return []
        self._measured_at_s = event.t_s
        return [say.measured(event, self._best(), yaw_deg, self._machine.plan, self._so_far())]

    def counted(self, output: Counted, rep: Rep | None) -> Message:
        """A count; by the camera with what it saw, and how wide that is so far."""
        measuring, plan = self._recorder.measuring, self._machine.plan
        if output.by != "camera" or measuring is None or plan is None:
            return say.counted(output, None, Typical())
        return say.counted(output, rep, measuring.typical(plan.side))

    def _so_far(self) -> int | None:
        """What counts of the set that is worked on."""
        return self._machine.records[-1].counted if self._machine.state is State.WORKING else None

    def _best(self) -> float | None:
        """[deg] the person's widest so far, this set's included."""
        records = self._machine.records
        now = records[-1].best_deg if records and records[-1].status == "open" else None
        both = [best for best in (now, self._recorder.best_before) if best is not None]
        return max(both, default=None)
