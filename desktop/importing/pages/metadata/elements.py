"""Read the elements of a page that are made for dates, as far as they are of the article itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from lxml.html import HtmlElement

from desktop.importing.pages.metadata.found import (
    SAYS_UPDATED,
    TIME,
    TWO_WAYS,
    UNCONFIRMED,
    Both,
    Found,
)
from desktop.importing.pages.metadata.instants import instant_of
from desktop.importing.pages.metadata.layout import COMMENTS_NAME, Layout

MOST_TIMES, MOST_PARENTS = 400, 12
ALWAYS = ("time", "amp-timeago", "relative-time", "time-ago")
MARKED = ("abbr", "span", "div", "p", "li", "a", "td", "font", "strong")
VOCABULARY = re.compile(r"datepublished|datemodified|datecreated|dc:date|dc:created", re.IGNORECASE)
STAMP = re.compile(r"published|date")
PUBLISHED = ("datepublished", "datecreated", "dc:created", "dc:date", "published")
VALUES = (
    "datetime",
    "content",
    "title",
    "data-datetime",
    "data-timestamp",
    "data-date",
    "data-time",
    "data-published",
)
LONGEST_LINK = 60
"""Characters of a link, above which it is the card of another article."""


def in_elements(tree: HtmlElement, layout: Layout, language: str) -> Both:
    """Return what elements for dates state; those about the headline, or said to be of publication."""
    published: list[tuple[bool, Found]] = []
    updated: list[Found] = []
    stamped: list[Found] = []
    head = {line.element for line in layout.head()}
    others = Others(layout)
    for element in islice(dated(tree), MOST_TIMES):
        is_beside = element in layout.outside or others.has(element)
        if is_beside and not is_scoped(element, layout):
            continue
        instant = instant_of(value_of(element), language)
        if instant is None:
            continue
        name, found = (
            marks(element),
            Found(instant, TIME if instant.is_sure else UNCONFIRMED + TWO_WAYS),
        )
        if is_update(name, element):
            (stamped if is_stamped(name, element, head) else updated).append(found)
            continue
        is_told = any(word in name for word in PUBLISHED) or element.get("pubdate") is not None
        if is_told or is_near(element, head):
            published.append((not is_told, found))
    if not published:  # themes of WordPress call the day of publication "updated"
        published = [(True, found._replace(evidence=UNCONFIRMED + TIME)) for found in stamped]
    else:
        updated += stamped
    return Both([found for _, found in sorted(published, key=lambda row: row[0])], updated)


def dated(tree: HtmlElement) -> Iterator[HtmlElement]:
    """Give the elements that are made for dates, or marked as one by a vocabulary."""
    for element in tree.iter(*ALWAYS, *MARKED):
        tag = element.tag
        if tag in ALWAYS or (tag == "abbr" and STAMP.search(element.get("class") or "")):
            yield element
            continue
        mark = element.get("itemprop") or element.get("property")
        if mark and VOCABULARY.search(mark[:200]):
            yield element


def is_scoped(element: HtmlElement, layout: Layout) -> bool:
    """Tell whether a vocabulary says that a day is that of the article whose headline it is."""
    if (element.get("itemprop") or "").casefold() != "datepublished":
        return False
    scopes = (
        parent
        for parent in islice(element.iterancestors(), MOST_PARENTS)
        if parent.get("itemscope") is not None
    )
    scope = next(scopes, None)
    return scope is not None and scope in layout.kept and scope.tag not in ("html", "body")


def marks(element: HtmlElement) -> str:
    """Return what an element is called by its attributes."""
    keys = ("itemprop", "property", "class", "id", "data-testid")
    return " ".join(element.get(key) or "" for key in keys)[:400].casefold()


def is_update(name: str, element: HtmlElement) -> bool:
    if any(word in name for word in PUBLISHED) or element.get("pubdate") is not None:
        return False
    return (
        "modified" in name
        or "updated" in name
        or SAYS_UPDATED.search(words_about(element)) is not None
    )


def is_stamped(name: str, element: HtmlElement, head: set[HtmlElement]) -> bool:
    """Tell whether only a class says that a date about the headline is of a change."""
    return (
        "modified" not in name
        and not SAYS_UPDATED.search(words_about(element))
        and is_near(element, head)
    )


def value_of(element: HtmlElement) -> str:
    for key in VALUES:
        value = element.get(key) or ""
        if any(sign.isdigit() for sign in value):
            return value[:100]
    return " ".join("".join(islice(element.itertext(), 20))[:200].split())


def words_about(element: HtmlElement) -> str:
    """Return the words of an element and those just before it: "Updated", "Published on"."""
    before, parent = element.getprevious(), element.getparent()
    if before is not None:
        text = before.tail or ""
        if not text.strip() and isinstance(before.tag, str) and before.tag != "time":
            text = (before.text or "")[:40]
    else:
        text = (parent.text or "") if parent is not None else ""
    return f"{text[-40:]} {(element.text or '')[:40]}"


def is_near(element: HtmlElement, head: set[HtmlElement]) -> bool:
    """Tell whether an element stands in one of the lines about the headline."""
    parent = element.getparent()
    inside = {element, *islice(element.iterdescendants(), 5)}
    return bool(inside & head) or parent in head


class Others:
    """The elements that hold a comment or the card of another article; each is looked at once."""

    def __init__(self, layout: Layout) -> None:
        self.kept, self.outside = layout.kept, layout.outside
        self.known: dict[HtmlElement, bool] = {}

    def has(self, element: HtmlElement) -> bool:
        """Tell whether an element stands in one of them, before the element that the headline is in."""
        for parent in islice(element.iterancestors(), MOST_PARENTS):
            if parent in self.kept:
                return False
            if parent in self.outside:
                return True
            if parent not in self.known:
                self.known[parent] = self.is_other(parent)
            if self.known[parent]:
                return True
        return False

    def is_other(self, element: HtmlElement) -> bool:
        if COMMENTS_NAME.search(f"{element.get('class') or ''} {element.get('id') or ''}"[:300]):
            return True
        if element.tag in ("article", "li"):
            return any(True for _ in element.iter("h2", "h3", "h4"))
        return element.tag == "a" and len("".join(islice(element.itertext(), 50))) > LONGEST_LINK
