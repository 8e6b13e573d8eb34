"""The methods that the server knows: their fields, types and limits. ``compare.py`` holds them to an api.json."""

from __future__ import annotations

from tests.support.bot_api.fields import Field, Method, field

TEXT_MOST = 4096
CAPTION_MOST = 1024

_CHAT = field("chat_id", "Integer|String", need="chat_id is empty")
_MARKUPS = "InlineKeyboardMarkup|ReplyKeyboardMarkup|ReplyKeyboardRemove|ForceReply"


def _markup(types: str) -> Field:
    not_json = "can't parse reply keyboard markup JSON object"
    return field("reply_markup", types, wrong="object expected as reply markup", not_json=not_json)


_REPLY = field(
    "reply_parameters",
    "ReplyParameters",
    wrong="object expected as reply parameters",
    not_json="can't parse reply parameters JSON object",
)
_PREVIEW = field(
    "link_preview_options",
    "LinkPreviewOptions",
    wrong="object expected as link preview options",
    not_json="can't parse link preview options JSON object",
)
_CONNECTION = field("business_connection_id", "String")
_LANGUAGE = field("language_code", "String")
_SCOPE = field("scope", "BotCommandScope", wrong="can't parse BotCommandScope JSON object")
_PARSE_MODE = field("parse_mode", "String")
_WHERE = (
    _CONNECTION,
    _CHAT,
    field("message_thread_id", "Integer"),
    field("direct_messages_topic_id", "Integer"),
)
_HOW = (
    field("disable_notification", "Boolean"),
    field("protect_content", "Boolean"),
    field("allow_paid_broadcast", "Boolean"),
    field("message_effect_id", "String"),
    field("suggested_post_parameters", "SuggestedPostParameters"),
    _REPLY,
    _markup(_MARKUPS),
)
_CAPTION = (
    field("caption", "String", most=CAPTION_MOST, beyond="message caption is too long", formatted=True),
    _PARSE_MODE,
    field("caption_entities", "Array of MessageEntity"),
)
_WHICH = (_CONNECTION, field("chat_id", "Integer|String"), field("message_id", "Integer"))
_INLINE = field("inline_message_id", "String")
_INLINE_MARKUP = _markup("InlineKeyboardMarkup")


def _text(need: str | None) -> Field:
    return field(
        "text", "String", need=need, least=1, most=TEXT_MOST, beyond="message is too long", formatted=True
    )


def _media(kind: str) -> Field:
    return field(kind, "InputFile|String", need=f"there is no {kind} in the request")


