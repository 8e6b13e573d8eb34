"""What a bot says of itself, its commands and menu, what it may know of a chat, and files."""

from __future__ import annotations

import json
import re
from typing import Any

from tests.support.bot_api.answers.call import Answer, Call
from tests.support.bot_api.answers.sending import describe
from tests.support.bot_api.refusals import bad

COMMAND = re.compile(r"[a-z0-9_]{1,32}")
LANGUAGE = re.compile(r"([a-z]{2})?")
LONGEST_DESCRIPTION = 256
LARGEST_DOWNLOAD = 20_000_000
"""Bytes of the largest file that a bot may fetch."""
SCOPES = {
    "default": (),
    "all_private_chats": (),
    "all_group_chats": (),
    "all_chat_administrators": (),
    "chat": ("chat_id",),
    "chat_administrators": ("chat_id",),
    "chat_member": ("chat_id", "user_id"),
}
"""The kinds of scope and what each names."""


def get_me(call: Call) -> dict[str, Any]:
    """The bot itself."""
    can = {"can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": False}
    more = {"can_connect_to_business": False, "has_main_web_app": False}
    return call.bot.user() | can | more


def get_chat(call: Call) -> dict[str, Any]:
    """What a bot may know of somebody."""
    person = call.open_chat().person
    gifts = (
        "unlimited_gifts",
        "limited_gifts",
        "unique_gifts",
        "premium_subscription",
        "gifts_from_channels",
    )
    return person.chat() | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(gifts, False),
    }


def _language(call: Call) -> str:
    code: str = call.get("language_code", "")
    if not LANGUAGE.fullmatch(code):
        raise bad("invalid language code specified")
    return code


def _audience(call: Call) -> tuple[str, str]:
    scope = call.get("scope") or {"type": "default"}
    kind = scope.get("type")
    if kind not in SCOPES:
        raise bad("can't parse BotCommandScope: Unsupported type specified")
    if any(name not in scope for name in SCOPES[kind]):
        raise bad("chat_id is empty")
    if "chat_id" in scope:
        call.world.open_chat(call.bot, scope["chat_id"])
    return json.dumps(scope, sort_keys=True), _language(call)


def set_my_commands(call: Call) -> bool:
    """Set the commands of a scope and a language."""
    commands: list[dict[str, Any]] = call.get("commands")
    for command in commands:
        if lacking := [name for name in ("command", "description") if name not in command]:
            raise bad(f"can't parse BotCommand: Can't find field \"{lacking[0]}\"")
        if not COMMAND.fullmatch(command["command"].removeprefix("/")):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"]) <= LONGEST_DESCRIPTION:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    call.bot.commands[_audience(call)] = [
        command | {"command": command["command"].removeprefix("/")} for command in commands
    ]
    return True


def get_my_commands(call: Call) -> list[dict[str, Any]]:
    """The commands of exactly this scope and language."""
    return call.bot.commands.get(_audience(call), [])


def delete_my_commands(call: Call) -> bool:
    """Forget the commands of a scope and a language."""
    call.bot.commands.pop(_audience(call), None)
    return True


def _set_text(call: Call) -> bool:
    name = call.method.fields[0].name
    call.bot.texts[name, _language(call)] = call.get(name, "")
    return True


def _get_text(name: str) -> Answer:
    """The text in this language, else the one for all."""

    def get(call: Call) -> dict[str, str]:
        texts = call.bot.texts
        found = texts.get((name, _language(call))) or texts.get((name, "")) or ""
        return {name: found or (call.bot.name if name == "name" else "")}

    return get


def get_chat_menu_button(call: Call) -> dict[str, Any]:
    """The button of a chat, else of all."""
    buttons = call.bot.menu_buttons
    return buttons.get(call.get("chat_id", 0)) or buttons.get(0) or {"type": "commands"}


def set_chat_menu_button(call: Call) -> bool:
    """Choose what the button beside the field for writing opens."""
    button = call.get("menu_button") or {"type": "default"}
    if button.get("type") not in ("commands", "web_app", "default"):
        raise bad("can't parse menu button: Unsupported type specified")
    if button["type"] == "web_app" and not (button.get("text") and button.get("web_app", {}).get("url")):
        raise bad("can't parse menu button: Can't find field \"text\"")
    chat = call.get("chat_id")
    if chat is not None:
        call.world.open_chat(call.bot, chat)
    call.bot.menu_buttons[chat or 0] = button
    return True


def get_file(call: Call) -> dict[str, Any]:
    """Where a file can be fetched."""
    file = call.bot.files.get(call.get("file_id"))
    if file is None:
        raise bad("invalid file_id")
    if file.gone:
        raise bad("wrong file_id or the file is temporarily unavailable")
    if len(file.content) > LARGEST_DOWNLOAD:
        raise bad("file is too big")
    return describe(file) | {"file_path": file.path}


ANSWERS: dict[str, Answer] = {
    "getMe": get_me,
    "getChat": get_chat,
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteMyCommands": delete_my_commands,
    "setMyDescription": _set_text,
    "setMyShortDescription": _set_text,
    "setMyName": _set_text,
    "getMyDescription": _get_text("description"),
    "getMyShortDescription": _get_text("short_description"),
    "getMyName": _get_text("name"),
    "getChatMenuButton": get_chat_menu_button,
    "setChatMenuButton": set_chat_menu_button,
    "getFile": get_file,
}
