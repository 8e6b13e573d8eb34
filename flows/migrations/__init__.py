"""Older forms lifted to today's, for ever: sessions by ``v``, definitions by ``format``."""

from flows.migrations.definitions import FORMAT, lift_definition
from flows.migrations.sessions import lift

__all__ = ["FORMAT", "lift", "lift_definition"]
