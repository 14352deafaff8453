"""Make the documents that are searched from a project: its articles, what is quoted in them, and notes.

A document names its words only; outlet, day and whatever else is said about it is read from the
project (`facts`), so an edit of that writes no index.
"""

from __future__ import annotations

import re
from enum import StrEnum
from hashlib import blake2b
from typing import TYPE_CHECKING, NamedTuple

from desktop.searching.analysis import Block, Wording, language_of
from desktop.story.article import COMPARED_KINDS, Article, Kind
from desktop.story.quote import Quote, QuoteKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop.story.annotation import Annotation
    from desktop.story.project import Project
    from desktop.story.quote import Quotes

SEARCHED_KINDS = COMPARED_KINDS | {Kind.CAPTION, Kind.DATELINE}
"""The passages that are searched: what an outlet tells, not what stands around it."""
UNDETERMINED = "und"
LINE = re.compile(r"[^\n]+")
SENTENCE = re.compile(r"\S.*?(?:[.!?…](?=\s)|$)")


class DocumentKind(StrEnum):
    ARTICLE = "article"
    QUOTE = "quote"
    NOTE = "note"


class Document(NamedTuple):
    """What is found as one: `key` names it, `article` its article (0 for a note on none).

    `source` is the article, quote or annotation. `text` is what the places of its words are in: that
    of the article, or the comment. `digest` (64 bits) differs if other words would be found.
    """

    key: str
    kind: DocumentKind
    article: int
    source: Article | Quote | Annotation
    text: str
    language: str
    digest: int


def documents(
    project: Project, quotes: Quotes, known: Mapping[str, Document] | None = None
) -> Iterator[Document]:
    """Give the articles, then the quotes, then the notes; those of articles `known` are not made again."""
    by_number = {}
    known = known or {}
    for article in project.articles:
        by_number[article.number] = article
        before = known.get(f"A{article.number}")
        is_same = before is not None and before.source is article
        yield before if before is not None and is_same else of_article(article)
    taken: dict[str, int] = {}
    for quote in quotes.quotes:
        if quote.article in by_number and quote.kind is not QuoteKind.MARKED:
            made = of_quote(quote, by_number[quote.article])
            same = taken[made.key] = taken.get(made.key, -1) + 1
            yield made._replace(key=f"{made.key}.{same}") if same else made
    for note in project.annotations:
        if note.comment.strip() or note.codes:
            yield of_note(note)


def of_article(article: Article) -> Document:
    language = language_of(article.language.value)
    kinds = "|".join([f"{p.start},{p.end},{p.kind},{p.paragraph}" for p in article.passages])
    title = article.title.value if article.title else ""
    digest = _digest(article.text, title, kinds, language)
    key = f"A{article.number}"
    return Document(
        key, DocumentKind.ARTICLE, article.number, article, article.text, language, digest
    )


def of_quote(quote: Quote, article: Article) -> Document:
    language = language_of(article.language.value)
    key = f"Q{quote.article}.{quote.start}.{quote.end}"
    inside = [p for p in article.passages if p.end > quote.start and p.start < quote.end]
    kinds = "|".join([f"{p.start},{p.end},{p.kind},{p.paragraph}" for p in inside])
    digest = _digest(article.text[quote.start : quote.end], key, kinds, language)
    return Document(key, DocumentKind.QUOTE, quote.article, quote, article.text, language, digest)


def of_note(note: Annotation) -> Document:
    digest = _digest(note.comment, note.address)
    article = note.anchors[0].span.article if note.anchors else 0
    return Document(
        note.address, DocumentKind.NOTE, article, note, note.comment, UNDETERMINED, digest
    )


def _digest(*parts: str) -> int:
    data = "\x00".join(parts).encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(data, digest_size=8).digest(), "big") >> 1


def wording_of(document: Document, article: Article | None = None) -> Wording:
    """Return what of a document is cut into words; a quote needs its article."""
    title = ""
    if isinstance(document.source, Article):
        blocks = _blocks(document.source)
        title = document.source.title.value if document.source.title else ""
    elif isinstance(document.source, Quote) and article is not None:
        blocks = _quoted(document.source, article)
    else:
        blocks = _lines(document.text)
    return Wording(document.text, blocks, document.language, title)


def _blocks(article: Article) -> list[Block]:
    """Return the passages that are searched; the lead is the standfirst and the first paragraph of the body."""
    first = next((p.paragraph for p in article.passages if p.kind is Kind.BODY), None)
    made = [Block(0, 0, "title", -1, -1, is_headline=True)] if article.title else []
    for index, passage in enumerate(article.passages):
        kind = passage.kind
        if kind in SEARCHED_KINDS:
            is_body = kind is Kind.BODY and passage.paragraph == first
            is_lead = is_body or kind is Kind.STANDFIRST
            start, end, paragraph = passage.start, passage.end, passage.paragraph
            is_head = kind is Kind.HEADLINE
            made.append(
                Block(start, end, kind, paragraph, index, is_head, is_lead)
            )  # names take twice as long
    return made


def _quoted(quote: Quote, article: Article) -> list[Block]:
    """Return what a quote has of each passage, whatever its kind."""
    made = []
    for index, passage in enumerate(article.passages):
        first, last = max(passage.start, quote.start), min(passage.end, quote.end)
        if first < last:
            made.append(Block(first, last, passage.kind, passage.paragraph, index))
    return made


def _lines(comment: str) -> list[Block]:
    """Return the sentences of a comment; each of its lines is a paragraph, all are one passage."""
    return [
        Block(line.start() + found.start(), line.start() + found.end(), "note", number, 0)
        for number, line in enumerate(LINE.finditer(comment))
        for found in SENTENCE.finditer(line.group())
    ]
