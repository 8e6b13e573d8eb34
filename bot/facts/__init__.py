"""A read-only snapshot of places, hours, cities and settings for the engine and the texts."""
