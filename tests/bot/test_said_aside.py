"""Said aside, on every channel: answers that nobody asked for, what is refused, and danger wherever it is written."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.cases import desk
from bot.cases.open import DANGER
from bot.player import Played, Player
from bot.ports import Inbound, Language
from storage.engine import Database
from storage.vault import Vault
from tests.bot.conftest import MONDAY_MORNING
from tests.support.arriving import CHANNELS, arriving
from tests.support.organisation import open_house

Arrive = Callable[..., Player]
HITS = "min mand slår mig"
WRITTEN = {
    "text": Inbound(kind="text", text=HITS),
    "caption": Inbound(kind="media", sent="photo", text=HITS),
    "edited": Inbound(kind="edited", text=HITS),
}


@pytest.fixture(params=CHANNELS)
def there(request: pytest.FixtureRequest, database: Database, vault: Vault) -> Arrive:
    """Somebody at the menu, on each channel: ``there("kl")``."""

    def come(language: Language = "da") -> Player:
        citizen = arriving(database, vault, MONDAY_MORNING, request.param)
        open_house(citizen.runtime)
        assert citizen.speaks(language).step == "menu"
        return citizen

    return come


def crises(played: Played) -> list[str | None]:
    return [view.notice for view in played.messages if view.notice == "crisis"]


@pytest.mark.parametrize("words", ["ja", "fint", "👍", "ok", "aap", "ajunngilaq"])
def test_a_yes_to_no_question_begins_nothing(there: Arrive, words: str) -> None:
    citizen = there()
    at_menu = citizen.says(words)
    assert (at_menu.flow, at_menu.step, at_menu.owner) == ("start", "menu", "bot")
    assert not [press for view in at_menu.messages for press in view.choices if "heard." in press.press]


@pytest.mark.parametrize("words", ["ja", "fint", "👍"])
def test_a_yes_after_thanks_are_said_begins_nothing(there: Arrive, words: str) -> None:
    citizen = there()
    assert [view.text_id for view in citizen.says("tusind tak").messages] == ["system-thanks"]
    after = citizen.says(words)
    assert (after.flow, after.step, after.owner) == ("start", "menu", "bot")


@pytest.mark.parametrize(
    ("language", "words"),
    [("da", "jeg skal ikke bruge tolk"), ("kl", "oqalutsimik pisariaqartitsinngilanga")],
)
def test_what_is_refused_is_not_begun(there: Arrive, language: Language, words: str) -> None:
    after = there(language).says(words)
    assert (after.flow, after.step, after.owner) == ("start", "menu", "bot")
    assert "system-understood" not in [view.text_id for view in after.messages]


@pytest.mark.parametrize("how", WRITTEN)
def test_danger_brings_the_numbers_wherever_it_is_written(there: Arrive, how: str) -> None:
    (notice,) = there()._hand_in(WRITTEN[how]).messages
    assert (notice.notice, "112" in notice.text) == ("crisis", True)


@pytest.mark.parametrize("how", WRITTEN)
def test_under_a_person_it_brings_them_too_and_the_case_to_the_top(there: Arrive, how: str) -> None:
    citizen = there()
    citizen.presses("person")
    staff = citizen.somebody()
    number = citizen.runtime.run(citizen.case_number)
    assert number is not None
    citizen.runtime.run(desk.claim, staff, number)
    citizen.now()
    assert crises(citizen._hand_in(WRITTEN[how])) == ["crisis"]
    (row,) = citizen.runtime.look(desk.queue, staff, "all")
    assert row.priority == DANGER
    assert crises(citizen._hand_in(WRITTEN[how])) == []


@pytest.mark.parametrize("how", WRITTEN)
def test_while_one_waits_it_brings_them_and_the_case_to_the_top(there: Arrive, how: str) -> None:
    citizen = there()
    citizen.presses("person")
    assert crises(citizen._hand_in(WRITTEN[how])) == ["crisis"]
    (row,) = citizen.runtime.look(desk.queue, citizen.somebody(), "waiting")
    assert row.priority == DANGER
