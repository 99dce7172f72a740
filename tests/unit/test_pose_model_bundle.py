"""The task bundles: made from the published package alone, the same everywhere, and refused when anything changed."""

from __future__ import annotations

import shutil
import struct
import zipfile
from pathlib import Path

import pytest
from ai_edge_litert.schema_py_generated import ModelT

from hipfive.errors import MissingPartError
from hipfive.pose.model_bundle import SOURCES_SHA256, assemble, main
from hipfive.pose.model_files import (
    BUNDLES_SHA256,
    DETECTOR_NORMALIZATION,
    LANDMARKS_NORMALIZATION,
    MODELS_FOLDER,
    ModelSize,
    bundle_name,
    bundle_path,
    is_right,
    read_bundle,
)
from hipfive.pose.tflite_metadata import with_normalization

PACKAGE = Path(__file__).resolve().parents[2] / "frontend" / "node_modules" / "@mediapipe" / "pose"
DETECTOR = "pose_solution_packed_assets.data"


def test_assembling_gives_the_bundles_meant_and_nothing_the_second_time(tmp_path: Path) -> None:
    written = assemble(PACKAGE, tmp_path)
    assert [path.name for path in written] == [bundle_name(size) for size in ModelSize]
    assert all(is_right(tmp_path / bundle_name(size), size) for size in ModelSize)
    assert assemble(PACKAGE, tmp_path) == []
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(bundle_name(size) for size in ModelSize)


def test_a_damaged_bundle_is_made_again(tmp_path: Path) -> None:
    for size in ModelSize:
        shutil.copy(bundle_path(size), tmp_path)
    damaged = tmp_path / bundle_name(ModelSize.LITE)
    damaged.write_bytes(damaged.read_bytes()[:-1])
    assert not is_right(damaged, ModelSize.LITE)
    assert assemble(PACKAGE, tmp_path) == [damaged]
    assert is_right(damaged, ModelSize.LITE)


def test_a_package_that_changed_is_refused(tmp_path: Path) -> None:
    package = tmp_path / "package"
    package.mkdir()
    for name in SOURCES_SHA256:
        shutil.copy(PACKAGE / name, package)
    (package / "pose_landmark_lite.tflite").write_bytes(b"something else")
    with pytest.raises(MissingPartError) as caught:
        assemble(package, tmp_path / "out")
    assert caught.value.message_id == "error-model-source-changed"
    assert caught.value.values["file"] == "pose_landmark_lite.tflite"
    assert list((tmp_path / "out").iterdir()) == []


def test_a_result_that_is_not_the_one_meant_is_not_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(BUNDLES_SHA256, ModelSize.LITE, "0" * 64)
    with pytest.raises(MissingPartError) as caught:
        assemble(PACKAGE, tmp_path)
    assert caught.value.values["file"] == bundle_name(ModelSize.LITE)
    assert list(tmp_path.iterdir()) == []


