"""See signs that the text of a page is cut: a paywall, a sentence without its end, words that are missing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lxml.html import HtmlElement

from desktop.importing.content import Block
from desktop.importing.cuts import LONG_TEXT, MOST_LINES, cut_of
from desktop.importing.pages.metadata import json_ld
from desktop.importing.pages.metadata.head import Head
from desktop.importing.pages.metadata.layout import Layout
from desktop.story.article import MAYBE_INCOMPLETE, Kind, Stated

NOT_FREE = "the page says that it is not free to read"
WALL_BOX = "box of a paywall in the page"
SHORTER = "shorter than the page says it is"
MORE_PAGES = "one of several pages"
WALL_NAME = re.compile(
    r"(?:^|[\s_-])(?:paywall\w*|pay-wall\w*|\w*paywall|subscribe-?wall\w*|reg(?:istration)?-?wall|paid-?(?:content|wall|offer)\w*|premium-?(?:wall|content-?(?:overlay|gate)|offer)|"
    r"(?:subscriber|subscription|content|article|meter|member)-?(?:gate|wall|barrier|blocker)|piano-?(?:offer|paywall|inline)\w*|tp-(?:modal|container)-?inner|abo-?(?:wall|banner-paid)|locked-?content|truncated-?content|gateway-content)(?=$|[\s_-])",
    re.IGNORECASE,
)
PAGES = re.compile(
    r"^\W{0,3}(?:page|seite|стор(?:інка|\.)|страница|página)\s+(\d{1,2})\s*(?:of|von|sur|de|з|из|/)\s*(\d{1,2})\b",
    re.IGNORECASE,
)
LEAST_BODY, WHOLE_BODY, LEAST_STATED = 0.6, 0.9, 120
"""Shares of the words a page claims to have: below which some are missing, from which none; least claim that counts."""
LONG_LINE = 180


def completeness_of(
    tree: HtmlElement, head: Head, layout: Layout, blocks: Sequence[Block]
) -> Stated | None:
    """Return that the text may be incomplete with the sign of it, None if there is no sign."""
    body = [block.text for block in blocks if block.kind in (None, Kind.BODY)]
    why = (
        (NOT_FREE if says_not_free(head) and not is_all(head, body) else "")
        or cut_of(body, lines_after(body, layout))
        or (WALL_BOX if has_wall(tree, layout, body) else "")
        or (SHORTER if is_shorter(head, body) else "")
        or (MORE_PAGES if has_pages(head, layout) else "")
    )
    return Stated(MAYBE_INCOMPLETE, why) if why else None


def says_not_free(head: Head) -> bool:
    """Tell whether JSON-LD or a meta element says that the article is for subscribers."""
    for node in [head.main] if head.main is not None else []:
        parts = node.get("hasPart")
        for found in [node, *(parts if isinstance(parts, list) else [parts])[:9]]:
            if isinstance(found, dict) and str(found.get("isAccessibleForFree", "")).casefold() in (
                "false",
                "no",
                "http://schema.org/false",
                "https://schema.org/false",
            ):
                return True
    tier = head.first("article:content_tier", "og:article:content_tier", "content_tier").casefold()
    return tier in ("locked", "metered-locked", "premium", "paid")


def lines_after(body: Sequence[str], layout: Layout) -> list[str]:
    """Return the lines of the page behind the last paragraph of the text; all short ones if that is not found."""
    if not body:
        return [line.text for line in layout.lines if len(line.text) < LONG_LINE][:60]
    last = body[-1][:80]
    for place in range(len(layout.lines) - 1, -1, -1):
        if layout.lines[place].text[:80] == last:
            return [line.text for line in layout.lines[place + 1 : place + 1 + MOST_LINES]]
    return []


def has_wall(tree: HtmlElement, layout: Layout, body: Sequence[str]) -> bool:
    """Tell whether the page has the box of a paywall with words in it, and not the article in it."""
    words = sum(len(text.split()) for text in body)
    if words > LONG_TEXT:
        return False
    for count, element in enumerate(tree.iter("div", "section", "aside", "article")):
        if count > 3_000:
            return False
        name = f"{element.get('class') or ''} {element.get('id') or ''}"
        if len(name) > 1 and WALL_NAME.search(name[:300]) and element not in layout.kept:
            text = "".join(element.itertext())
            if 10 < len(text.split()) < 150 and WALL_HINT.search(text):
                return True
    return False


WALL_HINT = re.compile(
    r"subscri|sign in|log ?in|register|unlock|member|abo\b|abonn|testen|anmelden|suscr|підпис|передплат|подпис|abbona",
    re.IGNORECASE,
)


def is_shorter(head: Head, body: Sequence[str]) -> bool:
    """Tell whether the text has much fewer words than JSON-LD says or gives."""
    stated = words_stated(head)
    return stated >= LEAST_STATED and words_of(body) < LEAST_BODY * stated


def is_all(head: Head, body: Sequence[str]) -> bool:
    """Tell whether the text has the words that JSON-LD states: whoever saved the page was let in."""
    stated = words_stated(head)
    return stated >= LEAST_STATED and words_of(body) >= WHOLE_BODY * stated


def words_of(body: Sequence[str]) -> int:
    return sum(len(text.split()) for text in body)


def words_stated(head: Head) -> int:
    """Return how many words JSON-LD says the article has, or gives; 0 if it says nothing."""
    if head.main is None:
        return 0
    given = head.main.get("articleBody")
    if isinstance(given, str) and given.strip():
        return len(given.split())
    count = json_ld.words(head.main.get("wordCount"))
    return int(count) if count.isdecimal() and len(count) < 7 else 0


def has_pages(head: Head, layout: Layout) -> bool:
    types = json_ld.types_of(head.main) if head.main is not None else frozenset()
    if head.has_next and "liveblogposting" not in types:
        return True
    for line in layout.lines[-120:]:
        match = PAGES.match(line.text) if len(line.text) < 60 else None
        if match and int(match[2]) > 1:
            return True
    return False
