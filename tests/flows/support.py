"""A library and facts in memory, and a shorthand for talks: one line for each input and each event."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from flows.definition import Flow, load
from flows.engine import Outcome, resume, start
from flows.events import (
    Acted,
    Answered,
    AppointmentChanged,
    AppointmentTold,
    Entered,
    Event,
    HandoverAsked,
    Left,
    NotUnderstood,
    OldPress,
    ReminderAsked,
    SetAside,
    Spoke,
    Stranded,
)
from flows.inputs import Back, HandedBack, Help, Input, Pressed, Repeat, Said, Skip
from flows.ports import Appointment, Facts, Place, Wanted
from flows.saved import dump
from flows.saved import load as load_session
from flows.session import Answer, Session

HERE = Path(__file__).parent
LIBRARY = HERE.parent.parent / "flows" / "library"
NOON = dt.datetime(2026, 11, 22, 12, 0, tzinfo=dt.UTC)
CITIES = {"aalborg": "aalborg", "ålborg": "aalborg", "kbh": "copenhagen", "københavn": "copenhagen"}


class Memory:
    """A library of given flows: the last of a name is the published one, every revision stays to be found."""

    def __init__(self, flows: Iterable[Flow]) -> None:
        self.flows = list(flows)
        self.published = {flow.name: flow for flow in self.flows}
        self.revisions = {(flow.name, flow.revision): flow for flow in self.flows}

    def current(self, flow: str) -> Flow | None:
        """The published definition."""
        return self.published.get(flow)

    def at(self, flow: str, revision: str) -> Flow | None:
        """The definition of a revision."""
        return self.revisions.get((flow, revision))

    def names(self) -> Sequence[str]:
        """Published flows."""
        return tuple(self.published)


class Town:
    """An invented town: nine shelters (two open), one place of every other kind."""

    version = "1"

    def __init__(self, ahead: Sequence[Appointment] = (), *, overheard: bool = False) -> None:
        self.ahead = ahead
        self.overheard = overheard
        self.few = False
        self.earlier: dict[str, Answer] = {}

    def places(self, wanted: Wanted, *, at: dt.datetime) -> Sequence[Place]:
        """Places of a kind: none of kind ``nothing``, and none to do ``nothing`` at."""
        kind = wanted.kind
        if "nothing" in (kind, wanted.can):
            return ()
        if kind != "shelter":
            return (Place(id=f"{kind}-1", kind=kind, name=f"Den ene {kind}", city="all", open=True),)
        homes = [
            Place(
                id=f"house-{n}", kind=kind, name=f"Hus {n}", city="aalborg" if n < 8 else "odense", open=n < 3
            )
            for n in range(1, 10)
        ]
        return [p for p in homes if wanted.city in (None, p.city) and (p.open or not wanted.open_only)]

    def place(self, place_id: str, *, at: dt.datetime) -> Place | None:
        """A shelter by its id."""
        return next((p for p in self.places(Wanted(kind="shelter"), at=at) if p.id == place_id), None)

    def city(self, words: str) -> str | None:
        """A city by a few spellings."""
        return CITIES.get(words.strip().casefold())

    def city_name(self, slug: str) -> str:
        """The slug with a capital."""
        return slug.capitalize()

    def setting(self, name: str) -> str:
        """Nothing is set."""
        return ""

    def appointments(self) -> Sequence[Appointment]:
        """The appointments this town was told of."""
        return self.ahead

    def appointment(self, about: str) -> Appointment | None:
        """One of them by its id."""
        return next((known for known in self.ahead if known.id == about), None)

    def remembered(self, names: Sequence[str]) -> Mapping[str, Answer]:
        """What this town was told to remember."""
        return {name: answer for name, answer in self.earlier.items() if name in names}

    def above_menu(self) -> int:
        """None."""
        return 0

    def few_reminders(self) -> bool:
        """As this town was told."""
        return self.few

    def others_may_read(self) -> bool:
        """As this town was built."""
        return self.overheard


def read_flow(text: str, file: str = "test.yaml") -> Flow:
    """The flow in ``text``, which must be without faults."""
    flow, faults = load(text, file=file)
    assert flow is not None, faults
    assert not faults, faults
    return flow


def flow_of(steps: str, *, name: str = "talk", topic: str = "housing", first: str = "") -> str:
    """YAML of a flow whose steps are given as text indented by two."""
    first = first or next(line for line in steps.splitlines() if line.strip()).strip().split(":")[0]
    body = steps.strip("\n")
    return f"format: 1\nflow: {name}\ntopic: {topic}\nstart: {first}\nsteps:\n{body}\n"


def through_storage(session: Session) -> Session:
    """The session as it comes back from being saved; it must be the same."""
    again = load_session(dump(session))
    assert again == session
    return again


def play(
    library: Memory, line: str, session: Session, now: dt.datetime = NOON, facts: Facts | None = None
) -> Outcome:
    """One input line (``press x``, ``say words``, ``back`` …) given to the engine; ``start flow`` begins."""
    verb, _, rest = line.partition(" ")
    town = facts or Town()
    if verb == "start":
        return start(library, rest, now=now, facts=town)
    return resume(library, through_storage(session), _input(verb, rest), now=now, facts=town)


def _set_scene(town: Town, line: str) -> bool:
    verb, _, rest = line.partition(" ")
    if verb == "ahead":
        town.ahead = tuple(
            Appointment(id=f"a{number}", wall=wall, zone="Europe/Copenhagen", what="doctor")
            for number, wall in enumerate(rest.split(), 1)
        )
    elif verb == "overheard":
        town.overheard = True
    elif verb == "earlier":
        name, _, value = rest.partition(" = ")
        town.earlier[name] = Answer(value.split(" + ") if " + " in value else value, "pressed")
    return verb in ("ahead", "overheard", "earlier", "later")


def _later(line: str) -> dt.timedelta:
    verb, _, rest = line.partition(" ")
    return dt.timedelta(hours=int(rest) if verb == "later" else 0)


def _input(verb: str, rest: str) -> Input:
    if verb == "press":
        value, _, guard = rest.partition(" @")
        return Pressed(value, int(guard) if guard else None)
    if verb == "say":
        return Said(rest)
    if verb == "mean":
        value, _, words = rest.partition(": ")
        return Said(words, choice=value)
    if verb == "read":
        days, times, words = rest.split(" ", 2)
        dates, clocks = (tuple(each.split("+")) if each != "-" else () for each in (days, times))
        return Said(words, dates=dates, times=clocks)
    if verb == "helper":
        return Said(rest, helper=True)
    plain: dict[str, Input] = {
        "back": Back(),
        "repeat": Repeat(),
        "skip": Skip(),
        "help": Help(),
        "handed-back": HandedBack(),
    }
    return plain[verb]


def shown(event: Event) -> str:
    """An event as one short line."""
    match event:
        case Spoke():
            variant = f" ({event.variant})" if event.variant else ""
            asks = f" ?{event.expects}" if event.expects else ""
            options = f" [{' '.join(event.options)}]" if event.options else ""
            places = f" with {' '.join(event.places)}" if event.places else ""
            done = f" done: {' '.join(event.marked)}" if event.marked else ""
            how = f"{' as a card' if event.card else ''}{' privately' if event.private else ''}"
            return f"says {event.text_id}{variant}{asks}{options}{done}{places}{how}"
        case Answered():
            return f"keeps {event.name} = {event.value!r}, {event.how}"
        case Entered():
            return f"enters {event.flow}"
        case Left():
            return f"leaves {event.flow}"
        case HandoverAsked():
            return f"people for {event.topic}, priority {event.priority}"
        case NotUnderstood():
            return f"not understood, {event.misses}"
        case SetAside():
            return "set aside"
        case OldPress():
            return "old press"
        case Acted():
            return f"does {event.action}"
        case AppointmentTold():
            where = event.place or event.words or "somewhere"
            also = " shown" if event.show_place else ""
            return (
                f"appointment {event.ref}: {event.what} {event.wall} {event.zone} at {where}{also}, "
                f"{event.duty}, interpreter {event.interpreter}"
            )
        case AppointmentChanged():
            return f"appointment {event.about}: {event.act} {event.wall}".rstrip()
        case ReminderAsked():
            chosen = f" {event.days_before} days before at {event.clock}" if event.clock else ""
            of = event.about or f"{event.text_id} at {event.wall}"
            return f"reminder of {of}: {event.when}{chosen}"
        case Stranded():
            return f"stranded: {event.reason}"


def talk(library: Memory, script: str) -> str:
    """Play the ``>`` lines of a script; returns it with the events that came, in the shorthand.

    ``> later P`` lets so many hours pass; ``> ahead W …`` gives the town appointments at these wall clocks, with
    the ids ``a1``, ``a2`` …; ``> earlier name = a + b`` is an answer of an earlier talk; ``> overheard`` puts the
    talk where others may read.
    """
    session, lines = Session(), []
    now, town = NOON, Town()
    for line in script.splitlines():
        if not line.startswith("> "):
            continue
        if _set_scene(town, line[2:]):
            now += _later(line[2:])
            lines.append(line)
            continue
        outcome = play(library, line[2:], session, now, town)
        session = through_storage(outcome.session)
        lines.append(line)
        lines.extend(shown(event) for event in outcome.events)
        assert session.ended == (session.wait is None)
    return "\n".join(lines) + "\n"
