"""Find the runs of text of a PDF page: what is written where, and how large (ISO 32000-2, section 9.4).

pypdf's own text extraction forgets where a run ends, without which columns cannot be told apart;
so its parser and its fonts are used, with the text operators obeyed here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from math import hypot
from typing import TYPE_CHECKING, NamedTuple, TypeVar

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader
    from pypdf.generic import ContentStream, DictionaryObject

Value = TypeVar("Value")
Matrix = tuple[float, float, float, float, float, float]
IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
WORD_GAP = 0.45
"""Widths of a blank that part two words; tables of TeX squeeze it to 0.66, kerning stays under 0.3."""
LEAST_GAP = 0.12
"""Of the size of the type."""
WIDE_GAP = 1.0
"""Of the size of the type: a run ends there, for it may be the gutter between columns."""
MOST_RUNS = 60_000
"""Runs of one page: a page of a broadsheet has 15,000 where each letter is placed by itself."""
MOST_FORMS, DEEPEST_FORM = 2_000, 12
"""Drawings within a page that are followed."""
RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff"
"""Hebrew, Arabic and their neighbours, with the drawn forms of letters."""


class Run(NamedTuple):
    """Text drawn in one go; `x`, `end` and `y` in points from the lower left corner, y the baseline.

    `glyphs` are the texts of the glyphs from left to right where any of them is written from right
    to left, for there a ligature must not be turned round.
    """

    x: float
    end: float
    y: float
    size: float
    text: str
    is_bold: bool = False
    is_margin: bool = False
    turn: int = 0
    glyphs: tuple[str, ...] | None = None


class Face:
    """A font with the text and the width of each of its codes."""

    def __init__(self, resource: DictionaryObject) -> None:
        from pypdf.generic._font import Font

        self.font = Font.from_font_resource(resource)
        self.is_wide = isinstance(self.font.encoding, str)
        name = str(self.font.name).casefold()
        self.is_bold = any(word in name for word in ("bold", "black", "heavy", "semibold", "demi"))
        self.widths: dict[str, float] = self.font.character_widths
        self.default = float(self.widths.get("default", 500))
        self.scale = 1000.0
        if resource.get("/Subtype") == "/Type3":
            matrix = resource.get("/FontMatrix")
            across = abs(float(matrix[0])) if matrix else 0.001
            self.scale = 1 / across if across else 1000.0
        self.blank = float(self.font.space_width or 250) / self.scale
        self.texts = Kept(self.text_of)
        self.ways = Kept(self.way_of)

    def codes(self, data: bytes) -> Sequence[str | int]:
        """Return the codes in a string: bytes, or where the font has many glyphs, characters."""
        if not self.is_wide:
            return data
        try:
            return data.decode(str(self.font.encoding), "surrogatepass")
        except (UnicodeDecodeError, LookupError):
            return data.decode("utf-16-be", "replace")

    def text_of(self, code: str | int) -> str:
        text = code if isinstance(code, str) else self.font.encoding.get(code, chr(code))
        return str(self.font.character_map.get(text, text))

    def way_of(self, code: str | int) -> float:
        """Return how far a glyph moves on, in parts of the size."""
        raw = code if isinstance(code, str) else chr(code)
        return float(self.widths.get(raw, self.default)) / self.scale


class Kept(dict[str | int, Value]):
    """The values of a function that were asked for."""

    def __init__(self, function: Callable[[str | int], Value]) -> None:
        super().__init__()
        self.function = function

    def __missing__(self, key: str | int) -> Value:
        value = self[key] = self.function(key)
        return value


class State(NamedTuple):
    """The part of the graphics state that places text; kept by q, put back by Q."""

    matrix: Matrix = IDENTITY
    face: Face | None = None
    size: float = 0.0
    spacing: float = 0.0
    word_spacing: float = 0.0
    stretch: float = 1.0
    leading: float = 0.0
    rise: float = 0.0


class Faces:
    """The fonts of a document, each made once."""

    def __init__(self) -> None:
        self.known: dict[tuple[int, int], Face | None] = {}
        self.held: list[object] = []
        """What a key of `known` is the identity of must not go away."""

    def face(self, fonts: DictionaryObject, name: str) -> Face | None:
        from pypdf.generic import DictionaryObject, IndirectObject

        raw = fonts.raw_get(name) if name in fonts else None
        key = (raw.idnum, raw.generation) if isinstance(raw, IndirectObject) else (0, id(raw))
        if key not in self.known:
            self.held.append(raw)
            resource = raw.get_object() if raw is not None else None
            self.known[key] = Face(resource) if isinstance(resource, DictionaryObject) else None
        return self.known[key]


class Painter:
    """Obey the operators of a page, and note where text is drawn."""

    def __init__(self, reader: PdfReader, faces: Faces) -> None:
        self.reader = reader
        self.faces = faces
        self.runs: list[Run] = []
        self.state = State()
        self.kept: list[State] = []
        self.text: Matrix = IDENTITY
        self.line: Matrix = IDENTITY
        self.artifacts: list[bool] = []
        self.forms = 0
        self.contents: dict[int, tuple[object, ContentStream]] = {}

    def page(self, page: PageObject) -> list[Run]:
        from pypdf.generic import ContentStream

        contents = page.get("/Contents")
        resources = dictionary(page.get("/Resources"))
        if contents is None:
            return []
        self.paint(ContentStream(contents.get_object(), self.reader, "bytes"), resources, 0)
        return self.runs

    def paint(self, content: ContentStream, resources: DictionaryObject, depth: int) -> None:
        fonts = dictionary(resources.get("/Font"))
        for operands, operator in content.operations:
            if operator == b"Tf":
                if len(operands) > 1:
                    face = self.faces.face(fonts, operands[0])
                    self.state = self.state._replace(face=face, size=number(operands, 1))
            elif operator == b"Do":
                self.form(operands, resources, depth)
            elif operator in SHOWING:
                self.show(operator, operands)
            elif operator in OBEYED:
                OBEYED[operator](self, operands)
            if len(self.runs) >= MOST_RUNS:
                return

    def show(self, operator: bytes, operands: list[object]) -> None:
        """Obey Tj, TJ, ' and "."""
        if operator == b'"':
            self.state = self.state._replace(
                word_spacing=number(operands, 0), spacing=number(operands, 1)
            )
        if operator != b"Tj" and operator != b"TJ":
            self.next_line([])
        shown = operands[-1] if operands else b""
        if isinstance(shown, (bytes, str)):
            self.write([shown])
        elif isinstance(shown, (list, tuple)):
            self.write(shown)

    def write(self, parts: Sequence[object]) -> None:
        """Draw strings with the shifts between them, as one run for each stretch without a wide gap."""
        state = self.state
        if state.face is None or not state.size:
            return
        gap = max(LEAST_GAP, WORD_GAP * state.face.blank)
        at = start = 0.0
        """Ways along the line, in parts of the size."""
        texts: list[str] = []
        pending = 0.0
        for part in parts:
            if isinstance(part, (bytes, str)):
                data = part if isinstance(part, bytes) else part.encode("latin-1", "replace")
                codes = state.face.codes(data)
                if not codes:
                    continue
                if pending > WIDE_GAP and texts:
                    self.note(texts, start, at - pending)
                    texts, start = [], at
                elif pending > gap and texts and texts[-1] != " ":
                    texts.append(" ")
                elif not texts:
                    start = at
                pending = 0.0
                texts.extend(map(state.face.texts.__getitem__, codes))
                at += sum(map(state.face.ways.__getitem__, codes))
                if state.spacing:
                    at += state.spacing * len(codes) / state.size
                if state.word_spacing and not state.face.is_wide:
                    at += state.word_spacing * data.count(b" ") / state.size
            elif isinstance(part, (int, float)):
                shift = -float(part) / 1000
                at += shift
                pending += shift
        if texts:
            self.note(texts, start, at - pending)
        self.text = moved(self.text, at * state.size * state.stretch, 0.0)

    def note(self, texts: list[str], start: float, end: float) -> None:
        """Note a run that lies between two ways along the line."""
        text = "".join(texts)
        if not text.strip():
            return
        state = self.state
        a, b, c, d, e, f = times(moved(self.text, 0.0, state.rise), state.matrix)
        unit = state.size * state.stretch
        size = abs(state.size) * hypot(c, d)
        x, y = e + a * start * unit, f + b * start * unit
        ending_x, ending_y = e + a * end * unit, f + b * end * unit
        turn = direction(a * unit, b * unit)
        x, y, ending = (
            (x, y, ending_x),
            (y, -x, ending_y),
            (-x, -y, -ending_x),
            (-y, x, -ending_y),
        )[turn]
        face = state.face
        is_right_to_left = not text.isascii() and has_rtl(text)
        self.runs.append(
            Run(
                x, ending, y, size, text,
                is_bold=face is not None and face.is_bold,
                is_margin=any(self.artifacts),
                turn=turn,
                glyphs=tuple(texts) if is_right_to_left else None,
            )
        )  # fmt: skip

    def form(self, operands: list[object], resources: DictionaryObject, depth: int) -> None:
        """Follow a drawing within the page, with its own resources if it has any."""
        from pypdf.generic import ContentStream, StreamObject

        objects = dictionary(resources.get("/XObject"))
        found = objects.get(operands[0]) if operands else None
        found = found.get_object() if found is not None else None
        self.forms += 1
        if not isinstance(found, StreamObject) or found.get("/Subtype") != "/Form":
            return
        if depth >= DEEPEST_FORM or self.forms > MOST_FORMS:
            return
        state, text, line = self.state, self.text, self.line
        matrix = found.get("/Matrix")
        if matrix is not None and len(matrix) == 6:
            own = tuple(float(value) for value in matrix)
            self.state = state._replace(matrix=times(own, state.matrix))  # type: ignore[arg-type]  # it has six
        inner = found.get("/Resources")
        if id(found) not in self.contents:
            self.contents[id(found)] = found, ContentStream(found, self.reader, "bytes")
        content = self.contents[id(found)][1]
        self.paint(content, dictionary(inner) if inner is not None else resources, depth + 1)
        self.state, self.text, self.line = state, text, line

    def keep(self, _: list[object]) -> None:
        if len(self.kept) < MOST_RUNS:
            self.kept.append(self.state)

    def put_back(self, _: list[object]) -> None:
        if self.kept:
            self.state = self.kept.pop()

    def transform(self, operands: list[object]) -> None:
        self.state = self.state._replace(matrix=times(matrix_of(operands), self.state.matrix))

    def begin(self, _: list[object]) -> None:
        self.text = self.line = IDENTITY

    def move(self, operands: list[object]) -> None:
        self.text = self.line = moved(self.line, number(operands, 0), number(operands, 1))

    def move_and_lead(self, operands: list[object]) -> None:
        self.state = self.state._replace(leading=-number(operands, 1))
        self.move(operands)

    def place(self, operands: list[object]) -> None:
        self.text = self.line = matrix_of(operands)

    def next_line(self, _: list[object]) -> None:
        self.text = self.line = moved(self.line, 0.0, -self.state.leading)

    def set_spacing(self, operands: list[object]) -> None:
        self.state = self.state._replace(spacing=number(operands, 0))

    def set_word_spacing(self, operands: list[object]) -> None:
        self.state = self.state._replace(word_spacing=number(operands, 0))

    def set_stretch(self, operands: list[object]) -> None:
        self.state = self.state._replace(stretch=number(operands, 0) / 100 or 1.0)

    def set_leading(self, operands: list[object]) -> None:
        self.state = self.state._replace(leading=number(operands, 0))

    def set_rise(self, operands: list[object]) -> None:
        self.state = self.state._replace(rise=number(operands, 0))

    def mark(self, operands: list[object]) -> None:
        """Open marked content; what is an artifact is no part of the text (14.8.2.2)."""
        self.artifacts.append(bool(operands) and operands[0] == "/Artifact")

    def end_mark(self, _: list[object]) -> None:
        if self.artifacts:
            self.artifacts.pop()


