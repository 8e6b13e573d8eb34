"""One named person for a citizen, by their consent: proposed, agreed to, changed, ended, and missed when gone."""

from __future__ import annotations

import datetime as dt
import uuid

import msgspec

from bot.appointments.words import by_language
from bot.audit import audit
from bot.cases.access import find_case, lock_case, may_see
from bot.cases.events import record, tell_everybody
from bot.cases.offer import free
from bot.cases.people import named, reserved_until, team_for, there
from bot.cases.pressed import token
from bot.cases.room import is_full
from bot.cases.views import StaffMember
from bot.effects.speak import speak
from bot.errors import HelpError
from bot.history import first_name
from bot.privacy.clean import clean_text
from bot.privacy.cpr import mask
from bot.runtime import Work
from bot.turn.door import lock
from bot.turn.talk import Talk
from locales.format import ByLanguage
from storage.accounts import queries as accounts
from storage.conversations import queries as conversations
from storage.coordination import coordinators as rows
from storage.coordination.coordinators import Load, Vacancy

FAMILY = "cor"
AGREE, DECLINE, END = "agree", "decline", "end"
WHY = ("tasks", "away", "wish")
"""Why another is proposed, in words that accuse nobody."""
MOST = 25
"""Citizens of one person after which there are too many, unless the setting ``coordinator_most`` says otherwise."""
LONGEST_NEXT = 200
NOTICE = "coordinator"


class Coordinator(msgspec.Struct, frozen=True, kw_only=True):
    """A citizen's fixed person as the case page shows it. ``next_step``: as the citizen reads it."""

    state: str
    staff_id: uuid.UUID | None
    name: str | None
    proposed: str | None
    agreed_at: dt.datetime | None
    next_step: str
    mine: bool


class Overview(msgspec.Struct, frozen=True, kw_only=True):
    """Who has how many, and who has nobody. ``most``: above it there are too many."""

    loads: list[Load]
    vacancies: list[Vacancy]
    overload: tuple[str, ...]
    """Teams that have no room for one more case, by name."""
    most: int


class Held(msgspec.Struct, frozen=True):
    """Whom a new case waits for first, in which team, and until when (UTC)."""

    staff_id: uuid.UUID
    team_id: uuid.UUID | None
    until: dt.datetime


def most(work: Work) -> int:
    """How many citizens one person can be there for: the setting ``coordinator_most``."""
    value = work.runtime.content.facts.settings.get("coordinator_most", MOST)
    return value if isinstance(value, int) and value > 0 else MOST


def of(work: Work, staff: StaffMember, number: int) -> Coordinator | None:
    """The fixed person of a case's citizen; None: nobody was ever proposed. Raises ``NotFound``."""
    case = find_case(work, staff, number)
    row = rows.of(work.conn, case["citizen_id"])
    if row is None:
        return None
    owner = conversations.key_of(work.conn, case["conversation_id"])
    words = ""
    if row.sealed_next is not None and owner is not None:
        key = work.runtime.vault.unwrap(owner["wrapped"], owner["master"])
        words = key.open(_place(row.citizen_id), row.sealed_next).decode()
    return Coordinator(
        state=row.state,
        staff_id=row.staff_id,
        name=_name(work, row.staff_id),
        proposed=_name(work, row.proposed_id),
        agreed_at=row.agreed_at,
        next_step=words,
        mine=row.staff_id == staff.id,
    )


def propose(work: Work, staff: StaffMember, number: int, staff_id: uuid.UUID, why: str = "") -> None:
    """Ask the citizen whether somebody may be their fixed person. Where they have one, ``why`` says why another.

    Raises ``NotFound``, ``case-closed`` and ``coordinator-already`` (409), ``no-such-person`` and ``why-missing``.
    """
    talk, case = lock_case(work, staff, number)
    if case["state"] == "closed":
        raise HelpError("case-closed", 409)
    member = there(work, staff_id)
    if member is None:
        raise HelpError("no-such-person", 400)
    row = rows.of(work.conn, talk.citizen_id)
    if row is not None and member.id in (row.staff_id, row.proposed_id):
        raise HelpError("coordinator-already", 409)
    if row is not None and row.staff_id is not None and why not in WHY:
        raise HelpError("why-missing", 400)
    ask_about(talk, member, why)
    record(work, case["id"], "coordinator-asked", staff.id)
    talk.save()
    audit(work, staff, "coordinator.proposed", f"case:{number}", after={"who": member.email})


