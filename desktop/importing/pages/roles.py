"""Give the lines of an article kinds by where they stand in the page; prose in its midst stays body."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from lxml.html import HtmlElement

from desktop.importing.content import Block
from desktop.importing.dates import is_date_line
from desktop.importing.line import by_phrase_kind, is_author_line
from desktop.importing.pages.chrome import by_chrome
from desktop.importing.pages.cues import Cue, cues_of
from desktop.importing.pages.density import home_of, is_within
from desktop.importing.pages.extraction import Found
from desktop.importing.pages.spots import HEADINGS, Spot
from desktop.importing.pages.teasers import beside_text
from desktop.story.article import Kind

PROSE = 12
"""Words from which on a finished line is prose."""
LONG = 40
"""Words of prose that only a strong name can mark."""
WRAPPER = 0.35
"""Share of the prose in an element from which on its name speaks of the page, not of a line (0–1)."""
QUOTES = '"“«„‘「『'
WIDE = 0.25
"""Share of the prose that a name may mark (0–1); if it is more, the name means the text itself."""
FULL, PARAGRAPHS, MOST_PARAGRAPHS = 80, 4, 60
"""Characters of a full paragraph, how many of them make an element one of text, how many are looked at."""
LONGEST_END = 15
"""Words of an unfinished line under the text that is none of it."""
DEEPEST = 60
"""Ancestors that are looked at; pages of outlets have under 40."""
ONLY_LINK = 0.8
"""Share of a line's characters in links from which on it leads elsewhere (0–1)."""
WHOLLY = 0.92
"""Share of a finished line's characters in links from which on it is nothing but a link (0–1)."""
LONGEST_LINK = 30
"""Words of such a line."""
ENDED = re.compile(r"[.!?…؟。！？:][\"'”’»“)\]」』）]*$")
LAST_LINES = 2
"""Lines under the text among which the credit of a picture is looked for."""
NOTE_SHARE = 8
"""Times as much prose as a note in italics has stands above it."""


