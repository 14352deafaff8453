"""Group the quotes of several articles that report the same words of the same speaker."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from heapq import heapify, heappop
from typing import NamedTuple

from desktop.quoting.decided import Links, Pair, links_of
from desktop.quoting.differing import differences
from desktop.quoting.said import Said, prepare, together
from desktop.quoting.similarity import Likeness, Speakers, likeness, score, speakers
from desktop.story.article import READER, Article
from desktop.story.decisions import UtteranceDecision
from desktop.story.quote import Certainty, Quote, Utterance

GROUPED = 0.65
"""Least score of two quotes that the program groups. On tests/cases/utterances the highest false pair
that nothing else parts has .63: one speaker's claims about one subject."""
GROUPED_UNNAMED = 0.68
"""The same where no name says that it is one speaker: unnamed sources are easily two."""
HELD_TOGETHER = 0.40
"""Least score of every two quotes of one group: complete linkage, so that no chain of quotes drifts."""
POSSIBLE = 0.40
"""Least score of two quotes that are offered: on tests/cases/utterances F1 .93; .33 offers twice the wrong ones."""
PARALLEL_MASS, PARALLEL_ORDER, SWAPPED = 5.0, 0.6, 0.2
"""Weight in common (some four rare words), order, and share of that weight which each has for itself:
what one speaker says of two things in one form."""
EXCUSING_RUN = 3
"""Content words in a row, in marks on both sides, with which a "not" may stand outside of them."""
HELD, LEAST_HELD = 0.8, 1.5
"""Share of the weight of a quote, and weight, that stand in a longer one that has all of it."""
MOST_OFFERS = 2
"""Offers for one utterance: the likeliest, for a reader looks at each."""
FREQUENT = 48
"""Quotes with a stem from which on it proposes no pairs: it is the subject of the story."""
LEAST_SHARED = 0.12
"""Least share of the lighter quote that must be seen in common before two are measured."""
MOST_MEASURED = 2_000
"""Pairs that are all measured, without asking what they have in common: a story of some 60 quotes."""


def group(
    quotes: Iterable[Quote],
    articles: Iterable[Article],
    decisions: Sequence[UtteranceDecision] = (),
) -> tuple[Utterance, ...]:
    """Return the utterances of a story, sorted: each spoken quote is in exactly one that is the same.

    Those that are only possible are offered besides: the quotes of two utterances together. What a
    reader decided of two quotes overrides the program; the newer of decisions that exclude each other
    counts. Some 20 articles of 30 quotes take 0.2 s.
    """
    by_number = {article.number: article for article in articles}
    known = {q.span: q for q in quotes if q.is_spoken and q.article in by_number}
    spoken = [known[span] for span in sorted(known)]
    if not spoken:
        return ()
    said = prepare(spoken, by_number)
    links = links_of(spoken, decisions)
    scores = _scores(said)
    vouched = [place for place, quote in enumerate(spoken) if quote.reason == READER]
    groups = _Groups(said, links, vouched)
    _join_neighbours(spoken, said, scores, groups, by_number)
    _join_alike(said, scores, groups)
    _join_left_over(spoken, groups)
    same = [_utterance(spoken, members, links, by_number) for members in groups.members()]
    offered = _offered(spoken, scores, groups)
    return tuple(sorted([*same, *offered], key=lambda each: (each.quotes, each.certainty)))


class _Groups:
    """Which quotes belong together so far, by place; a group has one stretch of each article."""

    def __init__(self, said: Sequence[Said], links: Links, vouched: Iterable[int]) -> None:
        self.said = said
        self.contrary = _contrary(said, vouched)
        self.of = list(range(len(said)))
        self.held: dict[int, list[int]] = {n: [n] for n in self.of}
        self.apart: dict[int, set[int]] = {}
        for a, b in links.cannot:
            self.apart.setdefault(a, set()).add(b)
            self.apart.setdefault(b, set()).add(a)
        for a, b in sorted(links.must):
            self.join(a, b)

    def join(self, a: int, b: int) -> None:
        one, other = sorted((self.of[a], self.of[b]))
        if one != other:
            moved = self.held.pop(other)
            self.held[one] = sorted(self.held[one] + moved)
            for each in moved:
                self.of[each] = one

    def of_quote(self, place: int) -> list[int]:
        return self.held[self.of[place]]

    def may_join(self, a: int, b: int) -> bool:
        """Tell whether the reader leaves two groups free to be one."""
        others = set(self.of_quote(b))
        return not any(self.apart.get(each, set()) & others for each in self.of_quote(a))

    def may_be_one(self, a: int, b: int) -> bool:
        """Tell whether the program may make two groups one: no person gave them contrary speakers."""
        others = set(self.of_quote(b))
        return self.may_join(a, b) and not any(
            self.contrary.get(each, set()) & others for each in self.of_quote(a)
        )

    def share_an_article(self, a: int, b: int) -> bool:
        numbers = {self.said[each].span.article for each in self.of_quote(a)}
        return any(self.said[each].span.article in numbers for each in self.of_quote(b))

    def members(self) -> list[list[int]]:
        return [self.held[first] for first in sorted(self.held)]


