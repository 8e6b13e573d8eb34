"""All texts in a row: found by words, filtered, in the order of what matters most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Literal

import msgspec

from bot.accounts.roles import may
from bot.cases.views import StaffMember
from bot.checks import LAUNCH
from bot.content import Content
from bot.errors import HelpError
from bot.runtime import Work
from bot.texts.faulty import faulty
from bot.usage.texts import missed_counts, shown_counts
from locales.standing import is_outdated
from locales.text_base import BASE, GREENLANDIC
from locales.unit import Unit
from storage.texts import queries as texts
from storage.texts import questions, reviews

State = Literal["missing", "draft", "reviewed", "outdated", "hidden"]
STATES: tuple[State, ...] = ("missing", "draft", "outdated", "hidden", "reviewed")
PAGE = 50
SHORT = 90


class TextLine(msgspec.Struct, frozen=True, kw_only=True):
    """One text as a line. ``launch``: must be reviewed before citizens are let in. ``weak``: of words nobody found."""

    text_id: str
    flow: str
    danish: str
    greenlandic: str
    state: State
    launch: bool
    weak: bool
    shown: int = 0
    missed: int = 0
    asked: int = 0
    drafted: bool = False
    waits: bool = False
    """One person has approved it, and a rule asks for a second."""

    @property
    def open(self) -> bool:
        """Whether a reviewer has something to do."""
        return self.state in ("draft", "outdated", "hidden")


class Query(msgspec.Struct, frozen=True, kw_only=True):
    """What is looked for; empty is anything."""

    words: str = ""
    flow: str = ""
    state: str = ""
    only: str = ""
    """``asked``, ``drafted``, ``missed``, ``launch``, ``faults``."""
    order: str = ""
    """``shown`` or by id."""
    page: int = 1


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """How far the Greenlandic of a flow has come; the program's own texts have no flow."""

    flow: str
    texts: int
    translated: int
    reviewed: int


class TextPage(msgspec.Struct, frozen=True, kw_only=True):
    """One page of what was found."""

    lines: tuple[TextLine, ...]
    count: int
    page: int
    pages: int
    progress: tuple[Progress, ...]
    flows: tuple[str, ...]


def lines_of(work: Work) -> list[TextLine]:
    """Every Danish text with its Greenlandic, by id."""
    content = work.runtime.content
    translator = content.texts
    flow_of = _flow_of(content)
    shown, missed = shown_counts(work), missed_counts(work)
    asked = Counter(row.text_id for row in questions.open_ones(work.conn))
    drafted = {row.text_id for row in texts.drafts(work.conn)}
    waiting = {(row.text_id, row.revision) for row in reviews.waiting(work.conn)}
    found = []
    for text_id in translator.text_ids():
        danish, other = translator.unit(text_id, BASE), translator.unit(text_id, GREENLANDIC)
        assert danish is not None
        found.append(
            TextLine(
                text_id=text_id, flow=flow_of.get(text_id, ""), danish=short(danish), greenlandic=short(other),
                state=state_of(content, text_id), launch=text_id.startswith(LAUNCH), weak=is_weak(other),
                shown=shown.get(text_id, 0), missed=missed.get(text_id, 0), asked=asked[text_id],
                drafted=text_id in drafted,
                waits=other is not None and (text_id, other.revision) in waiting,
            )
        )  # fmt: skip
    return found


