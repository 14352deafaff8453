"""How the reader left the table, as one line of plain text: columns, order, headings."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.window.library.arranging import GROUPINGS, NO_GROUPS
from desktop.window.library.columns import (
    ADDRESS,
    LEAST_WIDTH,
    MOST_WIDTH,
    columns,
    places,
)


class Placed(NamedTuple):
    """A column with its width in px."""

    name: str
    width: int
    is_shown: bool


class Layout(NamedTuple):
    """All columns in the order shown, what sorts, the headings, and the width of the stories."""

    columns: tuple[Placed, ...]
    sort: str = ADDRESS
    is_descending: bool = False
    grouping: str = NO_GROUPS
    stories: int = 0


def first_layout() -> Layout:
    return Layout(tuple(Placed(c.name, c.width, c.is_shown) for c in columns()))


def written(layout: Layout) -> str:
    """Return "columns=address:52,-url:180 sort=address order=up group=date stories=212"."""
    listed = ",".join(
        f"{'' if each.is_shown else '-'}{each.name}:{each.width}" for each in layout.columns
    )
    order = "down" if layout.is_descending else "up"
    return (
        f"columns={listed} sort={layout.sort} order={order} group={layout.grouping}"
        f" stories={layout.stories}"
    )


def read(text: str) -> Layout:
    """Read a layout; what is damaged or unknown in it is as at first, new columns come last."""
    parts = dict(part.partition("=")[::2] for part in text.split())
    placed = tuple(read_columns(parts.get("columns", "").split(",")))
    known = {each.name for each in placed}
    rest = tuple(each for each in first_layout().columns if each.name not in known)
    sort, grouping = parts.get("sort", ""), parts.get("group", "")
    return Layout(
        placed + rest,
        sort if sort in places() else ADDRESS,
        parts.get("order") == "down",
        grouping if grouping in GROUPINGS else NO_GROUPS,
        number(parts.get("stories", ""), 0, MOST_WIDTH),
    )


def read_columns(parts: Sequence[str]) -> list[Placed]:
    found: dict[str, Placed] = {}
    for part in parts:
        name, _, width = part.removeprefix("-").partition(":")
        if name in places() and name not in found and width.isdecimal():
            is_shown = not part.startswith("-") or name == ADDRESS
            found[name] = Placed(name, number(width, LEAST_WIDTH, MOST_WIDTH), is_shown)
    return list(found.values())


def number(text: str, least: int, most: int) -> int:
    is_number = text.isascii() and text.isdecimal() and len(text) < 6
    return min(max(int(text), least), most) if is_number else least
