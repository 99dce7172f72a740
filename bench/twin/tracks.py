"""Smooth curves through key values: what a motion is written in."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


@dataclass
class Score:
    """Channels of key values under construction; between two keys a value eases in and out like a pendulum."""

    keys: dict[str, list[tuple[float, float]]] = field(default_factory=dict)
    ripples: dict[str, list[tuple[float, float, float]]] = field(default_factory=dict)
    couplings: list[tuple[str, str, float, float]] = field(default_factory=list)

    def start(self, **values: float) -> None:
        """Set channels from time zero on."""
        for channel, value in values.items():
            self.keys[channel] = [(0.0, value)]

    def move(self, channel: str, begin_s: float, end_s: float, value: float) -> None:
        """Take a channel from its last value to `value` between two times."""
        keys = self.keys.setdefault(channel, [(0.0, 0.0)])
        last_s, last = keys[-1]
        begin_s = max(begin_s, last_s)
        if begin_s > last_s + 1e-9:
            keys.append((begin_s, last))
        keys.append((max(end_s, begin_s + 1e-3), value))

    def ripple(self, channel: str, amplitude: float, rng: np.random.Generator, low_hz: float = 0.1) -> None:
        """Add the slow unrest of a living body: five sines up to 8 times `low_hz`, of about `amplitude` in all."""
        waves = self.ripples.setdefault(channel, [])
        for octave in np.linspace(0, 3, 5):
            rate_hz = low_hz * 2**octave * rng.uniform(0.85, 1.15)
            waves.append((amplitude * 0.6 * 2 ** (-octave / 2), rate_hz, rng.uniform(0, 2 * np.pi)))

    def couple(self, target: str, source: str, gain: float, lag_s: float = 0.0) -> None:
        """Let `target` follow `gain` times what `source` departs from its starting value, `lag_s` later."""
        self.couplings.append((target, source, gain, lag_s))

    def last(self, channel: str) -> float:
        """The value a channel was last given."""
        return self.keys[channel][-1][1] if channel in self.keys else 0.0

    def evaluate(self, times_s: Array) -> dict[str, Array]:
        """Every channel at the given times."""
        channels = {name: self._keyed(name, times_s) for name in self.keys}
        for target, source, gain, lag_s in self.couplings:
            moved = self._keyed(source, times_s - lag_s) - self.keys[source][0][1]
            channels[target] = channels.get(target, np.zeros_like(times_s)) + gain * moved
        for name, waves in self.ripples.items():
            unrest = sum(a * np.sin(2 * np.pi * hz * times_s + phase) for a, hz, phase in waves)
            channels[name] = channels.get(name, np.zeros_like(times_s)) + unrest
        return channels

    def _keyed(self, name: str, times_s: Array) -> Array:
        keys = np.array(self.keys[name])
        if len(keys) == 1:
            return np.full_like(times_s, keys[0, 1])
        index = np.clip(np.searchsorted(keys[:, 0], times_s, side="right") - 1, 0, len(keys) - 2)
        span = keys[index + 1, 0] - keys[index, 0]
        part = np.clip((times_s - keys[index, 0]) / np.maximum(span, 1e-9), 0, 1)
        eased = 0.5 - 0.5 * np.cos(np.pi * part)
        value: Array = keys[index, 1] + (keys[index + 1, 1] - keys[index, 1]) * eased
        return value
