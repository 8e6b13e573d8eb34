"""``ikiorti texts``: all texts out to a translator and back in."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from bot.cli.common import end, opened, prepared, read_file, write_file
from bot.runtime import Work

if TYPE_CHECKING:
    from bot.texts.bring import Brought

MOST = 200
"""Lines that are said of one file."""
app = typer.Typer(no_args_is_help=True)
Form = Annotated[
    Literal["ftl", "csv"], typer.Option("--format", help="ftl: one language; csv: both side by side.")
]
Language = Annotated[Literal["da", "kl"], typer.Option(help="With ftl: which language.")]


@app.command("export")
def export_texts(
    form: Form = "csv",
    language: Language = "kl",
    flow: Annotated[str | None, typer.Option(help="Only the texts of this flow.")] = None,
    output: Annotated[Path, typer.Option("-o", "--output", help="A file; - is the screen.")] = Path("-"),
) -> None:
    """Write the texts as they are said now."""
    with opened() as runtime:
        prepared(runtime)
        text = runtime.look(exported, form, language, flow)
    if str(output) == "-":
        sys.stdout.write(text)
    else:
        write_file(output, text)


@app.command("import")
def import_texts(
    file: Annotated[Path, typer.Argument(help="What an export wrote, changed.")],
    form: Form = "csv",
    language: Language = "kl",
    meaning: Annotated[
        Literal["auto", "same", "changed"],
        typer.Option(help="Whether changed Danish means something else; auto: as its words suggest."),
    ] = "auto",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would change, and stop.")] = False,
    replace_draft: Annotated[
        bool, typer.Option("--replace-draft", help="Throw away other words that staff have drafted.")
    ] = False,
) -> None:
    """Publish the texts that differ, once every check passes. Texts the file leaves out stay."""
    from bot.errors import HelpError
    from bot.texts import bring

    source = read_file(file)
    with opened() as runtime:
        prepared(runtime)
        found = runtime.look(looked_at, source, form, language, file.name, meaning)
        if found.faults:
            end("\n".join(_first(found.faults)))
        if found.drafts and not dry_run and not replace_draft:
            end("\n".join([*_drafted(found), "--replace-draft throws these drafts away"]))
        if not dry_run and found.units:
            try:
                runtime.run(bring.publish, found, replace=replace_draft)
            except HelpError as refused:
                names = refused.fields["names"]
                end(
                    f"{file.name}: nothing was changed, for somebody changed or drafted {names} meanwhile; try again"
                )
    for unit in found.units:
        other = found.meanings.get(unit.text_id) and unit.language == "da"
        print(f"{unit.text_id} ({unit.language}): changed{', and its meaning' if other else ''}")
    for line in _drafted(found) if dry_run else ():
        sys.stderr.write(f"{line}\n")
    for line in _left(source, language, file.name) if form == "ftl" else ():
        sys.stderr.write(f"{line}\n")
    if not found.units:
        print("Nothing to change.")


def _left(source: str, language: str, name: str) -> list[str]:
    """A line for each comment that is not taken."""
    from bot.texts.bring import left_out

    found = left_out(source, language)
    return _first([f"{name}:{number}: belongs to no text and is not kept: {line}" for number, line in found])


def _first(lines: Sequence[str]) -> list[str]:
    return [*lines[:MOST], "and more"] if len(lines) > MOST else list(lines)


def _drafted(found: Brought) -> list[str]:
    """A line for each text of which staff have a draft with other words."""
    return [
        f"{text_id} ({language}): {draft.by} drafted other words on {draft.at.date()}"
        for (text_id, language), draft in sorted(found.drafts.items())
    ]


def exported(work: Work, form: str, language: str, flow: str | None) -> str:
    """The texts in the form asked for. Ends with one line when there is no such flow."""
    from bot.cli import texts_csv
    from bot.texts.library import files_of, standing
    from locales.rendered import Review
    from storage.texts import reviews

    library = standing(work)
    if flow is not None and flow not in library.flows:
        end(f"There is no flow {flow}.", 2)
    if form == "ftl":
        return files_of(library, language, flow)
    text_ids = library.text_ids(flow)
    approved = {
        (row.text_id, row.language): Review(
            text_id=row.text_id,
            language=row.language,
            revision=row.revision,
            danish_revision=row.danish_revision,
            meaning_changed=row.meaning_changed,
        )
        for row in reviews.current(work.conn)
    }
    return texts_csv.write(library, [*text_ids, *(library.term_ids() if flow is None else ())], approved)


def looked_at(
    work: Work, source: str, form: str, language: str, name: str, meaning: Literal["auto", "same", "changed"]
) -> Brought:
    """What differs, and every fault of it."""
    from bot.cli import texts_csv
    from bot.texts import bring, library

    held = library.standing(work)
    if form == "ftl":
        units, faults = library.units_of(source, language, name)
        faults += [
            f"{name}:{unit.line}: {unit.text_id}: no such text"
            for unit in units
            if (unit.text_id, "da") not in held.units and not unit.text_id.startswith("-")
        ]
    else:
        units, faults = texts_csv.read(held, source)
    return bring.look(work, held, units, faults, meaning)
