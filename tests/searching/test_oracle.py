"""What the searcher finds is what a plain reading of the texts finds, for random queries of every construct.

`python -m tests.searching.oracle 10000` asks ten times as many.
"""

from tests.searching.asking import CONSTRUCTS, ask

QUERIES = 480
LEAST_HITS = 0.3


def test_random_queries_find_what_the_texts_say():
    wrong, asked, hit = ask(QUERIES, seed=7)
    assert not wrong, "\n".join(wrong[:5])
    assert set(asked) == set(CONSTRUCTS)
    assert hit.total() > LEAST_HITS * QUERIES
