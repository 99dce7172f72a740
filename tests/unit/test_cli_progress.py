"""Progress: a moving line on a terminal, a line every tenth elsewhere, nothing when it is not wanted."""

import io

from hipfive.cli.progress import ProgressLine
from hipfive.messages import say
from hipfive.service.analysis import Progress


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def _told(out: io.StringIO, duration_s: float | None, upto_s: int, *, shown: bool = True) -> str:
    with ProgressLine(out, shown=shown) as line:
        for second in range(1, upto_s + 1):
            line(Progress(second * 30, float(second), duration_s))
    return out.getvalue()


def test_a_line_every_tenth_when_nobody_watches() -> None:
    lines = _told(io.StringIO(), 50.0, 50).splitlines()
    assert lines == [say("progress-line", percent=percent) for percent in range(10, 101, 10)]


def test_a_line_every_minute_when_the_length_is_not_known() -> None:
    lines = _told(io.StringIO(), None, 185).splitlines()
    assert len(lines) == 3
    assert lines[0].startswith("60 s")


def test_a_terminal_sees_one_line_that_is_left_empty() -> None:
    shown = _told(_Terminal(), 50.0, 50)
    assert "\n" not in shown
    assert "%" in shown
    assert shown.endswith("\r\x1b[K")


def test_quiet_says_nothing() -> None:
    assert _told(io.StringIO(), 50.0, 50, shown=False) == ""
    assert _told(_Terminal(), 50.0, 50, shown=False) == ""


def test_more_than_declared_is_not_more_than_all() -> None:
    assert say("progress-line", percent=110) not in _told(io.StringIO(), 10.0, 12)
