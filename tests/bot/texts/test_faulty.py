"""Which of the changed texts have faults: told anew after each change, and only of what has changed."""

from __future__ import annotations

from bot.player import Player
from bot.runtime import Work
from bot.texts.faults import faults_of
from bot.texts.faulty import faulty
from locales.fluent_file import parse_one
from storage.texts import queries as texts
from tests.bot.texts.conftest import NEED, reload, source

OTHER = "housing-tonight-city"
TWO_QUESTIONS = "Suna pisariaqartippiuk? Suna pillugu?"


def brought(player: Player, **greenlandic: str) -> dict[str, int]:
    """Put these words before the Greenlandic of the texts; how many faults each has then."""

    def publish(work: Work) -> None:
        for name, words in greenlandic.items():
            text_id = name.replace("_", "-")
            before, _ = parse_one(source(text_id, "kl"), language="kl")
            assert before is not None
            changed = before.source.replace(f"{text_id} = {before.value}", f"{text_id} = {words}")
            after, _ = parse_one(changed, language="kl")
            assert after is not None
            texts.publish(
                work.conn, text_id=text_id, language="kl", source=changed, revision=after.revision, author=None,
                now=work.now,
            )  # fmt: skip

    player.runtime.run(publish)
    reload(player)
    return dict(player.runtime.look(faulty))


def test_a_text_that_staff_made_may_be_mentioned(citizen: Player) -> None:
    def mention(work: Work) -> list[str]:
        unit, _ = parse_one(source().replace("Hvad har du", "{ bath-hello } Hvad har du"), language="da")
        assert unit is not None
        return [fault.code for fault in faults_of(work, unit)]

    assert "unknown-id" in citizen.runtime.look(mention)
    citizen.runtime.run(
        lambda work: texts.publish(
            work.conn, text_id="bath-hello", language="da", source="bath-hello = Velkommen til badet.\n",
            revision="1", author=None, now=work.now,
        )
    )  # fmt: skip
    reload(citizen)
    assert "unknown-id" not in citizen.runtime.look(mention)


def test_a_fault_is_told_of_as_long_as_it_is_there(citizen: Player) -> None:
    assert brought(citizen, housing_need="Suna amigaatigaajuk?") == {}
    assert brought(citizen, housing_tonight_city=TWO_QUESTIONS) == {OTHER: 1}
    assert brought(citizen, housing_need=TWO_QUESTIONS.lower()) == {OTHER: 2, NEED: 2}
    assert brought(citizen, housing_tonight_city="Maanna sumiippit? Illoqarfik allaguk.") == {NEED: 1}
    assert brought(citizen, housing_need="Suna amigaatigaajuk?") == {}
