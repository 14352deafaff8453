"""Find a text that its page gives a misleading name: "newsletter-post", "print-content", "js-share"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

from lxml.html import HtmlElement

from desktop.importing.pages.cues import Cue
from desktop.importing.pages.density import is_within
from desktop.importing.pages.extraction import Found
from desktop.importing.pages.spots import FINISHED, Spot
from desktop.story.article import Kind

LEAST, PARAGRAPHS = 300, 4
"""Characters, and paragraphs right in one element: a banner, a comment or a card has fewer."""
LONG = 12
"""Words of a paragraph."""
LINKED = 0.3
"""Share of a paragraph's characters in links, above which it leads elsewhere (0–1)."""
ENOUGH = 0.5
"""Share of its characters that an extraction has of any text but teasers, from which on it is trusted (0–1)."""
COOKIES = "cookie"


def misnamed(
    found: Sequence[Found],
    spots: Sequence[Spot],
    teasers: frozenset[int],
    cue: Callable[[Spot], Cue | None],
) -> list[Spot]:
    """Return the lines of the element with most paragraphs right in it if next to none was extracted, else [].

    Names are not asked, except those of cookie notes and of feet; nothing above the headline is looked at.
    """
    top = next((spot.place for spot in spots if spot.tag == "h1"), -1)
    prose = [s for s in spots if s.place not in teasers and is_paragraph(s)]
    groups: dict[HtmlElement, list[Spot]] = defaultdict(list)
    for spot in prose:
        holder = spot.element.getparent() if spot.tag == "p" else spot.element
        if spot.place > top and holder is not None:
            groups[holder].append(spot)
    if not groups:
        return []
    element, lines = max(groups.items(), key=lambda item: sum(len(s.text) for s in item[1]))
    size = sum(len(spot.text) for spot in lines)
    places = {line.spot.place for line in found if line.spot is not None}
    extracted = sum(len(spot.text) for spot in prose if spot.place in places)
    if len(lines) < PARAGRAPHS or size < LEAST or extracted >= ENOUGH * size:
        return []
    if any(is_foot(cue(spot)) for spot in lines):
        return []
    return [spot for spot in spots if is_within(spot.element, element)]


def is_paragraph(spot: Spot) -> bool:
    return spot.words >= LONG and spot.link_share < LINKED and spot.text.endswith(FINISHED)


def is_foot(cue: Cue | None) -> bool:
    return cue is not None and (cue.kind is Kind.RIGHTS or cue.reason.startswith(COOKIES))
