"""The same comparison written by the program and by reportlab: what the limit for a page was taken from.

Passages in two columns with the words that differ underlined twice, under headings that are bookmarks; a legend,
the outlets over each page, "Page 1 of 100"; each address leads to the counterpart; 1,000 highlights with
comment, author and date. reportlab writes it as its manual does: marked-up paragraphs, `<a>` for links,
`onDraw` to learn where words are, a canvas that knows the number of pages.
"""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tests.benchmarks.pdf_probes import (
    AFTER,
    BOTTOM,
    COMMENT,
    LEFT,
    LONG,
    MADE,
    MARKS,
    OUTLETS,
    PARAGRAPHS,
    PITCH,
    SIZE,
    TOP,
    VOCABULARY,
    WORDS,
    address,
    figures,
    placed,
)
from tests.benchmarks.probing import Figures

if TYPE_CHECKING:
    from desktop.exporting.pdf.document import Document

DIFFER = 3
"""Words of a passage that its counterpart has others for."""
FILL = "#ffe08a"
TITLE, HEAD, LEGEND = (
    "Measured",
    "Measured · Comparison",
    "highlight of a reader; words that disagree",
)


class Passage(NamedTuple):
    """Words, which of them differ, and from which to which a highlight is."""

    words: list[str]
    differ: frozenset[int]
    places: list[tuple[int, int]]


def made_up() -> list[tuple[Passage, Passage]]:
    """Return pairs of passages that differ in some words."""
    chance = random.Random(8)
    count = PARAGRAPHS["rows"]
    starts: list[list[int]] = [[] for _ in range(count)]
    for number in range(MARKS):
        starts[number % count].append(chance.randrange(WORDS - LONG))
    made = []
    for pair in range(count // 2):
        words = [chance.choice(VOCABULARY) for _ in range(WORDS)]
        differ = frozenset(chance.sample(range(WORDS), DIFFER))
        other = [
            chance.choice(VOCABULARY).upper() if n in differ else word
            for n, word in enumerate(words)
        ]
        places = [[(s, s + LONG) for s in starts[2 * pair + n]] for n in (0, 1)]
        made.append((Passage(words, differ, places[0]), Passage(other, differ, places[1])))
    return made


def own() -> Figures:
    """Make it as the program does; CPU seconds of all threads, pages, memory."""
    from desktop.exporting.pdf.annotating import annotate
    from desktop.exporting.pdf.typesetting import typeset

    document = document_of(made_up())
    cpu, clock = time.process_time(), time.monotonic()
    laid = typeset(document)
    between = time.process_time()
    data = annotate(laid.data, document)
    spent, gone = time.process_time() - cpu, time.monotonic() - clock
    return {"annotating": spent - (between - cpu), **figures(data, spent, gone)}


def document_of(pairs: list[tuple[Passage, Passage]]) -> Document:
    from desktop.exporting.pdf.document import (
        Cell,
        Document,
        Heading,
        Item,
        Legend,
        Mark,
        Para,
        Row,
        Rows,
        Run,
    )

    marks: list[Mark] = []

    def runs(passage: Passage) -> Iterator[Run]:
        names: dict[int, list[str]] = {}
        for start, end in passage.places:
            marks.append(Mark(f"N{len(marks) + 1}", "Ann", "", COMMENT, FILL, made=MADE))
            for at in range(start, end):
                names.setdefault(at, []).append(marks[-1].id)
        held: list[str] = []
        look: tuple[tuple[str, ...], str] = ((), "")
        for at, word in enumerate(passage.words):
            here = tuple(names.get(at, ())), "value" if at in passage.differ else ""
            if held and here != look:
                yield Run("".join(held), *look)
                held = []
            look = here
            held.append(f"{word} ")
        yield Run("".join(held), *look)

    rows = []
    for number, pair in enumerate(pairs, 1):
        cells = [
            Cell(
                (Para(tuple(runs(passage)), label=f"p{place}-{number}"),),
                (Run(address(number, place), to=f"p{1 - place}-{number}"),),
            )
            for place, passage in enumerate(pair)
        ]
        rows.append(Row(tuple(cells), Heading(f"S{number}", 2, f"s{number}"), is_whole=True))
    legend = Legend((Item(FILL, "–", LEGEND),))
    whole = Rows(tuple((Run(outlet),) for outlet in OUTLETS), tuple(rows))
    return Document(
        TITLE,
        "Ann",
        (Heading(TITLE), legend, whole),
        tuple(marks),
        is_landscape=True,
        head=HEAD,
        made=MADE,
    )


# --- reportlab ------------------------------------------------------------------------------------


def by_reportlab() -> Figures:
    """Write the same with reportlab; CPU seconds, pages, memory."""
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import SimpleDocTemplate

    from desktop.resources import resource

    pairs = made_up()
    cpu, clock = time.process_time(), time.monotonic()
    pdfmetrics.registerFont(TTFont("Serif", str(resource("fonts/NotoSerif-Regular.ttf"))))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "r.pdf")
        across, down = landscape(A4)
        template = SimpleDocTemplate(
            str(path), pagesize=(across, down), title=TITLE, author="Ann", leftMargin=LEFT,
            rightMargin=LEFT, topMargin=TOP, bottomMargin=BOTTOM,
        )  # fmt: skip
        wide = across - 2 * LEFT
        drawn = partial(draw_heads, wide=wide, down=down)
        template.build(list(flowables(pairs, wide)), drawn, drawn, canvasmaker=numbering())
        spent, gone = time.process_time() - cpu, time.monotonic() - clock
        return figures(path.read_bytes(), spent, gone)


