"""An archive to search in: articles of 400 words whose vocabulary keeps growing, and queries for it."""

from __future__ import annotations

import pickle
from collections import Counter
from pathlib import Path
from random import Random
from typing import NamedTuple

from desktop.story.article import Article, Kind, Passage, Stated

SENTENCES, LONG = 25, 16
"""Sentences of an article, words of each: 400 words."""
DISCOUNT, STRENGTH = 0.62, 80.0
"""Of the Pitman-Yor process that draws the words: 10,000 articles have some 45,000 different ones."""
OUTLETS = 12
BANDS = ((0.0005, 0.005), (0.005, 0.05), (0.05, 0.3))
"""Shares of the articles that the words of queries are in."""
ENDINGS = ("", "s", "ed", "ing")
SYLLABLES = [c + v for c in "bdfgklmnprstv" for v in "aeiou"]
QUERIES = 40


class Asked(NamedTuple):
    """Words of each band in turn, and three words that stand one after another."""

    words: list[str]
    phrases: list[tuple[str, str, str]]


def spelled(number: int) -> str:
    """Return a word that looks like one; a fourth of them each are one word in four forms."""
    base, ending = divmod(number, 4)
    made = ""
    base += len(SYLLABLES)
    while base:
        base, at = divmod(base, len(SYLLABLES))
        made += SYLLABLES[at]
    return made + "n" + ENDINGS[ending]


def articles(count: int) -> list[Article]:
    random = Random(11)
    urn: list[int] = []
    kinds = 0

    def draw() -> str:
        nonlocal kinds
        if random.random() * (len(urn) + STRENGTH) < STRENGTH + DISCOUNT * kinds:
            kinds += 1
            urn.append(kinds)
        else:
            urn.append(urn[int(random.random() * len(urn))])
        return spelled(urn[-1])

    return [article(number, draw) for number in range(1, count + 1)]


def article(number: int, draw) -> Article:
    text, passages = "", []
    for sentence in range(SENTENCES):
        kind = Kind.HEADLINE if sentence == 0 else Kind.BODY
        start = len(text)
        text += " ".join([draw() for _ in range(LONG)]).capitalize() + "."
        passages.append(Passage(start, len(text), kind, "made", (sentence + 2) // 3))
        text += " " if sentence % 3 else "\n"
    outlet = Stated(f"Outlet {number % OUTLETS}", "made")
    day = Stated(f"2024-{number % 12 + 1:02}-{number % 27 + 1:02}", "made")
    language = Stated("en", "made")
    return Article(
        number,
        f"{number}.txt",
        text,
        tuple(passages),
        language,
        "utf-8",
        outlet=outlet,
        published=day,
    )


def asked(told: list[Article]) -> Asked:
    """Choose words by how many articles have them, and phrases of such words."""
    random = Random(5)
    counted: Counter[str] = Counter()
    for each in told:
        counted.update(set(each.text.lower().replace(".", " ").split()))
    bands = [
        sorted(w for w, n in counted.items() if low <= n / len(told) < high) for low, high in BANDS
    ]
    words = [random.choice(bands[n % len(bands)]) for n in range(QUERIES * 3)]
    phrases: list[tuple[str, str, str]] = []
    while len(phrases) < QUERIES:
        run = random.choice(told).text.lower().split()
        at = random.randrange(len(run) - 3)
        one, two, three = run[at : at + 3]
        if not any("." in w or counted[w] > BANDS[-1][1] * len(told) for w in (one, two, three)):
            phrases.append((one, two, three))
    return Asked(words, phrases)


def keep(path: str, count: str) -> dict[str, float]:
    """Write the archive and its queries into a file."""
    told = articles(int(count))
    Path(path).write_bytes(pickle.dumps((told, asked(told))))
    megabytes = sum(len(each.text) for each in told) / 1e6
    words = len({w for each in told for w in each.text.lower().replace(".", " ").split()})
    return {"megabytes": megabytes, "words": words}


def kept(path: str) -> tuple[list[Article], Asked]:
    told, queries = pickle.loads(Path(path).read_bytes())
    return told, queries
