"""What to say next: flow definitions, the pure engine and its checks. No clock, storage, network or texts."""
