"""The annotated video of an analysis: what the engine says, drawn on each picture."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from hipfive.report.overlay import Overlay
from hipfive.service.footage import video_extra

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hipfive.motion.exercise import Exercise
    from hipfive.pose.estimator import Picture
    from hipfive.service.in_order import Row

ANNOTATED_MP4 = "annotated.mp4"

BLANK_HEIGHT_PX = 720
"""[px] height of the plain picture on which a recording without pictures is drawn (ours)."""
_BLANK_SHADE = 48


class Drawing:
    """Draws and writes ``annotated.mp4``, frame by frame.

    Parameters
    ----------
    path
        The file.
    exercise
        What is shown.
    fps
        [Hz] nominal frame rate, or ``None``.
    pictures
        Of every frame; ``None`` for one that has no picture.
    say
        Gives words by message identifier.
    """

    def __init__(
        self,
        path: Path,
        exercise: Exercise,
        fps: float | None,
        pictures: Iterator[Picture | None],
        say: Callable[..., str],
    ) -> None:
        with video_extra():
            from hipfive.report.annotated_video import AnnotatedVideo
        self._video = AnnotatedVideo(path, fps or 30.0)
        self._exercise = exercise
        self._pictures = pictures
        self._say = say
        self._overlay = Overlay()

    def add(self, row: Row) -> None:
        """Add the next frame, after what was told of it."""
        import numpy as np

        from hipfive.report.annotate import annotate

        for event in row.events:
            self._overlay = self._overlay.after(event)
        pose, seen = row.pose, next(self._pictures)
        if seen is None:
            picture = np.full((BLANK_HEIGHT_PX, round(BLANK_HEIGHT_PX * pose.aspect), 3), _BLANK_SHADE, np.uint8)
        else:
            picture = seen.copy()
        annotate(picture, pose, self._overlay, self._exercise.id, self._say)
        self._video.write(picture, pose.t_s)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._video.close()
