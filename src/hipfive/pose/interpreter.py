"""One TensorFlow Lite model, ready to run: a picture in, its output tensors out."""

from __future__ import annotations

import numpy as np
from ai_edge_litert.interpreter import Interpreter
from numpy.typing import NDArray

from hipfive.pose.estimator import Picture
from hipfive.pose.model_files import Normalization
from hipfive.pose.quiet import without_runtime_noise

Tensor = NDArray[np.float32]


class Model:
    """A model with one picture as input.

    Parameters
    ----------
    content
        The TensorFlow Lite file.
    normalization
        What it wants done to the pictures.
    threads
        How many cores one inference may use; the answers are the same.
    """

    def __init__(self, content: bytes, normalization: Normalization, threads: int) -> None:
        """Load the model and make room for its tensors."""
        self._mean, self._scale = np.float32(normalization.mean), np.float32(1.0 / normalization.std)
        with without_runtime_noise():
            self._interpreter = Interpreter(model_content=content, num_threads=threads)
            self._interpreter.allocate_tensors()
        details = self._interpreter.get_input_details()[0]
        self._input = self._interpreter.tensor(int(details["index"]))
        self.side_px = int(details["shape"][1])
        self._outputs = [int(output["index"]) for output in self._interpreter.get_output_details()]

    def run(self, picture: Picture) -> list[Tensor]:
        """The output tensors, in the model's own order, without the batch axis.

        Parameters
        ----------
        picture
            Shape (side_px, side_px, 3).
        """
        tensor = self._input()[0]  # the model's own memory: filled in place, and let go before the model runs
        np.subtract(picture, self._mean, out=tensor, dtype=np.float32)
        tensor *= self._scale
        del tensor
        self._interpreter.invoke()
        return [self._interpreter.get_tensor(index)[0] for index in self._outputs]
