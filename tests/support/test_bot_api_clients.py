"""Both libraries that the bots are written with talk to the server as they are, polling and by webhook."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import aiogram
import pytest
import telegram
import telegram.error
import telegram.ext
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError, TelegramRetryAfter
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web

from tests.support.bot_api.client import PIXEL, BotAccount, BotApi, User

pytest_plugins = ["tests.support.bot_api.fixtures"]

SECRET = "en_hemmelighed"


async def aside(function: Callable[..., Any], *words: Any, **more: Any) -> Any:
    """Ask without holding up the bot, which runs in this thread."""
    return await asyncio.to_thread(function, *words, **more)


@asynccontextmanager
async def listening(app: web.Application) -> AsyncIterator[str]:
    """Serve on this machine; the address."""
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


@pytest.fixture
async def aiogram_bot(bot_api: BotApi, bot_account: BotAccount) -> AsyncIterator[aiogram.Bot]:
    """The citizens' bot as aiogram has it."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(bot_api.url))
    bot = aiogram.Bot(bot_account.token, session=session)
    yield bot
    await session.close()


def aiogram_dispatcher() -> aiogram.Dispatcher:
    """Says back what it hears, with a button; answers presses."""
    dispatcher = aiogram.Dispatcher()

    @dispatcher.message()
    async def echo(message: aiogram.types.Message) -> None:
        button = aiogram.types.InlineKeyboardButton(text="Mere", callback_data="more")
        markup = aiogram.types.InlineKeyboardMarkup(inline_keyboard=[[button]])
        await message.answer(f"Du skrev: {message.text}", reply_markup=markup)

    @dispatcher.callback_query()
    async def pressed(query: aiogram.types.CallbackQuery) -> None:
        assert isinstance(query.message, aiogram.types.Message)
        await query.answer("Tak")
        await query.message.edit_text(f"Valgt: {query.data}")

    return dispatcher


async def talks(user: User) -> None:
    """A short talk with either bot."""
    await aside(user.says, "Goddag")
    said = await aside(user.waits_for, "Du skrev: Goddag")
    await aside(user.presses, "Mere", message_id=said["message_id"])
    await aside(user.waits_for, "Valgt: more")
    chat = await aside(user.chat)
    assert [answer["text"] for answer in chat["answers"]] == ["Tak"]


async def test_aiogram_polls(bot_api: BotApi, aiogram_bot: aiogram.Bot, user: User) -> None:
    dispatcher = aiogram_dispatcher()
    polling = asyncio.ensure_future(
        dispatcher.start_polling(aiogram_bot, handle_signals=False, close_bot_session=False)
    )
    await talks(user)
    await dispatcher.stop_polling()
    await polling
    assert await aside(bot_api.complaints) == []


async def test_aiogram_on_a_webhook(
    bot_api: BotApi, bot_account: BotAccount, aiogram_bot: aiogram.Bot, user: User
) -> None:
    app = web.Application()
    dispatcher = aiogram_dispatcher()
    handler = SimpleRequestHandler(dispatcher, aiogram_bot, handle_in_background=False, secret_token=SECRET)
    handler.register(app, path="/hook")
    async with listening(app) as url:
        await aiogram_bot.set_webhook(f"{url}/hook", secret_token="another")
        await aside(
            bot_api.wait_webhook_error, bot_account, "Wrong response from the webhook: 401 Unauthorized"
        )
        await aiogram_bot.set_webhook(f"{url}/hook", secret_token=SECRET)
        await talks(user)
        await aside(bot_api.wait_taken, bot_account)
    assert await aside(bot_api.complaints) == []


async def test_aiogram_answers_in_the_webhook_itself(
    bot_api: BotApi, aiogram_bot: aiogram.Bot, user: User
) -> None:
    dispatcher = aiogram.Dispatcher()

    @dispatcher.message()
    async def echo(message: aiogram.types.Message) -> Any:
        return message.answer(f"Du skrev: {message.text}", parse_mode="HTML")

    app = web.Application()
    SimpleRequestHandler(dispatcher, aiogram_bot, handle_in_background=False).register(app, path="/hook")
    async with listening(app) as url:
        await aiogram_bot.set_webhook(f"{url}/hook", drop_pending_updates=True)
        await aside(user.says, "Goddag")
        await aside(user.waits_for, "Du skrev: Goddag")
    assert await aside(bot_api.complaints) == []


async def test_aiogram_reads_the_errors(bot_api: BotApi, aiogram_bot: aiogram.Bot, user: User) -> None:
    with pytest.raises(TelegramBadRequest, match="message is too long"):
        await aiogram_bot.send_message(user.id, "a" * 4097)
    await aside(bot_api.fault, "error", "sendMessage", code=429, retry_after=3, times=1)
    with pytest.raises(TelegramRetryAfter) as late:
        await aiogram_bot.send_message(user.id, "a")
    assert late.value.retry_after == 3
    await aside(user.blocks)
    with pytest.raises(TelegramForbiddenError, match="bot was blocked by the user"):
        await aiogram_bot.send_message(user.id, "a")


