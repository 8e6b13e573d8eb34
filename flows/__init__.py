"""What to say next: flow definitions, the pure engine and its checks. No clock, no storage, no network, no texts."""
