"""Older forms lifted to today's: saved sessions by ``v``, definitions by ``format``. A form, once used, stays readable."""

from flows.migrations.definitions import FORMAT, lift_definition
from flows.migrations.sessions import lift

__all__ = ["FORMAT", "lift", "lift_definition"]
