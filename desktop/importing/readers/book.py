"""Read an e-book (.epub): the articles of an issue of a magazine, or all of its chapters as one."""

from __future__ import annotations

from collections.abc import Sequence
from zipfile import ZipFile

from desktop.importing.content import Content, Draft, Source
from desktop.importing.documents.package import Package, package_of
from desktop.importing.documents.parts import (
    Part,
    are_articles,
    joined,
    part_of,
    with_continuations,
)
from desktop.importing.documents.refusing import BROKEN, damaged, protected
from desktop.importing.limits import check_archive
from desktop.story.article import Stated
from desktop.story.errors import Sentence, UserError

EVIDENCE = "package of the book"
ISSUE = "unconfirmed: package of the issue"


def read(source: Source) -> Content:
    """Return the articles of an e-book; raises UserError."""
    try:
        with source.open() as file:
            check_archive(file, source.name)
            with ZipFile(file) as archive:
                package = package_of(archive)
                if package.is_locked:
                    raise protected(source)
                parts = [p for name in package.spine if (p := part_of(archive.read(name))).blocks]
    except BROKEN as error:
        raise damaged(source, Sentence("e-book (.epub)")) from error
    if not parts:
        raise UserError(
            "{source} has no text: its pages are pictures. Copy the text in the program that shows it, and paste it.",
            source=source.name,
        )
    return content_of(with_continuations(parts), package)


def content_of(parts: Sequence[Part], package: Package) -> Content:
    """Return one draft for each article of an issue, or one for a whole book."""
    facts = facts_of(package)
    if not are_articles(parts, is_periodical=package.is_periodical):
        return Content((Draft(joined(parts, package.title), facts, extractor()),))
    facts = facts | issue_facts(package)
    drafts = tuple(
        Draft(part.blocks, facts, extractor(), part=f"article {number}")
        for number, part in enumerate((p for p in parts if p.is_article), 1)
    )
    return Content(drafts, asks=len(drafts) > 1)


def facts_of(package: Package) -> dict[str, Stated]:
    language = package.language.split("-")[0].casefold()
    is_code = len(language) == 2 and language.isascii() and language.isalpha()
    return {"language": Stated(language, EVIDENCE)} if is_code else {}


def issue_facts(package: Package) -> dict[str, Stated]:
    """Return what an issue states of all its articles: the paper's name, and the day of the issue."""
    found: dict[str, Stated] = {}
    if package.title:
        found["outlet"] = Stated(package.title, ISSUE)
    if package.date:
        found["published"] = Stated(package.date, ISSUE)
    return found


def extractor() -> str:
    from lxml.etree import __version__

    return f"lxml {__version__}"
