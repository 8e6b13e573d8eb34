"""Bringing a phone to a case, and taking it back. What was said on that phone before stays apart: two citizens are
never merged, and from the one talk nothing leads to the other."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Literal

import msgspec

from bot.audit import audit
from bot.cases.access import own_case
from bot.cases.events import record
from bot.cases.pressed import token
from bot.cases.views import StaffMember
from bot.effects.speak import speak
from bot.meeting import limits
from bot.meeting.codes import lookup
from bot.runtime import Work
from bot.timers.plan import plan_returned
from bot.turn.door import lock
from bot.turn.talk import STORED, Talk
from storage.base import new_id
from storage.coordination import meetings
from storage.identity import queries as identity
from storage.inbox import queries as inbox
from storage.push import queries as push
from storage.vault import DataKey

FAMILY = "mee"
UNDO = "undo"


class Joined(msgspec.Struct, frozen=True):
    """What typed digits came to. ``wait``: how long none are looked at. ``busy``: the phone's own talk is not done."""

    state: Literal["joined", "wrong", "wait", "busy"]
    wait: dt.timedelta = dt.timedelta()


def join(work: Work, staff: StaffMember, number: int, digits: str, network: str, at: dt.datetime) -> Joined:
    """Make the phone that shows these digits one more of the case's citizen, who is told and may take it back.

    A code that is wrong, spent, too old or their own phone's gives the same answer. ``at``: the machine's instant.
    Raises as ``own_case``.
    """
    talk, case = own_case(work, staff, number)
    tries = limits.hold(work, staff, network, at)
    if tries.left > dt.timedelta():
        return Joined("wait", tries.left)
    found = meetings.use(work.conn, lookup(work, digits), work.now, staff.id, case["id"])
    wrapped = identity.wrapped_key(work.conn, found.citizen_id) if found is not None else None
    if found is None or wrapped is None or found.citizen_id == talk.citizen_id:
        limits.count_wrong(work, tries, at)
        return Joined("wrong")
    theirs = work.runtime.vault.unwrap(wrapped["wrapped"], wrapped["master"])
    before = identity.address_with_conversation(work.conn, found.address_id)
    if before is not None and _is_busy(work, before["conversation_id"], theirs):
        return Joined("busy")
    external: bytes | None = None
    address_id = new_id()
    if found.sealed_external is not None:
        external = theirs.open(f"address:{found.address_id}", found.sealed_external)
    # The old row keeps its talk and its messages, and nobody comes to it any more until this is taken back.
    apart = work.runtime.vault.lookup("apart", str(address_id))
    identity.update_address(work.conn, found.address_id, lookup=apart, state="apart")
    push.forget_address(work.conn, found.address_id)
    if before is not None:
        work.hint(f"conversation:{before['conversation_id']}")
    identity.insert_address(
        work.conn,
        id=address_id,
        citizen_id=talk.citizen_id,
        channel=found.channel,
        lookup=found.lookup,
        sealed_external=talk.key.seal(f"address:{address_id}", external) if external is not None else None,
        state="open",
        borrowed=found.borrowed,
        created_at=work.now,
        last_seen_at=work.now,
    )
    meetings.add_joined(
        work.conn,
        address_id=address_id,
        from_citizen_id=found.citizen_id,
        case_id=case["id"],
        staff_id=staff.id,
        at=work.now,
    )
    _say_joined(talk, number, address_id, found.channel)
    record(work, case["id"], "phone-joined", staff.id)
    talk.save()
    audit(work, staff, "meeting.joined", f"case:{number}")
    return Joined("joined")


def _is_busy(work: Work, conversation_id: uuid.UUID, key: DataKey) -> bool:
    """Whether somebody helps in the phone's own talk, or words wait there that nobody has heard.

    They may tell of danger, and what answers them must reach the phone they came from.
    """
    if meetings.has_case(work.conn, conversation_id):
        return True
    for row in inbox.unhandled_after(work.conn, conversation_id, 0):
        place = f"inbox:{row['channel']}:{row['external_id']}"
        sealed = row["sealed_content"]
        if sealed is not None and STORED.decode(key.open(place, sealed)).inbound.kind != "begin":
            return True
    return False


