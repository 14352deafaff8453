"""From a reading to the sentences of the panel."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from desktop.story.article import Article, Passage
from desktop.story.comparison import (
    ChangeKind,
    Comparison,
    Conflict,
    Counterpart,
    Reading,
    Span,
)
from desktop.window.headers import outlet_label, similar_passages
from desktop.window.panel_content import PanelContent, Selected, Shown
from desktop.window.reading_marks import MARK_OF


def tr(text: str) -> str:
    return QCoreApplication.translate("Panel", text)


def panel_content(
    reading: Reading, articles: Sequence[Article], comparison: Comparison
) -> PanelContent:
    """Say what is known of the passage being read; nothing is said that was not found."""
    by_number = {article.number: article for article in articles}
    base = by_number[reading.base.article]
    passage = passage_of(base, reading.base)
    count = len(reading.counterparts)
    unmeasured = why_not_compared(reading.current.article, comparison)
    if unmeasured:
        title = tr("Not compared")
    elif not passage_of(by_number[reading.current.article], reading.current).is_compared:
        title = tr("Not compared: this is no running text")
    else:
        title = similar_passages(count) if count else tr("No counterpart found")
    selected = Selected(
        address_of(base, reading.base),
        outlet_label(base),
        base.text[reading.base.start : reading.base.end],
        f"{passage.kind}: {passage.reason}" if passage.reason else str(passage.kind),
    )
    return PanelContent(
        title,
        tr("Similar passages, found by the program") if count else unmeasured,
        selected,
        tuple(
            shown(counterpart, by_number[counterpart.span.article], reading.base)
            for counterpart in reading.counterparts
        ),
        tuple(absences(reading, by_number, comparison)),
        tuple(disagreements(reading, by_number, comparison)),
    )


def why_not_compared(number: int, comparison: Comparison) -> str:
    """Say why an article has no counterparts to look for; empty if it was compared."""
    if number in comparison.compared:
        return ""
    if number not in comparison.articles:
        return tr("not compared yet")
    alone = tr("there is no other article to compare it with")
    return dict(comparison.not_compared).get(number, alone)


SURE_ENOUGH = 0.95
"""A probability over which no figure is given: it would read as certainty."""


def shown(counterpart: Counterpart, article: Article, base: Span) -> Shown:
    span, link, difference = counterpart.span, counterpart.link, counterpart.difference
    changes = [
        change
        for change in difference.changes
        if change.kind is not ChangeKind.SAME
        and (not difference.is_rewritten or change.kind is ChangeKind.CONFLICT)
    ]
    return Shown(
        address_of(article, span),
        outlet_label(article),
        article.text[span.start : span.end],
        link.strength.value,
        tr("over 0.95") if link.score > SURE_ENOUGH else f"{link.score:.2f}",
        tuple(tr(reason) for reason in link.reasons),
        tuple((c.b[0] - span.start, c.b[1] - span.start, MARK_OF[c.kind]) for c in changes if c.b),
        tuple((c.a[0] - base.start, c.a[1] - base.start, MARK_OF[c.kind]) for c in changes if c.a),
        difference.is_rewritten,
    )


def absences(
    reading: Reading, articles: dict[int, Article], comparison: Comparison
) -> Iterator[str]:
    """Say where nothing was found, and where nothing was looked for."""
    address = address_of(articles[reading.current.article], reading.current)
    for number in reading.no_counterpart_found:
        if number in articles:
            article = articles[number]
            yield tr("No counterpart found for {} in {} ({}).").format(
                address, article.address, outlet_label(article)
            )
    reasons = dict(comparison.not_compared)
    for number in reading.not_compared:
        if number in articles:
            yield tr("{} not compared: {}.").format(articles[number].address, reasons[number])


def disagreements(
    reading: Reading, articles: dict[int, Article], comparison: Comparison
) -> Iterator[str]:
    """Name the facts that disagree among the passages level with each other."""
    spans = [reading.base, reading.current, *(c.span for c in reading.counterparts)]
    said: set[str] = set()
    for conflict in comparison.conflicts:
        if any(within(conflict.a, span) for span in spans) and any(
            within(conflict.b, span) for span in spans
        ):
            said.add(sentence(conflict, articles))
    yield from sorted(said)


def within(inner: Span, outer: Span) -> bool:
    same = inner.article == outer.article
    return same and outer.start <= inner.start and inner.end <= outer.end


def sentence(conflict: Conflict, articles: dict[int, Article]) -> str:
    words = [
        f"{' '.join(articles[s.article].text[s.start : s.end].split())} ({articles[s.article].address})"
        for s in (conflict.a, conflict.b)
    ]
    return tr(DISAGREE.get(conflict.kind, "They disagree")) + f": {words[0]}, {words[1]}"


DISAGREE = {
    "number": "Numbers disagree",
    "date": "Dates disagree",
    "name": "Names disagree",
    "negation": "Only one side says “not”",
    "modality": "How certain it is disagrees",
}


def passage_of(article: Article, span: Span) -> Passage:
    return next(passage for passage in article.passages if passage.start == span.start)


def address_of(article: Article, span: Span) -> str:
    starts = [passage.start for passage in article.passages]
    return article.passage_address(starts.index(span.start))
