"""Pure edits of what the program made of a text: where sentences part, and what a run of passages is.

The text stays as it is, and so do the places of all that a reader said: a link, an absence, a quote is
about words, not about a passage. Only a kept statement names whole passages, so its passages follow:
the parts of one that is split stay in it; one that is joined stands where most of it stood. Addresses
are counted, so those after the place move.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from desktop.story.article import READER, Article, Kind, Passage
from desktop.story.comparison import Span
from desktop.story.places import is_same_place, overlap
from desktop.story.project import Project, with_article

if TYPE_CHECKING:
    from desktop.story.decisions import Kept

HEADINGS = frozenset({Kind.HEADLINE, Kind.SUBHEADING})
GAP = "\n\n"


# --- an article -----------------------------------------------------------------------------------


def parts_at(article: Article, index: int, at: int) -> tuple[Passage, Passage] | None:
    """Return the two passages that one makes when it is split before code point `at` of the text.

    Both keep its kind and reason. None if one of them would be blank.
    """
    passage = article.passages[index]
    before, after = article.text[passage.start : max(at, 0)], article.text[at : passage.end]
    if not before.strip() or not after.strip() or not passage.start < at < passage.end:
        return None
    first = passage._replace(end=passage.start + len(before.rstrip()))
    return first, passage._replace(start=passage.end - len(after.lstrip()))


def split_passage(article: Article, index: int, at: int) -> Article:
    """Split a passage before code point `at` of the text; nothing happens if a part would be blank."""
    parts = parts_at(article, index, at)
    if parts is None:
        return article
    return _with(article, index, index + 1, parts)


def can_merge(article: Article, index: int, count: int = 2) -> bool:
    """Tell whether passages in a row can be one: of one paragraph, or of the same kind one after the other."""
    chosen = article.passages[index : index + count]
    if count < 2 or len(chosen) < count:
        return False
    return all(
        b.paragraph == a.paragraph or (b.paragraph == a.paragraph + 1 and b.kind is a.kind)
        for a, b in pairwise(chosen)
    )


def merge_passages(article: Article, index: int, count: int = 2) -> Article:
    """Make one passage of `count` in a row, of the kind that most of it has, as its reader says.

    Paragraphs that it joins become one; those after it are counted anew.
    """
    if not can_merge(article, index, count):
        return article
    chosen = article.passages[index : index + count]
    first, last = chosen[0], chosen[-1]
    lengths: dict[Kind, int] = {}
    for each in chosen:
        lengths[each.kind] = lengths.get(each.kind, 0) + each.end - each.start
    kind = max(lengths, key=lengths.__getitem__)
    whole = Passage(first.start, last.end, kind, READER, first.paragraph)
    merged = _with(article, index, index + count, (whole,))
    fewer = last.paragraph - first.paragraph
    if not fewer:
        return merged
    rest = (p._replace(paragraph=p.paragraph - fewer) for p in merged.passages[index + 1 :])
    return replace(merged, passages=(*merged.passages[: index + 1], *rest))


def give_kind(article: Article, first: int, last: int, kind: Kind) -> Article:
    """Give the passages from `first` to `last`, both counted in, a kind; those that have it keep their reason."""
    run = tuple(
        each if each.kind is kind else each._replace(kind=kind, reason=READER)
        for each in article.passages[first : last + 1]
    )
    return _with(article, first, last + 1, run)


def end_of_run(article: Article, index: int) -> int:
    """Return the last passage before the next heading, else the last one of the article."""
    for later in range(index + 1, len(article.passages)):
        if article.passages[later].kind in HEADINGS:
            return later - 1
    return len(article.passages) - 1


def _with(article: Article, start: int, end: int, passages: Sequence[Passage]) -> Article:
    """Put passages in the place of those from `start` to before `end`."""
    return replace(
        article, passages=(*article.passages[:start], *passages, *article.passages[end:])
    )


# --- a project ------------------------------------------------------------------------------------


def split_sentence(project: Project, number: int, index: int, at: int) -> Project:
    """Split a passage of an article before a code point of its text; its parts stay in a kept statement."""
    article = project.article(number)
    parts = parts_at(article, index, at)
    if parts is None:
        return project
    whole = _span(article, article.passages[index])
    spans = tuple(_span(article, each) for each in parts)
    kept = tuple(_with_parts(each, whole, spans) for each in project.kept)
    project = replace(project, kept=tuple(sorted(kept)))
    return with_article(project, split_passage(article, index, at))


def join_sentences(project: Project, number: int, index: int, count: int = 2) -> Project:
    """Make one passage of `count` in a row; it stands in the kept statement that most of it stood in."""
    article = project.article(number)
    if not can_merge(article, index, count):
        return project
    chosen = article.passages[index : index + count]
    spans = [_span(article, each) for each in chosen]
    whole = Span(number, chosen[0].start, chosen[-1].end)
    kept = _with_whole(project.kept, whole, spans)
    return with_article(replace(project, kept=kept), merge_passages(article, index, count))


def set_kinds(project: Project, number: int, first: int, last: int, kind: Kind) -> Project:
    """Give a run of passages of an article, both ends counted in, another kind."""
    article = project.article(number)
    changed = give_kind(article, first, last, kind)
    return project if changed == article else with_article(project, changed)


def _span(article: Article, passage: Passage) -> Span:
    return Span(article.number, passage.start, passage.end)


def _with_parts(kept: Kept, whole: Span, parts: tuple[Span, ...]) -> Kept:
    """Put the parts of a passage that was split in its place."""
    if not any(is_same_place(span, whole) for span in kept.passages):
        return kept
    rest = (span for span in kept.passages if not is_same_place(span, whole))
    return kept._replace(passages=tuple(sorted((*rest, *parts))))


def _with_whole(kept: tuple[Kept, ...], whole: Span, parts: Sequence[Span]) -> tuple[Kept, ...]:
    """Put a joined passage in the place of its parts, in the one statement that had most of it."""
    shares = [_share(each, parts) for each in kept]
    most = max(shares, default=0)
    if not most:
        return kept
    home = shares.index(most)
    found = []
    for place, each in enumerate(kept):
        rest = tuple(
            span for span in each.passages if not any(is_same_place(span, part) for part in parts)
        )
        passages = (*rest, whole) if place == home else rest
        if passages:
            found.append(each._replace(passages=tuple(sorted(passages))))
    return tuple(sorted(found))


def _share(kept: Kept, parts: Sequence[Span]) -> int:
    """Return how many code points of the parts are kept in a statement."""
    return sum(
        overlap(span, part) for span in kept.passages for part in parts if is_same_place(span, part)
    )


# --- its words ------------------------------------------------------------------------------------


def paragraphs_of(article: Article) -> list[tuple[Passage, ...]]:
    """Return the passages of each paragraph, in order."""
    found = groupby(article.passages, lambda passage: passage.paragraph)
    return [tuple(passages) for _, passages in found]


def paragraph_texts(article: Article) -> list[str]:
    """Return the text of each paragraph: what parts two of them, blank lines or one line end, is left out."""
    return [article.text[p[0].start : p[-1].end] for p in paragraphs_of(article)]


def editable(article: Article) -> str:
    """Return the text as it is edited: paragraphs with a blank line between."""
    return GAP.join(paragraph_texts(article))
