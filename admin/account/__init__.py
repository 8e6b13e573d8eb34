"""One's own account: duty, language, second step, ending every session."""