def ask_about(talk: Talk, member: StaffMember, why: str) -> None:
    """Ask whether somebody may be the fixed person; where there is one, ``why`` (of ``WHY``) says why another."""
    work = talk.work
    row = rows.of(work.conn, talk.citizen_id)
    presses = {token(FAMILY, member.id, value): f"coordinator-ask.{value}" for value in (AGREE, DECLINE)}
    old = first_name(_name(work, row.staff_id)) if row is not None and row.staff_id is not None else ""
    said: dict[str, object] = {**named(work, member)}
    if old:
        said |= {"old": old, "why": _why(talk, why, old)}
    rows.put(
        work.conn,
        talk.citizen_id,
        work.now,
        proposed_id=member.id,
        why=why if old else None,
        **({} if old else {"state": "proposed"}),
    )
    text_id = "coordinator-ask-change" if old else "coordinator-ask"
    speak(talk, text_id, said, notice=NOTICE, bare=tuple(presses), labels=presses)


def set_next(work: Work, staff: StaffMember, number: int, words: str) -> None:
    """Write down the next step that was agreed with the citizen, as they read it when they ask who helps them.

    Raises ``NotFound``, ``no-coordinator`` (409), ``answer-too-long`` (400).
    """
    talk, case = lock_case(work, staff, number)
    row = rows.of(work.conn, talk.citizen_id)
    if row is None or row.staff_id is None:
        raise HelpError("no-coordinator", 409)
    said = mask(" ".join(clean_text(words).split()))[0]
    if len(said) > LONGEST_NEXT:
        raise HelpError("answer-too-long", 400, most=LONGEST_NEXT)
    sealed = talk.key.seal(_place(talk.citizen_id), said.encode()) if said else None
    rows.put(work.conn, talk.citizen_id, work.now, sealed_next=sealed)
    record(work, case["id"], "coordinator-next", staff.id)
    talk.save()
    audit(work, staff, "coordinator.next", f"case:{number}")


def next_step(talk: Talk) -> tuple[dt.datetime, str] | None:
    """The next step that staff wrote down, and since when it stands (UTC, or somewhat later); None: there is none."""
    row = rows.of(talk.work.conn, talk.citizen_id)
    if row is None or row.sealed_next is None:
        return None
    return row.changed_at, talk.key.open(_place(talk.citizen_id), row.sealed_next).decode()


def helper(talk: Talk) -> StaffMember | None:
    """The citizen's fixed person, agreed to and still there."""
    row = rows.of(talk.work.conn, talk.citizen_id)
    if row is None or row.state != "agreed":
        return None
    from bot.accounts.people import staff_member  # accounts tell who goes; here it is asked who is there

    return staff_member(talk.work, row.staff_id) if row.staff_id is not None else None


def answer(talk: Talk, staff_id: uuid.UUID, value: str) -> None:
    """The citizen's answer, or their wish to end it; what is old or not theirs changes nothing."""
    row = rows.of(talk.work.conn, talk.citizen_id)
    if row is None:
        return
    if value == END and row.staff_id == staff_id:
        _end(talk, staff_id)
    elif row.proposed_id == staff_id and value in (AGREE, DECLINE):
        _agree(talk, staff_id) if value == AGREE else _decline(talk, kept=row.staff_id is not None)


def first_to_ask(talk: Talk, team_id: uuid.UUID | None) -> Held | None:
    """Whom a new case of this citizen waits for first, where their fixed person could be offered one."""
    work = talk.work
    known = helper(talk)
    member = there(work, known.id) if known is not None else None
    if member is None or not free(work, member.id):
        return None
    can, theirs = team_for(work.runtime.content.organisation, member, team_id)
    return Held(member.id, theirs, reserved_until(work, theirs)) if can else None


