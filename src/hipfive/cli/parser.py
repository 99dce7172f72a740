"""The arguments: every module in ``hipfive.cli.commands`` is a command."""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import sys
from collections.abc import Sequence
from typing import Any, NoReturn, Protocol, cast

from hipfive import __version__
from hipfive.cli import commands
from hipfive.messages import say

DEFAULT_COMMAND = "coach"


class Command(Protocol):
    """What a module in ``commands`` declares; its file is named like the command."""

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declare the command's own arguments."""

    def run(self, arguments: argparse.Namespace) -> int:
        """Do it and give the exit status. Anything slow to load is imported in here."""


def command_names() -> tuple[str, ...]:
    """Every command, by name."""
    return tuple(info.name for info in pkgutil.iter_modules(commands.__path__))


def with_command(arguments: Sequence[str]) -> list[str]:
    """The arguments with the coach named when no command is."""
    given = list(arguments)
    asks_for_help = given[:1] in (["-h"], ["--help"], ["--version"])
    if given and (asks_for_help or not given[0].startswith("-")):
        return given
    return [DEFAULT_COMMAND, *given]


def make_parser() -> argparse.ArgumentParser:
    """The whole command line."""
    parser = _Parser(prog="hipfive", description=say("cli-about"), epilog=_example("coach"))
    parser.add_argument("--version", action="version", version=f"hipfive {__version__}", help=say("cli-version-help"))
    chosen = parser.add_subparsers(title=say("cli-commands"), metavar="COMMAND", required=True, parser_class=_Parser)
    for name in command_names():
        command = cast("Command", importlib.import_module(f"{commands.__name__}.{name}"))
        short = say(f"cli-{name}-short")
        about = say(f"cli-{name}-about") if name == "analyze" else short
        own = chosen.add_parser(name, help=short, description=about, epilog=_example(name))
        command.add_arguments(own)
        own.set_defaults(run=command.run)
    return parser


def _example(name: str) -> str:
    return f"{say('cli-example')}\n  {say(f'cli-{name}-example')}"


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Leaves line breaks in descriptions and examples as they are, and says "usage" in the person's language."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, f"{say('cli-usage')} " if prefix is None else prefix)


class _Parser(argparse.ArgumentParser):
    """An argument parser that speaks the person's language."""

    def __init__(self, **settings: Any) -> None:
        settings.setdefault("formatter_class", _Formatter)
        super().__init__(add_help=False, allow_abbrev=False, **settings)
        self._positionals.title = say("cli-arguments")
        self._optionals.title = say("cli-options")
        self.add_argument("-h", "--help", action="help", help=say("cli-help-help"))

    def error(self, message: str) -> NoReturn:
        """End with 2: in our words, and then argparse's own, which are English, for what exactly it was."""
        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: {say('cli-not-understood', command=self.prog)} ({message})\n")
