"""What an annotated PDF costs, against reportlab writing the same words with the same highlights.

Two documents of 1,000 marks on 100 pages: statements side by side in two columns, under headings that are
bookmarks, as the program makes them; and nothing but paragraphs. reportlab writes no tags, shapes and kerns
nothing, breaks lines at the first word that does not fit, and draws no appearance of a highlight.
"""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.probing import Figures, most_megabytes

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from desktop.exporting.pdf.document import Block, Document, Mark, Para

PARAGRAPHS = {"rows": 862, "text": 1400}
"""So many fill 100 pages of A4."""
WORDS = 48
MARKS = 1000
LONG = 10
"""Words of a mark."""
VOCABULARY = """the council said bridge water report late on Monday morning officials of city harbour repair
engineers would not close before winter Ляшенко мосту після ремонту γέφυρα another hundred people were asked to
leave their homes while rivers rose beyond what anyone had measured since records began""".split()
OUTLETS = ("Harbour Post", "Nordblatt")
COMMENT = "Look at this again."
MADE = "2026-11-23T01:00:00Z"

Places = list[tuple[int, int]]
Text = list[tuple[list[str], Places]]
"""Words, and from which to which its marks are."""
Line = tuple[float, float, float]
"""Left, foot of the letters, right; pt."""


def made_up(kind: str, marks: int) -> Text:
    """Return paragraphs of words, and for each the places of its marks."""
    chance = random.Random(8)
    count = PARAGRAPHS[kind]
    text: Text = [([chance.choice(VOCABULARY) for _ in range(WORDS)], []) for _ in range(count)]
    for number in range(marks):
        start = chance.randrange(WORDS - LONG)
        text[number % count][1].append((start, start + LONG))
    return text


def own(kind: str, marks: str = str(MARKS)) -> Figures:
    """Make the PDF as the program does; CPU seconds of all threads, pages, memory."""
    from desktop.exporting.pdf.annotating import annotate
    from desktop.exporting.pdf.typesetting import typeset

    document = document_of(kind, made_up(kind, int(marks)))
    cpu, clock = time.process_time(), time.monotonic()
    laid = typeset(document)
    between = time.process_time()
    data = annotate(laid.data, document)
    spent, gone = time.process_time() - cpu, time.monotonic() - clock
    return {"annotating": spent - (between - cpu), **figures(data, spent, gone)}


def document_of(kind: str, text: Text) -> Document:
    from desktop.exporting.pdf.document import Cell, Document, Heading, Row, Rows, Run

    marks: list[Mark] = []
    paras = [para_of(words, places, marks) for words, places in text]
    blocks: list[Block] = [Heading("Measured"), *paras]
    if kind == "rows":
        pairs = zip(paras[::2], paras[1::2], strict=True)
        rows = [
            Row(
                tuple(
                    Cell((para,), (Run(address(number, place)),)) for place, para in enumerate(pair)
                ),
                Heading(f"S{number}", 2, f"s{number}"),
            )
            for number, pair in enumerate(pairs, 1)
        ]
        blocks[1:] = [Rows(tuple((Run(outlet),) for outlet in OUTLETS), tuple(rows))]
    return Document(
        "Measured", "Ann", tuple(blocks), tuple(marks), is_landscape=kind == "rows", made=MADE
    )


def para_of(words: list[str], places: Places, marks: list[Mark]) -> Para:
    from desktop.exporting.pdf.document import Mark, Para, Run

    ids: list[list[str]] = [[] for _ in words]
    for start, end in places:
        name = f"A{len(marks) + 1}"
        marks.append(Mark(name, "Ann", "Framing > Cause", COMMENT, made=MADE))
        for place in range(start, end):
            ids[place].append(name)
    runs: list[Run] = []
    for word, here in zip(words, ids, strict=True):
        if runs and runs[-1].marks == tuple(here):
            runs[-1] = runs[-1]._replace(text=f"{runs[-1].text}{word} ")
        else:
            runs.append(Run(f"{word} ", tuple(here)))
    return Para(tuple(runs))


def address(number: int, place: int) -> str:
    return f"A{place + 1}.{number}"


LEFT, BOTTOM, TOP = 45.4, 59.5, 54.0
PITCH, AFTER, SIZE = 13.34, 1.8, 10.0


