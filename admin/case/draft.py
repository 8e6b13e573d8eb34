"""What stands in the composer, kept as typed from one page to the next."""

from __future__ import annotations

import msgspec

from admin.forms import Form
from bot.answers.compose import Extra, tidied
from bot.ports import Language


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """The fields of the answer. ``choices``: one a field, empty ones too; ``wanted``: what place is looked for;
    ``asked``: a bare question was said already."""

    text: str = ""
    key: str = ""
    ready: str = ""
    language: Language = "da"
    place: str = ""
    wanted: str = ""
    choices: tuple[str, ...] = ()
    choice_set: str = ""
    asked: bool = False

    @property
    def extra(self) -> Extra:
        """What goes with the words. Own choices hold unless ready ones were picked."""
        own = () if self.choice_set else tuple(tidied(self.choices))
        return Extra(language=self.language, place=self.place, choices=own, choice_set=self.choice_set)


EMPTY = Draft()


def read_draft(form: Form) -> Draft:
    """The fields as they were sent."""
    return Draft(
        text=form.text("text").strip(),
        key=form.line("key")[:64],
        ready=form.line("ready"),
        language="kl" if form.line("words-language") == "kl" else "da",
        place=form.line("place"),
        wanted=form.line("wanted"),
        choices=tuple(form.all("option")),
        choice_set=form.line("choice-set"),
        asked=bool(form.line("asked")),
    )


__all__ = ["EMPTY", "Draft", "read_draft"]
