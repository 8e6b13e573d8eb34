"""The citizens' texts that the program itself says, with the values it gives and the attributes it needs."""

from __future__ import annotations

import msgspec

from bot.answers.catalogue import READY
from flows.vocabulary import DOINGS

PREFIXES = (
    "system-",
    "command-",
    "page-",
    "place-",
    "role-",
    "telegram-",
    "push-",
    "recovery-",
    "appointment-",
    "reminder-",
    "ready-",
    "answer-",
    "case-",
    "handover-",
    "coordinator-",
    "meeting-",
    "media-",
)
"""Beginnings of ids that belong to the program, never to a flow."""
COMMON_VARIABLES = frozenset[str]()
"""Values that every text may show because the program always gives them."""


class TextNeed(msgspec.Struct, frozen=True):
    """One text: what may be shown in it, and which attributes must be there."""

    text_id: str
    variables: tuple[str, ...] = ()
    attributes: tuple[str, ...] = ()


def _plain(prefix: str, words: str) -> tuple[TextNeed, ...]:
    return tuple(TextNeed(f"{prefix}-{word}") for word in words.split())


def _commands(words: str) -> tuple[TextNeed, ...]:
    return tuple(TextNeed(f"command-{word}", (), ("typed",)) for word in words.split())


_SYSTEM = (
    TextNeed("system-who-reads", ("organisation", "reads")),
    TextNeed("system-choose-language", (), ("kl", "da")),
    *_plain("system", "language-changed not-understood nothing-before old-press too-long unreadable"),
    *_plain("system", "set-aside stranded flow-moved error cpr finished stopped messages-again welcome-back"),
    *_plain("system", "welcome-forgotten go-on nothing-to-go-on menu-again case-already case-withdrawn"),
    *_plain("system", "nothing-to-withdraw case-kept case-closed case-status erased-hello"),
    *_plain("system", "pace-few pace-normal pace-many media-only-case crisis-gentle"),
    *_plain("system", "crisis-person outdated-kl help-person nudge-day nudge-week"),
    *_plain("system", "hello thanks first-read case-meanwhile"),
    TextNeed("system-several-days", ("days",)),
    TextNeed("system-understood", ("what",)),
    TextNeed("system-unsure", (), ("other",)),
    TextNeed("system-who-helps", (), ("label",)),
    TextNeed("system-menu-go-on", ("what",)),
    TextNeed("system-menu-appointment", ("the-day", "time", "what")),
    TextNeed("system-menu-appointment-short", ("the-day", "time")),
    TextNeed("system-case-opened", ("organisation", "answer-by")),
    TextNeed("system-case-opened-closed", ("organisation", "answer-by")),
    TextNeed("system-case-write", ("reads",)),
    TextNeed("system-case-taken", ("name", "role")),
    TextNeed("system-case-handed-back", ("name",)),
    TextNeed("system-late", ("answer-by", "organisation")),
    TextNeed("system-late-person", ("answer-by", "organisation", "name", "role")),
    TextNeed("system-owner-left", ("answer-by", "name", "organisation")),
    TextNeed("system-case-place"),
    TextNeed("system-erase-receipt", ("date", "time")),
    TextNeed("system-remembered", ("days",)),
    TextNeed("system-forgotten-choice", ("days",)),
    TextNeed("system-crisis-danger", ("danger", "police")),
    TextNeed("system-crisis-violence", ("danger", "violence")),
    TextNeed("system-crisis-suicide", ("danger", "suicide")),
    TextNeed("system-crisis-child", ("danger", "child")),
)
_COMMANDS = (
    *_commands("danger person menu back repeat not-now dont-understand language finish stop delete"),
    *_commands("withdraw go-on more meeting-code"),
)
_PAGE = (
    *_plain("page", "welcome machine choose danger-now talk-person person have-code who-reads accessibility"),
    *_plain("page", "finish-phone write send menu more typing machine-name you not-reviewed danish"),
    *_plain("page", "fold-danish show-danish offline connecting not-sent again finished-title"),
    *_plain("page", "finished-text start-again danger-title danger-intro back-to-talk no-script waiting"),
    *_plain("page", "was-title was-text photo close open-now closed-now ring-first hours map"),
    *_plain("page", "language-name-da language-name-kl not-found-title not-found-text"),
    *_plain("page", "too-many-title too-many-text failed-title failed-text wrong wrong-told"),
    *_plain("page", "link-title link-text link-open link-spent link-again link-sent"),
    *_plain("page", "appointments appointment-next appointment-later appointment-past appointment-none"),
    *_plain("page", "appointment-borrowed appointment-duty appointment-offer appointment-duty-not-sure"),
    *_plain("page-appointment-interpreter", "none not-sure"),
    TextNeed("page-appointment-interpreter", ("language",)),
    *_plain("page-appointment", "cancelled crossed-out over calendar calendar-all reminders"),
    TextNeed("page-appointment-answer", ("answer",)),
    TextNeed("page-asked-at", ("time",)),
    TextNeed("page-answer-by", ("when",)),
    TextNeed("page-call", ("name",)),
    TextNeed("page-reading-person", ("name",)),
    TextNeed("page-who-reads-text", ("organisation", "reads")),
    TextNeed("page-opens", ("when",)),
)
_PLACES = (
    *_plain("place", "open-now closed hours-unknown ring-first just-come anonymous day-and-night"),
    *_plain("place", "greenlandic no-registration no-address"),
    *_plain("place", "children no-children dogs no-dogs intoxication no-intoxication"),
    *_plain("place-can", " ".join(DOINGS)),
    TextNeed("place-opens", ("when",)),
    TextNeed("place-open-until", ("time",)),
    TextNeed("place-operator", ("who",)),
    TextNeed("place-can", ("what",)),
)
_ROLES = _plain("role", "caseworker coordinator interpreter editor admin reviewer auditor")

