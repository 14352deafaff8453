"""What all parts of a comparison ask for: columns, passages and their labels, who vouches for a link."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from desktop.exporting.pdf.document import Block, Box, Cell, Note, Para, Row, Run
from desktop.exporting.pdf.material import Material
from desktop.story.article import Article, Kind
from desktop.story.brief_rows import address_of_span
from desktop.story.comparison import Link, Origin, Span
from desktop.story.copies import Texts
from desktop.story.judging import SAID_SO, word_on
from desktop.story.places import Places, index_of, overlap
from desktop.text.isolating import isolated
from desktop.window.headers import outlet_label
from desktop.window.marks import is_right_to_left
from desktop.window.report.marking import Marking
from desktop.window.report.words import tr
from desktop.window.said import kind_word
from desktop.window.telling import local_date

LONGEST_ROW = 1500
"""Code points of a row of 10 pt, its longest cell times its columns, that fill a quarter of a page.

Longer rows may break: else they leave half of a page empty."""
GROUP = 1500
"""Code points of passages that are set side by side in balanced columns: about a third of a page. At 2,600, half a
page, what did not fit left pages half empty."""
WHOLE = 2800
"""Code points, the longest column times the columns, of what is not torn by the end of a page."""


TURNING = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
"""The marks that turn the direction of what follows (Unicode Standard Annex 9)."""
Ref = tuple[int, int]
"""An article and one of its passages, from 0."""


class Gathered:
    """One material as its comparison shows it; what is asked for often is found once."""

    def __init__(self, material: Material, marking: Marking) -> None:
        self.material, self.marking = material, marking
        self.project, self.comparison = material.project, material.comparison
        self.columns = material.project.columns
        self.articles = {article.number: article for article in self.columns}
        self.worded = marking.worded
        self.texts = Texts(material.project, material.copies)
        self.room = (10.0 / material.options.size) ** 2
        """How much more than 10 pt the chosen size gets on a page."""
        self._places = Places(self.columns)

    # --- passages -------------------------------------------------------------------------------

    def span(self, number: int, index: int) -> Span:
        passage = self.articles[number].passages[index]
        return Span(number, passage.start, passage.end)

    def passages(self, span: Span) -> tuple[int, ...]:
        """Return the places of the passages that a span shares a letter with, from 0."""
        article = self.articles.get(span.article)
        if article is None:
            return ()
        return tuple(index_of(article, each) for each in self._places.at(span))

    def row_passages(self, spans: Iterable[Span], number: int) -> tuple[int, ...]:
        """Return the passages of an article that are among those of a statement."""
        own = (index for span in spans if span.article == number for index in self.passages(span))
        return tuple(sorted(set(own)))

    @cached_property
    def stated(self) -> Mapping[Ref, frozenset[int]]:
        """The numbers of the statements that each passage is in."""
        found: dict[Ref, set[int]] = defaultdict(set)
        for statement in self.comparison.statements:
            for span in statement.passages:
                for index in self.passages(span):
                    found[span.article, index].add(statement.number)
        return {ref: frozenset(numbers) for ref, numbers in found.items()}

    def statements(self, span: Span) -> frozenset[int]:
        """Return the numbers of the statements whose passages a span is in."""
        none: frozenset[int] = frozenset()
        found = (self.stated.get((span.article, index), none) for index in self.passages(span))
        return none.union(*found)

    @cached_property
    def conflicts(self) -> Mapping[int, Mapping[str, list[Span]]]:
        """The places where the passages of a statement disagree with each other, by kind."""
        found: dict[int, dict[str, list[Span]]] = defaultdict(lambda: defaultdict(list))
        for conflict in self.comparison.conflicts:
            for number in self.statements(conflict.a) & self.statements(conflict.b):
                found[number][conflict.kind] += [conflict.a, conflict.b]
        return found

    # --- links ----------------------------------------------------------------------------------

    @cached_property
    def links(self) -> Mapping[Ref, list[tuple[Span, Link]]]:
        """The other ends of the links of each passage; rejected links aside."""
        found: dict[Ref, list[tuple[Span, Link]]] = defaultdict(list)
        for link in self.comparison.links:
            if link.origin is Origin.REJECTED or link.b.article not in self.articles:
                continue
            for own, other in ((link.a, link.b), (link.b, link.a)):
                for index in self.passages(own):
                    found[own.article, index].append((other, link))
        return found

    def linked(self, span: Span) -> Iterator[tuple[Span, Link]]:
        """Yield the other ends of the links of a passage."""
        for index in self.passages(span):
            yield from self.links.get((span.article, index), ())

    def confirmed(self, span: Span, passages: Sequence[Span]) -> str:
        """Say who confirmed or drew the links of a passage within its row, "" for the program's only."""
        said: dict[str, list[str]] = defaultdict(list)
        for other, link in self.linked(span):
            if link.origin in SAID_SO and any(overlap(other, each) for each in passages):
                said[self._word(link)].append(self.address(other))
        parts = (f"{words} ({', '.join(dict.fromkeys(who))})" for words, who in said.items())
        return "; ".join(parts)

    def _word(self, link: Link) -> str:
        said = word_on(self.project.links, link)
        by = tr("a person") if said is None or not said.by else said.by
        day = "" if said is None else local_date(said.at)
        words = (
            tr("link drawn by {}") if link.origin is Origin.DRAWN else tr("link confirmed by {}")
        )
        return ", ".join(filter(None, (words.format(isolated(by)), day)))

    # --- words ----------------------------------------------------------------------------------

    def address(self, span: Span) -> str:
        return address_of_span(self.articles[span.article], span)

    def label(self, span: Span) -> str:
        """Return the label of the passage that a span begins in."""
        return passage_label(
            self.articles[span.article], index_of(self.articles[span.article], span)
        )

    def address_run(self, span: Span, style: str = "address") -> Run:
        """Return the address of a place as a link to its passage."""
        return Run(self.address(span), style=style, to=self.label(span))

    def named(self, span: Span) -> str:
        """Return "A3.2, NewsTrack"."""
        outlet = isolated(outlet_label(self.articles[span.article]))
        return f"{self.address(span)}, {outlet}"

    def passage(self, number: int, index: int, after: tuple[Run, ...] = ()) -> tuple[Block, ...]:
        """Return a passage with its address, and what is said of it."""
        article = self.articles[number]
        span = self.span(number, index)
        kind = article.passages[index].kind
        head = [Run(article.passage_address(index), style="address", to=source_label(number))]
        if kind is not Kind.BODY:
            head.append(Run(f" {kind_word(kind)}", style="label"))
        words = (*head, Run("  "), *self.marking.runs(span))
        language = self.marking.languages[number]
        turned = is_right_to_left(self.marking.words(span))
        label = passage_label(article, index)
        blocks: list[Block] = [Para(words, "body", label, language, turned)]
        if after:
            blocks.append(Para(after, "quiet"))
        return tuple(blocks)

    def may_show(self, number: int, index: int) -> bool:
        return bool(self.marking.may_show(self.span(number, index)))


