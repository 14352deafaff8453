"""The program's own marks: wording differences, quotes and conflicts, as annotations that say so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from desktop.exporting.pdf.document import Mark
from desktop.exporting.pdf.material import Material
from desktop.exporting.pdf.options import Marked
from desktop.story.brief_rows import PinPlace, Speaking, address_of_span
from desktop.story.comparison import Change, ChangeKind, Conflict, Span
from desktop.story.decisions import FindingDecision, FindingState, QuoteCorrection
from desktop.story.finding import Finding, FindingKind
from desktop.story.places import overlap
from desktop.story.quote import Certainty, Quote
from desktop.window.brief.words import said_of
from desktop.window.findings_words import kind_title
from desktop.window.headers import outlet_label
from desktop.window.report.marking import Marking
from desktop.window.report.worded import Worded
from desktop.window.report.words import tr
from desktop.window.row_facts import disagreement
from desktop.window.telling import local_date
from desktop.window.theme import THEMES

LONGEST = 400
"""Code points of a counterpart's words that an annotation says; the words stand on the page."""
DISAGREEING = frozenset(
    {
        FindingKind.NUMBER,
        FindingKind.DATE,
        FindingKind.NAME,
        FindingKind.NEGATION,
        FindingKind.CERTAINTY,
    }
)
"""The findings that are marked as conflicts."""
WORDED, DISAGREES, QUOTED = "w-", "c-", "q-"
"""What the ids of the program's marks begin with."""
RANK = {
    ChangeKind.ONLY_A: 1,
    ChangeKind.ONLY_B: 1,
    ChangeKind.SUBSTITUTED: 2,
    ChangeKind.CONFLICT: 3,
}
"""The changes that are marked; words that relate differently to several counterparts get the last."""


def program() -> str:
    """Return the author of what no person looked at."""
    return tr("Wireside (automatic, not checked)")


class Look(NamedTuple):
    """How a kind of the program's marks looks: tint, line, kind of annotation and pattern of the line."""

    colour: str
    line: str
    kind: str
    dashes: tuple[int, ...] = ()
    is_double: bool = False


def looks() -> Mapping[str, Look]:
    """Return the looks by what is marked: "differs", "only", "conflict", "quote"."""
    theme = THEMES["light"]
    differs, only = theme.differs.name(), theme.only.name()
    return {
        "differs": Look(theme.differs_tint.name(), differs, "Underline"),
        "only": Look(theme.only_tint.name(), only, "Underline", (2, 2)),
        "conflict": Look(theme.differs_tint.name(), differs, "Highlight", (), is_double=True),
        "quote": Look(theme.card.name(), theme.quote.name(), "Squiggly"),
    }


def put_program_marks(marking: Marking, material: Material) -> None:
    """Put what was asked for of the program's marks, after the reader's own."""
    chosen = material.options.marked
    made = Made(marking, material)
    if Marked.WORDING in chosen:
        made.put_wording(marking.worded)
    if Marked.CONFLICTS in chosen:
        made.put_conflicts()
    if Marked.QUOTES in chosen:
        made.put_quotes()


