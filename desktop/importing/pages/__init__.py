"""A web page becomes a draft: its text as blocks, and what it states about itself."""
