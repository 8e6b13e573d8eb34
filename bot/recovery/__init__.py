"""Being remembered, and codes of three words that open a talk on another phone."""
