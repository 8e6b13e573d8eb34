"""A worker chooses words that are ready: they reach the citizen in the citizen's language, as the person's."""

from __future__ import annotations

import re

import pytest

from bot.answers import send
from bot.answers.catalogue import BLANKS, READY
from bot.answers.ready import chosen, with_blanks
from bot.cases import desk
from bot.cases.views import StaffMember
from bot.errors import HelpError
from bot.player import Player
from bot.ports import MessageView, TextPart
from locales.text_base import shipped
from tests.bot.conftest import Begin
from tests.support.organisation import open_house

MEET = "ready-meet-at"


def taken(begin: Begin, language: str = "kl") -> tuple[Player, StaffMember, int]:
    """Somebody who has asked for a person, and the one who has taken it."""
    citizen = begin("start", language)
    open_house(citizen.runtime)
    citizen.presses("person")
    number = citizen.runtime.run(citizen.case_number)
    assert number is not None
    staff = citizen.somebody()
    citizen.runtime.run(desk.claim, staff, number)
    citizen.now()
    return citizen, staff, number


def read(citizen: Player) -> MessageView:
    """What the citizen reads now."""
    (message,) = citizen.now().messages
    return message


def filled(citizen: Player, **values: str) -> str:
    words = with_blanks(citizen.runtime.content.texts, MEET)
    for name, value in values.items():
        words = words.replace(BLANKS[name], value)
    return words


def test_there_are_forty_and_none_asks_whether_it_was_understood() -> None:
    base = shipped()
    assert len(READY) >= 40
    for text_id, blanks in READY.items():
        for language in ("da", "kl"):
            unit = base.unit(text_id, language)
            assert unit is not None
            assert unit.variables["value"] == set(blanks), text_id
            assert not re.search("forst(år|od) du|paasivat", unit.value or "", re.IGNORECASE)


def test_a_ready_answer_goes_out_in_greenlandic_with_the_danish_beneath(begin: Begin) -> None:
    citizen, staff, number = taken(begin)
    words = filled(citizen, day="mandag den 7. december", time="10.00", place="Eksempelgade 1")
    citizen.runtime.run(send.send, staff, number, words, "k", MEET)
    citizen.runtime.run(send.send, staff, number, words, "k", MEET)
    message = read(citizen)
    assert (message.sender, message.lang, message.text_id) == ("person", "kl", MEET)
    assert message.text == "Ataatsimiinneq: mandag den 7. december, nal. 10.00. Sumiiffik: Eksempelgade 1."
    assert message.beneath is not None
    assert message.beneath.text == words
    line = citizen.runtime.run(desk.access_case, staff, number).talk[-1]
    assert line.danish == words


def test_to_somebody_who_reads_danish_it_is_danish(begin: Begin) -> None:
    citizen, staff, number = taken(begin, "da")
    citizen.runtime.run(
        send.send, staff, number, "Tak. Jeg har læst det, du skrev.", "k", "ready-read-thanks"
    )
    message = read(citizen)
    assert (message.lang, message.text_id, message.beneath) == ("da", "ready-read-thanks", None)


def test_words_that_were_changed_are_the_workers_own_danish(begin: Begin) -> None:
    citizen, staff, number = taken(begin)
    own = filled(citizen, day="mandag", time="10", place="her") + " Jeg glæder mig."
    citizen.runtime.run(send.send, staff, number, own, "k", MEET)
    message = read(citizen)
    assert (message.text, message.lang, message.text_id) == (own, "da", None)


@pytest.mark.parametrize("words", [
    "Vi mødes mandag kl. 10. Sted: [sted].", "Vi mødes mandag kl. 10. Sted: .", "Vi mødes kl. 10. Sted: her.",
    "Vi ses [dag].",
])  # fmt: skip
def test_nothing_goes_out_while_a_blank_is_empty(words: str, begin: Begin) -> None:
    citizen, staff, number = taken(begin)
    for use in (lambda: citizen.runtime.run(send.send, staff, number, words, "k", MEET),
                lambda: citizen.runtime.run(send.preview, staff, number, words, MEET)):  # fmt: skip
        with pytest.raises(HelpError) as refused:
            use()
        assert refused.value.code == "blank-empty"
    assert not citizen.now().messages


def test_a_cpr_number_in_a_blank_does_not_go_out(begin: Begin) -> None:
    citizen, staff, number = taken(begin)
    words = filled(citizen, day="mandag", time="10", place="010180-1234")
    (part,) = citizen.runtime.run(send.preview, staff, number, words, MEET)
    assert isinstance(part, TextPart)
    assert part.text_id == MEET
    assert "0101801234" not in re.sub(r"\D", "", part.text)


def test_choosing_keeps_own_words_and_replaces_what_was_chosen_before(begin: Begin) -> None:
    texts = begin().runtime.content.texts
    thanks = with_blanks(texts, "ready-bye-thanks")
    assert chosen(texts, "ready-bye-thanks", "", " ") == (thanks, "ready-bye-thanks")
    assert chosen(texts, "ready-bye-thanks", MEET, with_blanks(texts, MEET)) == (thanks, "ready-bye-thanks")
    assert chosen(texts, "ready-bye-thanks", "", "Hej Nivi.") == (f"Hej Nivi.\n{thanks}", "")
    with pytest.raises(HelpError):
        chosen(texts, "system-hello", "", "")
