"""The doors of the rules by which a case gets to its team."""

from __future__ import annotations

READERS = {"admin", "coordinator", "editor", "auditor"}
CHANGERS = {"admin", "coordinator"}
PAGES = {
    "/console/settings/routing": READERS,
    "/console/settings/routing/{rule}/remove": CHANGERS,
}
FORMS = {
    "/console/settings/routing": CHANGERS,
    "/console/settings/routing/{rule}": CHANGERS,
    "/console/settings/routing/{rule}/remove": CHANGERS,
    "/console/settings/teams/{team}/details": {"admin"},
}
