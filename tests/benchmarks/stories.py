"""Stories for measuring: many invented outlets that tell some facts alike and the rest alone.

Real words, invented sentences: the vocabulary is that of resources/words by frequency, so that the
tables, stems and capitals are used as by real text. `told` aims at the five example articles: of the
pairs of their sentences about 7 % are linked, and some 30 links join each two of them.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import accumulate
from random import Random

from desktop.story.article import Article
from desktop.story.project import Counters, Project, Story
from desktop.text.tables import table_lines
from tests.benchmarks.big_project import make_article

FACTS = 60
"""Facts of a story that more than one outlet tells; the n-th is told 1/n times as often as the first."""
SHARED = 0.5
"""Share of an article's sentences that tell one of them."""
KEPT = 0.72
"""Share of a fact's words that a telling keeps; the others become another word."""
TELLING = range(7, 15)
"""Words of a fact that say something."""
NAMES = 40
"""Names of a story; a sentence has up to two of them."""
CHANGED_NUMBER = 0.1
"""Share of tellings that have another number than the fact."""
COMMON = 5.5
"""Zipf value from which a word may stand between those that say something."""
LEAST_ZIPF = 3.3
"""Zipf value under which no word is used: leaves 19,000."""


@dataclass(frozen=True)
class Vocabulary:
    """Words to write with: those that say something, drawn by frequency, and those between."""

    telling: list[str]
    weights: list[float]
    between: list[str]


@dataclass(frozen=True)
class Fact:
    words: list[str]
    names: list[str]
    number: int


def told_project(articles: int, count: int = 40) -> Callable[[Project], Project]:
    """Return an edit that puts made articles, all of them columns, in the place of a project's own."""
    made = told(articles, count)

    def change(project: Project) -> Project:
        story = Story("Told", tuple(article.number for article in made))
        counters = Counters(article=articles + 1)
        return replace(project, articles=made, stories=(story,), counters=counters)

    return change


def told(articles: int, count: int, seed: int = 2024) -> tuple[Article, ...]:
    """Make articles of `count` sentences about one story; the same for the same seed."""
    random = Random(seed)
    words = vocabulary()
    names = [make_name(words, random) for _ in range(NAMES)]
    facts = [make_fact(words, names, random) for _ in range(FACTS)]
    popularity = list(accumulate(1 / rank for rank in range(1, FACTS + 1)))
    made = []
    for number in range(1, articles + 1):
        sentences = []
        for _ in range(count):
            shared = random.random() < SHARED
            (fact,) = random.choices(facts, cum_weights=popularity)
            chosen = fact if shared else make_fact(words, names, random)
            sentences.append(tell(chosen, words, random))
        made.append(make_article(number, sentences))
    return tuple(made)


def vocabulary() -> Vocabulary:
    values = {}
    for line in table_lines("english"):
        word, value, *_ = [*line.split("\t"), "0"]
        if word.isascii() and len(word) > 1 and word.isalpha():
            values[word] = float(value)
    telling = [word for word, value in values.items() if LEAST_ZIPF <= value < COMMON]
    weights = list(accumulate(10 ** (values[word] / 2) for word in telling))
    between = [word for word, value in values.items() if value >= COMMON]
    return Vocabulary(telling, weights, between)


def draw(words: Vocabulary, random: Random) -> str:
    """Draw a word by the root of its frequency, as texts of some length hold words."""
    return random.choices(words.telling, cum_weights=words.weights)[0]


def make_name(words: Vocabulary, random: Random) -> str:
    """Make a name that is in no table: the head of a word and the tail of another."""
    return (draw(words, random)[:4] + draw(words, random)[-4:]).capitalize()


def make_fact(words: Vocabulary, names: list[str], random: Random) -> Fact:
    said = [draw(words, random) for _ in range(random.choice(TELLING))]
    return Fact(said, random.sample(names, random.randint(0, 2)), random.choice((0, 0, 4, 19, 275)))


def tell(fact: Fact, words: Vocabulary, random: Random) -> str:
    """Tell a fact: some words replaced, its halves sometimes turned, with small words between."""
    said = [word if random.random() < KEPT else draw(words, random) for word in fact.words]
    if random.random() < 0.3:
        middle = len(said) // 2
        said = said[middle:] + said[:middle]
    for name in fact.names:
        said.insert(random.randint(1, len(said)), name)
    if fact.number:
        number = fact.number + (random.random() < CHANGED_NUMBER)
        said.insert(1, str(number))
    sentence = " ".join(
        f"{random.choice(words.between)} {word}" if random.random() < 0.5 else word for word in said
    )
    return sentence[:1].upper() + sentence[1:] + "."
