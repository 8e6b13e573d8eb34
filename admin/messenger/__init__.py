"""Linking Telegram to one's account, and the page behind the link that the staff's bot gives."""
