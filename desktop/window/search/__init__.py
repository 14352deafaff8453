"""The page of what a search found: by passage, side by side, as a concordance, over time."""
