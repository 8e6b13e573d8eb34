"""The appointments group: meetings with their wall clock, and each reminder with its life."""
