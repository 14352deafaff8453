"""What a reader on one passage wants to know: its counterparts and how each words it."""

from collections.abc import Callable, Mapping, Sequence

from desktop.comparing.wording import difference
from desktop.story.article import Article
from desktop.story.comparison import (
    Checked,
    Comparison,
    Counterpart,
    Link,
    Origin,
    Reading,
    Span,
    WordingDifference,
)
from desktop.story.decisions import Absence
from desktop.story.judging import SAID_SO
from desktop.story.places import covers, holds


def read_passage(
    articles: Mapping[int, Article],
    comparison: Comparison,
    current: Span,
    against: int | None,
    *,
    absences: Sequence[Absence] = (),
) -> Reading:
    """Gather the counterparts of `current`, worded against its counterpart in `against` if it has one.

    An article in which a person looked for `current`, and nothing is linked, is checked absent.
    """
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
    answered = {current.article, *(span.article for span, _ in found)}
    checked = _checked(absences, current, set(comparison.articles) - answered)
    answered.update(each.article for each in checked)
    unmeasured = tuple(number for number, _ in comparison.not_compared)
    is_compared = current.article in comparison.compared and any(
        passage.is_compared and passage.start == current.start
        for passage in articles[current.article].passages
    )
    silent = answered.union(unmeasured)
    return Reading(
        current,
        base,
        tuple(counterparts),
        tuple(number for number in comparison.articles if is_compared and number not in silent),
        tuple(number for number in unmeasured if number not in answered),
        checked,
    )


def linked_spans(comparison: Comparison, current: Span) -> list[tuple[Span, Link]]:
    """Return the other ends of the links of a span: those a person made first, then the surest.

    A link of a part of the span counts. Where a person drew a link to a part of a passage, the
    program's own link to the whole passage says nothing more and is left out.
    """
    found = []
    for link in comparison.links:
        if link.origin is Origin.REJECTED:
            continue
        if _touches(link.a, current):
            found.append((link.b, link))
        elif _touches(link.b, current):
            found.append((link.a, link))
    said = [span for span, link in found if link.origin in SAID_SO]
    found = [
        (span, link)
        for span, link in found
        if link.origin in SAID_SO or not any(holds(span, each) for each in said)
    ]
    return _once(sorted(found, key=lambda pair: (_rank(pair[1]), pair[0])))


def _touches(end: Span, current: Span) -> bool:
    return end == current or holds(current, end) or holds(end, current)


def _rank(link: Link) -> tuple[bool, float]:
    return link.origin not in SAID_SO, -link.score


def _once(found: Sequence[tuple[Span, Link]]) -> list[tuple[Span, Link]]:
    """Keep the first of several links to the same span, as of two parts of the passage being read."""
    first: dict[Span, Link] = {}
    for span, link in found:
        first.setdefault(span, link)
    return list(first.items())


def _checked(absences: Sequence[Absence], current: Span, silent: set[int]) -> tuple[Checked, ...]:
    """Return in which articles a person looked for the passage, each once, the latest."""
    latest: dict[int, Checked] = {}
    for passage, number, by, at in sorted(absences, key=lambda each: (each.at, each.by)):
        if covers(passage, current) and number in silent:
            latest[number] = Checked(number, by, at)
    return tuple(latest[number] for number in sorted(latest))


def wording_of(articles: Sequence[Article]) -> Callable[[Link], WordingDifference]:
    """Return the function that words a link between two of the articles."""
    by_number = {article.number: article for article in articles}

    def wording(link: Link) -> WordingDifference:
        a, b = by_number[link.a.article], by_number[link.b.article]
        spans = (link.a.start, link.a.end), (link.b.start, link.b.end)
        return difference(a.text, spans[0], b.text, spans[1], a.language.value)

    return wording
