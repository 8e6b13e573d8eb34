"""Invented people: a small organisation, its staff, and twelve cases in both languages, made by use cases."""

from __future__ import annotations

import asyncio
import datetime as dt
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field

import msgspec

from bot.accounts import accept_invitation, invite, set_duty, staff_by_email
from bot.app import reload
from bot.appointments import book
from bot.appointments import desk as appointments
from bot.appointments.views import Details, How
from bot.cases import desk
from bot.cases.access import find_case
from bot.cases.views import StaffMember
from bot.citizens import begin_chat
from bot.clock import COPENHAGEN, FixedClock
from bot.history import whole_talk
from bot.ports import Inbound, Language
from bot.receive import store
from bot.runtime import Runtime, Work
from bot.turn.door import lock
from bot.turn.runner import take_turn
from storage.cases import organisation

PASSWORD = "fire ord til en test"
TEAMS = ("Grønlænderenheden", "Værestedet")
STAFF = {
    "admin": ("admin@example.org", "Ane Eksempel", ()),
    "coordinator": ("tovholder@example.org", "Karl Prøve", TEAMS),
    "caseworker": ("nivi@example.org", "Nivi Opdigtet", TEAMS[:1]),
    "other": ("jonas@example.org", "Jonas Tænkt", TEAMS[1:]),
    "editor": ("redaktor@example.org", "Mia Eksempel", ()),
    "reviewer": ("laeser@example.org", "Paninnguaq Prøve", ()),
    "interpreter": ("tolk@example.org", "Aqqaluk Tænkt", TEAMS[:1]),
    "auditor": ("revisor@example.org", "Bo Eksempel", ()),
}


@dataclass
class Seeded:
    """What was made: staff by role (``other``: of the second team) and case numbers by name."""

    staff: dict[str, StaffMember] = field(default_factory=dict)
    cases: dict[str, int] = field(default_factory=dict)


class Citizen:
    """Somebody on the web chat, whose turns are taken at once."""

    def __init__(self, runtime: Runtime, language: Language) -> None:
        self._runtime = runtime
        self.chat = runtime.run(begin_chat, language).chat
        self._turn()

    def _turn(self) -> None:
        while self._runtime.run(take_turn, self.chat.conversation_id):
            pass

    def _send(self, inbound: Inbound) -> None:
        self._runtime.run(store, self.chat, f"{self.chat.address_id}:{uuid.uuid4()}", inbound)
        self._turn()

    def says(self, text: str) -> None:
        """Write something."""
        self._send(Inbound(kind="text", text=text, client_id=str(uuid.uuid4())))

    def presses(self, value: str) -> None:
        """Press a standing command, or the choice of this value in the newest message that has it."""
        talk = self._runtime.look(whole_talk, self.chat.conversation_id)
        offered = [choice for message in talk for choice in message.choices if choice.value == value]
        press = offered[-1].press if offered else value
        self._send(Inbound(kind="press", press=press, client_id=str(uuid.uuid4())))


@contextmanager
def at(runtime: Runtime, instant: dt.datetime) -> Iterator[None]:
    """Let the block happen at ``instant``."""
    clock = runtime.clock
    runtime.clock = FixedClock(instant)
    try:
        yield
    finally:
        runtime.clock = clock


def make_teams(runtime: Runtime) -> None:
    """Two teams with hours, one city each, and where a case goes."""

    def make(work: Work) -> None:
        ids = [
            organisation.upsert_team(
                work.conn, name=name, now=work.now, house="kommune", topics=(), cities=(city,),
                hours={"mon-thu": ["09:00-15:00"], "fri": ["09:00-12:00"]},
            )
            for name, city in zip(TEAMS, ("aalborg", "aarhus"), strict=True)
        ]  # fmt: skip
        organisation.replace_routing_rules(work.conn, [({"city": "aarhus"}, ids[1]), ({}, ids[0])])
        organisation.set_setting(work.conn, "organisation-name", "Eksempel Kommune", work.now)
        organisation.set_setting(work.conn, "organisation-reads", "Borgerservice", work.now)

    runtime.run(make)
    reload(runtime)


def make_staff(runtime: Runtime, name: str) -> StaffMember:
    """One of ``STAFF``, with ``PASSWORD``."""
    email, shown, teams = STAFF[name]
    url = runtime.run(invite, email, "caseworker" if name == "other" else name, teams, None)
    accepting = accept_invitation(runtime, url.rpartition("/")[2], shown, PASSWORD)
    with ThreadPoolExecutor(1) as thread:  # a browser's driver has a loop running on the thread of the tests
        thread.submit(asyncio.run, accepting).result()
    return runtime.look(staff_by_email, email)


@dataclass(frozen=True)
class Story:
    """A case to be: who, how long ago in minutes, what they want, and how far it has come."""

    name: str
    language: Language
    minutes: int
    wish: str
    path: tuple[str, ...] = ()
    to: str = "waiting"
    answer: str = ""
    reply: str = ""
    note: str = ""


