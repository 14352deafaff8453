"""Write PDFs by hand: text at places, with the operators, fonts and encodings that programs use."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from random import Random

from pypdf._codecs.core_font_metrics import CORE_FONT_METRICS

FACES = {"F1": "Times-Roman", "F2": "Times-Bold", "F3": "Helvetica", "F4": "Times-Italic"}
SOFT = "\u00ad"
"""Stands in a word where the typesetter may part it."""


def width(text: str, size: float, face: str = "F1") -> float:
    """Return how wide text is, in points."""
    widths = CORE_FONT_METRICS[FACES[face]].character_widths
    return float(sum(widths.get(sign, 500) for sign in text)) * size / 1000


def literal(text: str) -> bytes:
    data = text.encode("cp1252", "replace")
    for sign in (b"\\", b"(", b")"):
        data = data.replace(sign, b"\\" + sign)
    return b"(" + data + b")"


@dataclass
class Sheet:
    """A page while it is written."""

    wide: float = 595
    high: float = 842
    written: list[bytes] = field(default_factory=list)

    def text(self, x: float, y: float, size: float, text: str, face: str = "F1") -> None:
        self.raw(
            b"BT /%s %.2f Tf %.2f %.2f Td " % (face.encode(), size, x, y)
            + literal(text)
            + b" Tj ET"
        )

    def spaced(self, x: float, y: float, size: float, words: Sequence[str], gap: float) -> None:
        """Write words with shifts of a TJ array between them, and no blanks; `gap` in points."""
        shift = b" %.0f " % (-gap * 1000 / size)
        self.raw(
            b"BT /F1 %.2f Tf 1 0 0 1 %.2f %.2f Tm [" % (size, x, y)
            + shift.join(map(literal, words))
            + b"] TJ ET"
        )

    def raw(self, operators: bytes) -> None:
        self.written.append(operators)


def pdf(
    sheets: Iterable[Sheet],
    *,
    info: bytes = b"",
    packed: bool = True,
    extra: Sequence[bytes] = (),
    fonts: bytes = b"",
    resources: bytes = b"",
) -> bytes:
    """Return the bytes of a PDF; `extra` are objects from number 20 on, `fonts` and `resources` go into the pages' own."""
    sheets = list(sheets)
    objects: dict[int, bytes] = {}
    for number, name in enumerate(FACES.values(), 3):
        objects[number] = (
            b"<</Type/Font/Subtype/Type1/BaseFont/%s/Encoding/WinAnsiEncoding>>" % name.encode()
        )
    for number, extra_object in enumerate(extra, 20):
        objects[number] = extra_object
    base = 20 + len(extra)
    table = b"".join(b"/%s %d 0 R" % (name.encode(), n) for n, name in enumerate(FACES, 3)) + fonts
    kids = []
    for place, sheet in enumerate(sheets):
        data = b"\n".join(sheet.written)
        packing = b""
        if packed:
            data, packing = zlib.compress(data), b"/Filter/FlateDecode"
        page, content = base + 2 * place, base + 2 * place + 1
        objects[content] = (
            b"<</Length %d%s>>stream\n" % (len(data), packing) + data + b"\nendstream"
        )
        objects[page] = (
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %.0f %.0f]/Contents %d 0 R/Resources<</Font<<%s>>%s>>>>"
            % (sheet.wide, sheet.high, content, table, resources)
        )
        kids.append(b"%d 0 R" % page)
    objects[1] = b"<</Type/Catalog/Pages 2 0 R>>"
    objects[2] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), b" ".join(kids))
    objects[10] = b"<<" + info + b">>"
    return whole(objects)


