"""A recovery code: shown once, kept as a hash, good once and for a year, erased with its citizen, slow to guess."""

from __future__ import annotations

import datetime as dt
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from bot.citizens import find_chat
from bot.history import whole_talk
from bot.player import Player
from bot.push.browsers import has_push_here
from bot.recovery.codes import Issued, Redeemed, make_code, redeem_code
from bot.recovery.limits import FREE_OF_DAY, FREE_OF_NETWORK, LONGEST, pause
from bot.runtime import Work
from storage.recovery import queries
from storage.recovery.tables import recovery_code
from tests.bot.conftest import MONDAY_MORNING, Begin
from tests.bot.push.conftest import allow
from tests.support.push_endpoint import MadeUpBrowser

AT = dt.datetime(2026, 11, 23, 12, 0, tzinfo=dt.UTC)
"""The machine's instant of a try."""
MINUTE = dt.timedelta(minutes=1)


def code_of(player: Player) -> Issued:
    issued = player.runtime.run(make_code, player.chat, "kl")
    assert issued is not None
    return issued


def enter(player: Player, words: str, network: str = "192.0.2.1", at: dt.datetime = AT) -> Redeemed:
    return player.runtime.run(redeem_code, words, network, at)


def level(player: Player) -> int:
    return int(
        player.runtime.look(
            lambda work: work.conn.exec_driver_sql("select retention_level from citizen").scalar_one()
        )
    )


def test_a_code_opens_the_same_talk_once_and_a_new_one_may_follow(begin: Begin) -> None:
    player = begin()
    issued = code_of(player)
    assert issued.language == "da"
    opened = enter(player, " ".join(issued.words))
    assert opened.state == "opened"
    chat = player.runtime.look(find_chat, opened.token)
    assert chat is not None
    assert (chat.conversation_id, chat.citizen_id) == (player.chat.conversation_id, player.chat.citizen_id)
    assert enter(player, " ".join(issued.words)).state == "wrong"
    again = player.runtime.run(make_code, chat, "kl")
    assert again is not None
    assert enter(player, " ".join(again.words)).state == "opened"


def test_the_talk_says_that_it_was_opened_elsewhere(begin: Begin) -> None:
    player = begin()
    enter(player, " ".join(code_of(player).words))
    last = player.runtime.look(whole_talk, player.chat.conversation_id)[-1]
    assert (last.text_id, last.sender, last.notice) == ("recovery-opened", "notice", "rights")


def test_only_a_hash_is_kept_and_nothing_in_a_column_tells_the_words(begin: Begin) -> None:
    player = begin()
    issued = code_of(player)
    rows = player.runtime.look(lambda work: work.conn.execute(recovery_code.select()).all())
    assert len(rows) == 1
    kept = repr(rows)
    assert not any(word in kept for word in issued.words)


def test_a_new_code_replaces_the_old(begin: Begin) -> None:
    player = begin()
    old, new = code_of(player), code_of(player)
    assert enter(player, " ".join(old.words)).state == "wrong"
    assert enter(player, " ".join(new.words)).state == "opened"


def test_after_twelve_months_it_is_worth_nothing_and_is_let_go(begin: Begin) -> None:
    player = begin()
    issued = code_of(player)
    assert issued.expires_at == MONDAY_MORNING + dt.timedelta(days=365)
    player.clock.advance(dt.timedelta(days=365))
    assert enter(player, " ".join(issued.words)).state == "wrong"
    assert player.runtime.run(lambda work: queries.prune(work.conn, work.now)) == 1


def test_who_takes_a_code_is_remembered(begin: Begin) -> None:
    player = begin()
    assert level(player) == 0
    code_of(player)
    assert level(player) == 1


def test_erasing_takes_the_code_along(begin: Begin) -> None:
    player = begin()
    issued = code_of(player)
    player.presses("delete-all")
    assert enter(player, " ".join(issued.words)).state == "wrong"
    assert player.runtime.look(lambda work: work.conn.execute(recovery_code.select()).all()) == []


def test_a_borrowed_phone_is_known_for_one_and_another_talk_on_it_is_closed(begin: Begin) -> None:
    player = begin()
    words = " ".join(code_of(player).words)
    opened = player.runtime.run(redeem_code, words, "192.0.2.1", AT, borrowed=True)
    chat = player.runtime.look(find_chat, opened.token)
    assert chat is not None
    assert chat.borrowed
    words = " ".join(code_of(player).words)
    player.runtime.run(redeem_code, words, "192.0.2.1", AT, instead_of=chat.address_id)
    assert player.runtime.look(find_chat, opened.token) is None


def test_of_two_at_once_one_is_let_in(begin: Begin) -> None:
    player = begin()
    words = " ".join(code_of(player).words)
    gate = threading.Barrier(2)

    def entering(network: str) -> str:
        gate.wait(10)
        return enter(player, words, network).state

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(entering, ["192.0.2.1", "192.0.2.2"])) == ["opened", "wrong"]


