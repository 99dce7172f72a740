"""Regions, orientations, sizes, anchors and the counting of people: the arithmetic around the models."""

from __future__ import annotations

import math
import struct

import numpy as np
import pytest

from hipfive.pose.anchors import anchor_centres
from hipfive.pose.detector import Detection, merged
from hipfive.pose.landmarks import refined
from hipfive.pose.people import count_people
from hipfive.pose.regions import Region, body_region, crop_to_picture, drawn_towards, whole_picture
from hipfive.pose.video_geometry import Orientation, orientation_of, oriented, scaled_size, square_pixel_size
from hipfive.pose.video_poses import mean_luma
from hipfive.pose.warp import Border, cut

ONE = 1 << 16


def point(region: Region, u: float, v: float, crop_px: int = 256) -> list[float]:
    return list(crop_to_picture(region, crop_px) @ [u, v, 1.0])


def test_the_corners_and_the_middle_of_a_crop_lie_where_the_region_says() -> None:
    region = Region(x_px=100, y_px=200, side_px=64)
    assert point(region, 0, 0) == pytest.approx([68, 168])
    assert point(region, 256, 256) == pytest.approx([132, 232])
    turned = Region(x_px=100, y_px=200, side_px=64, turn_rad=math.pi / 2)
    assert point(turned, 128, 128) == pytest.approx([100, 200])
    assert point(turned, 128, 0) == pytest.approx([132, 200])  # what is up in the crop is to the right in the picture


@pytest.mark.parametrize(
    ("rim", "turn_deg"), [((0, -50), 0), ((50, 0), 90), ((0, 50), 180), ((-50, 0), -90), ((50, -50), 45)]
)
def test_a_region_is_turned_so_that_the_head_is_up(rim: tuple[float, float], turn_deg: float) -> None:
    region = body_region(np.array([10.0, 20.0]), np.array([10.0 + rim[0], 20.0 + rim[1]]))
    assert (region.x_px, region.y_px) == (10, 20)
    assert region.side_px == pytest.approx(2.5 * math.hypot(*rim))
    difference = math.degrees(region.turn_rad) - turn_deg
    assert math.remainder(difference, 360) == pytest.approx(0, abs=1e-9)
    up = np.array(point(region, 128, 0)) - point(region, 128, 128)
    assert np.cross([*up, 0], [*rim, 0])[2] == pytest.approx(0, abs=1e-9)
    assert up @ rim > 0


def test_a_region_is_drawn_part_of_the_way_and_turns_the_shorter_way() -> None:
    old, new = Region(0, 100, 50, math.radians(170)), Region(10, 80, 90, math.radians(-170))
    assert drawn_towards(old, new, 0.0) == old
    half = drawn_towards(old, new, 0.5)
    assert (half.x_px, half.y_px, half.side_px) == (5, 90, 70)
    assert math.degrees(half.turn_rad) == pytest.approx(180)
    assert math.sin(drawn_towards(old, new, 1.0).turn_rad) == pytest.approx(math.sin(new.turn_rad))


def test_regions_that_can_hold_nobody_are_not_used() -> None:
    assert whole_picture(640, 480).usable
    assert not Region(10, 10, 2.0).usable
    assert not Region(math.nan, 10, 100.0).usable
    assert not Region(10, 10, math.inf).usable


def test_a_wide_picture_is_put_in_the_middle_of_a_black_square() -> None:
    picture = np.full((50, 100, 3), 200, np.uint8)
    crop = cut(picture, whole_picture(100, 50), 64, Border.BLACK)
    assert crop.shape == (64, 64, 3)
    assert np.all(crop[:15] == 0)
    assert np.all(crop[17:47, :63] == 200)
    assert np.all(crop[49:] == 0)


def test_beyond_the_edge_the_last_pixel_goes_on_when_asked() -> None:
    picture = np.full((50, 100, 3), 200, np.uint8)
    crop = cut(picture, Region(0, 0, 200.0), 64, Border.LAST_PIXEL)
    assert np.all(crop == 200)


def test_there_is_an_anchor_for_each_of_the_detectors_boxes() -> None:
    anchors = anchor_centres()
    assert anchors.shape == (2254, 2)
    assert anchors[0] == pytest.approx([4 / 224, 4 / 224])
    assert anchors[2] == pytest.approx([12 / 224, 4 / 224])
    assert anchors[1568] == pytest.approx([8 / 224, 8 / 224])
    assert anchors[-1] == pytest.approx([208 / 224, 208 / 224])


