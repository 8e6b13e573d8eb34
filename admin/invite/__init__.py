"""Accepting an invitation: name and password, once."""
