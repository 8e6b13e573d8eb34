"""``ikiorti setup apply``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.common import end, opened, read_file

app = typer.Typer(no_args_is_help=True)


@app.callback()
def _group() -> None:
    """Keeps ``apply`` a word of its own while it is the only one."""


@app.command()
def apply(
    file: Annotated[Path, typer.Argument(help="A YAML file; setup.example.yaml shows every key.")],
) -> None:
    """Bring the database to what the file says; twice changes nothing. Every fault is named with its line."""
    from bot.setup import apply as use_case
    from bot.setup.check import parse

    text = read_file(file)
    with opened() as runtime:
        setup, faults = parse(text, runtime.look(use_case.team_names))
        if setup is None:
            end("\n".join(f"{file}: {fault}" for fault in faults))
        done = runtime.run(use_case.apply, setup)
    for change in done.changes:
        print(change)
    for email, url in done.invitations.items():
        print(f"Invite {email}: {url}")
    if not done.changes:
        print("Nothing to change.")
