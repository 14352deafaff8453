"""Keep settings, caches and the log in the user's own folders, readable by nobody else."""
