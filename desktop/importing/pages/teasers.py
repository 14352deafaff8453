"""Find the teasers of other articles on a page: a link with a sentence, again and again side by side."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import islice

from lxml.html import HtmlElement

from desktop.importing.content import Block
from desktop.importing.pages.density import chain_of, home_of, is_within
from desktop.importing.pages.spots import HEADINGS, Spot, key_of, spots_of
from desktop.importing.pages.tree import Page
from desktop.story.article import MAYBE_INCOMPLETE, Kind, Stated

LEAST = 3
"""Teasers side by side; a text may well have two headings that are links."""
MOST_LINES = 6
"""Lines of one teaser: section, headline, date, a sentence or two, "Read more"."""
SHORT = 4
"""Words under which a link is a label."""
MOST_LINKS = 1_000
"""Links of a page that are looked at; start pages have 300."""
NEAR = 3
"""Lines from the link to the sentence."""
ONLY_LINK = 0.8
"""Share of a line's characters in links from which on it leads elsewhere (0–1)."""
SENTENCE = 8
"""Words of the sentence."""


def teasers_of(spots: Sequence[Spot]) -> frozenset[int]:
    """Return the places of all lines of teasers that stand in boxes of their own, three or more. O(n)."""
    boxes: dict[HtmlElement, dict[HtmlElement, range]] = defaultdict(dict)
    links = (n for n, s in enumerate(spots) if s.words >= SHORT and s.link_share >= ONLY_LINK)
    for place in islice(links, MOST_LINKS):
        box = box_of(spots, place)
        parent = None if box is None else box[0].getparent()
        if box is not None and parent is not None:
            boxes[parent][box[0]] = box[1]
    return frozenset(
        spots[place].place
        for side_by_side in boxes.values()
        if len(side_by_side) >= LEAST
        for places in side_by_side.values()
        for place in places
    )


def beside_text(prose: Sequence[Spot], teasers: frozenset[int]) -> frozenset[int]:
    """Return those teasers that stand outside the element of the text, if most prose is in none."""
    rest = [spot for spot in prose if spot.place not in teasers]
    size = sum(len(spot.text) for spot in rest)
    if len(rest) == len(prose) or 2 * size < sum(len(spot.text) for spot in prose):
        return frozenset()
    home, _ = home_of(rest, size)
    if home is None:
        home = holder_of(rest)
    return frozenset(
        spot.place
        for spot in prose
        if spot.place in teasers and (home is None or not is_within(spot.element, home))
    )


def holder_of(prose: Sequence[Spot]) -> HtmlElement | None:
    """Return the innermost element that holds all of the prose, None if only the page does."""
    for element in chain_of(prose[0].element):
        if all(is_within(spot.element, element) for spot in (prose[-1], *prose)):
            return element
    return None


def list_in(page: Page, blocks: Sequence[Block]) -> Stated | None:
    """Return that a page may be no article, if most of its text are teasers of others."""
    body = [block.text for block in blocks if block.kind in (None, Kind.BODY, Kind.RELATED)]
    words = sum(len(text.split()) for text in body)
    if len(body) < LEAST or words > LONGEST_MEAN * len(body):
        return None
    spots = spots_of(page.tree)
    teasers = {spots[place].key for place in teasers_of(spots)}
    inside = sum(len(text.split()) for text in body if key_of(text) in teasers)
    links = sum(
        spot.tag in HEADINGS and spot.words >= SHORT and spot.link_share >= ONLY_LINK
        for spot in spots
    )
    is_list = 2 * inside > words or (links >= LEAST_LINKS and len(body) <= 2 * links)
    return Stated(MAYBE_INCOMPLETE, LIST) if is_list else None


LIST = "looks like a list of articles"
LEAST_LINKS = 6
"""Headings that are links, from which on a page with hardly more lines of text is a list."""
LONGEST_MEAN = 25
"""Words of a teaser on the average; paragraphs of articles have more."""


def box_of(spots: Sequence[Spot], place: int) -> tuple[HtmlElement, range] | None:
    """Return the largest element that holds a link and its sentence and little else, with its lines."""
    sentence = next(
        (
            later
            for later in range(place + 1, min(place + 1 + NEAR, len(spots)))
            if spots[later].words >= SENTENCE and spots[later].link_share < ONLY_LINK
        ),
        None,
    )
    if sentence is None:
        return None
    found = None
    for element in chain_of(spots[place].element):
        if not is_within(spots[sentence].element, element):
            continue
        lines = lines_in(spots, element, place)
        if lines is None or (found is not None and len(lines) > len(found[1])):
            break
        found = element, lines
    return found


def lines_in(spots: Sequence[Spot], element: HtmlElement, place: int) -> range | None:
    """Return the lines around one that stand in an element with it, None if they are many."""
    first = last = place
    while first > 0 and last - first < MOST_LINES and is_within(spots[first - 1].element, element):
        first -= 1
    while (
        last + 1 < len(spots)
        and last - first < MOST_LINES
        and is_within(spots[last + 1].element, element)
    ):
        last += 1
    return range(first, last + 1) if last - first < MOST_LINES else None
