"""Appointments as the citizen or a caseworker told them, and their reminders, each with what became of it."""

from sqlalchemy import Boolean, CheckConstraint, Column, ForeignKey, Index, Integer, String, Table

from storage.base import Id, Sealed, UtcDateTime, Word, metadata

appointment = Table(
    "appointment",
    metadata,
    Column("id", Id, primary_key=True),
    Column(
        "conversation_id", Id, ForeignKey("conversation.id", ondelete="CASCADE"), nullable=False, index=True
    ),
    Column("case_id", Id, ForeignKey("case_file.id", ondelete="SET NULL"), index=True),
    Column("staff_id", Id, ForeignKey("staff.id"), comment="who entered it; null: the citizen told of it"),
    Column("origin", String(120), comment="session and answer it was told in, so that once told stays once"),
    Column("version", Integer, nullable=False, server_default="1", comment="rises when it is moved"),
    Column("state", Word, nullable=False, comment="agreed, cancelled"),
    Column("what", Word, nullable=False, comment="municipality, jobcentre, doctor, home, court, other"),
    Column("duty", Word, nullable=False, comment="duty, offer, not-sure"),
    Column("interpreter", Word, nullable=False, comment="west, east, north, none, not-sure"),
    Column("wall", String(16), nullable=False, comment="2026-10-25T09:00, on the clock of zone"),
    Column("zone", Word, nullable=False, comment="Europe/Copenhagen, America/Nuuk"),
    Column("starts_at", UtcDateTime, nullable=False, comment="computed from wall and zone"),
    Column("computed_with", Word, nullable=False, comment="release of the time zone data"),
    Column("place", String(120), comment="a place of the list"),
    Column("show_place", Boolean, nullable=False, server_default="0", comment="also where others may read"),
    Column("sealed_details", Sealed, comment="place in words, what to bring"),
    Column("answer", Word, comment="coming, another-time, cannot-come"),
    Column("answered_at", UtcDateTime),
    Column("understood", Word, comment="asked, right, simpler, person, passed-over"),
    Column("remind", Word, nullable=False, server_default="usual", comment="usual, none, chosen"),
    Column("remind_days", Integer, comment="with chosen: days before the meeting's day"),
    Column("remind_clock", String(5), comment="with chosen: 07:30, on the clock of zone"),
    Column("created_at", UtcDateTime, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    Column("interpreter_state", Word, comment="needed, ordered, confirmed, missing; null: none is needed"),
    Column("interpreter_at", UtcDateTime, comment="when that was last changed"),
    Column("addressee_id", Id, comment="the staff who is reminded in the citizen's place, with consent"),
    Column("held", Word, comment="kept, missed, moved, called-off; null: nobody has said"),
    Column("held_at", UtcDateTime, comment="when that was said"),
    Column("held_by_id", Id, comment="the staff who said it; null: the citizen"),
    CheckConstraint("state in ('agreed', 'cancelled')", name="state"),
    Index("uq_appointment_conversation_id_origin", "conversation_id", "origin", unique=True),
    Index("ix_appointment_starts_at", "starts_at"),
)

reminder = Table(
    "reminder",
    metadata,
    Column("id", Id, primary_key=True),
    Column(
        "conversation_id", Id, ForeignKey("conversation.id", ondelete="CASCADE"), nullable=False, index=True
    ),
    Column("appointment_id", Id, ForeignKey("appointment.id", ondelete="CASCADE"), index=True),
    Column(
        "kind", Word, nullable=False, comment="agreed, week-before, evening-before, two-hours, chosen, text"
    ),
    Column("version", Integer, nullable=False, comment="the appointment's when this was planned"),
    Column("wall", String(16), nullable=False, comment="when, on the clock of zone"),
    Column("zone", Word, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("chosen", Boolean, nullable=False, server_default="0", comment="the citizen chose the clock time"),
    Column("text_id", String(120), comment="what it says when it is about no appointment"),
    Column("state", Word, nullable=False, comment="planned, held, said, expired, cancelled"),
    Column("reason", Word, comment="why it is held, or was not sent"),
    Column("message_id", Id, comment="what was said; its own state tells queued, sent, failed"),
    Column("said_at", UtcDateTime),
    Column("seen_at", UtcDateTime),
    Column("answered_at", UtcDateTime),
    Column("created_at", UtcDateTime, nullable=False),
    CheckConstraint("state in ('planned', 'held', 'said', 'expired', 'cancelled')", name="state"),
    Index("ix_reminder_message_id", "message_id"),
)
