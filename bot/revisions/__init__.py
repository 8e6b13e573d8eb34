"""Revisions of flows as editors make them: drafts, checks, publication, what becomes of people mid-flow."""
