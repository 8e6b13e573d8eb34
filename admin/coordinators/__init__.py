"""Who is whose fixed person, who has too many, and who has lost theirs."""
