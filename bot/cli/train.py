"""``ikiorti train``: from the example sentences to the model that ships."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import msgspec
import typer

import flows
from bot.checks.understanding import accept as accepted
from bot.cli.common import end, write_file
from bot.clock import monotonic
from bot.understanding import report, sets
from bot.understanding.model import FILE, Model, ModelError
from bot.understanding.train import train as trained_from
from locales.text_base import shipped

EXAMPLES = Path(flows.__file__).parent / "library" / "examples"


def train(
    examples: Annotated[
        Path | None, typer.Option(help="Folder of examples; the shipped ones by default.")
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="Where the model is written; the shipped one by default."),
    ] = None,
    only_report: Annotated[
        bool, typer.Option("--report", help="Train nothing: figures on the test sets.")
    ] = False,
    accept: Annotated[
        str, typer.Option(metavar="REASON", help="Accept the figures, also worse ones, for this reason.")
    ] = "",
    as_json: Annotated[bool, typer.Option("--json", help="The figures as one JSON object.")] = False,
) -> None:
    """Train on the examples and write the model; then the figures on the test sets. The same bytes each time."""
    folder, file = examples or EXAMPLES, output or FILE
    try:
        model = Model.load(file) if only_report else _trained(folder, file)
        judged = report.cases(model, sets.tests(folder))
    except (sets.SetError, ModelError, OSError, UnicodeDecodeError) as error:
        end(str(error))
    if accept:
        accepted(folder, model, accept)
    if as_json:
        figures = {language: report.figures(cases) for language, cases in report.by_language(judged).items()}
        print(msgspec.json.encode(figures).decode())
    else:
        print("\n".join(report.lines(judged, whole=only_report)))


def _trained(folder: Path, file: Path) -> Model:
    began = monotonic()
    found = sets.examples(folder)
    model = trained_from(found, danish=_texts("da"), greenlandic=_texts("kl"))
    write_file(file, model.dump())
    limits = model.calibration
    print(
        f"{len(found)} examples, {len(model.keys)} features, {monotonic() - began:.1f} s; "
        f"sure from {limits.sure:.2f}, asked back from {limits.unsure:.2f}: {file}",
        file=sys.stderr,
    )
    return model


def _texts(language: str) -> Iterator[str]:
    """The citizens' texts of a language: what it looks like when it is spelt right."""
    base = shipped()
    for unit in base.messages(language):
        yield from (text for text in (unit.value, *unit.attributes.values()) if text)
