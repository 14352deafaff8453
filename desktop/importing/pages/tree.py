"""Parse a page once, for its text as well as for its facts."""

from __future__ import annotations

import re
from typing import NamedTuple

from lxml.html import HtmlElement

SAVED = re.compile(rb"<!--\s*saved from url=\(\d{1,6}\)\s*(\S{1,2000}?)\s*-->")
"""Written by browsers at the top of a page that they save."""
SINGLE_FILE = re.compile(
    rb"<!--\s*Page saved with SingleFile\s*url:\s*(\S{1,2000})\s*(?:saved date:\s*([^\r\n]{5,80}?)\s*)?-->"
)
TOP = 16_384
"""Bytes from the start in which those comments are looked for."""
CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udfff]")
ASCII_CONTROLS = bytes(sign for sign in range(0x20) if sign not in b"\t\n\r")
DOCTYPE = re.compile(r"<!\s?doctype[^>]*>", re.IGNORECASE)
XML_START = re.compile(r"<\?xml[^>]*\?>", re.IGNORECASE)
EMPTY_HTML = re.compile(r"(<html\b[^<>]{0,2000}?)/>", re.IGNORECASE)
IS_PAGE = re.compile(r"<(?:html|body|head|!doctype)\b", re.IGNORECASE)

LONG_TAG = 8_000
"""Characters between two tag ends from which on an element may have hundreds of attributes."""
ATTRIBUTES = re.compile(
    r"""(<[a-zA-Z][^\s>]*+(?>\s++[^\s=>]++(?>\s*+=\s*+(?>"[^"]*+"|'[^']*+'|[^\s>"']++))?+){300})[^>]*+"""
)
NESTING = re.compile(
    r"</?(?!(?:p|h[1-6]|li|br|title|head|body|html|script|style|meta|link)\b)[a-zA-Z][^<>]*>",
    re.IGNORECASE,
)
"""Tags that a page can do without when it is nested too deep to be parsed."""


class Page(NamedTuple):
    """A page as a tree; nobody changes the tree, who must takes a copy.

    `url` is its address as far as the source or a comment of the program that saved it says, else
    "" (canonical links are a matter of metadata); `saved` the words of that comment on when it was
    saved. `is_fragment` tells that the bytes are no whole page but a piece of one.
    """

    tree: HtmlElement
    encoding: str
    url: str = ""
    saved: str = ""
    is_fragment: bool = False


def parsed(data: bytes, url: str = "") -> Page:
    """Return the tree of the bytes of a page. O(n); never touches the network."""
    from desktop.importing.pages.datauris import without_data_uris
    from desktop.importing.pages.encoding import text_of

    saved_url, saved = saved_from(data[:TOP])
    text, encoding = text_of(without_data_uris(data))
    text = tamed(text if is_plain(text) else CONTROLS.sub("", text))
    is_fragment = IS_PAGE.search(text[:TOP]) is None
    return Page(tree_of(text), encoding, url or saved_url, saved, is_fragment)


def saved_from(top: bytes) -> tuple[str, str]:
    """Return the address and the time that a comment of the saving program states."""
    if match := SINGLE_FILE.search(top):
        return match[1].decode("utf-8", "replace"), (match[2] or b"").decode("utf-8", "replace")
    if match := SAVED.search(top):
        return match[1].decode("utf-8", "replace"), ""
    return "", ""


def is_plain(text: str) -> bool:
    """Tell soon whether a text surely has none of `CONTROLS`, a tenth of the time that they take."""
    try:
        data = text.encode("utf-8")
    except UnicodeEncodeError:  # half a pair
        return False
    has_marks = "\ufffe" in text or "\uffff" in text
    return not has_marks and len(data.translate(None, ASCII_CONTROLS)) == len(data)


def tamed(text: str) -> str:
    """Cut off attributes past the first hundreds of an element: lxml takes quadratic time on them."""
    if max(map(len, text.split(">"))) < LONG_TAG:
        return text
    return ATTRIBUTES.sub(r"\1", text)


def tree_of(text: str) -> HtmlElement:
    """Parse text that is HTML or a piece of it; what is no markup becomes a paragraph."""
    text = DOCTYPE.sub("", XML_START.sub("", text, count=1), count=1)
    text = EMPTY_HTML.sub(r"\1>", text[:TOP], count=1) + text[TOP:]
    tree, is_whole = parse(text)
    if not is_whole:
        tree, _ = parse(NESTING.sub("", text))
    return tree


def parse(text: str) -> tuple[HtmlElement, bool]:
    """Return the tree, and whether all of the text is in it: libxml2 stops where it is nested too deep."""
    from lxml.etree import ElementDefaultClassLookup, ErrorTypes, ParserError
    from lxml.html import HtmlElement, HTMLParser, document_fromstring

    parser = HTMLParser(
        encoding="utf-8",
        remove_comments=True,
        remove_pis=True,
        default_doctype=False,
        collect_ids=False,
        huge_tree=True,
        no_network=True,
    )
    # The lookup of lxml.html is Python code, asked whenever an element is touched anew: a tenth of all.
    parser.set_element_class_lookup(ElementDefaultClassLookup(element=HtmlElement))
    try:
        tree = document_fromstring(text.encode("utf-8"), parser=parser)
    except ParserError:  # nothing in it
        return document_fromstring(b"<html><body></body></html>", parser=parser), True
    log = parser.error_log
    return tree, not log.filter_types(
        [ErrorTypes.ERR_RESOURCE_LIMIT, ErrorTypes.ERR_INTERNAL_ERROR]
    )
