"""The tables of the first revision, in the order they lean on each other. Never edited once released."""
