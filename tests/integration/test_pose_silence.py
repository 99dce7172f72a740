"""Estimating poses opens no socket: the kernel ends the process that tries."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures" / "pose"

FORBID_SOCKETS = """
import ctypes, platform, struct

SOCKET = {"x86_64": 41, "aarch64": 198}[platform.machine()]  # numbers of the system call
LOAD, JUMP_IF_EQUAL, RETURN = 0x20, 0x15, 0x06
KILL_PROCESS, ALLOW = 0x80000000, 0x7FFF0000
steps = [(LOAD, 0, 0, 0), (JUMP_IF_EQUAL, 0, 1, SOCKET), (RETURN, 0, 0, KILL_PROCESS), (RETURN, 0, 0, ALLOW)]
program = ctypes.create_string_buffer(b"".join(struct.pack("=HBBI", *step) for step in steps))
rules = ctypes.create_string_buffer(struct.pack("@HP", len(steps), ctypes.addressof(program)))
libc = ctypes.CDLL(None, use_errno=True)
NO_NEW_PRIVILEGES, SECCOMP, FILTER = 38, 22, 2
assert libc.prctl(NO_NEW_PRIVILEGES, 1, 0, 0, 0) == 0
assert libc.prctl(SECCOMP, FILTER, ctypes.byref(rules), 0, 0) == 0
"""

ESTIMATE = """
import sys
from pathlib import Path
from hipfive.pose.blazepose import BlazePose
from hipfive.pose.model_files import ModelSize
from hipfive.pose.video import Video
from hipfive.pose.video_poses import pose_frames

for size in ModelSize:
    estimator = BlazePose(size)
    with Video(Path(sys.argv[1])) as video:
        assert all(frame.pose.seen for frame in pose_frames(video, estimator))
    estimator.close()
print("estimated")
"""


def without_sockets(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", FORBID_SOCKETS + program, *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


def test_the_guard_ends_whoever_opens_a_socket() -> None:
    ended = without_sockets("import socket; socket.socket()")
    assert ended.returncode == -signal.SIGSYS


@pytest.mark.parametrize("picture", ["standing.png"])
def test_poses_are_estimated_without_a_socket(picture: str) -> None:
    done = without_sockets(ESTIMATE, str(FIXTURES / picture))
    assert (done.returncode, done.stdout) == (0, "estimated\n"), done.stderr
