"""One citizen: where they stand, what they do next, and what must be so after each thing they did."""

from __future__ import annotations

import datetime as dt
import random
import uuid
from collections.abc import Collection

from sqlalchemy import select

from bot.appointments.book import book
from bot.appointments.views import DUTIES, WHATS, Details
from bot.citizens import Chat, begin_chat, find_chat
from bot.clock import COPENHAGEN
from bot.messenger.arrivals import Arrival, take_in
from bot.ports import Inbound
from bot.receive import store
from bot.runtime import Work
from bot.timers.fire import fire
from bot.turn.door import lock
from bot.turn.runner import take_turn
from bot.turn.talk import Talk, choices_of
from flows.session import Value, Wait
from storage.identity import queries as identity
from storage.timers.tables import timer
from tests.acceptance.walkers.forks import Node
from tests.acceptance.walkers.stage import Stage

CITIES = (
    "Aalborg",
    "Aarhus",
    "Odense",
    "København",
    "Esbjerg",
    "Nuuk",
    "Thisted",
    "Roskilde",
    "Vejle",
    "Hillerød",
)
WORDS = ("Noget om min bolig", "Jeg ved det ikke", "Ukendt 12", "ikiorneqarusuppunga", "æøå {x}")
LONG = dt.timedelta(days=90)
WEEK = dt.timedelta(days=8)
BROKEN = frozenset({"system-stranded", "system-error"})
RIGHTS = frozenset({"system-language-changed", "system-stopped", "system-finished", "system-messages-again"})
"""Answers to a right that was used between two questions; the standing commands are the way on."""