def find(work: Work, staff: StaffMember, query: Query) -> TextPage:
    """A page of the texts that fit."""
    _need(staff)
    lines = lines_of(work)
    content = work.runtime.content
    wanted = [line for line in lines if _fits(line, query) and _says(content, line.text_id, query.words)]
    if query.only == "faults":
        wrong = faulty(work)
        wanted = [line for line in wanted if line.text_id in wrong]
    if query.order == "shown":
        wanted.sort(key=lambda line: (-line.shown, line.text_id))
    pages = max(1, -(-len(wanted) // PAGE))
    page = min(max(query.page, 1), pages)
    return TextPage(
        lines=tuple(wanted[(page - 1) * PAGE : page * PAGE]),
        count=len(wanted),
        page=page,
        pages=pages,
        progress=progress_of(lines),
        flows=tuple(sorted({line.flow for line in lines if line.flow})),
    )


def queue(work: Work, staff: StaffMember, pill: str) -> tuple[TextLine, ...]:
    """What a reviewer sees: ``review`` (all that is open), ``asked``, ``outdated``, ``all``; what matters most first.

    The launch list comes first, then what is shown most, then what is of words that nobody found in print.
    """
    _need(staff)
    kept: Sequence[TextLine] = lines_of(work)
    if pill == "asked":
        kept = [line for line in kept if line.asked]
    elif pill == "outdated":
        kept = [line for line in kept if line.state in ("outdated", "hidden")]
    elif pill != "all":
        kept = [line for line in kept if line.open]
    return tuple(sorted(kept, key=_weight))


def beside(work: Work, staff: StaffMember, text_id: str) -> tuple[TextLine, ...]:
    """The texts of the same flow, in the order of their ids; the program's own stand together."""
    _need(staff)
    lines = lines_of(work)
    flow = next((line.flow for line in lines if line.text_id == text_id), "")
    return tuple(line for line in lines if line.flow == flow)


def launch_left(lines: Sequence[TextLine]) -> int:
    """How many of the launch list still wait for a reviewer."""
    return sum(line.launch and line.open for line in lines)


def progress_of(lines: Sequence[TextLine]) -> tuple[Progress, ...]:
    """How far each flow has come, by name."""
    by_flow: dict[str, list[TextLine]] = {}
    for line in lines:
        by_flow.setdefault(line.flow, []).append(line)
    return tuple(
        Progress(
            flow=flow, texts=len(held), translated=sum(line.state != "missing" for line in held),
            reviewed=sum(line.state == "reviewed" for line in held),
        )
        for flow, held in sorted(by_flow.items())
    )  # fmt: skip


def state_of(content: Content, text_id: str) -> State:
    """How the Greenlandic of a text stands."""
    translator = content.texts
    unit, danish = translator.unit(text_id, GREENLANDIC), translator.unit(text_id, BASE)
    found = translator.standing(text_id, GREENLANDIC)
    if found in ("absent", "draft", "hidden"):
        return "missing" if found == "absent" else "draft" if found == "draft" else "hidden"
    review = translator.reviews.get((text_id, GREENLANDIC))
    outdated = unit is not None and danish is not None and is_outdated(unit, danish, review)
    return "outdated" if outdated else "reviewed"


def is_weak(unit: Unit | None) -> bool:
    """Whether its writer said that some of its words are nobody's but theirs."""
    notes = unit.comment if unit is not None else {}
    return "own" in notes.get("from", "").split(":")[0].split() or "not-attested" in notes.get("accept", "")


def short(unit: Unit | None) -> str:
    """The first words of a text."""
    words = " ".join((unit.value or "").split()) if unit is not None else ""
    return words if len(words) <= SHORT else words[: SHORT - 1].rstrip() + "…"


def _weight(line: TextLine) -> tuple[bool, int, bool, str]:
    return not line.launch, -line.shown, not line.weak, line.text_id


def _flow_of(content: Content) -> Mapping[str, str]:
    library = content.library
    loaded = (library.current(name) for name in library.names())
    return {use.text_id: flow.name for flow in loaded if flow is not None for use in flow.text_uses()}


def _fits(line: TextLine, query: Query) -> bool:
    only = {
        "asked": line.asked,
        "drafted": line.drafted,
        "missed": line.missed,
        "launch": line.launch and line.open,
    }
    return (
        query.flow in ("", line.flow or "-")
        and query.state in ("", line.state)
        and bool(only.get(query.only, True))
    )


def _says(content: Content, text_id: str, words: str) -> bool:
    if not words.strip():
        return True
    units = (content.texts.unit(text_id, language) for language in (BASE, GREENLANDIC))
    said = " ".join(
        (text_id, *(words for unit in units if unit is not None for words in unit.patterns.values()))
    )
    held = said.casefold()
    return all(word in held for word in words.casefold().split())


def _need(staff: StaffMember) -> None:
    if not may(staff.role, "texts.read"):
        raise HelpError("forbidden", 403)
