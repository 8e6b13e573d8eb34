"""Citizens who walk through every flow with storage beneath them, led to what nobody has seen yet, then by chance."""
