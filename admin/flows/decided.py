"""What the form of a publication says of people mid-flow and of texts."""

from __future__ import annotations

from admin.forms import Form
from bot.errors import HelpError
from bot.revisions.look import Look
from bot.revisions.people import Decision

FINISH, RESTART, MOVE = "finish", "restart", "move:"


def decisions_of(form: Form, look: Look) -> list[Decision]:
    """One decision for each step with people on it; what the form leaves out finishes what it began.

    Raises ``move-nowhere`` for a choice that is none.
    """
    found = []
    for view in look.spots:
        spot = view.spot
        chosen = form.line(f"at-{spot.revision}-{spot.step}") or FINISH
        if chosen == FINISH:
            found.append(Decision(revision=spot.revision, step=spot.step, act="finish"))
        elif chosen == RESTART:
            found.append(Decision(revision=spot.revision, step=spot.step, act="restart"))
        elif chosen.startswith(MOVE):
            to = chosen.removeprefix(MOVE)
            found.append(Decision(revision=spot.revision, step=spot.step, act="move", to=to))
        else:
            raise HelpError("move-nowhere", 400, step=spot.step, to=chosen)
    return found


def meanings_of(form: Form, look: Look) -> dict[str, bool]:
    """For each Danish text that changes, whether its meaning does; unsaid, as it was suggested."""
    found = {}
    for change in look.texts:
        if change.meaning is not None:
            said = form.line(f"meaning-{change.text_id}")
            found[change.text_id] = said == "changed" if said else change.meaning.changed
    return found


def typed(form: Form) -> dict[str, str]:
    """Everything that was typed and chosen, for a page that comes again."""
    return {name: form.line(name) for name in form.names()}
