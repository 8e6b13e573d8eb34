"""Both languages of a text saved as one act, and the Greenlandic approved with it."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import msgspec

from bot.cases.views import StaffMember
from bot.revisions.words import units_now
from bot.runtime import Work
from bot.texts.review import Approved, approve
from bot.texts.save import Meaning, Saved, save
from locales.fluent_file import canonical, parse_one
from locales.text_base import BASE, GREENLANDIC


class Done(msgspec.Struct, frozen=True, kw_only=True):
    """What came of it, by language; and of an approval."""

    saved: dict[str, Saved]
    approved: Approved | None = None

    @property
    def changed(self) -> bool:
        """Whether any words are others now."""
        return any(each.changed for each in self.saved.values())


def save_both(
    work: Work, staff: StaffMember, text_id: str, sources: Mapping[str, str], *, over: Mapping[str, str],
    meaning: Meaning | None = None, confirmed: Collection[str] = (), approving: bool = False,
) -> Done:  # fmt: skip
    """Save what differs, the Danish first; all of it or nothing. Raises what ``save`` and ``approve`` raise."""
    now = units_now(work, [text_id])
    saved = {}
    for language in (BASE, GREENLANDIC):
        source = sources.get(language)
        before = now.get((text_id, language))
        if source is None or not source.strip():
            continue
        if before is not None and _same(source, text_id, language, canonical(before)):
            continue
        meant = {key.partition(" ")[2] for key in confirmed if key.partition(" ")[0] == language}
        saved[language] = save(
            work, staff, text_id, language, source, over=over.get(language, ""), confirmed=meant,
            meaning=meaning if language == BASE else None,
        )  # fmt: skip
    if not approving:
        return Done(saved=saved)
    said = units_now(work, [text_id]).get((text_id, GREENLANDIC))
    seen = said.revision if GREENLANDIC in saved and said is not None else over.get(GREENLANDIC, "")
    return Done(saved=saved, approved=approve(work, staff, text_id, GREENLANDIC, over=seen))


def _same(source: str, text_id: str, language: str, now: str) -> bool:
    unit, _ = parse_one(source, language=language, text_id=text_id)
    return unit is not None and canonical(unit) == now
