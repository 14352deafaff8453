"""Measure how parts of a text are found again in edited versions: `python -m tests.benchmarks.anchors`."""

import time
from itertools import pairwise
from random import Random

from desktop.text import anchors
from desktop.text.anchors import find_again
from tests.text.edited import edited, overlap, texts

QUOTES = 600
EDITS = ((0.0, True), (0.05, True), (0.05, False), (0.15, False), (0.30, False))
STEPS = (0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8, 0.9, 1.01)


def main() -> None:
    sources = texts()
    pool = sorted({word for text in sources for word in text.split()})
    print(f"{QUOTES} quotes of 4-20 words, half of the versions with a new lead; per cent")
    print("words changed       exact place  .8 and more  wrong  lost      ms")
    for share, spares in EDITS:
        print(_row(sources, pool, share, spares_quote=spares))
    print("fuzzy finds by score, over all edits: share of them under .5 of the true place")
    _by_score(sources, pool)
    _elsewhere(sources)


def _row(sources: list[str], pool: list[str], share: float, *, spares_quote: bool) -> str:
    random = Random(4)
    exact = most = wrong = lost = 0
    took = 0.0
    for n in range(QUOTES):
        text = random.choice(sources)
        case = edited(text, share, random, pool, spares_quote=spares_quote, leads=n % 2 == 0)
        start = time.process_time()
        found = find_again(case.text, case.start, case.end, case.new)
        took += time.process_time() - start
        if found is None:
            lost += 1
            continue
        same = overlap(case, found.start, found.end)
        exact += (found.start, found.end) == (case.true_start, case.true_end)
        most += same >= 0.8
        wrong += same < 0.5
    name = f"{share:.0%}{', not in the quote' if spares_quote and share else ''}"
    values = "".join(f"{100 * each / QUOTES:12.1f}" for each in (exact, most))
    rest = "".join(f"{100 * each / QUOTES:7.1f}" for each in (wrong, lost))
    return f"{name:22}{values} {rest} {1000 * took / QUOTES:8.2f}"


def _by_score(sources: list[str], pool: list[str]) -> None:
    kept, anchors.LEAST_SCORE = anchors.LEAST_SCORE, 0.0
    random = Random(5)
    found: list[tuple[float, bool]] = []
    for _ in range(4 * QUOTES):
        share = random.choice((0.15, 0.3, 0.5))
        case = edited(random.choice(sources), share, random, pool, spares_quote=False, leads=False)
        anchor = find_again(case.text, case.start, case.end, case.new)
        if anchor is not None and anchor.how == anchors.FUZZY:
            found.append((anchor.score, overlap(case, anchor.start, anchor.end) < 0.5))
    anchors.LEAST_SCORE = kept
    for low, high in pairwise(STEPS):
        each = [is_wrong for score, is_wrong in found if low <= score < high]
        if each:
            print(
                f"  {low:.2f} to {high:.2f}: {len(each):5} finds, wrong {sum(each) / len(each):.2f}"
            )


def _elsewhere(sources: list[str]) -> None:
    """Print how often a quote of one article is found in another one, where it is not, by score."""
    kept, anchors.LEAST_SCORE = anchors.LEAST_SCORE, 0.0
    random = Random(6)
    scores = []
    for _ in range(QUOTES):
        one, other = random.sample(sources, 2)
        case = edited(one, 0, random, ["none"], spares_quote=True, leads=False)
        found = find_again(case.text, case.start, case.end, other)
        scores.append(0.0 if found is None else found.score)
    anchors.LEAST_SCORE = kept
    print("quotes that are found in an article that has them not, by the least score:")
    print(
        "  "
        + "  ".join(
            f"{step:.2f}: {sum(score >= step for score in scores) / QUOTES:.1%}"
            for step in STEPS[:-1]
        )
    )


if __name__ == "__main__":
    main()
