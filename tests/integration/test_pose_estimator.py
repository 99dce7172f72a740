"""The pose estimator on rendered people: follows, loses, finds again, counts, and repeats itself exactly."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from hipfive.motion.pose import Pose
from hipfive.motion.skeleton import Joint
from hipfive.pose.blazepose import BlazePose
from hipfive.pose.estimator import Picture, PoseEstimator
from hipfive.pose.model_files import ModelSize
from hipfive.pose.recording import RecordingHeader, RecordingWriter, read_recording
from hipfive.pose.video_decoder import TimedPicture
from hipfive.pose.video_poses import pose_frames

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures" / "pose"


def picture(name: str) -> Picture:
    read = cv2.imread(str(FIXTURES / f"{name}.png"))
    assert read is not None
    return np.ascontiguousarray(read[..., ::-1])


STANDING, FORWARD, BACK = (picture(name) for name in ("standing", "left-forward", "left-back"))
EMPTY_ROOM = np.ascontiguousarray(np.broadcast_to(STANDING[:1, :1], STANDING.shape))


@pytest.fixture(scope="module")
def loaded() -> PoseEstimator:
    return BlazePose(ModelSize.LITE)


@pytest.fixture
def estimator(loaded: PoseEstimator) -> PoseEstimator:
    loaded.reset()
    return loaded


def at(pose: Pose, joint: Joint) -> tuple[float, float]:
    landmark = pose.landmarks[joint]
    assert landmark is not None
    return landmark.x, landmark.y


def moved(rgb: Picture, x_px: int, y_px: int) -> Picture:
    """The picture with what it shows moved to the right and down, its edges drawn out."""
    height, width = rgb.shape[:2]
    shift = np.array([[1.0, 0.0, x_px], [0.0, 1.0, y_px]])
    return np.asarray(cv2.warpAffine(rgb, shift, (width, height), borderMode=cv2.BORDER_REPLICATE), dtype=np.uint8)


def test_a_standing_person_is_upright_in_our_coordinates(estimator: PoseEstimator) -> None:
    pose = estimator.estimate(STANDING, 1.25)
    assert pose.seen
    assert (pose.t_s, pose.people, pose.aspect) == (1.25, 1, 0.75)
    heights = [at(pose, joint)[1] for joint in (Joint.NOSE, Joint.LEFT_HIP, Joint.LEFT_KNEE, Joint.LEFT_ANKLE)]
    assert heights == sorted(heights, reverse=True)
    assert all(0 < at(pose, joint)[0] < 0.75 and 0 < at(pose, joint)[1] < 1 for joint in Joint)
    nose, hip = pose.world[Joint.NOSE], pose.world[Joint.LEFT_HIP]
    assert nose is not None
    assert hip is not None
    assert nose[1] - hip[1] == pytest.approx(0.6, abs=0.2)  # [m] upwards


def test_the_leg_in_front_is_the_left_one(estimator: PoseEstimator) -> None:
    """The person faces the left of the picture."""
    pose = estimator.estimate(FORWARD, 0.0)
    assert at(pose, Joint.LEFT_ANKLE)[0] < at(pose, Joint.RIGHT_ANKLE)[0] - 0.1
    assert at(pose, Joint.LEFT_ANKLE)[1] > at(pose, Joint.RIGHT_ANKLE)[1] + 0.02
    estimator.reset()
    pose = estimator.estimate(BACK, 0.0)
    assert at(pose, Joint.LEFT_ANKLE)[0] > at(pose, Joint.RIGHT_ANKLE)[0]


def test_towards_the_camera_is_positive(estimator: PoseEstimator) -> None:
    """The person stands turned to the left of the picture, so the left side is nearer the camera."""
    pose = estimator.estimate(STANDING, 0.0)
    left, right = pose.landmarks[Joint.LEFT_SHOULDER], pose.landmarks[Joint.RIGHT_SHOULDER]
    assert left is not None
    assert right is not None
    assert left.z > right.z
    assert pose.world[Joint.LEFT_SHOULDER][2] > pose.world[Joint.RIGHT_SHOULDER][2]  # type: ignore[index]


def test_a_moving_person_is_followed(estimator: PoseEstimator) -> None:
    start = at(estimator.estimate(STANDING, 0.0), Joint.LEFT_HIP)
    for step in range(1, 8):
        pose = estimator.estimate(moved(STANDING, 10 * step, 4 * step), step / 30)
        assert pose.seen
    x, y = at(pose, Joint.LEFT_HIP)
    assert x - start[0] == pytest.approx(70 / 640, abs=0.012)
    assert y - start[1] == pytest.approx(-28 / 640, abs=0.012)


def test_a_person_who_jumps_is_found_again_in_the_same_picture(estimator: PoseEstimator) -> None:
    wide = np.concatenate([EMPTY_ROOM, STANDING], axis=1)
    assert at(estimator.estimate(wide, 0.0), Joint.LEFT_HIP)[0] > 0.75
    elsewhere = np.concatenate([STANDING, EMPTY_ROOM], axis=1)
    pose = estimator.estimate(elsewhere, 0.033)
    assert pose.seen
    assert at(pose, Joint.LEFT_HIP)[0] < 0.75


def test_an_empty_room_holds_nobody_and_whoever_comes_is_seen(estimator: PoseEstimator) -> None:
    nobody = estimator.estimate(EMPTY_ROOM, 0.0)
    assert (nobody.seen, nobody.people, nobody.world) == (False, 0, ())
    assert estimator.estimate(STANDING, 0.033).seen
    assert not estimator.estimate(EMPTY_ROOM, 0.066).seen
    assert not estimator.estimate(np.zeros_like(STANDING), 0.1).seen


def test_a_second_person_is_noticed_within_a_second_and_missed_when_gone(estimator: PoseEstimator) -> None:
    alone = np.concatenate([STANDING, EMPTY_ROOM], axis=1)
    together = np.concatenate([STANDING, FORWARD], axis=1)
    assert estimator.estimate(alone, 0.0).people == 1
    assert estimator.estimate(together, 0.5).people == 1  # not looked for again yet
    assert estimator.estimate(together, 1.1).people == 2
    assert estimator.estimate(alone, 1.6).people == 2
    assert estimator.estimate(alone, 2.2).people == 1


def test_each_picture_stands_alone_when_nobody_is_followed() -> None:
    estimator = BlazePose(ModelSize.LITE, follow=False)
    first = estimator.estimate(FORWARD, 0.0)
    estimator.estimate(EMPTY_ROOM, 0.1)
    estimator.estimate(np.concatenate([EMPTY_ROOM, STANDING], axis=1), 0.2)
    again = estimator.estimate(FORWARD, 0.0)
    assert again == first


def test_the_same_pictures_give_the_same_poses(estimator: PoseEstimator) -> None:
    film = [STANDING, FORWARD, BACK, EMPTY_ROOM, moved(STANDING, 20, 0)]

    def poses(source: PoseEstimator) -> list[Pose]:
        return [source.estimate(rgb, index / 30) for index, rgb in enumerate(film)]

    first = poses(estimator)
    estimator.reset()
    assert poses(estimator) == first
    assert poses(BlazePose(ModelSize.LITE)) == first
    assert poses(BlazePose(ModelSize.LITE, threads=1)) == first


def test_odd_shapes_and_tiny_pictures_do_no_harm(estimator: PoseEstimator) -> None:
    for shape in ((1, 1, 3), (3, 500, 3), (500, 3, 3)):
        assert not estimator.estimate(np.full(shape, 127, np.uint8), 0.0).seen


def test_a_closed_estimator_says_so() -> None:
    estimator = BlazePose(ModelSize.LITE)
    estimator.close()
    with pytest.raises(ValueError, match="closed"):
        estimator.estimate(STANDING, 0.0)


def test_a_video_and_its_recording_are_the_same_frames(estimator: PoseEstimator, tmp_path: Path) -> None:
    film = [TimedPicture(rgb, index / 30) for index, rgb in enumerate((STANDING, FORWARD, EMPTY_ROOM, BACK))]
    frames = list(pose_frames(film, estimator))
    assert [frame.pose.seen for frame in frames] == [True, True, False, True]
    with RecordingWriter(tmp_path / "set.hfrec", RecordingHeader(source="video")) as writer:
        for frame in frames:
            writer.write(frame)
    _, recorded = read_recording(tmp_path / "set.hfrec")
    assert list(recorded) == frames


def test_the_runtime_keeps_quiet(capfd: pytest.CaptureFixture[str]) -> None:
    BlazePose(ModelSize.LITE).close()
    assert capfd.readouterr().err == ""
