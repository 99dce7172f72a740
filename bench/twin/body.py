"""The parametric body: one person's mesh, bones and skin weights, and where they go in a pose.

The shape comes from `anny` once per person and is kept on disk; posing and skinning are plain numpy, so a clip
needs neither torch nor the model. World axes: x to the person's left, y backwards, z up; metres.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

CACHE_DIR = Path(__file__).resolve().parents[2] / ".cache" / "twin" / "bodies"
SHAPE_VERSION = 3
"""Raised when the stored arrays change, so that old files are not read."""

SIDES = ("l", "r")


@dataclass(frozen=True)
class Phenotype:
    """A person's build, from 0 to 1 in `anny`'s own scale, and how tall they stand.

    `gender` 0 is male and 1 female; `age` 0.67 is a young adult and 1 an elder; `stature_m` is head to sole [m].
    """

    gender: float = 0.5
    age: float = 0.8
    muscle: float = 0.5
    weight: float = 0.5
    height: float = 0.5
    proportions: float = 0.5
    stature_m: float = 1.70

    def as_dict(self) -> dict[str, float]:
        """The values by name, in a fixed order."""
        return {name: round(float(value), 4) for name, value in vars(self).items()}


@dataclass(frozen=True)
class BodyPose:
    """Where every bone is, over the frames of a clip: `rotation` (frames, bones, 3, 3), `position` (…, 3) [m]."""

    rotation: Array
    position: Array


@dataclass(frozen=True)
class Body:
    """One person: mesh, bones, weights, in the body model's reference stance (an A-pose with flat feet)."""

    bones: tuple[str, ...]
    parents: tuple[int, ...]
    joints: Array
    """(bones, 3) joint centres in the reference stance [m]."""
    to_reference: Array
    """(bones, 3, 4) takes rest vertices to the reference stance, bone by bone."""
    vertices: Array
    """(vertices, 3) rest shape [m]."""
    reference_vertices: Array
    faces: NDArray[np.int32]
    weights: Array
    """(vertices, bones) skin weights."""

    def index(self, bone: str) -> int:
        """The number of a bone."""
        return self.bones.index(bone)

    def joint(self, bone: str) -> Array:
        """A joint centre in the reference stance [m]."""
        centre: Array = self.joints[self.index(bone)]
        return centre

    def forward(self, root: Array, world: dict[str, Array], local: dict[str, Array]) -> BodyPose:
        """Place the bones: `root` (frames, 3) [m]; `world` rotations replace, `local` ones follow the parent."""
        frames = len(root)
        rotation = np.empty((frames, len(self.bones), 3, 3))
        position = np.empty((frames, len(self.bones), 3))
        for index, (bone, parent) in enumerate(zip(self.bones, self.parents, strict=True)):
            if parent < 0:
                carried, position[:, index] = np.broadcast_to(np.eye(3), (frames, 3, 3)), root
            else:
                carried = rotation[:, parent]
                position[:, index] = position[:, parent] + carried @ (self.joints[index] - self.joints[parent])
            if bone in world:
                rotation[:, index] = world[bone]
            elif bone in local:
                rotation[:, index] = carried @ local[bone]
            else:
                rotation[:, index] = carried
        return BodyPose(rotation, position)

    def skin(self, pose: BodyPose, frame: int) -> tuple[Array, Array]:
        """The mesh in one frame: vertices (vertices, 3) [m] and the blended transforms (vertices, 3, 4)."""
        rotation, position = pose.rotation[frame], pose.position[frame]
        offset = position - np.einsum("bij,bj->bi", rotation, self.joints)
        moved = rotation @ self.to_reference
        moved[:, :, 3] += offset
        blended = (self.weights @ moved.reshape(len(self.bones), 12)).reshape(-1, 3, 4)
        vertices = np.einsum("vij,vj->vi", blended[:, :, :3], self.vertices) + blended[:, :, 3]
        return vertices, blended


def load_body(phenotype: Phenotype) -> Body:
    """One person's body, from the disk when it was made before."""
    build = {name: value for name, value in phenotype.as_dict().items() if name != "stature_m"}
    key = json.dumps([SHAPE_VERSION, build])
    path = CACHE_DIR / f"{hashlib.sha256(key.encode()).hexdigest()[:16]}.npz"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_suffix(".tmp.npz")
        arrays: dict[str, Any] = _shape(build)
        np.savez_compressed(partial, **arrays)
        partial.replace(path)
    with np.load(path) as stored:
        kept = {name: stored[name] for name in stored.files}
    return _body(kept, phenotype.stature_m)


def _body(arrays: dict[str, NDArray[Any]], stature_m: float) -> Body:
    standing = arrays["reference_vertices"][:, 2].astype(float)
    scale = stature_m / (standing.max() - standing.min())
    vertices = arrays["vertices"].astype(float) * scale
    to_reference = arrays["to_reference"].astype(float)
    to_reference[:, :, 3] *= scale
    weights = np.zeros((len(vertices), len(arrays["joints"])))
    rows = np.arange(len(vertices))[:, None]
    np.add.at(weights, (np.broadcast_to(rows, arrays["indices"].shape), arrays["indices"]), arrays["weights"])
    return Body(
        bones=tuple(str(name) for name in arrays["bones"]),
        parents=tuple(int(parent) for parent in arrays["parents"]),
        joints=arrays["joints"].astype(float) * scale,
        to_reference=to_reference,
        vertices=vertices,
        reference_vertices=arrays["reference_vertices"].astype(float) * scale,
        faces=arrays["faces"].astype(np.int32),
        weights=weights,
    )


@cache
def _model() -> Any:
    """The parametric body itself; it takes a while to load, so once for all people."""
    import anny

    return anny.Anny()


def _shape(build: dict[str, float]) -> dict[str, NDArray[Any]]:
    model = _model()
    output = model(phenotype_kwargs=build)
    rest = output["rest_bone_poses"][0].numpy()
    reference = output["bone_poses"][0].numpy()
    return {
        "bones": np.array(model.bone_labels),
        "parents": np.array(model.bone_parents, dtype=np.int32),
        "joints": reference[:, :3, 3],
        "to_reference": (reference @ np.linalg.inv(rest))[:, :3],
        "vertices": output["rest_vertices"][0].numpy().astype(np.float32),
        "reference_vertices": output["vertices"][0].numpy().astype(np.float32),
        "faces": model.get_triangular_faces().numpy().astype(np.int32),
        "indices": model.vertex_bone_indices.numpy().astype(np.int32),
        "weights": model.vertex_bone_weights.numpy(),
    }
