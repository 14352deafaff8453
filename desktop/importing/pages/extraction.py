"""Ask trafilatura which lines of a page are its article, and find them in the page again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from lxml.etree import _Element
from lxml.html import HtmlElement

from desktop.importing.pages.spots import FINISHED, Spot, key_of

if TYPE_CHECKING:
    from trafilatura.settings import Extractor

PREFIX = 16
"""Letters by which a line that does not match as a whole is looked for."""
MOST_CANDIDATES = 50
"""Lines with the same first letters that are tried; more of them are a hostile page."""
INITIAL = 3
"""Letters of a large initial, with a word of one letter behind it."""
LEAST_SHARE = 0.9
"""Share of a line's letters that lines of the page must make up to stand for it (0–1)."""

SURE, LONG = 500, 3_300
"""Characters from which on trafilatura keeps a text of its own rules whose page has little else (it asks
from 250 on), and whatever else the page has (it asks from 3,000 on)."""
OF_PAGE, OF_TEXT = 0.25, 0.7
"""Shares of all characters of a page and of those outside of links that make a text much of it (0–1):
trafilatura tries again below 0.2 of all, and takes what is half as much more."""
CONFIRMED = 0.6
"""Share of the page's prose that trafilatura must have, and of its lines that must be prose (0–1)."""
ONLY_LINK = 0.8
"""Share of a line's characters in links from which on it is no text (0–1)."""
ENDING = frozenset("p head item quote row list table code div".split())
"""Elements of trafilatura's tree that begin and end a line."""


Line = tuple[str, bool]
"""A line that trafilatura finds, and whether it is a heading."""


class Found(NamedTuple):
    """A line of the article: its text, and the line of the page it is, None if it was not found."""

    text: str
    spot: Spot | None
    heading: bool = False


def extracted(tree: HtmlElement, spots: Sequence[Spot], prose: Sequence[Spot]) -> list[Line]:
    """Return trafilatura's lines with whether each is a heading; [] if it finds none.

    `prose` are the lines of the page's densest element. Where its own rules find just those,
    trafilatura's second opinions (readability, justext) are not asked: they cost as much again, and
    it takes them only if they find twice as much, or if its own text is short or has menus in it.
    """
    rest = Rest(sum(len(s.text) for s in spots), sum(len(s.text) for s in spots if is_text(s)))
    if is_all(sum(len(s.text) for s in prose), rest):
        body = body_of(tree, fast=True)
        lines = [] if body is None else Lines().of(body)
        if body is not None and is_confirmed(lines, prose, rest) and is_clean(body):
            return lines
    body = body_of(tree, fast=False)
    return [] if body is None else Lines().of(body)


class Rest(NamedTuple):
    """The characters of a page, and those of its lines that are not links."""

    total: int
    text: int


def body_of(tree: HtmlElement, *, fast: bool) -> _Element | None:
    """Return what trafilatura finds; `fast` without its second opinions.

    With its metadata off: dates and titles have rules of their own, and its search for dates costs
    as much as the text.
    """
    import logging

    from trafilatura import bare_extraction

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        document = bare_extraction(tree, options=options_for(fast=fast))
    except (AttributeError, IndexError, KeyError, RecursionError):
        return None  # found by mutated pages; the lines of the page are still there
    body: _Element | None = getattr(document, "body", None)
    return body


@cache
def options_for(*, fast: bool) -> Extractor:
    """Return what trafilatura is to do; as XML it spares a text that nobody reads.

    It counts all text of a page where it found less than 3,000 characters, to try again with looser
    rules, but only with a "balanced" focus: what is confirmed needs none of that, and other names mean
    nothing more to trafilatura 2.3 (test_second_opinions_are_left_out_only_where_they_say_nothing_else).
    """
    from trafilatura.settings import Extractor

    options = Extractor(output_format="xml", fast=fast, comments=False)
    options.focus = "first" if fast else "balanced"
    return options


def is_all(size: int, rest: Rest) -> bool:
    """Tell whether so many characters are so much of a page that no other rules find twice as many."""
    is_much = size >= LONG or size >= OF_PAGE * rest.total or size >= OF_TEXT * rest.text
    return size >= SURE and 2 * size >= rest.text and is_much


def is_confirmed(lines: Sequence[Line], prose: Sequence[Spot], rest: Rest) -> bool:
    """Tell whether lines are the prose of a page's densest element, one by one, and little else."""
    size, keys = sum(len(text) for text, _ in lines), {key_of(text) for text, _ in lines}
    whole = sum(len(spot.text) for spot in prose)
    taken = sum(len(spot.text) for spot in prose if spot.key in keys)
    return is_all(size, rest) and taken >= CONFIRMED * whole and taken >= CONFIRMED * size


def is_text(spot: Spot) -> bool:
    return spot.link_share < ONLY_LINK


def is_clean(body: _Element) -> bool:
    """Tell whether a text has paragraphs, not more tables than those, and no menus or boxes in it."""
    from trafilatura.external import SANITIZED_XPATH

    return (
        any(text.strip() for p in body.iter("p") for text in p.itertext())
        and len(body.findall(".//table")) <= len(body.findall(".//p"))
        and not body.xpath(SANITIZED_XPATH)
    )


