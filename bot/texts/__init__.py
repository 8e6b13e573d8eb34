"""Citizens' texts as editors and reviewers change them: saving, approving, asking, what is shown most."""
