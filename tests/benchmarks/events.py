"""Measure how well and how fast events are told apart: `python -m tests.benchmarks.events`."""

import resource
import time
from dataclasses import replace

from desktop.comparing.suggestions import suggest_stories
from tests.benchmarks.many import many
from tests.comparing.told import agreement, articles


def main() -> None:
    for half in ("open", "held"):
        texts, events = articles(half)
        for name, each in (
            ("dated", texts),
            ("undated", [replace(t, published=None) for t in texts]),
        ):
            found = [suggestion.articles for suggestion in suggest_stories(each)]
            for by, (precision, recall, both) in agreement(found, events).items():
                print(
                    f"{half:5} {len(texts)} texts {name:8} {by:8} "
                    f"precision {precision:.2f}  recall {recall:.2f}  F1 {both:.2f}"
                )
    speed()


def speed() -> None:
    """Print the time and the memory for 1,000 articles of 650 words."""
    texts = many()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.process_time()
    found = suggest_stories(texts)
    took = time.process_time() - start
    more = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    print(f"{len(texts):,} articles: {took:.1f} CPU s, {more:.0f} MB, {len(found)} suggestions")


if __name__ == "__main__":
    main()
