"""Measure how well and how fast copies are found: `python -m tests.benchmarks.copies`."""

import resource
import time
from dataclasses import replace
from random import Random

from desktop.comparing.copies import find_copies
from tests.benchmarks.many import many
from tests.comparing.copied import EDITS, article, bodies, mixed, written

ROUNDS = 3
COPIES = 200


def main() -> None:
    articles, _, pairs = written()
    found = {(a, b) for group in find_copies(articles) for a in group for b in group if a < b}
    right = len(found & pairs)
    print(
        f"tests/cases/copies: {len(pairs)} pairs, precision {right / len(found):.2f}, "
        f"recall {right / len(pairs):.2f}"
    )
    edited()
    speed()


def edited() -> None:
    """Print how many edited copies of every text of tests/cases/articles are found."""
    texts = bodies()
    pool = sorted({word for body in texts for part in body for word in part.split()})
    print(f"edits of {len(texts)} texts of tests/cases/articles, {ROUNDS} times each:")
    for name, edit in EDITS.items():
        found = wrong = 0
        for n in range(ROUNDS):
            ours, others = _found(texts, edit, Random(n), pool)
            found, wrong = found + ours, wrong + others
        print(f"  {name:38} found {found / ROUNDS / len(texts):.3f}  wrong pairs {wrong}")
    ours, others = _found(
        texts, lambda body, other, random, pool: mixed(body, other), Random(0), pool
    )
    name = "a quarter of it in another text"
    print(f"  {name:38} joined with it {ours}, with that other text {others} pairs")


def _found(texts, edit, random, pool):
    """Return how many texts are joined with their edited copy, and how many other pairs."""
    articles = [article(n, "One", body) for n, body in enumerate(texts)]
    for n, body in enumerate(texts):
        other = texts[(n + 1 + random.randrange(len(texts) - 1)) % len(texts)]
        articles.append(article(len(texts) + n, "Two", edit(body, other, random, pool)))
    pairs = {(a, b) for group in find_copies(articles) for a in group for b in group if a < b}
    right = {(n, n + len(texts)) for n in range(len(texts))}
    return len(pairs & right), len(pairs - right)


def speed() -> None:
    """Print the time for 1,000 articles of 600 words, and for as many copies of one."""
    plain = list(many())
    random = Random(7)
    some = [*plain[COPIES:], *random.choices(plain[COPIES:], k=COPIES)]
    for name, chosen in (
        (f"{len(some):,} articles, {COPIES} of them copies", some),
        (f"{len(plain):,} copies of one article", plain[:1] * len(plain)),
    ):
        articles = [replace(each, number=n) for n, each in enumerate(chosen, 1)]
        before = time.process_time()
        groups = find_copies(articles)
        took = time.process_time() - before
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"{name}: {took:.2f} CPU s, {len(groups)} groups, {peak:.0f} MB at most")


if __name__ == "__main__":
    main()
