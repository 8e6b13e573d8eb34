"""What the staff bot keeps."""
