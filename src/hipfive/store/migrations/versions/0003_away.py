"""Sessions done while the server was away: what day passes are signed with, and what is doubted."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing that is there is doubted, and nobody has a pass yet."""
    op.add_column("person", sa.Column("pass_key", sa.LargeBinary(), nullable=True))
    op.add_column("session", sa.Column("doubt", sa.String(length=20), nullable=True))
