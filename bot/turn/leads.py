"""Where what was understood leads: a flow, a step of one, or something the service does itself."""

from __future__ import annotations

import msgspec


class Lead(msgspec.Struct, frozen=True):
    """``label``: the text (and attribute) that names it on a button. Either a ``flow`` (at a ``step``) or an ``act``.

    ``careful``: it is private or binds somebody, so what no reviewer has approved only offers it. ``soon``: it cannot
    wait until people answer.
    """

    label: str
    flow: str = ""
    step: str | None = None
    act: str = ""
    careful: bool = False
    soon: bool = False


LEADS = {
    "housing": Lead("start-menu.housing", "housing"),
    "homeless_tonight": Lead("housing-need.tonight", "housing", "tonight-city", soon=True),
    "benefits": Lead("start-menu.money", "benefits"),
    "appointment": Lead("start-menu.appointments", "appointments"),
    "cancel_appointment": Lead("appointments-mine-what.cannot", "appointments", "mine", careful=True),
    "interpreter": Lead("start-menu.interpreter", "interpreter"),
    "doctor": Lead("start-menu.health", "health", careful=True, soon=True),
    "alcohol_drugs": Lead("health-need.alcohol", "alcohol", careful=True),
    "mitid": Lead("arrival-todo.mitid", "arrival", "mitid"),
    "job": Lead("start-menu.work", "work"),
    "children": Lead("start-menu.family", "family"),
    "letter": Lead("start-menu.letters", "letters"),
    "rights": Lead("start-menu.rights", "rights"),
    "places": Lead("start-menu.places", "places", soon=True),
    "travel_back": Lead("start-menu.go-home", "go-home"),
    "arrival": Lead("start-menu.arrival", "arrival"),
    "violence_crisis": Lead("danger-what.violence", "danger", "violence", careful=True, soon=True),
    "suicide": Lead("danger-what.suicide", "danger", "suicide", careful=True, soon=True),
    "talk_to_human": Lead("command-person", act="person", careful=True),
    "who_helps_me": Lead("system-who-helps.label", act="who-helps", careful=True),
    "change_language": Lead("command-language", act="language"),
    "delete_data": Lead("start-menu.privacy", "privacy", careful=True),
    "thanks": Lead("system-thanks", act="thanks"),
    "greeting": Lead("system-hello", act="hello"),
}
"""By intent. What is only said to be kind (``thanks``, ``hello``) is never offered as a choice."""
TENDER = frozenset({"violence_crisis", "suicide"})
"""Named only when it is the likeliest: nobody is asked beside their own matter whether they think of dying."""
KIND = frozenset({"thanks", "hello"})
