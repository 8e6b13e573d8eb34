"""Tools for those who build and check the project; nothing here runs in the service."""
