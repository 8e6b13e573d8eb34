"""What a password's hash costs where people really log in; every other test uses a cheap one."""

from __future__ import annotations

import importlib.util

from argon2 import PasswordHasher, Type, extract_parameters

from bot.accounts import passwords


def test_a_hash_costs_what_rfc_9106_asks_of_a_machine_with_little_memory() -> None:
    spec = importlib.util.find_spec("bot.accounts.passwords")
    assert spec is not None
    assert spec.loader is not None
    as_shipped = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(as_shipped)
    cost = extract_parameters(as_shipped.HASHER.hash("an invented password"))
    assert (cost.type, cost.memory_cost, cost.time_cost) == (Type.ID, 64 * 1024, 3)


def test_a_cheap_hash_is_outdated_where_people_really_log_in() -> None:
    cheap = passwords.HASHER.hash("an invented password")
    assert not passwords.is_outdated(cheap)
    assert PasswordHasher().check_needs_rehash(cheap)