class Walker:
    """Somebody on the web or on Telegram, in one language at a time."""

    def __init__(self, stage: Stage, number: int, chance: random.Random, length: int) -> None:
        self.stage = stage
        self.number = number
        self.chance = chance
        self.channel = "telegram" if number % 2 else "web"
        self.language = "kl" if number // 2 % 2 else "da"
        self.bare = number % 11 == 7
        self.turns = 0
        self.length = length
        self.waits_for_word = False
        """They asked to be reminded of something, and have not been yet."""
        self.did: list[str] = []
        """What they did, for whoever looks into a fault; nothing of it is kept."""
        self._arrivals = 0
        self._token = ""
        self._pressed = ""
        self._chat: Chat | None = None
        self._old: list[str] = []
        # By day, in the evening and at night, since not everything is open then.
        self._passed = dt.timedelta(hours=number // 4 % 5 * 5)

    # -- what they can see -----------------------------------------------------------------------------------------

    @property
    def talk(self) -> Talk:
        """Their talk as the last turn left it."""
        assert self.stage.last is not None
        return self.stage.last

    @property
    def wait(self) -> Wait | None:
        """What is waited for, if anything."""
        session = self.talk.session
        return session.wait if session is not None else None

    @property
    def node(self) -> Node | None:
        """The step they stand at."""
        session = self.talk.session
        at = session.at if session is not None else None
        return (at.flow, at.step) if at is not None else None

    def kept(self, names: Collection[str]) -> dict[str, Value]:
        """What is known of them under these names."""
        session = self.talk.session
        answers = session.answers if session is not None else {}
        return {name: answer.value for name, answer in answers.items() if name in names}

    def doing(self, words: str) -> str:
        """How it is written down that they press or say something here."""
        where = "/".join(self.node) if self.stage.last is not None and self.node else ""
        return f"{where}: {words}"

    # -- what they do ----------------------------------------------------------------------------------------------

    def begin(self, work: Work) -> None:
        """Arrive: with a language on the page, or by writing to a bot that has to ask for it."""
        self.take_up(work)
        if self.channel == "web":
            began = begin_chat(work, "kl" if self.language == "kl" else "da")
            self._token, self._chat = began.token, began.chat
            self._take(work)
        else:
            self._send(work, Inbound(kind="begin"))
            self.press(work, f"language-{self.language}")
        if self.number % 15 == 3:
            self._has_appointments(work)

    def press(self, work: Work, value: str) -> None:
        """Press a standing command, or a choice that is offered now."""
        wait = self.wait if self.stage.last is not None else None
        self._pressed = value
        if wait is not None and value in wait.options:
            value = self.talk.token(wait.guard, value)
            self._old = [*self._old[-5:], value]
        self._send(work, Inbound(kind="press", press=value))

    def press_old(self, work: Work) -> None:
        """Press what an earlier question offered: nothing of where they stand may change."""
        if len(self._old) < 2:
            return
        before = self.talk.session
        self._pressed = "an old press"
        self._send(work, Inbound(kind="press", press=self._old[0]))
        if before is not None and self.talk.session is not None and before.wait is not None:
            assert self.talk.session.at == before.at, "an old press led on"

    def say(self, work: Work, text: str) -> None:
        """Write something."""
        self._send(work, Inbound(kind="text", text=text))

    def switch(self, work: Work) -> None:
        """Go on in the other language."""
        self.language = "da" if self.language == "kl" else "kl"
        self.press(work, f"language-{self.language}")

    def fall_silent(self, work: Work, by: dt.timedelta) -> None:
        """Do nothing for so long; what falls due meanwhile happens at its time."""
        until = work.now + by
        talk = self.talk
        # One may have asked to be reminded in a week.
        self.waits_for_word &= by < WEEK
        for _ in range(40):
            row = work.conn.execute(
                select(timer.c.id, timer.c.due_at)
                .where(
                    timer.c.conversation_id == talk.id, timer.c.state == "waiting", timer.c.due_at <= until
                )
                .order_by(timer.c.due_at)
                .limit(1)
            ).first()
            if row is None:
                break
            work.now = max(work.now, row.due_at)
            if not fire(work, row.id, talk.id):
                break
            self._note()
        work.now = max(work.now, until)
        self._passed = work.now - self.stage.runtime.clock.now()
        self._chat = None
        self.stage.last = lock(work, talk.id)

    def _has_appointments(self, work: Work) -> None:
        talk = lock(work, self.talk.id)
        assert talk is not None
        for _ in range(self.chance.choice((1, 1, 2, 8))):
            day = work.now.astimezone(COPENHAGEN).date() + dt.timedelta(days=self.chance.randrange(2, 40))
            book(talk, Details(
                what=self.chance.choice(WHATS), duty=self.chance.choice(DUTIES), wall=f"{day}T10:15",
                zone="Europe/Copenhagen", words="Eksempelvej 1",
            ))  # fmt: skip
        talk.save()
        # What was said is in the rows now; the next turn reads it from there.
        self.stage.last = lock(work, talk.id)

    # -- under them ------------------------------------------------------------------------------------------------

    def take_up(self, work: Work) -> None:
        """In a transaction of its own this citizen's time goes on where it was."""
        work.now = self.stage.runtime.clock.now() + self._passed
        content = work.runtime.content
        content.facts = self.stage.bare if self.bare else self.stage.full

    def _send(self, work: Work, inbound: Inbound) -> None:
        self._arrivals += 1
        self.did.append(self.doing(inbound.text or self._pressed))
        if self.channel == "telegram":
            arrival = Arrival(
                external=f"c{self.number}", id=f"{self.number}:{self._arrivals}", inbound=inbound
            )
            assert take_in(work, "telegram", [arrival]) == 1
        else:
            self._chat = self._chat or find_chat(work, self._token)
            assert self._chat is not None, "the talk is gone"
            store(work, self._chat, f"{self._chat.address_id}:{self._arrivals}", inbound)
        self._take(work)

    def _take(self, work: Work) -> None:
        conversation = self._chat.conversation_id if self._chat is not None else self._conversation(work)
        while take_turn(work, conversation) > 1:
            self._note()
        self.turns += 1
        self._note()
        if self.talk.erased:
            self._chat = None
            self.stage.last = lock(work, conversation)
        else:
            self._judge()

    def _conversation(self, work: Work) -> uuid.UUID:
        if self.stage.last is not None and self._arrivals > 1:
            return self.stage.last.id
        lookup = work.runtime.vault.lookup("telegram", f"c{self.number}")
        row = identity.find_address(work.conn, "telegram", lookup)
        assert row is not None
        found: uuid.UUID = row["conversation_id"]
        return found

    def _note(self) -> None:
        """Write down what was said, and where they stand."""
        seen, plan = self.stage.seen, self.stage.plan
        talk = self.stage.last
        for row in talk._messages if talk is not None else ():
            if row["sender"] == "me" or row["text_id"] is None:
                continue
            flow = plan.flows.get(row["flow"] or "")
            is_card = (
                flow is not None and row["step"] in flow.steps and flow.steps[row["step"]].kind == "card"
            )
            for language in seen.texts if is_card else (row["language"],):
                seen.texts[language].add(row["text_id"])
        if self.wait is not None and self.node is not None:
            seen.waits[self.node] += 1
            step = plan.flows[self.node[0]].steps[self.node[1]]
            self.waits_for_word |= step.kind == "remind" and bool(step.text)

    def _judge(self) -> None:
        """The bot answered, did not give up, and there is a way on."""
        talk = self.talk
        if talk.owned:
            return
        said = [row["text_id"] for row in talk._messages if row["sender"] != "me"]
        where = " > ".join(self.did[-4:])
        if broken := BROKEN & set(said):
            self.stage.seen.dead_ends[f"{where} {broken}"] += 1
        elif not said:
            self.stage.seen.dead_ends[f"{where} silence"] += 1
        elif (wait := self.wait) is not None:
            if wait.kind in ("choice", "place", "understood") and not wait.options:
                self.stage.seen.dead_ends[f"{where} no choice"] += 1
        elif talk.case is None and said[-1] not in RIGHTS and choices_of(talk.said()[-1]) is None:
            self.stage.seen.dead_ends[f"{where} {said} nothing follows"] += 1


def fits(walker: Walker, wait: Wait, now: dt.datetime) -> str:
    """Words that answer what is asked for, mostly."""
    chance = walker.chance
    local = now.astimezone(COPENHAGEN)
    if chance.random() < 0.06:
        return chance.choice(WORDS)
    if wait.kind == "number":
        return chance.choice(("0", "1", "2", "5", "17", "40"))
    if wait.kind == "date":
        return (local + dt.timedelta(days=chance.choice((0, 1, 2, 3, 5, 9, 30)))).strftime("%d.%m.%Y")
    if wait.kind == "time":
        return f"{chance.randrange(8, 18):02}:{chance.choice((0, 15, 30)):02}"
    if wait.kind == "city":
        return chance.choice(CITIES)
    return chance.choice(WORDS[:2])
