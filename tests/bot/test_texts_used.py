"""The list of texts the program says, against the program."""

from __future__ import annotations

import re
from pathlib import Path

from bot.texts_used import PREFIXES, TEXTS_USED

ROOT = Path(__file__).resolve().parents[2]
PREFIX = "|".join(prefix.rstrip("-") for prefix in PREFIXES)
LITERAL = re.compile(rf"""(?<!=)["']((?:{PREFIX})-[a-z][a-z-]*[a-z])["'.]""")
"""A quoted id; what stands behind an equals sign is an HTML class."""
STAFF = re.compile(
    r"role-unknown|role-wrong|media-unknown|appointment-(incomplete|same-time|too-far|no-place)"
    r"|coordinator-(already|asked)|case-(closed|reserved|emptied|copy|status|wish|no-wish|answers|no-answer)"
    r"|case-(no-answer-is-no-yes|history|team|topic|language|interpreter|not-asked|opened|citizen|colleague)"
    r"|case-(notice|machine)|answer-(by|too-long)"
)
"""Codes of errors, events and notices, and words of the console, that begin like a citizens' text."""


def test_every_text_named_in_the_program_is_in_the_list() -> None:
    listed = {need.text_id for need in TEXTS_USED}
    found: dict[str, str] = {}
    for file in sorted((ROOT / "bot").rglob("*")):
        if file.suffix in {".py", ".html", ".js"} and file.name != "texts_used.py":
            for text_id in LITERAL.findall(file.read_text("utf-8")):
                if not STAFF.fullmatch(text_id):
                    found.setdefault(text_id, str(file.relative_to(ROOT)))
    assert len(found) > 30
    assert {text_id: file for text_id, file in found.items() if text_id not in listed} == {}
