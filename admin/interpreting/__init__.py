"""The interpreter's desk: words to put into the other language, and nothing else of the case."""
