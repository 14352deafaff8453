"""What a reader on one passage wants to know: its counterparts and how each words it."""

from collections.abc import Callable, Mapping, Sequence

from desktop.comparing.wording import difference
from desktop.story.article import Article
from desktop.story.comparison import (
    Comparison,
    Counterpart,
    Link,
    Reading,
    Span,
    WordingDifference,
)


def read_passage(
    articles: Mapping[int, Article], comparison: Comparison, current: Span, against: int | None
) -> Reading:
    """Gather the counterparts of `current`, worded against its counterpart in `against` if it has one."""
    found = linked_spans(comparison, current)
    level = next((span for span, _ in found if span.article == against), None)
    base = current if level is None else level
    counterparts = []
    for span, link in found:
        other = current if span == base else span
        wording = difference(
            articles[base.article].text,
            (base.start, base.end),
            articles[other.article].text,
            (other.start, other.end),
            articles[base.article].language.value,
        )
        counterparts.append(Counterpart(other, link, wording))
    unmeasured = tuple(number for number, _ in comparison.not_compared)
    silent = {current.article, *unmeasured, *(span.article for span, _ in found)}
    is_compared = current.article in comparison.compared and any(
        passage.is_compared and passage.start == current.start
        for passage in articles[current.article].passages
    )
    return Reading(
        current,
        base,
        tuple(counterparts),
        tuple(number for number in comparison.articles if is_compared and number not in silent),
        tuple(number for number in unmeasured if number != current.article),
    )


def linked_spans(comparison: Comparison, current: Span) -> list[tuple[Span, Link]]:
    """Return the other ends of the links of a span, the surest first."""
    found = []
    for link in comparison.links:
        if link.a == current:
            found.append((link.b, link))
        elif link.b == current:
            found.append((link.a, link))
    return sorted(found, key=lambda pair: (-pair[1].score, pair[0]))


def wording_of(articles: Sequence[Article]) -> Callable[[Link], WordingDifference]:
    """Return the function that words a link between two of the articles."""
    by_number = {article.number: article for article in articles}

    def wording(link: Link) -> WordingDifference:
        a, b = by_number[link.a.article], by_number[link.b.article]
        spans = (link.a.start, link.a.end), (link.b.start, link.b.end)
        return difference(a.text, spans[0], b.text, spans[1], a.language.value)

    return wording
