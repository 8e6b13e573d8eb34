"""Which ready answers there are, by topic, and the blanks of each; their words stand among the citizens' texts."""

from __future__ import annotations

from collections.abc import Mapping

BLANKS: Mapping[str, str] = {
    "day": "[dag]",
    "time": "[tid]",
    "place": "[sted]",
    "name": "[navn]",
    "what": "[hvad]",
}
"""How a blank stands in the Danish words until somebody fills it."""

_TOPICS = (
    ("hello", "name(name) here place(name,place) language"),
    ("read", "thanks letter looking"),
    ("more", "tell day letter city need"),
    ("meet", "at(day,time,place) which moved(day,time) cannot call(day,time)"),
    ("interpreter", "ordered(day,time) which pay waits"),
    ("bring", "these(what) letters id nothing"),
    ("housing", "tonight asked waits(day)"),
    ("money", "sent(day) papers(what) food"),
    ("post", "mitid paper together"),
    ("doctor", "time(day,time) interpreter"),
    ("child", "talk(day,time) companion"),
    ("home", "asked where"),
    ("later", "day(day) colleague"),
    ("wait", "council(day) nothing"),
    ("companion", "right who comes(day,time)"),
    ("missed", "new anybody"),
    ("bye", "thanks done"),
    ("away", "until(day) other(name)"),
)


def _read(topic: str, words: str) -> dict[str, tuple[str, ...]]:
    found = {}
    for word in words.split():
        name, _, blanks = word.rstrip(")").partition("(")
        found[f"ready-{topic}-{name}"] = tuple(blanks.split(",")) if blanks else ()
    return found


TOPICS: Mapping[str, Mapping[str, tuple[str, ...]]] = {topic: _read(topic, words) for topic, words in _TOPICS}
"""Topic -> text id -> the names of its blanks, in the order they are offered."""
READY: Mapping[str, tuple[str, ...]] = {
    text_id: blanks for texts in TOPICS.values() for text_id, blanks in texts.items()
}
"""Every ready answer's text id -> its blanks."""

__all__ = ["BLANKS", "READY", "TOPICS"]
