"""What there is to do and to say: health, exercises, figures, words."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query
from fastapi.responses import PlainTextResponse

from hipfive import __version__
from hipfive.errors import HipFiveError
from hipfive.messages import source
from hipfive.motion.exercise import as_done
from hipfive.pose.synthetic import figure_frames
from hipfive.service.exercises import describe_all
from hipfive.web.failures import NotFoundError
from hipfive.web.schemas import ExerciseOut, Figure, Health
from hipfive.web.state import State

router = APIRouter(prefix="/api")


@router.get("/health", response_model=Health)
def health() -> dict[str, Any]:
    """Say that the server is there."""
    return {"status": "ok", "version": __version__}


@router.get("/exercises", response_model=list[ExerciseOut])
def exercises(state: State) -> list[dict[str, Any]]:
    """The declarations in the order of the routine."""
    return describe_all(state.exercises)


@router.get("/exercises/{exercise_id}/figure", response_model=Figure)
def figure(
    exercise_id: str, state: State, variant: Annotated[str | None, Query(max_length=40)] = None
) -> dict[str, Any]:
    """Frames of a moved figure, left side working; of a version where one is named."""
    exercise = state.exercises.get(exercise_id)
    if exercise is None:
        raise NotFoundError("error-unknown-exercise", exercise=exercise_id[:80], ids=", ".join(state.exercises))
    return figure_frames(as_done(exercise, variant))


@router.get("/messages/{language}", response_class=PlainTextResponse)
def messages(language: str) -> PlainTextResponse:
    """Every word of one language, in Fluent's format."""
    try:
        text = source(language)
    except HipFiveError as error:
        raise NotFoundError(error.message_id, **error.values) from error
    return PlainTextResponse(text, headers={"cache-control": "no-cache"})
