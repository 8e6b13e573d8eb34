"""What the form of a step says, as fields and words."""

from __future__ import annotations

from admin.forms import Form
from flows.editing.form import fields_from
from flows.editing.operations import Fields

NOT_FIELDS = frozenset({"_csrf_token", "step", "over", "seen", "rename", "kind", "do"})


def fields_posted(form: Form) -> Fields:
    """The step as the form writes it. Raises ``EditFault``."""
    names = [
        name for name in form.names() if name not in NOT_FIELDS and not name.startswith(("words:", "was:"))
    ]
    return fields_from(form.line("kind"), {name: form.every(name) for name in names})


def words_posted(form: Form, prefix: str = "words") -> dict[str, dict[str, str]]:
    """Plain words by language and wording; under ``was`` those that stood there when the page was opened."""
    found: dict[str, dict[str, str]] = {}
    for field in form.names():
        if field.startswith(f"{prefix}:") and field.count(":") == 2:
            _, language, name = field.split(":")
            found.setdefault(language, {})[name] = form.text(field).replace("\r\n", "\n")
    return found
