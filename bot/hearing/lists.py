"""The examples of each intent as staff see them: as they will be with the drafts, and what a reviewer says of them."""

from __future__ import annotations

import datetime as dt

import msgspec

from bot.cases.views import StaffMember
from bot.errors import NotFound
from bot.hearing.drafts import State, need, school_of, state_of
from bot.hearing.examples import LANGUAGES, REVIEWED, digest, intents, sentences
from bot.runtime import Work
from bot.understanding.understood import UNKNOWN
from storage.understanding import approvals
from storage.understanding.approvals import ApprovalRow, DoubtRow


class ExampleView(msgspec.Struct, frozen=True, kw_only=True):
    """A sentence. ``by``: who added it, empty: the program brings it; ``about``: what those beside it in the program's
    file have in common; ``doubted_by``: whoever was not sure of it, or empty.
    """

    sentence: str
    by: str
    about: str
    draft: bool
    doubted_by: str


class GoneView(msgspec.Struct, frozen=True):
    """A sentence that was taken out; ``draft``: it is still learnt from until that is published."""

    sentence: str
    draft: bool


class IntentView(msgspec.Struct, frozen=True, kw_only=True):
    """The examples of one intent. ``digest`` names just these sentences; ``drafts`` counts changes among them.

    ``reviewed``: a reviewer is to approve them. ``approved_by`` somebody at that time, or empty; ``in_force``: these
    are what is published; ``was_approved``: others were approved. ``written``: what the program's file says of itself.
    """

    language: str
    intent: str
    sentences: tuple[ExampleView, ...]
    gone: tuple[GoneView, ...]
    digest: str
    drafts: int
    doubts: int
    reviewed: bool
    approved_by: str
    approved_at: dt.datetime | None
    in_force: bool
    was_approved: bool
    written: str


def overview(work: Work, staff: StaffMember) -> list[IntentView]:
    """Every intent in every language."""
    need(staff, "understanding.read")
    shipped, known = school_of(work).examples(), _Known(work)
    return [known.view(language, intent) for language in LANGUAGES for intent in intents(shipped, language)]


def intent_view(work: Work, staff: StaffMember, language: str, intent: str) -> IntentView:
    """One intent in one language. Raises ``NotFound``."""
    need(staff, "understanding.read")
    if intent not in intents(school_of(work).examples(), language):
        raise NotFound
    return _Known(work).view(language, intent)


class _Known:
    """All that views are made of, read once."""

    def __init__(self, work: Work) -> None:
        self.school = school_of(work)
        self.shipped = self.school.examples()
        self.state: State = state_of(work)
        self.standing: list[ApprovalRow] = approvals.standing(work.conn)
        self.doubts: list[DoubtRow] = approvals.doubts(work.conn)

    def view(self, language: str, intent: str) -> IntentView:
        """How an intent's examples stand."""
        key = (language, intent)
        note = self.school.note(*key)
        given = sentences(self.shipped, self.state.drafted, *key)
        published = sentences(self.shipped, self.state.published, *key)
        changes = [row for row in self.state.changes if (row.language, row.intent) == key]
        authors = {row.sentence: row.author for row in changes if row.kind == "added"}
        program = self.shipped.get(key, ())
        doubted = {row.sentence: row.reviewer for row in self.doubts if (row.language, row.intent) == key}
        own = [row for row in self.standing if (row.language, row.intent) == key]
        approval = next((row for row in own if row.digest == digest(given)), None)
        return IntentView(
            language=language,
            intent=intent,
            sentences=tuple(
                ExampleView(
                    sentence=each, by="" if each in program else authors.get(each, ""), about=note.about.get(each, ""),
                    draft=each not in published, doubted_by=doubted.get(each, ""),
                )
                for each in given
            ),
            gone=tuple(
                GoneView(each, each in published)
                for each in dict.fromkeys((*program, *published))
                if each not in given
            ),
            digest=digest(given),
            drafts=sum(row.publication_id is None for row in changes),
            doubts=sum(each in doubted for each in given),
            reviewed=language == REVIEWED and intent != UNKNOWN,
            approved_by=approval.reviewer if approval is not None else "",
            approved_at=approval.approved_at if approval is not None else None,
            in_force=digest(given) == digest(published),
            was_approved=bool(own),
            written=note.written,
        )  # fmt: skip
