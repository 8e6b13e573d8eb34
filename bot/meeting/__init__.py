"""Two who sit together: six digits on the citizen's phone, typed by staff, bring the phone to a case."""
