"""One annotated frame: the skeleton, the angle with its arc, the count, the side and the phase."""

from __future__ import annotations

import math
from collections.abc import Callable

import cv2
import numpy as np

from hipfive.motion.pose import Landmark, Pose
from hipfive.motion.skeleton import Joint, Side
from hipfive.report.lettering import Colour, Picture, write_words
from hipfive.report.overlay import Overlay

Say = Callable[..., str]
Point = tuple[int, int]

# Okabe & Ito's blue and vermilion, as in the curves, lighter for dark pictures; red, green, blue.
_SIDE_COLOUR: dict[Side, Colour] = {Side.LEFT: (86, 180, 233), Side.RIGHT: (240, 120, 30)}
_TRUNK_COLOUR: Colour = (230, 230, 230)
_WHITE: Colour = (255, 255, 255)
_YELLOW: Colour = (240, 228, 66)
_LEAST_VISIBILITY = 0.3  # below it a limb is more guess than sight (ours)

_LIMBS = ("SHOULDER ELBOW", "ELBOW WRIST", "SHOULDER HIP", "HIP KNEE", "KNEE ANKLE", "ANKLE HEEL", "HEEL FOOT_INDEX")
_BONES: tuple[tuple[Joint, Joint, Side | None], ...] = (
    *(
        (Joint[f"{side.name}_{limb.split()[0]}"], Joint[f"{side.name}_{limb.split()[1]}"], side)
        for side in Side
        for limb in _LIMBS
    ),
    (Joint.LEFT_SHOULDER, Joint.RIGHT_SHOULDER, None),
    (Joint.LEFT_HIP, Joint.RIGHT_HIP, None),
)


def annotate(picture: Picture, pose: Pose, overlay: Overlay, exercise: str, say: Say) -> None:
    """Draw onto the picture, in place.

    Parameters
    ----------
    picture
        Rows × columns × (red, green, blue).
    pose
        What was seen in it; landmarks in image heights.
    overlay
        Count, angle, phase at this instant.
    exercise
        Identifier of the exercise.
    say
        Gives words by message identifier.
    """
    if pose.seen:
        _draw_skeleton(picture, pose)
        _draw_angle(picture, pose, overlay)
    _draw_band(picture, overlay, pose.t_s, exercise, say)


