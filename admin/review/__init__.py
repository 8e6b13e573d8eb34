"""Reviewing Greenlandic texts, the most important first."""
