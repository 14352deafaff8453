"""Big comparisons to measure with, made from the sentences of the five example articles."""

import re
from pathlib import Path
from random import Random

from tests.benchmarks.yardstick import Data, Link, Mark

SEEDS = Path(__file__).parents[2] / "seeds"
WORDS = 5_000
"""Words in each article."""
LINKS = 44
"""Links between two neighbouring articles: 396 for ten articles."""
MARKS = 514
"""Marked words in each article: 5,140 for ten articles."""
KINDS = ("differs", "only", "quote", "conflict")
SENTENCE = re.compile(r"[^.!?\n]+[.!?]?[\"'”’]?")
WORD = re.compile(r"\w+")


def sentences() -> list[str]:
    """Return every sentence of five words or more of the example articles, in file order."""
    found = []
    for file in sorted(SEEDS.glob("*.txt")):
        for match in SENTENCE.finditer(file.read_text(encoding="utf-8")):
            sentence = match.group().strip()
            if len(sentence.split()) >= 5:
                found.append(sentence)
    return found


def big(articles: int = 8, seed: int = 2024) -> Data:
    """Make articles of 5,000 words with their links and marks; the same for the same seed."""
    random = Random(seed)
    pool = sentences()
    texts = [write_article(pool, random) for _ in range(articles)]
    links = [
        link
        for left in range(articles - 1)
        for link in link_neighbours(left, texts[left], texts[left + 1], random)
    ]
    marks = [
        mark for column in range(articles) for mark in mark_words(column, texts[column], random)
    ]
    return Data(texts, links, marks)


def write_article(pool: list[str], random: Random) -> list[str]:
    passages = [random.choice(pool)]
    words = len(passages[0].split())
    while words < WORDS:
        passages.append(random.choice(pool))
        words += len(passages[-1].split())
    return passages


def link_neighbours(left: int, a: list[str], b: list[str], random: Random) -> list[Link]:
    """Spread links over both articles; a counterpart lies up to eight passages from level."""
    links: list[Link] = []
    for number in range(LINKS):
        at = number * len(a) // LINKS
        level = at * len(b) // len(a)
        beside = min(max(level + random.randint(-8, 8), 0), len(b) - 1)
        links.append((left, at, left + 1, beside))
    return links


def mark_words(column: int, passages: list[str], random: Random) -> list[Mark]:
    words = [
        (passage, match.start(), match.end())
        for passage, text in enumerate(passages)
        for match in WORD.finditer(text)
    ]
    return [(column, *place, random.choice(KINDS)) for place in sorted(random.sample(words, MARKS))]
