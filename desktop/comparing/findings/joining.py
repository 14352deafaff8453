"""Join differences between two passages each into one finding over all the outlets concerned."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from desktop.comparing.findings.reading import Difference
from desktop.story.article import Article
from desktop.story.comparison import Span
from desktop.story.finding import Finding, FindingKind

MORE = 0.03
"""What each further outlet adds to the weight of a finding."""


def joined(differences: Iterable[Difference], articles: Mapping[int, Article]) -> list[Finding]:
    """Return one finding for the differences of a kind that are one matter.

    They share a place, directly or in steps, or two articles say the same two values once more: in
    the headline and below it. What differs outright outweighs what is less exact.
    """
    found = list(differences)
    parent = list(range(len(found)))

    def root(each: int) -> int:
        while parent[each] != each:
            parent[each] = parent[parent[each]]
            each = parent[each]
        return each

    known: dict[tuple[str, int], list[tuple[Span, int]]] = {}
    said: dict[tuple[object, ...], int] = {}
    for number, each in enumerate(found):
        for span in (each.a, each.b):
            places = known.setdefault((each.kind, span.article), [])
            for place, other in places:
                if place.start < span.end and span.start < place.end:
                    parent[root(number)] = root(other)
            places.append((span, number))
        if each.said:
            once = (
                each.kind,
                *sorted(zip((each.a.article, each.b.article), each.said, strict=True)),
            )
            parent[root(number)] = root(said.setdefault(once, number))
    groups: dict[int, list[Difference]] = {}
    for number, each in enumerate(found):
        groups.setdefault(root(number), []).append(each)
    return [_finding(group, articles) for group in groups.values()]


def _finding(group: Sequence[Difference], articles: Mapping[int, Article]) -> Finding:
    spans = _without_overlaps(sorted({span for each in group for span in (each.a, each.b)}))
    words = tuple(articles[s.article].text[s.start : s.end] for s in spans)
    outlets = len({span.article for span in spans})
    weight = min(1.0, max(each.weight for each in group) + MORE * (outlets - 2))
    notes = {each.note for each in group}
    note = notes.pop() if len(notes) == 1 else ""
    return Finding(FindingKind(group[0].kind), spans, words, note, round(weight, 3))


def _without_overlaps(spans: Sequence[Span]) -> tuple[Span, ...]:
    kept: list[Span] = []
    for span in spans:
        if kept and kept[-1].article == span.article and span.start <= kept[-1].end + 1:
            kept[-1] = Span(span.article, kept[-1].start, max(span.end, kept[-1].end))
        else:
            kept.append(span)
    return tuple(kept)