def _draw_skeleton(picture: Picture, pose: Pose) -> None:
    thick = max(2, picture.shape[0] // 240)
    for first, second, side in _BONES:
        start, end = _point(picture, pose, first), _point(picture, pose, second)
        if start is None or end is None:
            continue
        colour = _TRUNK_COLOUR if side is None else _SIDE_COLOUR[side]
        cv2.line(picture, start, end, (0, 0, 0), thick + 2, cv2.LINE_AA)
        cv2.line(picture, start, end, colour, thick, cv2.LINE_AA)
    for first, second, _ in _BONES:
        for joint in (first, second):
            spot = _point(picture, pose, joint)
            if spot is not None:
                cv2.circle(picture, spot, thick + 1, _WHITE, -1, cv2.LINE_AA)


def _draw_angle(picture: Picture, pose: Pose, overlay: Overlay) -> None:
    """The arc at the hip from the trunk's line to the thigh of the moving leg, with the measured angle beside it."""
    if overlay.active is None or overlay.gauge_deg is None:
        return
    name = overlay.active.name
    hip, knee = _point(picture, pose, Joint[f"{name}_HIP"]), _point(picture, pose, Joint[f"{name}_KNEE"])
    trunk = _trunk_down_deg(picture, pose)
    if hip is None or knee is None or trunk is None:
        return
    thigh = math.degrees(math.atan2(knee[1] - hip[1], knee[0] - hip[0]))
    turn = (thigh - trunk + 180.0) % 360.0 - 180.0
    radius = int(0.6 * math.dist(hip, knee))
    thick = max(2, picture.shape[0] // 200)
    cv2.ellipse(picture, hip, (radius, radius), 0.0, trunk, trunk + turn, _YELLOW, thick, cv2.LINE_AA)
    down = math.radians(trunk)
    foot = (int(hip[0] + radius * math.cos(down)), int(hip[1] + radius * math.sin(down)))
    cv2.line(picture, hip, foot, _YELLOW, max(1, thick // 2), cv2.LINE_AA)
    letters = max(16, picture.shape[0] // 22)
    middle = math.radians(trunk + turn / 2)
    at = (int(hip[0] + 1.15 * radius * math.cos(middle)), int(hip[1] + 1.15 * radius * math.sin(middle)))
    write_words(picture, f"{overlay.gauge_deg:.0f}°".replace("-", "−"), (at[0] + 2, at[1] + 2), letters, (0, 0, 0))
    write_words(picture, f"{overlay.gauge_deg:.0f}°".replace("-", "−"), at, letters, _YELLOW)


def _draw_band(picture: Picture, overlay: Overlay, t_s: float, exercise: str, say: Say) -> None:
    """A dark band along the top: exercise and phase or fault on the left, the count or the hold on the right."""
    rows, columns = picture.shape[:2]
    letters = max(12, min(rows, columns) // 24)
    band = picture[: int(letters * 3.2)]
    band[:] = (band * 0.35).astype(np.uint8)
    left_px = letters // 2
    write_words(picture, say(f"exercise-{exercise}"), (left_px, letters // 4), letters, _WHITE)
    fault = overlay.fault_at(t_s)
    if fault is not None:
        write_words(picture, say(f"fault-{fault}"), (left_px, letters * 7 // 4), letters, _YELLOW)
    elif overlay.phase is not None:
        write_words(picture, say(f"phase-{overlay.phase}"), (left_px, letters * 7 // 4), letters, _WHITE)
    across = columns * 6 // 10
    for row, (words, colour) in enumerate(_tally(overlay, t_s, say)):
        write_words(picture, words, (across, letters // 4 + row * letters * 3 // 2), letters, colour)


def _tally(overlay: Overlay, t_s: float, say: Say) -> list[tuple[str, Colour]]:
    if overlay.hold_from_s is not None:
        return [(say("video-holding", seconds=int(t_s - overlay.hold_from_s)), _YELLOW)]
    if overlay.holds:
        return [(say("video-holds", count=overlay.holds), _WHITE)]
    if overlay.both:
        return [(say("video-count", count=overlay.both), _WHITE)]
    sides = ((Side.LEFT, overlay.left), (Side.RIGHT, overlay.right))
    return [
        (say(f"video-{side}", count=count), _SIDE_COLOUR[side])
        for side, count in sides
        if count or side is overlay.active
    ]


def _trunk_down_deg(picture: Picture, pose: Pose) -> float | None:
    """Direction from mid-shoulder to mid-hip in the picture [deg], clockwise from the right."""
    corners = [
        _point(picture, pose, joint)
        for joint in (Joint.LEFT_SHOULDER, Joint.RIGHT_SHOULDER, Joint.LEFT_HIP, Joint.RIGHT_HIP)
    ]
    if any(corner is None for corner in corners):
        return None
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = (corner for corner in corners if corner is not None)
    return math.degrees(math.atan2(cy + dy - ay - by, cx + dx - ax - bx))


def _point(picture: Picture, pose: Pose, joint: Joint) -> Point | None:
    """Where the landmark is in the picture [px], if it was seen well enough and is near the picture."""
    landmark: Landmark | None = pose.landmarks[joint]
    if landmark is None or landmark.visibility < _LEAST_VISIBILITY:
        return None
    if not (-1.0 <= landmark.y <= 2.0 and -1.0 <= landmark.x <= pose.aspect + 1.0):
        return None
    height = picture.shape[0]
    return round(landmark.x * height), round((1.0 - landmark.y) * height)
