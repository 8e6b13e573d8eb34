"""A Telegram Bot API for tests, over real HTTP.

``python -m tests.support.bot_api --port 8081`` starts it by itself; ``client.BotApi`` drives it. Bots speak to
``/bot<token>/<method>`` and ``/file/bot<token>/<path>`` as they do to Telegram; tests speak to ``/control/…``:
they are the people at the other end, and they make the weather.
"""
