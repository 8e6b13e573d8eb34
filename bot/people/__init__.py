"""A citizen's one named person."""
