"""The understanding group: its tables (``tables.py``) and the queries on them."""