_MEDIA = (
    TextNeed("media-shown", (), ("photo", "voice")),
    *_plain("media", "kept heard coming not-here lost refused too-large too-many title who none photo voice"),
    *_plain("media", "start stop discard no-microphone"),
)
_TELEGRAM = (
    *_plain("telegram", "hello ways answer-waiting private-waiting new-link cpr cannot-see taken-away"),
    *_plain("telegram", "case-taken case-handed-back erase-chat"),
    TextNeed("telegram-sent", (), ("voice", "file")),
    TextNeed("telegram-cannot-hear", (), ("take-away",)),
)

_PUSH = (
    *_plain("push", "notice offer allow later is-on stop stopped refused keep kept drop dropped"),
    *_plain("page-offline", "title text coming none"),
)

_RECOVERY = (
    *_plain("recovery", "type-title type-text words borrowed open other-talk wrong other-ways"),
    *_plain(
        "recovery", "get-title get-text get-again give opened-title opened-text close-others others-closed"
    ),
    *_plain("recovery", "shown-title shown-once paper-safe print offer link opened"),
    TextNeed("recovery-wait", ("minutes",)),
    TextNeed("recovery-get-kept", ("days",)),
    TextNeed("recovery-paper-use", ("address",)),
    TextNeed("recovery-paper-until", ("date",)),
    TextNeed("recovery-issued", ("organisation",)),
)

_SUM = ("what", "the-day", "time", "has-place", "place", "has-bring", "bring")
_FITS = ("fits", "change-time", "change-place", "start-over")
_APPOINTMENT_STEPS = (
    TextNeed("appointment-ask-what", (), ("municipality", "doctor", "jobcentre", "home", "court", "other")),
    TextNeed("appointment-ask-date", (), ("other-day",)),
    TextNeed("appointment-ask-time", (), ("other-time",)),
    *_plain("appointment-ask", "day clock city place words"),
    TextNeed("appointment-ask-zone", (), ("here", "greenland")),
    TextNeed("appointment-ask-where", (), ("list", "words", "not-known")),
    TextNeed("appointment-ask-duty", (), ("duty", "offer", "not-sure")),
    TextNeed("appointment-ask-interpreter", (), ("wanted", "none", "not-sure")),
    TextNeed("appointment-ask-language", (), ("west", "east", "north", "not-sure")),
    TextNeed("appointment-ask-bring", (), ("not-said", "not-known")),
    TextNeed("appointment-ask-show-place", (), ("time-and-place", "time-only")),
    TextNeed("appointment-ask-summary", _SUM, (*_FITS, "change-bring")),
    TextNeed("appointment-ask-summary-short", ("the-day", "time"), _FITS),
    TextNeed("appointment-ask-move-sure", ("the-day", "time"), ("fits", "change-time", "keep")),
    TextNeed("appointment-ask-cancel-sure", ("known", "the-day", "time"), ("cancel", "keep")),
    *_plain("appointment", "time-gone no-place several-days several-times"),
    TextNeed("appointment-label-day", ("the-day",)),
    TextNeed("appointment-label-time", ("time",)),
    TextNeed("appointment-label-one", ("the-day", "time", "what")),
    TextNeed("appointment-label-one-short", ("the-day", "time")),
    *(
        TextNeed(f"appointment-show-{duty}", ("the-day", "time", "what"))
        for duty in ("must-money", "must", "offer", "unsure")
    ),
    TextNeed("reminder-ask-when", ("early",), ("usual", "own-time", "no-reminder")),
    TextNeed("reminder-ask-day", (), ("same-day", "day-before")),
    TextNeed("reminder-ask-which-day", (), ("other-day",)),
    *_plain("reminder-ask", "clock date"),
    *_plain("reminder", "time-gone"),
)