def whole(objects: dict[int, bytes]) -> bytes:
    """Return objects as a file with its table of places."""
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    places = {}
    for number in sorted(objects):
        places[number] = len(out)
        out += b"%d 0 obj\n" % number + objects[number] + b"\nendobj\n"
    start, most = len(out), max(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % most
    for number in range(1, most):
        known = number in places
        out += b"%010d %05d %s \n" % (
            places.get(number, 0),
            0 if known else 65535,
            b"n" if known else b"f",
        )
    out += b"trailer<</Size %d/Root 1 0 R/Info 10 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (most, start)
    return bytes(out)


@dataclass
class Layout:
    """How a typesetter lays out paragraphs; lengths in points."""

    columns: int = 1
    size: float = 10
    leading: float = 12
    indent: float = 12
    gap: float = 0
    margin: float = 60
    gutter: float = 18
    high: float = 842
    justified: bool = False
    hyphens: bool = False
    spaced: bool = False
    """Whether blanks are shifts, as TeX writes them."""
    rowwise: bool = False
    """Whether lines of all columns are written by height, as some printers' drivers do."""
    face: str = "F1"
    headline: str = ""
    head: str = ""
    foot: str = ""
    """A "#" in head and foot stands for the number of the page."""
    seed: int = 1


def typeset(paragraphs: Sequence[str], layout: Layout) -> bytes:
    """Return a PDF of paragraphs in columns; a soft hyphen in a word tells where it may be parted."""
    wide = (595 - 2 * layout.margin - (layout.columns - 1) * layout.gutter) / layout.columns
    lines: list[tuple[str, bool, bool, bool]] = []
    for paragraph in paragraphs:
        wrapped = wrap(paragraph, wide, layout)
        lines += [(t, i == 0, i == len(wrapped) - 1, False) for i, t in enumerate(wrapped)]
    sheets: list[Sheet] = []
    while lines:
        sheet = Sheet(high=layout.high)
        sheets.append(sheet)
        number = len(sheets)
        top = layout.high - layout.margin
        if layout.head:
            sheet.text(
                layout.margin, layout.high - 30, 8, layout.head.replace("#", str(number)), "F3"
            )
        if layout.foot:
            sheet.text(290, 28, 8, layout.foot.replace("#", str(number)), "F3")
        if layout.headline and number == 1:
            for part in wrap(layout.headline, 595 - 2 * layout.margin, Layout(size=24, indent=0)):
                sheet.text(layout.margin, top - 24, 24, part, "F2")
                top -= 28
            top -= 12
        placed: list[tuple[float, float, str, bool]] = []
        for column in range(layout.columns):
            x, y = layout.margin + column * (wide + layout.gutter), top - layout.size
            while lines and y > layout.margin:
                text, is_first, is_last, _ = lines.pop(0)
                if is_first and y < top - layout.size:
                    y -= layout.gap
                placed.append((x + (layout.indent if is_first else 0), y, text, is_last))
                y -= layout.leading
        if layout.rowwise:
            placed.sort(key=lambda entry: (-entry[1], entry[0]))
        for x, y, text, is_last in placed:
            column = int((x - layout.margin) // (wide + layout.gutter))
            right = layout.margin + column * (wide + layout.gutter) + wide
            write(sheet, x, y, text, right, layout, is_last=is_last)
    return pdf(sheets)


def write(
    sheet: Sheet, x: float, y: float, text: str, right: float, layout: Layout, *, is_last: bool
) -> None:
    words = text.split(" ")
    room = right - x - width(text, layout.size, layout.face)
    blank = width(" ", layout.size, layout.face)
    if layout.justified and not is_last and len(words) > 1:
        blank += max(0.0, room) / (len(words) - 1)
    if layout.spaced or layout.justified:
        sheet.spaced(x, y, layout.size, words, blank)
    else:
        sheet.text(x, y, layout.size, text, layout.face)


def wrap(paragraph: str, wide: float, layout: Layout) -> list[str]:
    """Return the lines of a paragraph."""
    random = Random(layout.seed)
    lines, line = [], ""
    room = wide - layout.indent
    queue = paragraph.split(" ")
    while queue:
        word = queue.pop(0)
        plain = word.replace(SOFT, "")
        longer = f"{line} {plain}" if line else plain
        if width(longer, layout.size, layout.face) <= room or (not line and SOFT not in word):
            line = longer
            continue
        halves = (
            parted(word, line, room, layout) if layout.hyphens and random.random() < 0.9 else None
        )
        if halves:
            line = f"{line} {halves[0]}" if line else halves[0]
            queue.insert(0, halves[1])
        else:
            queue.insert(0, word if line else plain)
        if line:
            lines.append(line)
            room = wide
        line = ""
    return [*lines, line] if line else lines


def parted(word: str, line: str, room: float, layout: Layout) -> tuple[str, str] | None:
    """Return the largest first half of a word that has room on a line, with its hyphen, and the rest."""
    places = [
        i for i, sign in enumerate(word) if sign == SOFT or (sign == "-" and 0 < i < len(word) - 1)
    ]
    for place in reversed(places):
        first = word[:place].replace(SOFT, "") + "-"
        if width(f"{line} {first}", layout.size, layout.face) <= room:
            return first, word[place + 1 :]
    return None
