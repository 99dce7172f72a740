"""Errors that are told to people: each has an identifier, whose words are in ``messages``, and its values."""

from __future__ import annotations


class HipFiveError(Exception):
    """Something went wrong that a person can be told about and can mend.

    Parameters
    ----------
    message_id
        Identifier of the sentence in ``messages``, for example ``error-video-empty``.
    **values
        What the sentence names: the file, the number, the limit.
    """

    def __init__(self, message_id: str, **values: str | int | float) -> None:
        super().__init__(message_id, values)
        self.message_id = message_id
        self.values = values

    def __str__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.values.items())
        return f"{self.message_id}({shown})"


class BadInputError(HipFiveError):
    """The recording, video or request handed in cannot be used; the remedy lies with whoever handed it in."""


class MissingPartError(HipFiveError):
    """A part of the installation is missing: a model file, an extra, a program. ``hipfive doctor`` tells the remedy."""