_WHEN = ("when",)
_APPOINTMENTS = (
    *_plain("appointment-kind", "municipality jobcentre doctor home court other"),
    *_plain("appointment-language", "west east north"),
    *(
        TextNeed(f"{said}-{duty}", ("what", "when"))
        for said in ("appointment-agreed", "appointment-moved", "reminder-appointment")
        for duty in ("must-money", "must", "offer", "unsure")
    ),
    *(TextNeed(f"appointment-{word}", _WHEN) for word in ["cancelled", "past", "has-moved", "coming"]),
    *(TextNeed(f"appointment-crossed-out{end}", _WHEN) for end in ("", "-here", "-told")),
    *_plain("appointment-new-time", "here told"),
    *(TextNeed(f"appointment-discreet-{word}", _WHEN) for word in ("agreed", "moved")),
    *_plain("appointment", "greenland-time gone noted noted-told"),
    TextNeed("appointment-where", ("place",)),
    TextNeed("appointment-bring", ("bring",)),
    TextNeed("appointment-interpreter", ("interpreter",)),
    TextNeed("reminder-item", ("item",)),
    TextNeed("reminder-answers", ("day",), ("seen", "coming", "another-time", "cannot-come")),
    TextNeed("reminder-discreet", _WHEN),
    *_plain("reminder", "rest thanks none too-soon stopped chosen-past reach-page check check-unsure"),
    TextNeed("reminder-reach-telegram", ("first",)),
    TextNeed("reminder-reach-push", ("first",)),
    TextNeed("reminder-reach-page-day"),
    *(TextNeed(f"reminder-check-{word}", _WHEN) for word in ["simpler", "right", "told", "person"]),
    TextNeed("reminder-check-time", ("day", "time")),
    TextNeed("appointment-held-ask", _WHEN, ("kept", "moved", "missed", "later")),
    *_plain("appointment-held", "moved moved-told missed missed-told later"),
)

_INTERPRETING = (TextNeed("answer-interpreted", ("name",)),)

_CASE_LIFE = (
    TextNeed("case-moved-team-by", ("team", "answer-by")),
    TextNeed("case-moved-team", ("team",)),
    TextNeed("case-moved-person", ("team", "name", "role")),
    TextNeed("case-moved-answer-by", ("organisation", "answer-by")),
    *_plain("case", "moved-answer status-how answer-kept answer-old rating-thanks reopened"),
    TextNeed("case-status-person", ("name", "role")),
    TextNeed("case-status-team", ("team",)),
    TextNeed("case-who-person", ("name", "role")),
    TextNeed("case-status-next", ("day",)),
    TextNeed("case-task-ask", (), ("done", "not-yet", "cannot")),
    *_plain("case-slip", "who what when agreed not-right"),
    TextNeed("case-slip"),
    TextNeed("case-slip-ask", (), ("agreed", "not-right")),
    TextNeed("case-choices-coming", (), ("coming", "another-time", "not-sure")),
    TextNeed("case-choices-day-part", (), ("morning", "afternoon", "evening")),
    TextNeed("case-rating-ask", (), ("good", "middling", "bad", "skip")),
    TextNeed("case-reopened-person", ("name", "role")),
)

_READY = tuple(TextNeed(text_id, blanks) for text_id, blanks in READY.items())

_HANDOVER = (
    TextNeed("handover-house", (), ("greenlandic-house", "municipality", "phone", "visit")),
    TextNeed("handover-spoken", (), ("west", "east", "north", "danish", "not-sure")),
    TextNeed("handover-done", ("reads", "organisation")),
    TextNeed("handover-done-team", ("reads", "organisation", "team")),
    TextNeed("handover-number-noted", ("organisation",), ("take-back",)),
    *_plain("handover", "noted number-gone"),
)
_COORDINATOR = (
    TextNeed("coordinator-ask", ("name", "role"), ("agree", "decline")),
    TextNeed("coordinator-ask-change", ("old", "why", "name", "role")),
    TextNeed("coordinator-why-away", ("old",)),
    *_plain("coordinator", "why-tasks why-wish declined ended"),
    TextNeed("coordinator-agreed", ("name", "role"), ("end",)),
    TextNeed("coordinator-vacant", ("name",)),
    TextNeed("coordinator-who", ("name", "role")),
    TextNeed("coordinator-who-case", ("name", "role")),
    TextNeed("coordinator-next", ("next",)),
)
_MEETING = (
    *_plain("meeting", "title text apart give undone"),
    TextNeed("meeting-code", ("code", "minutes")),
    TextNeed("meeting-say", ("code", "minutes")),
    TextNeed("meeting-joined", ("number", "organisation"), ("undo",)),
)

TEXTS_USED: tuple[TextNeed, ...] = (
    *_SYSTEM,
    *_COMMANDS,
    *_PAGE,
    *_PLACES,
    *_ROLES,
    *_MEDIA,
    *_TELEGRAM,
    *_PUSH,
    *_RECOVERY,
    *_APPOINTMENTS,
    *_APPOINTMENT_STEPS,
    *_READY,
    *_INTERPRETING,
    *_CASE_LIFE,
    *_HANDOVER,
    *_COORDINATOR,
    *_MEETING,
)
"""Every one of them; the check says which are missing, lack something or are said by nobody."""
