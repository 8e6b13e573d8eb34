"""Words handed to an interpreter, and what came of them."""
