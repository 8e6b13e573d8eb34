"""Pictures and sounds: what they prove to be, and where they are kept."""