_TABLE = (
    Method("getMe", ()),
    Method(
        "getUpdates",
        (
            field("offset", "Integer"),
            field("limit", "Integer", least=1, most=100),
            field("timeout", "Integer", most=50),
            field("allowed_updates", "Array of String"),
        ),
    ),
    Method(
        "setWebhook",
        (
            field("url", "String", need=""),
            field("certificate", "InputFile"),
            field("ip_address", "String"),
            field("max_connections", "Integer", least=1, most=100),
            field("allowed_updates", "Array of String"),
            field("drop_pending_updates", "Boolean"),
            field("secret_token", "String", most=256, beyond="secret token is too long"),
        ),
    ),
    Method("deleteWebhook", (field("drop_pending_updates", "Boolean"),)),
    Method("getWebhookInfo", ()),
    Method(
        "sendMessage",
        (
            *_WHERE,
            _text("message text is empty"),
            _PARSE_MODE,
            field("entities", "Array of MessageEntity"),
            _PREVIEW,
            *_HOW,
        ),
        sends=True,
    ),
    Method(
        "sendPhoto",
        (
            *_WHERE,
            _media("photo"),
            *_CAPTION,
            field("show_caption_above_media", "Boolean"),
            field("has_spoiler", "Boolean"),
            *_HOW,
        ),
        sends=True,
    ),
    Method(
        "sendVoice", (*_WHERE, _media("voice"), *_CAPTION, field("duration", "Integer"), *_HOW), sends=True
    ),
    Method(
        "sendAudio",
        (
            *_WHERE,
            _media("audio"),
            field("duration", "Integer"),
            field("performer", "String"),
            field("title", "String"),
            field("thumbnail", "InputFile|String"),
            *_CAPTION,
            *_HOW,
        ),
        sends=True,
    ),
    Method(
        "sendDocument",
        (
            *_WHERE,
            _media("document"),
            field("thumbnail", "InputFile|String"),
            *_CAPTION,
            field("disable_content_type_detection", "Boolean"),
            *_HOW,
        ),
        sends=True,
    ),
    Method(
        "sendLocation",
        (
            *_WHERE,
            field("latitude", "Float", need="latitude is empty"),
            field("longitude", "Float", need="longitude is empty"),
            field("horizontal_accuracy", "Float", most=1500),
            field("live_period", "Integer"),
            field("heading", "Integer", most=360),
            field("proximity_alert_radius", "Integer", most=100_000),
            *_HOW,
        ),
        sends=True,
    ),
    Method(
        "sendChatAction",
        (
            _CONNECTION,
            _CHAT,
            field("message_thread_id", "Integer"),
            field("action", "String", need="wrong parameter action in request"),
        ),
    ),
    Method(
        "editMessageText",
        (
            *_WHICH,
            _INLINE,
            _text(None),
            _PARSE_MODE,
            field("entities", "Array of MessageEntity"),
            _PREVIEW,
            field("rich_message", "InputRichMessage"),
            _INLINE_MARKUP,
        ),
        sends=True,
    ),
    Method("editMessageReplyMarkup", (*_WHICH, _INLINE, _INLINE_MARKUP), sends=True),
    Method(
        "deleteMessage", (_CHAT, field("message_id", "Integer", need="message identifier is not specified"))
    ),
    Method(
        "deleteMessages",
        (
            _CHAT,
            field(
                "message_ids",
                "Array of Integer",
                need="message identifiers are not specified",
                wrong="expected an Array of message identifiers",
                not_json="can't parse message_ids JSON object",
                most=100,
                beyond="too many message identifiers specified",
            ),
        ),
    ),
    Method(
        "answerCallbackQuery",
        (
            field(
                "callback_query_id",
                "String",
                need="query is too old and response timeout expired or query ID is invalid",
            ),
            field("text", "String", most=200, beyond="MESSAGE_TOO_LONG"),
            field("show_alert", "Boolean"),
            field("url", "String"),
            field("cache_time", "Integer"),
        ),
    ),
    Method("getFile", (field("file_id", "String", need="file_id not specified"),)),
    Method(
        "setMyCommands",
        (
            field(
                "commands",
                "Array of BotCommand",
                need="can't parse commands JSON object",
                wrong="expected an Array of BotCommand",
                not_json="can't parse commands JSON object",
                most=100,
                beyond="BOT_COMMANDS_TOO_MUCH",
            ),
            _SCOPE,
            _LANGUAGE,
        ),
    ),
    Method("getMyCommands", (_SCOPE, _LANGUAGE)),
    Method("deleteMyCommands", (_SCOPE, _LANGUAGE)),
    Method(
        "setMyDescription",
        (field("description", "String", most=512, beyond="DESCRIPTION_TOO_LONG"), _LANGUAGE),
    ),
    Method(
        "setMyShortDescription",
        (field("short_description", "String", most=120, beyond="SHORT_DESCRIPTION_TOO_LONG"), _LANGUAGE),
    ),
    Method("setMyName", (field("name", "String", most=64, beyond="NAME_TOO_LONG"), _LANGUAGE)),
    Method("getMyDescription", (_LANGUAGE,)),
    Method("getMyShortDescription", (_LANGUAGE,)),
    Method("getMyName", (_LANGUAGE,)),
    Method("getChatMenuButton", (field("chat_id", "Integer"),)),
    Method(
        "setChatMenuButton",
        (
            field("chat_id", "Integer"),
            field("menu_button", "MenuButton", wrong="can't parse menu button JSON object"),
        ),
    ),
    Method("getChat", (_CHAT,)),
)

METHODS: dict[str, Method] = {method.name: method for method in _TABLE}
"""Every method by its name."""
BY_LOWER_NAME = {name.lower(): method for name, method in METHODS.items()}
"""Telegram does not mind capitals in a method's name."""
