"""My people: whom one of the staff has to think of today."""
