"""Files of Telegram's: which may be fetched, and how one of ours is sent. Imported only where Telegram runs."""

from __future__ import annotations

from aiogram.methods import SendAudio, SendDocument, SendPhoto, SendVoice
from aiogram.types import BufferedInputFile, Message, ReplyKeyboardMarkup

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


def upload(
    content_type: str, content: bytes, chat: str, html: str, markup: ReplyKeyboardMarkup
) -> SendPhoto | SendVoice | SendAudio | SendDocument:
    """One of ours in the form that Telegram plays or shows: a voice message is Opus in Ogg, and WebM it knows as a
    file only."""
    file = BufferedInputFile(content, filename=NAMES.get(content_type, "file"))
    more = {"chat_id": chat, "caption": html or None, "parse_mode": "HTML", "reply_markup": markup}
    if content_type.startswith("image/"):
        return SendPhoto(photo=file, **more)
    if content_type == "audio/ogg" and b"OpusHead" in content[:128]:
        return SendVoice(voice=file, **more)
    if content_type == "audio/mp4":
        return SendAudio(audio=file, **more)
    return SendDocument(document=file, **more)