async def test_aiogram_sends_and_fetches_files(bot_api: BotApi, aiogram_bot: aiogram.Bot, user: User) -> None:
    buffered = aiogram.types.BufferedInputFile(PIXEL, "billede.png")
    sent = await aiogram_bot.send_photo(user.id, buffered, caption="Et billede")
    assert sent.photo is not None
    found = await aiogram_bot.download(sent.photo[-1])
    assert found is not None
    assert found.read() == PIXEL
    await aiogram_bot.send_document(user.id, buffered)
    await aiogram_bot.send_voice(user.id, sent_voice(await aside(user.sends_voice)))
    await aiogram_bot.send_location(user.id, 55.7, 12.6)
    await aiogram_bot.send_chat_action(user.id, "typing")
    assert (await aiogram_bot.get_chat(user.id)).first_name == "Aviaja"
    command = aiogram.types.BotCommand(command="menu", description="Menu")
    await aiogram_bot.set_my_commands([command])
    assert [kept.command for kept in await aiogram_bot.get_my_commands()] == ["menu"]
    await aiogram_bot.set_chat_menu_button(menu_button=aiogram.types.MenuButtonCommands())
    await aiogram_bot.delete_messages(user.id, [sent.message_id])
    assert await aside(bot_api.complaints) == []


def sent_voice(message: dict[str, Any]) -> str:
    """The id of a voice message's file."""
    return str(message["voice"]["file_id"])


def ptb_application(bot_api: BotApi, bot: BotAccount, *, polling: bool) -> Any:
    """The same bot in python-telegram-bot."""
    builder = telegram.ext.ApplicationBuilder().token(bot.token)
    builder = builder.base_url(f"{bot_api.url}/bot").base_file_url(f"{bot_api.url}/file/bot")
    application = (builder if polling else builder.updater(None)).build()

    async def echo(update: telegram.Update, _: Any) -> None:
        assert update.message is not None
        button = telegram.InlineKeyboardButton("Mere", callback_data="more")
        markup = telegram.InlineKeyboardMarkup([[button]])
        await update.message.reply_text(f"Du skrev: {update.message.text}", reply_markup=markup)

    async def pressed(update: telegram.Update, _: Any) -> None:
        assert update.callback_query is not None
        await update.callback_query.answer("Tak")
        await update.callback_query.edit_message_text(f"Valgt: {update.callback_query.data}")

    async def start(update: telegram.Update, _: Any) -> None:
        assert update.message is not None
        await update.message.reply_text("Velkommen")

    application.add_handler(telegram.ext.CommandHandler("start", start))
    application.add_handler(telegram.ext.MessageHandler(telegram.ext.filters.TEXT, echo))
    application.add_handler(telegram.ext.CallbackQueryHandler(pressed))
    return application


async def test_python_telegram_bot_polls(bot_api: BotApi, bot_account: BotAccount, user: User) -> None:
    application = ptb_application(bot_api, bot_account, polling=True)
    async with application:
        await application.start()
        await application.updater.start_polling()
        await aside(user.waits_for, "Velkommen")
        await talks(user)
        await application.updater.stop()
        await application.stop()
    assert await aside(bot_api.complaints) == []


async def test_python_telegram_bot_on_a_webhook(bot_api: BotApi, bot_account: BotAccount, user: User) -> None:
    application = ptb_application(bot_api, bot_account, polling=False)

    async def hook(request: web.Request) -> web.Response:
        assert request.headers["X-Telegram-Bot-Api-Secret-Token"] == SECRET
        update = telegram.Update.de_json(await request.json(), application.bot)
        await application.update_queue.put(update)
        return web.Response()

    app = web.Application()
    app.router.add_post("/hook", hook)
    async with listening(app) as url, application:
        await application.start()
        await application.bot.set_webhook(f"{url}/hook", secret_token=SECRET)
        await talks(user)
        assert (await application.bot.get_webhook_info()).url == f"{url}/hook"
        await application.stop()
    assert await aside(bot_api.complaints) == []


async def test_python_telegram_bot_sends_files_and_reads_errors(
    bot_api: BotApi, bot_account: BotAccount, user: User
) -> None:
    bot = telegram.Bot(bot_account.token, f"{bot_api.url}/bot", f"{bot_api.url}/file/bot")
    async with bot:
        sent = await bot.send_document(user.id, b"%PDF-1.4", filename="brev.pdf", caption="Brev")
        assert sent.document is not None
        file = await bot.get_file(sent.document.file_id)
        assert bytes(await file.download_as_bytearray()) == b"%PDF-1.4"
        await bot.set_my_commands([("vagt", "Vagt til eller fra")])
        with pytest.raises(telegram.error.BadRequest, match="Message to edit not found"):
            await bot.edit_message_text("a", user.id, 999)
        await aside(bot_api.fault, "error", "sendMessage", code=502, times=1)
        with pytest.raises(telegram.error.NetworkError, match="Bad Gateway"):
            await bot.send_message(user.id, "a")
        await aside(user.blocks)
        with pytest.raises(telegram.error.Forbidden):
            await bot.send_message(user.id, "a")
    assert await aside(bot_api.complaints) == []
