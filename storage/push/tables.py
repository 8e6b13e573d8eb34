"""Web Push subscriptions, one a browser, sealed like the address they belong to."""

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, Table

from storage.base import Id, Sealed, UtcDateTime, metadata

push_subscription = Table(
    "push_subscription",
    metadata,
    Column("id", Id, primary_key=True),
    Column("lookup", LargeBinary, nullable=False, unique=True, comment="keyed hash of the endpoint"),
    Column("citizen_id", Id, ForeignKey("citizen.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("address_id", Id, ForeignKey("address.id", ondelete="CASCADE"), nullable=False, index=True),
    Column(
        "sealed_subscription", Sealed, nullable=False, comment="endpoint and keys, as the browser gave them"
    ),
    Column("failures", Integer, nullable=False, server_default="0", comment="refused in a row"),
    Column("made_at", UtcDateTime, nullable=False),
    Column("used_at", UtcDateTime, comment="when it last took a notice; by the machine's clock"),
)