SHOWING = frozenset({b"Tj", b"TJ", b"'", b'"'})
OBEYED = {
    b"q": Painter.keep,
    b"Q": Painter.put_back,
    b"cm": Painter.transform,
    b"BT": Painter.begin,
    b"Td": Painter.move,
    b"TD": Painter.move_and_lead,
    b"Tm": Painter.place,
    b"T*": Painter.next_line,
    b"Tc": Painter.set_spacing,
    b"Tw": Painter.set_word_spacing,
    b"Tz": Painter.set_stretch,
    b"TL": Painter.set_leading,
    b"Ts": Painter.set_rise,
    b"BMC": Painter.mark,
    b"BDC": Painter.mark,
    b"EMC": Painter.end_mark,
}


def runs_of(page: PageObject, reader: PdfReader, faces: Faces) -> list[Run]:
    """Return the runs of a page in the order in which they are drawn, upright as most of them are."""
    return Painter(reader, faces).page(page)


def dictionary(found: object) -> DictionaryObject:
    """Return what is found as a dictionary, an empty one if it is none."""
    from pypdf.generic import DictionaryObject

    found = found.get_object() if hasattr(found, "get_object") else found
    return found if isinstance(found, DictionaryObject) else DictionaryObject()


def number(operands: Sequence[object], place: int) -> float:
    value = operands[place] if place < len(operands) else 0.0
    return float(value) if isinstance(value, (int, float)) else 0.0


