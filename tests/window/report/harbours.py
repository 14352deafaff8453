"""A story of invented outlets, looked through by the program as a window does, for tests of comparisons."""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

import pikepdf

from desktop.exporting.pdf.document import Document, Run
from desktop.exporting.pdf.material import Material
from desktop.exporting.pdf.options import Options
from desktop.story.article import Article, Stated
from desktop.story.project import Project
from desktop.workspace.materials import Wanted, found_in
from tests.exporting.pdf.reading_back import opened, text_of
from tests.window.invented import article, project

MADE = "2026-11-23T01:00:00Z"
HERALD = (
    "The harbour of Velmora was closed on Monday after 40 containers fell from a freighter.",
    'Mayor Ilse Brandt said: "We will not open a single beach before the divers are done."',
    "Insurers expect damage of about 12 million crowns.",
    "A choir sang on the quay while the cranes stood still.",
)
COURIER = (
    "Velmora harbour was shut on Monday when 60 containers fell from a freighter.",
    '"We will not open one single beach before the divers are done," Brandt told reporters.',
    "Fishermen were angry that nobody had warned them of floating steel.",
    "The damage is put at about 12 million crowns by insurers.",
)
POST = (
    "After 40 containers fell from a freighter, the harbour of Velmora was closed on Monday.",
    "Schools on the island stayed open, and ferries ran from the northern pier.",
    "Insurers expect damage of about 15 million crowns.",
)
GAZETTE = (
    "On Monday the harbour of Velmora was closed, for 40 containers had fallen from a freighter.",
    "The lighthouse keeper had seen the lashings break through his telescope.",
)
UKRAINIAN = (
    "Гавань Вельмори закрили в понеділок, бо з судна впали контейнери.",
    "Мерка сказала, що пляжі стоятимуть закриті до кінця робіт водолазів.",
)
ARABIC = (
    "أغلق ميناء فلمورا يوم الاثنين بعد سقوط حاويات من سفينة شحن.",
    "قالت رئيسة البلدية إن الشواطئ ستبقى مغلقة حتى ينتهي الغواصون.",
    "غادرت السفينة الميناء قبل يومين من الحادث.",
)
ALL = (HERALD, COURIER, POST, GAZETTE)


def outlet(number: int, *sentences: str, language: str = "en", headline: str = "") -> Article:
    made = article(number, *sentences, language=language, headline=headline)
    return replace(made, outlet=Stated(f"Velmora Outlet {number}", "the page"))


@lru_cache(maxsize=8)
def looked_through(articles: tuple[Article, ...]) -> Material:
    """Return what the program finds in articles."""
    found = found_in(project(*articles), Wanted(with_model=False), "harbour.wireside").material
    return found._replace(author="Ada Poll", made=MADE, version="0.1")


def harbour(**options: object) -> Material:
    """Return four outlets, and one in a language that is not compared."""
    articles = [outlet(n, *texts) for n, texts in enumerate(ALL, 1)]
    articles.append(outlet(5, *UKRAINIAN, language="uk"))
    return looked_through(tuple(articles))._replace(options=Options(**options))  # type: ignore[arg-type]


def with_project(of: Material, made: Project) -> Material:
    return of._replace(project=made)


def runs_of(value: object) -> Iterator[Run]:
    """Yield all runs of a document."""
    if isinstance(value, Run):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from runs_of(each)


def labels_of(value: object) -> Iterator[str]:
    """Yield the labels of all blocks."""
    if isinstance(value, tuple) and not isinstance(value, Run):
        label = getattr(value, "label", "")
        if label:
            yield label
        for each in value:
            yield from labels_of(each)


def shown(document: Document) -> str:
    return " ".join(run.text for run in runs_of(document.blocks))


def everything_in(data: bytes) -> str:
    """Return all that can be read in a file: pages, bookmarks, and each string of each object."""
    found = [text_of(data)]
    pdf = opened(data)
    seen: set[tuple[int, int]] = set()
    stack: list[object] = [pdf.trailer]
    while stack:
        each = stack.pop()
        if isinstance(each, pikepdf.Object) and each.is_indirect:
            if each.objgen in seen:
                continue
            seen.add(each.objgen)
        if isinstance(each, pikepdf.String):
            found.append(str(each))
        elif isinstance(each, pikepdf.Array):
            stack += list(each)
        elif isinstance(each, pikepdf.Dictionary | pikepdf.Stream):
            stack += [each[name] for name in each.keys()]  # noqa: SIM118  # no mapping
            if isinstance(each, pikepdf.Stream):
                found.append(decoded(each))
    return " ".join(found)


def decoded(stream: pikepdf.Object) -> str:
    """Return what a stream holds as text, "" for pictures and fonts."""
    if stream.get("/Subtype") in ("/Image", "/CIDFontType0C", "/OpenType"):
        return ""
    return bytes(stream.read_bytes()).decode("utf-8", "replace")
