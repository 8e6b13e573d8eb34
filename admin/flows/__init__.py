"""Flows: the list, the editor, trying, publishing, where people stop, files out and in."""
