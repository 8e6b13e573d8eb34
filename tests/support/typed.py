"""What a form of a page would send as it stands."""

from __future__ import annotations

from html.parser import HTMLParser


class _Reader(HTMLParser):
    """Fields of the forms whose address ends in some words; a box or circle only where it is ticked."""

    def __init__(self, address: str) -> None:
        super().__init__(convert_charrefs=True)
        self.address = address
        self.found: dict[str, str] = {}
        self._inside = False
        self._area = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "form":
            self._inside = (given.get("action") or "").endswith(self.address)
        name = given.get("name") or ""
        if not self._inside or not name:
            return
        if tag == "textarea":
            self._area = name
            self.found.setdefault(name, "")
        elif tag == "input" and (given.get("type") not in ("checkbox", "radio") or "checked" in given):
            self.found.setdefault(name, given.get("value") or "")

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._inside = False
        elif tag == "textarea":
            self._area = ""

    def handle_data(self, data: str) -> None:
        if self._area:
            self.found[self._area] += data


def typed(html: str, address: str) -> dict[str, str]:
    """The fields of the form that sends to ``address`` with their values, the token left out."""
    reader = _Reader(address)
    reader.feed(html)
    reader.found.pop("_csrf_token", None)
    return reader.found