class Made:
    """Puts the program's marks of one material."""

    def __init__(self, marking: Marking, material: Material) -> None:
        self.marking, self.material = marking, material
        self.articles = {article.number: article for article in material.project.articles}
        self.looks = looks()
        self._told: dict[Span, str] = {}

    def told(self, span: Span) -> str:
        """Name a place with its outlet: "A3.2, NewsTrack"."""
        if span not in self._told:
            self._told[span] = self._named(span)
        return self._told[span]

    def _named(self, span: Span) -> str:
        article = self.articles[span.article]
        return f"{address_of_span(article, span)}, {outlet_label(article)}"

    def words(self, span: Span) -> str:
        words = self.marking.words(span)
        return words if len(words) <= LONGEST else f"{words[:LONGEST].rstrip()}…"

    def put(self, name: str, look: str, subject: str, lines: Iterable[str], span: Span) -> None:
        shown = self.looks[look]
        contents = "\n".join(dict.fromkeys(lines))
        made = self.material.made
        author = program()
        self.marking.put(
            Mark(
                f"{name}{span.article}-{span.start}-{span.end}",
                author,
                subject,
                contents,
                shown.colour,
                shown.line,
                made,
                made,
                shown.kind,
                dashes=shown.dashes,
                is_double=shown.is_double,
            ),
            (span,),
        )

    # --- wording --------------------------------------------------------------------------------

    def put_wording(self, worded: Mapping[int, Worded]) -> None:
        told: dict[tuple[Span, ChangeKind], list[str]] = defaultdict(list)
        for row in worded.values():
            of_base: list[tuple[Span, ChangeKind, str]] = []
            for other in row.others:
                is_marked = not other.difference.is_rewritten
                for change in other.difference.changes:
                    if change.kind in RANK and (is_marked or change.kind is ChangeKind.CONFLICT):
                        of_base += self._sides(row.clearest, other.span, change, told)
            for span, kind, lines in united(of_base):
                told[span, kind] += lines
        for (span, kind), lines in told.items():
            look, subject = {
                ChangeKind.SUBSTITUTED: ("differs", tr("Wording: other words")),
                ChangeKind.CONFLICT: ("differs", tr("Wording: words that disagree")),
            }.get(kind, ("only", tr("Wording: words only here")))
            self.put(WORDED, look, subject, lines, span)

    def _sides(
        self,
        base: Span,
        other: Span,
        change: Change,
        told: dict[tuple[Span, ChangeKind], list[str]],
    ) -> Iterator[tuple[Span, ChangeKind, str]]:
        """Tell the other's words what the base has, and yield what of the base is to be told."""
        a = None if change.a is None else Span(base.article, *change.a)
        b = None if change.b is None else Span(other.article, *change.b)
        if b is not None:
            kind = ChangeKind.ONLY_A if a is None else change.kind
            told[b, kind].append(self._against(a, base))
        if a is not None:
            yield a, ChangeKind.ONLY_A if b is None else change.kind, self._against(b, other)

    def _against(self, words: Span | None, passage: Span) -> str:
        where = self.told(passage)
        if words is None:
            return tr("Only here, compared with {}.").format(where)
        return tr("{}: “{}”").format(where, self.words(words))

    # --- conflicts ------------------------------------------------------------------------------

    def put_conflicts(self) -> None:
        told: dict[Span, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        decided = decisions(self.material)
        for finding in self.material.findings:
            decision = decided.get((finding.kind, finding.spans))
            if finding.kind not in DISAGREEING or is_denied(decision):
                continue
            for span in finding.spans:
                lines = told[span][kind_title(finding.kind)]
                lines += self._others(span, finding)
                lines += [decided_words(decision)] if decision is not None else []
        denied = {key for key, said in decided.items() if is_denied(said)}
        for conflict in self.material.comparison.conflicts:
            if is_among(conflict, (spans for _, spans in denied)):
                continue
            for span, other in ((conflict.a, conflict.b), (conflict.b, conflict.a)):
                if span.article in self.articles and other.article in self.articles:
                    line = tr("{}: “{}”").format(self.told(other), self.words(other))
                    told[span][disagreement(conflict.kind)].append(line)
        for span, kinds in told.items():
            lines = [line for found in kinds.values() for line in found]
            self.put(DISAGREES, "conflict", "; ".join(kinds), lines, span)

    def _others(self, span: Span, finding: Finding) -> Iterator[str]:
        for other in finding.spans:
            if other.article != span.article:
                yield tr("{}: “{}”").format(self.told(other), self.words(other))

    # --- quotes ---------------------------------------------------------------------------------

    def put_quotes(self) -> None:
        corrections = {each.number: each for each in self.material.project.corrections}
        same = {
            span: utterance.quotes
            for utterance in self.material.quotes.utterances
            if utterance.certainty is Certainty.SAME
            for span in utterance.quotes
        }
        for quote in self.material.quotes.quotes:
            if quote.is_spoken and quote.article in self.articles:
                others = [each for each in same.get(quote.span, ()) if each != quote.span]
                lines = self._quote_lines(quote, others, corrections.get(quote.number))
                self.put(QUOTED, "quote", tr("Quote {}").format(quote.address), lines, quote.span)

    def _quote_lines(
        self, quote: Quote, others: Iterable[Span], correction: QuoteCorrection | None
    ) -> Iterator[str]:
        yield said_of(place_of(self.material, quote))
        places = [self.told(each) for each in others if each.article in self.articles]
        if places:
            yield tr("The same words, as far as the program can tell: {}").format("; ".join(places))
        if correction is not None:
            yield corrected_words(correction)


def place_of(material: Material, quote: Quote) -> PinPlace:
    """Return a quote as a place that `brief.words.said_of` can say."""
    article = material.project.article(quote.article)
    words = article.text[quote.start : quote.end]
    via = "" if quote.via is None else article.text[slice(*quote.via)]
    printed = quote.name if quote.speaker is None else article.text[slice(*quote.speaker)]
    speaking = Speaking(quote, " ".join(printed.split()), " ".join(via.split()))
    address = address_of_span(article, quote.span)
    return PinPlace(article, quote.span, address, words, 0, len(words), speaking=speaking)


def corrected_words(correction: QuoteCorrection) -> str:
    """Say that a person had a hand in a quote."""
    by = correction.by or tr("a person")
    return tr("corrected, added or confirmed by {}, {}").format(by, local_date(correction.at))


def decisions(
    material: Material,
) -> Mapping[tuple[str, tuple[Span, ...]], FindingDecision]:
    """Map kind and places of findings to what a person said of them."""
    return {(each.kind, each.spans): each for each in material.project.findings}


def is_denied(decision: FindingDecision | None) -> bool:
    return decision is not None and decision.state == FindingState.NOT_A_FINDING


def is_among(conflict: Conflict, groups: Iterable[tuple[Span, ...]]) -> bool:
    """Tell whether both places of a conflict are among those of one finding."""
    ends = (conflict.a, conflict.b)
    return any(all(any(overlap(end, span) for span in spans) for end in ends) for spans in groups)


def decided_words(decision: FindingDecision) -> str:
    """Say that a person looked at a finding."""
    by = decision.by or tr("a person")
    return tr("looked at by {}, {}").format(by, local_date(decision.at))


def united(
    found: Iterable[tuple[Span, ChangeKind, str]],
) -> list[tuple[Span, ChangeKind, list[str]]]:
    """Join places that overlap, with all that is to be told of them and the strongest kind."""
    joined: list[tuple[Span, ChangeKind, list[str]]] = []
    for span, kind, line in sorted(found, key=lambda each: each[0]):
        if joined and span.start < joined[-1][0].end:
            last, before, lines = joined[-1]
            stronger = max(kind, before, key=lambda each: RANK[each])
            wider = last._replace(end=max(last.end, span.end))
            joined[-1] = (wider, stronger, [*lines, line])
        else:
            joined.append((span, kind, [line]))
    return joined
