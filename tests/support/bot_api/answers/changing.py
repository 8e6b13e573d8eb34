"""Changes to messages that are there: edits, deletions, and answers to presses."""

from __future__ import annotations

from typing import Any

from tests.support.bot_api.answers.call import Answer, Call
from tests.support.bot_api.answers.sending import read_text, refuse_empty
from tests.support.bot_api.keyboards import check_markup, inline_of
from tests.support.bot_api.refusals import NOT_MODIFIED, QUERY_TOO_OLD, bad
from tests.support.bot_api.world import Chat, Message

DELETABLE = 48 * 3600
"""Seconds after which a message stays."""
PRESS_WAITS = 60
"""Seconds that a press waits for its answer."""


def _to_edit(call: Call) -> Message:
    if call.get("inline_message_id"):
        raise bad("MESSAGE_ID_INVALID")
    if not call.get("message_id"):
        raise bad("message identifier is not specified")
    if call.get("chat_id") is None:
        raise bad("chat_id is empty")
    message = call.open_chat().messages.get(call.get("message_id"))
    if message is None or message.deleted:
        raise bad("message to edit not found")
    if not message.from_bot:
        raise bad("message can't be edited")
    return message


def _edit(call: Call, message: Message, content: dict[str, Any]) -> dict[str, Any]:
    markup = call.get("reply_markup")
    if markup is not None:
        if "inline_keyboard" not in markup:
            raise bad("inline keyboard expected")
        check_markup(markup)
    inline = inline_of(markup)
    after = {name: part for name, part in message.body.items() if name not in ("reply_markup", "entities")}
    if "text" not in content and "entities" in message.body:
        after["entities"] = message.body["entities"]
    after |= content
    if inline:
        after["reply_markup"] = inline
    if after == message.body:
        raise bad(NOT_MODIFIED)
    message.body = after | {"edit_date": int(call.world.clock.now())}
    call.world.changes.ring()
    return message.body


def edit_message_text(call: Call) -> dict[str, Any]:
    """Put another text in a message; without a keyboard it loses the one it had."""
    text, entities = read_text(call, "text", "entities")
    refuse_empty(call, text)
    message = _to_edit(call)
    if "text" not in message.body:
        raise bad("there is no text in the message to edit")
    content: dict[str, Any] = {"text": text}
    if entities:
        content["entities"] = entities
    return _edit(call, message, content)


def edit_message_reply_markup(call: Call) -> dict[str, Any]:
    """Put other buttons under a message, or none."""
    return _edit(call, _to_edit(call), {})


def _delete(call: Call, message: Message) -> bool:
    if call.world.clock.now() - message.body["date"] > DELETABLE:
        return False
    message.deleted = True
    call.world.changes.ring()
    return True


def _present(chat: Chat, number: int) -> Message | None:
    message = chat.messages.get(number)
    return None if message is None or message.deleted else message


def delete_message(call: Call) -> bool:
    """Take a message away, whoever wrote it, within 48 hours."""
    message = _present(call.open_chat(), call.get("message_id"))
    if message is None:
        raise bad("message to delete not found")
    if not _delete(call, message):
        raise bad("message can't be deleted for everyone")
    return True


def delete_messages(call: Call) -> bool:
    """Take messages away; those that are not there are passed over."""
    numbers: list[int] = call.get("message_ids")
    if not numbers:
        raise bad("message identifiers are not specified")
    chat = call.open_chat()
    found = [message for number in numbers if (message := _present(chat, number))]
    done = [_delete(call, message) for message in found]
    if not all(done):
        raise bad("message can't be deleted for everyone")
    return True


def answer_callback_query(call: Call) -> bool:
    """End the wait after a press, with or without words."""
    since, chat = call.bot.queries.get(call.get("callback_query_id"), (float("-inf"), 0))
    if call.world.clock.now() - since > PRESS_WAITS:
        raise bad(QUERY_TOO_OLD)
    said = {name: call.get(name) for name in ("text", "show_alert", "url") if call.get(name)}
    call.bot.chats[chat].answers.append({"callback_query_id": call.get("callback_query_id"), **said})
    call.world.changes.ring()
    return True


ANSWERS: dict[str, Answer] = {
    "editMessageText": edit_message_text,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
    "answerCallbackQuery": answer_callback_query,
}
