"""Findings and conflicts with their values and places, each place a link to its passage."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from desktop.exporting.pdf.document import Block, Heading, Para, Run, Table
from desktop.story.comparison import Conflict, Span
from desktop.story.finding import Finding, FindingKind
from desktop.text.isolating import ENDED, ISOLATED, isolated
from desktop.window.findings_words import finding_item, kind_title
from desktop.window.headers import outlet_label
from desktop.window.report.gathered import Gathered
from desktop.window.report.program_marks import (
    decided_words,
    decisions,
    is_among,
    is_denied,
)
from desktop.window.report.words import tr
from desktop.window.row_facts import KINDS, disagreement

Words = tuple[Run, ...]
WIDTHS = (1.0, 2.2)
MOST_PLACES = 24
"""Places of a finding or conflict that are listed; all are marked where they stand."""
AROUND = 60
"""Code points shown before and after the words of a conflict."""


def finding_blocks(told: Gathered) -> Iterator[Block]:
    """Yield findings by kind, then conflicts that no finding tells; those in one text stand elsewhere."""
    body = [*by_kind(told), *conflict_blocks(told)]
    if body:
        yield Heading(tr("Conflicts and findings"), 1, "findings")
        yield Para((Run(introduction()),), "lead")
        yield from body


def introduction() -> str:
    return tr(
        "Found by the program: places to look at. That values differ does not say that one of them is"
        " wrong, nor that both speak of the same thing."
    )


def by_kind(told: Gathered) -> Iterator[Block]:
    denied = {key for key, said in decisions(told.material).items() if is_denied(said)}
    for kind in FindingKind:
        if kind is FindingKind.SINGLE:
            continue
        rows = [
            row
            for finding in told.material.findings
            if finding.kind is kind and (finding.kind, finding.spans) not in denied
            if (row := finding_row(told, finding)) is not None
        ]
        if rows:
            yield Heading(
                f"{kind_title(kind)} ({len(rows)})", 2, f"findings-{kind.value}", kind_title(kind)
            )
            yield Table((tr("What"), tr("Where, as printed")), tuple(rows), WIDTHS)


def finding_row(told: Gathered, finding: Finding) -> tuple[Words, ...] | None:
    """Return what is found and where, None where nothing of it may be shown."""
    if any(span.article not in told.articles for span in finding.spans):
        return None
    decision = decisions(told.material).get((finding.kind, finding.spans))
    if not told.marking.is_whole:
        shown = [span for span in finding.spans if told.marking.may_show(span)]
        if not shown:
            return None
        said = "" if decision is None else decided_words(decision)
        return (Run(said or tr("found by the program")),), joined(
            place_given(told, span) for span in finding.spans
        )
    item = finding_item(finding, decision, told.articles)
    what = [Run(isolated(item.sentence))]
    if item.remark:
        what.append(Run(f"\n{item.remark}", style="quiet"))
    places = []
    for span, place in zip(finding.spans, item.places, strict=True):
        cut = place.excerpt
        words = excerpt_runs(cut.text, cut.start, cut.end)
        places.append(
            (told.address_run(span), Run(f" {isolated(place.outlet)}  ", style="label"), *words)
        )
    return tuple(what), joined(capped(places))


def place_given(told: Gathered, span: Span) -> Words:
    """Return a place as others get it: its address, and of its words those they may have."""
    outlet = isolated(outlet_label(told.articles[span.article]))
    head = (told.address_run(span), Run(f" {outlet}  ", style="label"))
    return (*head, *told.marking.runs(span))


def excerpt_runs(text: str, start: int, end: int) -> Words:
    """Return words with those that matter underlined, kept from turning what stands beside them."""
    is_turned = isolated(text) != text
    before, after = (ISOLATED, ENDED) if is_turned else ("", "")
    runs = (
        Run(before + text[:start]),
        Run(text[start:end], style="value"),
        Run(text[end:] + after),
    )
    return tuple(run for run in runs if run.text)


def capped(places: Sequence[Words]) -> Sequence[Words]:
    """Return the first places, and say how many more there are."""
    if len(places) <= MOST_PLACES:
        return places
    more = tr("and {} more places").format(len(places) - MOST_PLACES)
    return (*places[:MOST_PLACES], (Run(more, style="quiet"),))


def joined(places: Iterable[Words]) -> Words:
    """Put places below each other."""
    runs: list[Run] = []
    for place in places:
        runs += [Run("\n")] if runs else []
        runs += place
    return tuple(runs)


# --- conflicts ----------------------------------------------------------------------------------


def conflict_blocks(told: Gathered) -> Iterator[Block]:
    """Yield conflicts of which no finding tells, by kind, those of a statement in one row."""
    untold = [
        each
        for each in told.comparison.conflicts
        if not is_told(each, told.material.findings) and is_shown(told, each)
    ]
    for kind in KINDS:
        rows: dict[str, set[Span]] = defaultdict(set)
        for each in untold:
            if each.kind == kind:
                numbers = told.statements(each.a) & told.statements(each.b)
                rows[", ".join(f"S{number}" for number in sorted(numbers))] |= {each.a, each.b}
        if rows:
            title = disagreement(kind)
            yield Heading(f"{title} ({len(rows)})", 2, f"conflicts-{kind}", title)
            table = tuple(conflict_row(told, named, sorted(spans)) for named, spans in rows.items())
            yield Table((tr("Where"), tr("As printed")), table, (1.0, 5.0))


def conflict_row(told: Gathered, named: str, spans: Sequence[Span]) -> tuple[Words, ...]:
    """Return the places of a statement that disagree."""
    links = [Run(each, to=f"s-{each[1:]}") for each in named.split(", ") if each]
    first = [run for link in links for run in (Run(", "), link)][1:] or [Run(tr("in no row"))]
    return tuple(first), joined(capped([conflict_place(told, span) for span in spans]))


def is_told(conflict: Conflict, findings: Sequence[Finding]) -> bool:
    """Tell whether a finding names both places of a conflict."""
    kinds = (FindingKind.SINGLE, FindingKind.SAME_WORDS)
    return is_among(conflict, (each.spans for each in findings if each.kind not in kinds))


def is_shown(told: Gathered, conflict: Conflict) -> bool:
    ends = (conflict.a, conflict.b)
    return all(end.article in told.articles for end in ends) and any(
        told.marking.may_show(end) for end in ends
    )


def conflict_place(told: Gathered, span: Span) -> Words:
    if not told.marking.is_whole:
        return place_given(told, span)
    from desktop.window.findings_words import excerpt

    article = told.articles[span.article]
    cut = excerpt(article, span, AROUND)
    outlet = isolated(outlet_label(article))
    head = (told.address_run(span), Run(f" {outlet}  ", style="label"))
    return (*head, *excerpt_runs(cut.text, cut.start, cut.end))
