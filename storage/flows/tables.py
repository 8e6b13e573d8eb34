"""Flow revisions, and each citizen's way through one (a session is pinned to the revision it began on)."""

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, Integer, String, Table, Text, text

from storage.base import Id, Sealed, UtcDateTime, Word, metadata

flow_revision = Table(
    "flow_revision",
    metadata,
    Column("id", Id, primary_key=True),
    Column("flow", Word, nullable=False),
    Column("revision", Word, nullable=False, comment="hash of the canonical YAML"),
    Column("number", Integer, nullable=False),
    Column("source", Text, nullable=False),
    Column("state", Word, nullable=False, comment="draft, published, archived"),
    Column("shipped", Boolean, nullable=False, server_default="0"),
    Column("author", String(254), comment="e-mail"),
    Column("note", Text),
    Column("created_at", UtcDateTime, nullable=False),
    Column("published_at", UtcDateTime),
    Index("uq_flow_revision_flow_number", "flow", "number", unique=True),
    Index("ix_flow_revision_flow_revision", "flow", "revision"),
    Index(
        "uq_flow_revision_published",
        "flow",
        unique=True,
        sqlite_where=text("state = 'published'"),
        postgresql_where=text("state = 'published'"),
    ),
)

flow_session = Table(
    "flow_session",
    metadata,
    Column("id", Id, primary_key=True),
    Column("conversation_id", Id, ForeignKey("conversation.id", ondelete="CASCADE"), nullable=False),
    Column("state", Word, nullable=False, comment="active, paused, ended"),
    Column("flow", Word, nullable=False),
    Column("revision", Word, nullable=False),
    Column("step", Word),
    Column(
        "guard",
        BigInteger,
        nullable=False,
        server_default="0",
        comment="the wait's number; a late timer names an old one",
    ),
    Column("sealed_data", Sealed, nullable=False, comment="flows.session.Session as JSON"),
    Column("began_at", UtcDateTime, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    Index("ix_flow_session_conversation_id_state", "conversation_id", "state"),
    Index(
        "uq_flow_session_active",
        "conversation_id",
        unique=True,
        sqlite_where=text("state = 'active'"),
        postgresql_where=text("state = 'active'"),
    ),
    Index("ix_flow_session_flow_revision_step", "flow", "revision", "step"),
)
