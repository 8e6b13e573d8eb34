"""Appointments with citizens and their reminders: wall clock kept, planned, said, answered, seen by staff."""
