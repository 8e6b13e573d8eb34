"""Messages of a bot: text, photo, voice, document, location, and the line that says it is typing."""

from __future__ import annotations

from typing import Any

from tests.support.bot_api.answers.call import Answer, Call
from tests.support.bot_api.keyboards import check_markup, inline_of
from tests.support.bot_api.refusals import bad
from tests.support.bot_api.text import formatted
from tests.support.bot_api.values import Upload, units
from tests.support.bot_api.world import Chat, StoredFile

ACTIONS = frozenset(
    {
        *("typing", "choose_sticker", "find_location", "upload_document", "upload_photo"),
        *(f"{what}_{kind}" for what in ("record", "upload") for kind in ("video", "voice", "video_note")),
    }
)
FOLDERS = {"photo": "photos", "voice": "voice", "audio": "music", "document": "documents"}


def read_text(call: Call, name: str, entities: str) -> tuple[str, list[dict[str, Any]]]:
    """A formatted field and its entities, within its limit. Raises ``Refused``."""
    text, found = formatted(call.get(name, ""), call.get("parse_mode", ""), call.get(entities))
    field = call.method.field(name)
    if field.most is not None and units(text) > field.most:
        raise bad(field.beyond)
    return text, found


def _post(call: Call, chat: Chat, content: dict[str, Any]) -> dict[str, Any]:
    markup = call.get("reply_markup")
    if markup is not None:
        check_markup(markup)
    if call.get("business_connection_id"):
        raise bad("business connection not found")
    body = {**_replied(call, chat), **content}
    if inline := inline_of(markup):
        body["reply_markup"] = inline
    if call.get("protect_content"):
        body["has_protected_content"] = True
    _show_keyboard(chat, markup or {})
    return call.world.write(call.bot, chat, body, from_bot=True)


def _show_keyboard(chat: Chat, markup: dict[str, Any]) -> None:
    if "keyboard" in markup:
        chat.keyboard = markup
    elif markup.get("remove_keyboard"):
        chat.keyboard = None


def _replied(call: Call, chat: Chat) -> dict[str, Any]:
    wanted = call.get("reply_parameters")
    if not wanted:
        return {}
    message = chat.messages.get(wanted.get("message_id", 0))
    if message is not None and not message.deleted:
        quoted = {name: part for name, part in message.body.items() if name != "reply_to_message"}
        return {"reply_to_message": quoted}
    if wanted.get("allow_sending_without_reply"):
        return {}
    raise bad("message to be replied not found")


def refuse_empty(call: Call, text: str) -> None:
    """Refuse a text with nothing in it. Raises ``Refused``: one that was empty, and one that markup left empty."""
    if not call.get("text"):
        raise bad("message text is empty")
    if not text:
        raise bad("text must be non-empty")


def send_message(call: Call) -> dict[str, Any]:
    """Send a text."""
    text, entities = read_text(call, "text", "entities")
    refuse_empty(call, text)
    content: dict[str, Any] = {"text": text}
    if entities:
        content["entities"] = entities
    if options := call.get("link_preview_options"):
        content["link_preview_options"] = options
    return _post(call, call.writable_chat(), content)


def _file(call: Call, kind: str) -> StoredFile:
    given: Upload | str = call.get(kind)
    if isinstance(given, Upload):
        if not given.content:
            raise bad("file must be non-empty")
        return call.world.keep_file(call.bot, given.content, FOLDERS[kind], given.name, given.kind)
    if given.startswith(("http://", "https://")):
        raise bad("failed to get HTTP URL content")
    file = call.bot.files.get(given)
    if file is None:
        raise bad("wrong remote file identifier specified: Wrong padding in the string")
    if not file.path.startswith(FOLDERS[kind]):
        raise bad(f"can't use file of another type as {kind.capitalize()}")
    return file


def _media(call: Call, kind: str, described: dict[str, Any] | list[dict[str, Any]]) -> dict[str, Any]:
    content: dict[str, Any] = {kind: described}
    caption, entities = read_text(call, "caption", "caption_entities")
    if caption:
        content["caption"] = caption
    if entities:
        content["caption_entities"] = entities
    return _post(call, call.writable_chat(), content)


def describe(file: StoredFile) -> dict[str, Any]:
    """What every object about a file begins with."""
    return {"file_id": file.id, "file_unique_id": file.unique_id, "file_size": len(file.content)}


def photo_sizes(file: StoredFile) -> list[dict[str, Any]]:
    """As Telegram offers a photo: in several sizes, the largest last. Here there is one."""
    return [{**describe(file), "width": 800, "height": 600}]


def send_photo(call: Call) -> dict[str, Any]:
    """Send a photo."""
    return _media(call, "photo", photo_sizes(_file(call, "photo")))


def send_voice(call: Call) -> dict[str, Any]:
    """Send a voice message."""
    file = _file(call, "voice")
    return _media(
        call, "voice", {**describe(file), "duration": call.get("duration", 0), "mime_type": file.kind}
    )


def send_audio(call: Call) -> dict[str, Any]:
    """Send a sound for the player: MP3 or M4A, as the server finds it to be."""
    file = _file(call, "audio")
    return _media(
        call, "audio", {**describe(file), "duration": call.get("duration", 0), "mime_type": file.kind}
    )


def send_document(call: Call) -> dict[str, Any]:
    """Send a file."""
    file = _file(call, "document")
    return _media(call, "document", {**describe(file), "file_name": file.name, "mime_type": file.kind})


def send_location(call: Call) -> dict[str, Any]:
    """Send a place."""
    latitude, longitude = call.get("latitude"), call.get("longitude")
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise bad("wrong location specified")
    place = {"latitude": latitude, "longitude": longitude}
    more = {name: call.get(name) for name in ("horizontal_accuracy", "heading") if call.get(name)}
    return _post(call, call.writable_chat(), {"location": place | more})


def send_chat_action(call: Call) -> bool:
    """Show that the bot is at it."""
    action: str = call.get("action")
    if action not in ACTIONS:
        raise bad("wrong parameter action in request")
    call.writable_chat().actions.append(action)
    call.world.changes.ring()
    return True


ANSWERS: dict[str, Answer] = {
    "sendMessage": send_message,
    "sendPhoto": send_photo,
    "sendVoice": send_voice,
    "sendAudio": send_audio,
    "sendDocument": send_document,
    "sendLocation": send_location,
    "sendChatAction": send_chat_action,
}
