"""Use cases: run a session, keep it, look back at it."""
