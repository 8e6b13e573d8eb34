"""A library as large as one ever gets: invented flows of two hundred steps, with words nobody takes for guidance."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from bot.app import reload
from bot.cases.views import StaffMember
from bot.revisions import drafts, publish
from bot.revisions.checks import check_draft
from bot.revisions.words import units_drafted
from bot.runtime import Runtime, Work
from bot.texts.save import NEW, save
from flows.definition.load import load
from locales.emit import compose

FLOWS = ("trial", "trial-two", "trial-three", "trial-four")
PARTS = 22
STEPS = PARTS * 9 + 2
"""Steps of each flow."""
TERMS = (
    ("barn", "meeraq"), ("bank", "aningaaserivik"), ("borger", "innuttaasoq"), ("brev", "allakkat"),
    ("by", "illoqarfik"), ("far", "ataata"), ("fly", "timmisartoq"), ("hjem", "angerlarsimaffik"), ("hus", "illu"),
    ("kirke", "oqaluffik"), ("kontor", "allaffik"), ("kvinde", "arnaq"), ("læge", "nakorsaq"),
    ("mad", "nerisassat"), ("mor", "anaana"), ("møde", "ataatsimiinneq"), ("nat", "unnuaq"), ("navn", "ateq"),
    ("nøgle", "matuersaat"), ("skole", "atuarfik"), ("sprog", "oqaatsit"),
)  # fmt: skip
"""Words of the glossary, Danish and Greenlandic, put together at random."""
LABELS = {
    "first": ("Tag nøgle", "Matuersaat"), "second": ("Tag brev", "Allakkat"), "third": ("Tag fly", "Timmisartoq"),
    "onward": ("Se på skole", "Atuarfik"), "enough": ("Se på kirke", "Oqaluffik"),
}  # fmt: skip
PART = """\
  {at}:
    kind: ask
    answer: choice
    choices:
      first: {at}-a
      second: {at}-b
      third: {at}-c
    skip: {on}
  {at}-a: {{kind: say, next: {at}-d}}
  {at}-b: {{kind: say, next: {at}-e}}
  {at}-c: {{kind: ask, answer: city, next: {at}-d, skip: {at}-e}}
  {at}-d:
    kind: ask
    answer: choice
    choices:
      onward: {at}-e
      enough: {at}-f
  {at}-e: {{kind: say, next: {at}-f}}
  {at}-f:
    kind: branch
    cases:
      - {{when: {{{at}: first}}, go: {at}-g}}
    otherwise: {at}-h
  {at}-g: {{kind: say, next: {at}-h}}
  {at}-h: {{kind: say, next: {on}}}
"""
"""A question with three ways that come together again."""
ASKS = {"": ("first", "second", "third"), "-c": (), "-d": ("onward", "enough")}
SAYS = ("-a", "-b", "-e", "-g", "-h")


def fill_big(runtime: Runtime, editor: StaffMember) -> None:
    """Publish the flows with their texts, by what an editor uses. Raises when one of them has a fault."""
    words = combinations(TERMS, 3)
    for name in FLOWS:
        runtime.run(_written, editor, name, words)
        faults = runtime.look(_faults, editor, name)
        assert not faults, faults[:5]
        runtime.run(_published, editor, name)
    reload(runtime)


def source_of(name: str) -> str:
    """One of the flows, in canonical form."""
    steps = "".join(PART.format(at=f"part-{n}", on=_after(n)) for n in range(1, PARTS + 1))
    rest = "  person: {kind: handover, topic: arrival, next: bye}\n  bye: {kind: end}\n"
    head = f"format: 1\nflow: {name}\ntopic: arrival\nowner: welcome-team\nstart: part-1\n"
    flow, _ = load(f"{head}steps:\n{steps}{rest}", file=f"{name}.yaml")
    assert flow is not None
    assert len(flow.steps) == STEPS
    return flow.source


def _after(part: int) -> str:
    return f"part-{part + 1}" if part < PARTS else "person"


def _written(
    work: Work, editor: StaffMember, name: str, words: Iterator[tuple[tuple[str, str], ...]]
) -> None:
    begun = drafts.new_flow(work, editor, name, "arrival", "welcome-team")
    drafts.save_source(work, editor, name, source_of(name), over=begun.revision)
    for part in range(1, PARTS + 1):
        for step in (*ASKS, *SAYS):
            said = next(words)
            for at, language in enumerate(("da", "kl")):
                text_id = f"{name}-part-{part}{step}"
                three = ", ".join(pair[at] for pair in said)
                asks = ("Hvad tager du", "Toqqaruk") if step in ASKS else ("Øv dig", "Misilikkit")
                value = f"{asks[at]}: {three}{'?' if step in ASKS and not at else '.'}"
                labels = {choice: LABELS[choice][at] for choice in ASKS.get(step, ())}
                notes = (("gloss", "øvelse"), ("from", three)) if at else ()
                source = compose(text_id, value, labels, notes)
                save(work, editor, text_id, language, source, over=NEW, draft=True)


def _faults(work: Work, editor: StaffMember, name: str) -> list[str]:
    flow = drafts.open_draft(work, editor, name).flow
    units = units_drafted(work, [use.text_id for use in flow.text_uses()])
    return [f"{one.code} {one.step} {one.message}" for one in check_draft(work, flow, units)]


def _published(work: Work, editor: StaffMember, name: str) -> None:
    token = publish.drafted(work, name).token
    publish.publish(work, editor, name, token=token, note="Opdigtet, til måling")
