"""``ikiorti``: the table of verbs. Only the verb that is called is imported, so that help is quick."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from io import TextIOWrapper
from typing import NamedTuple

import typer

from bot.errors import HelpError, SettingsError


class Verb(NamedTuple):
    """A word after ``ikiorti``, and where its function or its group of functions lives."""

    name: str
    module: str
    target: str
    help: str


VERBS = (
    Verb("serve", "bot.cli.serve", "serve", "Run everything in one process."),
    Verb("bot", "bot.cli.serve", "bot", "Run Telegram and the web chat (PostgreSQL)."),
    Verb("console", "bot.cli.serve", "console", "Run the staff console (PostgreSQL)."),
    Verb("worker", "bot.cli.serve", "worker", "Run timers and sending (PostgreSQL)."),
    Verb("db", "bot.cli.db", "app", "Upgrade, downgrade or show the database's revision."),
    Verb("staff", "bot.cli.staff", "app", "Invite staff, change role, duty and leave, reset a code."),
    Verb("setup", "bot.cli.setup", "app", "Apply a setup file: organisation, teams, hours, staff, places."),
    Verb("status", "bot.cli.status", "status", "Show cases, outbox, inbox and timers."),
    Verb("audit", "bot.cli.audit", "audit", "Print the audit entries."),
    Verb("check", "bot.cli.check", "check", "Check flows and texts."),
    Verb("play", "bot.cli.play", "play", "Play a flow in the terminal, with storage in memory."),
    Verb(
        "understand", "bot.cli.understand", "understand", "Say what is understood of a message, one a line."
    ),
    Verb("train", "bot.cli.train", "train", "Train what understands messages from the examples."),
    Verb("flows", "bot.cli.flows", "app", "Export and import flows with their texts."),
    Verb("texts", "bot.cli.texts", "app", "Export and import texts."),
    Verb("places", "bot.cli.places", "app", "Export and import the directory of places."),
)


def build(called: str | None) -> typer.Typer:
    """Make the command line with ``called`` loaded; the other verbs are there by name and help alone."""
    app = typer.Typer(
        help="Ikiorti: a help bot in Danish and Greenlandic.",
        no_args_is_help=True,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
    )

    @app.callback()
    def _root() -> None:
        pass

    for verb in VERBS:
        if verb.name == called:
            target = getattr(import_module(verb.module), verb.target)
            if isinstance(target, typer.Typer):
                app.add_typer(target, name=verb.name, help=verb.help)
            else:
                app.command(verb.name, help=verb.help)(target)
        else:
            app.command(verb.name, help=verb.help)(_not_loaded)
    return app


def _not_loaded() -> None:
    raise AssertionError("only the verb that is called is loaded")


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit: 0 done, 1 faults, 2 usage or settings."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    for stream in (sys.stdout, sys.stderr):
        # Whatever the locale: what we print is UTF-8, and Greenlandic and Danish need more than ASCII.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    called = next((word for word in words if not word.startswith("-")), None)
    try:
        build(called)(args=words, prog_name="ikiorti")
    except SettingsError as error:
        _end(str(error), 2)
    except HelpError as error:
        _end(_in_words(error), 1)
    except Exception as error:  # noqa: BLE001 - the last resort
        if isinstance(error, BrokenPipeError):
            _output_closed()
        _failed(error)


def _output_closed() -> None:
    """Whoever read our output has seen enough; nothing is left to say and nowhere to say it."""
    sys.stderr.close()
    sys.exit(1)


def _failed(error: Exception) -> None:
    """Say where it failed, without the error's own words: they may quote what somebody wrote."""
    import structlog

    from bot.logs import configure_logs

    configure_logs()
    structlog.get_logger().critical("failed", exc_info=error)
    sys.exit(1)


def _in_words(error: HelpError) -> str:
    """The refusal as the console would say it in English, with its fields, so that it names what was typed."""
    from locales.console import ConsoleTexts

    fields = ", ".join(f"{name}: {value}" for name, value in error.fields.items())
    said = ConsoleTexts("en").format(f"error-{error.code}", **error.fields)
    return f"{said} ({fields})" if fields else said


def _end(line: str, code: int) -> None:
    print(line, file=sys.stderr)
    sys.exit(code)


if __name__ == "__main__":
    main()
