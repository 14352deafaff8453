"""The one place that imports rapidfuzz.

Its modules import each other: two threads that begin with different ones meet half-made modules
(rapidfuzz 3.14, Python 3.11). Whoever needs one imports it from here, so the second thread waits for
the first. tests/text/test_fuzzy.py shows the race; loaded when first needed, 6 ms.
"""

from rapidfuzz.distance import Indel, Levenshtein, Postfix, Prefix
from rapidfuzz.fuzz import partial_ratio_alignment, ratio

__all__ = [
    "Indel",
    "Levenshtein",
    "Postfix",
    "Prefix",
    "partial_ratio_alignment",
    "ratio",
]
