"""Databases: what was done and what was said, in SQLite or PostgreSQL."""
