"""The one door to a conversation: a citizen's message, a timer, a caseworker's action, one after another."""
