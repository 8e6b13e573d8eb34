"""Words handed to an interpreter, and nothing else."""
