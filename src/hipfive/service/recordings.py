"""What the camera saw of a set, as a file that can be measured again."""

from __future__ import annotations

import io
from uuid import UUID

from hipfive.pose.recording import RecordingHeader, RecordingWriter
from hipfive.service.measuring import split_frames
from hipfive.service.sessions import NoSuchSessionError, Sessions
from hipfive.store.sessions import read_recording, read_sets


def recording_file(sessions: Sessions, session_id: UUID, set_index: int) -> tuple[str, bytes]:
    """The recording of a set's last attempt.

    Returns
    -------
    exercise : str
        What was done.
    data : bytes
        The file.

    Raises
    ------
    NoSuchSessionError
        ``error-session-unknown``, or ``error-recording-none`` when the camera saw nothing of it.
    """
    sessions.get(session_id)
    rows = read_sets(sessions.database, [session_id])[session_id]
    attempts = [row for row in rows if row.set_index == set_index]
    if not attempts:
        raise NoSuchSessionError("error-recording-none")
    row = attempts[-1]
    chunks = read_recording(sessions.database, session_id, row.set_index, row.attempt)
    if not chunks:
        raise NoSuchSessionError("error-recording-none")
    target = io.BytesIO()
    with RecordingWriter(target, RecordingHeader(exercise=row.exercise)) as writer:
        for chunk in chunks:
            for frame in split_frames(chunk.frames):
                writer.write_bytes(frame)
    return row.exercise, target.getvalue()
