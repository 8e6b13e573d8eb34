"""What is kept: tables, queries, migrations and the sealing of what people write. Knows nothing of flows, texts or channels."""
