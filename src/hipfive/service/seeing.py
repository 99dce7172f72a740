"""How well the person can be seen, all told: is there a camera, what does it show, and what does the set-up ask."""

from __future__ import annotations

from hipfive.motion.events import Calibrated, Event, TrackingChanged
from hipfive.motion.exercise import View
from hipfive.motion.pose import Pose
from hipfive.motion.skeleton import Side
from hipfive.service import page_messages as say
from hipfive.service.page_messages import Message
from hipfive.service.setting_up import SettingUp
from hipfive.service.watching import CAMERA_LOST, OFF, Watcher


class Seeing:
    """Follows a camera that may be lost and found, and says what changed, once.

    Attributes
    ----------
    lost
        Whether frames stopped coming.
    yaw_deg
        [deg] where the person faces, when known.
    """

    def __init__(self) -> None:
        self.lost = False
        self.yaw_deg: float | None = None
        self._watcher = Watcher()
        self._setting_up = SettingUp()
        # A camera takes its time to be allowed and to start: it can be lost only once it has shown something.
        self._filmed = False
        self._wanted = False
        self._told: str | None = None
        self._heard: tuple[str | None, str | None] = (None, None)

    def anew(self, now_s: float) -> None:
        """Another engine begins."""
        self.yaw_deg = None
        self._watcher.anew(now_s)
        self._setting_up.anew()
        self._heard = (None, None)

    def gone(self) -> None:
        """The page has gone, and its camera with it."""
        self._filmed = False

    def switched(self) -> None:
        """The page has switched its camera on or off."""
        self.lost = self._filmed = False

    def ask(self, foot: Side) -> None:
        """A foot is asked for."""
        self._setting_up.ask(foot)

    def frame(self, luma: int | None, now_s: float) -> None:
        """A frame has come."""
        self._watcher.frame(luma, now_s)
        self._filmed = True

    def loses(self, wanted: bool, now_s: float) -> bool:
        """Whether the camera is lost just now; frames are expected from when they are wanted."""
        if wanted and not self._wanted:
            self._watcher.expect(now_s)
        self._wanted = wanted
        if not (wanted and self._filmed and self._watcher.lost(now_s)):
            return False
        self.lost = True
        return True

    def set_up(self, pose: Pose, view: View, now_s: float) -> list[Message]:
        """What is wanted of who is well in view while the camera is set up."""
        if not self._watcher.in_view:
            return []
        told = self._setting_up.see(pose, view, now_s)
        self._watcher.wants = self._setting_up.wants
        return told

    def note(self, event: Event) -> None:
        """Take what the engine says of how the person is seen."""
        if isinstance(event, Calibrated | TrackingChanged) and event.yaw_deg is not None:
            self.yaw_deg = event.yaw_deg
        if isinstance(event, TrackingChanged):
            self._watcher.engine_says(event.state, event.missing)

    def change(self, t_s: float) -> TrackingChanged | None:
        """What the session is to hear when that changed: darkness explains blindness."""
        state, missing = self._watcher.state, self._watcher.missing
        if (state, missing) == self._heard or state is None:
            return None
        self._heard = (state, missing)
        return TrackingChanged(t_s, state, missing, self.yaw_deg)

    def message(self, camera: bool) -> list[Message]:
        """The tracking message as it is now, if anything is known."""
        state = self._state(camera)
        return [] if state is None else [say.tracking(state, self._watcher.missing)]

    def news(self, camera: bool) -> list[Message]:
        """The tracking message, when it changed."""
        state = self._state(camera)
        if state is None or state == self._told:
            return []
        self._told = state
        return self.message(camera)

    def _state(self, camera: bool) -> str | None:
        if self.lost:
            return CAMERA_LOST
        return self._watcher.state if camera else OFF
