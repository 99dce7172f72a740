"""A number in the corner of every picture of a film, and the script that reads it where the page takes the picture.

Nobody knows when a browser's camera shows which picture: it opens late, drops pictures and falls behind on a busy
machine. The number tells which one the page looked at, whatever the clocks say.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

COLUMNS, ROWS = 5, 2
CELLS_A_WIDTH = 40
"""A cell is this share of the picture's width: the mark fits into every film's bars."""
MOST = 2 ** (COLUMNS * ROWS)

READ_MARKS = f"""
const asked = HTMLVideoElement.prototype.requestVideoFrameCallback;
const ink = new OffscreenCanvas({COLUMNS}, {ROWS}).getContext('2d', {{ willReadFrequently: true }});
ink.imageSmoothingEnabled = false;
function numberOn(video) {{
  const cell = video.videoWidth / {CELLS_A_WIDTH};
  ink.drawImage(video, 0, 0, {COLUMNS} * cell, {ROWS} * cell, 0, 0, {COLUMNS}, {ROWS});
  const {{ data }} = ink.getImageData(0, 0, {COLUMNS}, {ROWS});
  let number = 0;
  for (let bit = 0; bit < {COLUMNS * ROWS}; bit += 1) if (data[4 * bit] > 127) number += 2 ** bit;
  return number;
}}
window.shown = [];
HTMLVideoElement.prototype.requestVideoFrameCallback = function (callback) {{
  return asked.call(this, (now, metadata) => {{
    if (this.videoWidth > 0) window.shown.push([(metadata.captureTime ?? now) / 1000, numberOn(this)]);
    callback(now, metadata);
  }});
}};
"""
"""Runs before the page's own scripts: ``window.shown`` lists the time [s] and number of every picture it was given."""


def mark(picture: NDArray[np.uint8], number: int) -> NDArray[np.uint8]:
    """The picture (red, green, blue) with ``number`` in its corner as dark and light cells, the lowest bit first."""
    if not 0 <= number < MOST:
        raise ValueError(f"{number} does not fit into {COLUMNS * ROWS} cells")
    cell = picture.shape[1] // CELLS_A_WIDTH
    bits = np.array([number >> bit & 1 for bit in range(COLUMNS * ROWS)], dtype=np.uint8).reshape(ROWS, COLUMNS)
    marked = picture.copy()
    marked[: ROWS * cell, : COLUMNS * cell] = np.kron(bits * 255, np.ones((cell, cell), dtype=np.uint8))[..., None]
    return marked
