"""What becomes of a picture on its way into a file: shutter, sensor, exposure, and how it is packed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]
NOISE_SIDE = 1024
"""Side of the sheet of noise that is laid over each picture at another place [px]."""


@dataclass(frozen=True)
class Film:
    """How pictures are made into a film.

    Attributes
    ----------
    samples
        How often the edges within a pixel are looked at (0 is two to three times as fast as 4).
    preset
        How hard the encoder tries.
    exposures
        How many moments are laid over each other in one frame: 1 is a perfect shutter.
    shutter
        For how much of the time from frame to frame the shutter is open.
    noise
        Standard deviation of the sensor's noise in the darks, of 255; it halves towards white.
    gamma
        Over 1 darkens the middle tones, under 1 lightens them.
    vignette
        How much darker the corners are, from 0 to 1.
    """

    samples: int = 4
    preset: str = "medium"
    exposures: int = 1
    shutter: float = 0.0
    noise: float = 0.0
    gamma: float = 1.0
    vignette: float = 0.0

    @staticmethod
    def by_chance(rng: np.random.Generator) -> Film:
        """A quick film of a camera drawn by chance; one in three has a slow shutter, as cameras have indoors."""
        slow = rng.random() < 0.34
        return Film(
            samples=0,
            preset="veryfast",
            exposures=3 if slow else 1,
            shutter=round(rng.uniform(0.4, 0.95), 2) if slow else 0.0,
            noise=round(float(rng.choice((0.0, 2.0, 4.0, 8.0))), 1),
            gamma=round(rng.uniform(0.8, 1.3), 2),
            vignette=round(rng.uniform(0.0, 0.35), 2),
        )

    def moments(self, frames: int) -> Iterator[list[float]]:
        """For each frame the moments, counted in frames, that are laid over each other."""
        for frame in range(frames):
            yield [frame + self.shutter * part / max(self.exposures - 1, 1) for part in range(self.exposures)]

    def develop(self, pictures: Iterable[Picture], seed: int) -> Iterator[Picture]:
        """Give finished pictures the camera's tones and noise."""
        if (self.noise, self.gamma, self.vignette) == (0.0, 1.0, 0.0):
            yield from pictures
            return
        rng = np.random.default_rng(seed)
        sheet = rng.normal(0.0, max(self.noise, 1e-6), (NOISE_SIDE, NOISE_SIDE, 1)).astype(np.float32)
        sheet = np.tile(sheet, (2, 2, 1))
        tones = (255.0 * (np.arange(256) / 255.0) ** self.gamma).astype(np.float32)
        shade: NDArray[Any] | None = None
        for picture in pictures:
            if shade is None:
                shade = _shade(picture.shape[0], picture.shape[1], self.vignette)
            height, width = picture.shape[:2]
            y, x = rng.integers(2 * NOISE_SIDE - height), rng.integers(2 * NOISE_SIDE - width)
            shown = tones[picture] * shade
            if self.noise:
                shown += sheet[y : y + height, x : x + width] * (1.0 - shown / 510.0)
            yield np.clip(shown, 0.0, 255.0).astype(np.uint8)


def _shade(height: int, width: int, vignette: float) -> NDArray[np.float32]:
    """How bright each pixel is of what it was, (height, width, 1)."""
    y, x = (np.linspace(-1.0, 1.0, size, dtype=np.float32) for size in (height, width))
    shade: NDArray[np.float32] = 1.0 - np.float32(vignette) * (x[None, :, None] ** 2 + y[:, None, None] ** 2) / 2.0
    return shade


PLAIN = Film(samples=0, preset="veryfast")
"""A perfect camera, drawn quickly."""
