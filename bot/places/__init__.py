"""The directory of places as staff change it."""
