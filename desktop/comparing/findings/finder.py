"""Put together what each kind of finding looks for, and put it in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from desktop.comparing.findings.certainty import differing_certainty
from desktop.comparing.findings.dates import differing_dates
from desktop.comparing.findings.denials import differing_negation, is_only_then
from desktop.comparing.findings.joining import joined
from desktop.comparing.findings.names import differing_names
from desktop.comparing.findings.numbers import differing_numbers
from desktop.comparing.findings.reading import Difference, Pair, pairs
from desktop.comparing.findings.same_words import same_words
from desktop.comparing.findings.singles import single_passages
from desktop.comparing.findings.spellings import spelling_variants
from desktop.comparing.findings.swapped import swapped_numbers
from desktop.story.article import Article
from desktop.story.comparison import Comparison, Conflict
from desktop.story.errors import Cancelled
from desktop.story.finding import Finding, FindingKind
from desktop.story.places import holds
from desktop.text.words import keys

STEP = 64
"""Pairs of passages between two reports of progress."""
KINDS = {"name": "name", "negation": "negation", "modality": "certainty"}
"""What comparing calls a conflict, and the kind of finding it is; numbers and dates are read anew."""
WEIGHTS = {"name": 0.6, "negation": 0.8, "certainty": 0.7}
ORDER = {kind: place for place, kind in enumerate(FindingKind)}


def find(
    articles: Sequence[Article],
    comparison: Comparison,
    copies: Sequence[tuple[int, ...]],
    progress: Callable[[float], None],
    is_cancelled: Callable[[], bool],
) -> tuple[Finding, ...]:
    """Find what deserves a look, as `desktop.comparing.findings.find_findings` says."""

    def reach(share: float) -> None:
        if is_cancelled():
            raise Cancelled
        progress(share)

    compared = comparison.compared
    by_number = {each.number: each for each in articles if each.number in compared}
    texts = _texts(by_number, copies)
    reach(0.0)
    found = [each for each in pairs(by_number, comparison.links) if not _is_copied(each, texts)]
    differences = [
        *_differences(found, lambda share: reach(0.6 * share)),
        *_conflicts(comparison, found),
    ]
    spelled = spelling_variants(by_number)
    findings = joined(_without_spellings(differences, spelled, by_number), by_number)
    reach(0.6)
    findings += single_passages(comparison, by_number, _beside_others(texts), is_cancelled)
    reach(0.7)
    findings += same_words(by_number, texts, lambda share: reach(0.7 + 0.2 * share))
    findings += _not_named(spelled, findings)
    reach(1.0)
    return tuple(sorted(findings, key=_rank))


def _texts(articles: Mapping[int, Article], copies: Sequence[tuple[int, ...]]) -> dict[int, int]:
    """Map the number of each article to that of its text: the first of its copies."""
    texts = {number: number for number in articles}
    for group in copies:
        here = [number for number in group if number in texts]
        texts.update(dict.fromkeys(here, min(here, default=0)))
    return texts


def _beside_others(texts: Mapping[int, int]) -> Mapping[int, int]:
    """Tell copies apart where there is no other text beside them: each may add a passage."""
    return texts if len(set(texts.values())) > 1 else {number: number for number in texts}


def _is_copied(pair: Pair, texts: Mapping[int, int]) -> bool:
    """Tell whether a copy has the very words; what it has changed is what a reader looks for."""
    a, b = pair.a, pair.b
    return texts[a.span.article] == texts[b.span.article] and a.words == b.words


def _rank(each: Finding) -> tuple[int, float, object]:
    return ORDER[each.kind], -each.weight, each.spans


def _differences(found: Sequence[Pair], reach: Callable[[float], None]) -> Iterator[Difference]:
    for count, pair in enumerate(found):
        if count % STEP == 0:
            reach(count / len(found))
        yield from differing_numbers(pair)
        if pair.a.side.language != "en" or pair.b.side.language != "en":
            continue
        yield from differing_dates(pair)
        if pair.is_sure:
            yield from swapped_numbers(pair)
            yield from differing_certainty(pair)
        if pair.is_best:
            yield from differing_names(pair)
            yield from differing_negation(pair)


def _conflicts(comparison: Comparison, found: Sequence[Pair]) -> Iterator[Difference]:
    """Yield the names, negations and modal verbs that comparing found to disagree."""
    for each in comparison.conflicts:
        kind = KINDS.get(each.kind)
        if kind is not None and not (kind == "negation" and _is_only_then(each, found)):
            yield Difference(kind, each.a, each.b, "", WEIGHTS[kind])


def _without_spellings(
    differences: Sequence[Difference], spelled: Sequence[Finding], articles: Mapping[int, Article]
) -> Iterator[Difference]:
    """Leave out the names that are listed as two spellings of one."""
    forms = [_keys(each) for each in spelled]
    for each in differences:
        one, other = (
            frozenset(keys(articles[span.article].text[span.start : span.end]))
            for span in (each.a, each.b)
        )
        own, others = one - other, other - one
        is_spelling = own and others and any(own | others <= group for group in forms)
        if each.kind != "name" or not is_spelling:
            yield each


def _not_named(spelled: Sequence[Finding], findings: Sequence[Finding]) -> list[Finding]:
    """Return the spellings that no finding of names that differ has all of."""
    named = [_keys(each) for each in findings if each.kind is FindingKind.NAME]
    return [each for each in spelled if not any(_keys(each) <= found for found in named)]


def _keys(of: Finding) -> frozenset[str]:
    return frozenset(key for word in of.words for key in keys(word))


def _is_only_then(conflict: Conflict, found: Sequence[Pair]) -> bool:
    """Tell whether the side without "not" says "only", which denies too."""
    return any(
        is_only_then(pair.a) != is_only_then(pair.b)
        for pair in found
        if holds(pair.a.span, conflict.a) and holds(pair.b.span, conflict.b)
    )
