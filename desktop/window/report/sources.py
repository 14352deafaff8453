"""Where each text comes from: outlet, carrier, date, address, when and how it came, and its SHA-256."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.exporting.pdf.document import Block, Box, Cell, Heading, Para, Row, Rows, Run
from desktop.story.article import REPORT, UNDETERMINED, UNKNOWN, WAY_EXAMPLE, Article
from desktop.text.isolating import isolated
from desktop.window.citation import date_of
from desktop.window.fact_words import (
    completeness_words,
    headline_of,
    role_words,
    way_words,
)
from desktop.window.headers import copy_words, outlet_label
from desktop.window.report.gathered import Gathered, source_label
from desktop.window.report.words import tr
from desktop.window.telling import local_time

WEB = ("https://", "http://")
COLUMNS = 2


def source_blocks(told: Gathered) -> Iterator[Block]:
    """Yield the sources of all columns."""
    if told.columns:
        yield Heading(tr("Sources"), 1, "sources")
        parts = [source(told, article) for article in told.columns]
        beside = (parts[first : first + COLUMNS] for first in range(0, len(parts), COLUMNS))
        rows = (
            Row(tuple(Cell((Box(part, "part"),)) for part in row), is_whole=True) for row in beside
        )
        yield Rows((), tuple(rows), COLUMNS)


def source(told: Gathered, article: Article) -> tuple[Block, ...]:
    """Return what is known of an article; what is not known is said to be so."""
    head = (
        Run(f"{article.address}  ", style="strong"),
        Run(isolated(outlet_label(article)), style="strong"),
    )
    blocks: list[Block] = [Para(head, label=source_label(article.number))]
    blocks.append(Para((Run(", ".join(known(article))),), "small"))
    if article.url is not None:
        url = article.url.value
        blocks.append(Para((Run(url, url=url if url.startswith(WEB) else ""),), "source"))
    blocks.append(Para((Run("; ".join(state(told, article))),), "source"))
    blocks.append(Para((Run(origin(article)),), "source"))
    return tuple(blocks)


def known(article: Article) -> Iterator[str]:
    if article.carried_by is not None:
        yield tr("via {}").format(isolated(article.carried_by.value))
    if headline := headline_of(article):
        yield isolated(tr("“{}”").format(headline))
    if article.byline is not None:
        yield tr("by {}").format(isolated(article.byline.value))
    yield date_of(article)


def state(told: Gathered, article: Article) -> Iterator[str]:
    """Yield language, role and completeness, whose copy it may be, and whether it was compared."""
    if article.language.value != UNDETERMINED:
        yield language_words(article.language.value)
    if article.role != REPORT:
        yield role_words(article.role)
    if article.complete == UNKNOWN:
        yield tr("completeness unknown")
    else:
        yield completeness_words(article.complete)
    yield from copy_words(article, told.texts)[0]
    if article.number not in told.comparison.compared:
        yield tr("not compared")


def language_words(code: str) -> str:
    """Name a language as the labels are worded; a code without a known name stays a code."""
    names = {
        "en": tr("English"),
        "uk": tr("Ukrainian"),
        "ru": tr("Russian"),
        "de": tr("German"),
        "fr": tr("French"),
        "es": tr("Spanish"),
        "it": tr("Italian"),
        "pl": tr("Polish"),
        "ar": tr("Arabic"),
        "he": tr("Hebrew"),
        "el": tr("Greek"),
    }
    return names.get(code, code)


def origin(article: Article) -> str:
    """Say how and when a text came, and the SHA-256 of its original bytes, else of its text."""
    came = article.provenance
    if came is None:
        return tr("SHA-256 of the text: {}").format(article.digest)
    parts = [way_words(came)]
    if came.way_in == WAY_EXAMPLE or not came.at:
        parts.append(tr("time of capture not known"))
    else:
        parts.append(tr("captured {}").format(local_time(came.at)))
    told = ", ".join(parts)
    if not came.sha256:
        return tr("{}; SHA-256 of the text: {}").format(told, article.digest)
    return tr("{}; SHA-256 of the original: {}").format(told, came.sha256)