def test_words_that_somebody_has_are_drawn_again(begin: Begin, monkeypatch: pytest.MonkeyPatch) -> None:
    one, other = begin(), begin()
    drawn = iter([("hest", "lampe", "sommer"), ("hest", "lampe", "sommer"), ("vinter", "lampe", "hest")])
    monkeypatch.setattr("bot.recovery.codes.draw", lambda language: next(drawn))
    assert code_of(one).words == ("hest", "lampe", "sommer")
    assert code_of(other).words == ("vinter", "lampe", "hest")


def test_words_that_read_in_both_languages_are_found_though_one_is_misspelled(
    begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    player = begin(language="kl")
    monkeypatch.setattr("bot.recovery.codes.draw", lambda language: ("takti", "tusindi", "ambassade"))
    code_of(player)
    assert enter(player, "takti tusindii ambassade").state == "opened"


class TestGuessing:
    def test_a_network_is_slowed_down_and_a_right_code_waits_too(self, begin: Begin) -> None:
        player = begin()
        words = " ".join(code_of(player).words)
        for _ in range(FREE_OF_NETWORK):
            assert enter(player, "hest lampe sommer").state == "wrong"
        held = enter(player, words)
        assert (held.state, held.wait) == ("wait", MINUTE)
        assert enter(player, words, at=AT + MINUTE - dt.timedelta(seconds=1)).state == "wait"
        assert enter(player, words, "192.0.2.2").state == "opened"

    def test_waiting_grows_and_ends(self, begin: Begin) -> None:
        player = begin()
        at = AT
        waits = []
        for _ in range(FREE_OF_NETWORK + 20):
            said = enter(player, "hest lampe sommer", at=at)
            if said.state == "wait":
                waits.append(said.wait)
                at += said.wait
        assert waits[:3] == [MINUTE, 2 * MINUTE, 3 * MINUTE]
        words = " ".join(code_of(player).words)
        assert enter(player, words, at=at + dt.timedelta(hours=2)).state == "opened"

    def test_trying_while_one_must_wait_does_not_make_it_longer(self, begin: Begin) -> None:
        player = begin()
        for _ in range(FREE_OF_NETWORK + 30):
            enter(player, "hest lampe sommer")
        assert enter(player, "hest lampe sommer").wait == MINUTE

    def test_the_whole_installation_is_slowed_down_until_the_next_day(self, begin: Begin) -> None:
        player = begin()
        words = " ".join(code_of(player).words)
        for number in range(FREE_OF_DAY):
            assert enter(player, "hest lampe sommer", f"192.0.2.{number}").state == "wrong"
        held = enter(player, words, "198.51.100.1")
        assert (held.state, held.wait) == ("wait", MINUTE)
        assert enter(player, words, "198.51.100.1", AT + dt.timedelta(hours=12)).state == "opened"

    def test_a_day_of_guessing_without_rest_is_a_few_hundred_tries(self) -> None:
        tries, spent = FREE_OF_DAY, dt.timedelta()
        while (spent := spent + pause(tries, FREE_OF_DAY)) < dt.timedelta(days=1):
            tries += 1
        assert tries < 200
        assert pause(10**6, FREE_OF_DAY) == LONGEST

    def test_tries_at_once_are_all_counted(self, begin: Begin) -> None:
        player = begin()
        gate = threading.Barrier(8)

        def guessing(_: int) -> str:
            gate.wait(10)
            return enter(player, "hest lampe sommer").state

        with ThreadPoolExecutor(8) as pool:
            said = list(pool.map(guessing, range(8)))
        assert said == ["wrong"] * 8
        counted = player.runtime.look(_counts)
        assert counted == [8, 8]

    def test_every_wrong_code_is_answered_by_as_many_questions(self, begin: Begin) -> None:
        """What a wrong code costs does not depend on whether its words are ours, or on why it is wrong."""
        player = begin()
        spent = " ".join(code_of(player).words)
        enter(player, spent)
        asked: list[list[int]] = []
        for words in ("", "hest lampe sommer", spent, "x y z"):
            seen: list[int] = []

            def looking(work: Work, words: str = words, seen: list[int] = seen) -> None:
                find = queries.find

                def finding(conn: object, lookups: list[bytes], now: dt.datetime) -> object:
                    seen.append(len(lookups))
                    return find(conn, lookups, now)  # type: ignore[arg-type]  # as given

                with pytest.MonkeyPatch.context() as patch:
                    patch.setattr(queries, "find", finding)
                    redeem_code(work, words, "192.0.2.9", AT)

            player.runtime.run(looking)
            asked.append(seen)
        assert asked == [[2]] * 4


def _counts(work: Work) -> list[int]:
    return list(work.conn.exec_driver_sql("select failures from login_attempt order by failures").scalars())


def test_the_talk_that_gave_way_on_this_phone_wakes_it_no_more(begin: Begin) -> None:
    player = begin()
    words = " ".join(code_of(player).words)
    player.begin()
    allow(player, MadeUpBrowser("http://127.0.0.1:1/push/1"))
    gave_way = player.chat.address_id
    player.runtime.run(redeem_code, words, "192.0.2.1", AT, instead_of=gave_way)
    assert not player.runtime.look(has_push_here, gave_way)
