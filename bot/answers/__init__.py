"""What a person answers with: ready texts in both languages, and what is looked at before it goes out."""
