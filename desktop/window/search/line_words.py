"""What the list of passages says of each line: its document once, its address, its kind, and its words."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.searching.documents import DocumentKind
from desktop.story.annotation import Annotation
from desktop.story.quote import Quote
from desktop.window.fact_words import headline_of
from desktop.window.headers import outlet_label, published_words
from desktop.window.notes.list_words import printable
from desktop.window.quote_tips import speaker_words
from desktop.window.said import number_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.searching.hits import Range
    from desktop.searching.views import Line
    from desktop.story.article import Article
    from desktop.window.notes.model import Notes
    from desktop.workspace.searching import Answer

BEFORE = 50
"""Code points shown before the first hit of a passage that is cut."""
CUT = "… "


def tr(text: str) -> str:
    return QCoreApplication.translate("SearchLines", text)


class Head(NamedTuple):
    """What stands over the lines of one document: address, headline, outlet, and the rest of what is known."""

    address: str
    headline: str
    outlet: str
    details: str
    is_titled: bool = True
    """Whether the article has a headline."""

    @property
    def spoken(self) -> str:
        return ", ".join(filter(None, (self.outlet, self.headline, self.details)))


class Card(NamedTuple):
    """A line in words. `kind` is "" for a passage; `head` is that of the first line of a document."""

    line: Line
    words: str
    kind: str
    head: Head | None
    is_last: bool
    is_found: bool = True
    """False for words of an article that was found by what is said about it alone."""

    @property
    def spoken(self) -> str:
        head = self.head.spoken if self.head else ""
        said = (head, self.line.address, self.kind, " ".join(self.words.split()))
        return ". ".join(filter(None, said))


class Cards:
    """The lines of an answer in words, each made when it is first wanted."""

    def __init__(self, answer: Answer | None = None) -> None:
        self.lines: Sequence[Line] = answer.lines if answer else ()
        self._answer = answer
        self._made: dict[int, Card] = {}
        self._known_notes: Notes | None = None
        hits = answer.result.hits if answer else ()
        self._sources = {
            hit.document.source.address: hit.document.source
            for hit in hits
            if isinstance(hit.document.source, Quote | Annotation)
        }

    def __len__(self) -> int:
        return len(self.lines)

    def __getitem__(self, row: int) -> Card:
        if row not in self._made:
            self._made[row] = self._card(row)
        return self._made[row]

    def is_first(self, row: int) -> bool:
        """Tell whether a line is the first of its article."""
        lines = self.lines
        return row == 0 or lines[row].article is not lines[row - 1].article

    def _card(self, row: int) -> Card:
        line = self.lines[row]
        is_last = row + 1 == len(self.lines) or self.is_first(row + 1)
        head = self._head(row) if self.is_first(row) else None
        source = self._sources.get(line.address)
        kind, words = "", line.text
        if isinstance(source, Quote) and line.kind is DocumentKind.QUOTE:
            kind = quote_words(source, line.article)
        elif isinstance(source, Annotation) and line.kind is DocumentKind.NOTE:
            kind, words = self._note(source, words)
        elif line.span is not None and not line.span.end:
            kind = tr("Headline")
        is_whole = line.article is not None and line.address == line.article.address
        is_found = bool(line.hits) or line.kind is not DocumentKind.ARTICLE or not is_whole
        return Card(line, printable(words), kind, head, is_last, is_found)

    def _head(self, row: int) -> Head:
        article = self.lines[row].article
        if article is None:
            return Head("", tr("Notes on the project, its stories and codes"), "", "")
        carrier = tr("via {}").format(article.carried_by.value) if article.carried_by else ""
        is_new = self._answer is not None and article.number in self._answer.new.articles
        new = tr("new since you last looked") if is_new else ""
        details = (new, carrier, published_words(article.published), *self._counts(row))
        title, said = headline_of(article), " · ".join(filter(None, details))
        outlet, words = outlet_label(article), title or tr("no headline")
        return Head(article.address, words, outlet, said, is_titled=bool(title))

    def _counts(self, row: int) -> list[str]:
        """Say how many passages, quotes and notes of a document there are from its first line on."""
        counts = Counter([self.lines[row].kind])
        for at in range(row + 1, len(self.lines)):
            if self.is_first(at):
                break
            counts[self.lines[at].kind] += 1
        words = (
            (DocumentKind.ARTICLE, tr("1 passage"), tr("{} passages")),
            (DocumentKind.QUOTE, tr("1 quote"), tr("{} quotes")),
            (DocumentKind.NOTE, tr("1 note"), tr("{} notes")),
        )
        return [
            one if counts[kind] == 1 else many.format(number_words(counts[kind]))
            for kind, one, many in words
            if counts[kind]
        ]

    @property
    def _notes(self) -> Notes:
        from desktop.window.notes.model import Notes

        assert self._answer is not None
        if self._known_notes is None:
            self._known_notes = Notes(self._answer.project)
        return self._known_notes

    def _note(self, note: Annotation, comment: str) -> tuple[str, str]:
        """Say which codes a note gives; one without a comment shows the words that it is on."""
        from desktop.window.notes.list_words import codes_of

        codes = ", ".join(code.path for code in codes_of(self._notes, note))
        kind = tr("Memo") if note.is_memo else tr("Note")
        words = comment or " ".join(anchor.quote for anchor in note.anchors)
        return " · ".join(filter(None, (kind, codes))), words


def quote_words(quote: Quote, article: Article | None) -> str:
    """Say who is quoted, as the articles do: a guess looks like one."""
    text = article.text if article else ""
    printed = " ".join(text[slice(*quote.speaker)].split()) if quote.speaker else ""
    who = speaker_words(quote, printed) or tr("no speaker found")
    return tr("Quote · {}").format(who)


def cut(words: str, hits: Sequence[Range], most: int) -> tuple[str, tuple[Range, ...]]:
    """Cut a long passage around its hits, between words; "…" stands where something is left out."""
    if len(words) <= most:
        return words, tuple(hits)
    begin = max(0, hits[0][0] - BEFORE) if hits else 0
    begin = min(begin, max(0, len(words) - most))
    if begin:
        blank = words.find(" ", begin, begin + BEFORE)
        begin = blank + 1 if blank >= 0 else begin
    end = min(len(words), begin + most)
    if end < len(words):
        blank = words.rfind(" ", begin, end)
        end = blank if blank > begin else end
    before, behind = CUT if begin else "", " …" if end < len(words) else ""
    by = len(before) - begin
    kept = tuple((s + by, min(e, end) + by) for s, e in hits if begin <= s < end)
    return f"{before}{words[begin:end]}{behind}", kept
