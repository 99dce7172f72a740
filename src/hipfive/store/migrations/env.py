"""Runs the steps on the connection that ``hipfive.store.upgrade`` hands over."""

from __future__ import annotations

from alembic import context

from hipfive.store.tables import metadata


def run() -> None:
    """Run what is missing, in the transaction the connection is in."""
    connection = context.config.attributes["connection"]
    context.configure(
        connection=connection,
        target_metadata=metadata,
        render_as_batch=connection.dialect.name == "sqlite",
        transaction_per_migration=False,
    )
    with context.begin_transaction():
        context.run_migrations()


if hasattr(context, "config"):  # Alembic runs this file; whoever merely imports it changes nothing
    run()
