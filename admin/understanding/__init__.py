"""What was not understood, the examples the machine learns from, and a reviewer's approval of them."""
