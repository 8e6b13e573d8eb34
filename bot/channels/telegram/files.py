"""Files of Telegram's: which may be fetched, and how one of ours is sent. Imported only where Telegram runs."""

from __future__ import annotations

from aiogram.types import Message

NAMES = {
    "image/jpeg": "photo.jpg",
    "image/png": "photo.png",
    "audio/ogg": "voice.ogg",
    "audio/mp4": "voice.m4a",
    "audio/webm": "voice.webm",
}
"""By type; what the file was called once is not passed on."""


def file_of(message: Message, sent: str) -> tuple[str, str]:
    """Our word for what a message holds, and Telegram's id of it where it is a picture or a sound.

    A picture sent as a file is an ``image``: Telegram says so, and the content is looked at before anything is kept.
    """
    if message.photo:
        # The same picture in several sizes, the largest last.
        return sent, message.photo[-1].file_id
    if message.voice is not None:
        return sent, message.voice.file_id
    if message.audio is not None:
        return sent, message.audio.file_id
    document = message.document
    if document is not None and message.animation is None and (document.mime_type or "").startswith("image/"):
        return "image", document.file_id
    return sent, ""


def method_for(content_type: str, content: bytes) -> tuple[str, str]:
    """The method and its field with which Telegram shows or plays one of ours.

    A voice message is Opus in Ogg; WebM it knows as a file only.
    """
    if content_type.startswith("image/"):
        return "sendPhoto", "photo"
    if content_type == "audio/ogg" and b"OpusHead" in content[:128]:
        return "sendVoice", "voice"
    if content_type == "audio/mp4":
        return "sendAudio", "audio"
    return "sendDocument", "document"
