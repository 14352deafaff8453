"""Find the element of a page that holds most of its prose, as a check on what was extracted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import NamedTuple

from lxml.html import HtmlElement

from desktop.importing.pages.extraction import Found
from desktop.importing.pages.spots import Spot

LEAST = 500
"""Characters of prose in one element that make an article without any doubt."""
LEAST_ALONE = 300
"""Characters of it where an extraction has not one line of the element."""
MISSED = 0.35
"""Share of them up to which an extraction has missed the article (0–1)."""
HALF, LONG = 0.5, 12
"""Share of the element's prose that a text above it has at least (0–1); words of a long line."""
STANDFIRST = 250
"""Characters of a single line above the text that is no article of its own."""
GROWTH = 1.15
"""Times the prose of an element that the one around it must hold to be taken instead."""
HOME = 0.8
"""Share of the prose in the element of the text (0–1)."""
MOST_LEVELS = 60


class Centre(NamedTuple):
    """The prose of a page, and the element that holds most of it with its lines of prose."""

    prose: Sequence[Spot]
    element: HtmlElement | None
    inside: Sequence[Spot]
    size: int


def centre_of(spots: Sequence[Spot], is_prose: Callable[[Spot], bool]) -> Centre:
    """Return where most of the prose of a page is; `size` counts its characters."""
    prose = [spot for spot in spots if is_prose(spot)]
    element = densest(prose)
    inside = [] if element is None else [s for s in prose if is_within(s.element, element)]
    return Centre(prose, element, inside, sum(len(s.text) for s in inside))


def missed(found: Sequence[Found], spots: Sequence[Spot], centre: Centre) -> list[Spot]:
    """Return the lines of the element with most prose if an extraction has hardly any of it, else []."""
    prose, element, inside, size = centre
    if element is None:
        return []
    places = {line.spot.place for line in found if line.spot is not None}
    taken = sum(len(s.text) for s in inside if s.place in places)
    other = sum(len(line.text) for line in found) - taken
    first = inside[0].place
    above = [
        s
        for s in prose
        if s.place in places and s.place < first and not is_within(s.element, element)
    ]
    least = LEAST if taken else LEAST_ALONE
    if size < least or taken > MISSED * size or other > 2 * size:
        return []
    if len(above) > 1 or sum(len(s.text) for s in above) > STANDFIRST:
        return []  # what was extracted comes first: the rest may be comments or another article
    if first_text(found, first) >= max(least, HALF * size):
        return []  # it may have a misleading name: trafilatura does not go by names alone
    return [spot for spot in spots if is_within(spot.element, element)]


def first_text(found: Sequence[Found], first: int) -> int:
    """Return how many characters of long lines were extracted from above a place."""
    lines = (line.spot for line in found if line.spot is not None)
    return sum(
        len(s.text) for s in lines if s.place < first and s.words >= LONG and s.link_share < 0.3
    )


def densest(prose: Sequence[Spot]) -> HtmlElement | None:
    """Return the element that holds most of the prose of one text, None if there is no prose.

    From the element that most paragraphs stand in, upwards as long as each step adds some: teasers
    of other articles come only after elements that add nothing.
    """
    weight: Counter[HtmlElement] = Counter()
    parents: Counter[HtmlElement] = Counter()
    for spot in prose:
        for level, node in enumerate(chain_of(spot.element)):
            weight[node] += len(spot.text)
            if level == 1:
                parents[node] += len(spot.text)
    if not parents:
        return None
    best = max(parents, key=lambda node: parents[node])
    for node in chain_of(best):
        if best.tag == "article" and weight[best] >= LEAST:
            break
        if weight[node] > GROWTH * weight[best]:
            best = node
        elif weight[best] >= LEAST and node is not best:
            break
    return best


def home_of(prose: Sequence[Spot], total: int) -> tuple[HtmlElement | None, int]:
    """Return the element that holds nearly all of the prose, with the place of its last line there."""
    home = densest(prose)
    if home is None:
        return None, 0
    inside = [spot for spot in prose if is_within(spot.element, home)]
    if sum(len(spot.text) for spot in inside) < HOME * total:
        return None, 0
    return home, max(spot.place for spot in inside)


def chain_of(element: HtmlElement) -> list[HtmlElement]:
    """Return an element and what holds it within the page."""
    chain: list[HtmlElement] = []
    node: HtmlElement | None = element
    while node is not None and node.tag not in ("body", "html") and len(chain) < MOST_LEVELS:
        chain.append(node)
        node = node.getparent()
    return chain


def is_within(element: HtmlElement, outer: HtmlElement) -> bool:
    node: HtmlElement | None = element
    for _ in range(MOST_LEVELS):
        if node is None:
            return False
        if node is outer:
            return True
        node = node.getparent()
    return False