def _contrary(said: Sequence[Said], vouched: Iterable[int]) -> dict[int, set[int]]:
    """Return the quotes whose named speakers cannot be one, where a person said who one of them is.

    Of two that the program named it may have one wrong; their score says enough.
    """
    found: dict[int, set[int]] = {}
    for a in vouched:
        for b, other in enumerate(said):
            if a != b and speakers(said[a], other) is Speakers.CONTRARY:
                found.setdefault(a, set()).add(b)
                found.setdefault(b, set()).add(a)
    return found


class _Scored(NamedTuple):
    value: float
    is_grouped: bool


def _scores(said: Sequence[Said]) -> dict[Pair, _Scored]:
    """Measure the pairs of two articles that have enough in common; others are not alike."""
    found = {}
    for a, b in _candidates(said):
        scored = _scored(said[a], said[b])
        if scored.value >= POSSIBLE:
            found[a, b] = scored
    return found


def _scored(a: Said, b: Said) -> _Scored:
    alike = likeness(a, b)
    value = score(alike)
    return _Scored(value, _is_sure(alike, value))


def _is_sure(alike: Likeness, value: float) -> bool:
    """Tell whether two quotes may be grouped without asking."""
    if alike.speakers is Speakers.CONTRARY or alike.figures == -1:
        return False
    if _is_parallel(alike) or (alike.is_denied and alike.run < EXCUSING_RUN):
        return False
    return value >= (GROUPED if alike.speakers is Speakers.SAME else GROUPED_UNNAMED)


def _is_parallel(alike: Likeness) -> bool:
    """Tell whether short quotes are alike but for a word: "We will not raise wages", "… raise fees"."""
    swapped = alike.common / max(alike.held, HELD_TOGETHER) - alike.common
    is_short = alike.common < PARALLEL_MASS
    return is_short and alike.order >= PARALLEL_ORDER and swapped >= SWAPPED * alike.common


def _candidates(said: Sequence[Said]) -> Iterator[Pair]:
    """Yield the pairs that share some of their weight in stems that not everybody uses."""
    if len(said) * (len(said) - 1) // 2 <= MOST_MEASURED:
        places = range(len(said))
        yield from (
            (a, b) for a in places for b in places[a + 1 :] if _may_be_same(said[a], said[b])
        )
        return
    holders: dict[str, list[int]] = {}
    for place, each in enumerate(said):
        for stem in each.weights:
            holders.setdefault(stem, []).append(place)
    rare = {stem: places for stem, places in holders.items() if 1 < len(places) <= FREQUENT}
    for a, one in enumerate(said):
        common: dict[int, float] = {}
        for stem, weight in one.weights.items():
            for b in rare.get(stem, ()):
                if b > a:
                    common[b] = common.get(b, 0.0) + weight
        for b, weight in common.items():
            is_near = weight >= LEAST_SHARED * min(one.mass, said[b].mass)
            if is_near and _may_be_same(one, said[b]):
                yield a, b


def _may_be_same(a: Said, b: Said) -> bool:
    return a.span.article != b.span.article and a.language == b.language


def _join_neighbours(
    quotes: Sequence[Quote],
    said: Sequence[Said],
    scores: dict[Pair, _Scored],
    groups: _Groups,
    articles: Mapping[int, Article],
) -> None:
    """Join quotes side by side that are one utterance: its cue interrupts it, or another outlet has both."""
    counterparts: dict[int, set[int]] = {}
    for a, b in scores:
        counterparts.setdefault(a, set()).add(b)
        counterparts.setdefault(b, set()).add(a)
    for a in range(len(quotes) - 1):
        b = a + 1
        one, other = quotes[a], quotes[b]
        if not groups.may_be_one(a, b) or not _are_neighbours(one, other, articles):
            continue
        text = articles[one.article].text
        if other.continues and _is_interrupted(text, one, other):
            groups.join(a, b)
            continue
        for each in counterparts.get(a, set()) & counterparts.get(b, set()):
            if _has_both(each, a, b, said, scores):
                groups.join(a, b)
                break


def _has_both(
    each: int, a: int, b: int, said: Sequence[Said], scores: Mapping[Pair, _Scored]
) -> bool:
    """Tell whether a quote of another article reports the words of two: at least one is grouped with it."""
    are_grouped = [scores[min(place, each), max(place, each)].is_grouped for place in (a, b)]
    return any(are_grouped) and all(
        is_grouped or _is_held(said[place], said[each])
        for place, is_grouped in zip((a, b), are_grouped, strict=True)
    )


def _is_held(part: Said, whole: Said) -> bool:
    """Tell whether a quote is in the words of a longer one."""
    alike = likeness(part, whole)
    return alike.held >= HELD and alike.common >= LEAST_HELD and part.mass <= whole.mass


def _value(scores: Mapping[Pair, _Scored], a: int, b: int) -> float:
    found = scores.get((min(a, b), max(a, b)))
    return 0.0 if found is None else found.value


