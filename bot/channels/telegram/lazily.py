"""aiogram's types are built when one is first used, not all four hundred when the library is imported.

Built at once they take three seconds and a hundred megabytes of every process that speaks with Telegram, and we use
a dozen of them. pydantic builds a type on first use by itself, given the names that stand in it; aiogram asks for all
of them at the end of its import. That one question is put off here, and answered type by type.
"""

from __future__ import annotations

import importlib
import sys
from typing import Any

from pydantic import BaseModel


def import_lazily() -> None:
    """Import aiogram without building its types. Does nothing when it has been imported already.

    Should a release of aiogram build its types another way, it is imported as it is: slower, with the same result.
    """
    if "aiogram.types" in sys.modules:
        return
    names: dict[str, Any] = {}
    base: Any = BaseModel
    whole: Any = vars(base)["model_rebuild"]

    def put_off(cls: type[BaseModel], /, **how: Any) -> bool | None:
        if cls.__module__.startswith("aiogram.types.") and how.get("_types_namespace"):
            names.update(how["_types_namespace"])
            return None
        built: bool | None = whole.__func__(cls, **_deeper(how))
        return built

    def on_use(cls: type[BaseModel], /, **how: Any) -> bool | None:
        built: bool | None = whole.__func__(cls, **(_deeper(how) | {"_types_namespace": names}))
        return built

    base.model_rebuild = classmethod(put_off)
    try:
        types = importlib.import_module("aiogram.types.base")
        methods = importlib.import_module("aiogram.methods.base")
    finally:
        base.model_rebuild = whole
    if names:
        types.TelegramObject.model_rebuild = classmethod(on_use)
        methods.TelegramMethod.model_rebuild = classmethod(on_use)


def _deeper(how: dict[str, Any]) -> dict[str, Any]:
    """pydantic looks for names so many frames up; there is one more between."""
    return how | {"_parent_namespace_depth": how.get("_parent_namespace_depth", 2) + 1}
