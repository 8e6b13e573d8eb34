"""Understanding in the running service: the model that answers, what it missed, and the examples staff change."""