def left(work: Work, staff_id: uuid.UUID) -> None:
    """Somebody is gone for good: each citizen of theirs is told, and stands in the list of those without. Twice is
    harmless."""
    for conversation_id in rows.talks_with(work.conn, staff_id):
        talk = lock(work, conversation_id)
        row = rows.of(work.conn, talk.citizen_id) if talk is not None else None
        if talk is None or row is None:
            continue
        if row.staff_id == staff_id:
            values = {"staff_id": None, "sealed_next": None, "state": "vacant"}
            rows.put(work.conn, talk.citizen_id, work.now, **values)
            rows.no_longer_reserved(work.conn, talk.id, staff_id)
            speak(talk, "coordinator-vacant", {"name": first_name(_name(work, staff_id))}, notice=NOTICE)
            _happened(talk, "coordinator-vacant")
        if row.proposed_id == staff_id:
            state = "declined" if row.state == "proposed" else None
            rows.put(
                work.conn,
                talk.citizen_id,
                work.now,
                proposed_id=None,
                **({"state": state} if state is not None else {}),
            )
        talk.save()
    tell_everybody(work)


def overview(work: Work, staff: StaffMember) -> Overview:
    """Who has how many citizens, and of whose cases this person may see who has lost theirs, or has to do without
    them for long."""
    from bot.people.away import gaps  # who is away is asked about as anybody is

    found = [*rows.vacancies(work.conn), *gaps(work)]
    seen = [each for each in found if may_see(staff, each.team_id, each.owner_id)]
    teams = tuple(team.name for team in work.runtime.content.organisation.teams if is_full(work, team))
    return Overview(loads=rows.loads(work.conn), vacancies=seen, overload=teams, most=most(work))


def _agree(talk: Talk, staff_id: uuid.UUID) -> None:
    work = talk.work
    member = there(work, staff_id)
    if member is None:
        _decline(talk, kept=helper(talk) is not None)
        return
    rows.put(
        work.conn,
        talk.citizen_id,
        work.now,
        staff_id=staff_id,
        proposed_id=None,
        state="agreed",
        since=work.now,
        agreed_at=work.now,
        sealed_next=None,
    )
    _happened(talk, "coordinator-agreed")
    say_agreed(talk, "coordinator-agreed", member)


def _decline(talk: Talk, *, kept: bool) -> None:
    state = {} if kept else {"state": "declined"}
    rows.put(talk.work.conn, talk.citizen_id, talk.work.now, proposed_id=None, **state)
    _happened(talk, "coordinator-declined")
    speak(talk, "coordinator-declined", notice=NOTICE)


def _end(talk: Talk, staff_id: uuid.UUID) -> None:
    values = {"staff_id": None, "sealed_next": None, "state": "declined"}
    rows.put(talk.work.conn, talk.citizen_id, talk.work.now, **values)
    rows.no_longer_reserved(talk.work.conn, talk.id, staff_id)
    _happened(talk, "coordinator-ended")
    speak(talk, "coordinator-ended", notice=NOTICE)


def say_agreed(talk: Talk, text_id: str, member: StaffMember, *, bare: tuple[str, ...] = ()) -> None:
    """Say who it is, with the button that ends it."""
    press = token(FAMILY, member.id, END)
    speak(
        talk,
        text_id,
        named(talk.work, member),
        notice=NOTICE,
        bare=(*bare, press),
        labels={press: "coordinator-agreed.end"},
    )


def _happened(talk: Talk, kind: str) -> None:
    """In the case, where one is open, and in the audit: who was there for whom is seen long afterwards."""
    about = f"conversation:{talk.id}"
    if talk.case is not None:
        record(talk.work, talk.case.id, kind)
        about = f"case:{talk.case.number}"
    row = rows.of(talk.work.conn, talk.citizen_id)
    who = accounts.staff_by_id(talk.work.conn, row.staff_id) if row is not None and row.staff_id else None
    after = {"who": who.email} if who is not None else None
    audit(talk.work, None, kind.replace("-", ".", 1), about, after=after)
    tell_everybody(talk.work)


def _why(talk: Talk, why: str, old: str) -> ByLanguage:
    if why != "away":
        return by_language(talk, f"coordinator-why-{why}")
    texts = talk.work.runtime.content.texts
    return ByLanguage(
        {each: texts.render("coordinator-why-away", {"old": old}, each).text for each in ("da", "kl")}
    )


def _name(work: Work, staff_id: uuid.UUID | None) -> str | None:
    row = accounts.staff_by_id(work.conn, staff_id) if staff_id is not None else None
    return row.name if row is not None else None


def _place(citizen_id: uuid.UUID) -> str:
    return f"coordinator:{citizen_id}"
