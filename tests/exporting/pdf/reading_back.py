"""Read PDFs back with readers that know nothing of how they were made: pdfium, pikepdf, and poppler where it is."""

import ctypes
import io
import shutil
import subprocess
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from PIL import Image

from desktop.exporting.pdf.document import Document, Mark, Para, Run, Title
from desktop.exporting.pdf.making import make_pdf

MADE = "2026-11-23T01:00:00Z"
POPPLER = shutil.which("pdftotext") is not None and shutil.which("pdftoppm") is not None
needs_poppler = pytest.mark.skipif(not POPPLER, reason="poppler-utils is not installed")
DRAWN = ("/Highlight", "/Underline", "/Squiggly", "/Text")
OPAQUE_SPACES = "\u00ad\u200b\u200c\u200d\u2060"


class Letter(NamedTuple):
    """A character of a page and the middle of its box, pt from the lower left corner."""

    text: str
    x: float
    y: float


def document(*blocks, marks=(), **changes) -> Document:
    whole = (Title("Harbour bridge"), *blocks)
    return Document("Harbour bridge", "Ada Poll", whole, tuple(marks), made=MADE)._replace(
        **changes
    )


def made(*blocks, marks=(), **changes) -> bytes:
    return make_pdf(document(*blocks, marks=marks, **changes)).data


def cut(text: str, places: dict[str, tuple[int, int]]) -> tuple[Run, ...]:
    """Return the runs of a text with marks from code point to code point."""
    edges = sorted({0, len(text), *(edge for place in places.values() for edge in place)})
    return tuple(
        Run(
            text[a:b],
            tuple(name for name, (start, end) in places.items() if start <= a and b <= end),
        )
        for a, b in pairwise(edges)
    )


def marked(text: str, *words: str, **changes) -> bytes:
    """Return a file of one paragraph with a mark on each of some words: "A1", "A2" …"""
    places = {f"A{n}": (text.index(w), text.index(w) + len(w)) for n, w in enumerate(words, 1)}
    marks = [Mark(name, "Ada Poll", made=MADE) for name in places]
    return made(Para(cut(text, places)), marks=marks, **changes)


@lru_cache(maxsize=16)  # objects of a file go with it
def opened(data: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(data))


def annotations(data: bytes) -> list[pikepdf.Object]:
    """Return all annotations but links and popups."""
    return [
        annotation
        for page in opened(data).pages
        for annotation in page.obj.get("/Annots", [])
        if annotation["/Subtype"] in DRAWN
    ]


def letters_of(page: pypdfium2.PdfPage) -> Iterator[Letter]:
    """Yield what stands on a page in its order; spaces that the reader thinks of are left out."""
    text = page.get_textpage()
    high = 0
    for index in range(text.count_chars()):
        if pdfium.FPDFText_IsGenerated(text, index) == 1:
            continue
        code = pdfium.FPDFText_GetUnicode(text, index)
        if 0xD800 <= code < 0xDC00:
            high = code
            continue
        if 0xDC00 <= code < 0xE000:
            code = 0x10000 + (high - 0xD800 << 10) + code - 0xDC00
        box = pdfium.FS_RECTF()
        pdfium.FPDFText_GetLooseCharBox(text, index, ctypes.byref(box))
        yield Letter(chr(code), (box.left + box.right) / 2, (box.top + box.bottom) / 2)


def boxes_of(annotation: pikepdf.Object) -> list[tuple[float, float, float, float]]:
    points = [float(n) for n in annotation["/QuadPoints"]]
    boxes = []
    for n in range(0, len(points), 8):
        x0, y1, x1, y1_, x0_, y0, x1_, y0_ = points[n : n + 8]
        assert (x0, x1, y0, y1) == (x0_, x1_, y0_, y1_), (
            "upper left, upper right, lower left, lower right"
        )
        assert x0 < x1
        assert y0 < y1
        boxes.append((x0, y0, x1, y1))
    return boxes


def covered(data: bytes) -> dict[str, str]:
    """Return the letters under the quads of each mark, over all its pages, without white space."""
    found: dict[str, str] = {}
    reader = pypdfium2.PdfDocument(data)
    for number, page in enumerate(opened(data).pages):
        lines: dict[int, list[tuple[int, Letter]]] = defaultdict(list)
        for place, letter in enumerate(letters_of(reader[number])):
            lines[int(letter.y)].append((place, letter))
        for each in page.obj.get("/Annots", []):
            if "/QuadPoints" not in each or each["/Subtype"] not in DRAWN:
                continue
            inside = {
                place: letter.text
                for x0, y0, x1, y1 in boxes_of(each)
                for line in range(int(y0), int(y1) + 1)
                for place, letter in lines[line]
                if x0 <= letter.x <= x1 and y0 <= letter.y <= y1
            }
            name = str(each["/NM"]).rpartition("#")[0] or str(each["/NM"])
            found[name] = found.get(name, "") + "".join(inside[place] for place in sorted(inside))
    return {name: bare(text) for name, text in found.items()}


def bare(text: str) -> str:
    """Return a text without what has no place of its own: white space, and marks above letters."""
    composed = unicodedata.normalize("NFD", text)
    return "".join(
        c
        for c in composed
        if not c.isspace() and c not in OPAQUE_SPACES and not unicodedata.combining(c)
    )


def wanted(blocks: tuple[Para, ...]) -> dict[str, str]:
    """Return the words of each mark of a document."""
    found: dict[str, str] = {}
    for run in (run for block in blocks for run in block.runs):
        for name in run.marks:
            found[name] = found.get(name, "") + run.text
    return {name: bare(text) for name, text in found.items()}


def text_of(data: bytes) -> str:
    """Return the text of all pages as pdfium gives it, lines joined."""
    reader = pypdfium2.PdfDocument(data)
    texts = (reader[number].get_textpage().get_text_range() for number in range(len(reader)))
    return " ".join(" ".join(texts).split())


def text_by_poppler(data: bytes, *options: str) -> str:
    command = ["pdftotext", "-enc", "UTF-8", *options, "-", "-"]
    done = subprocess.run(command, input=data, capture_output=True, check=True)
    return done.stdout.decode()


def picture(data: bytes, number: int = 0) -> Image.Image:
    """Return a page at 144 dpi as pdfium draws it."""
    page = pypdfium2.PdfDocument(data)[number]
    image: Image.Image = page.render(scale=2, may_draw_forms=True).to_pil()
    return image.convert("RGB")


def picture_by_poppler(data: bytes, number: int = 0) -> Image.Image:
    command = ["pdftoppm", "-r", "144", "-png", "-f", str(number + 1), "-l", str(number + 1), "-"]
    done = subprocess.run(command, input=data, capture_output=True, check=True)
    return Image.open(io.BytesIO(done.stdout)).convert("RGB")


def commonest(
    image: Image.Image, box: tuple[float, float, float, float], high: float
) -> tuple[int, int, int]:
    """Return the colour that most of a box has, which is that of its ground; `high` pt of the page."""
    x0, y0, x1, y1 = box
    part = image.crop(
        (round(2 * x0), round(2 * (high - y1)), round(2 * x1), round(2 * (high - y0)))
    )
    colours = part.getcolors(part.width * part.height)
    assert colours
    commonest_of = max(colours, key=lambda each: each[0])[1]
    assert isinstance(commonest_of, tuple)
    return commonest_of[0], commonest_of[1], commonest_of[2]
