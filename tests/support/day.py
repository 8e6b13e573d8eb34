"""A working day at the desk with ten invented people, played by use cases and told as a page."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from sqlalchemy import func, select

from bot.accounts import set_duty
from bot.app import compose, prepare
from bot.cases import desk
from bot.cases.tasks import add_task
from bot.cases.views import CaseRow, StaffMember
from bot.clock import COPENHAGEN, FixedClock
from bot.history import whole_talk
from bot.ports import Language, MessageView, TextPart
from bot.settings import Settings
from bot.timers.fire import fire
from storage.engine import Database
from storage.migrate import upgrade
from storage.timers import queries as timers
from storage.timers.tables import timer
from storage.vault import Vault
from tests.support.seed import Citizen, make_staff, make_teams

NIGHT = dt.datetime(2026, 11, 22, 23, 40, tzinfo=COPENHAGEN)
"""A Sunday, with the office closed."""
HEAD = """# A day at the desk

Ten invented people ask, and two caseworkers answer: a night and a working day as the program plays them, with every
word a citizen reads. Greenlandic stands with its Danish, as citizens see it. A test plays the day again and compares;
after a wanted change `pytest tests/docs/test_day.py --update-stories` writes this page anew.
"""
SENDERS = {"me": "**{who}**", "bot": "machine", "notice": "machine, by itself", "person": "**{name}**"}


class Day:
    """Plays and tells. Time moves only by ``at``; what falls due on the way happens at its own time."""

    def __init__(self, folder: Path) -> None:
        self.clock = FixedClock(NIGHT)
        database = Database.open("sqlite://")
        upgrade(database)
        settings = Settings(
            data_dir=folder, clock_file=None, test_failpoint="", base_url="http://localhost:8080"
        )
        self.runtime = compose(settings, clock=self.clock, database=database, vault=Vault.ephemeral())
        prepare(self.runtime)
        make_teams(self.runtime)
        self.admin = make_staff(self.runtime, "admin")
        self.nivi, self.jonas = make_staff(self.runtime, "caseworker"), make_staff(self.runtime, "other")
        self.people: dict[str, Citizen] = {}
        self.cases: dict[str, int] = {}
        self._seen: dict[str, int] = {}
        self.lines: list[str] = [HEAD]

    def at(self, words: str, what: str) -> None:
        """Let the day come to ``24 09:05`` (day of November and clock, Copenhagen), and head what follows."""
        day, clock = words.split()
        hour, minute = map(int, clock.split(":"))
        local = dt.datetime(2026, 11 if int(day) > 21 else 12, int(day), hour, minute, tzinfo=COPENHAGEN)
        self._pass(local.astimezone(dt.UTC))
        self.lines += ["", f"## {local:%A %-d %B, %H:%M}: {what}", ""]

    def _pass(self, until: dt.datetime) -> None:
        waiting = select(func.min(timer.c.due_at)).where(timer.c.state == "waiting", timer.c.due_at <= until)
        for _ in range(1000):
            due = self.runtime.look(lambda work: work.conn.execute(waiting).scalar())
            if due is None:
                break
            self.clock.at = max(self.clock.at, due)
            ((timer_id, talk_id), *_) = self.runtime.look(lambda work: timers.due(work.conn, work.now, 1))
            if not self.runtime.run(fire, timer_id, talk_id):
                later = self.clock.at + dt.timedelta(minutes=1)
                self.runtime.run(
                    lambda work, late=timer_id, to=later: timers.put_off(work.conn, late, work.now, to)
                )
            for name in self.people:
                self._tell(
                    name, f"{self.clock.at.astimezone(COPENHAGEN):%A %-d %B, %H:%M}: time passes for {name}"
                )
        self.clock.at = until

    def comes(self, name: str, language: Language) -> None:
        """Somebody opens the chat."""
        self.people[name] = Citizen(self.runtime, language)
        self._seen[name] = 0
        self._tell(name)

    def says(self, name: str, words: str) -> None:
        """A citizen writes."""
        self.people[name].says(words)
        self._tell(name)

    def presses(self, name: str, *values: str) -> None:
        """A citizen presses, one after the other."""
        for value in values:
            self.people[name].presses(value)
        self._tell(name)

    def asks(self, name: str) -> None:
        """A citizen asks for a person; the case is known by their name from here on."""
        self.presses(name, "person")
        self.cases[name] = max(row.number for row in self._rows())

    def does(self, staff: StaffMember, words: str, name: str) -> None:
        """Say what a caseworker has done, and what the citizen reads of it."""
        self.lines += [f"*{staff.name} {words}.*", ""]
        self._tell(name)

    def duty(self, staff: StaffMember, on: bool) -> None:
        """Come on duty, or go."""
        self.runtime.run(set_duty, staff, on)
        self.lines += [f"*{staff.name} is {'on' if on else 'off'} duty.*", ""]

    def takes(self, staff: StaffMember, name: str) -> None:
        """Take a case."""
        self.runtime.run(desk.claim, staff, self.cases[name])
        self.does(staff, f"takes the case of {name}", name)

    def answers(self, staff: StaffMember, name: str, words: str) -> None:
        """Answer."""
        key = f"{name}-{len(self.lines)}"
        self.runtime.run(desk.answer, staff, self.cases[name], words, key)
        self.does(staff, f"answers {name}", name)

    def queue(self) -> None:
        """The open cases as a coordinator sees them."""
        self.lines += ["| case | of | state | with | urgent | promised |", "|---|---|---|---|---|---|"]
        names = {number: name for name, number in self.cases.items()}
        for row in self._rows():
            owed = row.promised_at is not None and (row.state == "waiting" or row.unanswered)
            promised = (
                f"{row.promised_at.astimezone(COPENHAGEN):%a %H:%M}" if owed and row.promised_at else "–"
            )
            urgent = ("–", "tonight or treatment", "danger")[row.priority]
            held = row.staff or row.team or "–"
            late = ", late" if row.late else ""
            self.lines.append(
                f"| {row.number} | {names.get(row.number, '?')} | {row.state} | {held} | {urgent} | {promised}{late} |"
            )
        self.lines.append("")

    def _rows(self) -> list[CaseRow]:
        return self.runtime.look(desk.queue, self.admin, "all")

    def _tell(self, name: str, heading: str = "") -> None:
        talk = self.runtime.look(whole_talk, self.people[name].chat.conversation_id)
        new = [message for message in talk if message.ordinal > self._seen[name]]
        if not new:
            return
        if heading:
            self.lines += ["", f"*{heading}*", ""]
        self._seen[name] = new[-1].ordinal
        for message in new:
            self.lines += _told(name, message)
        self.lines.append("")

    def page(self) -> str:
        """What was told, as Markdown."""
        return "\n".join(_once(self.lines)) + "\n"


def _told(name: str, message: MessageView) -> list[str]:
    who = SENDERS[message.sender].format(who=name, name=message.name)
    lines = []
    for part in message.parts:
        if isinstance(part, TextPart):
            lines.append(f"> {who}: {' '.join(part.text.split())}  ")
            if part.beneath is not None:
                lines.append(f"> — {' '.join(part.beneath.text.split())}  ")
    if message.choices:
        lines.append("> " + " ".join(f"[{choice.label}]" for choice in message.choices) + "  ")
    return lines


def _once(lines: list[str]) -> list[str]:
    """Without a second empty line in a row."""
    whole = "\n".join(lines).split("\n")
    return [line for at, line in enumerate(whole) if line or not at or whole[at - 1]]


def play(folder: Path) -> str:
    """The night and the day; the page."""
    day = Day(folder)
    nivi, jonas = day.nivi, day.jonas

    day.at("22 23:40", "danger at night, and nobody is there")
    day.comes("Aviaja", "da")
    day.says("Aviaja", "Han slår mig, og jeg tør ikke gå hjem")
    day.asks("Aviaja")
    day.says("Aviaja", "Jeg sidder på banegården i Aalborg")
    day.queue()

    day.at("23 08:10", "nowhere to sleep, before the office opens")
    day.comes("Inuk", "kl")
    day.presses("Inuk", "housing", "tonight")
    day.asks("Inuk")
    day.says("Inuk", "Unnuaq sinivissaqanngilanga. Aalborgimiippunga.")

    day.at("23 09:00", "the office opens")
    day.duty(nivi, True)
    day.queue()
    day.takes(nivi, "Aviaja")
    day.answers(
        nivi, "Aviaja", "Hej. Du gjorde det rigtige. Kvindehjemmet har en plads i dag. Må jeg ringe til dem?"
    )
    day.says("Aviaja", "Ja, ring til dem")
    day.takes(nivi, "Inuk")
    day.answers(nivi, "Inuk", "Hej. Der er en seng på herberget i nat. Kom klokken 16.")

    day.at("23 09:20", "three ask at once")
    day.comes("Malik", "da")
    day.asks("Malik")
    day.says("Malik", "Jeg har fået et brev om min bolig, og jeg forstår det ikke.")
    day.comes("Naja", "da")
    day.asks("Naja")
    day.says("Naja", "Min husleje er steget, og jeg kan ikke betale den.")
    day.comes("Pavia", "kl")
    day.asks("Pavia")
    day.says("Pavia", "Suliffissarsiorpunga.")
    day.queue()

    day.at("23 10:05", "a case that belongs to the other team")
    day.takes(nivi, "Malik")
    teams = {team.name: team.id for team in day.runtime.content.organisation.teams}
    day.runtime.run(
        desk.transfer, nivi, day.cases["Malik"], teams["Værestedet"], None, "Han bor i Aarhus nu."
    )
    day.does(nivi, "gives the case of Malik to Værestedet, with a reason for colleagues", "Malik")
    day.duty(jonas, True)
    day.takes(jonas, "Malik")
    day.answers(jonas, "Malik", "Hej. Send et billede af brevet, så læser vi det sammen.")

    day.at("23 11:00", "one takes it back, one goes on alone")
    day.presses("Naja", "withdraw")
    day.takes(nivi, "Pavia")
    day.answers(nivi, "Pavia", "Hej. Jobcentret har åbent fra 10. Jeg har skrevet dig op på torsdag.")
    day.runtime.run(desk.hand_back, nivi, day.cases["Pavia"], None)
    day.does(nivi, "hands Pavia back to the machine", "Pavia")

    day.at("23 12:30", "a wish for treatment, and a child's school")
    day.comes("Sika", "da")
    day.presses("Sika", "health")
    day.asks("Sika")
    day.says("Sika", "Jeg vil gerne i behandling for alkohol nu")
    day.comes("Ulrik", "da")
    day.asks("Ulrik")
    day.says("Ulrik", "Det er om mit barns skole.")
    day.queue()
    day.takes(nivi, "Ulrik")
    day.answers(nivi, "Ulrik", "Hej. Hvilken skole går barnet i?")
    day.takes(nivi, "Sika")
    day.answers(
        nivi, "Sika", "Hej. Godt, at du skriver. Rusmiddelcentret kan tage imod dig i morgen klokken 9."
    )

    day.at("23 13:15", "somebody is helped, and another comes back")
    day.comes("Tukummeq", "da")
    day.asks("Tukummeq")
    day.says("Tukummeq", "Hvor søger jeg om boligstøtte?")
    day.takes(nivi, "Tukummeq")
    day.answers(nivi, "Tukummeq", "Du søger på borger.dk. Jeg kan vise dig det.")
    day.runtime.run(desk.close_case, nivi, day.cases["Tukummeq"], "helped")
    day.does(nivi, "closes the case of Tukummeq", "Tukummeq")
    day.says("Tukummeq", "Tak for hjælpen")
    day.comes("Qivioq", "kl")
    day.asks("Qivioq")
    day.says("Qivioq", "Nakorsamut pisariaqarpunga.")
    day.takes(nivi, "Qivioq")
    day.answers(nivi, "Qivioq", "Hej. Lægen har tid til dig i morgen klokken 11.")
    day.runtime.run(desk.close_case, nivi, day.cases["Qivioq"], "helped")
    day.does(nivi, "closes the case of Qivioq", "Qivioq")
    day.says("Qivioq", "Nivi, sorpassuit nalunarput")

    day.at("23 14:30", "what was asked in the morning is answered")
    day.answers(nivi, "Aviaja", "Jeg har ringet. De venter på dig, og en taxa henter dig klokken 15.")
    day.runtime.run(
        add_task, nivi, day.cases["Ulrik"], "Skoleskift", said="At tale med skolen", due_at=_day(25)
    )
    day.does(nivi, "writes down what Ulrik will be asked on Wednesday", "Ulrik")

    day.at("23 14:50", "ten minutes before the office closes")
    day.comes("Vivi", "da")
    day.asks("Vivi")
    day.says("Vivi", "Jeg er lige flyttet hertil og kender ingen. Hvor begynder jeg?")
    day.duty(nivi, False)
    day.duty(jonas, False)
    day.queue()

    day.at("24 15:30", "the next day two have waited too long, and were told so")
    day.duty(nivi, True)
    day.takes(nivi, "Qivioq")
    day.answers(nivi, "Qivioq", "Hej igen. Jeg følger dig til lægen på torsdag klokken 10.")
    day.takes(nivi, "Vivi")
    day.answers(nivi, "Vivi", "Undskyld, at du måtte vente. Kom i Kalaallit Illuutaat på torsdag klokken 13.")
    day.queue()

    day.at("10 10:00", "two weeks on: nobody is forgotten, and Ulrik has gone quiet")
    day.queue()
    quiet = [row.number for row in day.runtime.look(desk.queue, day.admin, "quiet")]
    day.lines.append(f"Gone quiet: {', '.join(f'case {number}' for number in quiet) or 'nobody'}.")
    return day.page()


def _day(day: int) -> dt.datetime:
    return dt.datetime(2026, 11, day, 9, tzinfo=COPENHAGEN).astimezone(dt.UTC)
