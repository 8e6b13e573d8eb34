"""``ikiorti places``: the directory of places as CSV."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
import typer

from bot.cli.common import end, opened, prepared, read_file, write_file
from bot.runtime import Work

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
    from bot.setup.places_csv import read_places

    rows, faults = read_places(read_file(file, newline=""))
    if faults:
        end("\n".join(f"{file}: {fault}" for fault in faults))
    with opened() as runtime:
        prepared(runtime)
        changes = runtime.look(changed_places, rows) if dry_run else runtime.run(save_places, rows)
    for slug, word in changes:
        print(f"{slug}: {word}")
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


def changed_places(work: Work, rows: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """Which rows differ from the directory, and whether each is new."""
    from storage.places import queries

    before = {row.slug: row for row in queries.everything(work.conn)}
    changes = []
    for values in rows:
        row = before.get(values["slug"])
        if row is None:
            changes.append((values["slug"], "added"))
        elif any(getattr(row, name) != value for name, value in values.items()):
            changes.append((values["slug"], "changed"))
    return changes


def save_places(work: Work, rows: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """Save the rows that differ, each with an audit entry."""
    from bot.audit import audit
    from storage.places import queries

    changes = changed_places(work, rows)
    by_slug = {values["slug"]: values for values in rows}
    for slug, word in changes:
        values = {name: value for name, value in by_slug[slug].items() if name != "slug"}
        queries.save(work.conn, slug, values, work.now)
        audit(work, None, "place.saved", f"place:{slug}", after={"import": word})
    if changes:
        work.hint("content")
    return changes
