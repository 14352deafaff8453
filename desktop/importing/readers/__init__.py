"""The readers of files: each module has `read(source: Source) -> Content`, and raises UserError.

A reader may also let any of the errors in `UNFORESEEN` out of a broken file: who calls it in a
process of its own says which file that was. Nothing here opens a network connection.
"""

from __future__ import annotations

from importlib import import_module

from desktop.importing.content import MARKED, Block, Content, Draft, Source
from desktop.story.article import Stated


def content_of(source: Source) -> Content:
    """Read a source in this process; UserError or an error of the reader's libraries."""
    from desktop.importing.capping import capped
    from desktop.importing.sniffing import TEXT, told

    found = told(source)
    if found == TEXT:
        return capped(plain(source))
    module = import_module(f"{__name__}.{found}")
    content = module.read(source)
    assert isinstance(content, Content)
    return capped(with_address(content, source.url))


def with_address(content: Content, url: str) -> Content:
    """State where the one document of a source was fetched; an address that it prints goes behind that."""
    if not url or len(content.drafts) != 1 or content.drafts[0].part:
        return content
    (draft,) = content.drafts
    known = draft.facts.get("url")
    if known is not None and known.evidence != FOOTER:
        return content
    facts = {**draft.facts, "url": Stated(url, "address of the page")}
    return content._replace(drafts=(draft._replace(facts=facts),))


FOOTER = "footer of the printed page"


def plain(source: Source) -> Content:
    """Give a plain text as paragraphs that nobody knows anything of, an export as its articles."""
    from desktop.importing.exports import export_of
    from desktop.importing.lines import paragraphs
    from desktop.text.encodings import decode
    from desktop.text.normal import normal

    text, encoding = decode(source.read())
    text = normal(text)
    if source.name.casefold().endswith(MARKED):
        from desktop.importing.markdown import blocks_of, without_marks

        text, levels = without_marks(text)
        marked = blocks_of(text, paragraphs(text), levels)
        return export_of(marked, "text") or Content((Draft(marked, encoding=encoding),))
    blocks = tuple(Block(" ".join(text[p.start : p.end].split())) for p in paragraphs(text))
    return export_of(blocks, "text") or Content((Draft(blocks, encoding=encoding),))
