"""Editing flows: pure functions of definitions, without files, storage or words."""
