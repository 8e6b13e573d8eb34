"""Conversations handed to people: opened, waiting, taken, answered, handed back. Owner is bot or human, never both."""