class Roles:
    """What the elements of a page say of the lines found in it."""

    def __init__(
        self,
        found: Sequence[Found],
        teasers: frozenset[int] = frozenset(),
        comments: frozenset[int] = frozenset(),
    ) -> None:
        self.comments = comments
        self.idle: frozenset[str] = frozenset()
        self.known: dict[HtmlElement, tuple[Cue, ...]] = {}
        self.texts: dict[HtmlElement, bool] = {}
        self.weight: Counter[HtmlElement] = Counter()
        self.total = 0
        prose = [
            f.spot
            for f in found
            if f.spot is not None and is_prose(f.spot) and f.spot.tag not in ("figcaption", "h1")
            if f.spot.place not in comments
        ]
        self.teasers = beside_text(prose, teasers)
        prose = [spot for spot in prose if spot.place not in self.teasers]
        for spot in prose:
            self.total += len(spot.text)
            for ancestor in above(spot.element):
                self.weight[ancestor] += len(spot.text)
        self.first = min(
            (s.place for s in prose if s.words >= PROSE and not self.is_named(s, Kind.STANDFIRST)),
            default=0,
        )
        self.last = max((s.place for s in prose if s.words >= PROSE), default=0)
        self.upright = max((s.place for s in prose if not is_slanted(s)), default=0)
        self.parents = Counter(s.element.getparent() for s in prose if s.tag == "p")

        self.home, self.end = home_of(prose, self.total)
        self.idle = self.too_wide(prose)

    def too_wide(self, prose: Sequence[Spot]) -> frozenset[str]:
        """Return the reasons that much of the prose would be marked for: names used for the text itself."""
        marked: Counter[str] = Counter()
        for spot in prose:
            cue = self.cue(spot)
            if cue is not None and cue.kind is not Kind.CAPTION:
                marked[cue.reason] += len(spot.text)
        return frozenset(r for r, size in marked.items() if size > WIDE * self.total)

    def cues(self, element: HtmlElement) -> tuple[Cue, ...]:
        known = self.known.get(element)
        if known is None:
            known = self.known[element] = cues_of(element)
        return known

    def is_named(self, spot: Spot, kind: Kind) -> bool:
        return any(
            cue.kind is kind
            for e in (spot.element, spot.element.getparent())
            if e is not None
            for cue in self.cues(e)
        )

    def cue(self, spot: Spot) -> Cue | None:
        """Return what the names of the elements around a line say of it, the nearest first."""
        is_long = is_prose(spot) and spot.words >= LONG
        for depth, element in enumerate(above(spot.element)):
            if depth and self.is_wrapper(element):
                return None
            for cue in self.cues(element):
                if (
                    cue.reason not in self.idle
                    and spot.words <= cue.most
                    and (cue.is_strong or not is_long)
                    and self.suits(cue, spot)
                    and not (cue.kind is Kind.RELATED and self.holds_text(element))
                ):
                    return cue
        return None

    def holds_text(self, element: HtmlElement) -> bool:
        """Tell whether paragraphs stand right in an element, which no teaser or list of links has."""
        known = self.texts.get(element)
        if known is None:
            full = sum(
                len(p.text or "") >= FULL
                for p in islice(element.iterchildren("p"), MOST_PARAGRAPHS)
            )
            known = self.texts[element] = full >= PARAGRAPHS
        return known

    def is_wrapper(self, element: HtmlElement) -> bool:
        return self.weight[element] > WRAPPER * self.total > 0

    def suits(self, cue: Cue, spot: Spot) -> bool:
        """Keep names that are also used for the text itself from marking it."""
        if cue.kind is Kind.STANDFIRST:
            return spot.place <= self.first + 1 and spot.tag not in ("h1",)
        if cue.kind in (Kind.DATELINE, Kind.CREDIT):
            return not (is_prose(spot) and spot.words >= PROSE) or cue.kind is Kind.CREDIT
        if cue.kind is Kind.VIDEO:
            return not (is_prose(spot) and spot.words >= 2 * PROSE)
        return True

    def block(self, found: Found) -> Block:
        """Return the block of a line that was extracted."""
        spot = found.spot
        if spot is None:
            return (
                Block(found.text, Kind.SUBHEADING, "heading of the page")
                if found.heading
                else Block(found.text)
            )
        if spot.place in self.comments:
            return Block(found.text, Kind.PROMOTION, "comments of readers in the page")
        cue = self.cue(spot)
        if cue is not None:
            return Block(found.text, cue.kind, cue.reason, is_sure=is_sure(cue, spot))
        kind = self.by_form(found, spot)
        return Block(found.text, *kind) if kind else Block(found.text)

    def by_form(self, found: Found, spot: Spot) -> tuple[Kind, str] | None:
        """Return the kind of a line by its tag, links and place."""
        if is_only_link(spot):
            return Kind.RELATED, "only a link in the page"
        furniture = by_chrome(found.text)
        if furniture is not None and spot.tag != "h1":
            return furniture
        if spot.tag == "h1" and spot.place <= self.first:
            return Kind.HEADLINE, "first heading of the page"
        if found.heading or spot.tag in HEADINGS:
            is_over_text = spot.place < self.last
            return (
                (Kind.SUBHEADING, "heading of the page")
                if is_over_text
                else (Kind.RELATED, "heading under the text in the page")
            )
        if spot.cells:
            return Kind.BODY, "row of a table"
        return self.by_place(spot) or self.as_body(spot)

    def by_place(self, spot: Spot) -> tuple[Kind, str] | None:
        """Return what a line is that stands beside or under the text."""
        if spot.place in self.teasers:
            return Kind.RELATED, "teaser of another article in the page"
        if self.is_beside_picture(spot):
            return Kind.CAPTION, "beside a picture in the page"
        if self.is_note(spot) and by_phrase_kind(spot.text) is Kind.BYLINE:
            return Kind.BYLINE, "names its authors"
        if self.is_note(spot):
            return Kind.PROMOTION, "note in other type under the text"
        if self.is_remnant(spot):
            return Kind.RELATED, "short line under the text"
        if self.is_behind(spot):
            return Kind.RELATED, "under the text, outside the element that holds it"
        return None

    def as_body(self, spot: Spot) -> tuple[Kind, str] | None:
        """Return body for what stands between the first line of prose and the last."""
        if is_prose(spot) and self.first <= spot.place <= self.last:
            return Kind.BODY, "text"
        if is_in_quotation(spot) and self.first < spot.place <= self.last:
            return Kind.BODY, "quotation"
        if spot.tag == "li" and self.first < spot.place <= self.last + 12:
            return Kind.BODY, "item of a list"
        return None

    def is_beside_picture(self, spot: Spot) -> bool:
        """Tell an unfinished line that is alone with a picture in an element of its own."""
        if spot.words > LONG or spot.tag in HEADINGS or ENDED.search(spot.text[-8:]):
            return False
        parent = spot.element.getparent()
        if parent is None or parent.tag == "body" or self.weight[parent] > len(spot.text):
            return False
        return parent.find("img") is not None or parent.find("picture") is not None

    def is_remnant(self, spot: Spot) -> bool:
        """Tell a short line under the text that is not finished and names no author."""
        return (
            spot.place > self.last
            and spot.tag != "li"
            and spot.words <= LONGEST_END
            and not ENDED.search(spot.text[-8:])
            and not is_author_line(spot.text)
        )

    def is_behind(self, spot: Spot) -> bool:
        """Tell a line under the text that stands outside its element."""
        return (
            self.home is not None
            and spot.place > self.end
            and spot.words < LONG
            and not is_within(spot.element, self.home)
        )

    def is_note(self, spot: Spot) -> bool:
        """Tell a note of the newsroom after the text: all in italics, after what is not."""
        return (
            spot.place > self.upright
            and is_slanted(spot)
            and spot.text[0] not in QUOTES
            and self.total > NOTE_SHARE * len(spot.text)
            and spot.words <= LONG
        )

    def is_clean_prose(self, spot: Spot) -> bool:
        """Tell a finished line of some length with few links that no name speaks against."""
        return (
            spot.words >= PROSE
            and spot.link_share < 0.3
            and is_prose(spot)
            and self.cue(spot) is None
        )

    def added(
        self, spots: Sequence[Spot], used: set[int], title_key: str
    ) -> Iterator[tuple[Spot, Block]]:
        """Give what trafilatura leaves out: captions, bylines, dates, and prose beside that found."""
        top = next((s.place for s in spots if s.tag == "h1" and s.place <= self.first), self.first)
        leads = self.leads(spots, top, used)
        for spot in spots[top : self.last + 1]:
            if spot.place in used or not spot.key or spot.key == title_key:
                continue
            cue = self.cue(spot)
            if cue is None:
                if self.is_beside(spot) or spot.place in leads:
                    yield spot, Block(spot.text, Kind.BODY, "text")
                elif self.is_heading(spot):
                    yield spot, Block(spot.text, Kind.SUBHEADING, "heading of the page")
                elif self.is_in_home(spot):
                    yield spot, self.left_out(spot)
                elif spot.place < self.first and is_date_line(spot.text) and self.is_inside(spot):
                    yield spot, Block(spot.text, Kind.DATELINE, "date or time only")
            elif self.is_kept(cue, spot) or self.is_in_home(spot):
                yield spot, Block(spot.text, cue.kind, cue.reason, is_sure=is_sure(cue, spot))
        for spot in spots[self.last + 1 : self.last + 1 + LAST_LINES]:
            is_credit = by_phrase_kind(spot.text) is Kind.CREDIT and spot.place not in used
            if is_credit and self.home is not None and is_within(spot.element, self.home):
                yield spot, Block(spot.text, Kind.CREDIT, "names who took the picture")

    def is_in_home(self, spot: Spot) -> bool:
        """Tell a line amid the text, in the element that holds it."""
        return (
            self.home is not None
            and self.first < spot.place < self.last
            and spot.place not in self.comments
            and is_within(spot.element, self.home)
        )

    def left_out(self, spot: Spot) -> Block:
        """Return the block of a line amid the text that trafilatura drops: times, headings, credits."""
        kind = self.by_form(Found(spot.text, spot), spot)
        if kind is None or kind[0] is not Kind.BODY:
            return (
                Block(spot.text, *kind)
                if kind
                else Block(spot.text, Kind.RELATED, "beside the paragraphs in the page")
            )
        holder = spot.element.getparent()
        is_text = spot.tag == "p" and spot.link_share < 0.5 and self.parents[holder] > 0
        return (
            Block(spot.text, *kind)
            if is_text
            else Block(spot.text, Kind.RELATED, "beside the paragraphs in the page")
        )

    def is_beside(self, spot: Spot) -> bool:
        """Tell prose between that found, in the same element, that no name speaks against."""
        holder = spot.element.getparent()
        if spot.tag == "li" and holder is not None:
            holder = holder.getparent()
        return (
            spot.tag in ("p", "li")
            and self.first < spot.place < self.last
            and is_prose(spot)
            and spot.words >= PROSE
            and spot.link_share < 0.5
            and self.parents[holder] >= 2
        )

    def leads(self, spots: Sequence[Spot], top: int, used: set[int]) -> frozenset[int]:
        """Return the prose between the headline and the text with nothing but pictures under it."""
        found: set[int] = set()
        for spot in reversed(spots[top + 1 : self.first]):
            cue = self.cue(spot)
            if cue is None and self.is_lead(spot):
                found.add(spot.place)
            elif cue is None and is_prose(spot) and spot.place in used:
                continue
            elif cue is None or cue.kind not in (Kind.CAPTION, Kind.CREDIT, Kind.VIDEO):
                break
        return frozenset(found)

    def is_lead(self, spot: Spot) -> bool:
        """Tell prose above the text in an element that holds most of that."""
        return (
            spot.tag not in HEADINGS
            and spot.tag not in ("li", "time", "figcaption")
            and is_prose(spot)
            and spot.words >= PROSE
            and spot.link_share < 0.3
            and self.is_inside(spot)
        )

    def is_heading(self, spot: Spot) -> bool:
        """Tell a heading between paragraphs of the text."""
        return (
            spot.tag in ("h2", "h3", "h4")
            and self.first < spot.place < self.last
            and spot.words <= PROSE
            and spot.link_share < 0.5
            and self.parents[spot.element.getparent()] >= 2
        )

    def is_kept(self, cue: Cue, spot: Spot) -> bool:
        if cue.kind in (Kind.CAPTION, Kind.CREDIT):
            return self.is_inside(spot)
        return (
            cue.kind in (Kind.BYLINE, Kind.DATELINE, Kind.STANDFIRST)
            and spot.place < self.first
            and spot.words <= LONG
        )

    def is_inside(self, spot: Spot) -> bool:
        """Tell whether a line stands in an element that holds most of the prose, before its end."""
        return (
            any(
                self.weight[e] > 0.6 * self.total
                for e in above(spot.element)
                if e.tag not in ("body", "html")
            )
            or self.is_flat()
        )

    def is_flat(self) -> bool:
        """Tell whether the prose stands right in the body of the page."""
        return any(parent is not None and parent.tag == "body" for parent in self.parents)


