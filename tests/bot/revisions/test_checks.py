"""One flow checked while it is edited: the same faults as the check of everything has for it."""

from __future__ import annotations

import dataclasses
import datetime as dt
import random
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.checks import check_all
from bot.player import Player
from bot.revisions import checks
from bot.revisions.checks import Found, check_source, faults_of, saying_the_same
from bot.revisions.words import text_ids_of
from flows.definition.emit import plain_fields
from flows.definition.flow import Flow
from flows.definition.load import load
from flows.editing import operations
from flows.editing.operations import EditFault
from flows.faults import Fault
from locales.fluent_file import canonical, parse_one
from locales.text_base import TextBase, shipped
from locales.translator import Translator
from locales.unit import Unit
from storage.flows import queries as flows
from tests.bot.conftest import Begin
from tests.bot.revisions.conftest import FIRST, FLOW, WORDS, draft
from tests.flows.editing.test_difference import read
from tests.flows.editing.test_operations import SHIPPED
from tests.flows.support import LIBRARY

LOCALES = LIBRARY.parent.parent / "locales"
TODAY = dt.date(2026, 11, 23)
Told = set[tuple[str, str, str, str, str]]
WORSE: tuple[Callable[[str], str], ...] = (
    lambda source: "\n".join(line for line in source.split("\n") if not line.startswith("    .")),
    lambda source: f"{source.rstrip()}\n    .strange = Noget andet\n",
    lambda source: source.replace(" = ", " = Ring 112 inden 5 dage. ", 1),
    lambda source: source.replace(" = ", " = { $nobody } ", 1),
    lambda source: "\n".join(line for line in source.split("\n") if not line.startswith("#")),
    lambda source: source.replace(" = ", " = Du har ikke ret til noget, fordi sagsbehandleren ikke vil? ", 1),
)


def edited_at_random(flow: Flow, chance: random.Random) -> Flow:
    step, other = (chance.choice(list(flow.steps)) for _ in range(2))
    model = flow.steps[step]
    match chance.randrange(7):
        case 0:
            return operations.delete_step(flow, step)
        case 1:
            return operations.rename_step(flow, step, f"{step}-x")
        case 2:
            ways = [way.field for way in model.exits(step)] or ["next"]
            return operations.connect(flow, step, chance.choice(ways), other)
        case 3:
            return operations.add_step(flow, "fresh", "say", after=step)
        case 4:
            return operations.duplicate_step(flow, step, f"{step}-y")
        case 5:
            return operations.change_kind(flow, step, "handover")
    return operations.set_step(flow, step, {**plain_fields(model), "text": flow.text_id(other) or ""})


def damaged(flow: Flow, chance: random.Random) -> Flow:
    """The flow after three things that an editor may have done to it without care."""
    for _ in range(3):
        try:
            flow = edited_at_random(flow, chance)
        except EditFault:
            continue
    return flow


def worse(unit: Unit, chance: random.Random) -> Unit:
    source = chance.choice(WORSE)(canonical(unit))
    return parse_one(source, language=unit.language, text_id=unit.text_id)[0] or unit


def written(units: list[Unit], edited: list[Flow], folder: Path) -> Path:
    """Folders as ``ikiorti check`` reads them."""
    (folder / "flows").mkdir()
    for flow in edited:
        (folder / "flows" / f"{flow.name}.yaml").write_text(flow.source, "utf-8")
    files: dict[str, list[str]] = defaultdict(list)
    for unit in units:
        files[unit.file].append(canonical(unit).rstrip("\n") + "\n")
    for file, sources in files.items():
        target = folder / "locales" / Path(file).relative_to(LOCALES)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text("\n".join(sources), "utf-8")
    return folder


