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
from hipfive.motion.events import Event, Rep, RepCounted, TrackingChanged
from hipfive.pose.wire import Frame, decode_frame
from hipfive.service import page_messages as say
from hipfive.service.commands import foot_to_lift, to_input
from hipfive.service.hands import Hands
from hipfive.service.keeping import Keeper
from hipfive.service.measuring import Measuring
from hipfive.service.page_messages import Message, SessionTeller
from hipfive.service.recorder import Recorder, Surroundings
from hipfive.service.seeing import Seeing
from hipfive.service.telling import SetTeller
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
        self._seeing = Seeing()
        self._hands = Hands()
        self._recorder = Recorder(machine, surroundings)
        self._set = SetTeller(machine, self._recorder)
        self._ended = machine.state in ENDED
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
        messages += self._seeing.message(self._machine.snapshot().camera)
        return messages + self._teller.tell(self._machine.snapshot(), now_s, anyway=True)

    def page_gone(self, now_s: float) -> list[Message]:
        """Pause: nobody is there to show anything to."""
        self._seeing.gone()
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
            self._seeing.ask(foot)
            return []
        given = to_input(command, now_s, self._world.permit)
        if isinstance(given, Camera):
            self._seeing.switched()
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
        self._seeing.frame(frame.luma, now_s)
        if self._seeing.lost and not self._machine.snapshot().camera:
            self._seeing.lost = False
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
        if self._seeing.loses(self._machine.wants_frames and self._machine.snapshot().camera, now_s):
            messages += self._take(Camera(now_s, on=False, reason=LOST), now_s)
        messages += self._last_of_the_set(now_s)
        self._ticked_s = now_s
        return messages + self._take(Tick(now_s), now_s)

    def _measure(self, measuring: Measuring, data: bytes, frame: Frame, now_s: float) -> list[Message]:
        """Let the engine see a frame and the machine hear of it."""
        events = measuring.see(data, frame, now_s)
        setting_up = self._machine.state is State.SET_UP
        messages = self._seeing.set_up(frame.pose, measuring.exercise.view, now_s) if setting_up else []
        return self._hear(events, list(self._hear_tracking(now_s, frame.pose.t_s)), messages, now_s)

    def _hear(
        self, events: Sequence[Event], outputs: list[Output], messages: list[Message], now_s: float
    ) -> list[Message]:
        """Let the machine hear of what the engine says."""
        reps: dict[int, Rep] = {}
        for event in events:
            before = len(outputs)
            self._seeing.note(event)
            if not isinstance(event, TrackingChanged):
                outputs += self._machine.handle(Observed(now_s, event))
            if isinstance(event, RepCounted):
                reps |= dict.fromkeys(range(before, len(outputs)), event.rep)
            outputs += self._hear_tracking(now_s, event.t_s)
            messages += self._set.messages(event, self._seeing.yaw_deg)
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

    def _hear_tracking(self, now_s: float, t_s: float) -> tuple[Output, ...]:
        """Let the machine hear how well the person can be seen, when that changed."""
        change = self._seeing.change(t_s)
        return () if change is None else self._machine.handle(Observed(now_s, change))

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
                    self._set.anew()
                    self._seeing.anew(now_s)
                    self._drained = False
                case SetClosed(record):
                    changes += self._recorder.close_set(record)
                case ScreeningRequired():
                    alarm = True
                case Counted():
                    messages.append(self._set.counted(output, reps.get(at)))
                case NotCounted():
                    messages.append(say.rejected(output))
                case Cue():
                    messages.append(say.cue(output))
                case Refused():
                    messages.append(say.refused(output))
        changes += self._recorder.pains([output.record for output in outputs if isinstance(output, PainNoted)])
        if self._machine.state in ENDED and not self._ended:
            self._ended = True
            changes += Changes(ending=Ending(str(self._machine.state), self._world.utc(), alarm))
        problems = self._keeper.keep(changes, now_s)
        snapshot = self._machine.snapshot()
        return problems + self._seeing.news(snapshot.camera) + messages + self._teller.tell(snapshot, now_s)
