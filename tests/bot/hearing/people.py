"""Staff who work on the examples, told by what they do."""

from __future__ import annotations

from collections.abc import Callable

from bot.cases.views import StaffMember
from bot.hearing import drafts, lists, publish
from bot.hearing.effect import Effect
from bot.player import Player
from storage.audit import queries as trail
from tests.support.school import take_in
from tests.support.understanding import wait

Somebody = Callable[[str], StaffMember]
FLAT = "leder efter lejlighed"
WHY = "det er sådan, folk siger det"
NEW = "min udlejer smider mig ud"
LEARNT = "ingen lejlighed mere"
"""A test sentence that shares a word with an example."""


class Editor:
    """An editor at work, and what a citizen would be answered meanwhile."""

    def __init__(self, service: Player, staff: Somebody) -> None:
        self.runtime = service.runtime
        self.me = staff("editor")

    def adds(
        self, sentence: str, language: str = "da", intent: str = "housing", *, looked: bool = True
    ) -> None:
        self.runtime.run(drafts.add_example, self.me, language, intent, sentence, confirmed=looked)

    def removes(self, sentence: str, language: str = "da", intent: str = "housing") -> None:
        self.runtime.run(drafts.remove_example, self.me, language, intent, sentence)

    def puts_back(self, sentence: str, language: str = "da", intent: str = "housing") -> None:
        self.runtime.run(drafts.put_back, self.me, language, intent, sentence)

    def state(self) -> drafts.State:
        return self.runtime.look(drafts.state_of)

    def sees(self) -> Effect:
        seen = wait(publish.see_effect(self.runtime, self.me))
        assert seen is not None
        return seen.effect

    def publishes(
        self, note: str = "flere ord om at miste sin bolig", reason: str = "", token: str = ""
    ) -> int:
        token = token or self.state().token
        number = wait(publish.publish(self.runtime, self.me, note=note, reason=reason, token=token))
        take_in(self.runtime)
        return number

    def undoes(self, number: int) -> None:
        wait(publish.undo(self.runtime, self.me, number))
        take_in(self.runtime)

    def hears(self, text: str) -> str:
        """What a citizen is surely understood to want."""
        understood = self.runtime.content.hearing.understand(text)
        return understood.intent if understood.decision == "sure" else understood.decision

    def shown(self, language: str = "da", intent: str = "housing") -> lists.IntentView:
        return self.runtime.look(lists.intent_view, self.me, language, intent)

    def trail(self, action: str) -> list[trail.AuditRow]:
        return self.runtime.look(lambda work: trail.entries(work.conn, work.runtime.vault, action=action))
