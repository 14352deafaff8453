"""From a reading to the sentences of the panel."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from desktop.comparing.word_places import Cell, WordTable, level_counterparts, word_places
from desktop.story.article import Article, Kind, Passage
from desktop.story.comparison import (
    ChangeKind,
    Comparison,
    Conflict,
    Counterpart,
    Link,
    Origin,
    Reading,
    Span,
    Strength,
)
from desktop.story.copies import Texts
from desktop.story.places import address_of as address_of
from desktop.story.places import holds
from desktop.story.places import index_of as index_of
from desktop.story.strictness import possibly
from desktop.window.check_words import (
    Empty,
    beside_fellow,
    checked_sentence,
    fellow,
    in_sentence,
    why_empty,
)
from desktop.window.counts import counted, similar_in
from desktop.window.headers import named_outlet
from desktop.window.panel_content import (
    CellWords,
    Missing,
    PanelContent,
    Rejected,
    Selected,
    Shown,
    Table,
)
from desktop.window.reading_marks import MARK_OF, strongest
from desktop.window.said import decimal_words, reason_words, telling_reason
from desktop.window.telling import local_time


def tr(text: str) -> str:
    return QCoreApplication.translate("Panel", text)


def panel_content(
    reading: Reading,
    articles: Sequence[Article],
    comparison: Comparison,
    texts: Texts | None = None,
    in_marks: int = 0,
) -> PanelContent:
    """Say what is known of the passage being read; nothing is said that was not found.

    `articles` are those of the columns; `texts` says which of them are copies. `in_marks` counts the
    articles that print in quotation marks what is quoted in it, in other words; 0 where none do.
    """
    by_number = {article.number: article for article in articles}
    base = by_number[reading.base.article]
    passage = passage_of(base, reading.base)
    level = level_counterparts(reading)
    selected = Selected(
        address_of(base, reading.base),
        named_outlet(base),
        base.text[reading.base.start : reading.base.end],
        telling_reason(passage.kind, passage.reason),
    )
    words = table(word_places(by_number, reading.base, level), by_number)
    heading, linked = headed(reading, by_number, comparison, texts, len(words.rows))
    if in_marks:
        linked = linked if words.rows else tr("{}: {}").format(heading, linked)
        heading = tr("In quotation marks in {} articles; the words differ").format(in_marks)
    return PanelContent(
        heading,
        linked,
        selected,
        tuple(
            shown(counterpart, reading, by_number, is_level=counterpart in level)
            for counterpart in reading.counterparts
        ),
        tuple(absences(reading, by_number, comparison)),
        tuple(disagreements(reading, by_number, comparison)),
        tuple(rejected(reading.current, by_number, comparison)),
        words,
    )


ELLIPSIS = " … "
"""Stands for the words between two parts of a cell."""


def table(found: WordTable, articles: Mapping[int, Article]) -> Table:
    """Turn places in texts into words with their marks."""
    heads = tuple(address_of(articles[span.article], span) for span in found.passages)
    rows = tuple(
        tuple(
            cell_words(cell, articles[span.article])
            for cell, span in zip(row, found.passages, strict=True)
        )
        for row in found.places
    )
    return Table(heads, rows)


def cell_words(cell: Cell, article: Article) -> CellWords:
    """Put the parts of a cell behind each other, and count its marks from the start of the words."""
    words, runs = "", []
    strong = strongest((start, end, MARK_OF[kind]) for start, end, kind in cell.runs)
    for start, end in cell.parts:
        if words:
            words += ELLIPSIS
        shift = len(words) - start
        runs += [(a + shift, b + shift, kind) for a, b, kind in strong if start <= a and b <= end]
        words += article.text[start:end]
    return CellWords(words, tuple(runs), Span(article.number, *cell.core))


def headed(
    reading: Reading,
    articles: Mapping[int, Article],
    comparison: Comparison,
    texts: Texts | None,
    places: int,
) -> tuple[str, str]:
    """Return title and subtitle: where words differ, how many passages there are is beneath.

    It is said where some are copies; else the list of their addresses says it.
    """
    counted_passages = title(reading, articles, comparison, texts)
    linked = subtitle(reading, articles, comparison)
    if not places:
        return counted_passages, linked
    others = {link_end(each.link, reading.current).article for each in reading.counterparts}
    if counted({reading.current.article, *others}, texts).has_copies:
        linked = tr("{}: {}").format(counted_passages, linked)
    return differing(places), linked


def differing(places: int) -> str:
    """Say in how many places the level passages have other words; empty where they have none."""
    if places == 1:
        return tr("Words differ in 1 place")
    return tr("Words differ in {} places").format(places) if places else ""


def title(
    reading: Reading,
    articles: Mapping[int, Article],
    comparison: Comparison,
    texts: Texts | None,
) -> str:
    sure = [each for each in reading.counterparts if each.link.strength is Strength.SOLID]
    if reading.counterparts and not sure:
        return tr("Possibly the same elsewhere")
    if sure:
        others = [link_end(each.link, reading.current) for each in sure]
        said = similar_in(reading.current.article, [end.article for end in others], texts)
        return said[:1].upper() + said[1:]
    if why_not_compared(reading.current.article, comparison):
        return tr("Not compared")
    if not passage_of(articles[reading.current.article], reading.current).is_compared:
        return tr("Not compared: this is no running text")
    if possibly(comparison, reading.current):
        return tr("Nothing sure enough to be shown")
    return tr("No counterpart found")


def link_end(link: Link, current: Span) -> Span:
    """Return the end of a link that is not in the article of `current`."""
    return link.b if link.a.article == current.article else link.a


def subtitle(reading: Reading, articles: Mapping[int, Article], comparison: Comparison) -> str:
    """Say which passages were linked by whom, or why there are none to look for."""
    if not reading.counterparts:
        return why_not_compared(reading.current.article, comparison)
    sure = [each for each in reading.counterparts if each.link.strength is Strength.SOLID]
    linked = sure or reading.counterparts
    ends = [reading.current, *(link_end(each.link, reading.current) for each in linked)]
    names = listed([address_of(articles[end.article], end) for end in ends])
    by_person = {each.link.origin is not Origin.AUTOMATIC for each in linked}
    if by_person == {True}:
        return tr("{}, linked by a person").format(names)
    if by_person == {False}:
        return tr("{}, linked by the program").format(names)
    return tr("{}, linked by the program or by a person").format(names)


MOST_NAMED = 6
"""Addresses in one line; of more, the rest are counted."""


def listed(names: Sequence[str]) -> str:
    """Join names as in a sentence."""
    if len(names) > MOST_NAMED:
        first = ", ".join(names[: MOST_NAMED - 1])
        return tr("{} and {} more").format(first, len(names) - MOST_NAMED + 1)
    return tr("{} and {}").format(", ".join(names[:-1]), names[-1]) if names[1:] else names[0]


def why_not_compared(number: int, comparison: Comparison) -> str:
    """Say why an article has no counterparts to look for; empty if it was compared."""
    if number in comparison.compared:
        return ""
    if number not in comparison.articles:
        return tr("not compared yet")
    alone = tr("there is no other article to compare it with")
    reason = dict(comparison.not_compared).get(number, "")
    return reason_words(reason) if reason else alone


SURE_ENOUGH = 0.95
"""A probability over which no figure is given: it would read as certainty."""


def shown(
    counterpart: Counterpart,
    reading: Reading,
    articles: Mapping[int, Article],
    *,
    is_level: bool = False,
) -> Shown:
    span, link, difference = counterpart.span, counterpart.link, counterpart.difference
    article, base = articles[span.article], reading.base
    changes = [
        change
        for change in difference.changes
        if change.kind is not ChangeKind.SAME
        and (not difference.is_rewritten or change.kind is ChangeKind.CONFLICT)
    ]
    return Shown(
        address_of(article, span),
        named_outlet(article),
        article.text[span.start : span.end],
        link.strength.value,
        tr("over 0.95") if link.score > SURE_ENOUGH else decimal_words(link.score),
        tuple(tr(reason) for reason in link.reasons),
        tuple((c.b[0] - span.start, c.b[1] - span.start, MARK_OF[c.kind]) for c in changes if c.b),
        tuple((c.a[0] - base.start, c.a[1] - base.start, MARK_OF[c.kind]) for c in changes if c.a),
        difference.is_rewritten,
        link.origin,
        (link.a, link.b),
        pair_of(link, reading.current, articles),
        is_level,
    )


def pair_of(link: Link, current: Span, articles: Mapping[int, Article]) -> str:
    """Name both ends of a link, the one in the article being read first."""
    other = link_end(link, current)
    own = link.a if other == link.b else link.b
    return " – ".join(address_of(articles[each.article], each) for each in (own, other))


def rejected(
    current: Span, articles: Mapping[int, Article], comparison: Comparison
) -> Iterator[Rejected]:
    """List the links of the passage being read that a person rejected, article by article."""
    links = [each for each in comparison.links if each.origin is Origin.REJECTED]
    for link in links:
        other = link_end(link, current)
        own = link.a if other == link.b else link.b
        touches = holds(current, own) or holds(own, current)
        if touches and other.article in articles:
            article = articles[other.article]
            yield Rejected(
                address_of(article, other),
                named_outlet(article),
                article.text[other.start : other.end],
                (link.a, link.b),
                pair_of(link, current, articles),
            )


def absences(
    reading: Reading, articles: Mapping[int, Article], comparison: Comparison
) -> Iterator[Missing]:
    """Say of every other article without a counterpart why there is none, what can be missed first."""
    own = reading.current.article
    filled = {own, *(link_end(each.link, reading.current).article for each in reading.counterparts)}
    checked = {each.article: each for each in reading.checked_absent}
    silent = [article for number, article in articles.items() if number not in filled]
    open_ = [article for article in silent if article.number not in checked]
    told = [absence(reading.current, articles[own], each, comparison) for each in open_]
    is_offered = passage_of(articles[own], reading.current).kind in TELLING
    for is_compared in (True, False):
        for article, (words, was_compared) in zip(open_, told, strict=True):
            if was_compared is is_compared:
                place = Empty(reading.current, article.number)
                yield Missing(words, place, is_offered=is_offered)
    for article in silent:
        look = checked.get(article.number)
        if look is not None:
            words = checked_sentence(look, article.address)
            place = Empty(reading.current, article.number)
            yield Missing(words, place, is_checked=True, tip=local_time(look.at))


TELLING = frozenset({Kind.HEADLINE, Kind.STANDFIRST, Kind.BODY})
"""The kinds of passages that another article could be expected to have."""


def absence(
    current: Span, own: Article, other: Article, comparison: Comparison
) -> tuple[str, bool]:
    """Say why a passage has no counterpart in another article, and whether it was compared."""
    address = address_of(own, current)
    if own.number not in comparison.articles:
        return tr("{} not compared with {} yet.").format(address, other.address), False
    reason = dict(comparison.not_compared).get(own.number, "")
    if not reason and not passage_of(own, current).is_compared:
        reason = tr("this is no running text")
    if reason:
        told = reason_words(reason)
        words = tr("{} not compared with {}: {}.").format(address, other.address, told)
        return words, False
    why = why_empty(other, comparison)
    if why.is_compared and other.number in possibly(comparison, current):
        words = tr("{} is linked with {} less surely than is shown.")
        return words.format(address, other.address), True
    sentence = in_sentence(why, address, other)
    if not why.is_compared:
        return sentence, False
    return beside_fellow(sentence, fellow(current, other, comparison.statements)), True


def disagreements(
    reading: Reading, articles: Mapping[int, Article], comparison: Comparison
) -> Iterator[str]:
    """Name the facts that disagree among the passages level with each other."""
    spans = [reading.base, reading.current, *(c.span for c in reading.counterparts)]
    said: set[str] = set()
    for conflict in comparison.conflicts:
        if any(holds(span, conflict.a) for span in spans) and any(
            holds(span, conflict.b) for span in spans
        ):
            said.add(sentence(conflict, articles))
    yield from sorted(said)


def sentence(conflict: Conflict, articles: Mapping[int, Article]) -> str:
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
    return article.passages[index_of(article, span)]
