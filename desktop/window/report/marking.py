"""Cut the words of articles where marks begin and end, and say what each mark is in the file."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from desktop.exporting.pdf.document import Mark, Run
from desktop.exporting.pdf.material import Material
from desktop.exporting.pdf.options import Marked
from desktop.story.annotation import Annotation
from desktop.story.codebook import code_of, code_path
from desktop.story.comparison import Span
from desktop.window.notes.colours import code_line, code_tint, pattern_of
from desktop.window.report.sharing import for_others, shared
from desktop.window.report.worded import Worded, worded_rows
from desktop.window.theme import THEMES

LEFT_OUT = "[…]"
"""Stands for words that others are not given."""
OFTEN = 100
"""Spans after which it is said how many there were."""
Report = Callable[[int, int], object]


class Laid(NamedTuple):
    """A mark on a span of an article."""

    id: str
    span: Span


class Marking:
    """The marks of a report; asked for the runs of a span, it gives them cut and named.

    Whoever asks for words asks here: others are only given those that they may have. A mark is told
    to the file only if some of its words stood on a page (`used`). `report` gets, now and then, how many
    spans were asked for, and how many passages there are.
    """

    def __init__(self, material: Material, report: Report = lambda done, whole: None) -> None:
        self.material, self.project = material, material.project
        self.texts = {article.number: article.text for article in self.project.articles}
        self.languages = {
            article.number: language_code(article.language.value)
            for article in self.project.articles
        }
        self.marks: dict[str, Mark] = {}
        self.used: set[str] = set()
        self.allowed = for_others(material)
        self._report, self._done = report, 0
        self._whole = sum(len(article.passages) for article in self.project.columns)
        self._laid: dict[int, list[Laid]] = defaultdict(list)
        self._sorted: dict[int, tuple[list[int], int]] = {}
        if Marked.NOTES in material.options.marked:
            for annotation in self.project.annotations:
                if self.may_tell(annotation):
                    self._put_note(annotation)

    @cached_property
    def worded(self) -> Mapping[int, Worded]:
        """How the passages of each statement are worded, by its number."""
        return worded_rows(self.material)

    # --- words ----------------------------------------------------------------------------------

    @property
    def is_whole(self) -> bool:
        """Tell whether everything of the articles may be shown."""
        return self.allowed is None

    def may_show(self, span: Span) -> tuple[Span, ...]:
        """Return what may be shown of a span."""
        if self.allowed is None:
            return (span,) if span.start < span.end else ()
        ranges = self.allowed.get(span.article, ())
        return tuple(Span(span.article, *each) for each in shared(ranges, span.start, span.end))

    def may_tell(self, note: Annotation) -> bool:
        """Tell whether a note may be shown: others get those with a code, and no memos."""
        return self.is_whole or bool(note.codes and not note.is_memo)

    def words(self, span: Span) -> str:
        """Return the words of a span on one line; what others are not given is left out, and said so."""
        return " ".join("".join(run.text for run in self._cut(span, marked=False)).split())

    def runs(self, span: Span, to: str = "", without: str = "") -> tuple[Run, ...]:
        """Return the words of a span, cut wherever a mark begins or ends.

        Marks whose id begins with `without` are left out: where all words are quotes, none is marked so.
        """
        self._done += 1
        if self._done % OFTEN == 0:
            self._report(min(self._done, self._whole), self._whole)
        cut = self._cut(span, without=without)
        return tuple(run if run.style else run._replace(to=to) for run in cut)

    def _cut(self, span: Span, *, marked: bool = True, without: str = "") -> Iterator[Run]:
        at = span.start
        for part in self.may_show(span):
            if part.start > at:
                yield Run(f"{LEFT_OUT} " if at == span.start else f" {LEFT_OUT} ", style="quiet")
            text = self.texts[span.article]
            yield from self._runs(part, without) if marked else (Run(text[part.start : part.end]),)
            at = part.end
        if at < span.end:
            yield Run(f" {LEFT_OUT}" if at > span.start else LEFT_OUT, style="quiet")

    def _runs(self, span: Span, without: str) -> Iterator[Run]:
        text = self.texts[span.article]
        here = self._at(span)
        if without:
            here = [each for each in here if not each.id.startswith(without)]
        edges = {span.start, span.end}
        for each in here:
            edges |= {max(each.span.start, span.start), min(each.span.end, span.end)}
        for start, end in pairwise(sorted(edges)):
            ids = tuple(
                each.id for each in here if each.span.start <= start and end <= each.span.end
            )
            self.used.update(ids)
            yield Run(text[start:end], ids)

    def _at(self, span: Span) -> list[Laid]:
        """Return the marks that share a letter with a span, in the order they were put."""
        laid = self._laid[span.article]
        if span.article not in self._sorted:
            laid.sort(
                key=lambda each: each.span.start
            )  # stable: of one place, the first put is first
            longest = max((each.span.end - each.span.start for each in laid), default=0)
            self._sorted[span.article] = [each.span.start for each in laid], longest
        starts, longest = self._sorted[span.article]
        first = bisect_left(starts, span.start - longest)
        last = bisect_left(starts, span.end)
        return [each for each in laid[first:last] if _meet(each.span, span)]

    # --- marks ----------------------------------------------------------------------------------

    def put(self, mark: Mark, spans: Iterable[Span]) -> None:
        """Add a mark on spans; each is an annotation of its own, for a reader's list names one place."""
        for place, span in enumerate(spans):
            if span.start >= span.end:
                continue
            identity = mark.id if not place else f"{mark.id}.{place + 1}"
            self.marks[identity] = mark._replace(id=identity)
            self._laid[span.article].append(Laid(identity, span))
            self._sorted.pop(span.article, None)

    def document_marks(self) -> tuple[Mark, ...]:
        """Return the marks whose words stand on a page, in the order they were made."""
        return tuple(mark for name, mark in self.marks.items() if name in self.used)

    def _put_note(self, note: Annotation) -> None:
        """Put one mark for each code of an annotation, else one."""
        for code in note.codes or (0,):
            self.put(self.note_mark(note, code), note.spans)

    def note_mark(self, note: Annotation, number: int) -> Mark:
        code = code_of(self.project, number)
        colour = note.colour or (code.colour if code is not None else "")
        theme = THEMES["light"]
        dashes, is_double = pattern_of(colour)
        return Mark(
            f"{note.address}-{number}" if number else note.address,
            note.by,
            code_path(self.project, number) if code is not None else "",
            note.comment,
            code_tint(theme, colour, is_current=True).name(),
            code_line(theme, colour).name(),
            note.made,
            note.changed,
            letter=code.letter if code is not None else "",
            dashes=dashes,
            is_double=is_double,
        )


def language_code(stated: str) -> str:
    """Return the code of a language, "" where what is stated is none: a file may say "en_US" or "english"."""
    first = re.split("[-_]", stated)[0]
    return first if re.fullmatch("[A-Za-z]{2,3}", first) else ""


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
