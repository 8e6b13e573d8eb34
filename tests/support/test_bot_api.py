"""The Bot API for tests refuses what Telegram refuses, in Telegram's words."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import httpx
import pytest

from tests.support.bot_api.client import TOP, BotAccount, BotApi, User
from tests.support.bot_api.compare import differences
from tests.support.bot_api.methods import METHODS
from tests.support.bot_api.objects import TYPES

pytest_plugins = ["tests.support.bot_api.fixtures"]

COMMANDS = [{"command": "menu", "description": "Menu"}]
BUTTON = "can't parse inline keyboard button"
ROWS = 'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'
URL = "inline keyboard button URL is invalid"
DATA = {"inline_keyboard": [[{"text": "Bolig", "callback_data": "x" * 65}]]}

VALID: dict[str, dict[str, Any]] = {
    "getMe": {},
    "getUpdates": {},
    "setWebhook": {"url": "http://127.0.0.1:9/hook"},
    "deleteWebhook": {},
    "getWebhookInfo": {},
    "sendMessage": {"chat_id": 0, "text": "Hej"},
    "sendPhoto": {"chat_id": 0, "photo": "photo"},
    "sendVoice": {"chat_id": 0, "voice": "voice"},
    "sendAudio": {"chat_id": 0, "audio": "audio"},
    "sendDocument": {"chat_id": 0, "document": "document"},
    "sendLocation": {"chat_id": 0, "latitude": 55.7, "longitude": 12.6},
    "sendChatAction": {"chat_id": 0, "action": "typing"},
    "editMessageText": {"chat_id": 0, "message_id": -1, "text": "Hej igen"},
    "editMessageReplyMarkup": {
        "chat_id": 0,
        "message_id": -1,
        "reply_markup": {"inline_keyboard": [[{"text": "B", "callback_data": "b"}]]},
    },
    "deleteMessage": {"chat_id": 0, "message_id": -1},
    "deleteMessages": {"chat_id": 0, "message_ids": [-1]},
    "answerCallbackQuery": {"callback_query_id": "query"},
    "getFile": {"file_id": "photo"},
    "setMyCommands": {"commands": COMMANDS},
    "getMyCommands": {},
    "deleteMyCommands": {},
    "setMyDescription": {"description": "Hjælp"},
    "setMyShortDescription": {"short_description": "Hjælp"},
    "setMyName": {"name": "Ikiorti"},
    "getMyDescription": {},
    "getMyShortDescription": {"language_code": "da"},
    "getMyName": {},
    "getChatMenuButton": {},
    "setChatMenuButton": {"menu_button": {"type": "commands"}},
    "getChat": {"chat_id": 0},
}
"""Fields that are accepted; ``filled`` puts in what exists only in a run: chat 0, message -1, a file, a press."""

MISSING = {
    ("sendMessage", "text"): "message text is empty",
    ("sendPhoto", "photo"): "there is no photo in the request",
    ("sendVoice", "voice"): "there is no voice in the request",
    ("sendAudio", "audio"): "there is no audio in the request",
    ("sendDocument", "document"): "there is no document in the request",
    ("sendLocation", "latitude"): "latitude is empty",
    ("sendLocation", "longitude"): "longitude is empty",
    ("sendChatAction", "action"): "wrong parameter action in request",
    ("deleteMessage", "message_id"): "message identifier is not specified",
    ("deleteMessages", "message_ids"): "message identifiers are not specified",
    ("answerCallbackQuery", "callback_query_id"): (
        "query is too old and response timeout expired or query ID is invalid"
    ),
    ("getFile", "file_id"): "file_id not specified",
    ("setMyCommands", "commands"): "can't parse commands JSON object",
}
MISSING |= {(name, "chat_id"): "chat_id is empty" for name, fields in VALID.items() if "chat_id" in fields}
MISSING |= {("editMessageText", "text"): "message text is empty"}
MISSING |= {
    (name, "message_id"): "message identifier is not specified"
    for name in ("editMessageText", "editMessageReplyMarkup")
}
"""The words by method and field. Telegram has none for setWebhook without an address: that ends the webhook."""

WRONG: list[tuple[str, dict[str, Any], str]] = [
    *((name, {"chat_id": [7]}, "chat_id is empty") for name in ("sendMessage", "sendChatAction", "getChat")),
    ("sendMessage", {"text": {"a": 1}}, "message text is empty"),
    ("sendMessage", {"reply_markup": "[1]"}, "object expected as reply markup"),
    ("sendMessage", {"reply_markup": "{1"}, "can't parse reply keyboard markup JSON object"),
    ("sendMessage", {"reply_markup": None}, "object expected as reply markup"),
    ("sendMessage", {"link_preview_options": 1}, "object expected as link preview options"),
    ("sendMessage", {"link_preview_options": "no"}, "can't parse link preview options JSON object"),
    ("sendMessage", {"reply_parameters": "7"}, "object expected as reply parameters"),
    ("sendMessage", {"reply_parameters": "x"}, "can't parse reply parameters JSON object"),
    ("sendPhoto", {"photo": 5}, "there is no photo in the request"),
    ("sendVoice", {"voice": ["a"]}, "there is no voice in the request"),
    ("sendDocument", {"document": "attach://nothing"}, "there is no document in the request"),
    ("sendLocation", {"latitude": "north"}, "latitude is empty"),
    ("sendLocation", {"latitude": 91}, "wrong location specified"),
    ("sendChatAction", {"action": "dancing"}, "wrong parameter action in request"),
    ("editMessageText", {"message_id": "first"}, "message identifier is not specified"),
    ("editMessageReplyMarkup", {"reply_markup": 7}, "object expected as reply markup"),
    ("editMessageReplyMarkup", {"reply_markup": {"remove_keyboard": True}}, "inline keyboard expected"),
    ("deleteMessage", {"message_id": "first"}, "message identifier is not specified"),
    ("deleteMessages", {"message_ids": "1,2"}, "can't parse message_ids JSON object"),
    ("deleteMessages", {"message_ids": 5}, "expected an Array of message identifiers"),
    ("answerCallbackQuery", {"callback_query_id": 5}, MISSING["answerCallbackQuery", "callback_query_id"]),
    ("getFile", {"file_id": 5}, "file_id not specified"),
    ("setMyCommands", {"commands": "menu"}, "can't parse commands JSON object"),
    ("setMyCommands", {"commands": {"commands": []}}, "expected an Array of BotCommand"),
    (
        "setMyCommands",
        {"commands": [{"command": "menu"}]},
        "can't parse BotCommand: Can't find field \"description\"",
    ),
    ("getMyCommands", {"scope": "chat"}, "can't parse BotCommandScope JSON object"),
    (
        "deleteMyCommands",
        {"scope": {"type": "town"}},
        "can't parse BotCommandScope: Unsupported type specified",
    ),
    ("setMyDescription", {"language_code": "dansk"}, "invalid language code specified"),
    ("setChatMenuButton", {"menu_button": "commands"}, "can't parse menu button JSON object"),
    (
        "setChatMenuButton",
        {"menu_button": {"type": "x"}},
        "can't parse menu button: Unsupported type specified",
    ),
]

BEYOND: list[tuple[str, dict[str, Any], str]] = [
    ("sendMessage", {"text": "å" * 4097}, "message is too long"),
    ("sendMessage", {"text": "🙂" * 2049}, "message is too long"),
    ("editMessageText", {"text": "a" * 4097}, "message is too long"),
    ("sendPhoto", {"caption": "a" * 1025}, "message caption is too long"),
    ("sendVoice", {"caption": "a" * 1025}, "message caption is too long"),
    ("sendDocument", {"caption": "a" * 1025}, "message caption is too long"),
    ("sendMessage", {"text": "   \n"}, "text must be non-empty"),
    ("sendMessage", {"text": "<b> </b>", "parse_mode": "HTML"}, "text must be non-empty"),
    ("sendMessage", {"reply_markup": DATA}, "BUTTON_DATA_INVALID"),
    ("sendPhoto", {"reply_markup": DATA}, "BUTTON_DATA_INVALID"),
    ("sendLocation", {"reply_markup": DATA}, "BUTTON_DATA_INVALID"),
    ("editMessageText", {"reply_markup": DATA}, "BUTTON_DATA_INVALID"),
    ("editMessageReplyMarkup", {"reply_markup": DATA}, "BUTTON_DATA_INVALID"),
    ("answerCallbackQuery", {"text": "a" * 201}, "MESSAGE_TOO_LONG"),
    ("deleteMessages", {"message_ids": list(range(1, 102))}, "too many message identifiers specified"),
    ("setWebhook", {"secret_token": "a" * 257}, "secret token is too long"),
    ("setWebhook", {"secret_token": "a b"}, "secret token contains unallowed characters"),
    ("setWebhook", {"url": "http://example.org/"}, "bad webhook: An HTTPS URL must be provided for webhook"),
    ("setMyCommands", {"commands": COMMANDS * 101}, "BOT_COMMANDS_TOO_MUCH"),
    ("setMyCommands", {"commands": [COMMANDS[0] | {"command": "Hjælp"}]}, "BOT_COMMAND_INVALID"),
    ("setMyCommands", {"commands": [COMMANDS[0] | {"description": ""}]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
    ("setMyDescription", {"description": "a" * 513}, "DESCRIPTION_TOO_LONG"),
    ("setMyShortDescription", {"short_description": "a" * 121}, "SHORT_DESCRIPTION_TOO_LONG"),
    ("setMyName", {"name": "a" * 65}, "NAME_TOO_LONG"),
]


@pytest.fixture
def filled(bot_api: BotApi, bot_account: BotAccount, user: User) -> dict[str, dict[str, Any]]:
    """Accepted fields of every method."""
    files = {"photo": user.sends_photo()["photo"][-1]["file_id"]}
    files["voice"] = user.sends_voice()["voice"]["file_id"]
    files["audio"] = user.sends_audio()["audio"]["file_id"]
    files["document"] = user.sends_document()["document"]["file_id"]
    markup = {"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]}
    sent = bot_api.call(bot_account, "sendMessage", chat_id=user.id, text="Goddag", reply_markup=markup)
    words = files | {"query": user.presses("A")["id"]}
    numbers = {0: user.id, -1: sent["result"]["message_id"]}

    def fill(value: Any) -> Any:
        if isinstance(value, list):
            return [fill(each) for each in value]
        if isinstance(value, int):
            return numbers.get(value, value)
        return words.get(value, value) if isinstance(value, str) else value

    return {name: {key: fill(value) for key, value in fields.items()} for name, fields in VALID.items()}


Filled = dict[str, dict[str, Any]]


def refused(answer: dict[str, Any], words: str) -> None:
    assert answer == {"ok": False, "error_code": 400, "description": f"Bad Request: {words}"}


def test_every_method_has_a_case() -> None:
    assert set(VALID) == set(METHODS)
    required = {
        (name, field.name) for name, method in METHODS.items() for field in method.fields if field.required
    }
    assert required - set(MISSING) == {("setWebhook", "url")}


@pytest.mark.parametrize("method", VALID)
def test_what_is_right_is_accepted(
    bot_api: BotApi, bot_account: BotAccount, filled: Filled, method: str
) -> None:
    assert bot_api.call(bot_account, method, **filled[method])["ok"]
    assert bot_api.complaints() == []


@pytest.mark.parametrize(("method", "field"), MISSING)
def test_a_missing_field(
    bot_api: BotApi, bot_account: BotAccount, filled: Filled, method: str, field: str
) -> None:
    fields = {name: value for name, value in filled[method].items() if name != field}
    refused(bot_api.call(bot_account, method, **fields), MISSING[method, field])


@pytest.mark.parametrize(("method", "wrong", "words"), [*WRONG, *BEYOND])
def test_a_wrong_value(
    bot_api: BotApi,
    bot_account: BotAccount,
    filled: Filled,
    method: str,
    wrong: dict[str, Any],
    words: str,
) -> None:
    refused(bot_api.call(bot_account, method, **filled[method] | wrong), words)


@pytest.mark.parametrize(
    ("method", "odd", "complaint"),
    [
        ("sendMessage", {"disable_notification": "maybe"}, "disable_notification is not Boolean"),
        ("sendMessage", {"silent": True}, "unknown field silent"),
        ("getUpdates", {"limit": 500}, "limit is 500, allowed are 1 to 100"),
        ("getUpdates", {"allowed_updates": "message"}, "allowed_updates is not Array of String"),
        ("sendMessage", {"entities": "bold"}, "entities is not Array of MessageEntity"),
        ("sendPhoto", {"caption_entities": {}}, "caption_entities is not Array of MessageEntity"),
        ("getUpdates", {"offset": "new"}, "offset is not Integer"),
        ("deleteWebhook", {"drop_pending_updates": "perhaps"}, "drop_pending_updates is not Boolean"),
        ("getMe", {"who": 1}, "unknown field who"),
        ("getWebhookInfo", {"url": "x"}, "unknown field url"),
        (
            "sendMessage",
            {"reply_markup": {"keyboard": [[{"text": "A", "color": "red"}]], "is_persistent": "yes please"}},
            "reply_markup: is_persistent of ReplyKeyboardMarkup is not Boolean",
        ),
    ],
)
def test_what_telegram_lets_pass_is_a_complaint(
    bot_api: BotApi, bot_account: BotAccount, filled: Filled, method: str, odd: dict[str, Any], complaint: str
) -> None:
    assert bot_api.call(bot_account, method, **filled[method] | odd)["ok"]
    assert f"{method}: {complaint}" in bot_api.complaints()


def test_the_longest_that_fits(bot_api: BotApi, bot_account: BotAccount, user: User) -> None:
    bold = {"chat_id": user.id, "parse_mode": "HTML", "text": f"<b>{'🙂' * 2048}</b>"}
    assert bot_api.call(bot_account, "sendMessage", **bold)["ok"]
    button = {"text": "Ja", "callback_data": "å" * 32}
    markup = {"inline_keyboard": [[button]]}
    assert bot_api.call(bot_account, "sendMessage", chat_id=user.id, text="a", reply_markup=markup)["ok"]
    button["callback_data"] += "x"
    refused(
        bot_api.call(bot_account, "sendMessage", chat_id=user.id, text="a", reply_markup=markup),
        "BUTTON_DATA_INVALID",
    )


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        (
            {"inline_keyboard": [[{"text": "A"}]]},
            f"{BUTTON}: Text buttons are unallowed in the inline keyboard",
        ),
        ({"inline_keyboard": [[{"callback_data": "a"}]]}, f'{BUTTON}: Can\'t find field "text"'),
        ({"inline_keyboard": [{"text": "A"}]}, ROWS),
        ({"inline_keyboard": [[{"text": "A", "callback_data": ""}]]}, "BUTTON_DATA_INVALID"),
        ({"inline_keyboard": [[{"text": "A", "url": "bolig"}]]}, f"{URL}: Wrong HTTP URL"),
        ({"inline_keyboard": [[{"text": "A", "callback_data": "a"}]] * 101}, "reply markup is too long"),
        ({"keyboard": []}, "reply keyboard must have at least one button"),
        ({"keyboard": [[7]]}, "can't parse keyboard button: KeyboardButton must be an Object"),
    ],
)  # fmt: skip
def test_keyboards(
    bot_api: BotApi, bot_account: BotAccount, user: User, markup: dict[str, Any], words: str
) -> None:
    refused(bot_api.call(bot_account, "sendMessage", chat_id=user.id, text="a", reply_markup=markup), words)


def test_doors_that_are_closed(bot_api: BotApi, bot_account: BotAccount, user: User) -> None:
    def said(chat: int | str) -> tuple[int, str]:
        answer = bot_api.call(bot_account, "sendMessage", chat_id=chat, text="Hej")
        return answer["error_code"], answer["description"]

    assert said(1) == (400, "Bad Request: chat not found")
    assert said("@somebody") == (400, "Bad Request: chat not found")
    stranger = bot_api.make_user("Malik")
    assert said(stranger.id) == (403, "Forbidden: bot can't initiate conversation with a user")
    user.blocks()
    assert said(user.id) == (403, "Forbidden: bot was blocked by the user")
    user.unblocks()
    user.deactivates()
    assert said(user.id) == (403, "Forbidden: user is deactivated")
    nobody = BotAccount(1, "1:nobody", "nobody")
    assert bot_api.call(nobody, "getMe") == {"ok": False, "error_code": 401, "description": "Unauthorized"}
    unknown = bot_api.call(bot_account, "sendPigeon")
    assert (unknown["error_code"], unknown["description"]) == (404, "Not Found")


def test_bodies_of_every_kind(bot_api: BotApi, bot_account: BotAccount, user: User) -> None:
    url = f"{bot_api.url}/bot{bot_account.token}"
    fields = {"chat_id": str(user.id), "reply_markup": json.dumps({"keyboard": [[{"text": "Menu"}]]})}
    with httpx.Client(trust_env=False) as http:
        assert http.get(f"{url}/sendMessage", params=fields | {"text": "address"}).json()["ok"]
        assert http.post(f"{url}/SENDMESSAGE", data=fields | {"text": "form"}).json()["ok"]
        for name, sent in (("document", {}), ("file", {"document": "attach://file"})):
            file = {name: ("brev.pdf", b"%PDF", "application/pdf")}
            answer = http.post(f"{url}/sendDocument", data=fields | sent, files=file).json()
            path = bot_api.call(bot_account, "getFile", file_id=answer["result"]["document"]["file_id"])[
                "result"
            ]["file_path"]
            assert http.get(f"{bot_api.url}/file/bot{bot_account.token}/{path}").content == b"%PDF"
        bad_json = http.post(f"{url}/getMe", content=b"{", headers={"Content-Type": "application/json"})
        assert bad_json.status_code == 400
        assert http.get(f"{bot_api.url}/file/bot{bot_account.token}/none").status_code == 404
    assert user.keyboard() == ["Menu"]
    assert bot_api.complaints() == []


def test_the_table_agrees_with_a_description(tmp_path: Any) -> None:
    def described(fields: Any) -> dict[str, Any]:
        return {"fields": [{"name": f.name, "types": list(f.types), "required": f.required} for f in fields]}

    same = {
        "methods": {name: described(method.fields) for name, method in METHODS.items()},
        "types": {name: described(fields) for name, fields in TYPES.items()},
    }
    path = tmp_path / "api.json"
    path.write_text(json.dumps(same), "utf-8")
    command = [sys.executable, "-m", "tests.support.bot_api.compare", str(path)]
    assert subprocess.run(command, cwd=TOP, check=False, capture_output=True).returncode == 0
    fields = same["methods"]["sendMessage"]["fields"]
    fields[1] |= {"types": ["Integer"]}
    fields[4] |= {"required": False}
    fields.append({"name": "mood", "types": ["String"], "required": True})
    del same["methods"]["getMe"]
    assert differences(same) == [
        "getMe is not described",
        "sendMessage.chat_id is Integer, here Integer|String",
        "sendMessage.text: required is False, here True",
        "sendMessage.mood is required and not known here",
    ]
