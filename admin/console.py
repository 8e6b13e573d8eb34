"""What every page of the console is made with: the runtime, the templates, the texts."""

from __future__ import annotations

import datetime as dt
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from litestar import Request, Response
from litestar.di import NamedDependency
from litestar.params import SkipValidation
from litestar.response import Redirect
from litestar.utils.scope.state import ScopeState

from admin import words
from admin.area import Area
from admin.navigation import navigation
from admin.visit import Visit
from bot.accounts.roles import may
from bot.runtime import Runtime
from locales.console import LANGUAGES, ConsoleTexts

StaffRequest = Request[Visit, None, Any]
LANGUAGE_NAMES = {"da": "Dansk", "en": "English"}


class Console:
    """Makes pages. ``strict``: a missing text raises, for tests."""

    def __init__(self, runtime: Runtime, areas: list[Area], *, strict: bool = False) -> None:
        self.runtime = runtime
        self.areas = areas
        self.texts = {language: ConsoleTexts(language, strict=strict) for language in LANGUAGES}
        self.environment = Environment(
            loader=FileSystemLoader(Path(__file__).parent),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def say(self, request: StaffRequest, text_id: str, **args: object) -> str:
        """A console text in the reader's language."""
        return self.texts[request.user.language].format(text_id, **args)

    def page(
        self, request: StaffRequest, template: str, *, status: int = 200, **context: Any
    ) -> Response[str]:
        """A whole page. ``context`` is what the template shows beside what every page shows."""
        visit = request.user
        now = self.runtime.clock.now()
        said = request.session.get("said")
        if said:
            del request.session["said"]
        # Not on a page that says no: what is forbidden and what is missing must be the same bytes.
        path = request.url.path if status < 400 else "/console"
        shown = self.environment.get_template(template).render(
            t=self.texts[visit.language].format,
            has_text=self.texts[visit.language].has,
            label=partial(word_for, self.texts[visit.language]),
            shown=_shown,
            language=visit.language,
            languages=LANGUAGE_NAMES,
            visit=visit,
            nav=navigation(self.areas, visit.staff.role, path) if visit.staff else None,
            path=path,
            csrf_value=_csrf_token(request),
            said=said,
            may=partial(may, visit.staff.role) if visit.staff else lambda _: False,
            organisation=self.runtime.content.organisation_name,
            now=now,
            when=partial(_when, now=now, language=visit.language),
            lasting=partial(words.lasting, now=now),
            wall=partial(words.wall_words, language=visit.language),
            day=partial(words.day_words, language=visit.language),
            clock=partial(words.clock_words, language=visit.language),
            share=partial(words.share_words, language=visit.language),
            **context,
        )
        return Response(
            shown,
            media_type="text/html; charset=utf-8",
            status_code=status,
            headers={"Cache-Control": "no-store"},
        )

    def home(self, role: str) -> str:
        """Where somebody with this role begins: with what waits for them, else the first area they may see."""
        if role == "reviewer":
            return "/console/review"
        for area in self.areas:
            if area.order is not None and area.action is not None and may(role, area.action):
                return f"/console{area.path}"
        return "/console/account"


Here = NamedDependency[SkipValidation[Console]]
"""The console, as handlers take it."""


def go(path: str) -> Redirect:
    """Send the browser on after a form, so that reloading the page repeats nothing."""
    return Redirect(path, status_code=303)


def word_for(texts: ConsoleTexts, kind: str, word: str) -> str:
    """The text ``kind-word``; a word nobody wrote a text for (a new topic, a new city) is shown as it is."""
    text_id = f"{kind}-{word.replace('_', '-')}"
    return (
        texts.format(text_id) if texts.has(text_id) else word.replace("-", " ").replace("_", " ").capitalize()
    )


def _shown(value: object) -> str:
    """An answer as one line."""
    if isinstance(value, list):
        return ", ".join(str(item) for item in value)
    return "–" if value is None else str(value)


def _when(at: dt.datetime, *, now: dt.datetime, language: str) -> str:
    return words.when_words(at, now, language)


def _csrf_token(request: StaffRequest) -> str:
    token = ScopeState.from_scope(request.scope).csrf_token
    return token if isinstance(token, str) else ""