class Lines:
    """The lines of trafilatura's tree, gathered in one walk over it."""

    def __init__(self) -> None:
        self.found: list[Line] = []
        self.parts: list[str] = []
        self.breaks = 0
        self.heading = False

    def of(self, body: _Element) -> list[Line]:
        from lxml.etree import iterwalk

        for event, element in iterwalk(body, events=("start", "end")):
            tag, starts = str(element.tag), event == "start"
            if tag in ENDING:
                self.end()
                self.heading = starts and tag == "head"
            elif starts and tag == "cell" and self.parts:
                self.parts.append(" | ")
            elif starts and tag == "lb":
                self.breaks += 1
                self.parts.append(" ")
            text = element.text if starts else element.tail
            if text:
                self.add(str(text))
        self.end()
        return self.found

    def add(self, text: str) -> None:
        """Add a piece of text; a break before it ends the line as it does in the page (`spots`)."""
        if self.breaks and not text.isspace():
            before = next((part for part in reversed(self.parts) if not part.isspace()), "")
            if self.breaks > 1 or before.rstrip().endswith(FINISHED):
                self.end()
            self.breaks = 0
        self.parts.append(text)

    def end(self) -> None:
        text = " ".join("".join(self.parts).split()).strip("| ")
        self.parts.clear()
        self.breaks = 0
        if text:
            self.found.append((text, self.heading))


def found_in(lines: list[Line], spots: list[Spot]) -> list[Found]:
    """Return extracted lines with their lines of the page; each of those stands for one at most."""
    return Finder(spots).found(lines)


class Finder:
    """Look for extracted lines among those of the page, preferably after the last one found."""

    def __init__(self, spots: list[Spot]) -> None:
        self.spots = spots
        self.whole: dict[str, list[int]] = defaultdict(list)
        self.starts: dict[str, list[int]] = defaultdict(list)
        self.ends: dict[str, list[int]] = defaultdict(list)
        self.used: set[int] = set()
        self.last = -1
        for spot in spots:
            if spot.key:
                self.whole[spot.key].append(spot.place)
                self.starts[spot.key[:PREFIX]].append(spot.place)
                self.ends[spot.key[-PREFIX:]].append(spot.place)

    def found(self, lines: list[Line]) -> list[Found]:
        result: list[Found] = []
        for text, heading in lines:
            key = key_of(text)
            place = self.nearest(self.whole.get(key, ()))
            if place is not None:
                self.use(place)
                result.append(Found(self.spots[place].text, self.spots[place], heading))
                continue
            several = self.several(key)
            whole = self.without_initial(key)
            if several:
                result += [Found(s.text, s, heading) for s in several]
            elif whole is not None:
                result.append(Found(whole.text, whole, heading))
            else:
                result.append(Found(text, self.holder(key), heading))
        return result

    def use(self, place: int) -> None:
        self.used.add(place)
        self.last = place

    def nearest(self, places: list[int] | tuple[()]) -> int | None:
        """Return the first place after the last line found, else the first that is not used."""
        from bisect import bisect_right

        after = bisect_right(places, self.last)
        for place in places[after : after + MOST_CANDIDATES]:
            if place not in self.used:
                return place
        return next((p for p in places[:MOST_CANDIDATES] if p not in self.used), None)

    def several(self, key: str) -> list[Spot]:
        """Return lines of the page that follow each other and make up a line that was merged."""
        for first in self.starting(key):
            at, place = 0, first
            while place < len(self.spots) and at < len(key):
                own = self.spots[place].key
                if not key.startswith(own, at):
                    break
                at += len(own)
                place += 1
            if at >= LEAST_SHARE * len(key) and at == len(key):
                for used in range(first, place):
                    self.use(used)
                return [spot for spot in self.spots[first:place] if spot.key]
        return []

    def starting(self, key: str) -> list[int]:
        """Return the lines of the page that may begin an extracted line: shorter ones may, too."""
        found = [*self.starts.get(key[:PREFIX], ())]
        for length in range(1, min(PREFIX, len(key))):
            found += self.starts.get(key[:length], ())[:3]
        later = [p for p in found if p > self.last and p not in self.used]
        return sorted(later)[:MOST_CANDIDATES]

    def without_initial(self, key: str) -> Spot | None:
        """Return the line of which only a large first letter is missing, which pages hide from machines."""
        if len(key) < PREFIX:
            return None
        for place in self.ends.get(key[-PREFIX:], ())[:MOST_CANDIDATES]:
            own = self.spots[place].key
            if own.endswith(key) and len(own) - len(key) <= INITIAL and place not in self.used:
                self.use(place)
                return self.spots[place]
        return None

    def holder(self, key: str) -> Spot | None:
        """Return the line of the page of which an extracted line is a part, or nearly all."""
        if len(key) < PREFIX:
            return None
        for place in self.starts.get(key[:PREFIX], ())[:MOST_CANDIDATES]:
            if place > self.last and place not in self.used:
                self.use(place)
                return self.spots[place]
        for spot in self.spots[self.last + 1 : self.last + 1 + MOST_CANDIDATES]:
            if key in spot.key:
                return spot
        return None