def _are_neighbours(one: Quote, other: Quote, articles: Mapping[int, Article]) -> bool:
    if one.article != other.article or one.end > other.start:
        return False
    if other.continues:
        return True
    is_one_speaker = one.name == other.name or not other.name
    return is_one_speaker and "\n" not in articles[one.article].text[one.end : other.start]


def _is_interrupted(text: str, one: Quote, other: Quote) -> bool:
    """Tell whether a sentence goes on behind its cue: "We will," she said, "go home." """
    before = text[one.start : one.end].rstrip("\"”»’'“ ")
    after = text[other.start : other.end].lstrip("\"“«‘'„ ")
    return before.endswith((",", ";", "—", "–", "-")) and after[:1].islower()


def _join_alike(said: Sequence[Said], scores: dict[Pair, _Scored], groups: _Groups) -> None:
    """Join what is alike, the likeliest first, where all of both groups are near each other."""
    units = _units(said, groups)
    queue = [(-scored.value, a, b) for (a, b), scored in scores.items() if scored.is_grouped]
    for first, unit in units.items():
        if len(groups.of_quote(first)) > 1:
            queue += _of_unit(first, unit, said, scores, groups)
    heapify(queue)
    while queue:
        _, a, b = heappop(queue)
        if groups.of[a] == groups.of[b] or not groups.may_be_one(a, b):
            continue
        if not groups.share_an_article(a, b) and _hold_together(a, b, said, scores, groups):
            groups.join(a, b)


def _units(said: Sequence[Said], groups: _Groups) -> dict[int, Said]:
    """Return for the groups that lie in one article their quotes taken together."""
    found = {}
    for members in groups.members():
        if len({said[each].span.article for each in members}) == 1:
            unit = said[members[0]]
            for each in members[1:]:
                unit = together(unit, said[each])
            found[members[0]] = unit
    return found


def _of_unit(
    first: int,
    unit: Said,
    said: Sequence[Said],
    scores: dict[Pair, _Scored],
    groups: _Groups,
) -> Iterator[tuple[float, int, int]]:
    """Measure quotes that are taken together against the counterparts of each of them."""
    members = groups.of_quote(first)
    near = {b if a in members else a for a, b in scores if (a in members) != (b in members)}
    for other in near:
        scored = _scored(unit, said[other])
        pair = min(first, other), max(first, other)
        if scored.value >= POSSIBLE and scored.value > _value(scores, *pair):
            scores[pair] = scored
            if scored.is_grouped:
                yield -scored.value, *pair


def _hold_together(
    a: int, b: int, said: Sequence[Said], scores: Mapping[Pair, _Scored], groups: _Groups
) -> bool:
    """Tell whether every article of one group is near every article of the other."""
    for ones in _by_article(groups.of_quote(a), said):
        for others in _by_article(groups.of_quote(b), said):
            if max(_value(scores, x, y) for x in ones for y in others) < HELD_TOGETHER:
                return False
    return True


def _by_article(members: Iterable[int], said: Sequence[Said]) -> list[list[int]]:
    found: dict[int, list[int]] = {}
    for each in members:
        found.setdefault(said[each].span.article, []).append(each)
    return list(found.values())


def _join_left_over(quotes: Sequence[Quote], groups: _Groups) -> None:
    """Join quotes that go on from the one before where neither has a counterpart."""
    for b, quote in enumerate(quotes):
        a = b - 1
        if a < 0 or not quote.continues or quotes[a].article != quote.article:
            continue
        places = {*groups.of_quote(a), *groups.of_quote(b)}
        is_alone = {quotes[place].article for place in places} == {quote.article}
        if is_alone and len(groups.of_quote(b)) == 1 and groups.may_be_one(a, b):
            groups.join(a, b)


def _utterance(
    quotes: Sequence[Quote],
    members: Sequence[int],
    links: Links,
    articles: Mapping[int, Article],
) -> Utterance:
    chosen = [quotes[place] for place in members]
    is_confirmed = len(members) > 1 and links.are_said_together(members)
    return Utterance(
        tuple(quote.span for quote in chosen),
        Certainty.SAME,
        is_confirmed,
        bool(differences(chosen, articles)),
    )


def _offered(
    quotes: Sequence[Quote], scores: Mapping[Pair, _Scored], groups: _Groups
) -> Iterator[Utterance]:
    """Yield pairs of utterances that may be one, the likeliest first, some for each."""
    best: dict[Pair, float] = {}
    for (a, b), scored in scores.items():
        pair = min(groups.of[a], groups.of[b]), max(groups.of[a], groups.of[b])
        if pair[0] != pair[1]:
            best[pair] = max(best.get(pair, 0.0), scored.value)
    count: dict[int, int] = {}
    for one, other in sorted(best, key=lambda pair: (-best[pair], pair)):
        is_full = max(count.get(one, 0), count.get(other, 0)) >= MOST_OFFERS
        if is_full or groups.share_an_article(one, other) or not groups.may_join(one, other):
            continue
        count[one], count[other] = count.get(one, 0) + 1, count.get(other, 0) + 1
        places = sorted([*groups.of_quote(one), *groups.of_quote(other)])
        yield Utterance(tuple(quotes[place].span for place in places), Certainty.POSSIBLE)
