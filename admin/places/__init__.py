"""Places that somebody is to look at again."""
