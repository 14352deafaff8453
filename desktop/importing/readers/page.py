"""Read a web page as an article: the file of a saved page, a piece of one, what an address gave."""

from __future__ import annotations

from desktop.importing.content import Content, Draft, Source


def read(source: Source) -> Content:
    """Return the article of a page; Content without drafts if there is no text in it."""
    from desktop.importing.pages.body import blocks_of, with_headline
    from desktop.importing.pages.metadata import page_facts
    from desktop.importing.pages.tree import parsed

    page = parsed(source.read(), source.url)
    blocks = blocks_of(page)
    if not blocks:
        return Content()
    facts = page_facts(page, blocks)
    title = facts.get("title")
    if title is not None and not page.is_fragment:
        blocks = with_headline(blocks, title.value, title.evidence)
    return Content((Draft(blocks, facts, extractor(), page.encoding),))


def extractor() -> str:
    """Return what reads pages, with its version."""
    from trafilatura import __version__

    return f"trafilatura {__version__}"
