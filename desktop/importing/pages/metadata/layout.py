"""See a page as lines with the places they stand in, to tell its head from what is around it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice

from lxml.etree import iterwalk
from lxml.html import HtmlElement

MOST_LINES, LONGEST_LINE = 6_000, 1_200
"""Lines of a page, and characters of a line that are looked at."""
BREAKING = frozenset(
    "address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form"
    " h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul option".split()
)
SKIPPED = frozenset("script style noscript template svg iframe select head textarea object".split())
NEVER_AROUND = frozenset({"body", "html", "main", "article"})
AROUND = frozenset({"nav", "footer", "aside", "amp-sidebar", "menu", "dialog"})
OF_ARTICLE = re.compile(
    r"(?:^|[\s_-])(?:entry|post|article|story|meta|byline|author|date|info)(?=$|[\s_-])",
    re.IGNORECASE,
)
AROUND_ROLES = frozenset({"navigation", "contentinfo", "complementary", "search", "banner"})
AROUND_NAME = re.compile(
    r"(?:^|[\s_-])(?:related|recommend\w*|recirc\w*|more-(?:stories|news|from|on|articles)|most-?(?:read|popular|viewed)|mostread|popular|trending|"
    r"side-?bar|comments?|comment-?list|disqus\w*|respond|(?<!post-)(?<!entry-)(?<!article-)(?<!story-)foot(?:er)?|bottom|nav\w*|menu|(?<=[\s])widgets?|promo\w*|latest|archives?|calendar|ticker|breaking|"
    r"read-?(?:next|more|also)|see-?also|outbrain|taboola|carousel|slider|news-?list|newsletter|breadcrumbs?|lenta|toplist|you-may|upnext|up-next|"
    r"similar|aside|banner|advert\w*|cookie\w*|consent|modal|popup|login|weather|wetter|masthead|top-?(?:bar|line)|copyright|imprint|impressum)(?=$|[\s_-])",
    re.IGNORECASE,
)
PICTURE_NAME = re.compile(
    r"(?:^|[\s_-])(?:caption\w*|credits?|image\w*|photo\w*|picture|figure|legend\w*|media-\w+|copyright|bildquelle|bildunterschrift)(?=$|[\s_-])",
    re.IGNORECASE,
)
COMMENTS_NAME = re.compile(
    r"(?:^|[\s_-])(?:comments?|comment-?\w+|disqus\w*|respond)(?=$|[\s_-])", re.IGNORECASE
)


@dataclass(eq=False)
class Line:
    """A line of a page; `around` tells that it stands beside the article, not in it."""

    text: str
    tag: str
    around: bool
    element: HtmlElement

    @cached_property
    def name(self) -> str:
        """The classes and ids of the elements around it, the nearest three."""
        return " ".join(filter(str.strip, map(named, self.near()[:3])))

    @cached_property
    def is_picture(self) -> bool:
        """Whether it belongs to a picture."""
        is_figure = any(element.tag in ("figure", "figcaption") for element in self.near())
        return is_figure or PICTURE_NAME.search(self.name) is not None

    def near(self) -> list[HtmlElement]:
        return [self.element, *islice(self.element.iterancestors(), 3)]


@dataclass(frozen=True, eq=False)
class Layout:
    """The lines of a page; `headline` is the place of its headline among them, -1 if it has none.

    `outside` are the elements that stand beside the article, `kept` those that the headline stands in.
    """

    lines: tuple[Line, ...]
    headline: int
    outside: frozenset[HtmlElement]
    kept: frozenset[HtmlElement]

    def head(self) -> tuple[Line, ...]:
        """Return the lines about the headline up to the second paragraph of text."""
        return self._head

    @cached_property
    def _head(self) -> tuple[Line, ...]:
        return (*self.above(), *self.under())

    def above(self) -> tuple[Line, ...]:
        """Return the few lines before the headline that do not stand beside the article."""
        if self.headline < 0:
            return ()
        found = self.lines[max(0, self.headline - BEFORE) : self.headline]
        return tuple(line for line in found if not line.around)

    def under(self) -> tuple[Line, ...]:
        """Return the headline and the lines after it; of a page without one its first lines."""
        if self.headline < 0:
            return tuple(line for line in self.lines if not line.around)[:MOST_HEAD]
        texts = 0
        for place in range(self.headline + 1, len(self.lines)):
            line = self.lines[place]
            texts += len(line.text) >= LEAST_PARAGRAPH and not line.around
            if texts == 2 or place - self.headline > MOST_HEAD:
                break
        else:
            place = len(self.lines)
        return tuple(line for line in self.lines[self.headline : place] if not line.around)

    def body(self) -> tuple[Line, ...]:
        return tuple(line for line in self.lines if not line.around)


MOST_HEAD, BEFORE, LEAST_PARAGRAPH = 40, 8, 120
"""Lines after and before a headline, and characters of a line that is surely text."""


def named(element: HtmlElement) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''}"[:300]


def is_around(element: HtmlElement, tag: str) -> bool:
    if tag in AROUND or element.get("role") in AROUND_ROLES:
        parent = element.getparent()
        is_in_article = parent is not None and parent.tag == "article" and tag == "footer"
        return not is_in_article and not (
            tag in ("footer", "aside") and OF_ARTICLE.search(named(element))
        )
    if tag in NEVER_AROUND:
        return False
    if element.get("itemprop") == "comment":
        return True
    name = named(element)
    return len(name) > 1 and is_around_name(name)


@lru_cache(maxsize=4_096)
def is_around_name(name: str) -> bool:
    return AROUND_NAME.search(name) is not None


def layout_of(tree: HtmlElement, headline: HtmlElement | None) -> Layout:
    """Return the lines of the page. O(n), whatever its depth."""
    kept = frozenset(headline.iterancestors()) | {headline} if headline is not None else frozenset()
    walk = Walk(kept, headline)
    walker = iterwalk(tree, events=("start", "end"))
    for event, element in walker:
        tag = element.tag
        if event == "end":
            walk.end(element, tag)
        elif tag in SKIPPED or (tag == "nav" and element not in kept):
            walk.outside.add(element)
            walker.skip_subtree()
        elif not isinstance(tag, str):
            continue
        elif not walk.start(element, tag):
            break
    if walk.first is not None:
        walk.flush(walk.first)
    place = walk.place if walk.place < len(walk.lines) else -1
    return Layout(tuple(walk.lines), place, frozenset(walk.outside), kept)


class Walk:
    """What is known while the elements of a page pass by."""

    def __init__(self, kept: frozenset[HtmlElement], headline: HtmlElement | None) -> None:
        self.kept, self.headline, self.place = kept, headline, -1
        self.lines: list[Line] = []
        self.outside: set[HtmlElement] = set()
        self.parts: list[str] = []
        self.around = 0
        self.first: HtmlElement | None = None

    def start(self, element: HtmlElement, tag: str) -> bool:
        """Take an element; return False when there are lines enough."""
        if self.first is not None and tag in BREAKING:
            self.flush(self.first)
        if element is self.headline:
            self.place = len(self.lines)
        if self.around or (element not in self.kept and is_around(element, tag)):
            self.around += 1
            self.outside.add(element)
        if text := element.text:
            self.add(text, element)
        return len(self.lines) < MOST_LINES

    def end(self, element: HtmlElement, tag: str) -> None:
        if self.first is not None and tag in BREAKING:
            self.flush(self.first)
        if self.around and tag not in SKIPPED and (tag != "nav" or element in self.kept):
            self.around -= element in self.outside
        if tail := element.tail:
            self.add(tail, element)

    def add(self, text: str, element: HtmlElement) -> None:
        if not text.isspace():
            if self.first is None:
                self.first = element
            self.parts.append(text)
        elif self.parts:
            self.parts.append(" ")

    def flush(self, first: HtmlElement) -> None:
        """End the line that begins in an element."""
        text = " ".join("".join(self.parts)[: LONGEST_LINE * 2].split())[:LONGEST_LINE]
        self.lines.append(Line(text, str(first.tag), self.around > 0, first))
        self.parts, self.first = [], None
