"""A session that is going on: commands, frames and time go in, messages for the page come out. No sockets here."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any
from uuid import UUID

from hipfive.coach.inputs import Camera, Disconnected, Flagged, Input, Observed, Tick
from hipfive.coach.outputs import (
    Counted,
    Cue,
    Journal,
    NewSet,
    NotCounted,
    Output,
    PainNoted,
    Refused,
    ScreeningRequired,
    SetClosed,
)
from hipfive.coach.session import SessionMachine
from hipfive.coach.states import ENDED, State
from hipfive.motion.events import (
    Calibrated,
    Event,
    HoldEnded,
    HoldStarted,
    Measured,
    Rep,
    RepCounted,
    TrackingChanged,
)
from hipfive.pose.wire import Frame, decode_frame
from hipfive.service import page_messages as say
from hipfive.service.commands import foot_to_lift, to_input
from hipfive.service.hands import Hands
from hipfive.service.keeping import Keeper
from hipfive.service.measuring import Measuring
from hipfive.service.page_messages import Message, SessionTeller
from hipfive.service.recorder import Recorder, Surroundings
from hipfive.service.set_rows import Typical
from hipfive.service.setting_up import SettingUp
from hipfive.service.watching import CAMERA_LOST, OFF, Watcher
from hipfive.store.records import Changes, Ending

LOST = "lost"
BACK = "back"
_LAST_S = 0.15
"""[s] So shortly before the end of a set's time its last movements are told: one tick and a half."""


