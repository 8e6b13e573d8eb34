"""The model that answers: the program's, or the one that was trained with what staff have published."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import structlog
from sqlalchemy import Connection

from bot.hearing.effect import Examined
from bot.hearing.examples import REVIEWED, Overrides, digest, overrides_of, sentences
from bot.hearing.learnt import Learnt
from bot.hearing.school import School
from storage.understanding import approvals, examples, models

if TYPE_CHECKING:
    from bot.understanding.understood import Understood

log = structlog.get_logger()


class Hearing:
    """What the turn asks. ``reload`` takes in what was published; until a model of it is there, the former serves.

    Nothing is loaded before ``understand`` or ``load`` is called: most verbs of the command line never ask.
    """

    def __init__(self, school: School) -> None:
        self.school = school
        self.learnt = Learnt(school)
        self.examined = Examined(self.learnt)
        self.untaught: Overrides | None = None
        """What is published and nobody has trained a model of; the program was upgraded, most likely."""
        self._lock = threading.Lock()
        self._model: Any = None
        self._kept: bytes | None = None
        """The model that is to serve, as it was kept; None: the program's own."""
        self._published = Overrides()
        self._approved: frozenset[tuple[str, str, str]] = frozenset()

    def understand(self, text: str) -> Understood:
        """What somebody wants, as far as it can be told. The first call of a process takes a moment longer."""
        return self.school.understand(self._model if self._model is not None else self.load(), text)

    def is_approved(self, language: str, intent: str) -> bool:
        """Whether what was learnt for this intent may be acted on: a reviewer has approved all its sentences."""
        if language != REVIEWED:
            return True
        now = digest(sentences(self.school.examples(), self._published, language, intent))
        return (language, intent, now) in self._approved

    def load(self) -> Any:
        """Be ready to answer; gives the model that does."""
        with self._lock:
            if self._model is None:
                self._model = self._restored()
            return self._model

    def reload(self, conn: Connection) -> None:
        """Take in what was published and approved."""
        published = overrides_of(self.school.examples(), examples.in_force(conn))
        self._approved = frozenset((row.language, row.intent, row.digest) for row in approvals.standing(conn))
        if published == self._published and self.untaught is None:
            return
        kept = models.find(conn, self.school.key(published)) if published != Overrides() else None
        with self._lock:
            self._published = published
            self.untaught = published if kept is None and published != Overrides() else None
            if self.untaught is None:
                self._kept = kept
                if self._model is not None:
                    self._model = self._restored()

    def _restored(self) -> Any:
        if self._kept is not None:
            try:
                return self.school.restore(self._kept)
            except ValueError:
                log.error("the kept model cannot be read, the program's own answers")
        return self.learnt.model(Overrides())
