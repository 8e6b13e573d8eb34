"""Figures for Prometheus. Labels are closed words (a channel, an outcome), never an id and never a person."""

from __future__ import annotations

from typing import Literal

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

REGISTRY = CollectorRegistry()
CONTENT_TYPE = "text/plain; version=0.0.4"
"""Without the charset: the server adds it, and Prometheus refuses one that stands twice."""

SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0)

_turns = Counter("ikiorti_turns_total", "Turns by outcome.", ["outcome"], registry=REGISTRY)
_turn_seconds = Histogram("ikiorti_turn_seconds", "Seconds a turn took.", buckets=SECONDS, registry=REGISTRY)
_received = Counter("ikiorti_received_total", "Messages stored in the inbox.", ["channel"], registry=REGISTRY)
_sends = Counter(
    "ikiorti_sends_total", "Attempts to send by outcome.", ["channel", "outcome"], registry=REGISTRY
)
_send_seconds = Histogram(
    "ikiorti_send_seconds", "Seconds a channel took to accept a message.", buckets=SECONDS, registry=REGISTRY
)
_timers = Counter("ikiorti_timers_total", "Timers fired by kind.", ["kind"], registry=REGISTRY)
_queue = Gauge("ikiorti_outbox_queued", "Messages that wait to be sent.", registry=REGISTRY)
_inbox = Gauge("ikiorti_inbox_received", "Inbox rows that wait for their turn.", registry=REGISTRY)
_parked = Gauge("ikiorti_inbox_parked", "Inbox rows set aside after failing.", registry=REGISTRY)
_cases = Gauge("ikiorti_cases", "Cases by state.", ["state"], registry=REGISTRY)
_due = Gauge("ikiorti_timers_due", "Timers past their due time.", registry=REGISTRY)
_places_due = Gauge(
    "ikiorti_places_due",
    "Places to be checked within thirty days, by whether they are lines for people in danger.",
    ["crisis"],
    registry=REGISTRY,
)
_missing = Counter("ikiorti_missing_texts_total", "Texts asked for and not found.", registry=REGISTRY)
_missing_seen: dict[int, int] = {}

TurnOutcome = Literal["done", "retried", "parked"]
SendOutcome = Literal["sent", "later", "refused"]


def turn(outcome: TurnOutcome, seconds: float) -> None:
    """Count one turn and how long it took."""
    _turns.labels(outcome).inc()
    _turn_seconds.observe(seconds)


def received(channel: str) -> None:
    """Count one message stored in the inbox."""
    _received.labels(channel).inc()


def sent(channel: str, outcome: SendOutcome, seconds: float) -> None:
    """Count one attempt to send and the seconds until the channel answered."""
    _sends.labels(channel, outcome).inc()
    _send_seconds.observe(seconds)


def timer_fired(kind: str) -> None:
    """Count one timer that fired."""
    _timers.labels(kind).inc()


def texts_missing(translator: int, total: int) -> None:
    """Count up to what a translator, known by a number of its own, has missed so far."""
    _missing.inc(max(0, total - _missing_seen.get(translator, 0)))
    # One translator speaks at a time; a new one counts from nothing.
    _missing_seen.clear()
    _missing_seen[translator] = total


def waiting(*, queued: int, inbox: int, parked: int, due: int, cases: dict[str, int]) -> None:
    """Set what waits just now; read by the tick or just before the figures are shown."""
    _queue.set(queued)
    _inbox.set(inbox)
    _parked.set(parked)
    _due.set(due)
    for state in ("waiting", "taken", "snoozed", "closed"):
        _cases.labels(state).set(cases.get(state, 0))


def places_due(*, crisis: int, others: int) -> None:
    """Set how many places are to be checked soon."""
    _places_due.labels("yes").set(crisis)
    _places_due.labels("no").set(others)


def exposition() -> bytes:
    """Every figure in Prometheus' text format (``CONTENT_TYPE``)."""
    return generate_latest(REGISTRY)
