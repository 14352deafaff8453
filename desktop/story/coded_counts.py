"""Count what a reader coded: which codes where, which together, and where in the course of an article."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from desktop.story.annotation import Progress
from desktop.story.codebook import walk
from desktop.story.coded_places import TENTHS, Coded, Laid, Page, Ranges, joined, on_both, size
from desktop.story.comparison import Span
from desktop.story.quoted_counts import THOUSAND, column_of, same_text

if TYPE_CHECKING:
    from desktop.story.annotation import Anchor
    from desktop.story.article import Article
    from desktop.story.copies import Texts
    from desktop.story.project import Project

ALL = 0
"""The number of the row and of the column that stand for all."""


class Kind(StrEnum):
    """What the columns of a table of codes are."""

    OUTLETS = "outlets"
    CODES = "codes"
    COURSE = "course"


class Choice(NamedTuple):
    """What is counted. `coder` None = everybody, "" = who gave no name; `article` 0 = all of them.

    `with_below`: a code has what those below it have. `in_passages`: two codes meet in a passage, not
    only in words that both lie on. `leaves_out`: codes that are given nowhere have no row.
    """

    kind: Kind = Kind.OUTLETS
    coder: str | None = None
    only_done: bool = False
    with_below: bool = False
    in_passages: bool = False
    article: int = 0
    leaves_out: bool = True


class Place(NamedTuple):
    """Something that is counted: words of an article, and the numbers of the annotations on them."""

    span: Span
    annotations: tuple[int, ...]


class Tally(NamedTuple):
    """What a figure counts, in the order of the articles; `words` are counted once, `of` so many.

    `is_void`: there is nothing to count, as for a code beside itself.
    """

    places: tuple[Place, ...] = ()
    words: int = 0
    of: int = 0
    is_void: bool = False

    @property
    def share(self) -> float:
        """Coded words in 1,000 words."""
        return self.words * THOUSAND / self.of if self.of else 0.0


class Column(NamedTuple):
    """An article, a code or a tenth, by its number from 1, with its words; the first is ALL.

    `copies` are other articles with the same text, `is_probable` if no person said so.
    """

    number: int
    words: int
    copies: tuple[int, ...] = ()
    is_probable: bool = False


class Row(NamedTuple):
    """A code, or ALL; `level` says below how many codes of other rows it is in the codebook."""

    code: int
    level: int
    cells: tuple[Tally, ...]


class CodedCounts(NamedTuple):
    """A table; its first row and column are ALL. `articles` are the numbers of those counted.

    `texts` is how many texts they have if copies count once. `annotations` counts those that have a
    place in the sums, `left_out` codes without a row, `lost` annotations without a place.
    """

    choice: Choice = Choice()
    columns: tuple[Column, ...] = ()
    rows: tuple[Row, ...] = ()
    articles: tuple[int, ...] = ()
    texts: int = 0
    annotations: int = 0
    left_out: int = 0
    lost: int = 0

    @property
    def total(self) -> Tally:
        return self.rows[0].cells[0] if self.rows else Tally()

    @property
    def has_copies(self) -> bool:
        return self.texts < len(self.articles)

    @property
    def has_joint(self) -> bool:
        """Tell whether rows add up to more than all: something has several codes."""
        return sum(len(row.cells[0].places) for row in self.rows[1:]) > len(self.total.places)


def count_codes(
    project: Project, articles: Sequence[Article], texts: Texts | None, choice: Choice
) -> CodedCounts:
    """Count the codes given in articles; memos and what has no place are not counted.

    Linear in the articles, and in annotations × codes above them; pairs of codes are compared in each
    article that has both.
    """
    done = {each.article for each in project.codings if each.progress is Progress.DONE}
    counted = [each for each in articles if not choice.only_done or each.number in done]
    counting = Counting(project, counted, texts, choice)
    columns = counting.columns()
    rows = [Row(ALL, 0, counting.cells(range(len(counting.coded)), ALL, columns))]
    levels = [(level, code.number) for level, code in walk(project)]
    above: list[int] = []
    for level, code in levels:
        own = counting.by_code.get(code, [])
        above = [each for each in above if each < level]
        if own or not choice.leaves_out:
            rows.append(Row(code, len(above), counting.cells(own, code, columns)))
            above.append(level)
    given = sum(bool(counting.by_code.get(code)) for _, code in levels)
    here = {article.number for article in articles}
    lost = sum(1 for n in project.annotations if n.codes and _is_lost(n.anchors, here))
    found = {number for place in rows[0].cells[0].places for number in place.annotations}
    return CodedCounts(
        choice,
        columns,
        tuple(rows),
        tuple(counting.pages),
        len(counting.chosen),
        len(found),
        len(levels) - given if choice.leaves_out else 0,
        lost,
    )


def coders(project: Project) -> tuple[str, ...]:
    """Return who gave codes; "" for those who gave no name."""
    return tuple(sorted({each.by for each in project.annotations if each.codes}))


def _is_lost(anchors: Iterable[Anchor], articles: set[int]) -> bool:
    return any(each.is_orphan and each.span.article in articles for each in anchors)


class Counting:
    """Counts in articles; of articles with the same text the sums have the one with most places."""

    def __init__(
        self, project: Project, articles: Sequence[Article], texts: Texts | None, choice: Choice
    ) -> None:
        self.project, self.choice = project, choice
        self.pages = {article.number: Page(article) for article in articles}
        self.coded = sorted(self._found(), key=self._in_order)
        self.same = {number: same_text(number, self.pages, texts) for number in self.pages}
        self.texts = texts
        many: dict[int, int] = dict.fromkeys(self.pages, 0)
        for each in self.coded:
            many[each.span.article] += 1
        self.chosen = tuple(
            number
            for number, copies in self.same.items()
            if number == max((number, *copies), key=lambda n: (many[n], -self._rank(n)))
        )
        self.above = self._above()
        self._lying: dict[int, Mapping[int, Laid]] = {}
        self._met: dict[tuple[int, int], Tally] = {}
        self.by_code: dict[int, list[int]] = {}
        for place, each in enumerate(self.coded):
            for code in self._rows_of(each.codes):
                self.by_code.setdefault(code, []).append(place)

    def _rank(self, article: int) -> int:
        return list(self.pages).index(article)

    def _in_order(self, each: Coded) -> tuple[int, Span, int]:
        return self.ranks[each.span.article], each.span, each.annotation

    def _found(self) -> Iterator[Coded]:
        self.ranks = {number: rank for rank, number in enumerate(self.pages)}
        known = {code.number for code in self.project.codes}
        for annotation in self.project.annotations:
            codes = tuple(code for code in annotation.codes if code in known)
            is_by = self.choice.coder in (None, annotation.by)
            if not codes or annotation.is_memo or not is_by:
                continue
            for span in annotation.spans:
                if span.end and span.article in self.pages:
                    first, last = self.pages[span.article].words(span.start, span.end)
                    yield Coded(span, annotation.number, codes, first, last)

    def _above(self) -> Mapping[int, tuple[int, ...]]:
        """Map each code to itself and those above it."""
        found: dict[int, tuple[int, ...]] = {}
        for _, code in walk(self.project):
            found[code.number] = (code.number, *found.get(code.parent, ()))
        return found

    def _rows_of(self, codes: Iterable[int]) -> Iterable[int]:
        """Return the codes in whose rows something counts, each once."""
        if not self.choice.with_below:
            return codes
        return dict.fromkeys(above for code in codes for above in self.above.get(code, ()))

    # --- columns --------------------------------------------------------------------------------

    def columns(self) -> tuple[Column, ...]:
        kind = self.choice.kind
        if kind is Kind.COURSE:
            parts = [self._part(part) for part in range(TENTHS)]
            return Column(ALL, sum(parts)), *(Column(n + 1, each) for n, each in enumerate(parts))
        words = sum(self.pages[number].count for number in self.chosen)
        if kind is Kind.CODES:
            used = (code.number for _, code in walk(self.project))
            given = (n for n in used if n in self.by_code or not self.choice.leaves_out)
            return Column(ALL, words), *(Column(number, words) for number in given)
        each = (
            column_of(number, page.count, self.same[number], self.texts)
            for number, page in self.pages.items()
        )
        return Column(ALL, words), *(Column(*column) for column in each)

    def _of_course(self) -> tuple[int, ...]:
        """Return the articles whose course is shown."""
        article = self.choice.article
        return (article,) if article in self.pages else self.chosen

    def _part(self, part: int) -> int:
        """Count the words of a tenth."""
        return sum(len(self.pages[number].tenth(part)) for number in self._of_course())

    # --- cells ----------------------------------------------------------------------------------

    def cells(self, own: Iterable[int], code: int, columns: Sequence[Column]) -> tuple[Tally, ...]:
        """Count the places of a code, or of ALL, in each column."""
        coded = [self.coded[place] for place in own]
        if self.choice.kind is Kind.OUTLETS:
            return self._by_article(coded, columns)
        if self.choice.kind is Kind.COURSE:
            return self._by_tenth(coded, columns)
        return self._by_code(coded, code, columns)

    def _tally(self, coded: Sequence[Coded], of: int) -> Tally:
        places = tuple(Place(each.span, (each.annotation,)) for each in coded)
        return Tally(places, self._words(coded), of)

    def _words(self, coded: Iterable[Coded]) -> int:
        """Count the words of places, each once."""
        by_article: dict[int, Ranges] = {}
        for each in coded:
            by_article.setdefault(each.span.article, []).append((each.first, each.last))
        return sum(size(joined(own)) for own in by_article.values())

    def _by_article(self, coded: Sequence[Coded], columns: Sequence[Column]) -> tuple[Tally, ...]:
        own: dict[int, list[Coded]] = {number: [] for number in self.pages}
        for each in coded:
            own[each.span.article].append(each)
        summed = [each for number in self.chosen for each in own[number]]
        first = self._tally(sorted(summed, key=self._in_order), columns[0].words)
        return first, *(self._tally(own[column.number], column.words) for column in columns[1:])

    def _by_tenth(self, coded: Sequence[Coded], columns: Sequence[Column]) -> tuple[Tally, ...]:
        shown = set(self._of_course())
        coded = [each for each in coded if each.span.article in shown]
        parts: list[list[Coded]] = [[] for _ in columns[1:]]
        for each in coded:
            page = self.pages[each.span.article]
            for part, first, last in page.cut(each.first, each.last):
                parts[part].append(each._replace(first=first, last=last))
        tallies = (
            self._tally(own, column.words) for own, column in zip(parts, columns[1:], strict=True)
        )
        return self._tally(coded, columns[0].words), *tallies

    def _by_code(
        self, coded: Sequence[Coded], code: int, columns: Sequence[Column]
    ) -> tuple[Tally, ...]:
        """Count where a code meets each other one; the first column has the code alone."""
        chosen = set(self.chosen)
        alone = [each for each in coded if each.span.article in chosen]
        cells = [self._tally(alone, columns[0].words)]
        for column in columns[1:]:
            if code == ALL:
                others = (self.coded[place] for place in self.by_code.get(column.number, ()))
                own = [each for each in others if each.span.article in chosen]
                cells.append(self._tally(own, column.words))
            elif self._is_one(code, column.number):
                cells.append(Tally((), 0, column.words, is_void=True))
            else:
                cells.append(self._meeting(code, column.number, column.words))
        return tuple(cells)

    def _laid(self, code: int) -> Mapping[int, Laid]:
        """Return where a code lies in each article that counts."""
        if code not in self._lying:
            own: dict[int, list[Coded]] = {number: [] for number in self.chosen}
            for place in self.by_code.get(code, ()):
                each = self.coded[place]
                if each.span.article in own:
                    own[each.span.article].append(each)
            self._lying[code] = {
                number: Laid(found, self.pages[number]) for number, found in own.items() if found
            }
        return self._lying[code]

    def _is_one(self, code: int, other: int) -> bool:
        """Tell whether two codes are the same, or one has all that the other has."""
        if code == other:
            return True
        above = self.above
        is_over = code in above.get(other, ()) or other in above.get(code, ())
        return self.choice.with_below and is_over

    def _meeting(self, one: int, other: int, of: int) -> Tally:
        """Return where two codes lie on the same words, or in the same passages; counted once for both."""
        pair = min(one, other), max(one, other)
        if pair not in self._met:
            first, second = self._laid(pair[0]), self._laid(pair[1])
            found, words = [], 0
            for number in first.keys() & second.keys():
                page, own, beside = self.pages[number], first[number], second[number]
                meet = page.both if self.choice.in_passages else on_both
                spans = meet(own, beside)
                for start, end in spans:
                    notes = {*own.within(start, end), *beside.within(start, end)}
                    found.append(Place(Span(number, start, end), tuple(sorted(notes))))
                words += size(joined(page.words(*span) for span in spans))
            found.sort(key=self._by_place)
            self._met[pair] = Tally(tuple(found), words, of)
        return self._met[pair]

    def _by_place(self, place: Place) -> tuple[int, Span]:
        return self.ranks[place.span.article], place.span


MEASURES: Mapping[str, Callable[[Tally], float]] = {
    "annotations": lambda cell: float(len(cell.places)),
    "words": lambda cell: float(cell.words),
    "share": lambda cell: cell.share,
}
"""What a bar, a shade or a line is as long, dark or high as."""
