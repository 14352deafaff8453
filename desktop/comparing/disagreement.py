"""Find where two matched passages disagree: another number, date, name, negation or modality.

Certain rather than complete: a wrong "names disagree" misleads, so the two values must stand in the
same gap, with hardly anything else in it, and before or after the same words.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from operator import attrgetter

from desktop.comparing.amounts import contradict, differing
from desktop.comparing.assertions import LOOSE, REACH, Assertions, is_of_others
from desktop.comparing.facts import Fact, is_negation, is_other_form, is_same_name, modality
from desktop.comparing.lexicon import CURRENCIES, NEGATIONS, TITLES
from desktop.comparing.matching import Gap, Matching, Range, Side

MARKS = frozenset(CURRENCIES.values())
"""The marks of currencies."""
CONTEXT = 9
"""Words before and after a number that tell what it is about."""
LEAST_CONTEXT = 2
"""Words that two numbers must have in common there, besides what they count."""
MUCH_CHANGED = 0.6
"""Share of words outside the equal runs from which negations and modal verbs say nothing."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """The kind of a disagreement and the places of its words on both sides."""

    kind: str
    a: Range
    b: Range


@dataclass(frozen=True, slots=True)
class Reader:
    """Compares the facts of two passages."""

    one: Assertions
    other: Assertions

    @property
    def a(self) -> Side:
        return self.one.side

    @property
    def b(self) -> Side:
        return self.other.side

    def disagreements(self, matching: Matching) -> list[Disagreement]:
        """Return the disagreements in the gaps of a matching, and of the numbers in two of them."""
        if self.a.language not in NEGATIONS or not matching.gaps:
            return []
        is_close = _equal_share(self.a, self.b, matching) > 1 - MUCH_CHANGED
        found: list[Disagreement] = []
        free_a, free_b = matching.free_a, matching.free_b
        denying = _denies(self.a, free_a) != _denies(self.b, free_b)
        for gap in matching.gaps:
            each = self._of_facts(gap, matching)
            if each is None and is_close:
                # What is denied on both sides, elsewhere in one of them, is no disagreement.
                each = _of_negation(gap, self.a, self.b) if denying else None
                each = each or _of_modality(gap, self.a, self.b)
            if each is not None and not _overlaps(each, found):
                found.append(each)
        return found + [
            each
            for each in self.amounts()
            if not _overlaps(each, found)
            and free_a.issuperset(range(*each.a))
            and free_b.issuperset(range(*each.b))
        ]

    def amounts(self) -> list[Disagreement]:
        """Find the one number of a unit on either side that differs, wherever the two stand."""
        return [
            Disagreement("number", *_without_common_end(self.a, self.b, x, y))
            for x, y in differing(self.one, self.other)
            if self._is_said_alike(x, y) and not self._has_other_subject(x, y)
        ]

    def _is_said_alike(self, x: Fact, y: Fact) -> bool:
        """Tell whether two numbers stand near the same words, besides what they count."""
        near = _near(self.a, x) & _near(self.b, y)
        return len(near - {x.unit, y.unit}) >= LEAST_CONTEXT

    def _has_other_subject(self, x: Fact, y: Fact) -> bool:
        return is_of_others(self.one, x.start, self.other, y.start)

    def may_stand(self, one: Range, other: Range) -> bool:
        """Tell whether two runs may be shown as a substitution: no names or numbers that differ."""
        left, right = _inside(self.one.facts, one), _inside(self.other.facts, other)
        return not any(
            x.kind == y.kind and (x.kind != "date" or x.unit == y.unit) and self._differ(x, y)
            for x in left
            for y in right
        )

    def _says_more_than_dates(self, matching: Matching) -> bool:
        """Tell whether the equal words are more than a line such as "Updated May 31, 2024"."""
        equal = (place for (start, end), _ in matching.equal for place in range(start, end))
        dated = {place for fact in self.one.facts for place in range(fact.start, fact.end)}
        content = [p for p in equal if p not in dated and not self.a.is_stop(p)]
        return len(content) >= LEAST_CONTEXT

    def _differ(self, x: Fact, y: Fact) -> bool:
        if x.kind == "number":
            return contradict(self.one, x, self.other, y)
        return not is_same_name(x.value, y.value) if x.kind == "name" else x.value != y.value

    def _of_facts(self, gap: Gap, matching: Matching) -> Disagreement | None:
        left, right = _only(gap.a, self.one.facts), _only(gap.b, self.other.facts)
        for kind in ("number", "date", "name"):
            pair = _single(kind, left, right)
            if pair is not None and self._disagree(gap, matching, *pair):
                return Disagreement(kind, _clipped(pair[0], gap.a), _clipped(pair[1], gap.b))
        return None

    def _disagree(self, gap: Gap, matching: Matching, x: Fact, y: Fact) -> bool:
        a, b = self.a, self.b
        if not self._differ(x, y):
            return False
        if x.kind == "date" and (x.unit != y.unit or not self._says_more_than_dates(matching)):
            return False
        if x.kind == "number" and (self._has_other_subject(x, y) or _is_converted(x, y)):
            return False
        if x.kind == "name" and (_is_source(a, x) or is_other_form(x.value, y.value)):
            return False
        if not _is_anchored(gap, a, b, x.kind) or _is_elsewhere(x, y, a, b):
            return False
        rest_a = [i for i in gap.a if not x.start <= i < x.end]
        rest_b = [j for j in gap.b if not y.start <= j < y.end]
        return _is_loose(rest_a, a, x.kind) and _is_loose(rest_b, b, x.kind)


def _only(places: tuple[int, ...], found: tuple[Fact, ...]) -> list[Fact]:
    """Return the facts that begin in a gap; what follows the gap ("million") may belong to them."""
    if not places:
        return []
    first = bisect_left(found, places[0], key=_start_of)
    last = bisect_left(found, places[-1] + 1, key=_start_of)
    return [fact for fact in found[first:last] if fact.start in places]


def _clipped(fact: Fact, places: tuple[int, ...]) -> Range:
    """Return the part of a fact that lies in a gap."""
    inside = set(places)
    end = fact.start
    while end < fact.end and end in inside:
        end += 1
    return fact.start, end


def _single(kind: str, left: list[Fact], right: list[Fact]) -> tuple[Fact, Fact] | None:
    one = [fact for fact in left if fact.kind == kind]
    other = [fact for fact in right if fact.kind == kind]
    return (one[0], other[0]) if len(one) == len(other) == 1 else None


def _is_loose(rest: list[int], side: Side, kind: str) -> bool:
    """Tell whether nothing beside the value changes what it names; one word of what it counts may."""
    allowed = 1 if kind == "number" else 0
    content = [i for i in rest if not side.is_stop(i) and side.words[i].key not in TITLES]
    return len(rest) <= LOOSE and len(content) <= allowed


def _is_source(side: Side, fact: Fact) -> bool:
    """Tell whether a name stands after "according to": two outlets may both have said it."""
    return side.keys[max(0, fact.start - 2) : fact.start] == ("accord", "to")


def _is_converted(x: Fact, y: Fact) -> bool:
    """Tell whether two sums are in two currencies: one may be the other, converted."""
    return x.unit != y.unit and {x.unit, y.unit} <= MARKS


def _near(side: Side, fact: Fact) -> set[str]:
    """Return the content words near a fact, by their dictionary forms, without numbers."""
    places = range(max(0, fact.start - CONTEXT), min(len(side.keys), fact.end + CONTEXT))
    return {
        side.keys[place]
        for place in places
        if not side.is_stop(place)
        and not fact.start <= place < fact.end
        and not side.keys[place][-1].isdigit()
    }


def _without_common_end(a: Side, b: Side, x: Fact, y: Fact) -> tuple[Range, Range]:
    """Return the words of two numbers without what both end with: "million"."""
    end_a, end_b = x.end, y.end
    while end_a - 1 > x.start and end_b - 1 > y.start and a.keys[end_a - 1] == b.keys[end_b - 1]:
        end_a, end_b = end_a - 1, end_b - 1
    return (x.start, end_a), (y.start, end_b)


def _denies(side: Side, places: frozenset[int]) -> bool:
    return any(is_negation(side.words, place, side.language) for place in places)


def _is_anchored(gap: Gap, a: Side, b: Side, kind: str) -> bool:
    """Tell whether a content word is equal next to the gap; for a date any word ("on") will do."""
    if _following(gap, a, b) is not None or _preceding(gap, a, b):
        return True
    i, j = (gap.a[0] - 1, gap.b[0] - 1) if gap.a and gap.b else (-1, -1)
    return kind == "date" and min(i, j) >= 0 and a.keys[i] == b.keys[j]


def _following(gap: Gap, a: Side, b: Side) -> int | None:
    """Return how many words after the gap the next equal content word stands."""
    i, j = gap.following
    for step in range(REACH):
        if i + step >= len(a.words) or j + step >= len(b.words):
            return None
        if a.keys[i + step] != b.keys[j + step]:
            return None
        if not a.is_stop(i + step):
            return step
    return None


def _preceding(gap: Gap, a: Side, b: Side) -> bool:
    if not gap.a or not gap.b:
        return False
    i, j = gap.a[0] - 1, gap.b[0] - 1
    for step in range(REACH):
        if min(i, j) - step < 0 or a.keys[i - step] != b.keys[j - step]:
            return False
        if not a.is_stop(i - step):
            return True
    return False


def _is_elsewhere(x: Fact, y: Fact, a: Side, b: Side) -> bool:
    """Tell whether a value also stands on the other side, so that only the order differs."""
    return _holds(b, a.surfaces((x.start, x.end))) or _holds(a, b.surfaces((y.start, y.end)))


def _holds(side: Side, value: tuple[str, ...]) -> bool:
    keys = [word.key for word in side.words]
    return any(tuple(keys[i : i + len(value)]) == value for i in range(len(keys)))


def _of_negation(gap: Gap, a: Side, b: Side) -> Disagreement | None:
    """Find "not" on one side only, before the same content word."""
    step = _following(gap, a, b)
    denies_a = [i for i in gap.a if is_negation(a.words, i, a.language)]
    denies_b = [j for j in gap.b if is_negation(b.words, j, b.language)]
    if step is None or bool(denies_a) == bool(denies_b):
        return None
    if not _are_few(gap.a, a, denies_a) or not _are_few(gap.b, b, denies_b):
        return None
    i, j = gap.following
    start_a, start_b = _start(gap.a, i), _start(gap.b, j)
    if min([start_a, *denies_a]) < start_a or min([start_b, *denies_b]) < start_b:
        return None
    if start_a < i and start_b < j:
        return Disagreement("negation", (start_a, i), (start_b, j))
    if min(start_a, start_b) > 0 and _is_auxiliary(a, b, start_a - 1, start_b - 1):
        return Disagreement("negation", (start_a - 1, i), (start_b - 1, j))
    return Disagreement("negation", (start_a, i + step + 1), (start_b, j + step + 1))


def _is_auxiliary(a: Side, b: Side, i: int, j: int) -> bool:
    """Tell whether both sides have the same short word there, like "was" before "was not"."""
    return a.keys[i] == b.keys[j] and a.is_stop(i)


def _start(places: tuple[int, ...], following: int) -> int:
    """Return where the run that ends right before `following` begins."""
    start = following
    for place in reversed(places):
        if place != start - 1:
            break
        start = place
    return start


def _of_modality(gap: Gap, a: Side, b: Side) -> Disagreement | None:
    """Find modal verbs that say different things, before the same content word."""
    left = [i for i in gap.a if modality(a.words[i], a.language)]
    right = [j for j in gap.b if modality(b.words[j], b.language)]
    if len(left) != 1 or len(right) != 1 or _following(gap, a, b) is None:
        return None
    if modality(a.words[left[0]], a.language) == modality(b.words[right[0]], b.language):
        return None
    if not _are_few(gap.a, a, left) or not _are_few(gap.b, b, right):
        return None
    return Disagreement("modality", (left[0], left[0] + 1), (right[0], right[0] + 1))


def _are_few(places: tuple[int, ...], side: Side, besides: list[int]) -> bool:
    rest = [place for place in places if place not in besides]
    return len(rest) <= LOOSE and not any(not side.is_stop(place) for place in rest)


def _equal_share(a: Side, b: Side, matching: Matching) -> float:
    equal = sum(end - start for (start, end), _ in matching.equal)
    return 2 * equal / max(1, len(a.words) + len(b.words))


def _inside(found: tuple[Fact, ...], span: Range) -> tuple[Fact, ...]:
    """Return the facts that share a word with a run."""
    first = bisect_left(found, span[0] + 1, key=_end_of)
    return found[first : bisect_left(found, span[1], key=_start_of)]


_start_of, _end_of = attrgetter("start"), attrgetter("end")


def _overlaps(each: Disagreement, found: list[Disagreement]) -> bool:
    return any(each.a[0] < old.a[1] and old.a[0] < each.a[1] for old in found) or any(
        each.b[0] < old.b[1] and old.b[0] < each.b[1] for old in found
    )
