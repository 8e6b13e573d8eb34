"""Which role may see which page of the console and send which form.

Each module of this folder has ``PAGES`` and ``FORMS``, by path with the roles that are welcome. It may have ``ASKS``:
pages that are there only for some states of what they are about; and ``OPEN``: paths without a role. A route that is
in none of them fails the test.
"""

from __future__ import annotations

import importlib
import pkgutil

_MODULES = [importlib.import_module(f"{__name__}.{found.name}") for found in pkgutil.iter_modules(__path__)]
PAGES: dict[str, set[str]] = {path: roles for module in _MODULES for path, roles in module.PAGES.items()}
FORMS: dict[str, set[str]] = {path: roles for module in _MODULES for path, roles in module.FORMS.items()}
# Sent last: who has sent it is nobody any more.
FORMS["/console/account/log-out-everywhere"] = FORMS.pop("/console/account/log-out-everywhere")
ASKS: dict[str, set[str]] = {
    path: roles for module in _MODULES for path, roles in getattr(module, "ASKS", {}).items()
}
OPEN: set[str] = {path for module in _MODULES for path in getattr(module, "OPEN", ())}
