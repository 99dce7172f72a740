"""``hipfive`` or ``hipfive coach``: starts the coach and opens it in the browser."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from hipfive.errors import HipFiveError
from hipfive.messages import say
from hipfive.settings import DEFAULT_HOST, DEFAULT_PORT, BadSettingError, Settings, read_settings

if TYPE_CHECKING:
    from hipfive.web.lan.network import Network


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where to listen, where to keep the history, whether to open the browser."""
    parser.add_argument("--port", type=_port, metavar="N", help=say("cli-coach-port", default=str(DEFAULT_PORT)))
    parser.add_argument("--host", metavar="H", help=say("cli-coach-host", default=DEFAULT_HOST))
    parser.add_argument("--lan", action="store_true", help=say("cli-coach-lan"))
    parser.add_argument("--no-browser", action="store_true", help=say("cli-coach-no-browser"))
    parser.add_argument("--data-dir", type=Path, metavar="D", help=say("cli-coach-data-dir"))


def run(arguments: argparse.Namespace) -> int:
    """Run the coach until it is stopped."""
    from hipfive.web.run import run_coach

    settings = settings_here()
    run_coach(
        host=settings.host if arguments.host is None else arguments.host,
        port=settings.port if arguments.port is None else arguments.port,
        open_browser=not arguments.no_browser,
        data_dir=settings.data_dir if arguments.data_dir is None else arguments.data_dir.expanduser(),
        lan=True if arguments.lan else None,
        announce_network=_tell_of_network,
        announce=lambda address: print(say("coach-ready", address=address), flush=True),
    )
    return 0


def _tell_of_network(network: Network) -> None:
    """How a phone gets here: a picture of the link, the address, and what to compare."""
    code = network.pairing.new_code()
    print(network.qr_terminal(code))
    print(say("coach-lan-ready", address=network.address, fingerprint=network.certificate.fingerprint), flush=True)


def settings_here() -> Settings:
    """The settings of this process's environment."""
    try:
        return read_settings(os.environ, platform=sys.platform, home=Path.home())
    except BadSettingError as error:
        raise HipFiveError("error-bad-setting", name=error.name, value=error.value) from error


def _port(text: str) -> int:
    """A TCP port; anything else ends the command line with argparse's own sentence."""
    number = int(text)
    if not 0 <= number <= 65535:
        raise ValueError(text)
    return number
