"""Counts that name nobody."""
