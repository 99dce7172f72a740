"""The person as a skinned model (glTF 2.0, binary): mesh, few bones, one animation for every movement."""

from __future__ import annotations

import json
import struct
from collections.abc import Sequence
from typing import Any

import numpy as np
from bench.demonstrator.motions import Shown
from bench.twin.body import Array, Body
from bench.twin.furniture import Box
from bench.twin.look import Look, dress
from numpy.typing import NDArray

KEPT = (
    "root", "spine05", "spine04", "spine03", "spine02", "spine01", "neck01", "neck02", "neck03", "head",
    *(f"{bone}.{side}" for side in "LR" for bone in (
        "upperleg01", "lowerleg01", "foot", "clavicle", "upperarm01", "lowerarm01", "lowerarm02", "wrist")),
)  # fmt: skip
"""Bones that move; what hangs on others hangs on the nearest of these above it."""
TO_GLTF = np.array([[1.0, 0.0, 0.0], [0.0, 0.0, 1.0], [0.0, -1.0, 0.0]])
"""From x left, y back, z up to glTF's y up and z forward; the person looks along +z."""
LOOK = Look(top=(0.16, 0.45, 0.42), trousers=(0.20, 0.24, 0.30), shoes=None, leg_cover=0.93)
INFLUENCES = 4
FLOAT, SHORT, USHORT, UBYTE, BYTE = 5126, 5122, 5123, 5121, 5120
ARRAY, ELEMENT = 34962, 34963


class Binary:
    """Collects arrays in one buffer, each with its accessor."""

    def __init__(self) -> None:
        self.data = bytearray()
        self.views: list[dict[str, Any]] = []
        self.accessors: list[dict[str, Any]] = []

    def add(self, values: NDArray[Any], kind: int, shape: str, target: int | None = None, **more: Any) -> int:
        """Append an array; the number of its accessor."""
        while len(self.data) % 4:
            self.data.append(0)
        raw = np.ascontiguousarray(values).tobytes()
        view: dict[str, Any] = {"buffer": 0, "byteOffset": len(self.data), "byteLength": len(raw)}
        if target is not None:
            view["target"] = target
        self.data += raw
        self.views.append(view)
        accessor = {
            "bufferView": len(self.views) - 1,
            "componentType": kind,
            "count": len(values),
            "type": shape,
            **more,
        }
        self.accessors.append(accessor)
        return len(self.accessors) - 1


def build(body: Body, movements: Sequence[Shown]) -> bytes:
    """The file."""
    binary = Binary()
    names = [bone for bone in body.bones if bone in KEPT]
    index = {bone: number for number, bone in enumerate(names)}
    parents = [_kept_above(body, body.index(bone), names) for bone in names]
    joints = np.array([body.joint(bone) for bone in names]) @ TO_GLTF.T
    nodes: list[dict[str, Any]] = []
    for number, (bone, parent) in enumerate(zip(names, parents, strict=True)):
        at = joints[number] - (joints[index[parent]] if parent is not None else 0.0)
        children = [index[other] for other, above in zip(names, parents, strict=True) if above == bone]
        nodes.append(
            {"name": bone.replace(".", "_"), "translation": _round(at)} | ({"children": children} if children else {})
        )
    inverse = np.tile(np.eye(4), (len(names), 1, 1))
    inverse[:, 3, :3] = -joints  # column-major
    skin = {
        "joints": list(range(len(names))),
        "inverseBindMatrices": binary.add(inverse.astype(np.float32), FLOAT, "MAT4"),
        "skeleton": 0,
    }
    nodes.append({"name": "person", "mesh": 0, "skin": 0})
    scene = [0, len(nodes) - 1]
    meshes = [_mesh(binary, body, names)]
    animations = [_animation(binary, body, names, parents, shown) for shown in movements]
    for shown in movements:
        if shown.boxes:
            meshes.append(_furniture(binary, shown.boxes))
            nodes.append({"name": f"beside:{shown.name}", "mesh": len(meshes) - 1})
            scene.append(len(nodes) - 1)
    told = {
        "asset": {"version": "2.0", "generator": "HipFive bench.demonstrator; body: anny (Apache-2.0)"},
        "scene": 0, "scenes": [{"nodes": scene}], "nodes": nodes, "meshes": meshes, "skins": [skin],
        "materials": [{"pbrMetallicRoughness": {"metallicFactor": 0.0, "roughnessFactor": 0.85}}],
        "animations": animations, "accessors": binary.accessors, "bufferViews": binary.views,
        "buffers": [{"byteLength": len(binary.data)}],
    }  # fmt: skip
    return _pack(told, bytes(binary.data))


