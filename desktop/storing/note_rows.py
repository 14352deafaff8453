"""What a reader writes and saves, as rows of tables: codebook, annotations, briefs, saved searches."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop.storing.rows import OF_STORIES, Row, Table, to_json

if TYPE_CHECKING:
    from desktop.story.annotation import Anchor
    from desktop.story.brief import Brief, Pin
    from desktop.story.project import Project
    from desktop.story.saved_search import SavedSearch


class Placed(NamedTuple):
    """A code, a brief or a saved search and its place among the others; a pin, with its brief."""

    place: int
    item: object
    brief: int = 0


def code_row(item: object) -> Row:
    assert isinstance(item, Placed)
    assert isinstance(item.item, tuple)
    number, *facts = item.item
    return (number, item.place, to_json(facts))


def annotation_row(item: object) -> Row:
    assert isinstance(item, tuple)
    number, anchors, codes, *facts = item
    return (number, to_json([anchors_plain(anchors), codes, *facts]))


def anchors_plain(anchors: tuple[Anchor, ...]) -> list[object]:
    return [[*span, *words, int(is_orphan)] for span, *words, is_orphan in anchors]


def brief_row(item: object) -> Row:
    assert isinstance(item, Placed)
    brief: Brief = item.item  # type: ignore[assignment]  # what `briefs` made
    return (brief.number, item.place, to_json(brief.name))


def pin_row(item: object) -> Row:
    assert isinstance(item, Placed)
    pin: Pin = item.item  # type: ignore[assignment]  # what `pins` made
    number, kind, anchors, *facts = pin
    return (number, item.brief, item.place, to_json([kind, anchors_plain(anchors), *facts]))


def coding_row(item: object) -> Row:
    assert isinstance(item, tuple)
    article, progress, by, at = item
    return (article, progress.value, to_json(by), to_json(at))


def search_row(item: object) -> Row:
    assert isinstance(item, Placed)
    saved: SavedSearch = item.item  # type: ignore[assignment]  # what the table below made
    number, *facts, looked, seen = saved
    return (number, item.place, to_json(facts), to_json(looked), to_json(seen))


def pins(project: Project) -> dict[Row, object]:
    return {
        (pin.number,): Placed(place, pin, brief.number)
        for brief in project.briefs
        for place, pin in enumerate(brief.pins)
    }


def briefs(project: Project) -> dict[Row, object]:
    """Map the numbers of briefs to their places; their pins have a table of their own."""
    return {(b.number,): Placed(i, b._replace(pins=())) for i, b in enumerate(project.briefs)}


OF_NOTES = (
    Table(
        "code",
        ("number", "place", "value"),
        1,
        ("codes",),
        lambda p: {(code.number,): Placed(i, code) for i, code in enumerate(p.codes)},
        code_row,
    ),
    Table(
        "annotation",
        ("number", "value"),
        1,
        ("annotations",),
        lambda p: {(each.number,): each for each in p.annotations},
        annotation_row,
    ),
    Table("brief", ("number", "place", "name"), 1, ("briefs",), briefs, brief_row),
    Table("pin", ("number", "brief", "place", "value"), 1, ("briefs",), pins, pin_row),
    Table(
        "coding",
        ("article", "progress", "by", "at"),
        1,
        ("codings",),
        lambda p: {(each.article,): each for each in p.codings},
        coding_row,
    ),
    Table(
        "saved_search",
        ("number", "place", "value", "looked", "seen"),
        1,
        ("searches",),
        lambda p: {(each.number,): Placed(i, each) for i, each in enumerate(p.searches)},
        search_row,
    ),
)
TABLES: tuple[Table, ...] = (*OF_STORIES, *OF_NOTES)
"""All that a project file holds, without texts and originals."""
