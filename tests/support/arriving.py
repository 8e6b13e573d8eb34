"""Somebody who has chosen no language yet, on a channel: nothing has been said to them in any flow."""

from __future__ import annotations

import datetime as dt
import uuid

from bot.citizens import new_chat
from bot.player import Player
from storage.engine import Database
from storage.vault import Vault

CHANNELS = ("web", "telegram")


def arriving(database: Database, vault: Vault, at: dt.datetime, channel: str = "web") -> Player:
    """A citizen who is known to the channel and has not written."""
    citizen = Player("start", None, at, database=database, vault=vault)
    lookup = vault.lookup("test", uuid.uuid4().hex)
    citizen.chat, citizen._key = citizen.runtime.run(new_chat, channel, lookup, None, external="1000001")
    return citizen
