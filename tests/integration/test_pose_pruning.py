"""The landmark models without the mask: fewer operators, and the same answers to the last bit."""

from __future__ import annotations

import numpy as np
import pytest

from hipfive.pose.interpreter import Model
from hipfive.pose.model_files import LANDMARKS_NORMALIZATION, ModelSize, read_bundle
from hipfive.pose.pruning import without_output

MASK = 2


@pytest.mark.parametrize("size", ModelSize)
def test_what_is_left_of_a_model_answers_as_before(size: ModelSize) -> None:
    whole = read_bundle(size).landmarks
    less = without_output(whole, MASK)
    picture = np.random.default_rng(5).integers(0, 256, (256, 256, 3), np.uint8)
    before = Model(whole, LANDMARKS_NORMALIZATION, 1).run(picture)
    after = Model(less, LANDMARKS_NORMALIZATION, 1).run(picture)
    assert before.pop(MASK).shape == (256, 256, 1)
    assert [tensor.shape for tensor in after] == [tensor.shape for tensor in before]
    assert all(np.array_equal(new, old) for new, old in zip(after, before, strict=True))


def test_the_file_keeps_its_size_and_its_weights() -> None:
    whole = read_bundle(ModelSize.LITE).landmarks
    less = without_output(whole, MASK)
    assert len(less) == len(whole)
    changed = sum(new != old for new, old in zip(less, whole, strict=True))
    assert 0 < changed < 4 * 305 + 4 * 5  # at most the two lists


@pytest.mark.parametrize("threads", [1, 2])
def test_the_number_of_threads_changes_nothing(threads: int) -> None:
    model = read_bundle(ModelSize.FULL).landmarks
    picture = np.random.default_rng(6).integers(0, 256, (256, 256, 3), np.uint8)
    answers = [Model(model, LANDMARKS_NORMALIZATION, count).run(picture) for count in (1, threads)]
    assert all(np.array_equal(one, other) for one, other in zip(*answers, strict=True))
