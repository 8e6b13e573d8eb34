"""Who helps whom, and how an address came to a citizen."""
