"""Find what several articles state alike, and where their wording differs."""

from desktop.comparing.comparison import MEASURED_LANGUAGES, compare
from desktop.comparing.wording import align_words, difference
from desktop.comparing.links import order_of, score


def score_pairs(articles: list[list[str]]) -> list[tuple[int, int, int, int, float]]:
    """Return (article, sentence, article, sentence, probability) of every pair across articles."""
    order = order_of(articles)
    scores = score([articles[index] for index in order])
    places = [(index, n) for index in order for n in range(len(articles[index]))]
    found = []
    for one, other in scores.blocks():
        for i in range(one.start, one.stop):
            for j in range(other.start, other.stop):
                a, b = sorted((places[i], places[j]))
                found.append((*a, *b, float(scores.probability[i, j])))
    return found
