"""The doors of the console's first pages."""

from __future__ import annotations

from bot.accounts.roles import ROLES

CASES = {"admin", "coordinator", "caseworker"}
EVERYBODY = set(ROLES)
EDITORS = {"admin", "editor"}
PAGES = {
    "/console/cases": CASES,
    "/console/cases/beside": CASES,
    "/console/cases/{own}": CASES,
    "/console/cases/{own}/close": CASES,
    "/console/cases/{own}/code": CASES,
    "/console/account": EVERYBODY,
    "/console/account/totp": EVERYBODY,
    "/console/staff": {"admin"},
    "/console/staff/{staff}/deactivate": {"admin"},
    "/console/settings": {"admin", "coordinator", "editor", "auditor"},
    "/console/settings/launch": {"admin", "coordinator", "editor", "auditor"},
    "/console/audit": {"admin", "auditor"},
    "/console/places": {*CASES, "editor"},
    "/console/understanding": {*EDITORS, "reviewer"},
    "/console/understanding/examples": EDITORS,
    "/console/understanding/examples/{language}/{intent}": EDITORS,
    "/console/understanding/add": EDITORS,
    "/console/understanding/drafts": EDITORS,
    "/console/understanding/effect": EDITORS,
    "/console/understanding/approval": {*EDITORS, "reviewer"},
    "/console/understanding/approval/{intent}": {*EDITORS, "reviewer"},
}
ASKS = {
    "/console/cases/{own}/appointments/new": CASES,
    "/console/cases/{own}/appointments/{appointment}/move": CASES,
    "/console/cases/{own}/appointments/{appointment}/cancel": CASES,
    "/console/understanding/undo/{number}": EDITORS,
}
FORMS = {
    "/console/cases/{own}/claim": CASES,
    "/console/cases/{own}/answer": CASES,
    "/console/cases/{own}/preview": CASES,
    "/console/cases/{own}/ready": CASES,
    "/console/cases/{own}/note": CASES,
    "/console/cases/{own}/hand-back": CASES,
    "/console/cases/{own}/transfer": CASES,
    "/console/cases/{own}/snooze": CASES,
    "/console/cases/{own}/interpreter": CASES,
    "/console/cases/{own}/close": CASES,
    "/console/cases/{own}/code": CASES,
    "/console/cases/{own}/appointments/new": CASES,
    "/console/cases/{own}/appointments/{appointment}/move": CASES,
    "/console/cases/{own}/appointments/{appointment}/cancel": CASES,
    "/console/account/duty": {*CASES, "interpreter"},
    "/console/account/language": EVERYBODY,
    "/console/account/totp": EVERYBODY,
    "/console/account/totp/remove": EVERYBODY,
    "/console/staff": {"admin"},
    "/console/staff/{staff}/link": {"admin"},
    "/console/staff/{staff}/deactivate": {"admin"},
    "/console/places/{place}/checked": {"admin", "coordinator", "editor"},
    "/console/understanding/add": EDITORS,
    "/console/understanding/use": EDITORS,
    "/console/understanding/examples/{language}/{intent}/remove": EDITORS,
    "/console/understanding/examples/{language}/{intent}/put-back": EDITORS,
    "/console/understanding/drafts/{draft}/take-back": EDITORS,
    "/console/understanding/publish": EDITORS,
    "/console/understanding/undo/{number}": EDITORS,
    "/console/understanding/approval/{intent}/approve": {"reviewer"},
    "/console/understanding/approval/{intent}/withdraw": {"reviewer"},
    "/console/understanding/approval/{intent}/doubt": {"reviewer"},
    "/console/understanding/approval/{intent}/correct": {"reviewer"},
    "/console/settings/organisation": {"admin"},
    "/console/settings/second-eyes": {"admin"},
    "/console/settings/teams/{team}": {"admin"},
    "/console/account/log-out-everywhere": EVERYBODY,
}
OPEN = {
    "/console", "/console/{rest:path}", "/console/login", "/console/login/code", "/console/logout",
    "/console/invite/{token:str}", "/console/static/{name:str}", "/console/events",
}  # fmt: skip
