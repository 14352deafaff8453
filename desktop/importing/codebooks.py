"""Read files of codes: QDC (REFI-QDA 1.5) and tables."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING, NamedTuple

from desktop.importing.limits import MB, size
from desktop.story.annotation import COLOURS, Code
from desktop.story.code_files import named_colour, read_description, read_path
from desktop.story.codebook import DEEPEST, Entry
from desktop.story.errors import Sentence, UserError, system_reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from lxml.etree import _Element

MOST_BYTES = 8 * MB
"""Bytes of a codebook: the longest that people make have 1,000 codes of a page each."""
MOST_CODES = 5_000
MOST_NAME = 300
"""Characters of a name; what is longer is cut, and the reader told."""
CENTRAL = ("cp1250", "cp1252", "windows-1250", "windows-1252", "iso8859-2", "iso8859-1")
"""Encodings that short Cyrillic texts are taken for."""
CYRILLIC = re.compile("[\u0400-\u04ff]+")
LAST_ROW = "\x1fend"
"""Is put under a table: where it is not read as a row, a quotation mark was left open above it."""
PREFIXES = re.compile(r"\{urn:QDA-XML:(?:codebook|project):1\.[0-9]\}")
COLUMNS = {
    "path": "path",
    "code_path": "path",
    "name": "name",
    "tag": "name",
    "code": "name",
    "code name": "name",
    "description": "definition",
    "definition": "definition",
    "memo": "definition",
    "examples in": "included",
    "examples_in": "included",
    "examples out": "excluded",
    "examples_out": "excluded",
    "colour": "colour",
    "color": "colour",
    "letter": "letter",
    "may be applied": "applicable",
    "applicable": "applicable",
    "iscodable": "applicable",
}
"""What columns of tables are called, in small letters, and what they say."""
SKIPPED = frozenset({"guid", "id", "number", "n", "number of highlights", "count"})
"""Columns that say nothing about a code that could be kept."""
NO = frozenset({"no", "false", "0", "n"})
GUARD = re.compile(r"''*(?:[\s\ufeff]*[=+\-@＝＋－＠]|[\t\r\n])")
"""A ' before what a spreadsheet would take for a formula."""


class Codebook(NamedTuple):
    """Codes from outside, and what the file had that is not taken over."""

    name: str
    title: str
    entries: tuple[Entry, ...]
    about: str = ""
    lost: tuple[Sentence, ...] = ()


