"""The push group: browsers that may be woken while the page is closed."""
