"""The appointments group: appointments, and reminders with what became of each."""
