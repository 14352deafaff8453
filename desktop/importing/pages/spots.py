"""Find every line of text of a page, with where it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml.html import HtmlElement

from desktop.importing.glued import words_in

BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure"
    " footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol p pre section summary table tbody"
    " td tfoot th thead tr ul amp-img noscript picture".split()
)
SKIPPED = frozenset(
    "head script style template svg math iframe object embed canvas map select option textarea button input audio"
    " video datalist noscript noframes rp rt progress meter".split()
)
STRONG = frozenset("b strong em i small".split())
INLINE = STRONG | {"a", "br", "hr"}
CELLS = frozenset({"td", "th"})
ROW = CELLS | {"tr"}
HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
MOST_SPOTS = 200_000
"""Lines of a page that are looked at; what is beyond is no article."""
BLANKS = 1.15
"""Characters of a text of links for each of its letters: blanks and marks count with the links."""
MOST_CELLS, LONGEST_CELL = 20, 120
"""Cells of a row of data, and characters of one."""
NO_LETTER = re.compile(r"[\W_]+")
FINISHED = (".", "!", "?", "…", '"', "”", "»", "“", "؟", "。", "」", "！", "？", ":")


@dataclass(slots=True, eq=False)
class Spot:
    """A line of text of a page, with the element that holds it.

    `linked` and `strong` count the characters in links and in bold or italic type. `cells` is True
    for a row of a table. `link_share` is the share of its words that are links (0–1); marks between
    them do not count.
    """

    text: str
    key: str
    element: HtmlElement
    linked: int
    strong: int
    place: int
    cells: bool
    words: int
    link_share: float
    tag: str


def key_of(text: str) -> str:
    """Return the letters and digits of a text, by which lines are told."""
    return NO_LETTER.sub("", text.casefold())


def spots_of(root: HtmlElement, *, with_noscript: bool = False) -> list[Spot]:
    """Return the lines of a page in order, each at the innermost block that holds it. O(n)."""
    return Walk(with_noscript=with_noscript).lines(root)


class Walk:
    """One walk over a tree, without recursion: pages may be nested by thousands."""

    def __init__(self, *, with_noscript: bool) -> None:
        self.skipped = SKIPPED - {"noscript"} if with_noscript else SKIPPED
        self.found: list[Spot] = []
        self.parts: list[str] = []
        self.linked = self.strong = self.in_link = self.in_strong = 0
        self.breaks = 0
        self.block: list[HtmlElement] = []
        self.row: HtmlElement | None = None
        self.is_data = False

    def lines(self, root: HtmlElement) -> list[Spot]:
        from lxml.etree import iterwalk

        self.block.append(root)
        walk = iterwalk(root, events=("start", "end"))
        for event, element in walk:
            tag = element.tag
            if event == "end":
                text = element.tail
                if self.block[-1] is element and len(self.block) > 1:
                    self.leave(element, tag)
                elif tag in INLINE:
                    self.count(tag, -1)
            elif tag in self.skipped or not isinstance(tag, str):
                walk.skip_subtree()
                continue
            else:
                text = element.text
                if tag in BLOCKS:
                    if len(self.found) >= MOST_SPOTS:
                        break
                    self.enter(element, tag)
                elif tag in INLINE:
                    self.count(tag, 1)
            if text and (self.parts or not text.isspace()):
                self.add(text)
        self.flush()
        return self.found

    def enter(self, element: HtmlElement, tag: str) -> None:
        """Begin a block."""
        if self.parts:
            if tag in CELLS and self.is_data_row(element.getparent()):
                self.parts.append(" | ")
            else:
                self.flush()
        self.block.append(element)

    def leave(self, element: HtmlElement, tag: str) -> None:
        """End a block."""
        if self.parts and not (tag in CELLS and self.is_data_row(element.getparent())):
            self.flush()
        self.block.pop()

    def count(self, tag: str, step: int) -> None:
        """Note that a link or other type begins (1) or ends (-1), or that a line breaks."""
        if tag == "a":
            self.in_link = max(0, self.in_link + step)
        elif tag in STRONG:
            self.in_strong = max(0, self.in_strong + step)
        elif step > 0:
            self.breaks += 2 if tag == "hr" else 1
            self.parts.append(" ")

    def add(self, text: str) -> None:
        if self.breaks and not text.isspace():
            self.end_break()
        self.parts.append(text)
        if self.in_link or self.in_strong:
            length = len(text.strip())
            self.linked += length if self.in_link else 0
            self.strong += length if self.in_strong else 0

    def end_break(self) -> None:
        """End the line at a break that parts paragraphs: two of them, or one after a sentence."""
        before = next((part for part in reversed(self.parts) if not part.isspace()), "")
        if self.breaks > 1 or before.rstrip().endswith(FINISHED):
            self.flush()
        self.breaks = 0

    def flush(self) -> None:
        """End the line, if there is one."""
        self.breaks = 0
        text = " ".join("".join(self.parts).split())
        bare = text.strip("| ")
        if bare:
            self.found.append(self.spot(text, bare))
        self.parts.clear()
        self.linked = self.strong = 0

    def spot(self, text: str, bare: str) -> Spot:
        """Return the line of a text; `bare` is that without bars at its ends."""
        element = self.block[-1]
        tag = str(element.tag)
        row = self.row_of(element, tag) if tag in ROW else None
        key = key_of(text)
        if row is not None:
            text, element, tag = bare, row, str(row.tag)
        return Spot(
            text,
            key,
            element,
            self.linked,
            self.strong,
            len(self.found),
            row is not None and len(row) > 1,
            words_in(text, text.count(" ") + 1),
            min(1.0, self.linked / (BLANKS * len(key) or 1)),
            tag,
        )

    def row_of(self, element: HtmlElement, tag: str) -> HtmlElement | None:
        row = element.getparent() if tag in CELLS else element
        return row if self.is_data_row(row) else None

    def is_data_row(self, row: HtmlElement | None) -> bool:
        if row is None or row.tag != "tr":
            return False
        if self.row is not row:
            self.row, self.is_data = row, holds_data(row)
        return self.is_data


def holds_data(row: HtmlElement) -> bool:
    """Tell a row of data from one that only lays out a page: short cells without blocks in them."""
    if not 2 <= len(row) <= MOST_CELLS:
        return False
    return all(
        len(cell.text or "") < LONGEST_CELL and all(child.tag not in BLOCKS for child in cell)
        for cell in row
    )
