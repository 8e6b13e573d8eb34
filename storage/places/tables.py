"""The directory of places and crisis lines: every entry with its source and the date it was checked."""

from sqlalchemy import JSON, Boolean, Column, Date, Index, String, Table, Text

from storage.base import Id, UtcDateTime, Word, metadata

place = Table(
    "place",
    metadata,
    Column("id", Id, primary_key=True),
    Column("slug", Word, nullable=False, unique=True),
    Column("kind", Word, nullable=False),
    Column("name", String(200), nullable=False),
    Column("city", Word, nullable=False, comment="a city's slug, or all"),
    Column("address", String(300)),
    Column("phone", String(80)),
    Column(
        "hours", JSON, comment='{"mon-fri": ["09:00-15:00"]}; null when not known; {"daily": ["00:00-24:00"]}'
    ),
    Column("hours_words", String(200)),
    Column("languages", JSON, nullable=False),
    Column("just_come", Boolean, nullable=False, server_default="0"),
    Column("anonymous", Boolean, nullable=False, server_default="0"),
    Column("url", String(300)),
    Column("note", Text),
    Column("source", Text, nullable=False),
    Column("source_date", Word),
    Column("checked_on", Date),
    Column("confidence", Word, nullable=False, server_default="medium", comment="high, medium, low"),
    Column("active", Boolean, nullable=False, server_default="1"),
    Column("shipped", Word, comment="hash of the shipped row this still equals; null once staff edited it"),
    Column("changed_at", UtcDateTime, nullable=False),
    Column(
        "no_registration", Boolean, nullable=False, server_default="0", comment="one is not put on a list"
    ),
    Column(
        "can", JSON, nullable=False, server_default="[]", comment="what one can do there: food, bath, legal …"
    ),
    Column("operator", String(200), comment="who runs it"),
    Column("owner", String(254), comment="whose it is to look again"),
    Column("review_on", Date, comment="when to look again; null: so many days after checked_on"),
    Column("children", Boolean, comment="children are welcome; null: not known"),
    Column("dogs", Boolean, comment="dogs are welcome; null: not known"),
    Column("intoxication", Boolean, comment="one may come having drunk or taken something; null: not known"),
    Column("checked_by", String(254), comment="e-mail"),
    Index("ix_place_kind_city", "kind", "city"),
)

place_revision = Table(
    "place_revision",
    metadata,
    Column("id", Id, primary_key=True),
    Column("slug", Word, nullable=False, index=True),
    Column("fields", JSON, nullable=False, comment="the whole place as it was from then on"),
    Column("how", Word, nullable=False, comment="edited, checked, imported, restored"),
    Column("author", String(254), comment="e-mail; null: the program"),
    Column("at", UtcDateTime, nullable=False),
)
