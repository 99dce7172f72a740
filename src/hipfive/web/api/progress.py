"""Progress: range, symmetry, pain and days over the weeks; how a leg moved, first and latest."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter

from hipfive.service.paths import first_and_latest
from hipfive.service.progress import describe
from hipfive.web.progress_schemas import Paths, Progress
from hipfive.web.schemas import SideName
from hipfive.web.state import State

router = APIRouter(prefix="/api")


@router.get("/progress", response_model=Progress)
def progress(state: State) -> dict[str, Any]:
    """How it goes over the weeks."""
    return describe(state.sessions)


@router.get("/progress/{exercise_id}/{side}/paths", response_model=Paths)
def paths(exercise_id: str, side: SideName, state: State) -> dict[str, Any]:
    """The mean swing, or the circles, of the first and of the latest session that was recorded."""
    return first_and_latest(state.sessions, exercise_id, side)