def test_the_command_says_what_it_did(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--from", str(PACKAGE), "--out", str(tmp_path)]) == 0
    assert "3 written" in capsys.readouterr().out
    assert main(["--from", str(tmp_path), "--out", str(tmp_path)]) == 0
    assert "3 already right" in capsys.readouterr().out
    assert main(["--from", str(tmp_path), "--out", str(tmp_path / "elsewhere")]) == 1
    assert DETECTOR in capsys.readouterr().err


def test_the_provenance_file_names_every_checksum() -> None:
    text = (MODELS_FOLDER / "MODELS.md").read_text(encoding="utf-8")
    for checksum in (*SOURCES_SHA256.values(), *BUNDLES_SHA256.values()):
        assert checksum in text


def test_files_in_a_bundle_are_stored_as_they_are_and_aligned() -> None:
    path = bundle_path(ModelSize.LITE)
    data = path.read_bytes()
    with zipfile.ZipFile(path) as bundle:
        for info in bundle.infolist():
            assert info.compress_type == zipfile.ZIP_STORED
            name_length, extra_length = struct.unpack_from("<HH", data, info.header_offset + 26)
            start = info.header_offset + 30 + name_length + extra_length
            assert start % 16 == 0
            assert data[start + 4 : start + 8] == b"TFL3"


@pytest.mark.parametrize("name", [DETECTOR, "pose_landmark_lite.tflite"])
def test_only_the_metadata_differs_from_the_published_model(name: str) -> None:
    published = (PACKAGE / name).read_bytes()
    described = with_normalization(published, DETECTOR_NORMALIZATION)
    assert published in described
    old, new = ModelT.InitFromPackedBuf(bytearray(published)), ModelT.InitFromPackedBuf(bytearray(described))
    assert (new.version, new.description) == (old.version, old.description)
    assert len(new.subgraphs) == len(old.subgraphs)
    assert len(new.operatorCodes) == len(old.operatorCodes)
    assert len(new.buffers) == len(old.buffers) + 1
    for before, after in zip(old.buffers, new.buffers, strict=False):
        assert (before.data is None) == (after.data is None)
        assert before.data is None or bytes(before.data) == bytes(after.data)
    assert [entry.name for entry in new.metadata] == [b"min_runtime_version", b"TFLITE_METADATA"]
    assert bytes(new.buffers[new.metadata[-1].buffer].data)[4:8] == b"M001"


@pytest.mark.parametrize(
    ("normalization", "numbers"), [(DETECTOR_NORMALIZATION, (127.5, 127.5)), (LANDMARKS_NORMALIZATION, (0.0, 255.0))]
)
def test_the_metadata_holds_mean_and_deviation(normalization: object, numbers: tuple[float, float]) -> None:
    bundle = read_bundle(ModelSize.LITE)
    model = bundle.detector if normalization is DETECTOR_NORMALIZATION else bundle.landmarks
    unpacked = ModelT.InitFromPackedBuf(bytearray(model))
    metadata = bytes(unpacked.buffers[unpacked.metadata[-1].buffer].data)
    assert _normalization(metadata) == numbers


def test_what_is_no_model_is_refused() -> None:
    with pytest.raises(ValueError, match="not a TensorFlow Lite model"):
        with_normalization(b"0123456789", DETECTOR_NORMALIZATION)
    described = bytearray(read_bundle(ModelSize.LITE).landmarks)
    root = struct.unpack_from("<I", described, 0)[0]
    vtable = root - struct.unpack_from("<i", described, root)[0]
    struct.pack_into("<H", described, vtable, 4 + 2 * 9)
    with pytest.raises(ValueError, match="later schema"):
        with_normalization(bytes(described), DETECTOR_NORMALIZATION)


def test_a_missing_or_damaged_bundle_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(MissingPartError) as caught:
        read_bundle(ModelSize.FULL, tmp_path)
    assert caught.value.message_id == "error-model-missing"
    (tmp_path / bundle_name(ModelSize.FULL)).write_bytes(b"no zip")
    with pytest.raises(MissingPartError) as caught:
        read_bundle(ModelSize.FULL, tmp_path)
    assert caught.value.message_id == "error-model-damaged"


def _follow(data: bytes, position: int) -> int:
    return position + int(struct.unpack_from("<I", data, position)[0])


def _field(data: bytes, table: int, slot: int) -> int:
    vtable = table - struct.unpack_from("<i", data, table)[0]
    return table + int(struct.unpack_from("<H", data, vtable + 4 + 2 * slot)[0])


def _first(data: bytes, table: int, slot: int) -> int:
    """The first table of a vector of tables."""
    return _follow(data, _follow(data, _field(data, table, slot)) + 4)


def _normalization(data: bytes) -> tuple[float, float]:
    """Reads mean and deviation out of the metadata by the slots of MediaPipe's schema."""
    tensor = _first(data, _first(data, _follow(data, 0), 3), 2)
    unit = _first(data, tensor, 4)
    assert data[_field(data, unit, 0)] == 1  # NormalizationOptions
    options = _follow(data, _field(data, unit, 1))
    mean, std = (_follow(data, _field(data, options, slot)) + 4 for slot in (0, 1))
    return struct.unpack_from("<f", data, mean)[0], struct.unpack_from("<f", data, std)[0]
