"""Errors that staff or an operator read: a machine code, named fields, and a Fluent message that says what to do."""

from __future__ import annotations


class HelpError(Exception):
    """A refusal. ``code`` is also the console text ``error-<code>``; ``status`` the HTTP status it answers with."""

    def __init__(self, code: str, status: int = 400, **fields: object) -> None:
        super().__init__(code)
        self.code = code
        self.status = status
        self.fields = fields


class NotFound(HelpError):
    """Missing or not yours: the same answer for both, on purpose."""

    def __init__(self) -> None:
        super().__init__("not-found", 404)


class SettingsError(Exception):
    """The environment is wrong; the message is one line that names the variable."""


class ShippedFault(Exception):
    """What travels with the program is broken; each line names a file and a line in it."""
