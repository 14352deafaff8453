"""A citation of an article, as plain and as rich text: what is known, and nothing else."""

from collections.abc import Iterator, Sequence
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QMimeData

from desktop.story.article import WAY_EXAMPLE, Article
from desktop.window.fact_words import date_words, headline_of, is_confirmed, local_day


def tr(text: str) -> str:
    return QCoreApplication.translate("Citation", text)


class Part(NamedTuple):
    """A part between two commas; `style` is "", "name" for an outlet or "link"."""

    text: str
    style: str = ""


def parts(article: Article, address: str = "") -> Iterator[Part]:
    """Give what is known of an article in the order of a citation; `address` is of a part of it."""
    if article.outlet is not None:
        yield Part(article.outlet.value, "name")
    if article.carried_by is not None:
        yield Part(tr("via {}").format(article.carried_by.value))
    if headline := headline_of(article):
        yield Part(tr("“{}”").format(headline))
    if article.byline is not None:
        yield Part(tr("by {}").format(article.byline.value))
    yield Part(date_of(article))
    if article.url is not None:
        yield Part(article.url.value, "link")
    yield Part(address or article.address)
    if article.provenance is not None and article.is_edited:
        yield Part(tr("text edited by hand {}").format(local_day(article.provenance.at)))
    elif article.provenance is not None and article.provenance.way_in != WAY_EXAMPLE:
        yield Part(tr("retrieved {}").format(local_day(article.provenance.at)))


def date_of(article: Article) -> str:
    """Return the date; one that nobody confirmed says so, and where it stands."""
    if article.published is None:
        return tr("no date")
    date = date_words(article.published.value)
    return date if is_confirmed(article.published) else tr("{} (unconfirmed)").format(date)


def plain_citation(article: Article, address: str = "") -> str:
    """Return one line of text."""
    return ", ".join(part.text for part in parts(article, address)) + "."


def rich_citation(article: Article, address: str = "") -> str:
    """Return HTML: names of outlets in italics, web addresses as links."""
    return ", ".join(map(rich, parts(article, address))) + "."


def rich(part: Part) -> str:
    text = escape(part.text)
    if part.style == "name":
        return f"<i>{text}</i>"
    is_web = part.text.startswith(("https://", "http://"))
    return f'<a href="{text}">{text}</a>' if part.style == "link" and is_web else text


def citations(articles: Sequence[Article]) -> QMimeData:
    """Return citations for the clipboard, one line each, plain and rich."""
    made = QMimeData()
    made.setText("\n".join(map(plain_citation, articles)))
    made.setHtml("".join(f"<p>{rich_citation(article)}</p>" for article in articles))
    return made
