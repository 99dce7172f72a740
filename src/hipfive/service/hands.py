"""Gestures before the camera, told to the page: it sends the command that they stand for, as its buttons do."""

from __future__ import annotations

from hipfive.coach.gestures import meaning
from hipfive.coach.states import State
from hipfive.motion.gestures import GestureKind, GestureWatch
from hipfive.motion.pose import Pose
from hipfive.service.page_messages import Message, gesture


class Hands:
    """Watches the arms of whoever is before the camera.

    Examples
    --------
    >>> Hands().see(Pose(0.0), State.WORKING)
    []
    """

    def __init__(self) -> None:
        self._watch = GestureWatch()
        self._told: GestureKind | None = None

    def see(self, pose: Pose, state: State) -> list[Message]:
        """What the page is told of this pose; ``pose.t_s`` [s] is the page's own clock.

        A gesture that means nothing in this state is not told, and has to be made anew when the state has changed.
        """
        news = self._watch.step(pose)
        if news is None:
            return []
        if news.state == "ended":
            told, self._told = self._told, None
            return [] if told is None else [gesture(news, None)]
        command = meaning(news.kind, state)
        if command is None or (news.state == "held" and self._told != news.kind):
            return []
        self._told = news.kind
        return [gesture(news, command)]
