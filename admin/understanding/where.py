"""Back to where one was in a long list of sentences."""

from __future__ import annotations

from urllib.parse import urlencode

from litestar.response import Redirect

from admin.console import go
from admin.forms import Form


def back(path: str, form: Form) -> Redirect:
    """To the sentence that stands in that place now (field ``at``), among those that were looked for (``find``)."""
    find, at = form.line("find"), form.line("at")
    query = f"?{urlencode({'find': find})}" if find else ""
    return go(f"{path}{query}{f'#sentence-{at}' if at.isascii() and at.isdecimal() else ''}")
