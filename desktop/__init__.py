"""Show how several news outlets told the same story."""

import gc

VERSION = "0.1.0"

COLLECTING = (200_000, 20, 50)
"""Objects made between two searches for cycles, and how many of these until a thorough one.

Values of a comparison hold no cycles and live long: with Python's 700 the searches took a tenth of a
start, a quarter of the first paint of long articles, and 5 ms of one frame in a hundred.
"""
gc.set_threshold(*COLLECTING)
