"""One case: the talk, the answer, the notes and the facts."""
