"""The objects that clients send inside fields. A type that is not here must be an object, and no more is asked."""

from __future__ import annotations

from tests.support.bot_api.fields import Field, field


def _button(*own: Field) -> tuple[Field, ...]:
    text = field("text", "String", need='Can\'t find field "text"')
    return (text, field("icon_custom_emoji_id", "String"), field("style", "String"), *own)


TYPES: dict[str, tuple[Field, ...]] = {
    "InlineKeyboardMarkup": (field("inline_keyboard", "Array of Array of InlineKeyboardButton", need=""),),
    "InlineKeyboardButton": _button(
        field("url", "String"),
        field("callback_data", "String"),
        field("web_app", "WebAppInfo"),
        field("login_url", "LoginUrl"),
        field("switch_inline_query", "String"),
        field("switch_inline_query_current_chat", "String"),
        field("switch_inline_query_chosen_chat", "SwitchInlineQueryChosenChat"),
        field("copy_text", "CopyTextButton"),
        field("callback_game", "CallbackGame"),
        field("pay", "Boolean"),
    ),
    "ReplyKeyboardMarkup": (
        field("keyboard", "Array of Array of KeyboardButton", need=""),
        field("is_persistent", "Boolean"),
        field("resize_keyboard", "Boolean"),
        field("one_time_keyboard", "Boolean"),
        field("input_field_placeholder", "String", most=64),
        field("selective", "Boolean"),
    ),
    "KeyboardButton": _button(
        field("request_users", "KeyboardButtonRequestUsers"),
        field("request_chat", "KeyboardButtonRequestChat"),
        field("request_managed_bot", "KeyboardButtonRequestManagedBot"),
        field("request_contact", "Boolean"),
        field("request_location", "Boolean"),
        field("request_poll", "KeyboardButtonPollType"),
        field("web_app", "WebAppInfo"),
    ),
    "ReplyKeyboardRemove": (field("remove_keyboard", "Boolean", need=""), field("selective", "Boolean")),
    "ForceReply": (
        field("force_reply", "Boolean", need=""),
        field("input_field_placeholder", "String", most=64),
        field("selective", "Boolean"),
    ),
    "ReplyParameters": (
        field("message_id", "Integer", need=""),
        field("chat_id", "Integer|String"),
        field("allow_sending_without_reply", "Boolean"),
        field("quote", "String"),
        field("quote_parse_mode", "String"),
        field("quote_entities", "Array of MessageEntity"),
        field("quote_position", "Integer"),
        field("checklist_task_id", "Integer"),
        field("poll_option_id", "String"),
    ),
    "LinkPreviewOptions": (
        field("is_disabled", "Boolean"),
        field("url", "String"),
        field("prefer_small_media", "Boolean"),
        field("prefer_large_media", "Boolean"),
        field("show_above_text", "Boolean"),
    ),
    "MessageEntity": (
        field("type", "String", need=""),
        field("offset", "Integer", need=""),
        field("length", "Integer", need=""),
        field("url", "String"),
        field("user", "User"),
        field("language", "String"),
        field("custom_emoji_id", "String"),
        field("unix_time", "Integer"),
        field("date_time_format", "String"),
    ),
    "BotCommand": (field("command", "String", need=""), field("description", "String", need="")),
}
"""Fields of each type, by the type's name."""
