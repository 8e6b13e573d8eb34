"""The citizen's pages. Each works without script; those of danger and information without a cookie too."""

from __future__ import annotations

import uuid
from typing import Any

from litestar import Response, get

from bot.channels.web.bubbles import drawn, strip_html, talk_language
from bot.channels.web.origin import csrf_token
from bot.channels.web.places import danger_cards
from bot.channels.web.render import page
from bot.channels.web.session import Call, Service, cookie_name, given_token, no_cookie
from bot.channels.web.talk import Talk, deliver, read_whole_talk
from bot.channels.web.words import Words, both, languages
from bot.runtime import Runtime

SHOWN = 300
"""Messages on the page at first; an old phone draws no more."""


def common(runtime: Runtime) -> dict[str, Any]:
    """What every page's frame needs."""
    return {
        "accent": runtime.content.facts.setting("organisation-accent").lstrip("#"),
        "organisation": runtime.content.organisation_name,
        "all_words": both(runtime),
        "first_language": languages(runtime)[0],
    }


def first_screen(runtime: Runtime, *, forget: bool) -> Response[str]:
    """Both languages, two buttons, danger and a person. ``forget``: take away a cookie that leads nowhere."""
    cookies = [no_cookie(runtime)] if forget else None
    return page("first.html", cookies=cookies, **common(runtime))


def talk_page(runtime: Runtime, talk: Talk, token: str, *, noted: bool = False) -> Response[str]:
    """The talk with what it has said so far. ``noted``: a form without script has just told that something is wrong."""
    words = Words(runtime, talk_language(talk, runtime))
    live = talk.state.live_message
    return page(
        "talk.html",
        **common(runtime),
        words=words,
        bubbles=[
            drawn(message, words, live=message.id == live, borrowed=talk.chat.borrowed)
            for message in talk.messages[-SHOWN:]
        ],
        strip=strip_html(talk, runtime),
        state=talk.state,
        seq=talk.seq,
        csrf=csrf_token(runtime, token),
        client_id=str(uuid.uuid4()),
        borrowed=talk.chat.borrowed,
        noted=noted,
        other="da" if words.language == "kl" else "kl",
    )


@get("/")
async def home(request: Call, runtime: Service) -> Response[str]:
    """The first screen, or the talk of this browser."""
    token, _ = given_token(request, runtime)
    talk = await runtime.alook(read_whole_talk, token) if token else None
    if talk is None:
        return first_screen(runtime, forget=cookie_name(runtime) in request.cookies)
    await deliver(runtime, talk)
    return talk_page(runtime, talk, token, noted=request.query_params.get("noted") == "yes")


@get("/danger")
async def danger(runtime: Service) -> Response[str]:
    """Numbers to call, 112 first."""
    frame = common(runtime)
    return page("danger.html", cache="no-cache", cards=danger_cards(runtime, frame["all_words"]), **frame)


@get("/who-reads")
async def who_reads(runtime: Service) -> Response[str]:
    """Who reads what a citizen writes, and in which organisation."""
    return page("who-reads.html", cache="no-cache", reads=str(runtime.content.reads), **common(runtime))


@get("/was")
async def accessibility(runtime: Service) -> Response[str]:
    """The accessibility statement."""
    return page("was.html", cache="no-cache", **common(runtime))


@get("/finished")
async def finished(runtime: Service) -> Response[str]:
    """A neutral page that says the talk is gone from this phone."""
    return page("finished.html", **common(runtime))


HANDLERS: list[Any] = [home, danger, who_reads, accessibility, finished]
