"""Whether memory stays as it is over an hour: of a stored recording, and of a video in a loop."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import av

from hipfive.exercises import EXERCISES
from hipfive.pose.model_files import ModelSize
from hipfive.pose.recording import Frame, RecordingHeader, RecordingWriter
from hipfive.pose.rehearsal import Rehearsal
from hipfive.pose.synthetic import Camera

FPS_HZ = 30.0
MARKS_MIN = (1, 5, 15, 30, 45, 60)
"""[min] of the recording at which memory is looked at."""

_WATCHED = """
import json, sys
from pathlib import Path
from hipfive.messages import say
from hipfive.pose.model_files import ModelSize
from hipfive.service.analysis import Request, analyze
marks, seen = json.loads(sys.argv[4]), {}
def resident():
    fields = dict(line.split(":") for line in open("/proc/self/status") if line.startswith("VmRSS"))
    return int(fields["VmRSS"].split()[0]) / 1024
def watch(progress):
    if marks and progress.done_s >= marks[0] * 60 - 0.1:
        seen[marks.pop(0)] = resident()
analyze(Request(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), ModelSize.LITE), say, watch)
seen["end"] = resident()
print(json.dumps(seen))
"""


def long_recording(path: Path, minutes: float) -> None:
    """A recording of somebody who swings one leg and then the other for this long."""
    set_of_it = Rehearsal(EXERCISES["leg-swing"])
    poses = list(set_of_it.poses(Camera(facing_deg=75.0), FPS_HZ))
    with RecordingWriter(path, RecordingHeader("leg-swing", FPS_HZ, "synthetic")) as recording:
        for number in range(round(60 * minutes * FPS_HZ)):
            recording.write(Frame(replace(poses[number % len(poses)], t_s=number / FPS_HZ)))


def long_video(film: Path, path: Path, minutes: float) -> None:
    """The film over and over until it is this long; its pictures are copied as they are, not encoded again."""
    with av.open(str(path), "w") as out:
        stream, start = None, 0
        length_s = 0.0
        while length_s < 60 * minutes:
            with av.open(str(film)) as source:
                pictures = source.streams.video[0]
                if stream is None:
                    stream = out.add_stream_from_template(pictures)
                end = start
                for packet in source.demux(pictures):
                    if packet.dts is None or packet.pts is None:
                        continue
                    packet.dts += start
                    packet.pts += start
                    end = max(end, packet.pts + (packet.duration or 1))
                    packet.stream = stream
                    out.mux(packet)
                length_s = float(end * pictures.time_base) if pictures.time_base else 60 * minutes
                start = end


def watched(source: Path, exercise: str, marks_min: tuple[float, ...]) -> dict[str, float]:
    """Resident memory [MB] of an analysis at these minutes of its source, and at its end."""
    with tempfile.TemporaryDirectory() as folder:
        command = [
            sys.executable,
            "-c",
            _WATCHED,
            str(source),
            exercise,
            str(Path(folder) / "out"),
            json.dumps(marks_min),
        ]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def memory_rows(film: Path, exercise: str, hours: float, video_min: float) -> list[str]:
    """Tables of both; `hours` of recording, `video_min` minutes of video."""
    with tempfile.TemporaryDirectory() as folder:
        recording, video = Path(folder) / "long.hfrec", Path(folder) / "long.mp4"
        long_recording(recording, 60 * hours)
        long_video(film, video, video_min)
        marks = tuple(mark for mark in MARKS_MIN if mark <= 60 * hours)
        of_recording = watched(recording, "leg-swing", marks)
        of_video = watched(video, exercise, tuple(video_min * share for share in (0.25, 0.5, 0.75, 1.0)))
    return [
        *_row(f"a recording of {60 * hours:.0f} min", of_recording),
        "",
        *_row(f"a video of {video_min:.0f} min ({ModelSize.LITE})", of_video),
    ]


def _row(what: str, found: dict[str, float]) -> list[str]:
    heads = [f"at {float(mark):g} min" if mark != "end" else "after writing" for mark in found]
    return [
        f"| {what} | {' | '.join(heads)} |",
        f"|---|{'---|' * len(found)}",
        f"| resident memory | {' | '.join(f'{mb:.0f} MB' for mb in found.values())} |",
    ]
