"""The web chat: pages that work as plain forms, a script that makes them live, and the interface below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.channels.web import (
    api,
    appointments,
    assets,
    codes,
    forms,
    links,
    media,
    meeting,
    offline,
    pages,
    push,
    stream,
    wrong,
)
from bot.channels.web import preview as preview


def shared() -> Sequence[Any]:
    """Handlers of style and logo, which the console's pages use too."""
    return assets.handlers()


def handlers() -> Sequence[Any]:
    """Route handlers of the web chat. The app they stand in provides ``runtime``."""
    return [
        *api.HANDLERS,
        *stream.HANDLERS,
        *pages.HANDLERS,
        *forms.HANDLERS,
        *links.HANDLERS,
        *appointments.HANDLERS,
        *codes.HANDLERS,
        *media.HANDLERS,
        *meeting.HANDLERS,
        *offline.HANDLERS,
        *push.HANDLERS,
        *wrong.HANDLERS,
    ]
