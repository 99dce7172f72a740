"""`hipfive analyze` on rendered videos with known truth, and on videos that cannot be used."""

import csv
import json
import os
from collections.abc import Callable
from pathlib import Path

import av
import jsonschema
import numpy as np
import pytest
from tests.support.footage import clip, film, hipfive, pictures, truth

from hipfive.exercises import EXERCISES
from hipfive.messages import say
from hipfive.report.result import result_schema

FILES = ["angles.csv", "curves.png", "landmarks.trc", "motion.mot", "result.json"]
SIGNAL = {"side-leg-swing": "hip_abduction", "circular-swing": "hip_abduction"}  # what the view from the front shows


@pytest.fixture(scope="module", params=EXERCISES)
def analysed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """An exercise and the folder of its rendered clip's results, with everything that can be asked for."""
    folder = tmp_path_factory.mktemp(request.param)
    done = hipfive(
        "analyze", clip(request.param), "--exercise", request.param, "--out", folder / "r", "--annotate", "--landmarks",
        folder=folder,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert say("progress-line", percent=50) in done.stderr
    assert say("analysis-written", folder=str(folder / "r")) in done.stdout
    return request.param, folder / "r"


def test_a_video_gives_its_files(analysed: tuple[str, Path]) -> None:
    exercise, folder = analysed
    assert sorted(os.listdir(folder)) == sorted([*FILES, "annotated.mp4", "landmarks.hfrec"])  # noqa: PTH208
    result = json.loads((folder / "result.json").read_text())
    jsonschema.validate(result, result_schema(), jsonschema.Draft202012Validator)
    assert result["exercise"] == exercise
    assert result["duration_s"] == pytest.approx(truth(exercise)["duration_s"], abs=0.1)
    assert result["tracked_ratio"] > 0.95
    assert result["calibrated"] is True


def test_the_angles_are_those_of_the_rendered_person(analysed: tuple[str, Path]) -> None:
    """The right angle of the right leg with the right sign; how near it comes is measured on the bench."""
    exercise, folder = analysed
    told = truth(exercise)
    with (folder / "angles.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == len(told["time_s"])
    for side in "lr":
        name = f"{SIGNAL.get(exercise, 'hip_flexion')}_{side}_deg"
        measured = np.array([float(row[name] or "nan") for row in rows])
        expected = np.interp([float(row["time_s"]) for row in rows], told["time_s"], told["angles"][name])
        assert np.isfinite(measured).mean() > 0.9
        known = np.isfinite(measured)
        assert np.corrcoef(measured[known], expected[known])[0, 1] > 0.9
        assert 0.6 < np.polyfit(expected[known], measured[known], 1)[0] < 1.6


def test_the_annotated_video_shows_what_was_measured(analysed: tuple[str, Path]) -> None:
    exercise, folder = analysed
    told = truth(exercise)
    with av.open(str(folder / "annotated.mp4")) as video:
        stream = video.streams.video[0]
        assert (stream.width, stream.height) == (told["width"], told["height"])
        frames = list(video.decode(stream))
    assert len(frames) == len(told["time_s"])
    plain = next(pictures(clip(exercise), 1.0)).astype(int)
    drawn = frames[0].to_ndarray(format="rgb24").astype(int)
    assert (np.abs(plain - drawn).max(axis=-1) > 60).sum() > 500


def test_the_stored_landmarks_give_the_same_results(analysed: tuple[str, Path], tmp_path: Path) -> None:
    exercise, folder = analysed
    source = folder / "landmarks.hfrec"
    done = hipfive("analyze", source, "--exercise", exercise, "--out", "again", "--quiet", folder=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    for name in FILES:
        assert (tmp_path / "again" / name).read_bytes() == (folder / name).read_bytes(), name


def _text(path: Path) -> None:
    path.write_text("not a video")


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _noise(path: Path) -> None:
    path.write_bytes(np.random.default_rng(1).bytes(50_000))


def _sound_only(path: Path) -> None:
    with av.open(str(path), "w", format="mp4") as container:
        stream = container.add_stream("aac", rate=44_100)
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 44_100), np.float32), format="fltp", layout="mono")
        frame.sample_rate = 44_100
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def _nobody(path: Path) -> None:
    shade = np.linspace(0, 255, 320, dtype=np.uint8)
    film(path, (np.broadcast_to(shade[None, :, None], (240, 320, 3)).copy() for _ in range(45)))


