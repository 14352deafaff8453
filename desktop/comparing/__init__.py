"""Find what several articles state alike, and where their wording differs."""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
# Set before numpy is imported: the products here are small, and idle threads of OpenBLAS that wait for
# the next one cost 0.2 CPU s of the 0.3 s that 20 articles take.

from desktop.comparing.comparison import MEASURED_LANGUAGES, compare
from desktop.comparing.links import order_of, score
from desktop.comparing.wording import align_words, difference
from desktop.text.words import keys


def score_pairs(articles: list[list[str]]) -> list[tuple[int, int, int, int, float]]:
    """Return (article, sentence, article, sentence, probability) of every pair across articles."""
    order = order_of(articles)
    scores = score([[keys(sentence) for sentence in articles[index]] for index in order])
    places = [(index, n) for index in order for n in range(len(articles[index]))]
    found = []
    for one, other in scores.blocks():
        for i in range(one.start, one.stop):
            for j in range(other.start, other.stop):
                a, b = sorted((places[i], places[j]))
                found.append((*a, *b, float(scores.probability[i, j])))
    return found


__all__ = ["MEASURED_LANGUAGES", "align_words", "compare", "difference", "score_pairs"]
