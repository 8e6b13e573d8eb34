"""``ikiorti flows``: a flow and all its texts as one file, out of one installation and into another."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.common import end, opened, prepared, write_file

if TYPE_CHECKING:
    from bot.revisions.exchange import Brought

app = typer.Typer(no_args_is_help=True)
LARGEST = 8 << 20
"""Bytes of a file that is brought."""


@app.command("export")
def export_flow(
    name: Annotated[str, typer.Argument(help="The flow's name.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="The zip file to write.")],
) -> None:
    """Write the published flow with its Danish and Greenlandic texts."""
    from bot.revisions.archive import write_archive
    from bot.revisions.exchange import packed

    with opened() as runtime:
        prepared(runtime)
        members = runtime.look(packed, name)
    if members is None:
        end(f"There is no flow {name}.", 2)
    write_file(output, write_archive(members))


@app.command("import")
def import_flow(
    file: Annotated[Path, typer.Argument(help="A zip file that an export wrote.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would change, and stop.")] = False,
    publish: Annotated[bool, typer.Option("--publish", help="Publish at once instead of drafting.")] = False,
    replace_draft: Annotated[
        bool, typer.Option("--replace-draft", help="Throw away what somebody else has drafted.")
    ] = False,
) -> None:
    """Check a flow with its texts and keep them as drafts, to be looked at and published."""
    from bot.errors import HelpError
    from bot.revisions.exchange import keep, look

    members = _members(file)
    with opened() as runtime:
        prepared(runtime)
        brought = runtime.look(look, members)
        if brought.faults:
            end("\n".join(brought.faults))
        if dry_run:
            for line in told(brought, "published" if publish else "drafted"):
                print(line)
            return
        try:
            changes = runtime.run(keep, None, brought, replace=replace_draft, live=publish)
        except HelpError as refused:
            by, at = refused.fields["by"], refused.fields["at"]
            end(f"{file}: {by} drafted this flow on {at}; --replace-draft throws that away")
    for line in changes:
        print(line)
    if not changes:
        print("Nothing to change.")


def told(brought: Brought, word: str) -> Iterator[str]:
    """What would become of a file, a line each; then how its steps differ."""
    changes = brought.changes
    assert brought.flow is not None
    if not brought.new and not brought.units:
        yield "Nothing to change."
    if brought.draft_by:
        yield f"draft of {brought.draft_by}: there is one"
    if brought.new:
        yield f"flow {brought.flow.name} {brought.flow.revision}: {word}"
    yield from (f"text {unit.text_id} ({unit.language}): {word}" for unit in brought.units)
    for field in changes.head:
        yield f"{field.field}: {field.before or '-'} -> {field.after or '-'}"
    for before, after in changes.renamed:
        yield f"step {before}: is called {after}"
    for word, steps in (("added", changes.added), ("removed", changes.removed)):
        yield from (f"step {step}: {word}" for step in steps)
    for each in changes.changed:
        for field in each.fields:
            yield f"step {each.step}, {field.field}: {field.before or '-'} -> {field.after or '-'}"


def _members(file: Path) -> dict[str, str]:
    from bot.revisions.archive import ArchiveFault, read_archive

    try:
        if file.stat().st_size > LARGEST:
            end(f"{file}: larger than {LARGEST >> 20} MiB")
        return read_archive(file.read_bytes())
    except ArchiveFault as fault:
        end(f"{file}: {fault}")
    except OSError as error:
        end(f"{file}: cannot be read ({error.strerror})", 2)
