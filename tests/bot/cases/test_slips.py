"""What was agreed is written for the citizen, and they say whether it is so."""

from __future__ import annotations

import pytest

from bot.cases import tasks
from bot.cases.slips import Slip, make_slip
from bot.errors import HelpError
from bot.ports import TextPart
from tests.bot.cases.conftest import Case, Taken

SLIP = Slip(who="Nivi og du", what="går til Borgerservice", when="tirsdag klokken 10")


def only(case: Case) -> tasks.Task:
    [task] = case.citizen.runtime.look(tasks.tasks_of, case.staff, case.number)
    return task


@pytest.mark.parametrize("language", ["da", "kl"])
@pytest.mark.parametrize("word", ["agreed", "not-right"])
def test_the_citizens_word_is_kept_with_its_time(taken: Taken, language: str, word: str) -> None:
    case = taken("start", language)
    for _ in range(2):
        case.run(make_slip, SLIP, "k")
    sent = case.talk()[-1]
    assert case.text_ids().count("case-slip") == 1
    shown = repr(sent.parts)
    assert all(words in shown for words in (SLIP.who, SLIP.what, SLIP.when, "Isumaqatigiissut", "aftalt"))
    written = sent.parts[0]
    whole = [f"Hvem: {SLIP.who}", f"Hvad: {SLIP.what}", f"Hvornår: {SLIP.when}"]
    assert isinstance(written, TextPart)
    assert written.beneath is not None
    danish = written.text if language == "da" else written.beneath.text
    assert danish.split("\n")[1:] == whole, "the Danish is whole, not labels without their words"
    assert written.lang == language
    case.taps(word)
    slip = only(case)
    assert (slip.answer, slip.answered_at, slip.said) == (
        word,
        case.citizen.clock.now(),
        (SLIP.who, SLIP.what, SLIP.when),
    )
    case.taps("agreed" if word == "not-right" else "not-right")
    assert only(case).answer == word


def test_a_slip_needs_all_three(taken: Taken) -> None:
    case = taken()
    with pytest.raises(HelpError, match="text-missing"):
        case.run(make_slip, Slip(who="Nivi", what="", when="i dag"), "k")
