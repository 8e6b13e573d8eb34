"""Things that are due: rows with a guard, fired once under the conversation's lock."""
