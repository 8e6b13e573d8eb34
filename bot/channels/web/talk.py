"""Reading a talk: what changed since a change number and who owns it, in one look at one committed state."""

from __future__ import annotations

import msgspec

from bot.citizens import Chat, find_chat
from bot.history import TalkState, mark_received, messages_after, talk_state, whole_talk
from bot.ports import MessageView
from bot.runtime import Runtime, Work

AT_ONCE = 500
"""Messages in one answer; a reader asks again from the last one."""


class Talk(msgspec.Struct, frozen=True):
    """A stretch of a talk. ``seq``: the change number to go on from."""

    chat: Chat
    messages: list[MessageView]
    state: TalkState
    seq: int


def read_talk(work: Work, token: str, after: int) -> Talk | None:
    """The talk of a token from a change number on; None when the talk was finished meanwhile."""
    chat = find_chat(work, token)
    if chat is None:
        return None
    messages = messages_after(work, chat.conversation_id, after, AT_ONCE)
    seq = max((message.seq for message in messages), default=after)
    return Talk(chat, messages, talk_state(work, chat.conversation_id), seq)


def read_whole_talk(work: Work, token: str) -> Talk | None:
    """The talk from its beginning, in the order it was held."""
    chat = find_chat(work, token)
    if chat is None:
        return None
    messages = whole_talk(work, chat.conversation_id)
    seq = max((message.seq for message in messages), default=0)
    return Talk(chat, messages, talk_state(work, chat.conversation_id), seq)


async def deliver(runtime: Runtime, talk: Talk | None) -> None:
    """Note that a reader who says nothing of it itself has these; nothing is written when all are the citizen's own."""
    if talk is not None and any(message.sender != "me" for message in talk.messages):
        # On the web a message goes out when the page reads it; what is marked is that the page has it.
        runtime.failpoints.reach("after-send")
        runtime.failpoints.reach("before-mark")
        await runtime.arun(mark_received, talk.chat.conversation_id, talk.seq)
