"""Words handed to an interpreter."""
