"""Passages that no other text has, as far as the program found, and texts that were not compared."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop.exporting.pdf.document import Block, Heading, Para, Row, Rows, Run
from desktop.story.article import Article
from desktop.story.comparison import Strength
from desktop.story.strictness import possibly
from desktop.text.isolating import isolated
from desktop.window.check_words import in_sentence, why_empty
from desktop.window.headers import outlet_label
from desktop.window.marks import is_right_to_left
from desktop.window.report.gathered import Gathered, balanced
from desktop.window.report.words import tr
from desktop.window.silence import Silence, is_silent_beside


def alone_blocks(told: Gathered, columns: int) -> Iterator[Block]:
    """Yield, article by article, the compared passages that are in no row."""
    compared = told.comparison.compared
    whole = frozenset(n for n in compared if n in told.articles and not told.articles[n].may_lack)
    silence = Silence(compared, whole)
    singles = [each for each in told.columns if each.number in compared]
    found = [block for each in singles for block in article_blocks(told, each, columns, silence)]
    if found:
        yield Heading(tr("Found in one text only"), 1, "alone")
        yield from found
    others = [each for each in told.columns if each.number not in compared]
    found = [block for each in others for block in uncompared_blocks(told, each, columns)]
    if found:
        yield Heading(tr("Not compared"), 1, "uncompared")
        yield from found


def indices(told: Gathered, article: Article) -> list[int]:
    """Return the passages that are in no row, and may be shown."""
    return [
        index
        for index, passage in enumerate(article.passages)
        if passage.is_compared
        and (article.number, index) not in told.stated
        and told.may_show(article.number, index)
    ]


def article_blocks(
    told: Gathered, article: Article, columns: int, silence: Silence
) -> Iterator[Block]:
    own = indices(told, article)
    if not own:
        return
    outlet = isolated(outlet_label(article))
    words = tr("No counterpart found for these passages of {} {}")
    if not is_silent_beside(article.number, silence):
        words = tr("Passages of {} {} that were compared with no whole text")
    title = words.format(article.address, outlet)
    yield Heading(title, 2, f"alone-{article.number}", f"{article.address} {outlet}")
    parts = [told.passage(article.number, index, unsure(told, article, index)) for index in own]
    yield Rows((), set_in(told, article, parts, columns), columns)


def unsure(told: Gathered, article: Article, index: int) -> tuple[Run, ...]:
    """Say with what a passage is linked less surely than is shown, nothing where with nothing."""
    span = told.span(article.number, index)
    near = [other for other, link in told.linked(span) if link.strength is Strength.MAYBE]
    if near:
        runs = [Run(f"{tr('possibly the same:')} ")]
        for place, other in enumerate(sorted(set(near))):
            runs += [Run(", ")] if place else []
            runs.append(told.address_run(other, ""))
        return tuple(runs)
    return (Run(tr("nothing sure enough")),) if possibly(told.comparison, span) else ()


def set_in(
    told: Gathered, article: Article, parts: Sequence[tuple[Block, ...]], columns: int
) -> tuple[Row, ...]:
    """Set passages in columns, from right to left if the article is."""
    turned = is_right_to_left(article.text)
    return tuple(balanced(parts, columns, told.room, is_from_right=turned))


def uncompared_blocks(told: Gathered, article: Article, columns: int) -> Iterator[Block]:
    """Yield a text that was compared with no other."""
    own = indices(told, article)
    if not own:
        return
    outlet = isolated(outlet_label(article))
    yield Heading(f"{article.address} {outlet}", 2, f"alone-{article.number}")
    yield Para((Run(in_sentence(why_empty(article, told.comparison), "", article)),), "lead")
    parts = [told.passage(article.number, index) for index in own]
    yield Rows((), set_in(told, article, parts, columns), columns)