def above(element: HtmlElement) -> Iterator[HtmlElement]:
    """Give an element and its ancestors within the page, the nearest first."""
    node: HtmlElement | None = element
    for _ in range(DEEPEST):
        if node is None or node.tag in ("body", "html"):
            return
        yield node
        node = node.getparent()


def is_prose(spot: Spot) -> bool:
    """Tell a line that reads like text: finished, or a paragraph of some length without a credit."""
    if spot.link_share >= 0.7 and spot.linked >= ONLY_LINK * len(spot.text):
        return False
    if ENDED.search(spot.text[-8:]):
        return spot.words >= 5
    return spot.tag == "p" and spot.words >= PROSE and not has_credit(spot.text)


def has_credit(text: str) -> bool:
    from desktop.importing.glued import credit_start
    from desktop.importing.line import LONGEST_LINE

    return len(text) <= LONGEST_LINE and credit_start(text) < len(text)


def is_in_quotation(spot: Spot) -> bool:
    """Tell a line of a block quotation, but not the one that says whose it is."""
    parent = spot.element.getparent()
    tags = (spot.tag, None if parent is None else parent.tag)
    return "blockquote" in tags and spot.words >= 4 and spot.text[0] not in "—–-"


def is_slanted(spot: Spot) -> bool:
    """Tell whether a line is in bold or italics as a whole."""
    return spot.strong >= 0.9 * len(spot.text)


def is_only_link(spot: Spot) -> bool:
    """Tell a line that leads elsewhere; a sentence may have a long link in it."""
    if spot.words > LONGEST_LINK or is_quoted(spot):
        return False
    if ENDED.search(spot.text[-8:]):
        return spot.linked >= WHOLLY * len(spot.text)
    return spot.link_share >= ONLY_LINK


def is_quoted(spot: Spot) -> bool:
    """Tell a finished quotation that is a link as a whole, which some pages have."""
    return spot.words >= PROSE and spot.text[0] in QUOTES and bool(ENDED.search(spot.text[-8:]))


def is_sure(cue: Cue, spot: Spot) -> bool:
    return cue.kind in (Kind.CAPTION, Kind.RELATED, Kind.BYLINE, Kind.STANDFIRST) or cue.is_strong


def ordered(rows: Iterable[tuple[int, Block]]) -> tuple[Block, ...]:
    return tuple(block for _, block in sorted(rows, key=lambda row: row[0]))
