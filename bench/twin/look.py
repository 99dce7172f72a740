"""What a person wears and what the room looks like: colours by region of the body."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from bench.twin.body import Array, Body
from numpy.typing import NDArray

Colour = tuple[float, float, float]
SKINS: tuple[Colour, ...] = (
    (0.91, 0.74, 0.64), (0.85, 0.66, 0.53), (0.76, 0.57, 0.43), (0.58, 0.40, 0.28), (0.42, 0.28, 0.20)
)  # fmt: skip
HAIRS: tuple[Colour, ...] = (
    (0.72, 0.71, 0.70), (0.55, 0.53, 0.51), (0.30, 0.22, 0.16), (0.12, 0.10, 0.09), (0.70, 0.56, 0.36)
)  # fmt: skip
TOPS: tuple[Colour, ...] = (
    (0.20, 0.36, 0.60), (0.62, 0.20, 0.22), (0.85, 0.85, 0.82), (0.22, 0.45, 0.32), (0.15, 0.15, 0.17),
    (0.80, 0.62, 0.25), (0.50, 0.32, 0.55)
)  # fmt: skip
TROUSERS: tuple[Colour, ...] = (
    (0.13, 0.14, 0.18), (0.25, 0.28, 0.36), (0.42, 0.42, 0.44), (0.36, 0.30, 0.24), (0.16, 0.24, 0.30)
)  # fmt: skip
SHOES: tuple[Colour, ...] = ((0.90, 0.90, 0.90), (0.20, 0.20, 0.22), (0.55, 0.20, 0.18), (0.25, 0.30, 0.45))
WALLS: tuple[Colour, ...] = ((0.86, 0.84, 0.79), (0.78, 0.83, 0.86), (0.80, 0.76, 0.70), (0.70, 0.74, 0.70))
FLOORS: tuple[Colour, ...] = ((0.55, 0.40, 0.27), (0.68, 0.56, 0.42), (0.47, 0.46, 0.45), (0.40, 0.28, 0.20))


@dataclass(frozen=True)
class Look:
    """Colours of one person and one room, all from 0 to 1, and the light's direction."""

    skin: Colour = SKINS[1]
    hair: Colour = HAIRS[1]
    top: Colour = TOPS[0]
    trousers: Colour = TROUSERS[0]
    shoes: Colour | None = SHOES[0]
    wall: Colour = WALLS[0]
    floor: Colour = FLOORS[0]
    leg_cover: float = 0.9
    """Trousers reach this far down from hip (0) to ankle (1)."""
    loose_m: float = 0.0
    """How far clothes hang off the body more than close ones do [m]."""
    light: tuple[float, float, float] = (0.5, -0.6, 1.0)
    brightness: float = 1.0


def region_weights(body: Body, *stems: str) -> Array:
    """How much each vertex belongs to bones whose names begin with one of `stems`."""
    chosen = [index for index, bone in enumerate(body.bones) if bone.startswith(stems)]
    weights: Array = body.weights[:, chosen].sum(axis=1)
    return weights


def dress(body: Body, look: Look) -> tuple[NDArray[np.float32], Array]:
    """Vertex colours (vertices, 3) and how far each vertex is pushed out along its normal, as cloth is [m]."""
    reference = body.reference_vertices
    z = reference[:, 2]
    colours = np.tile(np.array(look.skin), (len(reference), 1))
    puff = np.zeros(len(reference))
    hip_z, ankle_z = (body.joint(f"{bone}.L")[2] for bone in ("upperleg01", "foot"))
    waist_z = body.joint("spine04")[2] - 0.02
    hem_z = hip_z + (ankle_z - hip_z) * look.leg_cover
    legs = region_weights(body, "upperleg", "lowerleg", "foot", "toe", "pelvis", "root", "spine05", "spine04") > 0.5
    torso = region_weights(body, "spine", "clavicle", "shoulder", "root", "pelvis", "upperarm01") > 0.5
    neck = region_weights(body, "neck", "head", "eye") > 0.35
    trousers = legs & (z < waist_z) & (z > hem_z)
    top = torso & (z >= waist_z - 0.05) & ~neck
    colours[trousers], puff[trousers] = look.trousers, 0.010 + look.loose_m
    colours[top], puff[top] = look.top, 0.014 + look.loose_m
    feet = region_weights(body, "foot", "toe") > 0.5
    if look.shoes is not None:
        colours[feet], puff[feet] = look.shoes, 0.006
    _head(body, look, colours, puff)
    return colours.astype(np.float32), puff


def _head(body: Body, look: Look, colours: Array, puff: Array) -> None:
    head = region_weights(body, "head", "neck03") > 0.5
    reference = body.reference_vertices
    eye = body.joint("eye.L")
    top_z = reference[head, 2].max()
    depth = reference[:, 1] - eye[1]
    high = (reference[:, 2] - eye[2]) / (top_z - eye[2])
    back = depth / (reference[head, 1].max() - eye[1])
    hairline = np.where(back > 0.72, -0.7, 0.62 - 0.75 * np.clip(back, 0, 1))
    hair = head & (high > hairline)
    colours[hair], puff[hair] = look.hair, 0.016
    for side in "LR":
        centre = body.joint(f"eye.{side}")
        away = np.linalg.norm((reference - centre)[:, [0, 2]], axis=1)
        front = head & (depth < 0.015)
        eyeball = region_weights(body, f"eye.{side}") > 0.5
        colours[eyeball] = (0.92, 0.92, 0.90)
        colours[eyeball & (away < 0.006)] = (0.12, 0.09, 0.07)
        brow = front & (np.abs(reference[:, 2] - eye[2] - 0.022) < 0.005)
        brow &= np.abs(reference[:, 0] - centre[0]) < 0.022
        colours[brow] = np.array(look.hair) * 0.6
    mouth_z = eye[2] - 0.068
    lips = head & (depth < 0.0) & (np.abs(reference[:, 2] - mouth_z) < 0.008) & (np.abs(reference[:, 0]) < 0.024)
    colours[lips] = np.array(look.skin) * (0.85, 0.55, 0.55)
