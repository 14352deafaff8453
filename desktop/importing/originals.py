"""Read every line of an original as it stands, for a person to look at beside the text made of it.

What comes out is lines of text with the name of the element that held each: no markup, no address, no
style, no picture. So nothing of a page can be loaded, run or followed where it is shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.importing.content import Block, Content, Draft, Source

if TYPE_CHECKING:
    from lxml.html import HtmlElement

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
HEADING, ITEM, QUOTE, CAPTION, PICTURE, TEXT = (
    "heading",
    "item",
    "quote",
    "caption",
    "picture",
    "text",
)
"""What a line is, in `Block.reason`."""
LEAST_ALT = 2
"""Words of what is said in the place of a picture; a single one names a sign or a button."""
ALT = "data-alt"
UP = 3
"""Elements around a line that may say what it is."""


def whole_of(source: Source) -> Content:
    """Return all lines of a source as one draft; errors as of the readers."""
    from desktop.importing.readers import content_of
    from desktop.importing.sniffing import told

    if told(source) == "page":
        blocks, encoding = lines_of_page(source.read(), source.url)
        return Content((Draft(blocks, encoding=encoding),))
    content = content_of(source)
    blocks = tuple(
        block._replace(kind=None, reason=TEXT, is_sure=False)
        for draft in content.drafts
        for block in draft.blocks
    )
    return Content((Draft(blocks),))


def lines_of_page(data: bytes, url: str = "") -> tuple[tuple[Block, ...], str]:
    """Return the lines of a page in order, pictures by the words in their place, and its encoding."""
    from desktop.importing.pages.spots import spots_of
    from desktop.importing.pages.tree import parsed

    page = parsed(data, url)
    tell_pictures(page.tree)
    spots = spots_of(page.tree)
    return tuple(Block(spot.text, reason=sort_of(spot.element)) for spot in spots), page.encoding


def tell_pictures(tree: HtmlElement) -> None:
    """Put what is said in the place of each picture behind it, as a line; the tree is changed."""
    from lxml.html import Element

    for picture in list(tree.iter("img", "amp-img")):
        words = " ".join((picture.get("alt") or "").split())
        if len(words.split()) < LEAST_ALT or picture.getparent() is None:
            continue
        line = Element("figcaption")
        line.set(ALT, "1")
        line.text = words
        line.tail, picture.tail = picture.tail, None
        picture.addnext(line)


def sort_of(element: HtmlElement) -> str:
    """Say what a line is by the element that holds it, and those around it."""
    if element.get(ALT):
        return PICTURE
    at: HtmlElement | None = element
    for _ in range(UP):
        if at is None:
            break
        if at.tag in HEADINGS:
            return HEADING
        if at.tag in ("li", "dd", "dt"):
            return ITEM
        if at.tag in ("blockquote", "q"):
            return QUOTE
        if at.tag in ("figcaption", "caption"):
            return CAPTION
        at = at.getparent()
    return TEXT
