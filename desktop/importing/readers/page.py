"""Read a web page as an article: the file of a saved page, a piece of one, what an address gave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.importing.content import Block, Content, Draft, Source
from desktop.importing.limits import check_page
from desktop.story.errors import UserError

if TYPE_CHECKING:
    from desktop.importing.pages.tree import Page


def read(source: Source) -> Content:
    """Return the article of a page; Content without drafts if there is no text in it.

    UserError says what stands there in place of an article: a consent wall, a log-in, an error.
    """
    from desktop.importing.exports import export_of, may_be_export
    from desktop.importing.pages.body import blocks_of, with_headline
    from desktop.importing.pages.metadata import page_facts
    from desktop.importing.pages.metadata.walls import doubt_of, wall_of
    from desktop.importing.pages.teasers import list_in
    from desktop.importing.pages.tree import parsed

    data = source.read()
    page = parsed(data, source.url)
    if may_be_export(data) and (export := export_of(lines_of(page), extractor())):
        return export
    check_page(data, source.name)
    blocks = blocks_of(page)
    wall = None if page.is_fragment else wall_of(page, blocks, name=source.name)
    if wall is not None:
        raise UserError(wall)
    if not blocks:
        return Content()
    facts = page_facts(page, blocks)
    doubt = None if page.is_fragment else doubt_of(page, blocks) or list_in(page, blocks)
    if doubt is not None:
        facts.setdefault("complete", doubt)
    title = facts.get("title")
    if title is not None and not page.is_fragment:
        blocks = with_headline(blocks, title.value, title.evidence)
    return Content((Draft(blocks, facts, extractor(), page.encoding),))


def lines_of(page: Page) -> list[Block]:
    """Return all lines of a page as they stand: an export of a press database is no single article."""
    from desktop.importing.pages.spots import spots_of

    return [Block(spot.text) for spot in spots_of(page.tree)]


def extractor() -> str:
    """Return what reads pages, with its version."""
    from trafilatura import __version__

    return f"trafilatura {__version__}"
