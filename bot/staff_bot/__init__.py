"""The staff's own Telegram bot. python-telegram-bot is the transport alone; what is done is done by use cases."""

from bot.staff_bot.bot import StaffBot

__all__ = ["StaffBot"]
