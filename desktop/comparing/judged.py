"""Apply what a reader decided about links, statements and empty places to what the program found.

Nothing is compared again, so a decision is seen at once. The links of a judged comparison are:

- rejected: listed with their origin, but connecting nothing. A rejection of a pair that the program
  does not link now has nothing to be listed as.
- confirmed: the score stays that of the program.
- drawn, and confirmed ones that the program does not find any more: score 1, solid, without reasons; a
  person said so. Where the program finds a drawn link too, its score and reasons stay.
- the program's own from a passage into an article that a person looked through for it in vain: left out,
  and connecting nothing. That person's word is told in their place; taken back, they are there again.

A statement that a reader keeps has exactly its passages, whatever links there are; of one with
articles that are not compared here, those that are. What one article is left to make is none.

No conflicts are looked for in drawn links: the wording difference shows them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from desktop.comparing.restated import Said, restate
from desktop.story.article import Article
from desktop.story.comparison import Comparison, Conflict, Link, Origin, Span, Strength
from desktop.story.decisions import Absence, Kept, LinkDecision, ordered
from desktop.story.places import Places, covers, holds

SAID = 1.0
"""The score of a link that only a person found; it is shown as drawn or confirmed, never as a guess."""
DECIDED = frozenset({Origin.CONFIRMED, Origin.DRAWN, Origin.REJECTED})

Ends = tuple[Span, Span]


def judge(
    comparison: Comparison,
    articles: Sequence[Article],
    links: Sequence[LinkDecision],
    absences: Sequence[Absence],
    kept: Sequence[Kept] = (),
) -> Comparison:
    """Return the comparison as the reader's decisions leave it; those on other articles are ignored.

    Idempotent, and the order of decisions does not matter: of two on the same pair the later counts.
    New statements get the numbers after the highest one. Cost: linear in links and statements.
    """
    by_number = {article.number: article for article in articles}
    decisions = [each for each in links if _is_usable(each, by_number)]
    absences = [each for each in absences if _is_about(each, by_number)]
    locked = [spans for each in sorted(kept) if (spans := _inside(each, by_number))]
    if not decisions and not absences and not locked:
        return comparison
    places = Places(articles)
    found = _judged_links(comparison.links, decisions, places)
    denied = _denied(found, absences)
    cut = tuple(_decided(e, Origin.REJECTED) if id(e) in denied else e for e in found)
    return replace(
        comparison,
        links=tuple(each for each in found if id(each) not in denied),
        statements=restate(
            replace(comparison, links=cut), articles, places, Said(absences, locked)
        ),
        conflicts=_conflicts(comparison.conflicts, cut),
    )


def _is_usable(decision: LinkDecision, articles: Mapping[int, Article]) -> bool:
    spans = decision.a, decision.b
    return (
        decision.origin in DECIDED
        and decision.a.article != decision.b.article
        and all(_is_inside(span, articles) for span in spans)
    )


def _is_about(absence: Absence, articles: Mapping[int, Article]) -> bool:
    other = absence.article in articles and absence.article != absence.passage.article
    return other and _is_inside(absence.passage, articles)


def _inside(kept: Kept, articles: Mapping[int, Article]) -> tuple[Span, ...]:
    return tuple(span for span in kept.passages if _is_inside(span, articles))


def _is_inside(span: Span, articles: Mapping[int, Article]) -> bool:
    article = articles.get(span.article)
    return article is not None and 0 <= span.start < span.end <= len(article.text)


def _judged_links(
    links: Sequence[Link], decisions: Iterable[LinkDecision], places: Places
) -> tuple[Link, ...]:
    """Give links the origin a person gave them, and add those that only a person found."""
    judged = {ordered(link.a, link.b): link for link in links}
    whole = {ends for ends in judged if all(map(places.is_passage, ends))}
    for ends, decision in _latest(decisions, judged, whole, places).items():
        link = judged.get(ends)
        if link is not None:
            judged[ends] = _decided(link, decision.origin)
        elif decision.origin is not Origin.REJECTED:
            judged[ends] = Link(*ends, SAID, Strength.SOLID, decision.origin, ())
    return tuple(sorted(judged.values(), key=lambda link: (link.a, link.b)))


def _latest(
    decisions: Iterable[LinkDecision],
    judged: Mapping[Ends, Link],
    whole: set[Ends],
    places: Places,
) -> dict[Ends, LinkDecision]:
    """Return the decision that counts for each pair of ends.

    What was said of ends that are not those of a link counts for the link between the passages at the
    same places, if nobody decided on that link itself; only drawn ends are always kept as drawn.
    """
    said: dict[Ends, LinkDecision] = {}
    for decision in sorted(decisions, key=lambda each: (each.at, each.by, each.origin)):
        said[ordered(decision.a, decision.b)] = decision
    ranked = []
    for ends, decision in said.items():
        is_own = ends in judged or decision.origin is Origin.DRAWN
        passages = ends if is_own else ordered(places.of(ends[0]), places.of(ends[1]))
        is_exact = ends == passages
        key = passages if passages in whole else ends
        ranked.append((is_exact, decision.at, decision.by, decision.origin, ends, key))
    return {key: said[ends] for *_, ends, key in sorted(ranked)}


def _decided(link: Link, origin: Origin) -> Link:
    strength = Strength.SOLID if origin is Origin.DRAWN else link.strength
    return link._replace(origin=origin, strength=strength)


def _denied(links: Iterable[Link], absences: Iterable[Absence]) -> set[int]:
    """Return the identities of the program's links that lead where a person found nothing."""
    looked: dict[tuple[int, int], list[Span]] = {}
    for absence in absences:
        looked.setdefault((absence.passage.article, absence.article), []).append(absence.passage)
    return {
        id(link)
        for link in links
        if looked and link.origin is Origin.AUTOMATIC
        for one, other in ((link.a, link.b), (link.b, link.a))
        for passage in looked.get((one.article, other.article), ())
        if covers(passage, one)
    }


def _conflicts(conflicts: Sequence[Conflict], links: Sequence[Link]) -> tuple[Conflict, ...]:
    """Leave out the conflicts that stand in rejected links only."""
    rejected = [link for link in links if link.origin is Origin.REJECTED]
    suspects = [each for each in conflicts if any(_is_in(each, link) for link in rejected)]
    if not suspects:
        return tuple(conflicts)
    live = [link for link in links if link.origin is not Origin.REJECTED]
    gone = {each for each in suspects if not any(_is_in(each, link) for link in live)}
    return tuple(each for each in conflicts if each not in gone)


def _is_in(conflict: Conflict, link: Link) -> bool:
    ends = (conflict.a, conflict.b), (conflict.b, conflict.a)
    return any(holds(link.a, one) and holds(link.b, other) for one, other in ends)
