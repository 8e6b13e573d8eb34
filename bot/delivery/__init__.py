"""Sending, outside any transaction: under a lease, in order, marked only with the lease's token."""
