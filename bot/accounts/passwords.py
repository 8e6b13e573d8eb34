"""Passwords: argon2id, always off the event loop, and the same work for an e-mail nobody has."""

from __future__ import annotations

import asyncio
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from bot.errors import HelpError

SHORTEST = 12
LONGEST = 256

HASHER = PasswordHasher()
"""The library's choice for machines of today: 64 MiB, three rounds (RFC 9106, low memory)."""


def check_strength(password: str, email: str) -> None:
    """Refuse what is too short, too long or the e-mail itself; length is what makes a password strong."""
    if len(password) < SHORTEST:
        raise HelpError("password-short", 400, shortest=SHORTEST)
    if len(password) > LONGEST:
        raise HelpError("password-long", 400, longest=LONGEST)
    if password.casefold() == email.casefold():
        raise HelpError("password-email", 400)


@cache
def _nobody() -> str:
    """A hash that no password fits, so that an unknown e-mail costs what a known one costs."""
    return HASHER.hash("\x00" + "nobody" * 4)


def _verify(stored: str | None, password: str) -> bool:
    try:
        return HASHER.verify(stored or _nobody(), password[: LONGEST + 1]) and stored is not None
    except (VerificationError, InvalidHashError):
        return False


async def hash_password(password: str) -> str:
    """The argon2id hash to keep."""
    return await asyncio.to_thread(HASHER.hash, password)


async def verify_password(stored: str | None, password: str) -> bool:
    """Whether ``password`` fits; ``None`` takes as long and never fits."""
    return await asyncio.to_thread(_verify, stored, password)


def is_outdated(stored: str) -> bool:
    """Whether the hash was made with weaker settings than today's and should be made again."""
    return HASHER.check_needs_rehash(stored)
