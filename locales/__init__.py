"""How it is said: Fluent texts by language, the translator, dates and numbers, and the checks."""
