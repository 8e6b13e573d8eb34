"""Events written down: each becomes one effect, in the order they happened."""
