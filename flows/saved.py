"""Sessions as bytes between two turns, and back; older forms are lifted on the way."""

from __future__ import annotations

import msgspec

from flows.migrations import lift
from flows.session import VERSION, Session

_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(Session)


class BrokenSession(Exception):
    """The bytes are no session that this program knows; the host begins again with words."""


def dump(session: Session) -> bytes:
    """The session as JSON."""
    return _encoder.encode(session)


def load(saved: bytes) -> Session:
    """The session that was saved, in today's form. Raises ``BrokenSession``."""
    try:
        # The common case in one pass; only another version pays for a second.
        session = _decoder.decode(saved)
        if session.v == VERSION:
            return session
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        pass
    try:
        raw = msgspec.json.decode(saved)
        return msgspec.convert(lift(raw), Session)
    except (msgspec.MsgspecError, ValueError, RecursionError) as broken:
        raise BrokenSession("no session of a known version") from broken
