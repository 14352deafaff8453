"""Read a web page as an article: the file of a saved page, a piece of one, what an address gave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.importing.content import Block, Content, Draft, Source
from desktop.story.article import Stated

if TYPE_CHECKING:
    from desktop.importing.pages.tree import Page


def read(source: Source) -> Content:
    """Return the article of a page; Content without drafts if there is no text in it."""
    from desktop.importing.pages.body import blocks_of, with_headline
    from desktop.importing.pages.tree import parsed

    page = parsed(source.read(), source.url)
    blocks = blocks_of(page)
    if not blocks:
        return Content()
    facts = facts_of(page, blocks)
    title = facts.get("title")
    if title is not None and not page.is_fragment:
        blocks = with_headline(blocks, title.value, title.evidence)
    return Content((Draft(blocks, facts, extractor(), page.encoding),))


def facts_of(page: Page, blocks: tuple[Block, ...]) -> dict[str, Stated]:
    from desktop.importing.pages import metadata

    page_facts = getattr(metadata, "page_facts", None)
    return {} if page_facts is None else dict(page_facts(page.tree, page.url, blocks))


def extractor() -> str:
    """Return what reads pages, with its version."""
    from trafilatura import __version__

    return f"trafilatura {__version__}"
