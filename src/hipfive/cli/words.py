"""Words for the terminal, in the reader's language where there is one."""

from __future__ import annotations

from hipfive import messages
from hipfive.errors import HipFiveError


def say(message_id: str, **values: str | int | float) -> str:
    """The words of a message."""
    return messages.say(message_id, **values)


def sentence(error: HipFiveError) -> str:
    """What an error says to a person."""
    return say(error.message_id, **error.values)
