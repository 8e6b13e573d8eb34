"""Channels that citizens come by: one folder each, strangers to each other."""