def matrix_of(operands: Sequence[object]) -> Matrix:
    a, b, c, d, e, f = (number(operands, place) for place in range(6))
    return a, b, c, d, e, f


def moved(matrix: Matrix, x: float, y: float) -> Matrix:
    a, b, c, d, e, f = matrix
    return a, b, c, d, x * a + y * c + e, x * b + y * d + f


def times(first: Matrix, second: Matrix) -> Matrix:
    a, b, c, d, e, f = first
    g, h, i, j, k, m = second
    return (
        a * g + b * i,
        a * h + b * j,
        c * g + d * i,
        c * h + d * j,
        e * g + f * i + k,
        e * h + f * j + m,
    )


def direction(across: float, up: float) -> int:
    """Return quarter turns anticlockwise of a line of text."""
    if abs(across) >= abs(up):
        return 0 if across >= 0 else 2
    return 1 if up > 0 else 3


has_rtl = re.compile(f"[{RTL}]").search
"""Find a sign that is written from right to left."""


def upright(runs: Sequence[Run]) -> Iterator[Run]:
    """Give the runs that are turned as most of the text is."""
    count = [0, 0, 0, 0]
    for run in runs:
        count[run.turn] += len(run.text)
    most = count.index(max(count))
    return (run for run in runs if run.turn == most)
