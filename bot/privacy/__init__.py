"""What is never written down: CPR numbers, and marks that hide or turn words."""
