"""Keyboards: what Telegram refuses in them, and what of them stands in a message."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from tests.support.bot_api.refusals import bad

CALLBACK_BYTES = 64
MOST_BUTTONS = 100
ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)
"""What an inline button can do; it does exactly one."""

Markup = dict[str, Any]


def check_markup(markup: Markup) -> None:
    """Refuse what Telegram refuses in a ``reply_markup``. Raises ``Refused``."""
    if "inline_keyboard" in markup:
        _check_inline(markup["inline_keyboard"])
    elif "keyboard" in markup:
        _check_reply(markup["keyboard"])


def inline_of(markup: Markup | None) -> Markup | None:
    """The inline keyboard to show with a message, or none; an empty one is none."""
    rows = [row for row in (markup or {}).get("inline_keyboard", []) if row]
    return {"inline_keyboard": rows} if rows else None


def buttons(markup: Markup | None) -> list[dict[str, Any]]:
    """All inline buttons in order."""
    return [button for row in (markup or {}).get("inline_keyboard", []) for button in row]


def labels(keyboard: Markup | None) -> list[str]:
    """What the buttons of a reply keyboard say, in order."""
    rows = (keyboard or {}).get("keyboard", [])
    return [button if isinstance(button, str) else button["text"] for row in rows for button in row]


def _rows(keyboard: Any, name: str, of: str) -> list[Any]:
    if not isinstance(keyboard, list) or not all(isinstance(row, list) for row in keyboard):
        raise bad(f'field "{name}" of the {of} must be an Array of Arrays')
    found = [button for row in keyboard for button in row]
    if len(found) > MOST_BUTTONS:
        raise bad("reply markup is too long")
    return found


def _check_inline(keyboard: Any) -> None:
    parse = "can't parse inline keyboard button: "
    for button in _rows(keyboard, "inline_keyboard", "InlineKeyboardMarkup"):
        if not isinstance(button, dict):
            raise bad(parse + "InlineKeyboardButton must be an Object")
        _check_label(button, parse)
        does = [action for action in ACTIONS if action in button]
        if not does:
            raise bad(parse + "Text buttons are unallowed in the inline keyboard")
        if "callback_data" in button:
            _check_data(button["callback_data"], parse)
        if "url" in button:
            _check_url(button["url"])


def _check_label(button: dict[str, Any], parse: str) -> None:
    if "text" not in button:
        raise bad(parse + 'Can\'t find field "text"')
    if not isinstance(button["text"], str):
        raise bad(parse + 'Field "text" must be of type String')
    if not button["text"].strip():
        raise bad(parse + "Button text must be non-empty")


def _check_data(data: Any, parse: str) -> None:
    if not isinstance(data, str):
        raise bad(parse + 'Field "callback_data" must be of type String')
    if not 1 <= len(data.encode()) <= CALLBACK_BYTES:
        raise bad("BUTTON_DATA_INVALID")


def _check_url(url: Any) -> None:
    parts = urlsplit(url) if isinstance(url, str) else None
    if parts is None or parts.scheme not in ("http", "https", "tg") or not parts.netloc:
        raise bad("inline keyboard button URL is invalid: Wrong HTTP URL")


def _check_reply(keyboard: Any) -> None:
    parse = "can't parse keyboard button: "
    found = _rows(keyboard, "keyboard", "ReplyKeyboardMarkup")
    if not found:
        raise bad("reply keyboard must have at least one button")
    for button in found:
        if isinstance(button, dict):
            _check_label(button, parse)
        elif not isinstance(button, str):
            raise bad(parse + "KeyboardButton must be an Object")
