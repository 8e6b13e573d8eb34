"""Staff, their teams, invitations, and their sessions in the console."""

from sqlalchemy import Boolean, Column, Date, ForeignKey, Index, Integer, LargeBinary, String, Table, Text

from storage.base import Id, UtcDateTime, Word, metadata

staff = Table(
    "staff",
    metadata,
    Column("id", Id, primary_key=True),
    Column("email", String(254), nullable=False, unique=True, comment="lower case"),
    Column("name", String(120), nullable=False),
    Column("role", Word, nullable=False),
    Column("password_hash", Text),
    Column("totp_secret", LargeBinary, comment="sealed with the installation key"),
    Column("language", Word, nullable=False, server_default="da"),
    Column("active", Boolean, nullable=False, server_default="1"),
    Column("on_duty", Boolean, nullable=False, server_default="0"),
    Column("duty_since", UtcDateTime),
    Column("created_at", UtcDateTime, nullable=False),
    Column("last_seen_at", UtcDateTime),
    Column("totp_recovery", LargeBinary, comment="sealed hashes of the recovery codes not used yet"),
    Column("leave_from", Date, comment="first day away, Europe/Copenhagen"),
    Column("leave_until", Date, comment="last day away"),
    Column("stand_in_id", Id, comment="the staff who gets their cases meanwhile; null: the team"),
)

staff_team = Table(
    "staff_team",
    metadata,
    Column("staff_id", Id, ForeignKey("staff.id", ondelete="CASCADE"), primary_key=True),
    Column("team_id", Id, ForeignKey("team.id", ondelete="CASCADE"), primary_key=True),
)

invitation = Table(
    "invitation",
    metadata,
    Column("id", Id, primary_key=True),
    Column("lookup", LargeBinary, nullable=False, unique=True, comment="keyed hash of the token"),
    Column("staff_id", Id, ForeignKey("staff.id", ondelete="CASCADE"), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
    Column("used_at", UtcDateTime),
)

console_session = Table(
    "console_session",
    metadata,
    Column("lookup", LargeBinary, primary_key=True, comment="hash of the session id in the cookie"),
    Column("staff_id", Id, ForeignKey("staff.id", ondelete="CASCADE"), index=True),
    Column("data", LargeBinary, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime),
    Column("public_id", Id, comment="names the session in lists; of no use for logging in"),
    Column("device", String(120), comment="browser and system, as said by the browser"),
    Column("seen_at", UtcDateTime),
    Column("via", Word, comment="login, staff-bot"),
    Index("uq_console_session_public_id", "public_id", unique=True),
)

login_attempt = Table(
    "login_attempt",
    metadata,
    Column("lookup", LargeBinary, primary_key=True, comment="keyed hash of e-mail or address"),
    Column("failures", Integer, nullable=False),
    Column("last_at", UtcDateTime, nullable=False),
)
