"""A citizen's one named person, the code by which two who sit together meet, and addresses joined by it."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, LargeBinary, Table

from storage.base import Id, Sealed, UtcDateTime, Word, metadata

coordinator = Table(
    "coordinator",
    metadata,
    Column("citizen_id", Id, ForeignKey("citizen.id", ondelete="CASCADE"), primary_key=True),
    Column("staff_id", Id, ForeignKey("staff.id"), index=True, comment="null: vacant"),
    Column("state", Word, nullable=False, comment="proposed, agreed, declined, vacant"),
    Column("proposed_id", Id, comment="the staff the citizen was asked about and has not answered"),
    Column("why", Word, comment="why another was proposed: tasks, away, wish"),
    Column("sealed_next", Sealed, comment="the next agreed step, as the citizen reads it"),
    Column("since", UtcDateTime, nullable=False),
    Column("agreed_at", UtcDateTime),
    Column("changed_at", UtcDateTime, nullable=False),
    CheckConstraint("state in ('proposed', 'agreed', 'declined', 'vacant')", name="state"),
)

meeting_code = Table(
    "meeting_code",
    metadata,
    Column("lookup", LargeBinary, primary_key=True, comment="keyed hash of the six digits"),
    Column("address_id", Id, ForeignKey("address.id", ondelete="CASCADE"), nullable=False, unique=True),
    Column("made_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False, index=True),
    Column("used_at", UtcDateTime),
    Column("staff_id", Id, ForeignKey("staff.id"), comment="who typed it"),
    Column("case_id", Id, ForeignKey("case_file.id", ondelete="SET NULL")),
)

joined_address = Table(
    "joined_address",
    metadata,
    Column("address_id", Id, ForeignKey("address.id", ondelete="CASCADE"), primary_key=True),
    Column(
        "from_citizen_id",
        Id,
        ForeignKey("citizen.id", ondelete="SET NULL"),
        comment="whose earlier talk stays apart",
    ),
    Column("case_id", Id, ForeignKey("case_file.id", ondelete="SET NULL")),
    Column("staff_id", Id, ForeignKey("staff.id"), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("undone_at", UtcDateTime),
)
