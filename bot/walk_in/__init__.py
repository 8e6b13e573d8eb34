"""People without a phone, helped by somebody who types."""
