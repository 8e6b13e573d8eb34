"""Playing a flow with storage in memory: the real turn, timers and desk, with a clock that moves when told.

``ikiorti play`` and the stories talk through it, so that what they show is what a citizen gets.
"""

from __future__ import annotations

import datetime as dt
import re
import tempfile
import uuid
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Literal

import msgspec

from bot.app import compose, prepare
from bot.cases import desk
from bot.cases.views import StaffMember
from bot.citizens import Chat, new_chat
from bot.clock import FixedClock
from bot.effects.apply import start_flow
from bot.history import messages_after, talk_state, view_of
from bot.messenger.discreet import discreet
from bot.ports import Inbound, Language, MessageView, Outbound
from bot.receive import store
from bot.runtime import Work
from bot.settings import Settings
from bot.simulator.world import World, enter
from bot.timers.fire import fire
from bot.turn import heard, sent
from bot.turn.commands import BARE
from bot.turn.door import lock
from bot.turn.runner import TurnFailed, count_failure, take_turn
from bot.turn.talk import Talk
from flows.saved import load
from flows.session import Answer, Value
from storage.accounts import queries as accounts
from storage.base import new_id
from storage.blank import blank
from storage.engine import Database
from storage.flows import queries as flows
from storage.flows import sessions
from storage.texts import queries as texts
from storage.timers import queries as timers
from storage.vault import DataKey, Vault

STAFF_NAME = "Eksempel Medarbejder"
ID = re.compile(r"[0-9a-p]{8}-?(?:[0-9a-p]{4}-?){3}[0-9a-p]{12}")
"""An id within a press, in digits or in letters: another one each time a script is played."""


class Played(msgspec.Struct, frozen=True, kw_only=True):
    """What one input came to; the fields of ``ikiorti play --json``."""

    messages: list[MessageView]
    flow: str | None
    step: str | None
    waiting: str | None
    ended: bool
    owner: str
    vars: dict[str, Value]