class LiveSession:
    """Ties the session machine, the engine, the recording and the store together.

    Everything is kept before it is told: the messages a call returns may go out at once.

    Parameters
    ----------
    session_id
        The session.
    machine
        New, or rebuilt from the journal.
    surroundings
        The world.
    """

    def __init__(self, session_id: UUID, machine: SessionMachine, surroundings: Surroundings) -> None:
        self.session_id = session_id
        self._machine = machine
        self._world = surroundings
        self._keeper = Keeper(surroundings.save)
        self._teller = SessionTeller()
        self._watcher = Watcher()
        self._hands = Hands()
        self._setting_up = SettingUp()
        self._told_tracking: str | None = None
        self._heard_tracking: tuple[str | None, str | None] = (None, None)
        self._recorder = Recorder(machine, surroundings)
        self._yaw_deg: float | None = None
        self._measured_at_s: float | None = None
        self._lost = False
        # A camera takes its time to be allowed and to start: it can be lost only once it has shown something.
        self._filmed = False
        self._ended = machine.state in ENDED
        self._wanted = False
        self._ticked_s = math.inf
        self._drained = False

    @property
    def state(self) -> State:
        """Where the session is."""
        return self._machine.state

    @property
    def ended(self) -> bool:
        """Whether it is over."""
        return self._ended

    @property
    def unsaved(self) -> bool:
        """Whether something is in memory only."""
        return self._keeper.waiting

    @property
    def elsewhere(self) -> bool:
        """Whether another server has taken this session over."""
        return self._keeper.elsewhere

    def page_came(self, now_s: float) -> list[Message]:
        """What a page that has just come is told."""
        messages = self.tick(now_s)
        if self._machine.state is State.HURT:  # it goes on without being resumed: what was answered meanwhile counts
            messages += self.flag(now_s)
        state = self._tracking_state()
        if state is not None:
            messages.append(say.tracking(state, self._watcher.missing))
        return messages + self._teller.tell(self._machine.snapshot(), now_s, anyway=True)

    def page_gone(self, now_s: float) -> list[Message]:
        """Pause: nobody is there to show anything to."""
        self._filmed = False
        return self._take(Disconnected(now_s), now_s)

    def flag(self, now_s: float) -> list[Message]:
        """The questions were answered anew, or withdrawn: end, where that does not allow what is left."""
        return self._take(Flagged(now_s, self._world.permit()), now_s)

    def receive_command(self, command: Mapping[str, Any], now_s: float) -> list[Message]:
        """Do what the page asks for.

        Parameters
        ----------
        command
            As it came, JSON already read.
        now_s
            [s] monotonic.

        Raises
        ------
        BadInputError
            When it is not a command of the protocol.
        """
        foot = foot_to_lift(command)
        if foot is not None:
            self._setting_up.ask(foot)
            return []
        given = to_input(command, now_s, self._world.permit)
        if isinstance(given, Camera):
            self._lost = self._filmed = False
        return self._take(given, now_s)

    def receive_frame(self, data: bytes, now_s: float) -> list[Message]:
        """Take what the camera saw.

        Raises
        ------
        BadInputError
            When it is not a frame of the protocol.
        """
        frame = decode_frame(data)
        messages = self._hands.see(frame.pose, self._machine.state) if self._machine.snapshot().camera else []
        self._watcher.frame(frame.luma, now_s)
        self._filmed = True
        if self._lost and not self._machine.snapshot().camera:
            self._lost = False
            messages += self._take(Camera(now_s, on=True, reason=BACK), now_s)
        if not self._machine.wants_frames or not self._machine.snapshot().camera:
            return messages
        measuring = self._recorder.measuring_now()
        if measuring is not None:
            messages += self._measure(measuring, data, frame, now_s)
        return messages

    def tick(self, now_s: float) -> list[Message]:
        """Let time pass; wanted about ten times a second."""
        messages: list[Message] = []
        snapshot = self._machine.snapshot()
        wanted = self._machine.wants_frames and snapshot.camera
        if wanted and not self._wanted:
            self._watcher.expect(now_s)
        self._wanted = wanted
        if wanted and self._filmed and self._watcher.lost(now_s):
            self._lost = True
            messages += self._take(Camera(now_s, on=False, reason=LOST), now_s)
        messages += self._last_of_the_set(now_s)
        self._ticked_s = now_s
        return messages + self._take(Tick(now_s), now_s)

    def _measure(self, measuring: Measuring, data: bytes, frame: Frame, now_s: float) -> list[Message]:
        """Let the engine see a frame and the machine hear of it."""
        events = measuring.see(data, frame, now_s)
        messages = self._set_up(measuring, frame, now_s)
        return self._hear(events, list(self._hear_tracking(now_s, frame.pose.t_s)), messages, now_s)

    def _hear(
        self, events: Sequence[Event], outputs: list[Output], messages: list[Message], now_s: float
    ) -> list[Message]:
        """Let the machine hear of what the engine says."""
        reps: dict[int, Rep] = {}
        for event in events:
            before = len(outputs)
            self._note(event)
            if not isinstance(event, TrackingChanged):
                outputs += self._machine.handle(Observed(now_s, event))
            if isinstance(event, RepCounted):
                reps |= dict.fromkeys(range(before, len(outputs)), event.rep)
            outputs += self._hear_tracking(now_s, event.t_s)
            messages += self._message_of(event)
        return self._carry_out(outputs, now_s, reps=reps, before=messages)

    def _last_of_the_set(self, now_s: float) -> list[Message]:
        """Just before the time of a set is over: the movements that the engine would tell of only later."""
        snapshot, measuring = self._machine.snapshot(), self._recorder.measuring
        remaining_s = snapshot.clock["remaining_s"]
        if self._machine.state is not State.WORKING or not snapshot.camera or measuring is None or remaining_s is None:
            return []
        if self._drained or remaining_s - (now_s - self._ticked_s) > _LAST_S:
            return []
        self._drained = True
        return self._hear(measuring.drain(), [], [], now_s)

    def _set_up(self, measuring: Measuring, frame: Frame, now_s: float) -> list[Message]:
        """What is wanted of who is well in view while the camera is set up."""
        if self._machine.state is not State.SET_UP or not self._watcher.in_view:
            return []
        told = self._setting_up.see(frame.pose, measuring.exercise.view, now_s)
        self._watcher.wants = self._setting_up.wants
        return told

    def _note(self, event: Event) -> None:
        """Remember what later messages need."""
        if isinstance(event, Calibrated | TrackingChanged) and event.yaw_deg is not None:
            self._yaw_deg = event.yaw_deg
        if isinstance(event, TrackingChanged):
            self._watcher.engine_says(event.state, event.missing)

    def _hear_tracking(self, now_s: float, t_s: float) -> tuple[Output, ...]:
        """Let the machine hear how well the person can be seen, when that changed: darkness explains blindness."""
        heard = (self._watcher.state, self._watcher.missing)
        if heard == self._heard_tracking or heard[0] is None:
            return ()
        self._heard_tracking = heard
        return self._machine.handle(Observed(now_s, TrackingChanged(t_s, heard[0], heard[1], self._yaw_deg)))

    def _message_of(self, event: Event) -> list[Message]:
        """What the page hears of an event itself."""
        if isinstance(event, HoldStarted | HoldEnded) and self._machine.state is State.WORKING:
            return [say.hold(event)]
        if not isinstance(event, Measured):
            return []
        last_s = self._measured_at_s
        if last_s is not None and 0.0 <= event.t_s - last_s < say.MEASURED_EVERY_S - 1e-3:
            return []
        self._measured_at_s = event.t_s
        return [say.measured(event, self._best(), self._yaw_deg, self._machine.plan, self._counted_so_far())]

    def _counted_so_far(self) -> int | None:
        """What counts of the set that is worked on."""
        return self._machine.records[-1].counted if self._machine.state is State.WORKING else None

    def _best(self) -> float | None:
        """[deg] the person's widest so far, this set's included."""
        records = self._machine.records
        now = records[-1].best_deg if records and records[-1].status == "open" else None
        both = [best for best in (now, self._recorder.best_before) if best is not None]
        return max(both, default=None)

    def _take(self, given: Input, now_s: float) -> list[Message]:
        """One input of the machine."""
        return self._carry_out(list(self._machine.handle(given)), now_s)

    def _carry_out(
        self,
        outputs: list[Output],
        now_s: float,
        *,
        reps: Mapping[int, Rep] = MappingProxyType({}),
        before: list[Message] | None = None,
    ) -> list[Message]:
        """Keep what has to be kept, then say what there is to say."""
        changes = Changes()
        messages = before or []
        alarm = False
        for at, output in enumerate(outputs):
            match output:
                case Journal(entry):
                    changes += self._recorder.journalled(entry)
                case NewSet():
                    changes += self._recorder.begin_set(output)
                    self._measured_at_s = self._yaw_deg = None
                    self._watcher.anew(now_s)
                    self._setting_up.anew()
                    self._heard_tracking = (None, None)
                    self._drained = False
                case SetClosed(record):
                    changes += self._recorder.close_set(record)
                case ScreeningRequired():
                    alarm = True
                case Counted():
                    messages.append(self._counted(output, reps.get(at)))
                case NotCounted():
                    messages.append(say.rejected(output))
                case Cue():
                    messages.append(say.cue(output))
                case Refused():
                    messages.append(say.refused(output))
        changes += self._pains(outputs)
        if self._machine.state in ENDED and not self._ended:
            self._ended = True
            changes += Changes(ending=Ending(str(self._machine.state), self._world.utc(), alarm))
        problems = self._keeper.keep(changes, now_s)
        return problems + self._tracking() + messages + self._teller.tell(self._machine.snapshot(), now_s)

    def _pains(self, outputs: list[Output]) -> Changes:
        """The pain that was told; told together with the stop it is one report, the fuller one."""
        noted = {output.record.key: output.record for output in outputs if isinstance(output, PainNoted)}
        changes = Changes()
        for record in noted.values():
            changes += self._recorder.pain(record)
        return changes

    def _counted(self, output: Counted, rep: Rep | None) -> Message:
        """A count; by the camera with what it saw, and how wide that is so far."""
        measuring, plan = self._recorder.measuring, self._machine.plan
        if output.by != "camera" or measuring is None or plan is None:
            return say.counted(output, None, Typical())
        return say.counted(output, rep, measuring.typical(plan.side))

    def _tracking_state(self) -> str | None:
        """How well the person can be seen, all told."""
        if self._lost:
            return CAMERA_LOST
        return self._watcher.state if self._machine.snapshot().camera else OFF

    def _tracking(self) -> list[Message]:
        """The tracking message, when it changed."""
        state = self._tracking_state()
        if state is None or state == self._told_tracking:
            return []
        self._told_tracking = state
        return [say.tracking(state, self._watcher.missing)]
