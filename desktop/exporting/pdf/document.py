"""What stands on the pages of a PDF, and the marks on its words: values that the template lays out.

`as_json` gives what `resources/report/report.typ` reads; a text in it is only ever a text, never markup.
"""

from __future__ import annotations

from typing import NamedTuple

Json = dict[str, object]


class Run(NamedTuple):
    """Words in a row that look alike.

    `marks` are ids of `Mark`s, each on all its words; a mark may be on runs that are far apart.
    `to` is the label of a block to go to, `url` a web address. `style` is one of the template's:
    "", "quiet", "strong", "address", "label", "value" (words that disagree), "badge" (a code's letter on
    `colour`), "page" (the number of the page of `to`). `language` is ISO 639-1, "" = the document's.
    """

    text: str
    marks: tuple[str, ...] = ()
    style: str = ""
    to: str = ""
    url: str = ""
    language: str = ""
    colour: str = ""


class Title(NamedTuple):
    """The head of the document: what it is, and lines below it."""

    text: str
    lines: tuple[str, ...] = ()


class Heading(NamedTuple):
    """A heading, 1 to 3; it is a bookmark. `outline` is the bookmark's text where it is shorter."""

    text: str
    level: int = 1
    label: str = ""
    outline: str = ""


class Para(NamedTuple):
    """A paragraph; `style` is "body", "small", "quiet", "source", "warning", or "lead" or "head", kept with what follows.

    `is_from_right`: its letters run from right to left, whatever its language.
    """

    runs: tuple[Run, ...]
    style: str = "body"
    label: str = ""
    language: str = ""
    is_from_right: bool = False


class Item(NamedTuple):
    """A mark of the legend: colours, pattern and `kind` as in Mark, `letter` as on the page."""

    colour: str
    letter: str
    text: str
    line: str = ""
    kind: str = "Highlight"
    dashes: tuple[int, ...] = ()
    is_double: bool = False


class Legend(NamedTuple):
    """What the colours and letters mean."""

    items: tuple[Item, ...]


class Cell(NamedTuple):
    """An outlet's passages in a row; without blocks, nothing was found there and `head` says so."""

    blocks: tuple[Block, ...] = ()
    head: tuple[Run, ...] = ()


class Row(NamedTuple):
    """Cells side by side, as many as the group has columns; `remark` stands below the heading.

    `is_whole`: it is short enough to stand on one page. `is_from_right`: its first cell is on the right.
    """

    cells: tuple[Cell, ...]
    heading: Heading | None = None
    remark: tuple[Run, ...] = ()
    is_whole: bool = False
    is_from_right: bool = False


class Rows(NamedTuple):
    """A group of rows under heads that are repeated on every page; without heads, `columns` says how many."""

    heads: tuple[tuple[Run, ...], ...]
    rows: tuple[Row, ...]
    columns: int = 0


class Table(NamedTuple):
    """A table with a head that is repeated; `widths` are shares of the line."""

    head: tuple[str, ...]
    rows: tuple[tuple[tuple[Run, ...], ...], ...]
    widths: tuple[float, ...]


class Box(NamedTuple):
    """Blocks that are kept together as far as a page allows, under a line; `style` is "pin", "plain" or "part" (no line)."""

    blocks: tuple[Block, ...]
    style: str = "plain"


class Printed(NamedTuple):
    """A passage beside its address. `style` is "headline", "subheading", "body" or "quiet".

    `is_first` of its paragraph. `after` are lines under it.
    """

    address: str
    runs: tuple[Run, ...]
    style: str = "body"
    label: str = ""
    language: str = ""
    is_first: bool = True
    after: tuple[tuple[Run, ...], ...] = ()


class Place(NamedTuple):
    """Words of an article beside what says whose they are, a line each."""

    source: tuple[tuple[Run, ...], ...]
    passages: tuple[Printed, ...] = ()
    is_from_right: bool = False


class Pin(NamedTuple):
    """A pin of a brief; `state` says whether a person checked it."""

    heading: Heading
    state: str
    is_checked: bool
    places: tuple[Place, ...] = ()
    after: tuple[Block, ...] = ()


class Note(NamedTuple):
    """What stands beside a passage, or in a list: badges of codes, lines of words, who and when.

    `style` is "note", "similar" or "wide" for one in a list. A line is from right to left if its
    first letter is.
    """

    head: tuple[Run, ...] = ()
    codes: tuple[Item, ...] = ()
    lines: tuple[tuple[Run, ...], ...] = ()
    foot: tuple[Run, ...] = ()
    style: str = "note"
    label: str = ""


class Margin(NamedTuple):
    """Passages with notes beside them, on the other side where the text is from right to left.

    `is_whole`: it is short enough to stand on one page.
    """

    passages: tuple[Printed, ...]
    notes: tuple[Note, ...] = ()
    is_from_right: bool = False
    is_whole: bool = False


class Running(NamedTuple):
    """What the head of the pages says from here on, beside the document's own words."""

    text: str


class Break(NamedTuple):
    """What follows begins on a new page."""


Block = Title | Heading | Para | Legend | Rows | Table | Box | Pin | Note | Margin | Running | Break


class Mark(NamedTuple):
    """An annotation of the file: what a person or the program marked, and what they say of it.

    `colour`, `line` are "#rrggbb": of the fill and of what is drawn under the words. `made` and `changed` are UTC,
    ISO 8601 with seconds, perhaps empty. `kind` is "Highlight", "Underline" or "Squiggly"; "Text" is
    a note on a block as a whole. In grey, `letter` and the pattern of the line tell codes apart: `dashes` are
    px drawn and left out in turn, as in `window/notes/colours.py`, `is_double` that there are two.
    """

    id: str
    author: str
    subject: str = ""
    contents: str = ""
    colour: str = "#ffe08a"
    line: str = "#8f6400"
    made: str = ""
    changed: str = ""
    kind: str = "Highlight"
    letter: str = ""
    dashes: tuple[int, ...] = ()
    is_double: bool = False


class Document(NamedTuple):
    """Everything of a PDF. `foot` stands on every page: what was found, what is confirmed, the settings.

    `paper` is typst's name of it ("a4", "us-letter"); `size` pt of the texts; `made` UTC, ISO 8601.
    """

    title: str
    author: str
    blocks: tuple[Block, ...]
    marks: tuple[Mark, ...] = ()
    language: str = "en"
    paper: str = "a4"
    is_landscape: bool = False
    size: float = 10.0
    is_grey: bool = False
    head: str = ""
    foot: str = ""
    page_words: str = "Page {} of {}"
    made: str = ""


def as_json(value: object) -> object:
    """Return a value of this module as JSON: a block is an object that says its kind in `k`."""
    if isinstance(value, tuple):
        fields = getattr(value, "_fields", None)
        if fields is None:
            return [as_json(each) for each in value]
        named = zip(fields, value, strict=True)
        made: Json = {"k": type(value).__name__.lower()}
        made.update((name, as_json(each)) for name, each in named)
        return made
    return value
