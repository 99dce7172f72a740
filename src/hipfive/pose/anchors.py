"""Where the person detector's 2254 boxes sit in its picture."""

from __future__ import annotations

import numpy as np

from hipfive.pose.interpreter import Tensor

GRIDS = ((28, 2), (14, 2), (7, 6))
"""(cells a side, boxes a cell) of the detector's grids: strides of 8, 16 and three times 32 px in 224 px."""


def anchor_centres() -> Tensor:
    """Centres of the boxes, shape (2254, 2), as shares of width and height, in the detector's order."""
    grids = []
    for cells, boxes in GRIDS:
        middles = (np.arange(cells, dtype=np.float32) + 0.5) / cells
        x, y = np.meshgrid(middles, middles)
        grids.append(np.repeat(np.stack([x.ravel(), y.ravel()], axis=1), boxes, axis=0))
    return np.concatenate(grids)
