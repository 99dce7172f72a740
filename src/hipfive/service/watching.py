"""How well the person can be seen, from the engine's word, the picture's brightness and whether frames come at all."""

from __future__ import annotations

LUMA_DARK = 40
"""[0–254] mean brightness below which a picture counts as dark. Ours: a lit room gives 80–150."""

DARK_S = 1.0
"""[s] it must be dark for, so that a passing shadow is not named (ours)."""

LOST_S = 2.0
"""[s] without a frame after which the camera counts as lost (ours)."""

GOOD = "good"
TOO_DARK = "too_dark"
CAMERA_LOST = "camera_lost"
OFF = "off"


class Watcher:
    """Keeps what was seen last.

    ``wants`` is what is asked of who is otherwise well in view (``setting_up``).
    Darkness is named only while the person is not seen well: a dim picture that does for the engine does for us.

    Examples
    --------
    >>> watcher = Watcher()
    >>> watcher.engine_says("nobody", None)
    >>> watcher.frame(luma=10, now_s=0.0)
    >>> watcher.frame(luma=10, now_s=1.5)
    >>> watcher.state
    'too_dark'
    """

    def __init__(self) -> None:
        self.missing: str | None = None
        self.wants: str | None = None
        self._engine: str | None = None
        self._dark_since_s: float | None = None
        self._dark = False
        self._heard_s: float | None = None

    @property
    def state(self) -> str | None:
        """A state of the protocol's ``tracking`` message, less ``off`` and ``camera_lost``; ``None``: not known yet."""
        if self._engine == GOOD and self.wants is not None:
            return self.wants
        return TOO_DARK if self._dark and self._engine not in {None, GOOD} else self._engine

    @property
    def in_view(self) -> bool:
        """Whether the engine sees the person well."""
        return self._engine == GOOD

    def engine_says(self, state: str, missing: str | None) -> None:
        """Take what the engine says of the person."""
        self._engine, self.missing = state, missing

    def frame(self, luma: int | None, now_s: float) -> None:
        """Take a frame's brightness; ``None`` when not known."""
        self._heard_s = now_s
        if luma is None or luma >= LUMA_DARK:
            self._dark_since_s, self._dark = None, False
            return
        if self._dark_since_s is None:
            self._dark_since_s = now_s
        self._dark = now_s - self._dark_since_s > DARK_S

    def expect(self, now_s: float) -> None:
        """From now on frames are expected."""
        self._heard_s = now_s

    def lost(self, now_s: float) -> bool:
        """Whether no frame has come for too long."""
        return self._heard_s is not None and now_s - self._heard_s > LOST_S

    def anew(self, now_s: float) -> None:
        """Another engine begins: forget what the last one said."""
        self._engine, self.missing, self.wants = None, None, None
        self.expect(now_s)
