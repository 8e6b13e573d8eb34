"""Chats keep what is written, changed and taken away; formatted text is read as Telegram reads it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.bot_api.client import BotAccount, BotApi, Refusal, User

pytest_plugins = ["tests.support.bot_api.fixtures"]

DAY = 24 * 3600


class Sender:
    """The bot, towards one person."""

    def __init__(self, api: BotApi, bot: BotAccount, user: User) -> None:
        self.api, self.bot, self.user = api, bot, user

    def ask(self, method: str, **fields: Any) -> dict[str, Any]:
        return self.api.call(self.bot, method, chat_id=self.user.id, **fields)

    def says(self, text: str, **fields: Any) -> int:
        answer = self.ask("sendMessage", text=text, **fields)
        assert answer["ok"], answer
        return int(answer["result"]["message_id"])

    def refused(self, method: str, **fields: Any) -> str:
        answer = self.ask(method, **fields)
        assert answer["error_code"] == 400
        return str(answer["description"])


@pytest.fixture
def bot(bot_api: BotApi, bot_account: BotAccount, user: User) -> Sender:
    """The bot that talks with the user."""
    return Sender(bot_api, bot_account, user)


def keys(*labels: str) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": label, "callback_data": label.lower()}] for label in labels]}


def test_edits(bot: Sender, user: User) -> None:
    number = bot.says("Vælg", reply_markup=keys("Bolig", "Penge"))
    assert user.buttons() == ["Bolig", "Penge"]
    same = bot.refused("editMessageText", message_id=number, text="Vælg", reply_markup=keys("Bolig", "Penge"))
    assert same == (
        "Bad Request: message is not modified: specified new message content and reply markup are exactly "
        "the same as a current content and reply markup of the message"
    )
    changed = bot.ask("editMessageText", message_id=number, text="Tak")["result"]
    assert "edit_date" in changed
    assert (user.reads(), user.buttons()) == (["Tak"], [])
    assert "message is not modified" in bot.refused("editMessageText", message_id=number, text="Tak")
    assert bot.ask("editMessageReplyMarkup", message_id=number, reply_markup=keys("Menu"))["ok"]
    assert user.buttons() == ["Menu"]
    assert (
        bot.refused("editMessageText", message_id=999, text="a") == "Bad Request: message to edit not found"
    )
    theirs = user.says("Hej")["message_id"]
    assert (
        bot.refused("editMessageText", message_id=theirs, text="a") == "Bad Request: message can't be edited"
    )


def test_deletions_within_two_days(bot: Sender, user: User) -> None:
    bot.api.set_clock(1_800_000_000)
    mine, theirs, late = bot.says("a"), user.says("b")["message_id"], bot.says("c")
    assert bot.ask("deleteMessage", message_id=theirs)["ok"]
    assert bot.refused("deleteMessage", message_id=theirs) == "Bad Request: message to delete not found"
    assert bot.ask("deleteMessages", message_ids=[mine, theirs, 999])["ok"]
    assert user.reads() == ["c"]
    assert {message["message_id"] for message in user.chat()["deleted"]} == {mine, theirs}
    bot.api.advance(2 * DAY + 1)
    assert (
        bot.refused("deleteMessage", message_id=late) == "Bad Request: message can't be deleted for everyone"
    )
    assert "can't be deleted" in bot.refused("deleteMessages", message_ids=[late])


def test_presses(bot: Sender, user: User) -> None:
    bot.api.set_clock(1_800_000_000)
    number = bot.says("?", reply_markup=keys("Ja, gerne"))
    query = user.presses("Ja, gerne")
    assert (query["data"], query["message"]["message_id"]) == ("ja, gerne", number)
    answered = {"callback_query_id": query["id"], "text": "Tak", "show_alert": True}
    assert bot.api.call(bot.bot, "answerCallbackQuery", **answered)["ok"]
    assert user.chat()["answers"] == [answered]
    late = user.presses("ja, gerne")["id"]
    bot.api.advance(600)
    refused = bot.api.call(bot.bot, "answerCallbackQuery", callback_query_id=late)["description"]
    assert "query is too old and response timeout expired or query ID is invalid" in refused
    bot.ask("editMessageReplyMarkup", message_id=number)
    with pytest.raises(Refusal, match="no button"):
        user.presses("Ja, gerne")
    assert user.presses(message_id=number, data="old")["data"] == "old"
    bot.says("Her", reply_markup={"inline_keyboard": [[{"text": "Svar", "url": "https://example.org/x"}]]})
    assert user.presses("Svar")["url"] == "https://example.org/x"


def test_the_keyboard_beneath_the_chat(bot: Sender, user: User) -> None:
    bot.says("Hej", reply_markup={"keyboard": [["Menu", {"text": "Et menneske"}]]})
    bot.says("Mere")
    assert user.keyboard() == ["Menu", "Et menneske"]
    assert user.presses("Et menneske")["text"] == "Et menneske"
    bot.says("Farvel", reply_markup={"remove_keyboard": True})
    assert user.keyboard() == []
    bot.ask("sendChatAction", action="typing")
    assert user.chat()["actions"] == ["typing"]


def test_replies(bot: Sender, user: User) -> None:
    asked = user.says("Hvornår?")["message_id"]
    bot.says("Kl. 10", reply_parameters={"message_id": asked})
    assert user.messages()[-1]["reply_to_message"]["text"] == "Hvornår?"
    bot.says("a", reply_parameters={"message_id": 999, "allow_sending_without_reply": True})
    gone = bot.refused("sendMessage", text="a", reply_parameters={"message_id": 999})
    assert gone == "Bad Request: message to be replied not found"


def test_files_come_and_go(bot: Sender, user: User) -> None:
    sent = user.sends_photo(b"\xff\xd8 picture")["photo"][-1]["file_id"]
    assert bot.ask("sendPhoto", photo=sent, caption="<b>Samme</b>", parse_mode="HTML")["ok"]
    assert user.reads() == ["Samme"]
    assert "can't use file of another type" in bot.refused("sendVoice", voice=sent)
    assert "wrong remote file identifier" in bot.refused("sendPhoto", photo="nothing")
    assert bot.refused("sendPhoto", photo="https://example.org/a.jpg").endswith(
        "failed to get HTTP URL content"
    )
    bot.api.lose_file(bot.bot, sent)
    lost = bot.api.call(bot.bot, "getFile", file_id=sent)["description"]
    assert lost == "Bad Request: wrong file_id or the file is temporarily unavailable"
    assert bot.api.call(bot.bot, "getFile", file_id="x")["description"] == "Bad Request: invalid file_id"


def test_what_a_bot_says_of_itself(bot: Sender, user: User) -> None:
    commands = [{"command": "menu", "description": "Menuen"}]
    scope = {"type": "chat", "chat_id": user.id}
    assert bot.api.call(bot.bot, "setMyCommands", commands=commands, scope=scope, language_code="da")["ok"]
    same = {"scope": scope, "language_code": "da"}
    assert bot.api.call(bot.bot, "getMyCommands", **same)["result"] == commands
    assert bot.api.call(bot.bot, "getMyCommands")["result"] == []
    bot.api.call(bot.bot, "setMyName", name="Ikiorti")
    bot.api.call(bot.bot, "setChatMenuButton", menu_button={"type": "commands"})
    about = bot.api.about(bot.bot)
    assert about["commands"] == [same | {"commands": commands}]
    assert (about["texts"], about["menu_buttons"]) == ({"name": "Ikiorti"}, {"0": {"type": "commands"}})
    assert bot.api.call(bot.bot, "getMyName", language_code="da")["result"] == {"name": "Ikiorti"}
    assert bot.api.call(bot.bot, "getMyDescription")["result"] == {"description": ""}
    assert bot.api.call(bot.bot, "getChatMenuButton", chat_id=user.id)["result"] == {"type": "commands"}
    bot.api.call(bot.bot, "deleteMyCommands", **same)
    assert bot.api.about(bot.bot)["commands"] == []


def test_two_bots_have_chats_of_their_own(bot_api: BotApi, user: User) -> None:
    staff = bot_api.bots()[1]
    told = user.with_bot(staff).starts()
    assert told["message_id"] == user.with_bot(staff).messages()[0]["message_id"]
    assert [update["message"]["text"] for update in bot_api.pending(staff)] == ["/start"]
    assert len(user.messages()) == 1


FORMATTED = [
    ("HTML", " <b>Å🙂</b> <i>b</i>\n", "Å🙂 b", [("bold", 0, 3), ("italic", 4, 1)]),
    ("HTML", "1 &lt; 2 &amp; <code>x</code>", "1 < 2 & x", [("code", 8, 1)]),
    ("HTML", '<a href="https://example.org/?a=1&amp;b=2">her</a>', "her", [("text_link", 0, 3)]),
    ("HTML", '<span class="tg-spoiler">x</span><blockquote expandable>y</blockquote>', "xy",
     [("spoiler", 0, 1), ("expandable_blockquote", 1, 1)]),
    ("MarkdownV2", r"*fed* _skrå_ kl\. 10 [her](https://example\.org)", "fed skrå kl. 10 her",
     [("bold", 0, 3), ("italic", 4, 4), ("text_link", 16, 3)]),
    ("MarkdownV2", "__u__ ~s~ ||h|| `c*` ```p.```", "u s h c* p.",
     [("underline", 0, 1), ("strikethrough", 2, 1), ("spoiler", 4, 1), ("code", 6, 2), ("pre", 9, 2)]),
    ("Markdown", "*fed* a.b [her](http://a.b)", "fed a.b her", [("bold", 0, 3), ("text_link", 8, 3)]),
]  # fmt: skip


@pytest.mark.parametrize(("mode", "markup", "text", "entities"), FORMATTED)
def test_formatted_text(
    bot: Sender, user: User, mode: str, markup: str, text: str, entities: list[tuple[str, int, int]]
) -> None:
    bot.says(markup, parse_mode=mode)
    message = user.messages()[-1]
    assert message["text"] == text
    found = [(each["type"], each["offset"], each["length"]) for each in message["entities"]]
    assert found == entities


UNREADABLE = [
    ("HTML", "a <b>fed", 'Can\'t find end tag corresponding to start tag "b"'),
    ("HTML", "a < b", "Unclosed start tag at byte offset 2"),
    ("HTML", "å <p>x</p>", 'Unsupported start tag "p" at byte offset 3'),
    ("HTML", "<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
    ("HTML", "x</b>", "Unexpected end tag at byte offset 1"),
    ("HTML", "<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ("MarkdownV2", "Kl. 10", "Character '.' is reserved and must be escaped with the preceding '\\'"),
    ("MarkdownV2", "å *fed", "Can't find end of Bold entity at byte offset 3"),
    ("MarkdownV2", "[her](x", "Can't find end of a URL at byte offset 4"),
    ("Markdown", "a _b", "Can't find end of the entity starting at byte offset 2"),
]


@pytest.mark.parametrize(("mode", "markup", "words"), UNREADABLE)
def test_markup_that_cannot_be_read(bot: Sender, user: User, mode: str, markup: str, words: str) -> None:
    refused = f"Bad Request: can't parse entities: {words}"
    assert bot.refused("sendMessage", text=markup, parse_mode=mode) == refused
    number = bot.says("a")
    assert bot.refused("editMessageText", message_id=number, text=markup, parse_mode=mode) == refused
    photo = user.sends_photo()["photo"][0]["file_id"]
    assert bot.refused("sendPhoto", photo=photo, caption=markup, parse_mode=mode) == refused


def test_entities_that_are_given(bot: Sender, user: User) -> None:
    bot.says("  Hej du", entities=[{"type": "bold", "offset": 2, "length": 3}])
    assert user.messages()[-1]["entities"] == [{"type": "bold", "offset": 0, "length": 3}]
    beyond = bot.refused("sendMessage", text="Hej", entities=[{"type": "bold", "offset": 1, "length": 3}])
    assert beyond == (
        "Bad Request: entity beginning at UTF-16 offset 1 ends after the end of the text at UTF-16 offset 3"
    )
    lacking = bot.refused("sendMessage", text="Hej", entities=[{"type": "bold", "offset": 1}])
    assert lacking == "Bad Request: can't parse MessageEntity: Can't find field \"length\""
    unknown = bot.refused("sendMessage", text="Hej", entities=[{"type": "big", "offset": 0, "length": 3}])
    assert unknown == "Bad Request: can't parse MessageEntity: Unsupported type specified"
    assert bot.refused("sendMessage", text="a", parse_mode="bbcode") == "Bad Request: unsupported parse_mode"
