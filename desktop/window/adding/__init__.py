"""Windows about articles that come into the project: what to add, what to choose, what became of it."""
