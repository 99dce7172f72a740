"""What was done while the server was away, as it comes in over HTTP."""

from __future__ import annotations

from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import Field

from hipfive.coach.inputs import PainKind, PainPlace, PainSide
from hipfive.web.schemas import In, Out, SideName
from hipfive.web.session_schemas import PainScore

SETS_MOST = 100
"""Sets of a session at most: the routine has fewer than twenty (ours)."""


class PassOut(Out):
    """A day pass; both parts are brought back unchanged with what was done by it."""

    text: str = Field(description="JSON of hipfive.service.away.day_pass")
    seal: str = Field(description="HMAC-SHA256 of the text, known to the server alone")


class SignedPassIn(In):
    """A day pass that is brought back."""

    text: Annotated[str, Field(max_length=200_000)]
    seal: Annotated[str, Field(max_length=64)]


class BroughtIn(In):
    """A session by its steps; what is in them is checked as it is replayed."""

    day_pass: SignedPassIn
    opening: dict[str, Any]
    steps: list[Any]


class ToldPainIn(In):
    """Where and how it hurt, as with the command ``pain``."""

    where: PainPlace
    side: PainSide
    score: PainScore | None
    kind: PainKind


class ToldSetIn(In):
    """One set of a session that was refused."""

    exercise: Annotated[str, Field(max_length=40)]
    side: SideName
    status: Literal["done", "skipped", "partial", "hurt"]
    pain: ToldPainIn | None


class ToldIn(In):
    """What has to be known of a session that was refused: pain before, after and in its sets."""

    id: UUID
    before: PainScore | None
    after: PainScore | None
    sets: Annotated[list[ToldSetIn], Field(max_length=SETS_MOST)]
