"""What is counted, and what the numbers cannot say."""