def read_codebook(path: Path) -> Codebook:
    """Read a file of codes; UserError says which file and why it cannot be read."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise UserError(
            "{name} cannot be read: {reason}.", name=path.name, reason=system_reason(error)
        ) from error
    return codebook_of(data, path.name)


def codebook_of(data: bytes, name: str) -> Codebook:
    """Read the bytes of a file of codes by what they begin with."""
    if len(data) > MOST_BYTES:
        raise UserError(
            "{name} is larger than {most}, the most that is read of a codebook.",
            name=name,
            most=size(MOST_BYTES),
        )
    start = data[:200].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n\0")
    found = from_qdc(data, name) if start.startswith(b"<") else from_table(data, name)
    if not found.entries:
        raise UserError("There is no code in {name}.", name=name)
    return found


def too_many(name: str) -> UserError:
    return UserError(
        "{name} was not read: it has more than {most} codes, the most that is read.",
        name=name,
        most=f"{MOST_CODES:,}",
    )


# --- QDC ------------------------------------------------------------------------------------------


def from_qdc(data: bytes, name: str) -> Codebook:
    """Read XML without entities, DTDs and network."""
    root = parsed(data, name)
    codes = root if local(root) == "CodeBook" else found_in(root, "CodeBook")
    inner = None if codes is None else found_in(codes, "Codes")
    if codes is None or inner is None:
        raise UserError(
            "{name} is no codebook that can be read: it has no list of codes as REFI-QDA writes it.",
            name=name,
        )
    entries: list[Entry] = []
    unnamed = cut = other = 0
    for level, element in below(inner, name):
        written = (element.get("name") or "").strip()
        unnamed += not written
        cut += len(written) > MOST_NAME
        colour = element.get("color") or ""
        other += bool(colour) and not is_ours(colour)
        parts = read_description(description_of(element))
        code = Code(
            0,
            written[:MOST_NAME] or "Unnamed code",
            0,
            parts.definition,
            parts.included,
            parts.excluded,
            named_colour(colour) or COLOURS[len(entries) % len(COLOURS)],
            parts.letter[:2],
            (element.get("isCodable") or "true").strip().casefold() not in NO,
        )
        entries.append(Entry(level, code))
    sets = found_in(codes, "Sets")
    lost = [
        Sentence("Sets of codes are not taken over: {count}.", count=len(sets))
        if sets is not None and len(sets)
        else None,
        *losses(unnamed, cut, other, max((e.level for e in entries), default=0)),
    ]
    return Codebook(name, name, tuple(entries), lost=tuple(filter(None, lost)))


def parsed(data: bytes, name: str) -> _Element:
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UserError(
            "{name} cannot be read: it is no valid XML ({reason}).",
            name=name,
            reason=str(error).partition(", line")[0][:120],
        ) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise UserError(
            "{name} was not read: it declares entities or a document type, which a codebook has no use"
            " for.",
            name=name,
        )
    return root


def local(element: _Element) -> str:
    return PREFIXES.sub("", str(element.tag))


def found_in(element: _Element, name: str) -> _Element | None:
    return next((each for each in element if local(each) == name), None)


def below(codes: _Element, name: str) -> Iterable[tuple[int, _Element]]:
    """Yield the codes with their levels, each before those below it; not by calls in each other."""
    stack = [(0, each) for each in reversed(codes) if local(each) == "Code"]
    count = 0
    while stack:
        level, element = stack.pop()
        count += 1
        if count > MOST_CODES:
            raise too_many(name)
        yield level, element
        stack += [(level + 1, each) for each in reversed(element) if local(each) == "Code"]


def description_of(element: _Element) -> str:
    found = found_in(element, "Description")
    return "" if found is None else "".join(map(str, found.itertext()))


def is_ours(colour: str) -> bool:
    from desktop.story.code_files import HEXES

    return colour.strip().casefold() in (*HEXES.values(), *COLOURS)


def losses(unnamed: int, cut: int, other: int, deepest: int) -> list[Sentence]:
    """Say what is not kept as it stands in the file."""
    said = []
    if unnamed:
        said.append(Sentence("Codes without a name got one: {count}.", count=unnamed))
    if cut:
        said.append(
            Sentence(
                "Names longer than {most} characters were cut: {count}.", most=MOST_NAME, count=cut
            )
        )
    if other:
        said.append(
            Sentence(
                "Colours became the nearest of eight that can be told apart: {count}.", count=other
            )
        )
    if deepest >= DEEPEST:
        said.append(
            Sentence("Codes deeper than {most} levels were put at that level.", most=DEEPEST)
        )
    return said


# --- tables ---------------------------------------------------------------------------------------


class Table(NamedTuple):
    """The rows of a table as a tree: the cells of each path, and the paths below each."""

    cells: dict[tuple[str, ...], dict[str, str]]
    below: dict[tuple[str, ...], list[tuple[str, ...]]]
    lost: list[Sentence]


def from_table(data: bytes, name: str) -> Codebook:
    """Read a table whose first row names its columns: commas, semicolons or tabs."""
    rows = rows_of(text_of(data, name), name)
    if not rows:
        return Codebook(name, name, ())
    heads = [head.strip().casefold() for head in rows[0]]
    fields = [COLUMNS.get(head, "") for head in heads]
    if "name" not in fields and "path" not in fields:
        raise UserError(
            "{name} is no codebook that can be read: its first row names no column “name”, “path”"
            " or “tag”.",
            name=name,
        )
    table = in_tree(fields, rows[1:])
    if len(table.cells) > MOST_CODES:
        raise too_many(name)
    entries: list[Entry] = []
    stack = list(reversed(table.below[()]))
    while stack:
        path = stack.pop()
        code = code_of_row(path[-1], table.cells[path], len(entries))
        entries.append(Entry(len(path) - 1, code))
        stack += reversed(table.below[path])
    given = [cells.get("colour", "").strip() for cells in table.cells.values()]
    other = sum(bool(colour) and not is_ours(colour) for colour in given)
    deepest = max((entry.level for entry in entries), default=0)
    lost = [*table.lost, *losses(0, 0, other, deepest)]
    strange = [
        rows[0][n].strip() for n, head in enumerate(heads) if not fields[n] and head not in SKIPPED
    ]
    if named := ", ".join(filter(None, strange)):
        lost.append(Sentence("Columns that are not taken over: {names}.", names=named[:300]))
    return Codebook(name, name, tuple(entries), lost=tuple(lost))


def in_tree(fields: Sequence[str], rows: Iterable[Sequence[str]]) -> Table:
    """Put rows under each other by their paths; codes that are only in paths hold others."""
    table = Table({}, {(): []}, [])
    told: set[tuple[str, ...]] = set()
    unnamed = cut = same = 0
    for row in rows:
        cells = dict(zip(fields, map(unguarded, row), strict=False))
        whole = path_of(cells)
        path = tuple(part[:MOST_NAME] for part in whole)
        unnamed += not path
        cut += path != whole
        same += path in told
        if not path or path in told:
            continue
        told.add(path)
        for level in range(1, len(path) + 1):
            above = path[:level]
            if above not in table.cells:
                table.cells[above] = {"applicable": "no"}
                table.below[above] = []
                table.below[above[:-1]].append(above)
        table.cells[path] = cells
    nameless = Sentence("Rows without a name of a code were left out: {count}.", count=unnamed)
    long = Sentence(
        "Names longer than {most} characters were cut: {count}.", most=MOST_NAME, count=cut
    )
    again = Sentence("Rows with the path of an earlier row were left out: {count}.", count=same)
    said = ((unnamed, nameless), (cut, long), (same, again))
    table.lost.extend(sentence for count, sentence in said if count)
    return table


def text_of(data: bytes, name: str) -> str:
    from desktop.importing.readers.enclosed import text_of_bytes

    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text, encoding = text_of_bytes(data)
        text = cyrillic(data) or text if encoding in CENTRAL else text.lstrip("\ufeff")
    if "\0" in text:
        raise UserError("{name} is no table of codes: it holds bytes that are no text.", name=name)
    return text


def cyrillic(data: bytes) -> str:
    """Return what the bytes say in Windows' Cyrillic; "" if a word of it would mix two scripts.

    A table of a dozen words is too short for the guess by frequencies, which takes it for Czech.
    """
    text = data.decode("cp1251", "replace")
    words = [word for word in re.findall(r"[^\W\d_]+", text) if not word.isascii()]
    return text if words and all(CYRILLIC.fullmatch(word) for word in words) else ""


def rows_of(text: str, name: str) -> list[list[str]]:
    """Return the rows of a table; what parts its cells is seen by its first row."""
    head = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=head.count)
    rows: list[list[str]] = []
    before = csv.field_size_limit(MOST_BYTES)
    begun = line = 0
    try:
        lines = csv.reader(io.StringIO(f"{text}\n{LAST_ROW}", newline=""), delimiter=delimiter)
        for row in lines:
            begun, line = line + 1, lines.line_num
            if row == [LAST_ROW]:
                return rows
            if any(cell.strip() for cell in row):
                rows.append(row)
            if len(rows) > MOST_CODES + 1:
                raise too_many(name)
    except csv.Error as error:
        raise UserError(
            "{name} cannot be read as a table: {reason}.", name=name, reason=str(error)
        ) from error
    finally:
        csv.field_size_limit(before)
    raise UserError(
        "{name} cannot be read as a table: a quotation mark in line {line} opens a cell and is never"
        " closed.",
        name=name,
        line=begun,
    )


def path_of(cells: dict[str, str]) -> tuple[str, ...]:
    """Return the names from the top to a row's code."""
    path, name = read_path(cells.get("path", "")), cells.get("name", "").strip()
    if not path:
        return (name,) if name else ()
    return (*path[:-1], name) if name else path


def code_of_row(name: str, cells: dict[str, str], place: int) -> Code:
    parts = read_description(cells.get("definition", ""))
    is_alone = "included" not in cells and "excluded" not in cells
    return Code(
        0,
        name,
        0,
        parts.definition if is_alone else cells.get("definition", ""),
        parts.included if is_alone else cells.get("included", ""),
        parts.excluded if is_alone else cells.get("excluded", ""),
        named_colour(cells.get("colour", "")) or COLOURS[place % len(COLOURS)],
        (cells.get("letter", "") or parts.letter)[:2],
        cells.get("applicable", "yes").strip().casefold() not in NO,
    )


def unguarded(cell: str) -> str:
    """Return a cell without the mark that keeps spreadsheets from calculating it."""
    return cell[1:] if GUARD.match(cell) else cell
