"""Words for the terminal."""

from __future__ import annotations

from hipfive.errors import HipFiveError
from hipfive.messages import messages


def say(message_id: str, /, **values: str | int | float) -> str:
    """The words of a message."""
    return messages().fill(message_id, values)


def sentence(error: HipFiveError) -> str:
    """What an error says to a person."""
    return messages().error(error)
