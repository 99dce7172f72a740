"""What is asked of who is well in view while the camera is set up: to be near enough, and to lift a foot."""

from __future__ import annotations

from hipfive.coach.side_check import SideCheck
from hipfive.motion.apparent import LEAST_SIZE, LiftWatch, size_of
from hipfive.motion.exercise import View
from hipfive.motion.pose import Pose
from hipfive.motion.skeleton import Side
from hipfive.service.page_messages import Message, side_check

FAR_S = 1.0
"""[s] it must be too far for before it is said (ours)."""


class SettingUp:
    """Watches poses of the set-up in which the person is otherwise well in view.

    Examples
    --------
    >>> SettingUp().wants is None
    True
    """

    def __init__(self) -> None:
        self._far_since_s: float | None = None
        self._far = False
        self._check: SideCheck | None = None
        self._lifts = LiftWatch()

    @property
    def wants(self) -> str | None:
        """What is wanted before the session starts by itself, as a state of the ``tracking`` message."""
        if self._far:
            return "too_far"
        return None if self._check is None else f"lift_{self._check.wanted}"

    def ask(self, foot: Side) -> None:
        """Ask for this foot to be lifted."""
        self._check, self._lifts = SideCheck(foot), LiftWatch()

    def anew(self) -> None:
        """The set-up is over, or begins again: ask for nothing."""
        self._far_since_s, self._far, self._check = None, False, None

    def see(self, pose: Pose, view: View, now_s: float) -> list[Message]:
        """Take a pose of a person in view; what the page is told."""
        if view.lying:
            self.anew()
            return []
        size = size_of(pose)
        if size is None or size >= LEAST_SIZE:
            self._far_since_s, self._far = None, False
        else:
            self._far_since_s = now_s if self._far_since_s is None else self._far_since_s
            self._far = now_s - self._far_since_s >= FAR_S
        if self._check is None or self._far:
            return []
        answer = self._check.step(self._lifts.step(pose), now_s)
        if answer is None:
            return []
        if answer != "other_foot":
            self._check = None
        return [side_check(answer)]
