"""What editors change in the console: places with their history, texts asked about, people moved between revisions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009_editors"
down_revision: str | None = "0008_what_came_of_it"
branch_labels = None
depends_on = None

PLACES = (
    ("children", "children are welcome; null: not known"),
    ("dogs", "dogs are welcome; null: not known"),
    ("intoxication", "one may come having drunk or taken something; null: not known"),
)


def upgrade() -> None:
    """Make the tables and the columns; of what was before nothing more is known."""
    for name, comment in PLACES:
        op.add_column("place", sa.Column(name, sa.Boolean(), nullable=True, comment=comment))
    op.add_column("place", sa.Column("checked_by", sa.String(length=254), nullable=True, comment="e-mail"))
    op.create_table(
        "place_revision",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("slug", sa.String(length=64), nullable=False),
        sa.Column("fields", sa.JSON(), nullable=False, comment="the whole place as it was from then on"),
        sa.Column("how", sa.String(length=64), nullable=False, comment="edited, checked, imported, restored"),
        sa.Column("author", sa.String(length=254), nullable=True, comment="e-mail; null: the program"),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_place_revision")),
    )
    op.create_index("ix_place_revision_slug", "place_revision", ["slug"])

    op.add_column("text_revision", sa.Column("note", sa.Text(), nullable=True, comment="why"))
    op.add_column(
        "text_review",
        sa.Column(
            "waits",
            sa.Boolean(),
            nullable=False,
            server_default="0",
            comment="a rule asks for a second person, who has not come yet",
        ),
    )
    op.create_table(
        "text_question",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("text_id", sa.String(length=120), nullable=False),
        sa.Column("language", sa.String(length=64), nullable=False),
        sa.Column("revision", sa.String(length=64), nullable=False, comment="the words it is about"),
        sa.Column("kind", sa.String(length=64), nullable=False, comment="unsure, danish-wrong, citizen"),
        sa.Column("words", sa.Text(), nullable=True, comment="of staff; a citizen's report has none"),
        sa.Column("staff_id", sa.Uuid(), nullable=True, comment="who asks; null: a citizen"),
        sa.Column("to_staff_id", sa.Uuid(), nullable=True, comment="who is asked; null: anybody"),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("answered_by_id", sa.Uuid(), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_text_question_staff_id")),
        sa.ForeignKeyConstraint(["to_staff_id"], ["staff.id"], name=op.f("fk_text_question_to_staff_id")),
        sa.ForeignKeyConstraint(
            ["answered_by_id"], ["staff.id"], name=op.f("fk_text_question_answered_by_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_text_question")),
    )
    op.create_index("ix_text_question_text_id_language", "text_question", ["text_id", "language"])

    op.create_table(
        "use_count",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False, comment="in Denmark"),
        sa.Column("subject", sa.String(length=64), nullable=False, comment="step, text"),
        sa.Column("name", sa.String(length=120), nullable=False, comment="a flow's name, or a text's id"),
        sa.Column("revision", sa.String(length=64), nullable=False),
        sa.Column("at", sa.String(length=64), nullable=False, comment="the step, or the language"),
        sa.Column(
            "what", sa.String(length=64), nullable=False,
            comment="step: entered, answered, left, person, missed; text: shown",
        ),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_use_count")),
    )  # fmt: skip
    op.create_index("ix_use_count_subject_name_day", "use_count", ["subject", "name", "day"])

    op.add_column(
        "flow_revision",
        sa.Column(
            "based_on", sa.String(length=64), nullable=True, comment="the revision a draft was begun from"
        ),
    )
    op.add_column(
        "flow_revision",
        sa.Column("approved_by", sa.String(length=254), nullable=True, comment="of a draft: e-mail"),
    )
    op.add_column("flow_revision", sa.Column("approved_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column(
        "flow_revision",
        sa.Column(
            "texts",
            sa.JSON(),
            nullable=True,
            comment="its texts by id and language, as they stood when it was published, then when it was replaced",
        ),
    )
    op.add_column(
        "flow_session",
        sa.Column(
            "callers", sa.Text(), nullable=True, comment="steps that wait for it: flow:revision:step|…"
        ),
    )
    op.create_table(
        "flow_move",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("flow", sa.String(length=64), nullable=False),
        sa.Column("from_revision", sa.String(length=64), nullable=False),
        sa.Column("from_step", sa.String(length=64), nullable=False),
        sa.Column("act", sa.String(length=64), nullable=False, comment="move, restart"),
        sa.Column("to_revision", sa.String(length=64), nullable=False),
        sa.Column("to_step", sa.String(length=64), nullable=False),
        sa.Column("told", sa.Boolean(), nullable=False, comment="the citizen sees a difference and is told"),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_flow_move")),
    )
    op.create_index(
        "uq_flow_move_flow_from_revision_from_step",
        "flow_move",
        ["flow", "from_revision", "from_step"],
        unique=True,
    )
    op.create_table(
        "flow_schedule",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("flow", sa.String(length=64), nullable=False),
        sa.Column("revision", sa.String(length=64), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("texts", sa.JSON(), nullable=False, comment="text id, language, source, revision"),
        sa.Column("plan", sa.JSON(), nullable=False, comment="what becomes of people mid-flow"),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("author", sa.String(length=254), nullable=False, comment="e-mail"),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(length=64), nullable=False, comment="waiting, done, cancelled, failed"),
        sa.Column("reason", sa.Text(), nullable=True, comment="why it failed"),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_flow_schedule")),
    )
    op.create_index("ix_flow_schedule_state_due_at", "flow_schedule", ["state", "due_at"])
    op.create_table(
        "flow_story",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("flow", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("scene", sa.JSON(), nullable=False, comment="language, channel, city, time, first step"),
        sa.Column("script", sa.JSON(), nullable=False, comment="lines as ikiorti play takes them"),
        sa.Column("told", sa.JSON(), nullable=False, comment="what was answered to each line"),
        sa.Column("author", sa.String(length=254), nullable=False, comment="e-mail"),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_flow_story")),
    )
    op.create_index("uq_flow_story_flow_name", "flow_story", ["flow", "name"], unique=True)


def downgrade() -> None:
    """Take them away; what they held is gone."""
    for table in ("flow_story", "flow_schedule", "flow_move"):
        op.drop_table(table)
    op.drop_column("flow_session", "callers")
    for column in ("texts", "approved_at", "approved_by", "based_on"):
        op.drop_column("flow_revision", column)
    op.drop_table("use_count")
    op.drop_table("text_question")
    op.drop_column("text_review", "waits")
    op.drop_column("text_revision", "note")
    op.drop_table("place_revision")
    for column in ("checked_by", "intoxication", "dogs", "children"):
        op.drop_column("place", column)