def test_a_flow_by_itself_has_the_faults_that_it_has_among_all(tmp_path: Path) -> None:
    chance = random.Random(5)
    base = TextBase.load(LOCALES)
    edited = [damaged(flow, chance) for flow in SHIPPED]
    said = set(text_ids_of(*edited))
    units = [
        dataclasses.replace(worse(unit, chance), file=unit.file)
        if unit.text_id in said and chance.random() < 0.1
        else unit
        for language in base.languages
        for unit in base.units[language].values()
    ]
    texts = Translator(TextBase(units))
    folder = written(units, edited, tmp_path)
    all_of_them: dict[str, Told] = defaultdict(set)
    for fault in check_all(folder / "flows", folder / "locales", today=TODAY).faults:
        all_of_them[fault.flow].add((fault.severity, fault.code, fault.step, fault.field, fault.message))
    assert sum(map(len, all_of_them.values())) > 300
    for flow in edited:
        own = set(text_ids_of(flow))
        found = faults_of(
            flow,
            [other for other in edited if other is not flow],
            [unit for unit in units if unit.text_id in own],
            TODAY,
            lambda held: saying_the_same(texts, held),
        )
        assert {(one.severity, one.code, one.step, one.field, one.message) for one in found} == all_of_them[
            flow.name
        ]


@pytest.fixture
def guide(begin: Begin) -> Player:
    """A talk in an installation where an invented guide is drafted."""
    player = begin("start")
    draft(player, FLOW, FIRST, WORDS)
    return player


def found(player: Player, source: str) -> list[Found]:
    return list(player.runtime.look(check_source, FLOW, source)[1])


def errors(player: Player, source: str) -> set[tuple[str, str, str]]:
    return {(one.code, one.step, one.field) for one in found(player, source) if one.severity == "error"}


def test_drafts_of_texts_count_and_faults_name_step_and_field(guide: Player) -> None:
    before = errors(guide, FIRST)
    assert not {code for code, _, _ in before} & {"text-missing", "attribute-missing"}
    more = FIRST.replace("      little: bye\n", "      little: bye\n      some: gone\n")
    assert errors(guide, more) - before == {
        ("unknown-id", "food", "choices.some"),
        ("attribute-missing", "food", ".some"),
    }


def test_a_text_of_another_flow_is_told_of_who_borrows_it(guide: Player) -> None:
    text_id = text_ids_of(guide.runtime.content.library.current("housing"))[0]
    borrowed = FIRST.replace("bye: {kind: say, next", f"bye: {{kind: say, text: {text_id}, next")
    assert {("id-collision", "bye", "text"), ("one-text-for-many", "bye", "text")} <= errors(guide, borrowed)


def test_words_that_another_flow_says_too_are_told(guide: Player) -> None:
    unit = next(
        unit
        for unit in shipped().units["kl"].values()
        if unit.text_id.startswith("housing-") and len(unit.value or "") > 30
    )
    mine = [
        parse_one(f"guide-roof = {words}\n", language=language, text_id="guide-roof")[0]
        for language, words in (("da", "Noget helt andet her"), ("kl", unit.value))
    ]
    texts = guide.runtime.content.texts
    same = {
        (each.text_id, each.language)
        for each in saying_the_same(texts, [one for one in mine if one is not None])
    }
    assert {(unit.text_id, "da"), (unit.text_id, "kl")} <= same


def test_an_accepted_warning_is_told_no_more(guide: Player) -> None:
    warned = [one for one in found(guide, FIRST) if one.severity == "warning" and one.step]
    assert warned
    flow = read(FIRST)
    for one in warned:
        flow = operations.accept_warning(flow, one.step, one.code, "It is invented")
    assert [one for one in found(guide, flow.source) if one.severity == "warning" and one.step] == []


def test_what_cannot_be_read_is_told_with_its_line(guide: Player) -> None:
    wrong = found(guide, FIRST.replace("kind: end", "kind: riddle"))
    assert [(one.step, one.field, one.line) for one in wrong] == [("stop", "kind", 33)]
    assert [one.code for one in found(guide, "steps: [")] == ["syntax"]


def test_other_flows_are_not_read_anew(guide: Player, monkeypatch: pytest.MonkeyPatch) -> None:
    files: list[str] = []

    def reading(source: str, *, file: str) -> tuple[Flow | None, list[Fault]]:
        files.append(file)
        return load(source, file=file)

    monkeypatch.setattr(checks, "load_flow", reading)
    found(guide, FIRST)
    assert files == [f"{FLOW}.yaml"]
    assert len(guide.runtime.look(lambda work: flows.published(work.conn))) > 10