def draw_heads(canvas, _template, wide: float, down: float) -> None:
    """Write the head of a page, and the outlets over their columns."""
    canvas.setFont("Serif", 7.5)
    canvas.drawString(LEFT, down - 30, HEAD)
    for place, outlet in enumerate(OUTLETS):
        canvas.drawString(LEFT + place * wide / 2 + 6, down - 44, outlet)
    canvas.line(LEFT, down - 48, LEFT + wide, down - 48)


def numbering():
    """Return the canvas that writes on each page which of how many it is."""
    from reportlab.pdfgen.canvas import Canvas

    class Numbering(Canvas):  # type: ignore[misc]  # reportlab has no types
        def __init__(self, *arguments, **named) -> None:
            super().__init__(*arguments, **named)
            self.kept: list[dict[str, object]] = []

        def showPage(self) -> None:
            self.kept.append(dict(self.__dict__))
            self._startPage()

        def save(self) -> None:
            for state in self.kept:
                self.__dict__.update(state)
                self.setFont("Serif", 7.5)
                words = f"Page {self._pageNumber} of {len(self.kept)}"
                self.drawRightString(self._pagesize[0] - LEFT, self._pagesize[1] - 30, words)
                super().showPage()
            super().save()

    return Numbering


def flowables(pairs: list[tuple[Passage, Passage]], wide: float):
    """Yield the legend, then a heading and a table of two cells for each pair."""
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph, Table

    style = ParagraphStyle("text", fontName="Serif", fontSize=SIZE, leading=PITCH, spaceAfter=AFTER)
    small = ParagraphStyle("small", style, fontSize=8)

    class Title(Paragraph):  # type: ignore[misc]  # reportlab has no types
        def draw(self) -> None:
            super().draw()
            self.canv.bookmarkPage(self.getPlainText())
            self.canv.addOutlineEntry(self.getPlainText(), self.getPlainText())

    marked = marked_paragraph()
    yield Paragraph(f'<span backColor="{FILL}"> – </span> {LEGEND}', small)
    for number, pair in enumerate(pairs, 1):
        cells = []
        for place, passage in enumerate(pair):
            name = f'<a name="p{place}-{number}"/>'
            link = f'<a href="#p{1 - place}-{number}">{address(number, place)}</a>'
            cells.append([Paragraph(name + link, small), marked(markup(passage), style)])
        yield Title(f"S{number}", style)
        yield Table([cells], colWidths=[wide / 2] * 2)


def markup(passage: Passage) -> str:
    """Return the words as reportlab reads them; the ends of highlights call back."""
    begins = {start: n for n, (start, _) in enumerate(passage.places)}
    ends = {end - 1: n for n, (_, end) in enumerate(passage.places)}
    parts = []
    for at, word in enumerate(passage.words):
        shown = f'<u kind="double">{word}</u>' if at in passage.differ else word
        if at in begins:
            shown = f'<onDraw name="highlight" label="begin-{begins[at]}"/>{shown}'
        if at in ends:
            shown = f'{shown}<onDraw name="highlight" label="end-{ends[at]}"/>'
        parts.append(shown)
    return " ".join(parts)


def marked_paragraph():
    """Return the class of paragraphs that highlight what stands between two callbacks."""
    from reportlab.pdfbase.pdfdoc import PDFString
    from reportlab.platypus import Paragraph

    class Marked(Paragraph):  # type: ignore[misc]  # reportlab has no types
        def draw(self) -> None:
            begun: dict[str, tuple[float, float]] = {}

            def highlight(canvas, _kind: str, label: str) -> None:
                what, _, number = label.partition("-")
                info = canvas._curr_tx_info
                at = info["cur_x"], info["cur_y"]
                if what == "begin":
                    begun[number] = at
                elif number in begun:
                    self.highlight(begun[number], at)

            self.canv.setNamedCB("highlight", highlight)
            super().draw()

        def highlight(self, begin: tuple[float, float], end: tuple[float, float]) -> None:
            (x, y), (last_x, last_y) = begin, end
            quads: list[float] = []
            while y > last_y + 1:
                quads += box(x, y, self.width)
                x, y = 0, y - PITCH
            quads += box(x, y, last_x)
            quads = placed(self.canv, quads)
            rect = (min(quads[::2]), min(quads[1::2]), max(quads[::2]), max(quads[1::2]))
            self.canv.highlightAnnotation(
                COMMENT,
                rect,
                QuadPoints=f"[{' '.join(f'{n:.2f}' for n in quads)}]",
                Color=[1, 0.88, 0.54],
                T=PDFString("Ann"),
                M=PDFString("D:20261123010000Z"),
            )

    return Marked


def box(x: float, y: float, right: float) -> tuple[float, ...]:
    return x, y + SIZE, right, y + SIZE, x, y - 3, right, y - 3
