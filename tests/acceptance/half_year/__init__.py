"""Months of appointments of many citizens, lived through in minutes, and held against a second book of the rules."""