def _kept_above(body: Body, bone: int, names: list[str]) -> str | None:
    parent = body.parents[bone]
    while parent >= 0 and body.bones[parent] not in names:
        parent = body.parents[parent]
    return None if parent < 0 else body.bones[parent]


def _mesh(binary: Binary, body: Body, names: list[str]) -> dict[str, Any]:
    colours, puff = dress(body, LOOK)
    reference, faces = body.reference_vertices, body.faces
    corners = reference[faces]
    flat = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    normals = np.zeros_like(reference)
    for corner in range(3):
        np.add.at(normals, faces[:, corner], flat)
    normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-12)
    places = (reference + puff[:, None] * normals) @ TO_GLTF.T
    weights = np.zeros((len(reference), len(names)))
    for number, bone in enumerate(body.bones):
        owner = bone if bone in names else _kept_above(body, number, names)
        if owner is not None:
            weights[:, names.index(owner)] += body.weights[:, number]
    strongest = np.argsort(-weights, axis=1)[:, :INFLUENCES]
    shares = np.take_along_axis(weights, strongest, axis=1)
    shares = np.round(255 * shares / shares.sum(axis=1, keepdims=True)).astype(int)
    shares[:, 0] += 255 - shares.sum(axis=1)
    padded_normals = np.zeros((len(places), 4), np.int8)
    padded_normals[:, :3] = np.round(127 * (normals @ TO_GLTF.T))
    padded_colours = np.full((len(places), 4), 255, np.uint8)
    padded_colours[:, :3] = np.round(255 * np.clip(colours, 0, 1) ** 2.2)
    attributes = {
        "POSITION": binary.add(
            places.astype(np.float32),
            FLOAT,
            "VEC3",
            ARRAY,
            min=_round(places.min(axis=0)),
            max=_round(places.max(axis=0)),
        ),
        "NORMAL": binary.add(np.round(normals @ TO_GLTF.T, 4).astype(np.float32), FLOAT, "VEC3", ARRAY),
        "COLOR_0": binary.add(padded_colours, UBYTE, "VEC4", ARRAY, normalized=True),
        "JOINTS_0": binary.add(strongest.astype(np.uint8), UBYTE, "VEC4", ARRAY),
        "WEIGHTS_0": binary.add(shares.astype(np.uint8), UBYTE, "VEC4", ARRAY, normalized=True),
    }
    indices = binary.add(faces.astype(np.uint16).reshape(-1), USHORT, "SCALAR", ELEMENT)
    return {"primitives": [{"attributes": attributes, "indices": indices, "material": 0}]}


def _animation(binary: Binary, body: Body, names: list[str], parents: list[str | None], shown: Shown) -> dict[str, Any]:
    frames = len(shown.pose.position)
    # The cycle closes: its first frame is its last as well.
    order = [*range(frames), 0]
    times = binary.add(
        np.linspace(0.0, shown.cycle_s, frames + 1).astype(np.float32), FLOAT, "SCALAR", min=[0.0], max=[shown.cycle_s]
    )
    samplers: list[dict[str, Any]] = []
    channels: list[dict[str, Any]] = []

    def animate(node: int, path: str, output: int) -> None:
        samplers.append({"input": times, "output": output, "interpolation": "LINEAR"})
        channels.append({"sampler": len(samplers) - 1, "target": {"node": node, "path": path}})

    for number, (bone, parent) in enumerate(zip(names, parents, strict=True)):
        rotation = TO_GLTF @ shown.pose.rotation[order][:, body.index(bone)] @ TO_GLTF.T
        if parent is not None:
            above = TO_GLTF @ shown.pose.rotation[order][:, body.index(parent)] @ TO_GLTF.T
            rotation = np.swapaxes(above, -1, -2) @ rotation
        turned = np.round(32767 * quaternions(rotation)).astype(np.int16)
        animate(number, "rotation", binary.add(turned, SHORT, "VEC4", normalized=True))
    root = shown.pose.position[order][:, body.index("root")] @ TO_GLTF.T
    animate(names.index("root"), "translation", binary.add(root.astype(np.float32), FLOAT, "VEC3"))
    return {"name": shown.name, "extras": {"key_poses": shown.digest}, "samplers": samplers, "channels": channels}


