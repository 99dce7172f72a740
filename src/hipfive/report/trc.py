"""The landmarks in space as a marker file that OpenSim opens: ``landmarks.trc``, written as the recording goes by.

They are the pose model's world landmarks: metres about mid-hip, x to the right of the picture, y up, z towards the
camera. They show the movement in other programs; HipFive measures its angles in another way (``docs/reference``).

Reference: the TRC format as OpenSim reads it, Delp et al. 2007, IEEE Trans Biomed Eng 54(11):1940–1950,
doi:10.1109/TBME.2007.901024.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Self

from hipfive.motion.pose import Pose, WorldPoint
from hipfive.motion.skeleton import Joint

LANDMARKS_TRC = "landmarks.trc"

RATE_UNKNOWN_HZ = 30.0
"""[Hz] written when the rate is not known, for the format must have one; the times in the rows are the true ones."""

_COUNT_WIDTH = 10  # the number of rows is known at the end; room is kept for it
_UNKNOWN = "nan\tnan\tnan"  # not left empty: programs that split at white space would move the markers behind it
_NOBODY: tuple[None, ...] = (None,) * len(Joint)


class MarkerFile:
    """Writes ``landmarks.trc`` row by row, holding no row in memory.

    A landmark that is not known is ``nan``.

    Parameters
    ----------
    path
        The file to write.
    fps
        [Hz] nominal frame rate, or ``None``.
    """

    def __init__(self, path: Path, fps: float | None) -> None:
        self._fps = fps or RATE_UNKNOWN_HZ
        self._rows = 0
        self._file = path.open("w", encoding="ascii", newline="\n")
        self._head()

    def write(self, pose: Pose) -> None:
        """Add one row: where the landmarks are at the instant of this pose."""
        self._rows += 1
        points: Iterable[WorldPoint | None] = pose.world or _NOBODY
        fields = "\t".join(
            _UNKNOWN if point is None else f"{point[0]:.4f}\t{point[1]:.4f}\t{point[2]:.4f}" for point in points
        )
        self._file.write(f"{self._rows}\t{pose.t_s:.4f}\t{fields}\n")

    def close(self) -> None:
        """Finish the file: now the number of rows is known."""
        self._file.seek(0)
        self._head()
        self._file.close()

    def _head(self) -> None:
        count = str(self._rows).ljust(_COUNT_WIDTH)
        self._file.write(f"PathFileType\t4\t(X/Y/Z)\t{LANDMARKS_TRC}\n")
        self._file.write(
            "DataRate\tCameraRate\tNumFrames\tNumMarkers\tUnits\tOrigDataRate\tOrigDataStartFrame\tOrigNumFrames\n"
        )
        self._file.write(f"{self._fps:.4f}\t{self._fps:.4f}\t{count}\t{len(Joint)}\tm\t{self._fps:.4f}\t1\t{count}\n")
        self._file.write("Frame#\tTime\t" + "\t\t\t".join(joint.name.lower() for joint in Joint) + "\n")
        self._file.write("\t\t" + "\t".join(f"{axis}{number}" for number in range(1, len(Joint) + 1) for axis in "XYZ"))
        self._file.write("\n\n")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
