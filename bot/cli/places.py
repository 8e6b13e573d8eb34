"""``ikiorti places``: the directory of places as CSV."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated, Literal

import msgspec
import typer

from bot.cli.common import end, opened, prepared, read_file, write_file

app = typer.Typer(no_args_is_help=True)


@app.command("export")
def export_places(
    output: Annotated[Path, typer.Option("-o", "--output", help="A file; - is the screen.")] = Path("-"),
    form: Annotated[Literal["csv"], typer.Option("--format", help="How it is written.")] = "csv",
) -> None:
    """Write every place, closed ones too."""
    from bot.setup.places_csv import write_places
    from storage.places import queries

    with opened() as runtime:
        prepared(runtime)
        text = runtime.look(lambda work: write_places(queries.everything(work.conn)))
    if str(output) == "-":
        sys.stdout.write(text)
    else:
        write_file(output, text)


@app.command("import")
def import_places(
    file: Annotated[Path, typer.Argument(help="A CSV file with the columns of the export.")],
    form: Annotated[Literal["csv"], typer.Option("--format", help="How it is written.")] = "csv",
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would change and change nothing.")
    ] = False,
) -> None:
    """Add and change places. A place or a column that the file leaves out stays."""
    from bot.places.files import bring, changes_of
    from bot.setup.places_csv import read_places

    rows, faults = read_places(read_file(file, newline=""))
    if faults:
        end("\n".join(f"{file}: {fault}" for fault in faults))
    with opened() as runtime:
        prepared(runtime)
        changes = runtime.look(changes_of, rows) if dry_run else runtime.run(bring, None, rows)
    for change in changes:
        print(f"{change.slug}: {change.what}")
    if not changes:
        print("Nothing to change.")


@app.command("due")
def due_places(
    days: Annotated[int, typer.Option(min=0, max=3650, help="So many days ahead.")] = 30,
    owner: Annotated[str, typer.Option(help="Only what is this team's or person's.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON list.")] = False,
) -> None:
    """Name places, texts with facts and known changes that are to be looked at again, and whose they are."""
    from bot.facts.due import due

    with opened() as runtime:
        prepared(runtime)
        found = runtime.look(lambda work: [item for item in due(work, days) if owner in ("", item.owner)])
    if as_json:
        print(json.dumps(msgspec.to_builtins(found), ensure_ascii=False))
        return
    for item in found:
        on = item.on.isoformat() if item.on else "never    "
        print(
            f"{on}  {item.owner}  {item.kind} {item.id}{' (crisis line)' if item.crisis else ''}: {item.what}"
        )
    if not found:
        print("Nothing is due.")
