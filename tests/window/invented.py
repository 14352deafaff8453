"""Small invented articles, comparisons and readings for tests of the window."""

from collections.abc import Sequence

from desktop.comparing.counterparts import read_passage
from desktop.story.article import Article, Kind, Passage, Stated
from desktop.story.comparison import (
    SOLID,
    Comparison,
    Link,
    Origin,
    Reading,
    Span,
    Statement,
    Strength,
)
from desktop.story.project import Counters, Project, Story

Ref = tuple[int, int]
"""A column and a passage in it, both from 0."""


def article(number: int, *sentences: str, headline: str = "", language: str = "en") -> Article:
    """Make an article whose every sentence is a paragraph of its own."""
    parts = [headline, *sentences] if headline else [*sentences]
    passages, start = [], 0
    for paragraph, part in enumerate(parts):
        kind = Kind.HEADLINE if headline and paragraph == 0 else Kind.BODY
        passages.append(Passage(start, start + len(part), kind, "invented", paragraph))
        start += len(part) + 2
    return Article(
        number,
        f"{number}.txt",
        "\n\n".join(parts),
        tuple(passages),
        Stated(language, "invented"),
        "utf-8",
        outlet=Stated(f"Outlet {number}", "invented"),
    )


def paragraph(number: int, *sentences: str) -> Article:
    """Make an article of one paragraph, its sentences a blank apart."""
    passages, start = [], 0
    for sentence in sentences:
        passages.append(Passage(start, start + len(sentence), Kind.BODY, "invented", 0))
        start += len(sentence) + 1
    text = " ".join(sentences)
    language = Stated("en", "invented")
    return Article(number, f"{number}.txt", text, tuple(passages), language, "utf-8")


def project(*articles: Article) -> Project:
    numbers = tuple(each.number for each in articles)
    return Project(
        tuple(articles),
        (Story("Invented", numbers),),
        counters=Counters(article=max((0, *numbers)) + 1),
    )


def span(articles: Sequence[Article], ref: Ref) -> Span:
    passage = articles[ref[0]].passages[ref[1]]
    return Span(articles[ref[0]].number, passage.start, passage.end)


def comparison(
    articles: Sequence[Article],
    *pairs: tuple[Ref, Ref, float],
    not_compared: Sequence[tuple[int, str]] = (),
) -> Comparison:
    """Link passages; each set of passages that links join is a statement."""
    links = tuple(
        Link(
            min(span(articles, a), span(articles, b)),
            max(span(articles, a), span(articles, b)),
            score,
            Strength.SOLID if score >= SOLID else Strength.MAYBE,
            Origin.AUTOMATIC,
            ("invented",),
        )
        for a, b, score in pairs
    )
    groups: list[set[Span]] = []
    for link in links:
        joined = {link.a, link.b}.union(*(g for g in groups if g & {link.a, link.b}))
        groups = [group for group in groups if not group & joined] + [joined]
    unmeasured = {number for number, _ in not_compared}
    statements = tuple(
        statement(count, group, [a.number for a in articles], unmeasured)
        for count, group in enumerate(sorted(map(sorted, groups)), 1)
    )
    numbers = tuple(each.number for each in articles)
    return Comparison(numbers, tuple(not_compared), links, statements)


def statement(
    count: int, passages: Sequence[Span], numbers: Sequence[int], unmeasured: set[int]
) -> Statement:
    present = {passage.article for passage in passages}
    missed = tuple(n for n in numbers if n not in present and n not in unmeasured)
    return Statement(count, tuple(passages), missed, tuple(sorted(unmeasured - present)))


def reading(
    articles: Sequence[Article], found: Comparison, ref: Ref, against: int | None = None
) -> Reading:
    by_number = {each.number: each for each in articles}
    return read_passage(by_number, found, span(articles, ref), against)
