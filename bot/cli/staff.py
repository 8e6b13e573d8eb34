"""``ikiorti staff``: invitations, duty, roles, leave, and a lost second step."""

from __future__ import annotations

import datetime as dt
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


@app.command()
def role(
    email: Annotated[str, typer.Argument(help="Whose role.")],
    role: Annotated[Role, typer.Argument(help=" ".join(get_args(Role)))],
    team: Annotated[
        list[str] | None, typer.Option(help="A team's name, all of them; may be given more than once.")
    ] = None,
) -> None:
    """Change somebody's role and teams; who may do less is logged out everywhere."""
    from bot.accounts.people import staff_by_email
    from bot.accounts.rights import change_rights

    with opened() as runtime:
        member = runtime.look(staff_by_email, email)
        change = runtime.run(change_rights, None, member.id, role, team or ())
    print(f"{email}: {change.role} {', '.join(change.teams)}".rstrip())


@app.command()
def leave(
    email: Annotated[str, typer.Argument(help="Who is away.")],
    since: Annotated[str, typer.Argument(help="The first day, as 2026-11-23; or off.")],
    until: Annotated[str, typer.Argument(help="The last day.")] = "",
    stand_in: Annotated[
        str, typer.Option(help="E-mail of who takes the cases; without it the team does.")
    ] = "",
) -> None:
    """Write down when somebody is away, or with off that they are not."""
    from bot.accounts.leave import end_leave, set_leave
    from bot.accounts.people import staff_by_email

    with opened() as runtime:
        member = runtime.look(staff_by_email, email)
        if since == "off":
            runtime.run(end_leave, None, member.id)
        else:
            other = runtime.look(staff_by_email, stand_in).id if stand_in else None
            runtime.run(set_leave, None, member.id, _day(since), _day(until or since), other)
    print(f"{email}: {since} {until}".rstrip())


@app.command("reset-code")
def reset_code(email: Annotated[str, typer.Argument(help="Who lost phone and codes.")]) -> None:
    """Take away somebody's second step; where their role must have one they set it up at the next log-in."""
    from bot.accounts.people import staff_by_email
    from bot.accounts.totp import reset_totp

    with opened() as runtime:
        runtime.run(reset_totp, None, runtime.look(staff_by_email, email).id)
    print(f"{email}: reset")


def _day(words: str) -> dt.date:
    try:
        return dt.date.fromisoformat(words)
    except ValueError:
        raise typer.BadParameter(f"{words} is no day; write 2026-11-23") from None
