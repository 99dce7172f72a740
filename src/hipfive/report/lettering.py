"""Words on pictures, in any script the font has: OpenCV's own letters know no degree sign."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]
Colour = tuple[int, int, int]
"""Red, green, blue, 0 to 255."""

_CACHED = 256  # different words kept ready; an angle has some 400 values, of which few recur soon


def write_words(picture: Picture, words: str, at_px: tuple[int, int], height_px: int, colour: Colour) -> int:
    """Write onto the picture, clipped at its edges.

    Parameters
    ----------
    picture
        Rows × columns × (red, green, blue); changed in place.
    words
        One line.
    at_px
        [px] left and top of the line.
    height_px
        [px] of the letters.
    colour
        Of the letters.

    Returns
    -------
    int
        Width of what was written [px].
    """
    mask = _mask(words, max(8, height_px))
    left, top = at_px
    rows = slice(max(0, top), min(picture.shape[0], top + mask.shape[0]))
    columns = slice(max(0, left), min(picture.shape[1], left + mask.shape[1]))
    if rows.start < rows.stop and columns.start < columns.stop:
        cover = mask[rows.start - top : rows.stop - top, columns.start - left : columns.stop - left, None]
        area = picture[rows, columns]
        area[:] = (area * (1.0 - cover) + np.asarray(colour, np.float32) * cover).astype(np.uint8)
    return int(mask.shape[1])


@lru_cache(maxsize=_CACHED)
def _mask(words: str, height_px: int) -> NDArray[np.float32]:
    """How far each pixel is covered by a letter, 0 to 1."""
    from PIL import Image, ImageDraw

    font = _font(height_px)
    left, _, right, _ = font.getbbox(words or " ")
    sheet = Image.new("L", (max(1, int(right - min(left, 0)) + 2), int(height_px * 1.3)))
    ImageDraw.Draw(sheet).text((1, 0), words, fill=255, font=font)
    return np.asarray(sheet, np.float32) / 255.0


@lru_cache(maxsize=8)
def _font(height_px: int):  # type: ignore[no-untyped-def]
    from matplotlib import get_data_path
    from PIL import ImageFont

    return ImageFont.truetype(str(Path(get_data_path()) / "fonts" / "ttf" / "DejaVuSans-Bold.ttf"), height_px)
