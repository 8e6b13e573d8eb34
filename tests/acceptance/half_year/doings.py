"""What people do in those months, each thing twice: through the product's use cases, and in the second book."""

from __future__ import annotations

import datetime as dt
import random
import uuid
from collections import Counter
from collections.abc import Callable

from sqlalchemy import select

from bot.appointments import desk as appointments
from bot.appointments.book import book, cancel, move, remind, remind_of
from bot.appointments.press import HOWS, token
from bot.appointments.views import ANSWERS, DUTIES, WHATS, Details
from bot.cases import desk
from bot.cases.views import StaffMember
from bot.effects.acts import act
from bot.ports import Inbound
from bot.receive import store
from bot.runtime import Runtime, Work
from bot.turn.runner import take_turn
from bot.turn.talk import Talk
from storage.appointments import queries as rows
from storage.cases.tables import case
from tests.acceptance.half_year.people import PACES, Citizen
from tests.acceptance.half_year.phones import Phones
from tests.acceptance.half_year.rules import Meeting, Note
from tests.support.appointments import with_talk
from tests.support.wall_clock import COPENHAGEN, NUUK, instant, shown

SOMETHING = "appointment-kind-other"
"""What a reminder that is about no appointment says."""
ODD_CLOCKS = ("02:30", "23:30", "00:00", "08:00", "20:59", "21:00")
MOST_AHEAD = 4