class Player:
    """One invented citizen in one flow."""

    def __init__(
        self,
        flow: str,
        language: Language | None,
        at: dt.datetime,
        *,
        database: Database | None = None,
        vault: Vault | None = None,
        strict: bool = False,
        world: World | None = None,
        channel: Literal["web", "telegram"] = "web",
    ) -> None:
        self.clock = FixedClock(at)
        # The directory is named because settings have one; nothing is written to it.
        settings = Settings(data_dir=Path(tempfile.gettempdir()), clock_file=None, test_failpoint="")
        self.runtime = compose(
            settings,
            clock=self.clock,
            database=database or blank(),
            vault=vault or Vault.ephemeral(),
            strict=strict,
        )
        if world is None:
            prepare(self.runtime)
        else:
            enter(self.runtime, world)
        self.flow = flow
        self._channel = channel
        self._language = language
        self._seen = 0
        self._count = 0
        self._offered: dict[str, str] = {}
        self._staff: StaffMember | None = None
        self._key: DataKey
        self.chat: Chat

    def publish_draft(self, source: str, revision: str) -> None:
        """Play this draft instead of the shipped revision."""
        self.runtime.run(
            lambda work: flows.publish(
                work.conn, flow=self.flow, revision=revision, source=source, now=work.now, author="draft"
            )
        )
        self.runtime.look(lambda work: self.runtime.content.reload(work.conn))

    def publish_texts(self, given: Iterable[tuple[str, str, str, str]]) -> None:
        """Say these wordings (text id, language, source, revision), the last of each, in place of the shipped."""

        def published(work: Work) -> None:
            for text_id, language, source, revision in given:
                texts.publish(
                    work.conn, text_id=text_id, language=language, source=source, revision=revision,
                    author="draft", now=work.now,
                )  # fmt: skip

        self.runtime.run(published)
        self.runtime.look(lambda work: self.runtime.content.reload(work.conn))

    def knows(self, flow: str) -> bool:
        """Whether there is a flow of this name."""
        return self.runtime.content.library.current(flow) is not None

    def begin(self, step: str | None = None, answers: Mapping[str, Answer] | None = None) -> None:
        """A new citizen begins the flow; its first messages come with what is played next.

        ``step``: in the middle of it, with ``answers`` given before.
        """
        self._seen = 0

        def beginning(work: Work) -> tuple[Chat, DataKey]:
            lookup = work.runtime.vault.lookup("play", uuid.uuid4().hex)
            external = None if self._channel == "web" else "1"
            return new_chat(work, self._channel, lookup, self._language, external)

        self.chat, self._key = self.runtime.run(beginning)

        def first(work: Work) -> None:
            talk = lock(work, self.chat.conversation_id)
            assert talk is not None
            start_flow(talk, self.flow, step, answers)
            talk.save()

        self.runtime.run(first)

    def says(self, text: str) -> Played:
        """The citizen writes."""
        return self._hand_in(Inbound(kind="text", text=text))

    def presses(self, value: str) -> Played:
        """The citizen presses a choice by its value, or a standing value. What is not offered is an old press."""
        if value in BARE or heard.is_press(value) or sent.is_command(value):
            return self._hand_in(Inbound(kind="press", press=value))
        return self._hand_in(Inbound(kind="press", press=self._token(value)))

    def present(self, value: str) -> str:
        """What was offered in this telling in the place of a press that holds an id of another one."""
        return value if value in self._offered.values() else self._offered.get(ID.sub("*", value), value)

    def _token(self, value: str) -> str:
        def offered(work: Work) -> str:
            talk = lock(work, self.chat.conversation_id)
            wait = talk.session.wait if talk is not None and talk.session is not None else None
            if talk is None or wait is None or value not in wait.options:
                return f"old.{value}"
            return talk.token(wait.guard, value)

        return self.runtime.run(offered)

    def speaks(self, language: Language) -> Played:
        """The citizen changes the language."""
        return self._hand_in(Inbound(kind="press", press=f"language-{language}"))

    def waits(self, by: dt.timedelta) -> Played:
        """Time passes; what falls due fires, each thing at its own time."""
        until = self.clock.now() + by
        while due := self.runtime.look(lambda work: timers.due(work.conn, until, 1)):
            timer_id, conversation_id = due[0]
            at = self.runtime.look(_due_at, timer_id)
            self.clock.at = max(self.clock.at, at)
            if not self.runtime.run(fire, timer_id, conversation_id):
                break
        self.clock.at = until
        return self.now()

    def hands_back(self) -> Played:
        """A caseworker takes the case and hands it back."""
        number = self.runtime.run(self.case_number)
        if number is not None:
            staff = self.somebody()
            self.runtime.run(desk.claim, staff, number)
            self.runtime.run(desk.hand_back, staff, number)
        return self.now()

    def case_number(self, work: Work) -> int | None:
        """The number of the case that is not closed."""
        talk = lock(work, self.chat.conversation_id)
        return talk.case.number if talk is not None and talk.case is not None else None

    def somebody(self) -> StaffMember:
        """An invented administrator who may take any case."""
        if self._staff is None:
            staff_id = self.runtime.run(
                lambda work: accounts.insert_staff(
                    work.conn,
                    email=f"eksempel-{new_id().hex[-6:]}@example.org",
                    name=STAFF_NAME,
                    role="admin",
                    created_at=work.now,
                )
            )
            self._staff = StaffMember(
                id=staff_id,
                email="eksempel@example.org",
                name=STAFF_NAME,
                role="admin",
                language="da",
                teams=frozenset(),
            )
        return self._staff

    def _hand_in(self, inbound: Inbound) -> Played:
        self._count += 1
        self.runtime.run(self._store, inbound)
        return self._drain()

    def _drain(self) -> Played:
        while True:
            try:
                if not self.runtime.run(take_turn, self.chat.conversation_id):
                    return self.now()
            except TurnFailed as failed:
                self.runtime.run(count_failure, self.chat.conversation_id, failed.arrival)

    def _store(self, work: Work, inbound: Inbound) -> None:
        talk = lock(work, self.chat.conversation_id)
        store(
            work,
            self.chat,
            f"{self.chat.address_id}:{self._count}",
            inbound,
            talk.key if talk is not None else self._key,
        )

    def now(self) -> Played:
        """What has been said since the last look, and where the citizen stands."""

        def look(work: Work) -> Played:
            talk = lock(work, self.chat.conversation_id)
            assert talk is not None
            messages = [view for view in messages_after(work, talk.id, self._seen) if view.sender != "me"]
            self._seen = talk.change_seq
            if self._channel != "web":
                messages = [self._as_it_leaves(work, talk, view) for view in messages]
            session = talk.session
            at = session.at if session is not None else None
            owner = talk_state(work, talk.id).owner
            return Played(
                messages=sorted(messages, key=lambda view: view.ordinal),
                flow=at.flow if at else None,
                step=at.step if at else None,
                waiting=session.wait.kind if session is not None and session.wait else None,
                # Who waits for a person has not come to an end: the flow goes on when they are handed back.
                ended=owner == "bot" and (session is None or session.ended),
                owner=owner,
                vars={name: answer.value for name, answer in _known(work, talk).items()},
            )

        played = self.runtime.run(look)
        offered = [
            each
            for view in played.messages
            for choice in view.choices
            for each in (choice.press, choice.value)
        ]
        self._offered |= {ID.sub("*", each): each for each in offered if ID.search(each)}
        return played

    def _as_it_leaves(self, work: Work, talk: Talk, view: MessageView) -> MessageView:
        """A message as a channel that others can read has it."""
        outbound = Outbound(
            message_id=view.id, conversation_id=talk.id, external="1", sender=view.sender, name=view.name,
            parts=view.parts, attempt=0, language=talk.language,
        )  # fmt: skip
        shown = discreet(work, self._channel, talk.citizen_id, self.chat.address_id, outbound)
        if shown is outbound:
            return view
        return msgspec.structs.replace(
            view_of(shown.parts, sender=shown.sender, name=shown.name, at=view.at),
            id=view.id, seq=view.seq, ordinal=view.ordinal, state=view.state, client_id=view.client_id,
            flow=view.flow, step=view.step,
        )  # fmt: skip

    def answers(self) -> dict[str, Answer]:
        """What is known, and how each came about."""
        return self.runtime.run(self._answers)

    def _answers(self, work: Work) -> dict[str, Answer]:
        talk = lock(work, self.chat.conversation_id)
        return dict(_known(work, talk)) if talk is not None else {}

    def close(self) -> None:
        """Forget everything."""
        self.runtime.database.close()


def _known(work: Work, talk: Talk) -> dict[str, Answer]:
    """What has been answered; after the end, what had been by then."""
    if talk.session is not None:
        return talk.session.answers
    row = sessions.latest(work.conn, talk.id, "ended")
    return load(talk.key.open(f"session:{row['id']}", row["sealed_data"])).answers if row is not None else {}


def _due_at(work: Work, timer_id: uuid.UUID) -> dt.datetime:
    return timers.due_at(work.conn, timer_id)
