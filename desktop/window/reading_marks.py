"""From how passages word a statement to the marks in each of them."""

from collections.abc import Container, Iterable, Iterator, Mapping
from typing import Protocol

from desktop.story.comparison import ChangeKind, Comparison, Conflict, Reading, Span
from desktop.window.column import Column
from desktop.window.linked import PassageRef, ref_at
from desktop.window.marks import MarkKind, Run
from desktop.window.selection import Selection

MARK_OF = {
    ChangeKind.SAME: MarkKind.SAME,
    ChangeKind.MOVED: MarkKind.MOVED,
    ChangeKind.SUBSTITUTED: MarkKind.DIFFERS,
    ChangeKind.CONFLICT: MarkKind.CONFLICT,
    ChangeKind.ONLY_A: MarkKind.ONLY,
    ChangeKind.ONLY_B: MarkKind.ONLY,
}
STRENGTH = (
    MarkKind.SAME,
    MarkKind.MOVED,
    MarkKind.ONLY,
    MarkKind.DIFFERS,
    MarkKind.CONFLICT,
)
"""When a word relates differently to several counterparts, the last of these is shown."""


class Read(Protocol):
    """What of a view its marks are made from; all of it is only read."""

    columns: list[Column]
    comparison: Comparison
    reading: Reading | None
    refs: dict[Span, PassageRef]
    conflict_refs: frozenset[PassageRef]
    extra_marks: dict[PassageRef, list[Run]]
    wording: Mapping[Span, tuple[Run, ...]]
    quoted: Mapping[Span, tuple[Run, ...]]
    selection: Selection | None

    def span_of(self, ref: PassageRef) -> Span: ...


def marked_runs(view: Read) -> dict[PassageRef, list[Run]]:
    """Return what is marked in each passage of a view, in its code points."""
    found: dict[PassageRef, list[Run]] = {}
    worded = dict(view.wording)
    if view.reading is not None:
        worded |= reading_marks(view.reading)
    for span, runs in worded.items():
        ref = ref_at(view.columns, view.refs, span) if runs else None
        if ref is not None:
            whole = view.span_of(ref)
            found.setdefault(ref, []).extend(within(runs, whole.start, whole.end))
    conflicts = conflict_runs(view.comparison.conflicts)
    for ref in view.conflict_refs:
        span = view.span_of(ref)
        disagreeing = within(conflicts[span.article], span.start, span.end)
        found[ref] = list(strongest([*found.get(ref, ()), *disagreeing]))
    for span, quoted in view.quoted.items():
        if span in view.refs:
            found.setdefault(view.refs[span], []).extend(quoted)
    for ref, extra in view.extra_marks.items():
        found.setdefault(ref, []).extend(extra)
    for ref, run in selected_runs(view.columns, view.selection):
        found.setdefault(ref, []).append(run)
    return found


def selected_runs(
    columns: list[Column], selection: Selection | None
) -> Iterator[tuple[PassageRef, Run]]:
    if selection is None:
        return
    blocks = columns[selection.column].blocks
    for index in range(selection.start.index, selection.end.index + 1):
        found = selection.range_in(index, len(blocks[index].text))
        if found is not None:
            yield (selection.column, index), (*found, MarkKind.SELECTION)


def among(reading: Reading, refs: Container[Span], numbers: Container[int]) -> Reading | None:
    """Leave out articles whose columns went since the reading was made; None if it was of one."""
    if reading.current not in refs or reading.base.article not in numbers:
        return None
    return reading._replace(
        counterparts=tuple(c for c in reading.counterparts if c.span.article in numbers),
        no_counterpart_found=tuple(n for n in reading.no_counterpart_found if n in numbers),
        not_compared=tuple(n for n in reading.not_compared if n in numbers),
        checked_absent=tuple(c for c in reading.checked_absent if c.article in numbers),
    )


def reading_marks(reading: Reading) -> dict[Span, tuple[Run, ...]]:
    """Return the marks of every passage of a reading, in code points of its article's text.

    The base is marked where it differs from at least one level passage, the surest of each
    article. A pair too different for word marks keeps only its conflicts.
    """
    found: dict[Span, tuple[Run, ...]] = {}
    of_base: list[Run] = []
    levelled: set[int] = set()
    for counterpart in reading.counterparts:
        difference = counterpart.difference
        runs = [
            (change.kind, change.a, change.b)
            for change in difference.changes
            if not difference.is_rewritten or change.kind is ChangeKind.CONFLICT
        ]
        found[counterpart.span] = tuple((*b, MARK_OF[kind]) for kind, _, b in runs if b)
        if counterpart.span.article not in levelled:
            levelled.add(counterpart.span.article)
            of_base += [(*a, MARK_OF[kind]) for kind, a, _ in runs if a]
    found[reading.base] = strongest(of_base)
    return found


def strongest(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Lay runs over each other, so that the strongest shows at each place."""
    ordered = sorted(runs, key=lambda run: STRENGTH.index(run[2]))
    laid: dict[int, MarkKind] = {}
    for start, end, kind in ordered:
        laid |= dict.fromkeys(range(start, end), kind)
    merged: list[Run] = []
    for place in sorted(laid):
        if merged and merged[-1][1] == place and merged[-1][2] is laid[place]:
            merged[-1] = (merged[-1][0], place + 1, laid[place])
        else:
            merged.append((place, place + 1, laid[place]))
    return tuple(merged)


def conflict_runs(conflicts: Iterable[Conflict]) -> Mapping[int, list[Run]]:
    """Return the places that disagree, by article number; they are marked always."""
    found: dict[int, list[Run]] = {}
    for conflict in conflicts:
        for span in (conflict.a, conflict.b):
            found.setdefault(span.article, []).append((span.start, span.end, MarkKind.CONFLICT))
    return found


def within(runs: Iterable[Run], start: int, end: int) -> list[Run]:
    """Cut runs to a passage and count them from its start."""
    return [
        (max(run_start, start) - start, min(run_end, end) - start, kind)
        for run_start, run_end, kind in runs
        if run_start < end and run_end > start
    ]
