"""Add articles to an index one by one, and say so: the process that tests/searching/test_recovery.py kills."""

import sys
from dataclasses import replace
from pathlib import Path

from desktop.searching.service import Searcher
from tests.searching.told import FERRIES, NOTHING_QUOTED, article


def grown(number: int):
    """Return the project with articles 4 to `number`."""
    more = tuple(article(n, f"Ferry number {n} sails.") for n in range(4, number + 1))
    return replace(FERRIES, articles=(*FERRIES.articles, *more))


def main(folder: str) -> None:
    searcher = Searcher(Path(folder))
    number = 3
    while True:
        searcher.update(grown(number), NOTHING_QUOTED)
        print(number, flush=True)
        number += 1


if __name__ == "__main__":
    main(sys.argv[1])
