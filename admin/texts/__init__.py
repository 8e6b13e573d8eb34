"""Citizens' texts: the table and the editor."""
