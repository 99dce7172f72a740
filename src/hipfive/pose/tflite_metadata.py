"""Adds the one piece of metadata a MediaPipe task bundle asks of a model: how its input picture is normalised.

A FlatBuffer is read from its root forwards, so nothing in the model has to be rewritten: a new root table goes in
front and points to the old tables where they lie. The weights stay byte for byte as they were published.

Slots are those of TensorFlow Lite's ``schema.fbs`` and MediaPipe's ``metadata_schema.fbs`` (both Apache-2.0).
"""

from __future__ import annotations

import struct

from flatbuffers.builder import Builder

from hipfive.pose.model_files import Normalization

MODEL_IDENTIFIER = b"TFL3"
METADATA_IDENTIFIER = b"M001"
METADATA_NAME = "TFLITE_METADATA"
HALF_PRECISION_NAME = b"reduced_precision_support"
PARSER_VERSION = "1.0.0"

ALIGNMENT = 16  # [bytes], of tensor buffers in the schema

# Fields of the table Model.
_VERSION, _OPERATOR_CODES, _SUBGRAPHS, _DESCRIPTION = 0, 1, 2, 3
_BUFFERS, _METADATA_BUFFER, _METADATA, _SIGNATURE_DEFS = 4, 5, 6, 7
_MODEL_FIELDS = 8
_KEPT_FIELDS = (_OPERATOR_CODES, _SUBGRAPHS, _DESCRIPTION, _METADATA_BUFFER, _SIGNATURE_DEFS)

_NORMALIZATION_OPTIONS = 1  # in the union ProcessUnitOptions
_IMAGE_PROPERTIES = 2  # in the union ContentProperties
_RGB = 1  # in the enumeration ColorSpaceType


def with_normalization(model: bytes, normalization: Normalization) -> bytes:
    """The model with metadata that says how its picture is normalised.

    Parameters
    ----------
    model
        A TensorFlow Lite model without such metadata.
    normalization
        Mean and standard deviation of an 8-bit channel value.

    Returns
    -------
    bytes
        The same model, its tables unchanged, behind a new root table. The hint that half precision is good
        enough is left out: processors differ in whether they take it, and the same video must give the same
        numbers everywhere.
    """
    old = _OldModel(model)
    metadata = _metadata(normalization)
    builder = Builder(len(model) + len(metadata) + 8 * len(old.vector(_BUFFERS)) + 4096)
    builder.Prep(ALIGNMENT, 0)
    _place_behind(builder, old.padded)
    buffer = _buffer(builder, metadata)
    buffers = _offset_vector(builder, [*map(old.offset, old.vector(_BUFFERS)), buffer])
    entry = _named_buffer(builder, METADATA_NAME, len(old.vector(_BUFFERS)))
    kept = [position for position in old.vector(_METADATA) if old.name(position) != HALF_PRECISION_NAME]
    entries = _offset_vector(builder, [*map(old.offset, kept), entry])
    builder.StartObject(_MODEL_FIELDS)
    builder.PrependUint32Slot(_VERSION, old.scalar(_VERSION), 0)
    for field in _KEPT_FIELDS:
        position = old.reference(field)
        if position is not None:
            builder.PrependUOffsetTRelativeSlot(field, old.offset(position), 0)
    builder.PrependUOffsetTRelativeSlot(_BUFFERS, buffers, 0)
    builder.PrependUOffsetTRelativeSlot(_METADATA, entries, 0)
    builder.Finish(builder.EndObject(), file_identifier=MODEL_IDENTIFIER)
    return bytes(builder.Output())


