"""Write notes as CSV: a row for each place of a note and each of its codes."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from desktop.exporting.quotes_file import Cells, no_formulas
from desktop.story.addresses import place_address
from desktop.story.annotation import Anchor, Annotation
from desktop.story.article import Article
from desktop.story.codebook import SEPARATOR, paths
from desktop.story.comparison import Comparison, Origin, Span
from desktop.story.places import overlap
from desktop.story.project import Project

COLUMNS = (
    "annotation_id", "event_id", "source_id", "outlet", "title", "published", "url", "row_id", "address",
    "start", "end", "quote", "prefix", "suffix", "code_id", "code_path", "code_colour", "comment", "coder",
    "created", "modified", "counterpart_ids", "kind", "is_without_place", "text_sha256",
)  # fmt: skip
"""`start` and `end` are half-open code points of the text with that SHA-256; `row_id` is a statement."""
NOWHERE: tuple[Anchor | None, ...] = (None,)
"""The place of a memo on a story, a code or the project."""


class NotesFile(NamedTuple):
    """What is written: notes in the order in which they are listed."""

    project: Project
    comparison: Comparison
    notes: Sequence[Annotation]


def as_csv(file: NotesFile) -> bytes:
    """Return CSV in UTF-8 with a byte order mark; no cell is taken for a formula."""
    written = io.StringIO()
    rows = csv.writer(written, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    rows.writerows(no_formulas(row) for row in cells(file))
    return b"\xef\xbb\xbf" + written.getvalue().encode("utf-8", "replace")


def cells(file: NotesFile) -> Iterator[Cells]:
    project = file.project
    articles = {article.number: article for article in project.articles}
    names = {number: SEPARATOR.join(path) for number, path in paths(project).items()}
    colours = {code.number: code.colour for code in project.codes}
    near = Beside(file)
    for note in file.notes:
        for anchor in note.anchors or NOWHERE:
            number = 0 if anchor is None else anchor.span.article
            place = placed(anchor, articles.get(number))
            for code in note.codes or (0,):
                coded = (code or "", names.get(code, ""), note.colour or colours.get(code, ""))
                beside = near.statement(anchor), near.counterparts(anchor)
                yield (
                    note.address, near.stories.get(number, ""), f"A{number}" if number else "",
                    *facts(articles.get(number)), beside[0], *place, *coded, note.comment, note.by,
                    note.made, note.changed, beside[1], kind_of(note),
                    int(anchor is not None and anchor.is_orphan), digest_of(articles.get(number)),
                )  # fmt: skip


def kind_of(note: Annotation) -> str:
    """Return what a note is: words, link, statement, quote, or a memo and what it is about."""
    about = str(note.about)
    if not note.is_memo:
        return about
    return f"memo {about} {note.of}" if note.of else f"memo {about}"


def facts(article: Article | None) -> tuple[str, str, str, str]:
    """Return outlet, headline, date and web address, "" for what nobody knows."""
    if article is None:
        return "", "", "", ""
    stated = (article.outlet, article.published, article.url)
    outlet, published, url = ("" if fact is None else fact.value for fact in stated)
    return outlet, " ".join((article.headline or "").split()), published, url


def placed(anchor: Anchor | None, article: Article | None) -> Cells:
    """Return address, start, end, words and what stands around them; a lost place has no numbers."""
    if anchor is None:
        return "", "", "", "", "", ""
    span = anchor.span
    if anchor.is_orphan or anchor.is_whole or article is None:
        return f"A{span.article}", "", "", anchor.quote, anchor.before, anchor.after
    address = place_address(article, span.start, span.end)
    return address, span.start, span.end, anchor.quote, anchor.before, anchor.after


def digest_of(article: Article | None) -> str:
    return "" if article is None else article.digest


class Beside:
    """Knows the statement and the counterparts of places in the story that is open."""

    def __init__(self, file: NotesFile) -> None:
        self.articles = {article.number: article for article in file.project.articles}
        self.stories: Mapping[int, str] = stories_of(file.project)
        self._statements: dict[int, list[tuple[Span, str]]] = {}
        for statement in file.comparison.statements:
            for span in statement.passages:
                known = self._statements.setdefault(span.article, [])
                known.append((span, statement.address))
        self._links: dict[int, list[tuple[Span, Span]]] = {}
        for link in file.comparison.links:
            if link.origin is not Origin.REJECTED:
                self._links.setdefault(link.a.article, []).append((link.a, link.b))
                self._links.setdefault(link.b.article, []).append((link.b, link.a))

    def statement(self, anchor: Anchor | None) -> str:
        """Return the addresses of the statements that a place has a part in."""
        if anchor is None or anchor.is_orphan:
            return ""
        known = self._statements.get(anchor.span.article, ())
        found = (address for span, address in known if overlap(span, anchor.span))
        return " ".join(dict.fromkeys(found))

    def counterparts(self, anchor: Anchor | None) -> str:
        """Return the addresses of the passages linked with those of a place."""
        if anchor is None or anchor.is_orphan:
            return ""
        known = self._links.get(anchor.span.article, ())
        others = sorted(other for span, other in known if overlap(span, anchor.span))
        found = (place_address(self.articles[o.article], o.start, o.end) for o in others)
        return " ".join(dict.fromkeys(found))


def stories_of(project: Project) -> dict[int, str]:
    """Map articles to the names of the stories they are in."""
    found: dict[int, list[str]] = {}
    for story in project.stories:
        for number in story.articles:
            found.setdefault(number, []).append(story.name)
    return {number: "; ".join(names) for number, names in found.items()}
