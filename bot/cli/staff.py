"""``ikiorti staff``: invitations and duty."""

from __future__ import annotations

import json
from typing import Annotated, Literal, get_args

import typer

from bot.accounts.roles import Role
from bot.cli.common import opened

app = typer.Typer(no_args_is_help=True)


@app.command("invite")
def invite_staff(
    email: Annotated[str, typer.Option(help="Where they are reached; also their name to log in.")],
    role: Annotated[Role, typer.Option(help=" ".join(get_args(Role)))],
    team: Annotated[
        list[str] | None, typer.Option(help="A team's name; may be given more than once.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help='Print {"url"}.')] = False,
) -> None:
    """Make an account and print the address of its invitation, which works once and for a week."""
    from bot.accounts.invitations import invite

    with opened() as runtime:
        url = runtime.run(invite, email, role, team or (), None)
    print(json.dumps({"url": url}) if as_json else f"Invite: {url}")


@app.command()
def duty(
    email: Annotated[str, typer.Argument(help="Whose duty.")],
    state: Annotated[Literal["on", "off"], typer.Argument(help="on or off")],
) -> None:
    """Switch somebody's duty on or off."""
    from bot.accounts.duty import set_duty
    from bot.accounts.people import staff_by_email

    with opened() as runtime:
        member = runtime.look(staff_by_email, email)
        runtime.run(set_duty, member, state == "on")
    print(f"{email}: {state}")
