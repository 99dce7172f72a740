"""Takes out of a TensorFlow Lite model the operators that only serve an output nobody reads.

The landmark model also paints a mask of the person, 256 × 256 px, which HipFive has no use for. What is left computes
exactly what it computed before, in less time (docs/explanation/speed.md). The model's file stays as it was published:
it is changed in memory, and only by shortening two lists, of the outputs and of the operators.

Slots are those of TensorFlow Lite's ``schema.fbs`` (Apache-2.0).
"""

from __future__ import annotations

import struct

_SUBGRAPHS = 2  # field of the table Model
_GRAPH_OUTPUTS, _OPERATORS = 2, 3  # fields of the table SubGraph
_INPUTS, _OUTPUTS = 1, 2  # fields of the table Operator

_WORD = struct.Struct("<I")
_SIGNED = struct.Struct("<i")
_SHORT = struct.Struct("<H")


def without_output(model: bytes, index: int) -> bytes:
    """The model without one of its outputs, and without what only that output needed.

    Parameters
    ----------
    model
        A TensorFlow Lite model with one graph.
    index
        Which output, counted from 0 in the model's own order.
    """
    data = bytearray(model)
    graph = _items(data, _vector(data, _follow(data, 0), _SUBGRAPHS))[0]
    outputs = _vector(data, graph, _GRAPH_OUTPUTS)
    wanted = [tensor for at, tensor in enumerate(_numbers(data, outputs)) if at != index]
    operators = _vector(data, graph, _OPERATORS)
    _keep_numbers(data, outputs, wanted)
    _keep_items(data, operators, _needed(data, _items(data, operators), wanted))
    return bytes(data)


def _needed(data: bytearray, operators: list[int], wanted: list[int]) -> list[int]:
    """Those of the operators, in their order, that the wanted tensors are made by."""
    needed, tensors = [], set(wanted)
    for operator in reversed(operators):  # each comes after those that make what it takes
        if tensors.intersection(_numbers(data, _vector(data, operator, _OUTPUTS))):
            tensors.update(_numbers(data, _vector(data, operator, _INPUTS)))
            needed.append(operator)
    return needed[::-1]


def _follow(data: bytearray, position: int) -> int:
    return position + int(_WORD.unpack_from(data, position)[0])


def _vector(data: bytearray, table: int, field: int) -> int:
    """Where the vector of this field of a table begins: at its length."""
    vtable = table - int(_SIGNED.unpack_from(data, table)[0])
    shift = int(_SHORT.unpack_from(data, vtable + 4 + 2 * field)[0])
    return _follow(data, table + shift)


def _slots(data: bytearray, vector: int) -> range:
    length = int(_WORD.unpack_from(data, vector)[0])
    return range(vector + 4, vector + 4 + 4 * length, 4)


def _numbers(data: bytearray, vector: int) -> list[int]:
    return [int(_SIGNED.unpack_from(data, slot)[0]) for slot in _slots(data, vector)]


def _items(data: bytearray, vector: int) -> list[int]:
    """Where the tables of a vector of tables are."""
    return [_follow(data, slot) for slot in _slots(data, vector)]


def _keep_numbers(data: bytearray, vector: int, numbers: list[int]) -> None:
    for slot, number in zip(_slots(data, vector), numbers, strict=False):
        _SIGNED.pack_into(data, slot, number)
    _WORD.pack_into(data, vector, len(numbers))


def _keep_items(data: bytearray, vector: int, items: list[int]) -> None:
    for slot, item in zip(_slots(data, vector), items, strict=False):
        _WORD.pack_into(data, slot, item - slot)
    _WORD.pack_into(data, vector, len(items))