def _say_joined(talk: Talk, number: int, address_id: uuid.UUID, channel: str) -> None:
    press = token(FAMILY, address_id, UNDO)
    said = {"number": number, "organisation": talk.work.runtime.content.organisation_name}
    ways = [(talk.reply_address_id, talk.reply_channel), (address_id, channel)]
    # Once where every phone reads the page; else to each phone that must be written to.
    sent = [way for way in ways if way[1] != "web"] or ways[:1]
    before = talk.reply_address_id, talk.reply_channel
    for talk.reply_address_id, talk.reply_channel in sent:
        speak(
            talk,
            "meeting-joined",
            said,
            notice="rights",
            bare=(press,),
            labels={press: "meeting-joined.undo"},
        )
    talk.reply_address_id, talk.reply_channel = before


def undo(talk: Talk, address_id: uuid.UUID) -> bool:
    """The citizen takes a phone back from their talk; whether it was there. It returns to its own talk."""
    work = talk.work
    here = meetings.address_of(work.conn, address_id)
    if here is None or here.citizen_id != talk.citizen_id:
        return False
    joined = meetings.undo(work.conn, address_id, work.now)
    if joined is None:
        return False
    old = _give_back(work, here)
    if talk.reply_address_id == address_id:
        left = meetings.open_address(work.conn, talk.citizen_id)
        talk.set(reply_address_id=left.id if left is not None else None)
        talk.reply_channel = left.channel if left is not None else "web"
    if old is not None and not say_there(work, old):
        plan_returned(work, talk.id, old)
    if talk.case is not None:
        record(work, talk.case.id, "phone-withdrawn")
    speak(talk, "meeting-undone", notice="rights")
    return True


def give_back_all(talk: Talk) -> None:
    """Every phone that joined this talk returns to its own: what is erased here takes nobody's phone with it."""
    work = talk.work
    for address_id in meetings.joined_to(work.conn, talk.citizen_id):
        here = meetings.address_of(work.conn, address_id)
        if here is None or meetings.undo(work.conn, address_id, work.now) is None:
            continue
        old = _give_back(work, here)
        if old is not None:
            # Where somebody holds that talk its page still shows it: timers of this one are erased with it.
            say_there(work, old)
        if talk.reply_address_id == address_id:
            left = meetings.open_address(work.conn, talk.citizen_id)
            talk.set(reply_address_id=left.id if left is not None else None)
            talk.reply_channel = left.channel if left is not None else "web"


def _give_back(work: Work, here: meetings.AddressRow) -> uuid.UUID | None:
    """The address row of the phone's own talk, open again; None when that talk is gone."""
    gone = work.runtime.vault.lookup("withdrawn", str(here.id))
    identity.update_address(work.conn, here.id, lookup=gone, state="closed")
    push.forget_address(work.conn, here.id)
    apart = work.runtime.vault.lookup("apart", str(here.id))
    old = meetings.address_by(work.conn, here.channel, apart)
    if old is None:
        return None
    identity.update_address(work.conn, old.id, lookup=here.lookup, state="open", last_seen_at=work.now)
    return old.id


def say_there(work: Work, address_id: uuid.UUID) -> bool:
    """Say in the phone's own talk, where its reader is from now on, that it was taken back. False: somebody holds that
    talk now, and nothing was said."""
    at = identity.address_with_conversation(work.conn, address_id)
    if at is None:
        return True
    if not meetings.lock_now(work.conn, at["conversation_id"]):
        return False
    own = lock(work, at["conversation_id"])
    if own is not None:
        own.reply_address_id, own.reply_channel = address_id, at["channel"]
        speak(own, "meeting-undone", notice="rights")
        own.save()
    return True
