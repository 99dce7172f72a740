"""Our BlazePose pipeline gives the landmarks that MediaPipe gives on the same pictures.

``tests/fixtures/pose`` holds three rendered pictures (480 × 640 px) and what MediaPipe 0.10.21 answered to them from
the same task bundles (PoseLandmarker, IMAGE mode, on the CPU).
"""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from hipfive.pose.blazepose import BlazePose
from hipfive.pose.estimator import Picture
from hipfive.pose.model_files import ModelSize

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures" / "pose"
REFERENCE = json.loads((FIXTURES / "mediapipe.json").read_text(encoding="utf-8"))
PICTURES = ("standing", "left-forward", "left-back")

# The two runtimes round differently, and the refinement by heat maps steps from cell to cell (2–4 px here): a few
# landmarks may differ by a step, most must not.
MEAN_MAX_PX = 0.5
WORST_MAX_PX = 5.0


def picture(name: str) -> Picture:
    read = cv2.imread(str(FIXTURES / f"{name}.png"))
    assert read is not None
    return np.ascontiguousarray(read[..., ::-1])


@pytest.mark.parametrize("size", ModelSize)
def test_landmarks_agree_with_mediapipe(size: ModelSize) -> None:
    estimator = BlazePose(size, follow=False)
    for name in PICTURES:
        expected = REFERENCE["models"][size][name]
        rgb = picture(name)
        height, width = rgb.shape[:2]
        pose = estimator.estimate(rgb, 0.0)
        image = np.array([[mark.x, mark.y, mark.z, mark.visibility] for mark in pose.landmarks if mark is not None])
        assert image.shape == (33, 4)
        x, y, z, visibility = np.array(expected["image"]).T
        off_px = np.hypot(image[:, 0] * height - x * width, (1 - image[:, 1]) * height - y * height)
        assert off_px.mean() < MEAN_MAX_PX
        assert off_px.max() < WORST_MAX_PX
        assert np.abs(-image[:, 2] * height - z * width).mean() < 10.0  # depth is the roughest number of all
        assert np.abs(image[:, 3] - visibility).max() < 0.1
        world_m = np.array(pose.world) * [1, -1, -1]
        assert np.abs(world_m - np.array(expected["world_m"])).mean() < 0.003