class _OldModel:
    """The root table of a published model, and where what it points to lies."""

    def __init__(self, model: bytes) -> None:
        if model[4:8] != MODEL_IDENTIFIER:
            raise ValueError("not a TensorFlow Lite model")
        self.padded = model + bytes(-len(model) % ALIGNMENT)
        self._root = struct.unpack_from("<I", model, 0)[0]
        self._vtable = self._root - struct.unpack_from("<i", model, self._root)[0]
        if (struct.unpack_from("<H", model, self._vtable)[0] - 4) // 2 > _MODEL_FIELDS:
            raise ValueError("the model uses fields of a later schema, which would be lost")

    def _field(self, field: int) -> int | None:
        size = struct.unpack_from("<H", self.padded, self._vtable)[0]
        slot = 4 + 2 * field
        shift = struct.unpack_from("<H", self.padded, self._vtable + slot)[0] if slot < size else 0
        return self._root + shift if shift else None

    def scalar(self, field: int) -> int:
        position = self._field(field)
        return 0 if position is None else int(struct.unpack_from("<I", self.padded, position)[0])

    def reference(self, field: int) -> int | None:
        """Where the table or vector of this field begins."""
        position = self._field(field)
        return None if position is None else _follow(self.padded, position)

    def vector(self, field: int) -> list[int]:
        """Where each table of this vector begins."""
        start = self.reference(field)
        if start is None:
            return []
        length = struct.unpack_from("<I", self.padded, start)[0]
        return [_follow(self.padded, start + 4 + 4 * index) for index in range(length)]

    def name(self, position: int) -> bytes:
        """The name of a metadata entry, which is its first field."""
        vtable = position - struct.unpack_from("<i", self.padded, position)[0]
        start = _follow(self.padded, position + struct.unpack_from("<H", self.padded, vtable + 4)[0])
        length = struct.unpack_from("<I", self.padded, start)[0]
        return self.padded[start + 4 : start + 4 + length]

    def offset(self, position: int) -> int:
        """A position as builders count it: from the end."""
        return len(self.padded) - position


def _follow(data: bytes, position: int) -> int:
    return position + int(struct.unpack_from("<I", data, position)[0])


def _place_behind(builder: Builder, data: bytes) -> None:
    builder.head -= len(data)
    builder.Bytes[builder.head : builder.head + len(data)] = data


def _offset_vector(builder: Builder, offsets: list[int]) -> int:
    builder.StartVector(4, len(offsets), 4)
    for offset in reversed(offsets):
        builder.PrependUOffsetTRelative(offset)
    return int(builder.EndVector())


def _float_vector(builder: Builder, value: float) -> int:
    builder.StartVector(4, 1, 4)
    builder.PrependFloat32(value)
    return int(builder.EndVector())


def _buffer(builder: Builder, data: bytes) -> int:
    builder.StartVector(1, len(data), ALIGNMENT)
    _place_behind(builder, data)
    vector = builder.EndVector()
    return _table(builder, 1, {0: vector})


def _named_buffer(builder: Builder, name: str, index: int) -> int:
    text = builder.CreateString(name)
    builder.StartObject(2)
    builder.PrependUOffsetTRelativeSlot(0, text, 0)
    builder.PrependUint32Slot(1, index, 0)
    return int(builder.EndObject())


def _table(builder: Builder, fields: int, references: dict[int, int], tags: dict[int, int] | None = None) -> int:
    """A table of references and of one-byte tags (unions and enumerations), by slot."""
    builder.StartObject(fields)
    for slot, reference in references.items():
        builder.PrependUOffsetTRelativeSlot(slot, reference, 0)
    for slot, tag in (tags or {}).items():
        builder.PrependUint8Slot(slot, tag, 0)
    return int(builder.EndObject())


def _metadata(normalization: Normalization) -> bytes:
    """The metadata's own FlatBuffer: one model, one graph, one RGB picture going in."""
    builder = Builder(512)
    std = _float_vector(builder, normalization.std)
    mean = _float_vector(builder, normalization.mean)
    options = _table(builder, 2, {0: mean, 1: std})
    unit = _table(builder, 2, {1: options}, {0: _NORMALIZATION_OPTIONS})
    units = _offset_vector(builder, [unit])
    picture = _table(builder, 2, {}, {0: _RGB})
    content = _table(builder, 3, {1: picture}, {0: _IMAGE_PROPERTIES})
    tensor_name = builder.CreateString("image")
    tensor = _table(builder, 7, {0: tensor_name, 3: content, 4: units})
    graph = _table(builder, 10, {2: _offset_vector(builder, [tensor])})
    graphs = _offset_vector(builder, [graph])
    version = builder.CreateString(PARSER_VERSION)
    model = _table(builder, 8, {3: graphs, 7: version})
    builder.Finish(model, file_identifier=METADATA_IDENTIFIER)
    return bytes(builder.Output())
