"""The staff's own messenger bot."""
