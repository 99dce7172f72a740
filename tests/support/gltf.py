"""Reads the little of a binary glTF file that the demonstrator uses: nodes, animations, places of joints."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
_KINDS = {5126: np.float32, 5122: np.int16, 5123: np.uint16, 5121: np.uint8}
_WIDTHS = {"SCALAR": 1, "VEC3": 3, "VEC4": 4, "MAT4": 16}


class Model:
    """One file."""

    def __init__(self, path: Path) -> None:
        data = path.read_bytes()
        magic, version, length = struct.unpack_from("<III", data)
        assert (magic, version, length) == (0x46546C67, 2, len(data))
        told_bytes = struct.unpack_from("<I", data, 12)[0]
        self.told: dict[str, Any] = json.loads(data[20 : 20 + told_bytes])
        self._binary = data[20 + told_bytes + 8 :]
        self.animations = {each["name"]: each for each in self.told["animations"]}

    def values(self, accessor: int) -> Array:
        """What an accessor names; normalised numbers as they are meant."""
        about = self.told["accessors"][accessor]
        view = self.told["bufferViews"][about["bufferView"]]
        kind, width = _KINDS[about["componentType"]], _WIDTHS[about["type"]]
        found = np.frombuffer(self._binary, kind, about["count"] * width, view["byteOffset"]).astype(float)
        if about.get("normalized"):
            found = np.maximum(found / np.iinfo(kind).max, -1.0)
        return found.reshape(-1, width)

    def places(self, movement: str) -> dict[str, Array]:
        """Places of all joints over the frames of a movement, (frames, 3) [m]: y up, z forward, x to the left."""
        nodes = self.told["nodes"]
        animation = self.animations[movement]
        told: dict[tuple[int, str], Array] = {
            (channel["target"]["node"], channel["target"]["path"]): self.values(
                animation["samplers"][channel["sampler"]]["output"]
            )
            for channel in animation["channels"]
        }
        frames = max(len(values) for values in told.values())
        found: dict[str, Array] = {}

        def walk(number: int, rotation: Array, place: Array) -> None:
            node = nodes[number]
            own = told.get((number, "translation"), np.tile(node.get("translation", [0, 0, 0]), (frames, 1)))
            here = place + np.einsum("fij,fj->fi", rotation, own)
            found[node["name"]] = here
            turned = rotation @ matrices(told[number, "rotation"])
            for child in node.get("children", ()):
                walk(child, turned, here)

        walk(0, np.tile(np.eye(3), (frames, 1, 1)), np.zeros((frames, 3)))
        return found


def matrices(quaternions: Array) -> Array:
    """Rotation matrices (frames, 3, 3) of quaternions x y z w."""
    x, y, z, w = quaternions.T
    rows = [
        [1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)],
        [2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)],
        [2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)],
    ]
    return np.moveaxis(np.array(rows), -1, 0)
