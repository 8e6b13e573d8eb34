"""Logging in and out, with the code for those who chose one."""
