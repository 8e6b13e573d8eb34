"""Cases, their notes (never a citizen's), teams with hours, and the rules that route a case to a team."""

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    text,
)

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
    Column("place", String(120), comment="a place of the list one may go to or call; null: none is named"),
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
    Column("benefit", Word, comment="which benefit it is about, where a flow asked"),
    Column("house", Word, comment="greenlandic-house, municipality, phone, visit; null: not asked"),
    Column("spoken", Word, comment="west, east, north, danish, not-sure; null: not asked"),
    Column("reserved_id", Id, comment="the staff it waits for: coordinator, transfer, reopened"),
    Column("reserved_until", UtcDateTime, comment="from then on it is the whole team's"),
    Column("last_staff_id", Id, comment="the staff who owned it last"),
    Column("opened_by_id", Id, comment="the staff who opened it for a walk-in; null: the citizen asked"),
    Column("told_at", UtcDateTime, comment="last answer or status the citizen was sent"),
    Column("quiet_since", UtcDateTime, comment="two follow-ups were met by silence"),
    Column("deadline_at", UtcDateTime, comment="a time limit of the citizen's, as staff wrote it down"),
    Column("our_number_lookup", LargeBinary, comment="keyed hash of the folded number, for the search"),
    Column("sealed_wish_danish", Sealed, comment="the wish in Danish, by interpreter or caseworker"),
    Column("sealed_summary", Sealed, comment="how it ended, for staff"),
    Column("rating", Word, comment="good, middling, bad, skipped"),
    Column("rated_at", UtcDateTime),
    Column("reopened", Integer, nullable=False, server_default="0", comment="how often"),
    Column("reopen_until", UtcDateTime, comment="a message before then opens it again"),
    Column("exported_at", UtcDateTime, comment="its journal was handed over; its retention runs from here"),
    Column("export_hash", String(64), comment="SHA-256 of the exported JSON, hexadecimal"),
    CheckConstraint("state in ('waiting', 'taken', 'snoozed', 'closed')", name="state"),
    Index(
        "uq_case_file_open",
        "conversation_id",
        unique=True,
        sqlite_where=text("state <> 'closed'"),
        postgresql_where=text("state <> 'closed'"),
    ),
    Index("ix_case_file_state_opened_at", "state", "opened_at"),
    Index("ix_case_file_reserved_id", "reserved_id"),
    Index("ix_case_file_our_number_lookup", "our_number_lookup"),
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
    Column("sealed_details", Sealed, comment="reason, from, to; for staff, never citizen-bound"),
)

case_milestone = Table(
    "case_milestone",
    metadata,
    Column("case_id", Id, ForeignKey("case_file.id", ondelete="CASCADE"), primary_key=True),
    Column("kind", Word, primary_key=True, comment="night-place, move-registered"),
    Column("staff_id", Id, ForeignKey("staff.id"), nullable=False, comment="who confirmed it"),
    Column("how", Word, nullable=False, comment="citizen, place, papers: who told or what was seen"),
    Column("at", UtcDateTime, nullable=False, comment="when it was confirmed"),
)

case_promise = Table(
    "case_promise",
    metadata,
    Column("id", Id, primary_key=True),
    Column("case_id", Id, ForeignKey("case_file.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("team_id", Id, ForeignKey("team.id")),
    Column("made_at", UtcDateTime, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("ended_at", UtcDateTime, comment="when it was settled"),
    Column("outcome", Word, comment="kept, late, withdrawn, moot; null: still owed"),
    comment="Each time an answer was promised by, and what became of it; a case's promised_at is the last.",
)

case_look = Table(
    "case_look",
    metadata,
    Column("case_id", Id, ForeignKey("case_file.id", ondelete="CASCADE"), primary_key=True),
    Column("staff_id", Id, ForeignKey("staff.id", ondelete="CASCADE"), primary_key=True),
    Column("seen_at", UtcDateTime, nullable=False, index=True, comment="their page was last open then"),
)

note_mention = Table(
    "note_mention",
    metadata,
    Column("note_id", Id, ForeignKey("note.id", ondelete="CASCADE"), primary_key=True),
    Column("staff_id", Id, ForeignKey("staff.id", ondelete="CASCADE"), primary_key=True, index=True),
    Column("seen_at", UtcDateTime),
)

setting = Table(
    "setting",
    metadata,
    Column("name", Word, primary_key=True),
    Column("value", JSON, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    Column("managed", Boolean, nullable=False, server_default="0", comment="set by setup apply"),
)
