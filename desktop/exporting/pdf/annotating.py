"""Turn the links that typst made around marked words into annotations of the file.

typst gives a link for each run of marked words, tagged, with a box a line, exactly over its letters; its address
names the marks by their places in the document. Those of one mark on one page become one annotation with as many
quads; what overlaps shares links and becomes several. The first annotation of a link keeps its object, and
with it the place in the structure tree; a further one gets an element of its own behind it.

An annotation belongs to one page, and answers may not cross pages either (ISO 32000-2, 12.5.6.2): a mark that
goes on has one annotation a page, all with its comment; the names are "A7", "A7#2" …
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Container
from io import BytesIO
from typing import NamedTuple

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf
from pypdfium2 import PdfDocument, PdfTextPage

from desktop.exporting.pdf.appearance import BADGE, NOTE, Look, drawn
from desktop.exporting.pdf.cursive import Part, narrowed, part_of
from desktop.exporting.pdf.document import Document, Mark
from desktop.exporting.pdf.leading import GOTO, Places
from desktop.exporting.pdf.letters import Outline, outlines
from desktop.exporting.pdf.quads import Quad, around, joined, points_of, quads_of
from desktop.exporting.pdf.structure import Tree
from desktop.exporting.pdf.texts import pdf_date, pdf_string
from desktop.exporting.pdf.told import tell

SCHEME = "annot:"
PRINTED, STILL = 4, 28
"""Flags: of annotations that are printed; of those, too, that neither zoom nor turn with the page."""
MOST_FILLS = 3
"""Highlights on the same words that fill them: more would make them black."""
OFTEN = 25
"""Pages after which it is said how far the annotations are."""
POPUP = 180, 90
"""pt of the window of a comment."""


class Found(NamedTuple):
    """A link around marked words: its object, its boxes, the places of its marks in the document.

    `parts` has the marks that are on some letters of its word only.
    """

    link: pikepdf.Object
    quads: tuple[Quad, ...]
    marks: tuple[int, ...]
    parts: dict[int, Part]

    def quads_of(self, number: int, text: PdfTextPage | None) -> tuple[Quad, ...]:
        """Return the boxes of a mark."""
        part = self.parts.get(number)
        if part is None or text is None or len(self.quads) != 1:
            return self.quads
        return (narrowed(text, self.quads[0], part),)


class Sheet(NamedTuple):
    """A page whose links become annotations."""

    page: pikepdf.Object
    found: list[Found]
    text: PdfTextPage | None


def annotate(
    data: bytes, document: Document, report: Callable[[int, int], object] = lambda page, pages: None
) -> bytes:
    """Return the file with its marks as annotations; O(links). `report` gets pages done and pages now and then."""
    with Pdf.open(BytesIO(data)) as pdf:
        _Writer(pdf, document).write(data, report)
        tell(pdf, document)
        result = BytesIO()
        pdf.save(
            result,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
        )
    return result.getvalue()


def links_of(page: pikepdf.Object, places: Places) -> list[Found]:
    """Return the links around marked words; those that lead to labels are led there."""
    found = []
    for each in page.get("/Annots", Array()):
        uri = str(each.get("/A", Dictionary()).get("/URI", ""))
        if uri.startswith(GOTO):
            places.lead(each, uri[len(GOTO) :])
        elif uri.startswith(SCHEME):
            marks = dict(part_of(address) for address in uri[len(SCHEME) :].split(","))
            parts = {number: part for number, part in marks.items() if part is not None}
            found.append(Found(each, quads_of(each), tuple(marks), parts))
    return found


class _Writer:
    """Writes the annotations of a document; `parts` counts the pages of each mark so far."""

    def __init__(self, pdf: Pdf, document: Document) -> None:
        self.pdf = pdf
        self.document = document
        self.tree = Tree(pdf)
        self.parts: Counter[int] = Counter()
        self.filling = frozenset(
            number for number, mark in enumerate(document.marks) if mark.kind == "Highlight"
        )
        letters = {mark.letter for mark in document.marks if document.is_grey}
        self.letters: dict[str, Outline] = outlines(letters)
        self.blending = pdf.make_indirect(
            Dictionary(
                ExtGState=Dictionary(Multiply=Dictionary(Type=Name.ExtGState, BM=Name.Multiply))
            )
        )

    def write(self, data: bytes, report: Callable[[int, int], object]) -> None:
        reader, pages = None, len(self.pdf.pages)
        places = Places(self.pdf, self.document.page_words)
        for number, page in enumerate(self.pdf.pages):
            if number % OFTEN == 0:
                report(number, pages)
            found = links_of(page.obj, places)
            text = None
            if any(each.parts for each in found):
                reader = reader or PdfDocument(data)
                text = reader[number].get_textpage()
            if found:
                self._write_page(Sheet(page.obj, found, text))
        self.tree.close()

    def _write_page(self, sheet: Sheet) -> None:
        owned, quads = _owners(sheet.found), _quads(sheet)
        levels, fills = _levels(sheet.found, quads), _levels(sheet.found, self.filling)
        kept = {found.link.objgen for found in owned.values()}
        gone = {found.link.objgen for found in sheet.found}
        others = [a for a in sheet.page["/Annots"] if a.objgen not in gone]
        for found in sheet.found:
            if found.link.objgen not in kept:
                self.tree.release(found.link)
        first = {number: found for found in reversed(sheet.found) for number in found.marks}
        made = []
        begun: Counter[Quad] = Counter()
        for number, boxes in quads.items():
            mark = self._part(number)
            look = Look(
                mark,
                levels[number],
                begun[boxes[0]],
                self.document.is_grey,
                fills.get(number, 0) >= MOST_FILLS,
                self.letters.get(mark.letter),
            )
            begun[boxes[0]] += 1
            if number in owned:
                annotation = owned[number].link
                self.tree.keep(annotation)
            else:
                annotation = self.pdf.make_indirect(Dictionary())
                self.tree.add(annotation, sheet.page, self.tree.element(first[number].link))
            self._fill(annotation, look, boxes, sheet.page)
            made.append((-sum(q.area for q in boxes), annotation))
        # what lies within another mark is above it, and can be clicked
        made.sort(key=lambda each: each[0])
        popups = [self._popup(annotation, sheet.page) for _, annotation in made]
        sheet.page["/Annots"] = Array([*others, *(each for _, each in made), *popups])

    def _part(self, number: int) -> Mark:
        self.parts[number] += 1
        mark, part = self.document.marks[number], self.parts[number]
        return mark if part == 1 else mark._replace(id=f"{mark.id}#{part}")

    def _fill(
        self, annotation: pikepdf.Object, look: Look, boxes: tuple[Quad, ...], page: pikepdf.Object
    ) -> None:
        """Make an object the annotation of a mark; it may have been a link."""
        for key in ("/A", "/Border", "/H", "/QuadPoints"):
            if key in annotation:
                del annotation[key]
        mark = look.mark
        boxes = (_note_box(boxes[-1]),) if mark.kind == "Text" else boxes
        rect = Array(_rounded(_room(boxes, self.document.is_grey)))
        for key, value in _told(mark).items():
            annotation[key] = value
        annotation["/Type"] = Name.Annot
        annotation["/Subtype"] = Name("/" + mark.kind)
        annotation["/Rect"] = rect
        annotation["/C"] = Array(_rounded(look.fill if mark.kind == "Highlight" else look.line))
        annotation["/F"] = STILL if mark.kind == "Text" else PRINTED
        annotation["/P"] = page
        annotation["/AP"] = Dictionary(N=self._appearance(look, boxes, rect))
        if mark.kind == "Text":
            annotation["/Name"] = Name.Comment
        else:
            annotation["/QuadPoints"] = Array(_rounded(points_of(boxes)))

    def _appearance(
        self, look: Look, boxes: tuple[Quad, ...], rect: pikepdf.Object
    ) -> pikepdf.Object:
        return self.pdf.make_stream(
            drawn(look, boxes),
            Type=Name.XObject,
            Subtype=Name.Form,
            BBox=rect,
            Resources=self.blending,
        )

    def _popup(self, annotation: pikepdf.Object, page: pikepdf.Object) -> pikepdf.Object:
        right, top = float(page["/MediaBox"][2]), float(annotation["/Rect"][3])
        wide, high = POPUP
        bottom = max(top - high, 0.0)
        popup = self.pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Popup,
                Rect=Array(_rounded((right - wide, bottom, right, bottom + high))),
                Parent=annotation,
                F=STILL,
                Open=False,
                P=page,
            )
        )
        annotation["/Popup"] = popup
        return popup


def _told(mark: Mark) -> dict[str, pikepdf.Object]:
    """Return what a mark says; without a comment its code speaks, for PDF/UA-1 wants words (7.18.1)."""
    texts = {
        "/NM": mark.id,
        "/T": mark.author,
        "/Subj": mark.subject,
        "/Contents": mark.contents or mark.subject or mark.author or mark.id,
    }
    told: dict[str, pikepdf.Object] = {key: pdf_string(text) for key, text in texts.items() if text}
    made, changed = pdf_date(mark.made), pdf_date(mark.changed or mark.made)
    if made:
        told["/CreationDate"] = pikepdf.String(made)
    if changed:
        told["/M"] = pikepdf.String(changed)
    return told


def _owners(found: list[Found]) -> dict[int, Found]:
    """Return which link each mark takes over; a mark that is only where others began takes none."""
    owned: dict[int, Found] = {}
    for each in found:
        free = next((number for number in each.marks if number not in owned), None)
        if free is not None:
            owned[free] = each
    return owned


def _levels(found: list[Found], marks: Container[int]) -> dict[int, int]:
    """Return the place of each of some marks in a stack, so that those on the same words differ."""
    levels: dict[int, int] = {}
    beside: dict[int, set[int]] = defaultdict(set)
    for each in found:
        here = [number for number in each.marks if number in marks]
        for number in here:
            beside[number].update(here)
    for number, others in beside.items():
        taken = {levels[other] for other in others if other in levels}
        levels[number] = next(n for n in range(len(taken) + 1) if n not in taken)
    return levels


def _quads(sheet: Sheet) -> dict[int, tuple[Quad, ...]]:
    """Return the boxes of each mark, in the order in which they begin."""
    boxes: dict[int, list[Quad]] = defaultdict(list)
    for each in sheet.found:
        for number in each.marks:
            boxes[number] += each.quads_of(number, sheet.text)
    return {number: joined(quads) for number, quads in boxes.items()}


def _note_box(quad: Quad) -> Quad:
    return Quad(quad.x1 + 1, quad.y1 - NOTE, quad.x1 + 1 + NOTE, quad.y1)


def _room(boxes: tuple[Quad, ...], is_grey: bool) -> Quad:  # noqa: FBT001  # of a document
    """Return the box around all, and around what is drawn at their edges."""
    whole, edge = around(boxes), boxes[0].height * BADGE / 2 if is_grey else 0.5
    return Quad(whole.x0 - edge, whole.y0 - 1, whole.x1 + edge, whole.y1 + edge)


def _rounded(numbers: tuple[float, ...] | list[float] | Quad) -> list[float]:
    return [round(n, 3) for n in numbers]
