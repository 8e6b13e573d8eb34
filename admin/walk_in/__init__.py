"""Somebody without a phone: opening a case for them, and answering a flow with them."""
