"""Find what readers wrote under an article: the lines under a heading "Comments", in its element."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from desktop.importing.pages.density import is_within
from desktop.importing.pages.spots import HEADINGS, Spot

HEADING = re.compile(
    r"\W*(?:(?:all|readers?['’]?s?|your|latest|view|show|join the|leave a)\s+)?(?:\d{1,5}\s+)?"
    r"(?:comments?|conversation|discussion|(?:leser)?kommentare?|diskussion|commentaires?|réactions|коментар(?:і|ів|ії)|комментари(?:и|ев|й)|обговорення|обсуждение|"
    r"comentarios?|commenti|komentarze|reacties|(?:ال)?تعليقات)\s*(?:[(\[:]?\s*\d{0,6}\s*[)\]]?)\W*",
    re.IGNORECASE,
)
LONGEST_HEADING, MOST_HEADINGS = 5, 10
"""Words of one; how many are looked at."""
MOST_PARAGRAPHS = 1
"""Paragraphs that may stand above the heading right in its element: more are the article's own."""


def comments_of(spots: Sequence[Spot]) -> frozenset[int]:
    """Return the places of the lines under such a heading that stand in its element. O(n)."""
    headings = (s for s in spots if s.words <= LONGEST_HEADING and HEADING.fullmatch(s.text))
    for heading in islice(headings, MOST_HEADINGS):
        holder = heading.element.getparent()
        if (heading.tag not in HEADINGS and heading.linked) or holder is None:
            continue
        above = sum(
            spot.tag == "p" and spot.element.getparent() is holder
            for spot in spots[: heading.place]
        )
        if above > MOST_PARAGRAPHS:
            continue
        places = []
        for spot in spots[heading.place + 1 :]:
            if not is_within(spot.element, holder):
                break
            places.append(spot.place)
        if places and has_text_above(spots, heading.place):
            return frozenset(places)
    return frozenset()


def has_text_above(spots: Sequence[Spot], place: int) -> bool:
    """Tell whether an article stands above: two long lines that are no links."""
    long = (spot for spot in spots[:place] if spot.words >= LONG and spot.link_share < 0.5)
    return next(long, None) is not None and next(long, None) is not None


LONG = 12
"""Words of a line that is surely text."""
