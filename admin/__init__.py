"""The staff console: one folder per area, its pages and templates side by side."""
