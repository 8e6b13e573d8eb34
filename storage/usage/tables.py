"""How often steps and texts were met: sums by day that name nobody."""

from sqlalchemy import Column, Date, Index, Integer, String, Table

from storage.base import Id, Word, metadata

use_count = Table(
    "use_count",
    metadata,
    Column("id", Id, primary_key=True),
    Column("day", Date, nullable=False, comment="in Denmark"),
    Column("subject", Word, nullable=False, comment="step, text"),
    Column("name", String(120), nullable=False, comment="a flow's name, or a text's id"),
    Column("revision", Word, nullable=False),
    Column("at", Word, nullable=False, comment="the step, or the language"),
    Column(
        "what", Word, nullable=False,
        comment="step: entered, answered, left, person, missed; text: shown",
    ),
    Column("count", Integer, nullable=False),
    Index("ix_use_count_subject_name_day", "subject", "name", "day"),
)  # fmt: skip
