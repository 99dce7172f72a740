"""The real program as a process of its own, as a person starts it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

import httpx

START = (
    "from hipfive.web.run import run_coach; import sys; "
    "run_coach('127.0.0.1', int(sys.argv[1]), open_browser=False, announce=lambda at: print(at, flush=True))"
)
WAIT_S = 30.0


class CoachProcess:
    """Runs the coach on a port of its own choosing (0: the system's) until it is stopped or killed."""

    def __init__(self, data_dir: Path, port: int = 0, *, before: tuple[str, ...] = (), **environ: str) -> None:
        self._command = [*before, sys.executable, "-c", START, str(port)]
        self._environ = {**os.environ, "HIPFIVE_DATA_DIR": str(data_dir), "HIPFIVE_DOSE_SCALE": "0.1", **environ}
        self.origin = ""

    def __enter__(self) -> Self:
        self.process = subprocess.Popen(
            self._command,
            env=self._environ,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        assert self.process.stdout is not None
        self.origin = self.process.stdout.readline().strip().rstrip("/")
        if not self.origin:
            raise AssertionError(f"did not start: {self.process.communicate(timeout=WAIT_S)[1]}")
        self.http = httpx.Client(base_url=self.origin, timeout=WAIT_S, trust_env=False)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if hasattr(self, "http"):
            self.http.close()
        if self.process.poll() is None:
            self.send_signal(signal.SIGKILL)
        self.process.communicate(timeout=WAIT_S)

    def send_signal(self, number: signal.Signals) -> None:
        """Send a signal to the program and to whatever watches it."""
        os.killpg(self.process.pid, number)

    def end(self, number: signal.Signals = signal.SIGTERM) -> int:
        """Stop it; its exit status."""
        self.send_signal(number)
        return self.process.wait(WAIT_S)
