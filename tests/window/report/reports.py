"""Invented stories for tests of reports, and where words stand on the pages that are made of them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

import pypdfium2

from desktop.exporting.pdf.making import make_pdf
from desktop.exporting.pdf.material import Material
from desktop.exporting.pdf.options import Layout, Options
from desktop.story.annotating import annotate
from desktop.story.annotation import Annotation, Code
from desktop.story.article import WAY_ADDRESS, Article, Provenance, Stated
from desktop.story.brief import Brief, Pin
from desktop.story.codebook import add_code
from desktop.story.comparison import Span
from desktop.story.project import Project
from desktop.window.report.compose import compose
from tests.exporting.pdf.reading_back import Letter, letters_of
from tests.window.invented import article, project

AT = "2026-11-20T14:05:00Z"
BLANKS = "\u200b \u00a0\r\n"
MADE = "2026-11-23T01:00:00Z"
FERRY = (
    "The ferry to Long Island stops for a week.",
    "Its owner said four of the seven engines need new parts.",
    "Commuters will be carried by bus, the council decided on Monday.",
    "Nobody was asked, a shopkeeper at the quay complained.",
)
ARABIC = (
    "تتوقف العبارة لمدة أسبوع بسبب أعمال الصيانة.",
    "وقالت المالكة إن ثلاثة محركات تحتاج إلى قطع جديدة.",
    "ولم يُسأل أحد من سكان الجزيرة عن ذلك.",
)
UKRAINIAN = (
    "Пором стоятиме тиждень, бо три двигуни потребують нових деталей.",
    "Нікого з мешканців острова не питали.",
)


def known(made: Article, **facts: str) -> Article:
    """Return an article with an address, a day and a time of capture."""
    place = f"https://news.example/{made.number}"
    values = {"url": place, "published": "2026-11-18", **facts}
    stated = {name: Stated(value, "the page") for name, value in values.items()}
    taken = Provenance(WAY_ADDRESS, place, AT, "ab" * 32, "page")
    return replace(made, provenance=taken, **stated)  # type: ignore[arg-type]


def story() -> Project:
    """Return three articles in three scripts with a codebook of three codes."""
    made = project(
        known(article(1, *FERRY, headline="Ferry stops for a week"), carried_by="Wire Post"),
        article(2, *ARABIC, language="ar", headline="عبارة متوقفة"),
        known(article(3, *UKRAINIAN, language="uk"), outlet="Річковик"),
    )
    for code in (Code(0, "Frames"), Code(0, "Causes", 1, colour="sky"), Code(0, "Naming")):
        made = add_code(made, code)
    return made


def passage(made: Project, number: int, place: int) -> Span:
    """Return the passage at a place, from 1 as in addresses."""
    found = made.article(number).passages[place - 1]
    return Span(number, found.start, found.end)


def words(made: Project, number: int, sought: str) -> Span:
    start = made.article(number).text.index(sought)
    return Span(number, start, start + len(sought))


def noted(made: Project, spans: Sequence[Span], **note: object) -> Project:
    return annotate(made, spans, Annotation(0, **{"by": "Ana", "made": AT, **note}))  # type: ignore[arg-type]


def lost(made: Project, number: int, quote: str) -> Project:
    """Take the places of an annotation away; the article had other words there once."""

    def without(note: Annotation) -> Annotation:
        anchors = (
            a._replace(span=Span(a.span.article, 0, 0), quote=quote, is_orphan=True)
            for a in note.anchors
        )
        return note._replace(anchors=tuple(anchors)) if note.number == number else note

    return replace(made, annotations=tuple(map(without, made.annotations)))


def material(made: Project, layout: Layout, **options: object) -> Material:
    chosen = Options(layout=layout, **options)  # type: ignore[arg-type]
    return Material(made, options=chosen, author="Ada Poll", made=MADE, version="0.1")


def pdf(of: Material) -> bytes:
    made = make_pdf(compose(of))
    assert made.error is None
    assert not made.missing
    return made.data


def named_brief(made: Project, name: str) -> Project:
    (brief,) = made.briefs
    return replace(made, briefs=(Brief(brief.number, name, brief.pins),))


def last_pin(made: Project) -> Pin:
    return made.briefs[-1].pins[-1]


class Where(NamedTuple):
    """Where words begin: the page from 0, pt from its upper and its left edge; they sort as they are read."""

    page: int
    y: float
    x: float


@lru_cache(maxsize=4)
def read(data: bytes) -> tuple[tuple[float, tuple[Letter, ...]], ...]:
    """Return the height of each page and what stands on it, blanks left out."""
    reader = pypdfium2.PdfDocument(data)
    return tuple(
        (page.get_height(), tuple(each for each in letters_of(page) if each.text.strip(BLANKS)))
        for page in reader
    )


def places(data: bytes, sought: str) -> Iterator[Where]:
    """Yield where words begin on the pages, blanks and breaks of lines left out."""
    wanted = "".join(sought.split())
    for number, (high, letters) in enumerate(read(data)):
        text, at = "".join(each.text for each in letters), 0
        starts = [n for n, each in enumerate(letters) for _ in each.text]
        while (at := text.find(wanted, at)) >= 0:
            letter = letters[starts[at]]
            yield Where(number, round(high - letter.y, 1), letter.x)
            at += len(wanted)


def where(data: bytes, sought: str) -> Where:
    """Return where words begin that stand there once."""
    (found,) = places(data, sought)
    return found
