"""What each role may do: the one table that pages, use cases and the navigation ask."""

from __future__ import annotations

from typing import Literal, get_args

Role = Literal["admin", "editor", "reviewer", "caseworker", "coordinator", "interpreter", "auditor"]
Action = Literal[
    "account",
    "duty",
    "cases.read",
    "cases.work",
    "cases.export",
    "people.read",
    "walk-in",
    "interpreting.work",
    "figures.read",
    "staff.manage",
    "settings.read",
    "settings.change",
    "routing.change",
    "audit.read",
    "audit.export",
    "places.read",
    "places.check",
    "places.edit",
    "texts.read",
    "texts.edit",
    "texts.review",
    "flows.read",
    "flows.edit",
    "flows.publish",
    "understanding.read",
    "misses.read",
    "examples.edit",
    "examples.approve",
]

ROLES: tuple[Role, ...] = get_args(Role)

_EVERYBODY: frozenset[Action] = frozenset({"account"})
_CASES: frozenset[Action] = frozenset(
    {"duty", "cases.read", "cases.work", "cases.export", "people.read", "walk-in"}
)
_PLACES: frozenset[Action] = frozenset({"places.read", "places.check"})
"""Who only reads is told of the places that are their own, and checks those."""
_TEXTS: frozenset[Action] = frozenset({"texts.read", "texts.edit"})
"""Words in both languages, live once saved."""
_FLOWS: frozenset[Action] = frozenset({"flows.read", "flows.edit", "flows.publish"})
_EXAMPLES: frozenset[Action] = frozenset({"understanding.read", "misses.read", "examples.edit"})

_MAY: dict[str, frozenset[Action]] = {
    "admin": _EVERYBODY
    | _CASES
    | _PLACES
    | _EXAMPLES
    | _TEXTS
    | _FLOWS
    | frozenset(
        {
            "places.edit",
            "texts.review",
            "staff.manage",
            "settings.read",
            "settings.change",
            "routing.change",
            "audit.read",
            "audit.export",
            "figures.read",
        }
    ),
    "coordinator": _EVERYBODY
    | _CASES
    | _PLACES
    | frozenset(
        {"settings.read", "routing.change", "figures.read", "places.edit", "texts.read", "flows.read"}
    ),
    "caseworker": _EVERYBODY | _CASES | frozenset({"places.read"}),
    "interpreter": _EVERYBODY | frozenset({"duty", "interpreting.work"}),
    "editor": _EVERYBODY
    | _PLACES
    | _EXAMPLES
    | _TEXTS
    | _FLOWS
    | frozenset({"settings.read", "places.edit"}),
    "reviewer": _EVERYBODY
    | frozenset({"understanding.read", "examples.approve", "texts.read", "texts.review", "flows.read"}),
    "auditor": _EVERYBODY | frozenset({"audit.read", "audit.export", "settings.read", "figures.read"}),
}


def may(role: str, action: Action) -> bool:
    """Whether somebody with ``role`` may do ``action``; an unknown role may nothing."""
    return action in _MAY.get(role, frozenset())


def actions_of(role: str) -> frozenset[Action]:
    """Everything somebody with ``role`` may do."""
    return _MAY.get(role, frozenset())


def is_role(word: str) -> bool:
    """Whether ``word`` names a role."""
    return word in ROLES
