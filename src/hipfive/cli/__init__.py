"""The command line: finds the command, runs it, and turns what goes wrong into one sentence and an exit status."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from hipfive.cli.language import language_here
from hipfive.cli.parser import make_parser, with_command
from hipfive.errors import HipFiveError
from hipfive.messages import say, speaking, tell

__all__ = ["main"]

OK = 0
FAILED = 1
STOPPED = 130  # 128 + SIGINT, as shells report it
TRACEBACK = "HIPFIVE_TRACEBACK"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Parameters
    ----------
    arguments
        As typed, without the program's name; those of the process when left out.

    Returns
    -------
    int
        Exit status: 0 well, 1 something was wrong (told on standard error), 130 stopped with Ctrl-C.
        A command line that cannot be understood ends the process with 2.
    """
    given = sys.argv[1:] if arguments is None else arguments
    try:
        language = language_here(os.environ)
    except HipFiveError as error:
        return _told(tell(error), FAILED)
    with speaking(language):
        return _run(given)


def _run(given: Sequence[str]) -> int:
    """Run one command in the language that is spoken."""
    chosen = make_parser().parse_args(with_command(given))
    try:
        status: int = chosen.run(chosen)
    except KeyboardInterrupt:
        return _told(say("cli-stopped"), STOPPED)
    except HipFiveError as error:
        return _told(tell(error), FAILED)
    except BrokenPipeError:  # whoever read our output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except Exception as error:
        if os.environ.get(TRACEBACK):
            raise
        return _told(say("cli-unexpected", kind=type(error).__name__), FAILED)
    return status


def _told(text: str, status: int) -> int:
    print(text, file=sys.stderr)
    return status
