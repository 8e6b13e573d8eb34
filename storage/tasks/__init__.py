"""Tasks of a case, follow-ups and agreement slips."""
