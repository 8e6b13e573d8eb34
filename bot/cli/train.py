"""``ikiorti train``: from the example sentences to the model and the vote on danger that ship."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Annotated

import msgspec
import typer

import flows
from bot.checks.understanding import accept as accepted
from bot.cli.common import end, write_files
from bot.clock import monotonic
from bot.understanding import report, sets
from bot.understanding.danger import train as danger
from bot.understanding.danger import vote
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
        typer.Option(
            "--output",
            "-o",
            help="Where the model is written, and the vote on danger beside it; the shipped ones by default.",
        ),
    ] = None,
    only_report: Annotated[
        bool, typer.Option("--report", help="Train nothing: figures on the test sets.")
    ] = False,
    accept: Annotated[
        str, typer.Option(metavar="REASON", help="Accept the figures, also worse ones, for this reason.")
    ] = "",
    as_json: Annotated[bool, typer.Option("--json", help="The figures as one JSON object.")] = False,
) -> None:
    """Train on the examples and write the model and the vote on danger; then the figures on the test sets.

    The same bytes each time.
    """
    folder, file = examples or EXAMPLES, output or FILE
    try:
        model = Model.load(file) if only_report else _trained(folder, file, _vote_beside(output))
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


def _vote_beside(output: Path | None) -> Path:
    return output.with_suffix(".vote") if output else vote.FILE


def _trained(folder: Path, file: Path, vote_file: Path) -> Model:
    began = monotonic()
    found = sets.examples(folder)
    # The vote is worked out in a process of its own: as long as the model, and neither leaves the other a processor.
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as beside:
        voting = beside.submit(danger.trained, folder)
        model = trained_from(found, danish=_texts("da"), greenlandic=_texts("kl"))
        write_files({file: model.dump(), vote_file: voting.result().dump()})
    limits = model.calibration
    print(
        f"{len(found)} examples, {len(model.keys)} features, {monotonic() - began:.1f} s; "
        f"sure from {limits.sure:.3f}, asked back from {limits.unsure:.2f}: {file}, {vote_file.name}",
        file=sys.stderr,
    )
    return model


def _texts(language: str) -> Iterator[str]:
    """The citizens' texts of a language: what it looks like when it is spelt right."""
    base = shipped()
    for unit in base.messages(language):
        yield from (text for text in (unit.value, *unit.attributes.values()) if text)
