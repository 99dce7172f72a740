"""Assembles the pose models' task bundles from the published npm package; run once, by the set-up command.

``python -m hipfive.pose.model_bundle --from frontend/node_modules/@mediapipe/pose`` writes
``pose_landmarker_{lite,full,heavy}.task`` beside ``MODELS.md``. Every source and every result is checked against
its SHA-256, and the result is the same bytes on every machine.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path

from hipfive.errors import MissingPartError
from hipfive.pose.model_files import (
    DETECTOR_NAME,
    DETECTOR_NORMALIZATION,
    LANDMARKS_NAME,
    LANDMARKS_NORMALIZATION,
    MODELS_FOLDER,
    ModelSize,
    bundle_name,
    is_right,
)
from hipfive.pose.tflite_metadata import ALIGNMENT, with_normalization

NPM_PACKAGE = "@mediapipe/pose@0.5.1675469404"

DETECTOR_SOURCE = "pose_solution_packed_assets.data"
"""The package's only packed asset, so this file is the detector, unchanged."""

SOURCES_SHA256 = {
    DETECTOR_SOURCE: "a63c614bef30d35947f13be361820b1e4e3bec9cfeebf4d11216a18373108e85",
    "pose_landmark_lite.tflite": "f17bfbecadb61c3be1baa8b8d851cc6619c870a87167b32848ad20db306b9d61",
    "pose_landmark_full.tflite": "e9a5c5cb17f736fafd4c2ec1da3b3d331d6edbe8a0d32395855aeb2cdfd64b9f",
    "pose_landmark_heavy.tflite": "59e42d71bcd44cbdbabc419f0ff76686595fd265419566bd4009ef703ea8e1fe",
}

_ZIP_DATE = (1980, 1, 1, 0, 0, 0)  # the earliest a zip can hold
_LOCAL_HEADER_BYTES = 30
_PADDING_FIELD = 0xD935  # extra field meant for alignment, as Android's zipalign writes it


def assemble(package: Path, folder: Path = MODELS_FOLDER) -> list[Path]:
    """Write the bundles that are not there yet.

    Parameters
    ----------
    package
        The unpacked npm package.
    folder
        Where the bundles go.

    Returns
    -------
    list of Path
        The bundles that had to be written; empty when all were right already.

    Raises
    ------
    MissingPartError
        ``error-model-source-missing`` or ``error-model-source-changed``.
    """
    wanted = [size for size in ModelSize if not is_right(folder / bundle_name(size), size)]
    if not wanted:
        return []
    folder.mkdir(parents=True, exist_ok=True)
    detector = with_normalization(_source(package, DETECTOR_SOURCE), DETECTOR_NORMALIZATION)
    return [_write(folder, size, detector, package) for size in wanted]


def _write(folder: Path, size: ModelSize, detector: bytes, package: Path) -> Path:
    source = _source(package, f"pose_landmark_{size}.tflite")
    landmarks = with_normalization(source, LANDMARKS_NORMALIZATION)
    path = folder / bundle_name(size)
    draft = path.with_suffix(".draft")
    _write_zip(draft, {DETECTOR_NAME: detector, LANDMARKS_NAME: landmarks})
    if not is_right(draft, size):
        digest = _sha256(draft.read_bytes())
        draft.unlink()
        raise MissingPartError("error-model-source-changed", file=path.name, sha256=digest)
    return draft.replace(path)


def _source(package: Path, name: str) -> bytes:
    path = package / name
    if not path.is_file():
        raise MissingPartError("error-model-source-missing", file=name, package=NPM_PACKAGE)
    data = path.read_bytes()
    if _sha256(data) != SOURCES_SHA256[name]:
        raise MissingPartError("error-model-source-changed", file=name, sha256=_sha256(data))
    return data


def _write_zip(path: Path, files: dict[str, bytes]) -> None:
    """An uncompressed zip whose files begin at multiples of the tensors' alignment, so that none is copied."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as bundle:
        for name, data in files.items():
            info = zipfile.ZipInfo(name, _ZIP_DATE)
            info.create_system = 3
            start = bundle.start_dir + _LOCAL_HEADER_BYTES + len(name) + 4
            padding = -start % ALIGNMENT
            info.extra = _PADDING_FIELD.to_bytes(2, "little") + padding.to_bytes(2, "little") + bytes(padding)
            bundle.writestr(info, data)


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def main(arguments: Sequence[str] | None = None) -> int:
    """Command line of the set-up step; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m hipfive.pose.model_bundle", description=__doc__)
    parser.add_argument("--from", dest="package", type=Path, required=True, help=f"unpacked {NPM_PACKAGE}")
    parser.add_argument("--out", dest="folder", type=Path, default=MODELS_FOLDER, help="where the bundles go")
    options = parser.parse_args(arguments)
    try:
        written = assemble(options.package, options.folder)
    except MissingPartError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(f"pose models: {len(written)} written, {len(ModelSize) - len(written)} already right\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
