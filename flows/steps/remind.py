"""When to be reminded, of an appointment or of something else to do."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, Literal

from pydantic import model_validator

from flows.booking import CANDIDATES, DAYS, HERE, SEVERAL, TIMES, Draft, at_work, too_far, wall_at
from flows.events import AppointmentTold, ReminderAsked
from flows.reading import today
from flows.session import InputKind, Provenance, Value
from flows.step import Again, Asking, Exit, Go, Miss, Move, Question
from flows.vocabulary import OCCASION

if TYPE_CHECKING:
    from flows.walk import Walk

ASKED = "reminder-ask-"
OTHER_DAY = "other-day"
DAYS_ON = (1, 3, 7)
"""In how many days one may be reminded of what has no day of its own; offered as the days they are, so that a
button still means the same after midnight."""
ITEM_CLOCK = "10:00"
"""When one is reminded of what has no time of its own, on the clock of Denmark."""
EARLY = "10:00"
"""Before this hour two hours before is so early in the morning that it is said the evening before instead."""
OCCASION_AHEAD = dt.timedelta(hours=2)
"""How long before an occasion one is reminded of it."""
UP = "08:00"
KINDS: dict[str, InputKind] = {"clock": "time", "date": "date", "which-day": "date"}
CHOICES: dict[str, tuple[str, ...]] = {
    "when": ("usual", "own-time", "no-reminder"),
    "day": ("same-day", "day-before"),
    "clock": ("07:00", "08:00", "18:00"),
}


class Remind(Asking):
    """Asks when to be reminded of ``about``: as usual, at a time of one's own, or not at all.

    A time of one's own is a day (the same, or the one before) and a clock time. An appointment that is not
    known is passed over. Without ``about``, ``text`` is what is said at its time, at ten o'clock of a day that
    is asked. With ``opening``, a place, it is said when that place opens next (two hours before an occasion), and
    nothing is asked; only when that is not known is a day asked. The questions are texts that every flow shares:
    ``reminder-ask-when`` and so on.

    Example::

        book: {kind: appointment, save: appointment, next: ping}
        ping: {kind: remind, about: $appointment, next: bye}
        bye: {kind: end}
    """

    kind: ClassVar[str] = "remind"
    speaks: ClassVar[bool] = False
    about: str = ""
    opening: str = ""

    @model_validator(mode="after")
    def _one_matter(self) -> Remind:
        if bool(self.about) == bool(self.text):
            raise ValueError("give about for an appointment, or text for anything else, and not both")
        if self.opening and not self.text:
            raise ValueError("opening needs text, which is said when the place opens")
        return self

    @property
    def expects(self) -> InputKind:
        """A choice first; later ones wait for a time or a date."""
        return "choice"

    def takes(self, kind: InputKind) -> bool:
        """Each question waits for its own kind of answer."""
        return kind == "choice" or kind in KINDS.values()

    def exits(self, name: str) -> Iterator[Exit]:
        """On to ``next``, at once when there is no such appointment; to ``skip``."""
        yield Exit("next", self.next, waits=not (self.about or self.opening))
        if self.skip:
            yield Exit("skip", self.skip)

    def shows(self, walk: Walk, text_id: str) -> dict[str, Value]:
        """Every answer there is, and ``early``: whether the last of the usual reminders comes the evening before,
        because the meeting begins so early or because they want few.
        """
        wall = self._wall(walk)
        early = walk.facts.few_reminders() or (wall and wall[11:] < EARLY)
        return super().shows(walk, text_id) | {"early": "yes" if early else "no"}

    def _wall(self, walk: Walk) -> str:
        """When the appointment is, also when it was told only just now; empty when that is not known."""
        about = self._about(walk)
        told = (
            event.wall for event in walk.events if isinstance(event, AppointmentTold) and event.ref == about
        )
        known = walk.facts.appointment(about) if about else None
        return known.wall if known is not None else next(told, "")

    def enter(self, walk: Walk) -> Move:
        """Ask, unless it would be about nothing, or the place's next opening is known."""
        opens = self._opens(walk)
        if opens:
            self._asked_for(walk, wall=opens)
            return Go(self.next)
        return walk.ask(self) if not self.about or self._about(walk) else Go(self.next)

    def question(self, walk: Walk, page: int) -> Question:
        """The next thing that is not known yet."""
        draft = Draft(walk)
        if not self.about:
            part = "date" if draft.has(OTHER_DAY) and not draft.among(DAYS) else "which-day"
        elif not draft.has("when"):
            part = "when"
        else:
            part = "clock" if draft.has("day") else "day"
        options = (draft.among(TIMES) if part == "clock" else ()) or CHOICES.get(part, ())
        if part == "which-day":
            options = (*(draft.among(DAYS) or _days(walk)), OTHER_DAY)
        return Question(kind=KINDS.get(part, "choice"), options=options, text_id=ASKED + part)

    def chosen(self, walk: Walk, value: str, how: Provenance) -> Move:
        """Take a button; the last one of a way settles it."""
        draft = Draft(walk)
        if value in ("usual", "no-reminder"):
            return self._asked_for(walk, when="usual" if value == "usual" else "none")
        kind = walk.wait.kind if walk.wait is not None else "choice"
        if kind == "date" and value != OTHER_DAY:
            return self._on(walk, value)
        if kind == "time":
            return self._at(walk, value)
        part = {"own-time": "when", OTHER_DAY: OTHER_DAY}.get(value, "day")
        draft.drop(DAYS, TIMES, "time")
        draft.keep(part, value, how)
        return Go(walk.at.step)

    def told(self, walk: Walk, words: str, how: Provenance) -> Move:
        """Read words as a clock time or a date. What may mean two that fit is asked for with both."""
        kind = walk.wait.kind if walk.wait is not None else "choice"
        found = walk.may_mean(kind, words) if kind in KINDS.values() else ()
        found = tuple(value for value in found if kind == "time" or not too_far(value, walk.now))
        fits = [value for value in found if kind == "date" or self._fits(walk, value)]
        clocks = at_work(walk.heard("time")) if kind == "date" else ()
        if not found or len(clocks) > 1:
            return Miss()
        if clocks:
            Draft(walk).keep("time", clocks[0], how)
        if len(fits) > 1:
            among = DAYS if kind == "date" else TIMES
            Draft(walk).keep(among, fits[:CANDIDATES], how)
            walk.state(self, SEVERAL[among])
            return Go(walk.at.step)
        return self._at(walk, (fits or found)[0]) if kind == "time" else self._on(walk, found[0])

    def _opens(self, walk: Walk) -> str:
        """When the place opens next, on the clock of Denmark; empty when nobody knows."""
        slug = walk.resolve(self.opening)
        place = walk.facts.place(slug, at=walk.now) if isinstance(slug, str) and slug else None
        if place is None or place.next_opening is None:
            return ""
        wall = wall_at(place.next_opening, HERE)
        if place.kind == OCCASION:
            # It ends soon: one is told in time to go there, though not before people are up.
            early = wall_at(place.next_opening - OCCASION_AHEAD, HERE)
            early = min(max(early, f"{wall[:10]}T{UP}"), wall)
            return early if early > wall_at(walk.now, HERE) else wall
        return wall

    def _about(self, walk: Walk) -> str:
        value = walk.resolve(self.about)
        return value if isinstance(value, str) else ""

    def _on(self, walk: Walk, day: str) -> Move:
        """At the time they told with the day, else at ten o'clock, if that lies ahead."""
        wall = f"{day}T{Draft(walk).get('time') or ITEM_CLOCK}"
        if wall > wall_at(walk.now, HERE):
            return self._asked_for(walk, wall=wall)
        walk.state(self, "reminder-time-gone")
        Draft(walk).drop(DAYS, "time")
        return Again()

    def _at(self, walk: Walk, clock: str) -> Move:
        """The time of one's own, if it fits."""
        if not self._fits(walk, clock):
            walk.state(self, "reminder-time-gone")
            Draft(walk).drop("day", TIMES)
            return Again()
        return self._asked_for(walk, when="chosen", days_before=_before(walk), clock=clock)

    def _fits(self, walk: Walk, clock: str) -> bool:
        """Whether a time of one's own lies ahead and before the appointment, as far as that is known."""
        known = walk.facts.appointment(self._about(walk))
        if known is None:
            return True
        day = dt.date.fromisoformat(known.wall[:10]) - dt.timedelta(days=_before(walk))
        return wall_at(walk.now, known.zone) < f"{day.isoformat()}T{clock}" < known.wall

    def _asked_for(
        self,
        walk: Walk,
        *,
        when: Literal["usual", "none", "chosen"] = "chosen",
        days_before: int = 0,
        clock: str = "",
        wall: str = "",
    ) -> Move:
        walk.events.append(
            ReminderAsked(
                at=walk.at, about=self._about(walk), when=when, days_before=days_before, clock=clock,
                text_id="" if self.about else self.text, wall=wall,
            )
        )  # fmt: skip
        return Go(self.next, settled=True)


def _before(walk: Walk) -> int:
    """How many days before the appointment they want to be reminded."""
    return 1 if Draft(walk).get("day") == "day-before" else 0


def _days(walk: Walk) -> tuple[str, ...]:
    try:
        return tuple((today(walk.now) + dt.timedelta(days=number)).isoformat() for number in DAYS_ON)
    except OverflowError:
        return ()
