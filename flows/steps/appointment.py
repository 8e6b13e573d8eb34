"""Tell of an appointment, question by question, or do something with one that there is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from pydantic import model_validator

from flows.booking import (
    ASKED,
    CHOICES,
    DUTY,
    FIRST,
    GREENLAND,
    HERE,
    INTERPRETER,
    KINDS,
    OFFERED_TIMES,
    OTHER_DAY,
    OTHER_TIME,
    PASSED,
    WHAT,
    WORDS,
    Draft,
    days_offered,
    listed_places,
    too_far,
    wall_at,
)
from flows.events import AppointmentChanged, AppointmentTold, ChangeAct
from flows.paging import page_of
from flows.reading import is_limit, read
from flows.session import InputKind, Provenance, Value
from flows.step import Again, Asking, Exit, Go, Miss, Move, Question, Way
from flows.vocabulary import MORE

if TYPE_CHECKING:
    from flows.walk import Walk

ACTS_AT_ONCE = ("coming", "another-time", "cannot-come", "show")


class Appointment(Asking):
    """Asks one short question after the other, sums up, and tells of the appointment (``act: book``).

    ``what duty interpreter date time place`` may be given (``$name`` takes an answer); what is not given is
    asked, ``duty``, ``interpreter`` and ``zone`` only with ``ask``. Under ``save`` its ``ref`` is kept, and
    under ``<save>-duty`` whether it is a duty, for a branch to look at.
    ``back`` goes question by question, and once the summary was found right to before the first of them.

    With ``act: move`` it asks for a new time and with ``cancel`` whether to, ``coming``, ``another-time``,
    ``cannot-come`` and ``show`` ask nothing; ``about`` says which appointment. ``none`` is the way on when
    nothing was changed. The questions are texts that every flow shares: ``appointment-ask-what`` and so on.

    Example::

        book:
          kind: appointment
          duty: ask
          interpreter: ask
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
        for name, values in {**known, "zone": (HERE, GREENLAND, "ask")}.items():
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
        about = self._about(walk)
        if not about:
            return Go(self.none or self.next)
        if self.act in ACTS_AT_ONCE:
            walk.events.append(AppointmentChanged(at=walk.at, about=about, act=self.act))
            return Go(self.next)
        return walk.ask(self)

    def question(self, walk: Walk, page: int) -> Question:
        """The next thing that is not known yet."""
        part = self._part(walk)
        options = CHOICES.get(part, ())
        if part == "what":
            options = WHAT[FIRST:] if page else (*WHAT[:FIRST], MORE)
        elif part == "date":
            options = (*days_offered(walk.now), OTHER_DAY)
        elif part == "time":
            options = (*self._times(walk), OTHER_TIME)
        elif part == "place":
            options = page_of(self._listed(walk), page)
        return Question(kind=KINDS.get(part, "choice"), options=options, text_id=ASKED + part)

    def _part(self, walk: Walk) -> str:
        draft = Draft(walk)
        if self.act == "cancel":
            return "cancel-sure"
        if self.act == "book" and not self._known(walk, "what"):
            return "what"
        if not self._known(walk, "date"):
            return "day" if draft.has(OTHER_DAY) else "date"
        if not self._known(walk, "time"):
            return "clock" if draft.has(OTHER_TIME) or not self._times(walk) else "time"
        return "move-sure" if self.act == "move" else self._further(walk, draft)

    def _further(self, walk: Walk, draft: Draft) -> str:
        """What is asked of a new appointment once its time is known."""
        if not self._known(walk, "zone"):
            return "zone"
        where = self._where(walk, draft)
        if where:
            return where
        if not self._known(walk, "duty"):
            return "duty"
        if not self._known(walk, "interpreter"):
            return "language" if draft.has("wanted") else "interpreter"
        short = walk.facts.others_may_read()
        if short and not draft.has("show-place") and any(self._place(walk)):
            return "show-place"
        return "summary-short" if short else "summary"

    def _where(self, walk: Walk, draft: Draft) -> str:
        if draft.get("where") is None:
            given = self._known(walk, "place")
            return "" if given and not draft.has("where") else "where"
        if draft.get("where") == "list":
            if not self._city(walk) and not draft.has("city"):
                return "city"
            if self._listed(walk) and not draft.has("place"):
                return "place"
            return "" if draft.get("place") or draft.has("words") else "words"
        return "words" if draft.get("where") == "words" and not draft.has("words") else ""

    def _city(self, walk: Walk) -> Value:
        draft = Draft(walk)
        return draft.get("city") if draft.has("city") else walk.value("city")

    def _listed(self, walk: Walk) -> tuple[str, ...]:
        return listed_places(walk, self._city(walk))

    def _known(self, walk: Walk, part: str) -> str:
        """What was told of a part, or given by the flow and usable; empty: it is to be asked."""
        draft = Draft(walk)
        told = draft.has(part)
        value = draft.get(part) if told else walk.resolve(getattr(self, part))
        if not isinstance(value, str) or value == "ask":
            return ""
        return value if told or part == "place" or self._usable(walk, part, value) else ""

    @staticmethod
    def _usable(walk: Walk, part: str, value: str) -> bool:
        if part == "date":
            return read("date", value, walk.now) == value >= wall_at(walk.now, HERE)[:10]
        if part == "time":
            return read("time", value, walk.now) == value
        return value in {"what": WHAT, "duty": DUTY, "interpreter": INTERPRETER}.get(part, (HERE, GREENLAND))

    def _place(self, walk: Walk) -> tuple[str, str]:
        """A place of the list, or the citizen's own words for one; both empty when neither is known."""
        draft = Draft(walk)
        given = self._known(walk, "place")
        if not draft.has("where") and given:
            listed = walk.facts.place(given, at=walk.now) is not None
            return (given, "") if listed else ("", given)
        place, words = (_word(draft.get(part)) for part in ("place", "words"))
        return (place, "") if place else ("", words)

    def shows(self, walk: Walk, text_id: str) -> dict[str, Value]:
        """What is known of the appointment. Every name is always there, so that every text can be said."""
        date, time = self._known(walk, "date"), self._known(walk, "time")
        what = self._known(walk, "what")
        if self.act != "book":
            found = walk.facts.appointment(self._about(walk))
            if self.act == "cancel" and found is not None:
                date, time = found.wall[:10], found.wall[11:]
            what = found.what if found is not None else "other"
        place, words = self._place(walk)
        return {
            "what": what,
            "known": "yes" if date and time else "no",
            "the-day": date,
            "time": time,
            "place": place or words,
            "has-place": "yes" if place or words else "no",
            "duty": self._known(walk, "duty"),
            "interpreter": self._known(walk, "interpreter"),
            "zone": "greenland" if self._known(walk, "zone") == GREENLAND else "here",
            "show-place": _word(Draft(walk).get("show-place")),
        }

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
            draft.keep(value, True, how)
        elif part in ("date", "time"):
            return self._told_time(walk, part, value, how)
        elif (part, value) == ("interpreter", "wanted"):
            draft.keep("wanted", True, how)
        elif part == "language":
            draft.keep("interpreter", value, how)
        elif part == "zone":
            draft.keep("zone", GREENLAND if value == "greenland" else HERE, how)
        elif part in CHOICES or part == "place":
            draft.keep(part, value, how)
            if value == "list" and self._city(walk) and not self._listed(walk):
                walk.state(self, "appointment-no-place")
        else:
            return Miss()
        return Go(walk.at.step)

    def told(self, walk: Walk, words: str, how: Provenance) -> Move:
        """Read words as a date, a time, a city, or the place itself."""
        part = self._asked(walk)
        if part in ("date", "day", "time", "clock"):
            kind = "date" if part in ("date", "day") else "time"
            value = read(kind, words, walk.now)
            if not isinstance(value, str) or (kind == "date" and too_far(value, walk.now)):
                return Miss()
            return self._told_time(walk, kind, value, how)
        city = walk.facts.city(words) if part == "city" else None
        if city:
            Draft(walk).keep("city", city, how)
            if not listed_places(walk, city):
                walk.state(self, "appointment-no-place")
        elif part == "words" and words.strip():
            Draft(walk).keep("words", " ".join(words.split())[:WORDS], how)
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

    def _told_time(self, walk: Walk, kind: str, value: str, how: Provenance) -> Move:
        """Keep a date or a time that lies ahead; one that is gone is told so, and asked for again."""
        here = wall_at(walk.now, self._zone(walk))
        gone = value < here[:10] if kind == "date" else f"{self._known(walk, 'date')}T{value}" <= here
        if gone:
            walk.state(self, "appointment-time-gone")
            return Again()
        Draft(walk).keep(kind, value, how)
        return Go(walk.at.step)

    def _times(self, walk: Walk) -> tuple[str, ...]:
        """Usual times that are not gone yet."""
        day, here = self._known(walk, "date"), wall_at(walk.now, self._zone(walk))
        return tuple(time for time in OFFERED_TIMES if f"{day}T{time}" > here)

    def _zone(self, walk: Walk) -> str:
        moved = walk.facts.appointment(self._about(walk)) if self.act == "move" else None
        return moved.zone if moved is not None else self._known(walk, "zone") or HERE

    def _about(self, walk: Walk) -> str:
        return _word(walk.resolve(self.about))

    def _settled(self, walk: Walk, value: str, how: Provenance) -> Move:
        draft = Draft(walk)
        if value == "keep":
            return Go(self.none or self.next, settled=True)
        if value == "start-over":
            draft.drop()
        elif value == "change-place":
            draft.drop("city", "place", "words", "show-place")
            draft.keep("where", None, how)
        elif value == "change-time" or (value == "fits" and self._gone(walk)):
            if value == "fits":
                walk.state(self, "appointment-time-gone")
            draft.drop(OTHER_DAY, OTHER_TIME)
            draft.keep("date", None, how)
            draft.keep("time", None, how)
        elif value == "fits" and self.act == "book":
            return self._book(walk, how)
        else:
            walk.events.append(self._change(walk))
            return Go(self.next, settled=True)
        return Go(walk.at.step)

    def _gone(self, walk: Walk) -> bool:
        # A given day that has passed meanwhile is none any more.
        lost = not self._known(walk, "date") or not self._known(walk, "time")
        return lost or self._wall(walk) <= wall_at(walk.now, self._zone(walk))

    def _wall(self, walk: Walk) -> str:
        return f"{self._known(walk, 'date')}T{self._known(walk, 'time')}"

    def _change(self, walk: Walk) -> AppointmentChanged:
        wall = self._wall(walk) if self.act == "move" else ""
        act: Any = self.act
        return AppointmentChanged(at=walk.at, about=self._about(walk), act=act, wall=wall)

    def _book(self, walk: Walk, how: Provenance) -> Move:
        guard = walk.wait.guard if walk.wait is not None else walk.waits
        ref = f"{walk.at.step}-{guard}"
        place, words = self._place(walk)
        walk.events.append(
            AppointmentTold(
                at=walk.at, ref=ref, what=self._known(walk, "what"), duty=self._known(walk, "duty"),
                interpreter=self._known(walk, "interpreter"), wall=self._wall(walk), zone=self._zone(walk),
                place=place, words=words, show_place=Draft(walk).get("show-place") == "time-and-place",
            )
        )  # fmt: skip
        self._keep(walk, ref, self._known(walk, "duty"), how)
        return Go(self.next, settled=True)

    def _keep(self, walk: Walk, ref: Value, duty: Value, how: Provenance) -> None:
        name = self.answer_name(walk.at.step)
        walk.keep(name, ref, how)
        walk.keep(f"{name}-duty", duty, how)


def _word(value: Value) -> str:
    return value if isinstance(value, str) else ""
