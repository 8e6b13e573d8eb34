"""The recovery group: codes of three words that give a citizen their talk back on another phone."""
