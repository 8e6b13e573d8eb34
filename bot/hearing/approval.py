"""A reviewer's word on the Greenlandic examples: an intent is approved whole, as it stands, or a sentence doubted."""

from __future__ import annotations

from bot.audit import audit
from bot.cases.views import StaffMember
from bot.errors import HelpError, NotFound
from bot.hearing.drafts import need
from bot.hearing.examples import REVIEWED
from bot.hearing.lists import IntentView, intent_view, overview
from bot.runtime import Work
from storage.understanding import approvals, examples


def reviews(work: Work, staff: StaffMember) -> list[IntentView]:
    """Every intent whose examples a reviewer is to approve, those that wait first."""
    views = (view for view in overview(work, staff) if view.reviewed)
    return sorted(views, key=lambda view: (bool(view.approved_by), view.intent))


def review(work: Work, staff: StaffMember, intent: str) -> IntentView:
    """One of them. Raises ``NotFound``."""
    view = intent_view(work, staff, REVIEWED, intent)
    if not view.reviewed:
        raise NotFound
    return view


def approve(work: Work, staff: StaffMember, intent: str, seen: str) -> None:
    """Approve an intent's sentences in one's name, those of the digest ``seen``, drafts among them included.

    Raises ``examples-changed`` when they are others by now, ``examples-doubted`` when one is in doubt.
    """
    need(staff, "examples.approve")
    examples.hold_examples(work.conn)
    view = review(work, staff, intent)
    if view.digest != seen:
        raise HelpError("examples-changed", 409)
    if view.doubts:
        raise HelpError("examples-doubted", 409)
    if view.approved_by:
        return
    approvals.approve(
        work.conn, language=REVIEWED, intent=intent, digest=seen, staff_id=staff.id, reviewer=staff.name,
        now=work.now,
    )  # fmt: skip
    _told(work, staff, "examples.approved", intent, after={"digest": seen, "sentences": len(view.sentences)})
    work.hint("content")


def withdraw(work: Work, staff: StaffMember, intent: str) -> None:
    """Take back what was approved of an intent, as it stands and as it stood."""
    need(staff, "examples.approve")
    view = review(work, staff, intent)
    if approvals.withdraw(work.conn, REVIEWED, intent, work.now):
        before: dict[str, object] = {"digest": view.digest, "reviewer": view.approved_by}
        _told(work, staff, "examples.withdrawn", intent, before=before)
        work.hint("content")


def doubt(work: Work, staff: StaffMember, intent: str, sentence: str, *, unsure: bool) -> None:
    """Write down that one is not sure of a sentence, which takes an approval back; or that it is settled."""
    need(staff, "examples.approve")
    view = review(work, staff, intent)
    if sentence not in {each.sentence for each in view.sentences}:
        raise NotFound
    if not unsure:
        if approvals.settle(work.conn, REVIEWED, intent, sentence):
            _told(work, staff, "example.settled", intent, before={"sentence": sentence})
        return
    fresh = approvals.doubt(
        work.conn, language=REVIEWED, intent=intent, sentence=sentence, staff_id=staff.id, reviewer=staff.name,
        now=work.now,
    )  # fmt: skip
    if fresh:
        _told(work, staff, "example.doubted", intent, after={"sentence": sentence})
        withdraw(work, staff, intent)


def _told(
    work: Work, staff: StaffMember, action: str, intent: str, *,
    before: dict[str, object] | None = None, after: dict[str, object] | None = None,
) -> None:  # fmt: skip
    audit(work, staff, action, f"examples:{intent}/{REVIEWED}", before=before, after=after)
