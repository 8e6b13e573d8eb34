"""Who waits for a person writes to that person; what can be shown at once is offered beside, and nothing is taken."""

from __future__ import annotations

import msgspec
import pytest

from bot.cases import desk
from bot.player import Played, Player
from tests.bot.conftest import Begin
from tests.support.organisation import open_house

KEPT, OFFER = "system-case-kept", "system-case-meanwhile"
NOWHERE = "jeg har ikke noget sted at sove i nat"


def texts(played: Played) -> list[str | None]:
    return [view.text_id for view in played.messages]


def offered(played: Played) -> list[str]:
    return [choice.press for view in played.messages for choice in view.choices]


@pytest.fixture
def waiting(begin: Begin) -> Player:
    """Somebody who has asked for a person and been promised an answer."""
    citizen = begin()
    open_house(citizen.runtime)
    asked = citizen.presses("person")
    assert (asked.owner, texts(asked)[-2:]) == ("waiting", ["system-case-write", "handover-spoken"])
    return citizen


def test_words_reach_the_case_and_what_helps_at_once_is_offered_not_taken(waiting: Player) -> None:
    told = waiting.says(NOWHERE)
    assert texts(told) == [OFFER]
    (press,) = offered(told)
    assert press.startswith("heard.homeless_tonight.")
    assert (told.owner, told.step) == ("waiting", None)
    number = waiting.runtime.run(waiting.case_number)
    assert number is not None
    staff = waiting.somebody()
    assert waiting.runtime.run(desk.access_case, staff, number).wish == NOWHERE
    gone = waiting.presses(press)
    assert (gone.flow, gone.step, gone.owner) == ("housing", "tonight-city", "waiting")


def test_the_same_is_offered_once_and_the_promise_stands(waiting: Player) -> None:
    waiting.says(NOWHERE)
    assert texts(waiting.says("jeg har stadig ikke et sted at sove i nat")) == [KEPT]
    other = waiting.says("jeg er syg og skal til lægen")
    assert [press.split(".")[1] for press in offered(other)] == ["doctor"]
    assert texts(waiting.presses("withdraw"))[0] == "system-case-withdrawn"


def test_a_new_case_may_offer_it_again(waiting: Player) -> None:
    waiting.says(NOWHERE)
    waiting.presses("withdraw")
    waiting.presses("person")
    assert texts(waiting.says(NOWHERE)) == [OFFER]


@pytest.mark.parametrize(
    "words",
    [
        "ja",
        "👍",
        "tusind tak",
        "jeg skal bruge en tolk",
        "min kat er rød og spiller fodbold på månen",
        "jeg vil tale med en sagsbehandler",
    ],
)
def test_what_leads_nowhere_is_kept_and_nothing_else_is_said(waiting: Player, words: str) -> None:
    kept = waiting.says(words)
    assert (texts(kept), offered(kept), kept.owner) == ([KEPT], [], "waiting")


def test_who_comes_from_a_guide_is_not_sent_back_to_it(begin: Begin) -> None:
    citizen = begin("health")
    open_house(citizen.runtime)
    for answer in ("ill", "now", "talk"):
        asked = citizen.presses(answer)
    assert (asked.owner, asked.waiting) == ("waiting", "handover")
    assert texts(citizen.says("jeg er syg og skal til lægen")) == [KEPT]
    offer = citizen.says(NOWHERE)
    assert texts(offer) == [OFFER]
    gone = citizen.presses(offered(offer)[0])
    # What they left is a question for people: there is nothing to go on with.
    assert (gone.step, "go-on" in offered(gone)) == ("tonight-city", False)


def test_what_is_not_sure_is_not_asked_about(waiting: Player, monkeypatch: pytest.MonkeyPatch) -> None:
    hearing = waiting.runtime.content.hearing
    doubtful = msgspec.structs.replace(hearing.understand(NOWHERE), decision="unsure")
    monkeypatch.setattr(hearing, "understand", lambda text: doubtful)
    assert texts(waiting.says(NOWHERE)) == [KEPT]


def test_who_asks_who_helps_is_told_what_was_promised(waiting: Player) -> None:
    assert texts(waiting.says("hvem hjælper mig")) == [KEPT, "system-case-opened"]
    waiting.presses("menu")
    assert texts(waiting.says("hvem hjælper mig")) == ["system-case-opened"]


def test_danger_while_one_waits_is_answered_first(waiting: Player) -> None:
    (notice,) = waiting.says("min mand slår mig og jeg har ikke noget sted at sove").messages
    assert notice.notice == "crisis"


def test_once_a_person_has_taken_the_case_nothing_is_offered(waiting: Player) -> None:
    press = offered(waiting.says(NOWHERE))[0]
    number = waiting.runtime.run(waiting.case_number)
    waiting.runtime.run(desk.claim, waiting.somebody(), number)
    waiting.now()
    assert texts(waiting.says("jeg skal bruge en tolk")) == []
    assert texts(waiting.presses(press)) == []
