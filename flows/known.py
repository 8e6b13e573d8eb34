"""What is known of the appointment that a step asks about, told or given by the flow, and what is asked next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.booking import (
    ASKED,
    CHOICES,
    DAYS,
    DUTY,
    FIRST,
    GREENLAND,
    HERE,
    INTERPRETER,
    KINDS,
    OFFERED_TIMES,
    OTHER_DAY,
    OTHER_TIME,
    TIMES,
    WHAT,
    Draft,
    days_offered,
    listed_places,
    wall_at,
)
from flows.paging import page_of
from flows.reading import read
from flows.session import Value
from flows.step import Question
from flows.vocabulary import MORE

if TYPE_CHECKING:
    from flows.steps.appointment import Appointment
    from flows.walk import Walk


class Known:
    """The appointment as it stands at the present step of a walk; read anew for each question and answer."""

    def __init__(self, step: Appointment, walk: Walk) -> None:
        self._step = step
        self._walk = walk
        self._draft = Draft(walk)

    # -- what is asked next ----------------------------------------------------------------------------------------

    def question(self, page: int) -> Question:
        """The next thing that is not known yet, with the options of this page."""
        part = self._next()
        options = CHOICES.get(part, ())
        if part == "what":
            options = WHAT[FIRST:] if page else (*WHAT[:FIRST], MORE)
        elif part == "date":
            options = (*(self._draft.among(DAYS) or days_offered(self._walk.now)), OTHER_DAY)
        elif part == "time":
            options = (*(self._draft.among(TIMES) or self._times()), OTHER_TIME)
        elif part == "place":
            options = page_of(self.listed(), page)
        elif part == "summary" and self._step.bring == "ask":
            # What to bring has a button of its own too: with ``more``, four.
            options = CHOICES["summary-more"] if page else (*options[:-1], MORE)
        return Question(kind=KINDS.get(part, "choice"), options=options, text_id=ASKED + part)

    def _next(self) -> str:
        act, draft = self._step.act, self._draft
        if act == "cancel":
            return "cancel-sure"
        if act == "book" and not self.of("what"):
            return "what"
        if not self.of("date"):
            return "day" if draft.has(OTHER_DAY) and not draft.among(DAYS) else "date"
        if not self.of("time"):
            written = draft.has(OTHER_TIME) or not self._times()
            return "clock" if written and not draft.among(TIMES) else "time"
        return "move-sure" if act == "move" else self._further()

    def _further(self) -> str:
        """What is asked of a new appointment once its time is known."""
        draft = self._draft
        if not self.of("zone"):
            return "zone"
        where = self._where()
        if where:
            return where
        if not self.of("duty"):
            return "duty"
        if not self.of("interpreter"):
            return "language" if draft.has("wanted") else "interpreter"
        if self._step.bring == "ask" and not draft.has("bring"):
            return "bring"
        short = self._walk.facts.others_may_read()
        if short and not draft.has("show-place") and any(self.place()):
            return "show-place"
        return "summary-short" if short else "summary"

    def _where(self) -> str:
        draft = self._draft
        if draft.get("where") is None:
            return "" if self.of("place") and not draft.has("where") else "where"
        if draft.get("where") == "list":
            if not self.city() and not draft.has("city"):
                return "city"
            if self.listed() and not draft.has("place"):
                return "place"
            return "" if draft.get("place") or draft.has("words") else "words"
        return "words" if draft.get("where") == "words" and not draft.has("words") else ""

    def _times(self) -> tuple[str, ...]:
        """Usual times that are not gone yet."""
        day, here = self.of("date"), wall_at(self._walk.now, self.zone())
        return tuple(time for time in OFFERED_TIMES if f"{day}T{time}" > here)

    # -- what is known ---------------------------------------------------------------------------------------------

    def of(self, part: str) -> str:
        """What was told of a part, or given by the flow and usable; empty: it is to be asked."""
        told = self._draft.has(part)
        value = self._draft.get(part) if told else self._walk.resolve(getattr(self._step, part))
        if not isinstance(value, str) or (value == "ask" and not told):
            return ""
        return value if told or part in ("place", "bring") or self._usable(part, value) else ""

    def _usable(self, part: str, value: str) -> bool:
        now = self._walk.now
        if part == "date":
            return read("date", value, now) == value >= wall_at(now, HERE)[:10]
        if part == "time":
            return read("time", value, now) == value
        return value in {"what": WHAT, "duty": DUTY, "interpreter": INTERPRETER}.get(part, (HERE, GREENLAND))

    def city(self) -> Value:
        """The city in which a place is looked for: the one told here, else the citizen's."""
        return self._draft.get("city") if self._draft.has("city") else self._walk.value("city")

    def listed(self) -> tuple[str, ...]:
        """Places of the list in that city."""
        return listed_places(self._walk, self.city())

    def place(self) -> tuple[str, str]:
        """A place of the list, or the citizen's own words for one; both empty when neither is known."""
        given = self.of("place")
        if not self._draft.has("where") and given:
            listed = self._walk.facts.place(given, at=self._walk.now) is not None
            return (given, "") if listed else ("", given)
        place, words = (_word(self._draft.get(part)) for part in ("place", "words"))
        return (place, "") if place else ("", words)

    def zone(self) -> str:
        """On the clock of which zone it is: of the one that is moved, as told, or in Denmark."""
        moves = self._step.act == "move"
        moved = self._walk.facts.appointment(self._step.meant(self._walk)) if moves else None
        return moved.zone if moved is not None else self.of("zone") or HERE

    def wall(self) -> str:
        """Day and time on that clock."""
        return f"{self.of('date')}T{self.of('time')}"

    def gone(self) -> bool:
        """Whether its time has passed; a given day that has passed meanwhile is none any more."""
        lost = not self.of("date") or not self.of("time")
        return lost or self.wall() <= wall_at(self._walk.now, self.zone())

    def values(self) -> dict[str, Value]:
        """All of it for the texts."""
        date, time = self.of("date"), self.of("time")
        what = self.of("what")
        if self._step.act != "book":
            found = self._walk.facts.appointment(self._step.meant(self._walk))
            if self._step.act == "cancel" and found is not None:
                date, time = found.wall[:10], found.wall[11:]
            what = found.what if found is not None else "other"
        place, words = self.place()
        return {
            "what": what,
            "known": "yes" if date and time else "no",
            "the-day": date,
            "time": time,
            "place": place or words,
            "has-place": "yes" if place or words else "no",
            "bring": self.of("bring"),
            "has-bring": "yes" if self.of("bring") else "no",
            "duty": self.of("duty"),
            "interpreter": self.of("interpreter"),
            "zone": "greenland" if self.of("zone") == GREENLAND else "here",
            "show-place": _word(self._draft.get("show-place")),
        }


def _word(value: Value) -> str:
    return value if isinstance(value, str) else ""
