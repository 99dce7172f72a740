"""Where the pose models are, what they must hash to, and how a model is taken out of its bundle."""

from __future__ import annotations

import hashlib
import zipfile
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from hipfive.errors import MissingPartError

DETECTOR_NAME = "pose_detector.tflite"
LANDMARKS_NAME = "pose_landmarks_detector.tflite"

MODELS_FOLDER = Path(__file__).parent / "models"


@dataclass(frozen=True, slots=True)
class Normalization:
    """What a model wants done to each 8-bit channel value: ``(value - mean) / std``."""

    mean: float
    std: float


DETECTOR_NORMALIZATION = Normalization(mean=127.5, std=127.5)
"""The detector takes pictures in -1 to 1."""

LANDMARKS_NORMALIZATION = Normalization(mean=0.0, std=255.0)
"""The landmark model takes pictures in 0 to 1."""


class ModelSize(StrEnum):
    """The three sizes of the landmark model; the detector is the same in all."""

    LITE = "lite"
    FULL = "full"
    HEAVY = "heavy"


BUNDLES_SHA256 = {
    ModelSize.LITE: "6fcce4628483b5333247c705257fc76328d778c8b909100e992d3279cabb29c8",
    ModelSize.FULL: "ce42767a44d293b7851441cae6fa8bf7182287ffde7418469ed48bec660719b9",
    ModelSize.HEAVY: "69c8581f452f9f06d7cd61661dacaa17a8740c99084c841c1b6e79f12b16f61d",
}
"""What each bundle must hash to."""


@dataclass(frozen=True, slots=True)
class ModelBundle:
    """The two models of one task bundle, as TensorFlow Lite files."""

    detector: bytes
    landmarks: bytes


def bundle_name(size: ModelSize) -> str:
    """File name of the bundle, which the page loads and the Python pipeline reads."""
    return f"pose_landmarker_{size}.task"


def bundle_path(size: ModelSize, folder: Path = MODELS_FOLDER) -> Path:
    """Where the bundle of this size is.

    Raises
    ------
    MissingPartError
        ``error-model-missing``: it was never assembled (see ``model_bundle``).
    """
    path = folder / bundle_name(size)
    if not path.is_file():
        raise MissingPartError("error-model-missing", model=path.name)
    return path


def is_right(path: Path, size: ModelSize) -> bool:
    """Whether the bundle is there and is byte for byte the one meant."""
    return path.is_file() and hashlib.sha256(path.read_bytes()).hexdigest() == BUNDLES_SHA256[size]


def read_bundle(size: ModelSize, folder: Path = MODELS_FOLDER) -> ModelBundle:
    """The models of this size.

    Raises
    ------
    MissingPartError
        ``error-model-missing``, or ``error-model-damaged`` when the file is not what it should be.
    """
    path = bundle_path(size, folder)
    try:
        with zipfile.ZipFile(path) as bundle:
            return ModelBundle(bundle.read(DETECTOR_NAME), bundle.read(LANDMARKS_NAME))
    except (zipfile.BadZipFile, KeyError) as error:
        raise MissingPartError("error-model-damaged", model=path.name) from error
