"""``ikiorti flows``: a flow and all its texts as one file, out of one installation and into another."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.cli.common import end, opened, prepared, write_file
from bot.runtime import Work

app = typer.Typer(no_args_is_help=True)
LARGEST = 8 << 20
"""Bytes of a file that is brought."""


@app.command("export")
def export_flow(
    name: Annotated[str, typer.Argument(help="The flow's name.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="The zip file to write.")],
) -> None:
    """Write the published flow with its Danish and Greenlandic texts."""
    with opened() as runtime:
        prepared(runtime)
        members = runtime.look(packed, name)
    from bot.revisions.archive import write_archive

    write_file(output, write_archive(members))


@app.command("import")
def import_flow(
    file: Annotated[Path, typer.Argument(help="A zip file that an export wrote.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would change, and stop.")] = False,
    publish: Annotated[bool, typer.Option("--publish", help="Publish at once instead of drafting.")] = False,
) -> None:
    """Check a flow with its texts and keep them as drafts, to be looked at and published."""
    members = _members(file)
    with opened() as runtime:
        prepared(runtime)
        changes, faults = runtime.run(brought, members, dry_run, publish)
    if faults:
        end("\n".join(faults))
    for line in changes:
        print(line)
    if not changes:
        print("Nothing to change.")


def packed(work: Work, name: str) -> dict[str, str]:
    """The members of the file by name. Ends with one line when there is no such flow."""
    from bot.texts.library import fluent_of, standing

    library = standing(work)
    flow = library.flows.get(name)
    if flow is None:
        end(f"There is no flow {name}.", 2)
    from bot.revisions.archive import FORMAT

    about = {"format": FORMAT, "flow": name, "revision": flow.revision}
    text_ids = library.text_ids(name)
    return {
        "about.json": json.dumps(about, indent=2) + "\n",
        f"flows/{name}.yaml": flow.source,
        f"locales/da/{name}.ftl": fluent_of(library, text_ids, "da"),
        f"locales/kl/{name}.ftl": fluent_of(library, text_ids, "kl"),
    }


def brought(work: Work, members: dict[str, str], dry_run: bool, publish: bool) -> tuple[list[str], list[str]]:
    """Draft (or publish) what differs: one line each, or the faults, and then nothing was changed."""
    from bot.audit import audit
    from bot.texts import library as transfer
    from flows.definition import load
    from storage.flows import queries

    name = json.loads(members["about.json"])["flow"]
    flow, wrong = load(members.get(f"flows/{name}.yaml", ""), file=f"{name}.yaml")
    faults = [f"{fault.file}:{fault.line}: {fault.code}: {fault.message}" for fault in wrong]
    units = []
    for language in ("da", "kl"):
        found, broken = transfer.units_of(
            members.get(f"locales/{language}/{name}.ftl", ""), language, f"{name}.ftl"
        )
        units += found
        faults += broken
    if faults or flow is None:
        return [], faults
    library = transfer.standing(work)
    foreign = {unit.text_id for unit in units} - {use.text_id for use in flow.text_uses()}
    faults = [f"{name}.ftl: {text_id} is no text of this flow" for text_id in sorted(foreign)]
    units = transfer.differing(library, units)
    after = transfer.changed(library, [flow], units)
    faults += transfer.errors_of(after, {flow.name}, {unit.text_id for unit in units})
    if faults:
        return [], faults
    before = library.flows.get(name)
    new_flow = before is None or before.revision != flow.revision
    if not publish:
        # The same file a second time changes nothing.
        drafted = queries.draft_of(work.conn, name)
        new_flow = new_flow and (drafted is None or drafted.revision != flow.revision)
        units = transfer.not_drafted(work, units)
    word = "published" if publish else "drafted"
    changes = [f"flow {name} {flow.revision}: {word}"] if new_flow else []
    changes += [f"text {unit.text_id} ({unit.language}): {word}" for unit in units]
    if dry_run:
        return changes, []
    given: dict[str, Any] = {"flow": name, "revision": flow.revision, "source": flow.source, "now": work.now}
    if publish:
        if new_flow:
            queries.publish(work.conn, **given, author="import")
            audit(work, None, "flow.published", f"flow:{name}", after={"revision": flow.revision})
        transfer.publish_units(work, units)
    else:
        if new_flow:
            queries.save_draft(work.conn, **given, author="import")
        transfer.draft_units(work, units)
    return changes, []


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