class Doings:
    """Everything that a citizen may do, by name, with its weight."""

    def __init__(self, runtime: Runtime, phones: Phones, worker: StaffMember, chance: random.Random) -> None:
        self.runtime = runtime
        self.phones = phones
        self.worker = worker
        self.chance = chance
        self.done: Counter[str] = Counter()
        self._weights: dict[Callable[[Citizen], bool], int] = {
            self.tells: 40, self.moves: 10, self.cancels: 6, self.chooses: 14, self.answers: 6, self.stops: 3,
            self.goes_on: 25, self.paces: 5, self.asks_for_something_else: 4, self.asks_for_a_person: 3,
            self.is_let_go: 3, self.is_erased: 1, self.finishes: 1, self.blocks: 1,
        }  # fmt: skip

    @property
    def now(self) -> dt.datetime:
        """The instant, UTC."""
        return self.runtime.clock.now()

    def does_something(self, citizen: Citizen) -> None:
        """One thing of those that they can do; whoever can write on no channel does nothing."""
        if self.channel_of(citizen) is None:
            return
        for _ in range(4):
            do = self.chance.choices(list(self._weights), list(self._weights.values()))[0]
            if do(citizen):
                self.done[do.__name__] += 1
                return

    def channel_of(self, citizen: Citizen) -> str | None:
        """A channel they can write on; mostly the one they wrote on last."""
        ways = sorted(citizen.person.ways)
        if citizen.external in self.phones.blocked:
            ways = [each for each in ways if each != "telegram"]
        if citizen.person.last in ways and self.chance.random() < 0.8:
            return citizen.person.last
        return self.chance.choice(ways) if ways else None

    def _talk(self, citizen: Citizen, do: Callable[[Talk], object]) -> None:
        self.runtime.run(with_talk, citizen.chat, lambda talk: (do(talk), None)[1])

    def _writes(self, citizen: Citizen, press: str) -> bool:
        channel = self.channel_of(citizen)
        if channel is None:
            return False
        self._writes_on(citizen, channel, press)
        return True

    def _writes_on(self, citizen: Citizen, channel: str, press: str) -> None:
        chat = citizen.chats[channel]
        citizen.written += 1
        citizen.person.last = channel
        name = f"{chat.address_id}:{citizen.written}"
        self.runtime.run(store, chat, name, Inbound(kind="press", press=press))
        while self.runtime.run(take_turn, chat.conversation_id):
            pass

    def _ahead(self, citizen: Citizen) -> list[tuple[uuid.UUID, Meeting]]:
        pairs = zip(citizen.ids, citizen.person.meetings, strict=True)
        return [pair for pair in pairs if pair[1].is_ahead(self.now)]

    def _wall(self, zone: str) -> str:
        """A wall clock ahead: mostly in office hours, sometimes at any hour."""
        chance = self.chance
        hour = chance.choice(range(24)) if chance.random() < 0.15 else chance.choice(range(8, 17))
        clock = dt.time(hour, chance.choice((0, 0, 15, 30, 45)))
        day = shown(self.now, zone).date() + dt.timedelta(days=chance.choice((0, 1, 1, 2, *range(3, 22))))
        wall = dt.datetime.combine(day, clock)
        if instant(wall, zone) <= self.now:
            wall += dt.timedelta(days=1)
        return wall.isoformat(timespec="minutes")

    def tells(self, citizen: Citizen) -> bool:
        """They tell of an appointment; or whoever helps them enters one."""
        chance = self.chance
        if len(self._ahead(citizen)) >= MOST_AHEAD:
            return False
        zone = NUUK if chance.random() < 0.25 else COPENHAGEN
        details = Details(
            what=chance.choice(WHATS), duty=chance.choice(DUTIES), wall=self._wall(zone), zone=zone,
            words="Eksempelvej 1",
        )  # fmt: skip
        if citizen.case is not None and chance.random() < 0.7:
            citizen.ids.append(self.runtime.run(appointments.enter, self.worker, citizen.case, details))
        else:
            self._talk(citizen, lambda talk: citizen.ids.append(book(talk, details)))
        meeting = Meeting(details.wall, zone)
        meeting.agreed(self.now)
        meeting.plan(self.now, citizen.person.pace)
        citizen.person.meetings.append(meeting)
        return True

    def _one_ahead(self, citizen: Citizen) -> tuple[uuid.UUID, Meeting] | None:
        ahead = self._ahead(citizen)
        return self.chance.choice(ahead) if ahead else None

    def moves(self, citizen: Citizen) -> bool:
        """An appointment is moved."""
        if (found := self._one_ahead(citizen)) is None:
            return False
        appointment_id, meeting = found
        wall = self._wall(meeting.zone)
        if wall == meeting.wall:
            return False
        if citizen.case is not None and self.chance.random() < 0.5:
            self.runtime.run(
                appointments.move_for, self.worker, citizen.case, appointment_id, wall, meeting.zone
            )
        else:
            self._talk(citizen, lambda talk: move(talk, appointment_id, wall))
        meeting.void("moved")
        meeting.wall, meeting.version, meeting.answer = wall, meeting.version + 1, None
        meeting.agreed(self.now)
        meeting.plan(self.now, citizen.person.pace)
        return True

    def cancels(self, citizen: Citizen) -> bool:
        """An appointment is cancelled."""
        if (found := self._one_ahead(citizen)) is None:
            return False
        appointment_id, meeting = found
        if citizen.case is not None and self.chance.random() < 0.5:
            self.runtime.run(appointments.cancel_for, self.worker, citizen.case, appointment_id)
        else:
            self._talk(citizen, lambda talk: cancel(talk, appointment_id))
        meeting.void("cancelled")
        meeting.stands = False
        return True

    def chooses(self, citizen: Citizen) -> bool:
        """They choose a time of their own at any hour, or none, or the usual ones again."""
        if (found := self._one_ahead(citizen)) is None:
            return False
        appointment_id, meeting = found
        chance = self.chance
        days, clock = chance.randrange(4), f"{chance.randrange(24):02}:{chance.randrange(60):02}"
        if chance.random() < 0.2:
            clock = chance.choice(ODD_CLOCKS)
        when = chance.choices(("chosen", "none", "usual"), (8, 1, 1))[0]
        self._talk(
            citizen,
            lambda talk: remind(
                talk, appointment_id, when=when, days_before=days, clock=clock if when == "chosen" else ""
            ),
        )
        meeting.choice = (days, clock) if when == "chosen" else when
        meeting.plan(self.now, citizen.person.pace)
        return True

    def answers(self, citizen: Citizen) -> bool:
        """They press what stands under a reminder, new or old."""
        if not citizen.ids:
            return False
        place = self.chance.randrange(max(0, len(citizen.ids) - 3), len(citizen.ids))
        meeting = citizen.person.meetings[place]
        found = self.runtime.look(lambda work: rows.reminders_about(work.conn, citizen.ids[place]))
        said = [row for row in found if row["state"] == "said"]
        row, how = self.chance.choice(said[-2:]), self.chance.choice((*HOWS, "coming"))
        if not self._writes(citizen, token(row["id"], how)):
            return False
        if row["version"] == meeting.version and how in ANSWERS and meeting.is_ahead(self.now):
            meeting.answer = how
        self._is_answered(citizen)
        return True

    def stops(self, citizen: Citizen) -> bool:
        """They want no more unasked messages; a standing press."""
        if citizen.person.stopped or not self._writes(citizen, "stop"):
            return False
        citizen.person.stopped = True
        citizen.person.replan(self.now)
        return True

    def goes_on(self, citizen: Citizen) -> bool:
        """They want them again."""
        if not citizen.person.stopped:
            return False
        self._talk(citizen, lambda talk: act(talk, "go-on-messages"))
        citizen.person.stopped = False
        citizen.person.replan(self.now)
        return True

    def paces(self, citizen: Citizen) -> bool:
        """They want more or fewer."""
        pace = self.chance.choice(PACES)
        self._talk(citizen, lambda talk: act(talk, f"pace-{pace}"))
        citizen.person.pace = pace
        citizen.person.replan(self.now)
        return True

    def asks_for_something_else(self, citizen: Citizen) -> bool:
        """They want to be reminded of something that is no appointment."""
        wall = self._wall(COPENHAGEN)[:-2] + f"{self.chance.randrange(60):02}"
        at = instant(wall, COPENHAGEN)
        self._talk(citizen, lambda talk: remind_of(talk, SOMETHING, wall))
        notes = citizen.person.loose.notes
        if at > self.now and not any(note.end == "open" and note.planned == at for note in notes):
            notes.append(Note("text", 1, at, at))
        return True

    def asks_for_a_person(self, citizen: Citizen) -> bool:
        """They want a person, and somebody takes the case."""
        if citizen.case is not None or not self._writes(citizen, "person"):
            return False

        def number(work: Work) -> int:
            mine = select(case.c.number).where(
                case.c.conversation_id == citizen.chat.conversation_id, case.c.state == "waiting"
            )
            return int(work.conn.execute(mine).scalar_one())

        citizen.case = self.runtime.look(number)
        self.runtime.run(desk.claim, self.worker, citizen.case)
        self._is_answered(citizen)
        return True

    def _is_answered(self, citizen: Citizen) -> None:
        """Whoever helps them owes them nothing for long."""
        if citizen.case is not None:
            self.runtime.run(desk.answer, self.worker, citizen.case, "Det er i orden.", uuid.uuid4().hex)

    def is_let_go(self, citizen: Citizen) -> bool:
        """Whoever helps them hands the talk back to the bot."""
        if citizen.case is None:
            return False
        self.runtime.run(desk.hand_back, self.worker, citizen.case)
        citizen.case = None
        return True

    def is_erased(self, citizen: Citizen) -> bool:
        """They have everything erased, and stay."""
        if self.chance.random() < 0.5:
            return False
        self._talk(citizen, lambda talk: act(talk, "erase"))
        self.runtime.look(citizen.renew_key)
        citizen.ids.clear()
        citizen.case = None
        person = citizen.person
        person.push = False
        person.meetings.clear()
        person.loose.notes.clear()
        person.waits.clear()
        return True

    def finishes(self, citizen: Citizen) -> bool:
        """They finish on a phone that they wrote from last."""
        person = citizen.person
        if person.last != "web" or "web" not in person.ways:
            return False
        self._writes_on(citizen, "web", "finish")
        person.ways.discard("web")
        person.push = False
        return True

    def blocks(self, citizen: Citizen) -> bool:
        """They block the bot; it finds out when it writes next."""
        if "telegram" not in citizen.person.ways or citizen.external in self.phones.blocked:
            return False
        self.phones.blocked.add(citizen.external)
        return True
