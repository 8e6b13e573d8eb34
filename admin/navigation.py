"""Which areas stand in the header or the phone's bottom bar, and which behind one entry beside them."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from admin.area import Area
from bot.accounts.roles import may

BAR = ("cases", "people", "walk-in", "places", "flows", "texts", "account")
"""What is used all day; of more than there is room for, the first."""
LAST = "account"
"""One's own page is always there."""
ROOM = 5
"""Entries that fit into the bottom bar of a phone."""
ROOM_BESIDE = 2
"""So few more need no menu where the header is wide."""


class Navigation(msgspec.Struct, frozen=True, kw_only=True):
    """``bar``: always in sight. ``more``: behind one entry; ``wide``: whether a wide header has room for those."""

    bar: list[Area]
    more: list[Area]
    wide: bool = False
    inside: bool = False
    """Whether the page shown is of an area in ``more``."""


def navigation(areas: Sequence[Area], role: str, path: str) -> Navigation:
    """The areas somebody with this role may enter, in their order. ``path``: of the page shown."""
    theirs = [
        area
        for area in areas
        if area.order is not None and area.action is not None and may(role, area.action)
    ]
    if len(theirs) <= ROOM:
        return Navigation(bar=theirs, more=[])
    used = sorted((area for area in theirs if area.name in BAR), key=lambda area: BAR.index(area.name))
    kept = {area.name for area in (*[a for a in used if a.name != LAST][: ROOM - 1], *used[-1:])}
    bar = [area for area in theirs if area.name in kept]
    more = [area for area in theirs if area.name not in kept]
    inside = any(f"{path}/".startswith(f"/console{area.path}/") for area in more)
    return Navigation(bar=bar, more=more, wide=len(more) <= ROOM_BESIDE, inside=inside)