STORIES = (
    Story("sleep", "kl", 95, "Unnuaq sinivissaqanngilanga. Aalborgimiippunga.", ("housing", "tonight")),
    Story("letter", "da", 25, "Jeg har fået et brev om min bolig, og jeg forstår det ikke."),
    Story(
        "rent", "da", 60 * 26, "Min husleje er steget, og jeg kan ikke betale den.", ("housing",),
        to="taken", answer="Hej. Jeg har set på dit brev. Kan du komme tirsdag klokken 10?",
        reply="Ja tak, jeg kommer tirsdag.", note="Har talt med udlejer. Vi venter på svar om restancen.",
    ),
    Story("home", "kl", 60 * 5, "Kalaallit Nunaannut uterusuppunga.", ("go-home",)),
    Story("moved", "da", 60 * 3, "Jeg er lige flyttet hertil og kender ingen. Hvor begynder jeg?"),
    Story(
        "doctor", "kl", 60 * 30, "Nakorsamut pisariaqarpunga.", to="taken",
        answer="Hej. Jeg hjælper dig med at finde en læge. Bor du stadig på herberget?",
    ),
    Story(
        "quiet", "da", 60 * 24 * 4, "Det er om mit barns skole.", to="taken",
        answer="Hej. Hvilken skole går barnet i?",
    ),
    Story("friend", "da", 12, "Jeg sover hos en ven, men kun til fredag.", ("housing",)),
    Story("work", "kl", 47, "Suliffissarsiorpunga."),
    Story("danger", "da", 8, "Jeg tør ikke gå hjem."),
    Story(
        "done", "da", 60 * 50, "Hvor søger jeg om boligstøtte?", to="closed",
        answer="Du søger på borger.dk. Jeg kan vise dig det.",
    ),
    Story(
        "put-off", "da", 60 * 28, "Jeg venter på en plads på herberget.", to="snoozed",
        answer="Jeg ringer til herberget i morgen.",
    ),
)  # fmt: skip


def tell(runtime: Runtime, story: Story, worker: StaffMember, now: dt.datetime) -> int:
    """Let a story happen; its case number."""
    began = now - dt.timedelta(minutes=story.minutes)
    with at(runtime, began):
        citizen = Citizen(runtime, story.language)
        for value in story.path:
            citizen.presses(value)
        citizen.presses("person")
        citizen.says(story.wish)
    everybody = runtime.look(staff_by_email, STAFF["admin"][0])
    number = max(row.number for row in runtime.look(desk.queue, everybody, "all"))
    if story.name == "danger":
        with at(runtime, began + dt.timedelta(minutes=2)):
            citizen.presses("danger")
    if story.to == "waiting":
        return number
    with at(runtime, began + dt.timedelta(minutes=20)):
        runtime.run(desk.claim, worker, number)
    with at(runtime, began + dt.timedelta(minutes=22)):
        runtime.run(desk.answer, worker, number, story.answer, uuid.uuid4().hex)
    with at(runtime, began + dt.timedelta(minutes=35)):
        if story.reply:
            citizen.says(story.reply)
        if story.note:
            runtime.run(desk.add_note, worker, number, story.note)
        if story.to == "closed":
            runtime.run(desk.close_case, worker, number, "helped")
        if story.to == "snoozed":
            runtime.run(desk.snooze, worker, number, now + dt.timedelta(days=2))
    return number


def agree(runtime: Runtime, worker: StaffMember, number: int, now: dt.datetime) -> None:
    """Three appointments of a case: one the citizen comes to, one they cannot come to, one that was cancelled."""
    conversation = runtime.look(find_case, worker, number)["conversation_id"]

    def enter(days: int, clock: str, **more: str) -> uuid.UUID:
        day = (now + dt.timedelta(days=days)).astimezone(COPENHAGEN).date()
        details = msgspec.convert({"wall": f"{day}T{clock}", **more}, Details)
        return runtime.run(appointments.enter, worker, number, details)

    def answer(work: Work, appointment_id: uuid.UUID, how: How) -> None:
        talk = lock(work, conversation)
        assert talk is not None
        book.answer(talk, appointment_id, how)
        talk.save()

    with at(runtime, now - dt.timedelta(hours=20)):
        gone = enter(1, "13:00", what="other", duty="offer", interpreter="none", words="Værestedet")
        doctor = enter(
            9, "10:15", what="doctor", duty="offer", interpreter="west", bring="det gule sundhedskort",
            words="Lægehuset, Eksempelgade 1",
        )  # fmt: skip
    with at(runtime, now - dt.timedelta(hours=19)):
        runtime.run(appointments.cancel_for, worker, number, gone)
        meeting = enter(
            2, "09:00", what="municipality", duty="duty", interpreter="east", words="Eksempelvej 2, indgang B"
        )
        runtime.run(answer, doctor, "coming")
    with at(runtime, now - dt.timedelta(minutes=40)):
        runtime.run(answer, meeting, "cannot-come")


def fill(runtime: Runtime, *, roles: tuple[str, ...] = tuple(STAFF)) -> Seeded:
    """Teams, staff of these roles and twelve cases: eight waiting, the others with the first caseworker."""
    seeded = Seeded()
    now = runtime.clock.now()
    make_teams(runtime)
    for name in dict.fromkeys(("admin", "caseworker", *roles)):
        seeded.staff[name] = make_staff(runtime, name)
    worker = seeded.staff["caseworker"]
    runtime.run(set_duty, worker, True)
    for story in STORIES:
        seeded.cases[story.name] = tell(runtime, story, worker, now)
    runtime.run(desk.set_interpreter, worker, seeded.cases["doctor"], "west")
    agree(runtime, worker, seeded.cases["doctor"], now)
    return seeded
