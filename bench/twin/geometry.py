"""Rotations, frames and two-bone chains, over all the frames of a clip at once."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


def turn(axis: str, angle_deg: Array | float) -> Array:
    """Rotation matrices (…, 3, 3) by `angle_deg` about a world axis, right-handed."""
    angle = np.radians(np.asarray(angle_deg, dtype=float))
    cos, sin, one, zero = np.cos(angle), np.sin(angle), np.ones_like(angle), np.zeros_like(angle)
    rows = {
        "x": (one, zero, zero, zero, cos, -sin, zero, sin, cos),
        "y": (cos, zero, sin, zero, one, zero, -sin, zero, cos),
        "z": (cos, -sin, zero, sin, cos, zero, zero, zero, one),
    }[axis]
    matrices: Array = np.stack(rows, axis=-1).reshape(*angle.shape, 3, 3)
    return matrices


def about(axis: Array, angle_deg: Array) -> Array:
    """Rotation matrices (…, 3, 3) by `angle_deg` about unit axes (…, 3), right-handed."""
    angle = np.radians(angle_deg)[..., None, None]
    x, y, z = axis[..., 0], axis[..., 1], axis[..., 2]
    zero = np.zeros_like(x)
    cross = np.stack((zero, -z, y, z, zero, -x, -y, x, zero), axis=-1).reshape(*x.shape, 3, 3)
    rotation: Array = np.eye(3) + np.sin(angle) * cross + (1 - np.cos(angle)) * (cross @ cross)
    return rotation


def unit(vector: Array) -> Array:
    """The vector with length one."""
    scaled: Array = vector / np.linalg.norm(vector, axis=-1, keepdims=True)
    return scaled


def across(vector: Array, axis: Array) -> Array:
    """The unit vector nearest to `vector` at right angles to the unit vector `axis`."""
    return unit(vector - np.sum(vector * axis, axis=-1, keepdims=True) * axis)


def frame(direction: Array, hinge: Array) -> Array:
    """A right-handed frame (…, 3, 3): columns are `direction`, `hinge` made square to it, and their product."""
    first = unit(direction)
    second = across(hinge, first)
    return np.stack((first, second, np.cross(first, second)), axis=-1)


def aim(direction: Array, hinge: Array, reference_direction: Array, reference_hinge: Array) -> Array:
    """The rotation (…, 3, 3) that takes a bone from its reference direction and hinge to the given ones."""
    return frame(direction, hinge) @ frame(reference_direction, reference_hinge).T


def mix(first: Array, second: Array, weight: Array) -> Array:
    """Unit vectors between `first` (weight 0) and `second` (weight 1)."""
    return unit(first + (second - first) * weight[:, None])


def apply(rotation: Array, vector: Array) -> Array:
    """Rotate vectors (…, 3) by matrices (…, 3, 3)."""
    turned: Array = np.einsum("...ij,...j->...i", rotation, np.broadcast_to(vector, (*rotation.shape[:-2], 3)))
    return turned


def two_bones(start: Array, end: Array, upper_m: float, lower_m: float, pole: Array) -> tuple[Array, Array, Array]:
    """Bend a two-bone limb from `start` to `end` with its middle joint towards `pole`.

    Returns the directions of the upper and lower bone and the hinge axis (`pole` × reach); an end out of reach is
    reached for with a nearly straight limb.
    """
    reach = end - start
    distance = np.clip(
        np.linalg.norm(reach, axis=-1), abs(upper_m - lower_m) * 1.02 + 1e-6, (upper_m + lower_m) * 0.9995
    )
    along = unit(reach)
    side = across(pole, along)
    cos = (upper_m**2 + distance**2 - lower_m**2) / (2 * upper_m * distance)
    sin = np.sqrt(np.clip(1 - cos**2, 0, None))
    upper = along * cos[:, None] + side * sin[:, None]
    lower = unit(along * distance[:, None] - upper * upper_m)
    return upper, lower, np.cross(side, along)
