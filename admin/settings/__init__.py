"""The organisation, its teams and hours."""