def quaternions(rotation: Array) -> Array:
    """Unit quaternions (frames, 4), x y z w, without jumps of sign from frame to frame."""
    m = rotation
    w = 0.5 * np.sqrt(np.maximum(0.0, 1 + m[:, 0, 0] + m[:, 1, 1] + m[:, 2, 2]))
    x = 0.5 * np.sqrt(np.maximum(0.0, 1 + m[:, 0, 0] - m[:, 1, 1] - m[:, 2, 2]))
    y = 0.5 * np.sqrt(np.maximum(0.0, 1 - m[:, 0, 0] + m[:, 1, 1] - m[:, 2, 2]))
    z = 0.5 * np.sqrt(np.maximum(0.0, 1 - m[:, 0, 0] - m[:, 1, 1] + m[:, 2, 2]))
    x = np.copysign(x, m[:, 2, 1] - m[:, 1, 2])
    y = np.copysign(y, m[:, 0, 2] - m[:, 2, 0])
    z = np.copysign(z, m[:, 1, 0] - m[:, 0, 1])
    found = np.stack((x, y, z, w), axis=-1)
    found /= np.linalg.norm(found, axis=-1, keepdims=True)
    for at in range(1, len(found)):
        if np.dot(found[at], found[at - 1]) < 0.0:
            found[at] = -found[at]
    return found


def _furniture(binary: Binary, boxes: Sequence[Box]) -> dict[str, Any]:
    places: list[Array] = []
    normals: list[Array] = []
    colours: list[Array] = []
    faces: list[list[int]] = []
    for box in boxes:
        low, high = np.array(box.low), np.array(box.high)
        for axis in range(3):
            for end, sign in ((low, -1.0), (high, 1.0)):
                u, v = [other for other in range(3) if other != axis]
                corners = []
                for a, b in ((0, 0), (1, 0), (1, 1), (0, 1)):
                    corner = end.copy()
                    corner[u], corner[v] = (low, high)[a][u], (low, high)[b][v]
                    corners.append(corner)
                normal = np.zeros(3)
                normal[axis] = sign
                turned = np.dot(np.cross(corners[1] - corners[0], corners[2] - corners[0]), normal) < 0
                first = len(places)
                faces += (
                    [[first, first + 2, first + 1], [first, first + 3, first + 2]]
                    if turned
                    else [[first, first + 1, first + 2], [first, first + 2, first + 3]]
                )
                places += corners
                normals += [normal] * 4
                colours += [np.array([*(np.clip(box.colour, 0, 1) ** 2.2), 1.0])] * 4
    at = np.array(places) @ TO_GLTF.T
    attributes = {
        "POSITION": binary.add(
            at.astype(np.float32), FLOAT, "VEC3", ARRAY, min=_round(at.min(axis=0)), max=_round(at.max(axis=0))
        ),
        "NORMAL": binary.add((np.array(normals) @ TO_GLTF.T).astype(np.float32), FLOAT, "VEC3", ARRAY),
        "COLOR_0": binary.add(
            np.round(255 * np.array(colours)).astype(np.uint8), UBYTE, "VEC4", ARRAY, normalized=True
        ),
    }
    indices = binary.add(np.array(faces, np.uint16).reshape(-1), USHORT, "SCALAR", ELEMENT)
    return {"primitives": [{"attributes": attributes, "indices": indices, "material": 0}]}


def _round(values: Array) -> list[float]:
    return [float(np.float32(value)) for value in values]


def _pack(told: dict[str, Any], data: bytes) -> bytes:
    text = json.dumps(told, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 4)
    data += b"\0" * (-len(data) % 4)
    total = 12 + 8 + len(text) + 8 + len(data)
    return (
        struct.pack("<III", 0x46546C67, 2, total)
        + struct.pack("<II", len(text), 0x4E4F534A) + text
        + struct.pack("<II", len(data), 0x004E4942) + data
    )  # fmt: skip