def test_boxes_of_one_person_are_merged_by_their_scores() -> None:
    corners = np.array([[0, 0, 10, 10], [50, 50, 60, 60], [0, 0, 10, 8]], np.float32)
    points = np.arange(12, dtype=np.float32).reshape(3, 2, 2)
    people = merged(corners, points, np.array([0.6, 0.7, 0.9], np.float32))
    assert [score for score, _ in people] == pytest.approx([0.9, 0.7])
    assert people[0][1] == pytest.approx((0.6 * points[0] + 0.9 * points[2]) / 1.5)
    assert people[1][1] == pytest.approx(points[1])


def test_a_box_without_size_is_a_person_of_its_own() -> None:
    corners = np.array([[5, 5, 5, 5], [5, 5, 5, 5]], np.float32)
    assert len(merged(corners, np.zeros((2, 2, 2), np.float32), np.array([0.9, 0.8], np.float32))) == 2


def test_a_landmark_moves_to_the_middle_of_the_heat_around_it() -> None:
    heat = np.full((64, 64, 1), -20.0, np.float32)
    heat[31:34, 40:43] = 20.0  # rows 31–33, columns 40–42
    assert refined(np.array([[40.6 / 64, 31.2 / 64]]), heat)[0] == pytest.approx([41 / 64, 32 / 64], abs=1e-6)


@pytest.mark.parametrize("share", [(0.1, 0.1), (-0.2, 0.5), (1.4, 0.5), (0.5, 1.01)])
def test_a_landmark_without_heat_or_outside_stays(share: tuple[float, float]) -> None:
    heat = np.full((64, 64, 1), -20.0, np.float32)
    assert tuple(refined(np.array([share]), heat)[0]) == share


def people(*others: tuple[float, float, float, float]) -> int:
    followed = Region(300, 300, 400)
    found = [Detection(score, Region(x, y, side)) for x, y, side, score in others]
    return count_people(followed, found)


def test_people_are_counted_when_they_are_clearly_others() -> None:
    assert people() == 1
    assert people((305, 310, 380, 0.95)) == 1  # the followed one
    assert people((305, 310, 380, 0.95), (600, 300, 390, 0.9)) == 2
    assert people((600, 300, 390, 0.9), (610, 300, 390, 0.8), (0, 300, 300, 0.7)) == 3
    assert people((600, 300, 390, 0.55)) == 1  # hardly there
    assert people((600, 300, 150, 0.9)) == 1  # far behind
    assert people((600, 300, 900, 0.9)) == 1  # cannot be


@pytest.mark.parametrize(
    ("matrix", "expected"),
    [
        ((1, 0, 0, 1), Orientation()),
        ((0, 1, -1, 0), Orientation(swapped=True, flipped_x=True)),
        ((-1, 0, 0, -1), Orientation(flipped_x=True, flipped_y=True)),
        ((0, -1, 1, 0), Orientation(swapped=True, flipped_y=True)),
        ((-1, 0, 0, 1), Orientation(flipped_x=True)),
    ],
)
def test_display_matrices_turn_the_picture(matrix: tuple[int, ...], expected: Orientation) -> None:
    a, b, c, d = (value * ONE for value in matrix)
    assert orientation_of(struct.pack("=9i", a, b, 0, c, d, 0, 0, 0, 1 << 30)) == expected
    corner = np.zeros((2, 3, 3), np.uint8)
    corner[0, 0] = 255
    x, y = matrix[0] * -1 + matrix[2] * -1, matrix[1] * -1 + matrix[3] * -1  # the top left corner, seen from the middle
    shown = oriented(corner, expected)
    assert shown[0 if y < 0 else -1, 0 if x < 0 else -1, 0] == 255


def test_a_matrix_that_is_none_leaves_the_picture() -> None:
    assert orientation_of(b"") == Orientation()


def test_pixels_become_square_by_widening() -> None:
    assert square_pixel_size(720, 576, 16 / 15) == (768, 576)
    assert square_pixel_size(720, 480, 8 / 9) == (720, 540)
    assert square_pixel_size(720, 480, 1.0) == (720, 480)
    assert square_pixel_size(720, 480, 1000.0) == (720, 480)


def test_large_pictures_shrink_and_small_ones_stay() -> None:
    assert scaled_size(1920, 1080, 720) == (720, 405)
    assert scaled_size(1081, 1921, 720) == (405, 720)
    assert scaled_size(640, 480, 720) == (640, 480)
    assert scaled_size(3000, 1, 720) == (720, 1)


def test_brightness_runs_from_black_to_white() -> None:
    assert mean_luma(np.zeros((20, 20, 3), np.uint8)) == 0
    assert mean_luma(np.full((20, 20, 3), 255, np.uint8)) == 254
    green = np.zeros((20, 20, 3), np.uint8)
    green[..., 1] = 255
    assert mean_luma(green) == round(0.587 * 255)
