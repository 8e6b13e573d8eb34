"""An approval goes along when a step or a choice gets another id and says the same words."""

from __future__ import annotations

from collections.abc import Mapping

from bot.audit import audit
from bot.cases.views import StaffMember
from bot.revisions.words import TextKey
from bot.runtime import Work
from bot.texts.review import SECOND
from locales.text_base import BASE
from locales.unit import Unit
from storage.cases import organisation
from storage.texts import reviews

Units = Mapping[TextKey, Unit]


def carry_approval(
    work: Work, staff: StaffMember, language: str, before: tuple[str, Units], after: tuple[str, Units],
    choices: Mapping[str, str],
) -> bool:  # fmt: skip
    """Approve a wording under its new ids, in the name of who approved it under the former ones; whether it was.

    ``before`` and ``after``: a text id and its units. ``choices``: values that were renamed, new to old. Nothing is
    carried when a word differs in either language, when the approval is not of these words beside this Danish, and
    when the new id is one that asks for a second person and the former may not have.
    """
    old, new = _pair(before, language), _pair(after, language)
    if old is None or new is None or (before[0] == after[0] and old[0].revision == new[0].revision):
        return False
    if any(_named_anew(one, choices) != two.patterns for one, two in zip(old, new, strict=True)):
        return False
    row = reviews.standing_of(work.conn, before[0], language, old[0].revision)
    if row is None or row.meaning_changed or row.danish_revision != old[1].revision:
        return False
    if before[0] != after[0] and _asks_for_two(work, after[0]):
        return False
    if reviews.standing_of(work.conn, after[0], language, new[0].revision) is None:
        reviews.add_review(
            work.conn, text_id=after[0], language=language, revision=new[0].revision,
            danish_revision=new[1].revision, reviewer=row.reviewer, now=row.reviewed_at, staff_id=row.staff_id,
        )  # fmt: skip
        audit(
            work, staff, "text.review_carried", f"text:{after[0]}/{language}",
            before={"text": before[0], "revision": old[0].revision, "reviewer": row.reviewer},
            after={"text": after[0], "revision": new[0].revision, "danish": new[1].revision},
        )  # fmt: skip
        work.hint("content")
    return True


def _pair(held: tuple[str, Units], language: str) -> tuple[Unit, Unit] | None:
    """The wording and its Danish."""
    text_id, units = held
    unit, danish = units.get((text_id, language)), units.get((text_id, BASE))
    return None if unit is None or danish is None else (unit, danish)


def _named_anew(unit: Unit, choices: Mapping[str, str]) -> dict[str, str]:
    anew = {old: new for new, old in choices.items()}
    return {anew.get(name, name): pattern for name, pattern in unit.patterns.items()}


def _asks_for_two(work: Work, text_id: str) -> bool:
    asked = organisation.settings(work.conn).get(SECOND)
    return isinstance(asked, list) and any(text_id.startswith(str(each)) for each in asked)
