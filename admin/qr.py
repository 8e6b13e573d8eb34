"""An address as a QR code for the camera of a phone: drawn into the page, so that nobody else is asked for it."""

from __future__ import annotations

import segno
from markupsafe import Markup


def qr_code(address: str, title: str) -> Markup:
    """The code as SVG without styles or scripts; ``title`` says what it is to who does not see it. Dark on white in
    every theme: cameras want it so."""
    drawn = segno.make(address, error="m", micro=False).svg_inline(
        border=4, dark="#000", light="#fff", title=title, svgclass="qr", lineclass=None, omitsize=True
    )
    return Markup(drawn.replace("<svg ", '<svg role="img" ', 1))  # noqa: S704 - drawn by the library from the modules alone; the title is escaped by it
