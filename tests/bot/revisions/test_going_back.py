"""Rolling back: the flow and its texts are as they were, byte for byte, and nobody is left without words."""

from __future__ import annotations

import pytest

from bot.errors import HelpError
from bot.player import Player
from bot.revisions import publish
from bot.revisions.exchange import packed
from bot.runtime import Work
from storage.audit import queries as audit
from storage.flows import queries as flows
from tests.bot.revisions.conftest import FIRST, FLOW, draft, editor, live, published

SECOND = FIRST.replace("      little: bye\n", "      little: bye\n      some: shop\n").replace(
    "  bye: {kind: say", "  shop: {kind: say, next: bye}\n  bye: {kind: say"
)
WORDS = {
    "guide-food": (
        "Har du nok mad i dag?",
        {"enough": "Jeg har mad", "little": "Jeg mangler mad", "some": "Jeg har lidt"},
    ),
    "guide-shop": ("Butikken har åbent til klokken otte.", {}),
}


def exported(player: Player) -> dict[str, str]:
    members = player.runtime.look(packed, FLOW)
    assert members is not None
    return members


def back(player: Player, number: int) -> int:
    """Go back to the revision of this number, as an editor does."""
    rows = player.runtime.look(lambda work: flows.revisions(work.conn, FLOW))
    row = next(row for row in rows if row.number == number)
    coming = player.runtime.look(publish.former, FLOW, row.id)
    gone_back = player.runtime.run(
        publish.roll_back, editor(player), FLOW, row.id, token=coming.token, note="Tilbage"
    )
    player.runtime.look(lambda work: player.runtime.content.reload(work.conn))
    return gone_back


def number_of_live(player: Player) -> int:
    row = player.runtime.look(lambda work: flows.published_of(work.conn, FLOW))
    assert row is not None
    return row.number


def test_the_export_is_the_same_byte_for_byte(citizen: Player) -> None:
    before, number = exported(citizen), number_of_live(citizen)
    draft(citizen, FLOW, SECOND, WORDS)
    published(citizen)
    second, second_number = exported(citizen), number_of_live(citizen)
    assert second != before
    back(citizen, number)
    assert exported(citizen) == before
    back(citizen, second_number)
    assert exported(citizen) == second


def test_who_stands_in_what_was_taken_back_reads_on_in_its_words(citizen: Player) -> None:
    number = number_of_live(citizen)
    draft(citizen, FLOW, SECOND, WORDS)
    published(citizen)
    citizen.begin()
    citizen.presses("have")
    back(citizen, number)
    asked = citizen.says("hvad mener du")
    assert [choice.label for choice in asked.messages[-1].choices] == [
        "Jeg har mad", "Jeg mangler mad", "Jeg har lidt",
    ]  # fmt: skip
    said = citizen.presses("some")
    assert [view.text for view in said.messages][:2] == [
        "Butikken har åbent til klokken otte.", "Tak for snakken.",
    ]  # fmt: skip


def test_it_is_in_the_audit_with_what_was_before_and_after(citizen: Player) -> None:
    number = number_of_live(citizen)
    draft(citizen, FLOW, SECOND, WORDS)
    published(citizen)
    second = live(citizen)
    back(citizen, number)

    def written(work: Work) -> list[audit.AuditRow]:
        return [
            row
            for row in audit.entries(work.conn, work.runtime.vault)
            if row.object == f"flow:{FLOW}" and row.action == "flow.rolled_back"
        ]

    (entry,) = citizen.runtime.look(written)
    assert entry.before is not None
    assert entry.after is not None
    assert entry.before["revision"] == second
    assert entry.after["revision"] == live(citizen)


def test_a_revision_of_another_flow_is_none_of_this_one(citizen: Player) -> None:
    inner = citizen.runtime.look(lambda work: flows.revisions(work.conn, "inner"))[0]
    with pytest.raises(HelpError) as refused:
        citizen.runtime.look(publish.former, FLOW, inner.id)
    assert refused.value.code == "not-found"
