"""What is due: which browser to wake, whether it still makes sense, and how it went."""

from __future__ import annotations

import datetime as dt
import uuid

import msgspec
import structlog

from bot.clock import real_now
from bot.ports import Later, Refused, Sent
from bot.push.endpoint import Subscription
from bot.push.night import until_day
from bot.push.queue import named
from bot.runtime import Work
from storage.errands import queries as errands
from storage.push import queries as push
from storage.vault import Unreadable

log = structlog.get_logger()
LEASE = dt.timedelta(seconds=60)
"""How long what was taken is left to its taker; a call ends long before."""
PAUSE = dt.timedelta(seconds=60)
"""Between two notices on one phone: somebody who writes five lines wakes it once."""
KEPT = dt.timedelta(hours=24)
"""After a day in which nobody could be woken it is given up."""
MOST_FAILURES = 3
"""Refusals in a row after which a browser is believed gone, so that nothing is promised on it."""
SUBSCRIPTION = msgspec.json.Decoder(Subscription)


class Call(msgspec.Struct, frozen=True, kw_only=True):
    """A browser to wake now. ``seconds``: after that the notice is of no use; ``attempts``: failed ones so far."""

    errand_id: uuid.UUID
    subscription_id: uuid.UUID
    subscription: Subscription
    failures: int
    attempts: int
    seconds: int


def pushes_are_due(work: Work) -> bool:
    """Whether any browser is to be woken now."""
    return push.are_due(work.conn, real_now())


def take_pushes(work: Work, limit: int) -> list[Call]:
    """Take what is due, so that no other process does for a while. What lost its sense is dropped: the page has had
    the message, it was erased, the meeting has begun, the browser is gone, or a newer one stands for it. What would
    wake somebody at night waits for the morning (``night``).
    """
    now = real_now()
    taken = push.claim(work.conn, now, now + LEASE, limit)
    calls: dict[uuid.UUID, Call] = {}
    for errand in reversed(taken):
        browser_id, message_id = named(errand.external_id)
        browser = push.browser(work.conn, browser_id)
        message = push.waiting(work.conn, message_id)
        left = _time_left(work, errand, message, now)
        rest = until_day(work.now, message) if message is not None else dt.timedelta()
        if browser is None or browser_id in calls or left <= rest:
            _drop(work, errand, browser, now)
        elif rest:
            push.defer(work.conn, errand.id, now + rest)
        elif browser.used_at is not None and browser.used_at + PAUSE > now:
            push.defer(work.conn, errand.id, browser.used_at + PAUSE)
        elif (subscription := _opened(work, browser)) is None:
            push.remove(work.conn, browser_id)
            errands.close(work.conn, errand.id)
        else:
            calls[browser_id] = Call(
                errand_id=errand.id,
                subscription_id=browser_id,
                subscription=subscription,
                failures=browser.failures,
                attempts=errand.attempts,
                seconds=int(left.total_seconds()),
            )
    return list(calls.values())


def note_push(work: Work, call: Call, result: Sent | Later | Refused) -> None:
    """Write down how it went. A notice that was taken says nothing of the message: only the page's own word does."""
    if isinstance(result, Later):
        errands.put_off(work.conn, call.errand_id, real_now() + dt.timedelta(seconds=result.seconds))
        return
    errands.close(work.conn, call.errand_id)
    if isinstance(result, Sent):
        push.set_browser(work.conn, call.subscription_id, failures=0, used_at=real_now())
    elif result.closed:
        push.remove(work.conn, call.subscription_id)
    else:
        _failed(work, call.subscription_id, call.failures)


def _time_left(
    work: Work, errand: push.PushErrand, message: push.Waiting | None, now: dt.datetime
) -> dt.timedelta:
    """How long a notice is of use; nothing when it is not, or not any more."""
    if message is None or message.received_at is not None:
        return dt.timedelta()
    left = errand.made_at + KEPT - now
    return left if message.starts_at is None else min(left, message.starts_at - work.now)


def _drop(work: Work, errand: push.PushErrand, browser: push.Browser | None, now: dt.datetime) -> None:
    errands.close(work.conn, errand.id)
    if browser is not None and errand.made_at + KEPT <= now:
        log.warning("a browser could not be woken", errand=str(errand.id), attempts=errand.attempts)
        _failed(work, browser.id, browser.failures)


def _failed(work: Work, subscription_id: uuid.UUID, before: int) -> None:
    if before + 1 >= MOST_FAILURES:
        push.remove(work.conn, subscription_id)
    else:
        push.set_browser(work.conn, subscription_id, failures=before + 1, used_at=real_now())


def _opened(work: Work, browser: push.Browser) -> Subscription | None:
    """What the browser gave; None when it was sealed with a key that is gone."""
    try:
        key = work.runtime.vault.unwrap(browser.wrapped, browser.master)
        return SUBSCRIPTION.decode(key.open(f"push:{browser.id}", browser.sealed_subscription))
    except Unreadable:
        return None
