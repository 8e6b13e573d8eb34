"""``ikiorti db``: the database's revision, forwards and back."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.cli.common import end, opened

app = typer.Typer(no_args_is_help=True)


@app.command()
def upgrade(
    revision: Annotated[str, typer.Argument(help="Where to go; head is the newest.")] = "head",
) -> None:
    """Bring the database to what this version needs."""
    from storage import migrate

    with opened(migrated=False) as runtime:
        migrate.upgrade(runtime.database, revision)
        print(migrate.current(runtime.database))


@app.command()
def downgrade(
    revision: Annotated[str, typer.Argument(help="Where to go back to; base removes every table.")],
) -> None:
    """Go back to an earlier revision. What the newer tables held is gone."""
    from alembic.util import CommandError

    from storage import migrate

    with opened(migrated=False) as runtime:
        try:
            migrate.downgrade(runtime.database, revision)
        except CommandError:
            end(f"There is no revision {revision}.", 2)
        print(migrate.current(runtime.database) or "base")


@app.command()
def current() -> None:
    """Print the revision the database stands at, and whether it is the newest."""
    from storage import migrate

    with opened(migrated=False) as runtime:
        at = migrate.current(runtime.database)
        print(f"{at or 'base'}{' (newest)' if at == migrate.head() else f'; the newest is {migrate.head()}'}")
