"""A flow as YAML: written, checked, and put together with what somebody else wrote meanwhile."""

from __future__ import annotations

import html
import re
from collections.abc import Callable

import pytest

from bot.runtime import Runtime
from storage.flows import queries as flows
from tests.support.staff import Staff

Come = Callable[..., Staff]
PATH = "/console/flows/arrival/yaml"


def field(page: str, name: str) -> str:
    found = re.search(rf'name="{name}"[^>]*?(?: value="([^"]*)"|>([^<]*)</textarea>)', page)
    assert found is not None, name
    return html.unescape(found[1] if found[1] is not None else found[2])


def draft(runtime: Runtime) -> str:
    row = runtime.look(lambda work: flows.draft_of(work.conn, "arrival"))
    return row.source if row is not None else ""


def begun(page: str) -> dict[str, str]:
    return {name: field(page, name) for name in ("over", "base", "source")}


def changed(held: dict[str, str], old: str, new: str) -> dict[str, str]:
    assert old in held["source"]
    return {**held, "source": held["source"].replace(old, new, 1)}


@pytest.fixture
def two(staff: Come) -> tuple[Staff, Staff, dict[str, str]]:
    """Two who began from the same YAML."""
    one, other = staff("editor"), staff("admin")
    return one, other, begun(one.see(PATH).text)


def test_a_long_flow_is_saved_whole(runtime: Runtime, staff: Come) -> None:
    held = begun(staff("editor").see(PATH).text)
    assert len(held["source"]) > 8000
    sent = staff("editor").send(PATH, do="save", **changed(held, "topic: arrival", "topic: moving"))
    assert sent.status_code == 303
    assert draft(runtime) == held["source"].replace("topic: arrival", "topic: moving", 1)


def test_different_changes_both_stand(runtime: Runtime, two: tuple[Staff, Staff, dict[str, str]]) -> None:
    one, other, held = two
    one.send(PATH, do="save", **changed(held, "topic: arrival", "topic: moving"))
    sent = other.send(PATH, do="save", **changed(held, "owner: welcome-team", "owner: housing-team"))
    assert sent.status_code == 303
    assert "both are in the draft" in other.see(PATH).text
    assert "topic: moving\nowner: housing-team\n" in draft(runtime)


def test_who_changed_the_same_chooses_and_nothing_is_lost(
    runtime: Runtime, two: tuple[Staff, Staff, dict[str, str]]
) -> None:
    one, other, held = two
    theirs = changed(
        changed(held, "topic: arrival", "topic: moving"), "owner: welcome-team", "owner: housing-team"
    )
    one.send(PATH, do="save", **theirs)
    mine = changed(held, "topic: arrival", "topic: coming")
    told = other.send(PATH, do="save", **mine)
    assert told.status_code == 409
    for words in (
        "changed the same thing meanwhile",
        "@example.org",
        "Both of you changed this",
        "moving",
        "coming",
    ):
        assert words in told.text
    assert draft(runtime) == theirs["source"]
    again = {**begun(told.text), "latest": field(told.text, "latest")}
    assert again["source"] == mine["source"]
    assert other.send(PATH, do="both", **again).status_code == 303
    assert "topic: coming\nowner: housing-team\n" in draft(runtime)


def test_mine_only_is_over_what_was_shown(runtime: Runtime, two: tuple[Staff, Staff, dict[str, str]]) -> None:
    one, other, held = two
    one.send(PATH, do="save", **changed(held, "topic: arrival", "topic: moving"))
    told = other.send(PATH, do="save", **changed(held, "topic: arrival", "topic: coming"))
    again = {**begun(told.text), "latest": field(told.text, "latest")}
    other.send(PATH, do="mine", **again)
    assert draft(runtime) == again["source"]


def test_what_cannot_be_read_stays_in_the_page_and_is_not_saved(runtime: Runtime, staff: Come) -> None:
    held = begun(staff("editor").see(PATH).text)
    sent = staff("editor").send(PATH, do="save", **changed(held, "steps:", "steps: ["))
    assert sent.status_code == 400
    assert "steps: [" in field(sent.text, "source")
    assert draft(runtime) == ""
