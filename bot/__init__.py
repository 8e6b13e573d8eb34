"""The running service: channels, receive, turn, delivery, cases, timers and the command line."""
