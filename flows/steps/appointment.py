"""Tell of an appointment, question by question, or do something with one that there is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from pydantic import model_validator

from flows.booking import (
    ASKED,
    CANDIDATES,
    CHOICES,
    DAYS,
    DUTY,
    GREENLAND,
    HERE,
    INTERPRETER,
    KINDS,
    OTHER_DAY,
    OTHER_TIME,
    PASSED,
    SEVERAL,
    TIMES,
    WHAT,
    WORDS,
    Draft,
    at_work,
    listed_places,
    too_far,
    wall_at,
)
from flows.events import AppointmentChanged, AppointmentTold, ChangeAct
from flows.known import Known
from flows.reading import is_limit
from flows.session import InputKind, Provenance, Value
from flows.step import Again, Asking, Exit, Go, Miss, Move, Question, Way
from flows.vocabulary import MORE

if TYPE_CHECKING:
    from flows.walk import Walk

ACTS_AT_ONCE = ("coming", "another-time", "cannot-come", "show")


class Appointment(Asking):
    """Asks one short question after the other, sums up, and tells of the appointment (``act: book``).

    ``what duty interpreter date time place bring`` may be given (``$name`` takes an answer); what is not given
    is asked, ``duty``, ``interpreter``, ``zone`` and ``bring`` only with ``ask``. Under ``save`` its ``ref`` is
    kept, and under ``<save>-duty`` whether it is a duty, for a branch to look at.
    ``back`` goes question by question, and once the summary was found right to before the first of them.

    With ``act: move`` it asks for a new time and with ``cancel`` whether to, ``coming``, ``another-time``,
    ``cannot-come`` and ``show`` ask nothing; ``about`` says which appointment. ``none`` is the way on when
    nothing was changed. The questions are texts that every flow shares: ``appointment-ask-what`` and so on.

    Example::

        book:
          kind: appointment
          duty: ask
          interpreter: ask
          bring: ask
          save: appointment
          next: bye
        bye: {kind: end}
    """

    kind: ClassVar[str] = "appointment"
    speaks: ClassVar[bool] = False
    act: Literal["book"] | ChangeAct = "book"
    about: str = ""
    what: str = ""
    duty: str = "not-sure"
    interpreter: str = "not-sure"
    date: str = ""
    time: str = ""
    zone: str = HERE
    place: str = ""
    bring: str = ""
    save: Way = ""
    none: Way = ""

    @model_validator(mode="after")
    def _fields_fit(self) -> Appointment:
        if self.text:
            raise ValueError("the questions of an appointment are shared texts; text has no place here")
        if (self.act == "book") == bool(self.about):
            raise ValueError("about says which appointment the other acts mean; act: book makes one")
        if self.act != "book" and self.save:
            raise ValueError("save belongs to act: book")
        known = {"what": WHAT, "duty": (*DUTY, "ask"), "interpreter": (*INTERPRETER, "ask")}
        for name, values in {**known, "zone": (HERE, GREENLAND, "ask"), "bring": ("ask",)}.items():
            given = getattr(self, name)
            if given and not given.startswith("$") and given not in values:
                raise ValueError(f"{name} is one of {', '.join(values)}, or $name")
        for kind in ("date", "time"):
            given = getattr(self, kind)
            if given and not given.startswith("$") and (given == "today" or not is_limit(kind, given)):
                raise ValueError(f"{kind}: {given!r} is none")
        return self

    @property
    def expects(self) -> InputKind:
        """An appointment, asked for in parts."""
        return "appointment"

    def takes(self, kind: InputKind) -> bool:
        """Each part waits for its own kind of answer."""
        return kind == "choice" or kind in KINDS.values()

    def answer_name(self, step: str) -> str:
        """``save``, else the step's id; nothing is kept of the other acts."""
        return (self.save or step) if self.act == "book" else ""

    def exits(self, name: str) -> Iterator[Exit]:
        """To ``next``; to ``none`` when nothing was changed; to ``skip``."""
        # The other acts pass on at once when there is no such appointment.
        asks = self.act == "book"
        saved = self.answer_name(name)
        kept = frozenset((saved, f"{saved}-duty")) if saved else frozenset[str]()
        yield Exit("next", self.next, kept, waits=asks)
        if self.none:
            yield Exit("none", self.none, waits=asks)
        if self.skip:
            yield Exit("skip", self.skip)

    # -- asking ----------------------------------------------------------------------------------------------------

    def enter(self, walk: Walk) -> Move:
        """Ask what comes first, or do at once what needs no question."""
        if self.act == "book":
            return walk.ask(self)
        about = self.meant(walk)
        if not about:
            return Go(self.none or self.next)
        if self.act in ACTS_AT_ONCE:
            walk.events.append(AppointmentChanged(at=walk.at, about=about, act=self.act))
            return Go(self.next)
        return walk.ask(self)

    def question(self, walk: Walk, page: int) -> Question:
        """The next thing that is not known yet."""
        return Known(self, walk).question(page)

    def shows(self, walk: Walk, text_id: str) -> dict[str, Value]:
        """What is known of the appointment. Every name is always there, so that every text can be said."""
        return Known(self, walk).values()

    # -- answers ---------------------------------------------------------------------------------------------------

    def _asked(self, walk: Walk) -> str:
        """The part that was asked; what is missing may have changed since."""
        return walk.wait.text_id.removeprefix(ASKED) if walk.wait is not None else ""

    def chosen(self, walk: Walk, value: str, how: Provenance) -> Move:
        """Take a button: most are answers, some lead to another way of answering, the last ones settle it."""
        part, draft = self._asked(walk), Draft(walk)
        if value == MORE and walk.wait is not None:
            return Again(page=walk.wait.page + 1)
        if part in ("summary", "summary-short", "move-sure", "cancel-sure"):
            return self._settled(walk, value, how)
        if value in (OTHER_DAY, OTHER_TIME):
            draft.drop(DAYS, TIMES)
            draft.keep(value, True, how)
        elif part in ("date", "time"):
            return self._told_time(walk, part, value, how)
        elif (part, value) == ("interpreter", "wanted"):
            draft.keep("wanted", True, how)
        elif part == "bring":
            draft.keep("bring", "", how)
        elif part == "language":
            draft.keep("interpreter", value, how)
        elif part == "zone":
            draft.keep("zone", GREENLAND if value == "greenland" else HERE, how)
        elif part in CHOICES or part == "place":
            draft.keep(part, value, how)
            known = Known(self, walk)
            if value == "list" and known.city() and not known.listed():
                walk.state(self, "appointment-no-place")
        else:
            return Miss()
        return Go(walk.at.step)

    def told(self, walk: Walk, words: str, how: Provenance) -> Move:
        """Read words as a date, a time, both of them, a city, or the place itself."""
        part = self._asked(walk)
        if part in ("date", "day", "time", "clock"):
            return self._told_when(walk, "date" if part in ("date", "day") else "time", words, how)
        city = walk.facts.city(words) if part == "city" else None
        if city:
            Draft(walk).keep("city", city, how)
            if not listed_places(walk, city):
                walk.state(self, "appointment-no-place")
        elif part in ("words", "bring") and words.strip():
            Draft(walk).keep(part, " ".join(words.split())[:WORDS], how)
        else:
            return Miss()
        return Go(walk.at.step)

    def skipped(self, walk: Walk) -> Move | None:
        """Pass over one question where the appointment can do without it, else over the step."""
        part = self._asked(walk)
        if part not in PASSED:
            way = self.skip or (self.none if self.act != "book" else "") or self.next
            if not way:
                return None
            if self.act == "book":
                self._keep(walk, None, None, "none")
            return Go(way)
        kept = {"language": "interpreter"}.get(part, part)
        Draft(walk).keep(kept, PASSED[part], "none")
        return Go(walk.at.step)

    def _told_when(self, walk: Walk, kind: str, words: str, how: Provenance) -> Move:
        """Keep what the words mean, the other of day and time too where they tell it.

        What may mean two days or two times that lie ahead is not decided: the question is asked with both.
        """
        known, draft = Known(self, walk), Draft(walk)
        days = walk.may_mean("date", words) if kind == "date" else walk.heard("date")
        days = tuple(day for day in days if not too_far(day, walk.now))
        if kind == "time" and known.of("date") in days:
            # "Fredag kl. 10" of a Friday that is settled names no other one.
            days = ()
        times = at_work(walk.may_mean("time", words) if kind == "time" else walk.heard("time"))
        if not (days if kind == "date" else times):
            return Miss()
        here = wall_at(walk.now, known.zone())
        clock = times[0] if len(times) == 1 else "24:00"
        ahead = [day for day in days or (known.of("date"),) if f"{day}T{clock}" > here]
        if not ahead:
            walk.state(self, "appointment-time-gone")
            return Again()
        draft.drop(DAYS, TIMES)
        for one, among, found in (("date", DAYS, ahead if days else ()), ("time", TIMES, times)):
            if len(found) == 1:
                draft.keep(one, found[0], how)
            elif found:
                if known.of(one):
                    draft.keep(one, None, how)
                draft.keep(among, list(found[:CANDIDATES]), how)
        asked = DAYS if kind == "date" else TIMES
        if draft.among(asked):
            walk.state(self, SEVERAL[asked])
        return Go(walk.at.step)

    def _told_time(self, walk: Walk, kind: str, value: str, how: Provenance) -> Move:
        """Keep a date or a time that lies ahead; one that is gone is told so, and asked for again."""
        known = Known(self, walk)
        here = wall_at(walk.now, known.zone())
        gone = value < here[:10] if kind == "date" else f"{known.of('date')}T{value}" <= here
        if gone:
            walk.state(self, "appointment-time-gone")
            return Again()
        draft = Draft(walk)
        draft.drop(DAYS if kind == "date" else TIMES)
        draft.keep(kind, value, how)
        return Go(walk.at.step)

    def meant(self, walk: Walk) -> str:
        """Which appointment the other acts mean; empty when there is none."""
        value = walk.resolve(self.about)
        return value if isinstance(value, str) else ""

    def _settled(self, walk: Walk, value: str, how: Provenance) -> Move:
        draft = Draft(walk)
        if value == "keep":
            return Go(self.none or self.next, settled=True)
        if value == "start-over":
            draft.drop()
        elif value == "change-bring":
            draft.drop("bring")
        elif value == "change-place":
            draft.drop("city", "place", "words", "show-place")
            draft.keep("where", None, how)
        elif value == "change-time" or (value == "fits" and Known(self, walk).gone()):
            if value == "fits":
                walk.state(self, "appointment-time-gone")
            draft.drop(OTHER_DAY, OTHER_TIME, DAYS, TIMES)
            draft.keep("date", None, how)
            draft.keep("time", None, how)
        elif value == "fits" and self.act == "book":
            return self._book(walk, how)
        else:
            walk.events.append(self._change(walk))
            return Go(self.next, settled=True)
        return Go(walk.at.step)

    def _change(self, walk: Walk) -> AppointmentChanged:
        wall = Known(self, walk).wall() if self.act == "move" else ""
        act: Any = self.act
        return AppointmentChanged(at=walk.at, about=self.meant(walk), act=act, wall=wall)

    def _book(self, walk: Walk, how: Provenance) -> Move:
        guard = walk.wait.guard if walk.wait is not None else walk.waits
        ref = f"{walk.at.step}-{guard}"
        known = Known(self, walk)
        place, words = known.place()
        shown = Draft(walk).get("show-place") == "time-and-place"
        walk.events.append(
            AppointmentTold(
                at=walk.at, ref=ref, what=known.of("what"), duty=known.of("duty"),
                interpreter=known.of("interpreter"), wall=known.wall(), zone=known.zone(),
                place=place, words=words, bring=known.of("bring"), show_place=shown,
            )
        )  # fmt: skip
        self._keep(walk, ref, known.of("duty"), how)
        return Go(self.next, settled=True)

    def _keep(self, walk: Walk, ref: Value, duty: Value, how: Provenance) -> None:
        name = self.answer_name(walk.at.step)
        walk.keep(name, ref, how)
        walk.keep(f"{name}-duty", duty, how)
