"""Who works here: inviting and closing accounts."""
