"""Tie what a reader writes to places of a text version, and find these places again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.story.annotation import Anchor
from desktop.story.comparison import Span
from desktop.text.anchors import AROUND

if TYPE_CHECKING:
    from desktop.story.article import Article
    from desktop.story.project import Project


def anchor_at(article: Article, start: int, end: int) -> Anchor:
    """Tie to code points of an article's text; the article as a whole if both are 0."""
    text = article.text
    before = text[max(0, start - AROUND) : start] if end else ""
    after = text[end : end + AROUND] if end else ""
    return Anchor(Span(article.number, start, end), text[start:end], before, after)


def anchors_at(project: Project, spans: Iterable[Span]) -> tuple[Anchor, ...]:
    """Tie to places of articles that are there, sorted, each once; what lies outside is left out."""
    articles = {article.number: article for article in project.articles}
    return tuple(
        anchor_at(articles[span.article], span.start, span.end)
        for span in sorted(set(spans))
        if span.article in articles and is_in(articles[span.article], span)
    )


def is_in(article: Article, span: Span) -> bool:
    """Tell whether a span is words of an article, or the article as a whole."""
    return 0 <= span.start < span.end <= len(article.text) or span.start == span.end == 0


def loosened(anchors: Sequence[Anchor], sizes: dict[int, int]) -> tuple[Anchor, ...]:
    """Return anchors; those of an article that is not there, or is shorter, are orphans."""
    return tuple(
        anchor if anchor.span.end <= sizes.get(anchor.span.article, -1) else orphaned(anchor)
        for anchor in anchors
    )


def orphaned(anchor: Anchor, article: int = 0) -> Anchor:
    """Return an anchor without a place; `article` says where it is looked for, 0 = where it was."""
    return anchor._replace(span=Span(article or anchor.span.article, 0, 0), is_orphan=True)


def without_articles(anchors: Sequence[Anchor], gone: Iterable[int]) -> tuple[Anchor, ...]:
    numbers = set(gone)
    return tuple(anchor for anchor in anchors if anchor.span.article not in numbers)


def without_articles_attached(project: Project, gone: Iterable[int]) -> Project:
    """Take the places in some articles out of annotations and pins, and those that have none left."""
    numbers = set(gone)
    annotations = (
        each._replace(anchors=without_articles(each.anchors, numbers)) if each.anchors else each
        for each in project.annotations
    )
    briefs = tuple(
        brief._replace(
            pins=tuple(
                pin._replace(
                    anchors=without_articles(pin.anchors, numbers),
                    looked_in=tuple(n for n in pin.looked_in if n not in numbers),
                )
                for pin in brief.pins
                if without_articles(pin.anchors, numbers)
                and (not pin.looked_in or not numbers.issuperset(pin.looked_in))
            )
        )
        for brief in project.briefs
    )
    had = {each.number for each in project.annotations if each.anchors}
    return replace(
        project,
        annotations=tuple(e for e in annotations if e.anchors or e.number not in had),
        briefs=briefs,
        codings=tuple(each for each in project.codings if each.article not in numbers),
    )
