"""`hipfive analyze` on stored recordings: results, repeatability, bounded memory, what it says and leaves."""

import csv
import json
import os
import signal
import subprocess
import sys
import time
import tracemalloc
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest
from tests.support.footage import hipfive, performance, recording

from hipfive.cli.commands.analyze import stoppable
from hipfive.errors import BadInputError
from hipfive.exercises import EXERCISES
from hipfive.messages import say
from hipfive.motion.exercise import as_done
from hipfive.motion.pose import Pose
from hipfive.pose.rehearsal import Rehearsal
from hipfive.pose.synthetic import Camera
from hipfive.report.result import result_schema
from hipfive.service.analysis import Request, analyze

KEPT_BYTES = 1500  # a frame: a fifth of what one kept pose would take
FILES = ["angles.csv", "curves.png", "landmarks.trc", "motion.mot", "result.json"]


def _names(folder: Path) -> list[str]:
    return sorted(os.listdir(folder))  # noqa: PTH208 - hidden ones as well


@pytest.mark.parametrize("exercise", EXERCISES)
def test_every_exercise_gives_its_files(exercise: str, tmp_path: Path) -> None:
    source = recording(tmp_path / "set.hfrec", performance(exercise, 30.0))
    done = hipfive("analyze", source, "--exercise", exercise, "--out", "results", folder=tmp_path)
    assert done.returncode == 0, done.stderr
    assert say(f"exercise-{exercise}") in done.stdout
    assert _names(tmp_path) == ["results", "set.hfrec"]
    assert _names(tmp_path / "results") == FILES
    result = json.loads((tmp_path / "results" / "result.json").read_text())
    jsonschema.validate(result, result_schema(), jsonschema.Draft202012Validator)
    assert result["exercise"] == exercise
    assert result["calibrated"] is True
    assert result["reps"] or result["holds"]
    assert result["warnings"] == []


def test_angles_have_one_row_for_every_frame_in_order(tmp_path: Path) -> None:
    poses = list(performance("leg-swing", 12.0))
    poses[200] = Pose(poses[200].t_s, people=0)
    analyze(Request(recording(tmp_path / "a.hfrec", poses), "leg-swing", tmp_path / "out"), say)
    with (tmp_path / "out" / "angles.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [float(row["time_s"]) for row in rows] == pytest.approx([pose.t_s for pose in poses], abs=1e-4)
    assert all(not field for name, field in rows[200].items() if name != "time_s")
    assert all(row["hip_flexion_l_deg"] for number, row in enumerate(rows) if number != 200)
    assert abs(float(rows[10]["hip_flexion_l_deg"])) < 1.0  # measured although it came before the zero was known


def test_a_short_recording_without_a_quiet_moment_is_still_measured(tmp_path: Path) -> None:
    poses = [replace(pose, t_s=pose.t_s - 5.0) for pose in performance("leg-swing", 7.0) if pose.t_s >= 5.0]
    result = analyze(Request(recording(tmp_path / "a.hfrec", poses), "leg-swing", tmp_path / "out"), say)
    assert result.calibrated is False
    with (tmp_path / "out" / "angles.csv").open(newline="") as file:
        assert all(row["hip_flexion_l_deg"] for row in csv.DictReader(file))


def test_the_same_recording_gives_the_same_bytes(tmp_path: Path) -> None:
    source = recording(tmp_path / "a.hfrec", performance("side-leg-swing", 15.0))
    for name in ("one", "two"):
        analyze(Request(source, "side-leg-swing", tmp_path / name, landmarks=True), say)
    for name in [*FILES, "landmarks.hfrec"]:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes(), name
    analyze(Request(tmp_path / "one" / "landmarks.hfrec", "side-leg-swing", tmp_path / "three"), say)
    for name in FILES:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "three" / name).read_bytes(), name


def test_a_gentler_version_is_measured_by_its_own_rules(tmp_path: Path) -> None:
    chair = as_done(EXERCISES["yoga-squat"], "chair")
    poses = list(Rehearsal(chair, 3, 2.5, 1.0).poses(Camera(45.0), 20.0))
    source = recording(tmp_path / "a.hfrec", poses)
    named = hipfive("analyze", source, "--exercise", "yoga-squat", "--variant", "chair", "--out", "r", folder=tmp_path)
    assert named.returncode == 0, named.stderr
    reps = json.loads((tmp_path / "r" / "result.json").read_text())["reps"]
    assert [rep["complete"] for rep in reps] == [True] * 3
    plain = analyze(Request(source, "yoga-squat", tmp_path / "plain"), say)
    assert not any(rep.complete for rep in plain.reps)


@pytest.mark.parametrize(("exercise", "variant"), [("leg-swing", "chair"), ("baby-pose", "side-lying")])
def test_a_version_that_there_is_not_or_that_cannot_be_seen_is_told(
    exercise: str, variant: str, tmp_path: Path
) -> None:
    with pytest.raises(BadInputError) as refused:
        analyze(Request(tmp_path / "none.hfrec", exercise, tmp_path / "out", variant=variant), say)
    assert refused.value.message_id == "error-unknown-variant"
    assert "standard" in str(refused.value.values["ids"])


