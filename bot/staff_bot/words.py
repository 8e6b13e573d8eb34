"""What the staff's bot says, in the language of whom it speaks to."""

from __future__ import annotations

from bot.accounts.calls import CallView
from bot.errors import HelpError
from bot.staff_bot.transport import Button
from locales.console import LANGUAGES, ConsoleTexts

Said = tuple[str, list[list[Button]]]


class Words:
    """The console's texts in both languages."""

    def __init__(self) -> None:
        self._texts = {language: ConsoleTexts(language) for language in LANGUAGES}

    def say(self, language: str, text_id: str, **args: object) -> str:
        """One text."""
        return self._texts[language if language in LANGUAGES else "da"].format(text_id, **args)

    def refusal(self, language: str, error: HelpError) -> str:
        """Why something was not done, as the console says it."""
        return self.say(language, f"error-{error.code}", **error.fields)

    def topic(self, language: str, topic: str | None) -> str:
        """A case's neutral label."""
        text_id = f"topic-{(topic or 'other').replace('_', '-')}"
        if self._texts["da"].has(text_id):
            return self.say(language, text_id)
        return (topic or "").replace("-", " ").capitalize() or self.say(language, "staff-bot-no-topic")

    def call(self, view: CallView) -> Said:
        """A call with its buttons, or what stands in its place once it is over."""
        language = view.language
        if view.standing == "over":
            return self.say(language, "staff-bot-over", number=view.number), []
        if view.standing == "taken":
            return self.say(language, "staff-bot-taken", number=view.number, name=view.who), []
        opens = (self.say(language, "staff-bot-open"), f"open:{view.number}")
        if view.standing == "yours":
            said = self.say(language, "staff-bot-yours", number=view.number)
            return self._with(said, view), [[opens]]
        said = self.say(
            language,
            f"staff-bot-{view.kind}",
            number=view.number,
            topic=self.topic(language, view.topic),
            waited=self.waited(language, view.minutes),
        )
        take = (self.say(language, "staff-bot-take"), f"take:{view.number}")
        return self._with(said, view), [[take, opens] if view.may_take else [opens]]

    def waited(self, language: str, minutes: int) -> str:
        """How long, in minutes or whole hours."""
        if minutes < 60:
            return self.say(language, "staff-bot-minutes", count=minutes)
        return self.say(language, "staff-bot-hours", count=minutes // 60)

    def menu(self, language: str, *, on_duty: bool, waiting: int, may_duty: bool) -> Said:
        """What can be done here."""
        state = "staff-bot-on-duty" if on_duty else "staff-bot-off-duty"
        rows = [[(self.say(language, "staff-bot-console"), "open:")]]
        if may_duty:
            change = "staff-bot-go-off" if on_duty else "staff-bot-go-on"
            rows.insert(0, [(self.say(language, change), "duty:off" if on_duty else "duty:on")])
        return f"{self.say(language, state)} {self.say(language, 'staff-bot-waiting', count=waiting)}", rows

    def _with(self, said: str, view: CallView) -> str:
        return f"{said}\n\n{view.wish}"[:4000] if view.wish else said
