"""The page that shows what was coded in numbers: tables, and the passages that each figure counts."""
