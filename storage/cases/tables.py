"""Cases, their notes (never a citizen's), teams with hours, and the rules that route a case to a team."""

from sqlalchemy import JSON, Boolean, CheckConstraint, Column, ForeignKey, Index, Integer, String, Table, text

from storage.base import Id, Sealed, UtcDateTime, Word, metadata

team = Table(
    "team",
    metadata,
    Column("id", Id, primary_key=True),
    Column("name", String(120), nullable=False, unique=True),
    Column("house", Word),
    Column("topics", JSON, nullable=False),
    Column("cities", JSON, nullable=False),
    Column("capacity", Integer),
    Column(
        "hours", JSON, nullable=False, comment='{"mon-thu": ["09:00-15:00"]}: wall clock, Europe/Copenhagen'
    ),
    Column("created_at", UtcDateTime, nullable=False),
)

routing_rule = Table(
    "routing_rule",
    metadata,
    Column("id", Id, primary_key=True),
    Column("position", Integer, nullable=False, unique=True),
    Column("conditions", JSON, nullable=False, comment="{} is otherwise"),
    Column("team_id", Id, ForeignKey("team.id", ondelete="CASCADE"), nullable=False),
)

case = Table(
    "case_file",
    metadata,
    Column("id", Id, primary_key=True),
    Column("number", Integer, nullable=False, unique=True),
    Column(
        "conversation_id", Id, ForeignKey("conversation.id", ondelete="CASCADE"), nullable=False, index=True
    ),
    Column("state", Word, nullable=False, comment="waiting, taken, snoozed, closed"),
    Column("team_id", Id, ForeignKey("team.id"), index=True),
    Column("topic", Word),
    Column("city", Word),
    Column(
        "priority",
        Integer,
        nullable=False,
        server_default="0",
        comment="0 normal, 1 tonight or treatment, 2 danger",
    ),
    Column("language", Word),
    Column("interpreter", Word, comment="west, east, north, none, not-sure"),
    Column("sealed_wish", Sealed, comment="in the citizen's own words"),
    Column("sealed_our_number", Sealed),
    Column("sealed_answers", Sealed, comment="answers with provenance at handover"),
    Column("origin_flow", Word),
    Column("origin_step", Word),
    Column("opened_at", UtcDateTime, nullable=False),
    Column("waiting_since", UtcDateTime),
    Column("promised_at", UtcDateTime),
    Column("late_notice_at", UtcDateTime),
    Column("first_answer_at", UtcDateTime),
    Column("taken_at", UtcDateTime),
    Column("closed_at", UtcDateTime),
    Column("follow_up_at", UtcDateTime),
    Column("outcome", Word),
    CheckConstraint("state in ('waiting', 'taken', 'snoozed', 'closed')", name="state"),
    Index(
        "uq_case_file_open",
        "conversation_id",
        unique=True,
        sqlite_where=text("state <> 'closed'"),
        postgresql_where=text("state <> 'closed'"),
    ),
    Index("ix_case_file_state_opened_at", "state", "opened_at"),
)

note = Table(
    "note",
    metadata,
    Column("id", Id, primary_key=True),
    Column("case_id", Id, ForeignKey("case_file.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("staff_id", Id, ForeignKey("staff.id"), nullable=False),
    Column("sealed_text", Sealed, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
)

case_event = Table(
    "case_event",
    metadata,
    Column("id", Id, primary_key=True),
    Column("case_id", Id, ForeignKey("case_file.id", ondelete="CASCADE"), nullable=False, index=True),
    Column(
        "kind",
        Word,
        nullable=False,
        comment="opened, taken, answered, handed_back, withdrawn, late, danger, …",
    ),
    Column("staff_id", Id, ForeignKey("staff.id")),
    Column("at", UtcDateTime, nullable=False),
)

setting = Table(
    "setting",
    metadata,
    Column("name", Word, primary_key=True),
    Column("value", JSON, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    Column("managed", Boolean, nullable=False, server_default="0", comment="set by setup apply"),
)