def by_reportlab(kind: str) -> Figures:
    """Write the same with reportlab's layout engine; CPU seconds, pages, memory."""
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import SimpleDocTemplate

    from desktop.resources import resource

    text = made_up(kind, MARKS)
    cpu, clock = time.process_time(), time.monotonic()
    pdfmetrics.registerFont(TTFont("Serif", str(resource("fonts/NotoSerif-Regular.ttf"))))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "r.pdf")
        size = landscape(A4) if kind == "rows" else A4
        margins = {
            "leftMargin": LEFT,
            "rightMargin": LEFT,
            "topMargin": TOP,
            "bottomMargin": BOTTOM,
        }
        template = SimpleDocTemplate(str(path), pagesize=size, **margins)
        template.build(flowables(kind, text, size[0] - 2 * LEFT), numbered, numbered)
        spent, gone = time.process_time() - cpu, time.monotonic() - clock
        return figures(path.read_bytes(), spent, gone)


def numbered(canvas, _template) -> None:
    canvas.setFont("Serif", 7.5)
    canvas.drawString(LEFT, BOTTOM / 2, f"Page {canvas.getPageNumber()}")


def flowables(kind: str, text: Text, wide: float) -> Sequence[Flowable]:
    """Return paragraphs, or headings and tables of two of them each with an address."""
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph, Table

    style = ParagraphStyle("text", fontName="Serif", fontSize=SIZE, leading=PITCH, spaceAfter=AFTER)
    small = ParagraphStyle("small", style, fontSize=8)

    class Title(Paragraph):  # type: ignore[misc]  # reportlab has no types
        def draw(self) -> None:
            super().draw()
            self.canv.bookmarkPage(self.getPlainText())
            self.canv.addOutlineEntry(self.getPlainText(), self.getPlainText())

    paras = [marked_paragraph()(words, style, places) for words, places in text]
    if kind == "text":
        return paras
    made: list[Flowable] = []
    for number, pair in enumerate(zip(paras[::2], paras[1::2], strict=True), 1):
        cells = [[Paragraph(address(number, n), small), para] for n, para in enumerate(pair)]
        made += [Title(f"S{number}", style), Table([cells], colWidths=[wide / 2] * 2)]
    return made


def marked_paragraph():
    """Return the class of paragraphs that highlight their words where these were put."""
    from reportlab.pdfbase.pdfdoc import PDFString
    from reportlab.pdfbase.pdfmetrics import stringWidth
    from reportlab.platypus import Paragraph

    class Marked(Paragraph):  # type: ignore[misc]  # reportlab has no types
        def __init__(self, words: list[str], style: object, places: Places) -> None:
            super().__init__(" ".join(words), style)
            self.places = places

        def draw(self) -> None:
            super().draw()
            for start, end in self.places:
                self.highlight(self.lines_of(start, end))

        def split(self, *_room: float) -> list[Paragraph]:
            """Go to the next page whole, so that the places of words stay what they are."""
            return []

        def lines_of(self, start: int, end: int) -> list[Line]:
            made: list[Line] = []
            first = 0
            for number, (_, words) in enumerate(self.blPara.lines):
                here = range(max(start, first) - first, min(end, first + len(words)) - first)
                if here:
                    x = stringWidth(
                        "".join(f"{word} " for word in words[: here.start]), "Serif", SIZE
                    )
                    inside = " ".join(words[here.start : here.stop])
                    y = self.height - SIZE - number * PITCH
                    made.append((x, y, x + stringWidth(inside, "Serif", SIZE)))
                first += len(words)
            return made

        def highlight(self, lines: list[Line]) -> None:
            quads = [
                n for x0, y, x1 in lines for n in (x0, y + 10, x1, y + 10, x0, y - 3, x1, y - 3)
            ]
            quads = placed(self.canv, quads)
            rect = (min(quads[::2]), min(quads[1::2]), max(quads[::2]), max(quads[1::2]))
            self.canv.highlightAnnotation(
                COMMENT,
                rect,
                QuadPoints=f"[{' '.join(map(str, quads))}]",
                Color=[1, 0.9, 0.5],
                T=PDFString("Ann"),
            )

    return Marked


def placed(canvas, quads: list[float]) -> list[float]:
    """Return points where they are on the page: reportlab writes /QuadPoints as they are given."""
    points = (canvas.absolutePosition(*quads[n : n + 2]) for n in range(0, len(quads), 2))
    return [round(number, 2) for point in points for number in point]


def figures(data: bytes, cpu: float, clock: float) -> Figures:
    import pypdfium2

    with pypdfium2.PdfDocument(data) as pdf:
        pages = float(len(pdf))
    return {
        "cpu": cpu,
        "clock": clock,
        "pages": pages,
        "page": cpu / pages,
        "megabytes": most_megabytes(),
        "kilobytes": len(data) / 1000,
    }
