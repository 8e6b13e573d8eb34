"""A talk goes on: whatever cannot be read, was published meanwhile or failed once, the next word is answered."""

from __future__ import annotations

import re

import pytest
from psycopg.errors import DeadlockDetected
from sqlalchemy import select, update
from sqlalchemy.exc import OperationalError

from bot.history import whole_talk
from bot.player import Player
from bot.ports import Inbound
from bot.privacy.cpr import mask
from bot.receive import store
from bot.runtime import Work
from bot.turn import runner
from bot.turn.door import lock
from bot.turn.runner import MOST_ATTEMPTS, count_failure, take_turn
from flows.definition import load as load_flow
from storage.flows.tables import flow_session
from storage.inbox import queries as inbox_rows
from storage.inbox.tables import inbox
from tests.bot.conftest import Begin


def said(player: Player) -> list[str]:
    return [view.text for view in player.runtime.look(whole_talk, player.chat.conversation_id)]


class TestSessionsThatCannotBeRead:
    def test_one_sealed_with_another_key_is_left_with_words(self, begin: Begin) -> None:
        citizen = begin("housing")
        citizen.runtime.run(
            lambda work: work.conn.execute(
                update(flow_session).values(sealed_data=b"sealed by nobody we know")
            )
        )
        citizen.now()
        answered = citizen.says("hej")
        assert answered.step == "menu"
        assert answered.messages[0].text_id == "system-stranded"

    def test_a_paused_one_sealed_with_another_key_is_passed_over(self, begin: Begin) -> None:
        citizen = begin("housing")
        citizen.presses("menu")
        citizen.runtime.run(
            lambda work: work.conn.execute(
                update(flow_session)
                .where(flow_session.c.state == "paused")
                .values(sealed_data=b"sealed by nobody we know")
            )
        )
        assert citizen.presses("go-on").messages


class TestOlderRevisions:
    def test_a_press_is_shown_in_the_words_of_the_revision_it_was_offered_in(self, begin: Begin) -> None:
        citizen = begin("housing")
        shipped = citizen.runtime.content.library.published["housing"]
        older = re.sub(r"(?m)^  need:\n", "  which:\n    text: housing-need\n", shipped.source)
        flow, _ = load_flow(older.replace("start: begin", "start: which"), file="housing.yaml")
        assert flow is not None
        citizen.publish_draft(flow.source, flow.revision)
        citizen.begin()
        label = citizen.now().messages[-1].choices[0].label
        token = citizen._token("tonight")
        citizen.publish_draft(shipped.source, shipped.revision)
        citizen.runtime.content.library.pinned.clear()  # as in a process that has started since
        citizen._hand_in(Inbound(kind="press", press=token))
        assert label in said(citizen)

    def test_one_that_is_replaced_is_at_hand_for_those_on_it(self, begin: Begin) -> None:
        citizen = begin("housing")
        shipped = citizen.runtime.content.library.published["housing"]
        newer, _ = load_flow(shipped.source + "note: another\n", file="housing.yaml")
        assert newer is not None
        assert newer.revision != shipped.revision
        citizen.publish_draft(newer.source, newer.revision)
        library = citizen.runtime.content.library
        assert library.current("housing") == newer
        assert library.at("housing", shipped.revision) == shipped


class TestFailures:
    def test_a_deadlock_is_no_failure_of_the_words(
        self, begin: Begin, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        citizen = begin("housing")

        def deadlocked(*_: object) -> None:
            raise OperationalError("select", {}, DeadlockDetected("deadlock detected"))

        citizen.runtime.run(lambda work: store(work, citizen.chat, "one", Inbound(kind="text", text="hej")))
        with monkeypatch.context() as patched:
            patched.setattr(runner, "handle", deadlocked)
            with pytest.raises(OperationalError):
                citizen.runtime.run(take_turn, citizen.chat.conversation_id)
        assert citizen._drain().messages

    def test_a_row_that_was_handled_meanwhile_is_not_parked(self, begin: Begin) -> None:
        citizen = begin("housing")
        citizen.now()
        citizen.says("hej")
        arrival = citizen.runtime.look(lambda work: work.conn.execute(select(inbox.c.arrival)).scalar_one())
        for _ in range(MOST_ATTEMPTS):
            citizen.runtime.run(count_failure, citizen.chat.conversation_id, arrival)
        assert citizen.now().messages == []
        counted = citizen.runtime.look(lambda work: inbox_rows.counts(work.conn))
        assert counted == {"received": 0, "parked": 0}

    def test_danger_is_answered_with_numbers_even_when_the_turn_fails(
        self, begin: Begin, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        citizen = begin("housing")
        citizen.now()

        def broken(*_: object, **__: object) -> None:
            raise ValueError("a fault of ours")

        monkeypatch.setattr("bot.turn.handle._decide", broken)
        parked = citizen.says("han slår mig")
        assert [view.text_id for view in parked.messages] == ["system-crisis-violence"]
        assert [view.text_id for view in citizen.presses("danger").messages] == ["system-crisis-danger"]


class TestPresses:
    def test_a_token_can_never_look_like_a_number_that_is_masked(self, begin: Begin) -> None:
        citizen = begin("housing")

        def tokens(work: Work) -> list[str]:
            talk = lock(work, citizen.chat.conversation_id)
            assert talk is not None
            return [talk.token(guard, "tonight") for guard in range(20_000)]

        made = citizen.runtime.run(tokens)
        assert [token for token in made if mask(token)[1]] == []
        assert len(set(made)) == len(made)
        assert max(map(len, made)) <= 64

    def test_a_clients_own_id_fits_where_it_is_kept(self, begin: Begin) -> None:
        citizen = begin("housing")
        name = "0101701234 " * 6
        citizen._hand_in(Inbound(kind="text", text="hej", client_id=name))
        assert "hej" in said(citizen)
