"""``ikiorti texts``: all texts out to a translator and back in."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from bot.cli.common import end, opened, prepared, read_file, write_file
from bot.runtime import Work

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
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would change, and stop.")] = False,
) -> None:
    """Publish the texts that differ, once every check passes. Texts the file leaves out stay."""
    source = read_file(file)
    with opened() as runtime:
        prepared(runtime)
        texts, faults = runtime.run(brought, source, form, language, file.name, dry_run)
    if faults:
        end("\n".join(faults))
    for text_id, where in texts:
        print(f"{text_id} ({where}): changed")
    if not texts:
        print("Nothing to change.")


def exported(work: Work, form: str, language: str, flow: str | None) -> str:
    """The texts in the form asked for. Ends with one line when there is no such flow."""
    from bot.cli import texts_csv
    from bot.texts.library import fluent_of, standing
    from locales.rendered import Review
    from storage.texts import reviews

    library = standing(work)
    if flow is not None and flow not in library.flows:
        end(f"There is no flow {flow}.", 2)
    text_ids = library.text_ids(flow)
    if form == "ftl":
        return fluent_of(library, text_ids, language)
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
    return texts_csv.write(library, text_ids, approved)


def brought(
    work: Work, source: str, form: str, language: str, name: str, dry_run: bool
) -> tuple[list[tuple[str, str]], list[str]]:
    """Publish what differs: the texts by id and language, or the faults, and then nothing was changed."""
    from bot.cli import texts_csv
    from bot.texts import library as transfer

    library = transfer.standing(work)
    if form == "ftl":
        units, faults = transfer.units_of(source, language, name)
        faults += [
            f"{name}:{unit.line}: {unit.text_id}: no such text"
            for unit in units
            if (unit.text_id, "da") not in library.units
        ]
    else:
        units, faults = texts_csv.read(library, source)
    units = transfer.differing(library, units)
    if units:
        # What could be read is checked even where the rest could not: all faults at once.
        after = transfer.changed(library, (), units)
        faults += transfer.errors_of(after, (), {unit.text_id for unit in units})
    if faults:
        return [], faults
    if not dry_run:
        transfer.publish_units(work, units)
    return [(unit.text_id, unit.language) for unit in units], []
