"""What a job makes of a pasted text, and of the part of a page that it was copied from."""

from __future__ import annotations

from dataclasses import replace

from desktop import importing
from desktop.importing.content import Source
from desktop.importing.reading import PASTED
from desktop.jobs import Job
from desktop.story.article import WAY_PASTE, Article
from desktop.story.errors import Sentence, UserError
from desktop.workspace import tasks
from desktop.workspace.sources import Taken, Way, made

LEAST_SHARE = 0.9
"""Share of the letters of the pasted text that the article made of its HTML must have (0–1).

The reader sees the text; markup that loses some of it is not used.
"""


def read_paste(text: str, markup: str, way: Way, job: Job) -> tuple[Taken, ...]:
    """Make an article of a pasted text, of its markup where that tells more; UserError if it is empty."""
    way = way._replace(way_in=WAY_PASTE, is_cancelled=job.is_cancelled)
    source = Source(PASTED, text.encode("utf-8", "surrogatepass"))
    article = _of_markup(markup, text, way) if markup.strip() else None
    if article is not None:
        return (article,)
    plain = importing.read_text(text)
    assert source.data is not None
    plain = replace(plain, provenance=tasks.provenance(WAY_PASTE, "", source.data))
    way.keep((source.data,), (plain,))
    return (Taken(Source(Sentence(PASTED), source.data), "", (plain,), ("",)),)


def _of_markup(markup: str, text: str, way: Way) -> Taken | None:
    """Return what the HTML of a pasted text gives, None if it lacks some of the text."""
    data = markup.encode("utf-8", "surrogatepass")
    source = Source("pasted.html", data)
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
