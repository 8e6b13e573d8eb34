"""Somebody who stands there without a phone: a case is opened for them, and a flow answered with them."""
