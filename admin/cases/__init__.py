"""The queue: who waits, and why."""
