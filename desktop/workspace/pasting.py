"""What a job makes of a pasted text, and of the part of a page that it was copied from."""

from __future__ import annotations

import re
from dataclasses import replace

from desktop import importing
from desktop.importing.content import Source
from desktop.importing.reading import PASTED
from desktop.jobs import Job
from desktop.story.article import WAY_PASTE, Article
from desktop.story.errors import Sentence, UserError
from desktop.workspace import tasks
from desktop.workspace.sources import Taken, Way, made, read_source

PAGE = "pasted.html"
"""What a pasted page is called while it is read: as a page, whatever it begins with."""
BEGINS = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.I | re.S,
)
BLOCK = re.compile(r"</(?:p|div|h[1-6]|article|section|main|table|ul|ol|blockquote)\s*>", re.I)
LEAST_BLOCKS = 2
"""Ends of blocks in a text that is the source of a page; one may be spoken of."""

LEAST_SHARE = 0.9
"""Share of the letters of the pasted text that the article made of its HTML must have (0–1).

The reader sees the text; markup that loses some of it is not used.
"""


def read_paste(text: str, markup: str, way: Way, job: Job) -> tuple[Taken, ...]:
    """Make an article of a pasted text, of its markup where that tells more; UserError if it is empty."""
    way = way._replace(way_in=WAY_PASTE, is_cancelled=job.is_cancelled)
    if is_page(text) or (markup.strip() and not text.strip()):
        return (_of_page(text if text.strip() else markup, way),)
    source = Source(PASTED, text.encode("utf-8", "surrogatepass"))
    article = _of_markup(markup, text, way) if markup.strip() else None
    if article is not None:
        return (article,)
    plain = importing.read_text(text)
    assert source.data is not None
    plain = replace(plain, provenance=tasks.provenance(WAY_PASTE, "", source.data))
    way.keep((source.data,), (plain,))
    return (Taken(Source(Sentence(PASTED), source.data), "", (plain,), ("",)),)


def is_page(text: str) -> bool:
    """Tell whether a text is the source of a page or of a part of one: what is seen are its tags."""
    if BEGINS.match(text):
        return True
    return text.lstrip().startswith("<") and len(BLOCK.findall(text)) >= LEAST_BLOCKS


def _of_page(markup: str, way: Way) -> Taken:
    """Return what the HTML of a page gives; a failure speaks of the pasted text."""
    data = markup.encode("utf-8", "surrogatepass")
    taken = read_source(Source(PAGE, data), "", way)
    failures = tuple((part, _of_paste(sentence)) for part, sentence in taken.failures)
    articles = tuple(replace(article, source=PASTED) for article in taken.articles)
    source = Source(Sentence(PASTED), data)
    return taken._replace(source=source, articles=articles, failures=failures)


def _of_paste(sentence: Sentence) -> Sentence:
    values = {
        name: Sentence(PASTED) if value == PAGE else value
        for name, value in sentence.values.items()
    }
    return Sentence(sentence.template, **values)


def _of_markup(markup: str, text: str, way: Way) -> Taken | None:
    """Return what the HTML of a pasted text gives, None if it lacks some of the text."""
    data = markup.encode("utf-8", "surrogatepass")
    source = Source(PAGE, data)
    try:
        content = way.process.reading.read(source, way.is_cancelled)
    except UserError:
        return None  # what the reader sees is the text, and that is there
    if len(content.drafts) != 1:
        return None
    unkept = way._replace(keep=tasks.keep_nothing)
    taken = made(Taken(Source(Sentence(PASTED), data), ""), content.drafts, unkept)
    whole = all(_letters(each) >= LEAST_SHARE * _count(text) for each in taken.articles)
    if not taken.articles or not whole:
        return None
    way.keep((data,), taken.articles)
    return taken


def _letters(article: Article) -> int:
    return _count(article.text)


def _count(text: str) -> int:
    return sum(map(str.isalnum, text))
