"""The journal of a case, to take away."""
