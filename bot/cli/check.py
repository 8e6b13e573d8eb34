"""``ikiorti check``: flows and texts, every fault with its file and line."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Literal

import msgspec
import typer

from bot.checks import Report, check_all
from bot.checks.figures import WEAKEST, CheckFigures
from bot.clock import COPENHAGEN, FileClock, SystemClock
from bot.settings import load_settings
from locales.faults import Fault

ROOT = Path(__file__).resolve().parents[2]
FLOWS = ROOT / "flows" / "library"
LOCALES = ROOT / "locales"


def check(
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on one line.")] = False,
    flows: Annotated[Path | None, typer.Option(help="Folder of flows; the shipped ones by default.")] = None,
    locales: Annotated[
        Path | None, typer.Option(help="Folder of locales; the shipped one by default.")
    ] = None,
    language: Annotated[
        Literal["da", "kl", "en"] | None, typer.Option(help="Only the texts of one language.")
    ] = None,
    words: Annotated[Path | None, typer.Option(help="Attested Greenlandic word forms, one a line.")] = None,
    least: Annotated[
        int | None,
        typer.Option(min=0, max=100, help="Fail when a flow has fewer attested forms, in percent."),
    ] = None,
    weakest: Annotated[
        int | None, typer.Option(min=0, help="Name so many texts with the fewest attested forms.")
    ] = None,
    launch: Annotated[bool, typer.Option(help="List what must be reviewed before launch.")] = False,
) -> None:
    """Check flows and texts.

    Exit code 1 when there are errors or a flow is below ``--least``, 2 when a folder or file cannot be read.
    """
    if (least is not None or weakest is not None) and words is None:
        print("--least and --weakest need --words FILE", file=sys.stderr)
        raise typer.Exit(2)
    try:
        report = check_all(
            flows or _shown(FLOWS),
            locales or _shown(LOCALES),
            language=language,
            words=words.read_text("utf-8").splitlines() if words else None,
            launch=launch,
            shipped=flows is None and locales is None,
            today=_today(),
            weakest=WEAKEST if weakest is None else weakest,
        )
    except (OSError, UnicodeDecodeError) as error:
        print(f"Cannot read: {error}", file=sys.stderr)
        raise typer.Exit(2) from error
    below = list(_below(report.figures, least))
    table = [*_table(report), *(_weak(report.figures) if weakest else ()), *below]
    print(msgspec.json.encode(report).decode() if as_json else "\n".join(table))
    if report.has_errors or below:
        raise typer.Exit(1)


def _shown(folder: Path) -> Path:
    """The folder as a person in the checkout would write it."""
    here = Path.cwd()
    return folder.relative_to(here) if folder.is_relative_to(here) else folder


def _today() -> dt.date:
    settings = load_settings()
    clock = FileClock(settings.clock_file) if settings.clock_file else SystemClock()
    return clock.now().astimezone(COPENHAGEN).date()


def _table(report: Report) -> Iterable[str]:
    for fault in report.faults:
        yield f"{fault.severity:7} {fault.code:23} {fault.file}:{fault.line} {_where(fault)}{fault.message}"
    errors = sum(fault.severity == "error" for fault in report.faults)
    figures = report.figures
    yield f"{errors} errors, {len(report.faults) - errors} warnings"
    yield f"{figures.flows} flows, {figures.steps} steps, {figures.texts} texts"
    for name, flow in sorted(figures.by_flow.items()):
        words = ", ".join(f"{language} {count:,} words" for language, count in flow.words.items())
        attested = "" if flow.attested is None else f", attested {flow.attested:.1%}"
        yield f"LIX {flow.lix or 0:4.1f} {name}: {flow.steps} steps, {flow.texts} texts, {words}{attested}"
    for language, done in figures.languages.items():
        part = f"{done.texts} of {figures.texts} texts ({done.share:.0%})"
        yield f"{language}: {part}, {done.reviewed} reviewed"
    if figures.attested is not None and figures.attested_with_names is not None:
        named = f"{figures.attested_with_names:.1%} with names"
        yield f"attested: {figures.attested:.1%} of the Greenlandic word forms, {named}"


def _weak(figures: CheckFigures) -> Iterable[str]:
    """The weakest texts: share, flow, id and the forms found nowhere."""
    texts = {text.id: text for text in figures.by_text}
    for name in figures.weakest:
        text = texts[name]
        yield f"{text.attested:4.0%} {text.flow or '-'} {text.id}: {', '.join(text.unknown)}"


def _below(figures: CheckFigures, least: int | None) -> Iterable[str]:
    """Flows with a smaller share of attested forms than is asked for."""
    for name, flow in figures.by_flow.items():
        if least is not None and flow.attested is not None and flow.attested * 100 < least:
            yield f"{name}: {flow.attested:.1%} of the Greenlandic forms are attested; at least {least} %"


def _where(fault: Fault) -> str:
    place = "/".join(part for part in (fault.flow, fault.step) if part)
    return f"[{place}{' ' + fault.field if fault.field else ''}] " if place or fault.field else ""
