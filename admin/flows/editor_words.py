"""What the form of a step says, as fields and words."""

from __future__ import annotations

from typing import Any

import msgspec

from admin.forms import Form
from flows.editing.form import fields_from
from flows.editing.operations import Fields

SETTLE = "settle:"
"""What stands before a field that both changed, where one of the two words is chosen."""
NOT_FIELDS = frozenset({"_csrf_token", "step", "over", "seen", "rename", "kind", "do"})


def fields_posted(form: Form, seen: str = "") -> Fields:
    """The step as the form writes it; a field settled for somebody else's word is as in ``seen``, the step as they
    left it. Raises ``EditFault``.
    """
    names = [name for name in form.names() if name not in NOT_FIELDS and ":" not in name]
    fields = fields_from(form.line("kind"), {name: form.every(name) for name in names})
    settled = [name.removeprefix(SETTLE) for name in form.names() if name.startswith(SETTLE)]
    theirs = [path for path in settled if form.line(SETTLE + path) == "theirs"]
    return taking(fields, theirs, seen) if theirs else fields


def taking(fields: Fields, paths: list[str], seen: str) -> Fields:
    """The fields with those at some paths (``note``, ``choices.sofa``) as in ``seen``, a step as JSON."""
    try:
        theirs = msgspec.json.decode(seen, type=dict[str, Any])
    except msgspec.MsgspecError:
        return fields
    for path in paths:
        mine, other = fields, theirs
        *within, last = path.split(".")
        for part in within:
            mine = mine.setdefault(part, {}) if isinstance(mine, dict) else {}
            other = other.get(part, {}) if isinstance(other, dict) else {}
        if not isinstance(mine, dict) or not isinstance(other, dict):
            continue
        if last in other:
            mine[last] = other[last]
        else:
            mine.pop(last, None)
    return fields


def words_posted(form: Form, prefix: str = "words") -> dict[str, dict[str, str]]:
    """Plain words by language and wording; under ``was`` those that stood there when the page was opened."""
    found: dict[str, dict[str, str]] = {}
    for field in form.names():
        if field.startswith(f"{prefix}:") and field.count(":") == 2:
            _, language, name = field.split(":")
            found.setdefault(language, {})[name] = form.text(field).replace("\r\n", "\n")
    return found
