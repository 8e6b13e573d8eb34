"""What was not understood, and the examples that staff add to those the program brings, or take out of them."""

from sqlalchemy import (
    JSON,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    text,
)

from storage.base import Id, Sealed, UtcDateTime, Word, metadata

miss = Table(
    "miss",
    metadata,
    Column("id", Id, primary_key=True),
    Column("citizen_id", Id, ForeignKey("citizen.id", ondelete="CASCADE"), nullable=False, index=True),
    Column(
        "lookup", LargeBinary, nullable=False, index=True, comment="keyed hash of the folded words: one group"
    ),
    Column("language", Word, nullable=False, comment="da, kl, mixed, unknown"),
    Column("decision", Word, nullable=False, comment="unsure, unknown"),
    Column("flow", Word, comment="where the citizen stood; null: nowhere"),
    Column("step", Word),
    Column("sealed_text", Sealed, nullable=False),
    Column("at", UtcDateTime, nullable=False, index=True),
)

example_publication = Table(
    "example_publication",
    metadata,
    Column("id", Id, primary_key=True),
    Column("number", Integer, nullable=False, unique=True),
    Column("note", Text, nullable=False),
    Column("reason", Text, comment="why it stands although a figure fell"),
    Column("figures", JSON, nullable=False, comment="on the test sets, by language, before and after"),
    Column("author", String(254), nullable=False, comment="e-mail"),
    Column("published_at", UtcDateTime, nullable=False),
    Column("undone_by", String(254), comment="e-mail"),
    Column("undone_at", UtcDateTime),
)

example_change = Table(
    "example_change",
    metadata,
    Column("id", Id, primary_key=True),
    Column("publication_id", Id, ForeignKey("example_publication.id"), index=True, comment="null: a draft"),
    Column("language", Word, nullable=False),
    Column("intent", Word, nullable=False),
    Column("kind", Word, nullable=False, comment="added, removed"),
    Column("sentence", Text, nullable=False, comment="of the program or of staff, never a citizen's alone"),
    Column("author", String(254), nullable=False, comment="e-mail"),
    Column("created_at", UtcDateTime, nullable=False),
    CheckConstraint("kind in ('added', 'removed')", name="kind"),
    Index(
        "uq_example_change_draft",
        "language",
        "intent",
        "sentence",
        unique=True,
        sqlite_where=text("publication_id is null"),
        postgresql_where=text("publication_id is null"),
    ),
)

example_approval = Table(
    "example_approval",
    metadata,
    Column("id", Id, primary_key=True),
    Column("language", Word, nullable=False),
    Column("intent", Word, nullable=False),
    Column("digest", Word, nullable=False, comment="of all its sentences; with others it does not hold"),
    Column("staff_id", Id, ForeignKey("staff.id"), nullable=False),
    Column("reviewer", String(120), nullable=False),
    Column("approved_at", UtcDateTime, nullable=False),
    Column("withdrawn_at", UtcDateTime),
    Index("ix_example_approval_language_intent", "language", "intent"),
)

example_doubt = Table(
    "example_doubt",
    metadata,
    Column("id", Id, primary_key=True),
    Column("language", Word, nullable=False),
    Column("intent", Word, nullable=False),
    Column("sentence", Text, nullable=False),
    Column("staff_id", Id, ForeignKey("staff.id"), nullable=False),
    Column("reviewer", String(120), nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    Index("uq_example_doubt_language_intent_sentence", "language", "intent", "sentence", unique=True),
)

trained_model = Table(
    "trained_model",
    metadata,
    Column(
        "key", Word, primary_key=True, comment="of the program's model and what staff changed in its examples"
    ),
    Column("content", LargeBinary, nullable=False, comment="weights of hashed features, no words"),
    Column("made_at", UtcDateTime, nullable=False),
    comment="So that a model is trained once, by whoever publishes, and every process reads it.",
)
