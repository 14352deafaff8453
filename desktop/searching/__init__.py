"""Find what was written: an index of a project's articles, quotes and notes, and a language to ask it in."""
