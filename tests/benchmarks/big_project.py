"""The big comparisons of `data` as the program's own values."""

from random import Random

from desktop.story.article import Article, Kind, Passage, Stated
from desktop.story.comparison import Comparison, Link, Origin, Span, Strength
from desktop.story.project import Counters, Project, Story
from desktop.window.marks import MarkKind
from tests.benchmarks.data import big, sentences

MADE = "made for measuring"
KINDS = {
    "differs": MarkKind.DIFFERS,
    "only": MarkKind.ONLY,
    "quote": MarkKind.MOVED,
    "conflict": MarkKind.CONFLICT,
}
CHANGED = 0.35
"""Share of the words of a retold sentence that are replaced."""

Marks = dict[tuple[int, int], list[tuple[int, int, MarkKind]]]


def make_article(number: int, parts: list[str]) -> Article:
    """Make an English article of a headline and paragraphs of one sentence."""
    passages, start = [], 0
    for index, part in enumerate(parts):
        kind = Kind.BODY if index else Kind.HEADLINE
        passages.append(Passage(start, start + len(part), kind, MADE, index))
        start += len(part) + 2
    text, language = "\n\n".join(parts), Stated("en", MADE)
    return Article(number, f"{number}.txt", text, tuple(passages), language, "utf-8")


def big_project() -> tuple[Project, Comparison, Marks]:
    """Return 8 × 5,000 words with 308 links, and marks by column and passage."""
    data = big()
    articles = tuple(make_article(n, parts) for n, parts in enumerate(data.articles, 1))
    numbers = tuple(article.number for article in articles)
    links = tuple(
        Link(
            span(articles[column], passage),
            span(articles[other], counterpart),
            0.9,
            Strength.SOLID,
            Origin.AUTOMATIC,
            (),
        )
        for column, passage, other, counterpart in data.links
    )
    marks: Marks = {}
    for column, passage, start, end, kind in data.marks:
        marks.setdefault((column, passage), []).append((start, end, KINDS[kind]))
    project = Project(
        articles, (Story("Big", numbers),), counters=Counters(article=len(articles) + 1)
    )
    return project, Comparison(numbers, (), links), marks


def span(article: Article, index: int) -> Span:
    passage = article.passages[index]
    return Span(article.number, passage.start, passage.end)


def retold(articles: int, count: int, seed: int = 2024) -> tuple[Article, ...]:
    """Make articles of `count` of the example sentences with a third of their words replaced.

    A hard case: they share far more than real articles do, about 50,000 links among 50. Having half
    of the sentences made of random words was tried; it left as many links, so it was no more real.
    """
    random = Random(seed)
    pool = sentences()
    words = [word for sentence in pool for word in sentence.split()]
    return tuple(
        make_article(n, [retell(random.choice(pool), words, random) for _ in range(count)])
        for n in range(1, articles + 1)
    )


def retell(sentence: str, words: list[str], random: Random) -> str:
    return " ".join(
        random.choice(words) if random.random() < CHANGED else word for word in sentence.split()
    )
