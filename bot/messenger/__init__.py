"""What channels of other companies need: taking in their updates, errands, one-time links, and what they may read."""
