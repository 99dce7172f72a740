"""The pose estimator: BlazePose's detector and landmark model, and which of them runs when.

Like MediaPipe's video mode it looks for the person once and then follows: the landmarks of one picture say where to
look in the next. Unlike it, a lost person is looked for again in the same picture, and about once a second the whole
picture is searched to count the people in it. In image mode every picture stands alone.
"""

from __future__ import annotations

import math

from hipfive.motion.pose import Landmark, Pose
from hipfive.pose.detector import Detection, PersonDetector
from hipfive.pose.estimator import Picture
from hipfive.pose.landmarks import BodyLandmarks, LandmarkModel
from hipfive.pose.model_files import ModelSize, read_bundle
from hipfive.pose.people import count_people
from hipfive.pose.regions import Region, drawn_towards

COUNT_EVERY_S = 1.0
"""[s] between two counts of the people in the picture; ours: a second person matters for longer than that."""

SETTLING_S = 0.15
"""[s] time constant with which the region follows the person: a region that trembles makes the landmarks tremble.
Ours, by experiment (docs/decisions/0003-pose-model.md)."""

SETTLED = 0.05
"""A region that is off by this share of its side, or by this turn [rad], follows at once: the person moves, and a
region that lags behind spoils the landmarks. Ours, by experiment (docs/decisions/0003-pose-model.md)."""

THREADS = 2


class BlazePose:
    """Finds and follows one person through the pictures of a recording.

    Parameters
    ----------
    size
        Which landmark model.
    follow
        Whether the person is followed from picture to picture; if not, every picture stands alone.
    threads
        How many cores one inference may use.
    """

    def __init__(self, size: ModelSize = ModelSize.FULL, *, follow: bool = True, threads: int = THREADS) -> None:
        """Load the models; ``MissingPartError`` when they are not there."""
        bundle = read_bundle(size)
        self._detector: PersonDetector | None = PersonDetector(bundle.detector, threads)
        self._landmarks: LandmarkModel | None = LandmarkModel(bundle.landmarks, threads)
        self._follow = follow
        self.reset()

    def reset(self) -> None:
        """Forget everything seen, as if just made."""
        self._region: Region | None = None
        self._people = 1
        self._counted_s = -math.inf
        self._seen_s = 0.0

    def close(self) -> None:
        """Let go of the models' memory; the estimator cannot be used any more."""
        self._detector = self._landmarks = None

    def estimate(self, frame_rgb: Picture, t_s: float) -> Pose:
        """The pose in this picture; without landmarks when nobody is seen."""
        if self._detector is None or self._landmarks is None:
            raise ValueError("the estimator was closed")
        found: list[Detection] | None = None
        region = self._region if self._follow else None
        body = None if region is None else self._landmarks.read(frame_rgb, region)
        if body is None:
            region = None
            found = self._detector.detect(frame_rgb)
            if found and found[0].region.usable:
                body = self._landmarks.read(frame_rgb, found[0].region)
        if body is None:
            self._region = None
            return _nobody(frame_rgb, t_s)
        self._count(frame_rgb, t_s, body, found, self._detector)
        self._region = _next_region(region, body.next_region, t_s - self._seen_s)
        self._seen_s = t_s
        return _pose(frame_rgb, t_s, body, self._people)

    def _count(
        self,
        frame_rgb: Picture,
        t_s: float,
        body: BodyLandmarks,
        found: list[Detection] | None,
        detector: PersonDetector,
    ) -> None:
        if found is None:
            if t_s - self._counted_s < COUNT_EVERY_S:
                return
            found = detector.detect(frame_rgb)
        self._counted_s = t_s
        self._people = count_people(body.next_region, found)


def _next_region(region: Region | None, wanted: Region, passed_s: float) -> Region | None:
    """Where to look next: straight at a person just found, calmly after one who stands still."""
    if not wanted.usable:
        return None
    if region is None:
        return wanted
    calmly = 1.0 - math.exp(-max(passed_s, 0.0) / SETTLING_S)
    return drawn_towards(region, wanted, max(calmly, min(1.0, _off(region, wanted) / SETTLED)))


def _off(region: Region, wanted: Region) -> float:
    """How far a region is from where it should be: shares of its side, or [rad], whichever is the largest."""
    moved = math.hypot(wanted.x_px - region.x_px, wanted.y_px - region.y_px) / region.side_px
    turned = abs(math.remainder(wanted.turn_rad - region.turn_rad, math.tau))
    return max(moved, abs(wanted.side_px / region.side_px - 1.0), turned)


def _nobody(picture: Picture, t_s: float) -> Pose:
    height, width = picture.shape[:2]
    return Pose(t_s=t_s, people=0, aspect=width / height)


def _pose(picture: Picture, t_s: float, body: BodyLandmarks, people: int) -> Pose:
    height, width = picture.shape[:2]
    points = body.points_px / height
    return Pose(
        t_s=t_s,
        landmarks=tuple(
            Landmark(x, 1.0 - y, -z, visibility)
            for (x, y, z), visibility in zip(points.tolist(), body.visibility.tolist(), strict=True)
        ),
        world=tuple((x, -y, -z) for x, y, z in body.world_m.tolist()),
        people=people,
        aspect=width / height,
    )
