"""The values a project is made of, and their pure edits."""
