"""The code by which two who sit together meet."""