def _two_people(path: Path) -> None:
    film(path, (np.concatenate([one, one], axis=1) for one in pictures(clip("leg-swing"), 3.0)))


def _cut(path: Path) -> None:
    """Most of a file whose table of contents comes first."""
    whole = film(path.with_name("whole.mp4"), pictures(clip("leg-swing"), 3.0), options={"movflags": "+faststart"})
    data = whole.read_bytes()
    whole.unlink()
    path.write_bytes(data[: len(data) * 6 // 10])


def _cut_before_its_contents(path: Path) -> None:
    """Most of a file whose table of contents comes last: nothing of it can be read."""
    whole = film(path.with_name("whole.mp4"), pictures(clip("leg-swing"), 2.0))
    data = whole.read_bytes()
    whole.unlink()
    path.write_bytes(data[: len(data) * 6 // 10])


BAD: dict[str, tuple[Callable[[Path], None], str]] = {
    "text": (_text, "error-video-unreadable"),
    "empty": (_empty, "error-input-empty"),
    "noise": (_noise, "error-video-unreadable"),
    "sound": (_sound_only, "error-video-no-picture"),
    "nobody": (_nobody, "error-nobody-seen"),
    "two": (_two_people, "error-two-people"),
    "cut": (_cut, "error-input-cut"),
    "cut-contents": (_cut_before_its_contents, "error-video-unreadable"),
}


@pytest.mark.parametrize("kind", BAD)
def test_a_bad_video_is_one_sentence_and_leaves_nothing(kind: str, tmp_path: Path) -> None:
    make, message = BAD[kind]
    make(tmp_path / "bad.mp4")
    done = hipfive("analyze", "bad.mp4", "--exercise", "leg-swing", "--out", "a/b", "--quiet", folder=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    known = say(message, file="bad.mp4", whole="*", readable="*").split("*")[0]
    assert done.stderr.startswith(known)
    assert done.stderr.count("\n") == 1
    assert os.listdir(tmp_path) == ["bad.mp4"]  # noqa: PTH208 - hidden ones as well


@pytest.mark.parametrize(("place", "message"), [("no.mp4", "error-input-missing"), (".", "error-input-not-a-file")])
def test_no_file_is_one_sentence(place: str, message: str, tmp_path: Path) -> None:
    done = hipfive("analyze", place, "--exercise", "leg-swing", "--out", "o", "--quiet", folder=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (1, "", say(message, path=place) + "\n")
    assert os.listdir(tmp_path) == []  # noqa: PTH208


def test_a_place_that_takes_no_files_is_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("mine")
    for place in ("taken", "taken/deeper"):
        video = clip("leg-swing")
        done = hipfive("analyze", video, "--exercise", "leg-swing", "--out", place, "--quiet", folder=tmp_path)
        assert done.returncode == 1
        assert done.stderr.count("\n") == 1
    assert (tmp_path / "taken").read_text() == "mine"


@pytest.mark.parametrize(("shown", "named"), [("baby-pose", "leg-swing"), ("leg-swing", "baby-pose")])
def test_another_exercise_is_refused(shown: str, named: str, tmp_path: Path) -> None:
    source = clip(shown)
    done = hipfive("analyze", source, "--exercise", named, "--out", "o", "--quiet", folder=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"{source.name} does not show {say(f'exercise-{named}')}")
    assert os.listdir(tmp_path) == []  # noqa: PTH208
