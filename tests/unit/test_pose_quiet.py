"""The model runtime's chatter is left out; everything else on standard error is passed on."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from hipfive.pose.quiet import without_runtime_noise


def test_only_the_runtimes_own_lines_are_left_out(capfd: pytest.CaptureFixture[str]) -> None:
    with without_runtime_noise():
        os.write(2, b"INFO: Created a delegate\nERROR: something real\n")
    os.write(2, b"INFO: said after\n")
    assert capfd.readouterr().err == "ERROR: something real\nINFO: said after\n"


def test_what_was_said_before_a_mistake_is_passed_on(capfd: pytest.CaptureFixture[str]) -> None:
    def fail() -> None:
        with without_runtime_noise():
            os.write(2, b"no room\n")
            raise MemoryError

    with pytest.raises(MemoryError):
        fail()
    assert capfd.readouterr().err == "no room\n"


@pytest.mark.parametrize("setting", ["os.close(2)", "sys.stderr = None"])
def test_a_program_without_standard_error_runs_all_the_same(setting: str) -> None:
    program = (
        f"import os, sys; {setting}\n"
        "from hipfive.pose.quiet import without_runtime_noise\n"
        "with without_runtime_noise(): print('ran')"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.stdout == "ran\n"
