"""The errands group: its table (``tables.py``) and the queries on it."""
