"""What is kept: tables, queries, migrations, sealing. Knows nothing of flows, texts or channels."""