def test_a_recording_is_told_by_its_content_and_can_be_drawn(tmp_path: Path) -> None:
    import av

    source = recording(tmp_path / "looks-like-a.mp4", performance("leg-swing", 6.0, fps=10.0))
    done = hipfive("analyze", source, "--exercise", "leg-swing", "--out", "r", "--annotate", "--quiet", folder=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    with av.open(str(tmp_path / "r" / "annotated.mp4")) as video:
        assert sum(1 for _ in video.decode(video=0)) == 60


def test_the_right_exercise_without_a_whole_repetition_is_a_result_with_a_warning(tmp_path: Path) -> None:
    quiet = recording(tmp_path / "quiet.hfrec", performance("leg-swing", 2.4))
    done = hipfive("analyze", quiet, "--exercise", "leg-swing", "--out", "r", folder=tmp_path)
    assert done.returncode == 0, done.stderr
    result = json.loads((tmp_path / "r" / "result.json").read_text())
    assert (result["reps"], result["warnings"]) == ([], ["nothing_counted"])
    assert say("warning-nothing-counted") in done.stdout


@pytest.fixture(scope="module")
def performances(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Forty seconds of every exercise."""
    folder = tmp_path_factory.mktemp("performances")
    for exercise in EXERCISES:
        recording(folder / f"{exercise}.hfrec", performance(exercise, 40.0, fps=16.0))
    return folder


@pytest.mark.parametrize("named", EXERCISES)
def test_only_the_named_exercise_is_taken(named: str, performances: Path, tmp_path: Path) -> None:
    for shown in EXERCISES:
        request = Request(performances / f"{shown}.hfrec", named, tmp_path / shown)
        if shown == named:
            assert analyze(request, say).warnings == ()
            continue
        with pytest.raises(BadInputError, match="error-wrong-exercise") as told:
            analyze(request, say)
        assert told.value.values["exercise"] == say(f"exercise-{named}")
        assert told.value.values.get("seems", say(f"exercise-{shown}")) == say(f"exercise-{shown}")
    assert _names(tmp_path) == [named]


def test_memory_does_not_grow_with_the_length(tmp_path: Path) -> None:
    """What grows is the list of repetitions and, up to a limit, the curve: of a frame nothing else is kept."""
    peaks_bytes = []
    frames = (600, 2400)
    for count in frames:
        poses = performance("leg-swing", count / 10.0, fps=10.0)
        source = recording(tmp_path / f"{count}.hfrec", poses)
        tracemalloc.start()
        analyze(Request(source, "leg-swing", tmp_path / f"out{count}"), say)
        peaks_bytes.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert (peaks_bytes[1] - peaks_bytes[0]) / (frames[1] - frames[0]) < KEPT_BYTES, peaks_bytes


def test_a_recording_that_was_cut_short_is_refused(tmp_path: Path) -> None:
    whole = recording(tmp_path / "whole.hfrec", performance("leg-swing", 20.0)).read_bytes()
    (tmp_path / "cut.hfrec").write_bytes(whole[: len(whole) * 2 // 3])
    done = hipfive("analyze", "cut.hfrec", "--exercise", "leg-swing", "--out", "r", "--quiet", folder=tmp_path)
    assert (done.returncode, done.stderr) == (1, say("error-recording-cut", file="cut.hfrec") + "\n")
    assert _names(tmp_path) == ["cut.hfrec", "whole.hfrec"]


def test_earlier_results_survive_a_failure(tmp_path: Path) -> None:
    recording(tmp_path / "good.hfrec", performance("leg-swing", 12.0))
    recording(tmp_path / "empty-room.hfrec", (Pose(frame / 30, people=0) for frame in range(90)))
    assert hipfive("analyze", "good.hfrec", "--exercise", "leg-swing", "--out", "r", folder=tmp_path).returncode == 0
    before = {name: (tmp_path / "r" / name).read_bytes() for name in FILES}
    done = hipfive("analyze", "empty-room.hfrec", "--exercise", "leg-swing", "--out", "r", "--quiet", folder=tmp_path)
    assert (done.returncode, done.stderr) == (1, say("error-nobody-seen", file="empty-room.hfrec") + "\n")
    assert {name: (tmp_path / "r" / name).read_bytes() for name in _names(tmp_path / "r")} == before


def test_two_people_are_refused_and_a_passer_by_is_told(tmp_path: Path) -> None:
    poses = list(performance("leg-swing", 20.0))
    recording(tmp_path / "two.hfrec", (replace(pose, people=2) for pose in poses))
    passing = [replace(pose, people=2) if 8.0 < pose.t_s < 10.0 else pose for pose in poses]
    recording(tmp_path / "passing.hfrec", passing)
    done = hipfive("analyze", "two.hfrec", "--exercise", "leg-swing", "--out", "r", "--quiet", folder=tmp_path)
    assert (done.returncode, done.stderr) == (1, say("error-two-people", file="two.hfrec") + "\n")
    result = analyze(Request(tmp_path / "passing.hfrec", "leg-swing", tmp_path / "r"), say)
    assert result.warnings == ("two_people_briefly",)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGINT to a single process")
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_stopping_cleans_up(how: signal.Signals, tmp_path: Path) -> None:
    recording(tmp_path / "long.hfrec", performance("leg-swing", 60.0))
    command = [sys.executable, "-c", "import sys; from hipfive.cli import main; sys.exit(main())"]
    arguments = ["analyze", "long.hfrec", "--exercise", "leg-swing", "--out", "made/r", "--quiet"]
    with subprocess.Popen([*command, *arguments], cwd=tmp_path, stderr=subprocess.PIPE, text=True) as running:
        while not list(tmp_path.glob("made/.r.*/angles.csv")):
            assert running.poll() is None
            time.sleep(0.02)
        running.send_signal(how)
        _, told = running.communicate(timeout=60)
    assert (running.returncode, told) == (130, say("cli-stopped") + "\n")
    assert _names(tmp_path) == ["long.hfrec"]


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_a_request_to_stop_that_was_lost_is_made_again(how: signal.Signals) -> None:
    with stoppable() as end_if_asked:
        end_if_asked()
        with suppress(KeyboardInterrupt):  # as Python does where a generator is put away
            signal.raise_signal(how)
        with pytest.raises(KeyboardInterrupt):
            end_if_asked()
