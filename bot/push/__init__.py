"""Web Push: a citizen's browser is woken, without a word of content, when something new waits for them."""