def passage_label(article: Article, index: int) -> str:
    return f"p-{article.number}-{index + 1}"


def source_label(number: int) -> str:
    return f"src-{number}"


def statement_label(number: int) -> str:
    return f"s-{number}"


def shortened(words: str, longest: int) -> str:
    """Cut words at a blank, if they are longer; what would turn the words beside them is left out."""
    words = " ".join(words.translate(TURNING).split())
    if len(words) <= longest:
        return words
    cut = words[:longest].rpartition(" ")[0] or words[:longest]
    return f"{cut.rstrip(' ,;:–-')} …"


def weight_of(blocks: Iterable[Block]) -> int:
    """Return how many code points paragraphs have, with some for each paragraph's end."""
    found = 0
    for block in blocks:
        if isinstance(block, Box):
            found += weight_of(block.blocks)
        elif isinstance(block, Para):
            found += 30 + sum(len(run.text) for run in block.runs)
        elif isinstance(block, Note):
            lines = (block.head, *block.lines, block.foot)
            found += sum(30 + sum(len(run.text) for run in line) for line in lines)
    return found


def balanced(
    parts: Sequence[tuple[Block, ...]],
    columns: int,
    room: float = 1.0,
    *,
    is_from_right: bool = False,
) -> Iterator[Row]:
    """Set parts side by side in rows of columns that are about as long, to be read column by column.

    A part is never torn, but by the end of a page if it is longer than a column of a row.
    """
    held: list[tuple[Block, ...]] = []
    filled = longest = 0
    for part in parts:
        weight = weight_of(part)
        longest = max(longest, weight)
        if held and filled + weight > max(
            GROUP * room, longest * columns
        ):  # else beside a long one
            yield _row(held, columns, room)._replace(is_from_right=is_from_right)
            held, filled, longest = [], 0, weight
        held.append(part)
        filled += weight
    if held:
        yield _row(held, columns, room)._replace(is_from_right=is_from_right)


def _row(parts: Sequence[tuple[Block, ...]], columns: int, share: float) -> Row:
    cells: list[list[Block]] = [[] for _ in range(columns)]
    weights = [weight_of(part) for part in parts]
    room = _least_room(weights, columns)
    column, filled = 0, 0
    for part, weight in zip(parts, weights, strict=True):
        if filled and filled + weight > room and column < columns - 1:
            column, filled = column + 1, 0
        cells[column].append(Box(part, "part"))
        filled += weight
    longest = max(weight_of(cell) for cell in cells)
    return Row(
        tuple(Cell(tuple(cell)) for cell in cells),
        is_whole=longest * columns <= WHOLE * share,
    )


def _least_room(weights: Sequence[int], columns: int) -> int:
    """Return the least length of a column into which as many hold all parts in order."""
    low, high = max(weights), sum(weights)
    while low < high:
        middle = (low + high) // 2
        if _needed(weights, middle) <= columns:
            high = middle
        else:
            low = middle + 1
    return low


def _needed(weights: Sequence[int], room: int) -> int:
    needed, filled = 1, 0
    for weight in weights:
        if filled and filled + weight > room:
            needed, filled = needed + 1, 0
        filled += weight
    return needed
