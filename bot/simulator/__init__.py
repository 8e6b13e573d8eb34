"""A draft tried as a citizen would meet it, on the real engine and translator."""
