"""Reading for the figures: team, word and instant of what happened, never whose it was."""
