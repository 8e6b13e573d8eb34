"""The usage group: its table (``tables.py``) and the queries on it."""
