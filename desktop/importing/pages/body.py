"""Make the blocks of a page: its article as trafilatura finds it, each line with what the page says of it."""

from __future__ import annotations

from desktop.importing.content import Block
from desktop.importing.pages.comments import comments_of
from desktop.importing.pages.density import centre_of, missed
from desktop.importing.pages.extraction import Found, extracted, found_in
from desktop.importing.pages.misnamed import misnamed
from desktop.importing.pages.roles import Roles, ordered
from desktop.importing.pages.spots import Spot, key_of, spots_of
from desktop.importing.pages.teasers import teasers_of
from desktop.importing.pages.tree import Page
from desktop.story.article import Kind

FEW = 80
"""Characters under which nothing that deserves the name was found."""
SMALL_FRAGMENT = 20_000
"""Characters of text of a piece of a page, up to which a person chose all of it."""


def blocks_of(page: Page) -> tuple[Block, ...]:
    """Return the lines of a page's article, in order, without the headline of its metadata."""
    spots = spots_of(page.tree)
    if page.is_fragment and sum(len(s.text) for s in spots) <= SMALL_FRAGMENT:
        return of_spots(spots)
    plain = Roles([])
    centre = centre_of(spots, plain.is_clean_prose)
    lines = extracted(page.tree, spots, centre.inside)
    found = found_in(lines, spots)
    inside = missed(found, spots, centre) or misnamed(found, spots, teasers_of(spots), plain.cue)
    if inside:
        return of_spots(inside)
    is_enough = sum(len(line.text) for line in found) >= FEW
    if is_enough and any(line.spot is not None for line in found):
        return of_found(found, spots)
    from desktop.importing.pages.hidden import hidden_text

    hidden = hidden_text(page.tree)
    if hidden or is_enough:
        return hidden or of_found(found, spots)
    rest = left_over(spots) or left_over(spots_of(page.tree, with_noscript=True)) or spots
    return of_spots(rest) if len(rest) > len(found) else of_found(found, spots)


def of_found(found: list[Found], spots: list[Spot]) -> tuple[Block, ...]:
    """Return the blocks of extracted lines, and of the captions and bylines between them."""
    roles = Roles(found, teasers_of(spots), comments_of(spots))
    rows: list[tuple[int, Block]] = []
    used: set[int] = set()
    place = -1
    for line in found:
        if line.spot is not None:
            place = line.spot.place
            used.add(place)
        rows.append((place, roles.block(line)))
    title = next((f.spot.key for f in found if f.spot is not None and f.spot.tag == "h1"), "")
    rows += [(spot.place, block) for spot, block in roles.added(spots, used, title)]
    return ordered(rows)


def of_spots(spots: list[Spot]) -> tuple[Block, ...]:
    """Return the blocks of lines of a page, all of them."""
    found = [Found(spot.text, spot) for spot in spots]
    roles = Roles(found, teasers_of(spots))
    return tuple(roles.block(line) for line in found)


def left_over(spots: list[Spot]) -> list[Spot]:
    """Return the lines of a page that are not links and that no name speaks against."""
    roles = Roles([])
    return [
        spot
        for spot in spots
        if spot.link_share < 0.6
        and ((cue := roles.cue(spot)) is None or cue.kind is Kind.STANDFIRST)
    ]


def with_headline(blocks: tuple[Block, ...], title: str, evidence: str) -> tuple[Block, ...]:
    """Put the headline first, once: where the page has it as a line, that line goes."""
    key = key_of(title)
    if not key:
        return blocks
    first = Block(" ".join(title.split()), Kind.HEADLINE, evidence, is_sure=True)
    rest: list[Block] = []
    is_dropped = False
    for block in blocks:
        if key_of(block.text) != key:
            is_other = block.kind is Kind.HEADLINE
            rest.append(
                block._replace(kind=Kind.RELATED, reason="another heading of the page")
                if is_other
                else block
            )
        elif is_dropped:
            rest.append(
                block._replace(
                    kind=Kind.DUPLICATE, reason="same text as the headline", is_sure=True
                )
            )
        else:
            is_dropped = True
    return (first, *rest)
