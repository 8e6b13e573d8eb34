"""Whether what understands messages is up to date, fairly tested, and no worse than was accepted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec

from bot.understanding import report, sets
from bot.understanding.danger import train as danger
from bot.understanding.danger import vote
from bot.understanding.distances import NEAREST, too_near
from bot.understanding.model import FILE, Model, ModelError, shipped
from bot.understanding.stems import LANGUAGES
from bot.understanding.understood import INTENTS
from locales.faults import Fault

EXAMPLES = 40
TESTS = 15
"""The fewest sentences of an intent and language that teach something, and that show something."""
ACCEPTED = "accepted.yaml"
MORE_IS_WORSE = frozenset({*report.LIMITS, "negated_sure"})


class Accepted(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is accepted of one language: the figures, the sizes of the test sets, and why a figure was lowered."""

    figures: dict[str, float]
    tests: dict[str, int]
    lowered: list[str] = []
    """``<figure>: from … to …, because …``, one for each time a worse figure was accepted."""


def check_understanding(
    folder: Path, model_file: Path = FILE, vote_file: Path = vote.FILE
) -> Iterator[Fault]:
    """Every fault of a folder of examples, its test sets, and the model and the vote on danger trained on it.

    No folder: no fault.
    """
    if not folder.is_dir():
        return
    try:
        found, tests = sets.examples(folder), sets.tests(folder)
        alarming = [
            example
            for language in LANGUAGES
            for example in sets.read(folder, sets.DANGER, language=language, inside="test")
        ]
        model = shipped(model_file)
    except sets.SetError as error:
        yield _fault("example-unreadable", folder, f"{error}")
        return
    except (ModelError, OSError) as error:
        yield _fault("model-stale", model_file, f"the model cannot be read ({error}); run `ikiorti train`")
        return
    yield from _near(folder, found, [*tests, *alarming])
    yield from _sizes(folder, found, tests)
    yield from _vote(folder, vote_file)
    if model.digest != sets.digest(found):
        message = "the model was trained from other examples or another lexicon; run `ikiorti train`"
        yield _fault("model-stale", model_file, message)
    else:
        yield from _figures(folder, report.cases(model, tests))


def _vote(folder: Path, file: Path) -> Iterator[Fault]:
    try:
        if vote.loads(file.read_bytes()).digest == danger.digest(folder):
            return
        message = "the vote on danger was trained from other sentences or words; run `ikiorti train`"
    except (OSError, ValueError) as error:
        message = f"the vote on danger cannot be read ({error}); run `ikiorti train`"
    yield _fault("model-stale", file, message)


def _near(folder: Path, found: Sequence[sets.Example], tests: Sequence[sets.Example]) -> Iterator[Fault]:
    for near in too_near([test.text for test in tests], [example.text for example in found]):
        test, example = tests[near.test], found[near.example]
        how = "equals" if near.distance == 0 else f"is nearer than {NEAREST} ({near.distance:.2f}) to"
        yield _fault(
            "test-near-example",
            folder / example.file,
            f"{test.file}:{test.line} {how} this example: take the example out, test sentences only grow",
            example.line,
        )


def _sizes(folder: Path, found: Sequence[sets.Example], tests: Sequence[sets.Example]) -> Iterator[Fault]:
    counts = Counter((example.language, example.intent) for example in found)
    tested = Counter((test.language, test.intent) for test in tests if not test.file.endswith("mixed.txt"))
    for language in LANGUAGES:
        for intent in INTENTS:
            here = folder / language / f"{intent}.txt"
            if (count := counts[language, intent]) < EXAMPLES:
                yield _fault("examples-few", here, f"{count} examples of {intent}; at least {EXAMPLES}")
            if (count := tested[language, intent]) < TESTS:
                here = folder / language / "test" / f"{intent}.txt"
                yield _fault("examples-few", here, f"{count} test sentences of {intent}; at least {TESTS}")


def _figures(folder: Path, judged: Sequence[report.Case]) -> Iterator[Fault]:
    file = folder / ACCEPTED
    try:
        accepted = msgspec.yaml.decode(file.read_bytes(), type=dict[str, Accepted])
    except (OSError, msgspec.MsgspecError) as error:
        yield _fault("figure-lowered", file, f"the accepted figures cannot be read ({error})")
        return
    for language, cases in report.by_language(judged).items():
        if (wanted := accepted.get(language)) is None:
            yield _fault("figure-lowered", file, f"no accepted figures of {language}")
            continue
        told = msgspec.structs.asdict(report.figures(cases))
        for name, figure in wanted.figures.items():
            now = told.get(name, 0.0)
            if _is_worse(name, now, figure):
                message = f"{language} {name} is {now:.4f}, accepted is {figure:.4f}; mend it or accept it"
                yield _fault("figure-lowered", file, message)
        yield from _shrunk(file, language, wanted, cases)


def _shrunk(file: Path, language: str, wanted: Accepted, cases: Iterable[report.Case]) -> Iterator[Fault]:
    sizes = Counter(Path(case.example.file).stem for case in cases)
    for name, size in wanted.tests.items():
        if sizes[name] < size:
            message = (
                f"{language}/test/{name}.txt has {sizes[name]} sentences, had {size}: test sets only grow"
            )
            yield _fault("tests-fewer", file, message)


def _fault(code: str, file: Path, message: str, line: int = 1) -> Fault:
    return Fault(severity="error", code=code, file=str(file), line=line, message=message)


def accept(folder: Path, model: Model, reason: str) -> None:
    """Write the present figures and sizes as accepted; ``reason`` is kept beside each figure that became worse."""
    file = folder / ACCEPTED
    before = msgspec.yaml.decode(file.read_bytes(), type=dict[str, Accepted]) if file.exists() else {}
    now = {}
    for language, cases in report.by_language(report.cases(model, sets.tests(folder))).items():
        told = msgspec.structs.asdict(report.figures(cases))
        figures = {name: figure for name, figure in told.items() if name != "tests"}
        was = before.get(language, Accepted({}, {}))
        lowered = [
            f"{name}: from {was.figures[name]} to {figure}, because {reason}"
            for name, figure in figures.items()
            if name in was.figures and _is_worse(name, figure, was.figures[name])
        ]
        sizes = Counter(Path(case.example.file).stem for case in cases)
        now[language] = Accepted(figures, dict(sorted(sizes.items())), [*was.lowered, *lowered])
    file.write_bytes(b"# Written by `ikiorti train --accept`.\n" + msgspec.yaml.encode(now))


def _is_worse(name: str, now: float, before: float) -> bool:
    return now > before if name in MORE_IS_WORSE else now < before
