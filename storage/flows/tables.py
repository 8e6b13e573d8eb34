"""Flow revisions, and each citizen's way through one (a session is pinned to the revision it began on)."""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    text,
)

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
    Column("based_on", Word, comment="the revision a draft was begun from"),
    Column("approved_by", String(254), comment="of a draft: e-mail"),
    Column("approved_at", UtcDateTime),
    Column(
        "texts",
        JSON,
        comment="its texts by id and language, as they stood when it was published, then when it was replaced",
    ),
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
    Column("callers", Text, comment="steps that wait for it: flow:revision:step|…"),
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

flow_move = Table(
    "flow_move",
    metadata,
    Column("id", Id, primary_key=True),
    Column("flow", Word, nullable=False),
    Column("from_revision", Word, nullable=False),
    Column("from_step", Word, nullable=False),
    Column("act", Word, nullable=False, comment="move, restart"),
    Column("to_revision", Word, nullable=False),
    Column("to_step", Word, nullable=False),
    Column("told", Boolean, nullable=False, comment="the citizen sees a difference and is told"),
    Column("created_at", UtcDateTime, nullable=False),
    Index("uq_flow_move_flow_from_revision_from_step", "flow", "from_revision", "from_step", unique=True),
)

flow_schedule = Table(
    "flow_schedule",
    metadata,
    Column("id", Id, primary_key=True),
    Column("flow", Word, nullable=False),
    Column("revision", Word, nullable=False),
    Column("source", Text, nullable=False),
    Column("texts", JSON, nullable=False, comment="text id, language, source, revision"),
    Column("plan", JSON, nullable=False, comment="what becomes of people mid-flow"),
    Column("note", Text, nullable=False),
    Column("author", String(254), nullable=False, comment="e-mail"),
    Column("due_at", UtcDateTime, nullable=False),
    Column("state", Word, nullable=False, comment="waiting, done, cancelled, failed"),
    Column("reason", Text, comment="why it failed"),
    Column("created_at", UtcDateTime, nullable=False),
    Index("ix_flow_schedule_state_due_at", "state", "due_at"),
)

flow_story = Table(
    "flow_story",
    metadata,
    Column("id", Id, primary_key=True),
    Column("flow", Word, nullable=False),
    Column("name", String(120), nullable=False),
    Column("scene", JSON, nullable=False, comment="language, channel, city, time, first step"),
    Column("script", JSON, nullable=False, comment="lines as ikiorti play takes them"),
    Column("told", JSON, nullable=False, comment="what was answered to each line"),
    Column("author", String(254), nullable=False, comment="e-mail"),
    Column("created_at", UtcDateTime, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    Index("uq_flow_story_flow_name", "flow", "name", unique=True),
)
