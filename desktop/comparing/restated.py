"""Change the statements of a comparison as the reader's decisions on its links ask for.

A drawn link joins the statements of its ends, or brings an end into the other's. A passage with a
rejected link inside its statement, and no other link there, leaves it and joins that of its surest
other link. What a reader keeps as a statement comes first, and none of this changes it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence, Set
from typing import NamedTuple

from desktop.story.article import Article
from desktop.story.comparison import Checked, Comparison, Link, Origin, Span, Statement
from desktop.story.decisions import Absence
from desktop.story.judging import SAID_SO
from desktop.story.places import Places, covers, holds, overlap


class Said(NamedTuple):
    """What a reader said of passages: looked for in vain, and the passages of statements to keep."""

    absences: Sequence[Absence]
    kept: Sequence[tuple[Span, ...]]


def restate(
    comparison: Comparison,
    articles: Sequence[Article],
    places: Places,
    said: Said,
) -> tuple[Statement, ...]:
    """Return the statements of a comparison whose links carry the reader's decisions."""
    ties = Ties(comparison.links, places)
    rows = Rows(comparison.statements, ties)
    rows.keep([frozenset(map(places.of, each)) for each in said.kept])
    rows.join()
    rows.release()
    looked = Looked(said.absences)
    return rows.statements(Silence(comparison, articles, places, ties), looked)


class Ties:
    """Which links each passage has: what still ties it to others, and what a reader cut."""

    def __init__(self, links: Iterable[Link], places: Places) -> None:
        self.live: dict[Span, list[tuple[Span, Link]]] = {}
        self.cut: dict[Span, list[Span]] = {}
        self.said: list[tuple[Span, Span, Link]] = []
        self.touched: set[Span] = set()
        for link in links:
            a, b = places.of(link.a), places.of(link.b)
            for one, other in ((a, b), (b, a)):
                spans = {one, *places.at(one)}
                if link.origin is Origin.REJECTED:
                    self.cut.setdefault(one, []).append(other)
                else:
                    for span in spans:
                        self.live.setdefault(span, []).append((other, link))
                if link.origin is not Origin.AUTOMATIC:
                    self.touched |= spans
            if link.origin in SAID_SO:
                self.said.append((a, b, link))

    def linked(self, span: Span) -> set[int]:
        """Return the numbers of the articles that a passage is linked with."""
        return {other.article for other, _ in self.live.get(span, ())}

    def is_tied(self, span: Span, row: Iterable[Span]) -> bool:
        """Tell whether a live link leads from a passage into a statement."""
        mates = [other for other, _ in self.live.get(span, ())]
        return any(overlap(mate, member) for member in row for mate in mates)

    def surest(self, span: Span, without: Set[Span]) -> Span | None:
        """Return the other end of the surest link of a passage, a person's word first."""
        found = [each for each in self.live.get(span, ()) if each[0] not in without]
        ranked = sorted((-(link.origin in SAID_SO), -link.score, other) for other, link in found)
        return ranked[0][2] if ranked else None


class Rows:
    """The statements while they change; `members` maps a number to the passages.

    `fixed` are the passages that a reader placed: nothing else moves them.
    """

    def __init__(self, statements: Sequence[Statement], ties: Ties) -> None:
        self.before = statements
        self.ties = ties
        self.members = {each.number: set(each.passages) for each in statements}
        self.row_of: dict[Span, int] = {}
        for each in reversed(statements):
            self.row_of.update(dict.fromkeys(each.passages, each.number))
        self.next = max((each.number for each in statements), default=0) + 1
        self.homeless: set[Span] = set()
        self.fixed: set[Span] = set()

    def keep(self, groups: Sequence[Set[Span]]) -> None:
        """Make statements of exactly these passages, and take them out of all others.

        A group takes the number of the statement it shares most passages with. What is left of the
        others stays together as far as links tie it.
        """
        made: list[tuple[set[Span], int]] = []
        for group in groups:
            own = set(group) - self.fixed
            self.fixed |= own
            if len({span.article for span in own}) > 1:
                made.append((own, self._nearest(own, {number for _, number in made})))
        left = {self.row_of.pop(span) for span in self.fixed if span in self.row_of}
        rest = [self.members.pop(row) - self.fixed for row in sorted(left)]
        for own, number in made:
            self.members[number] = own
        for row, members in zip(sorted(left), rest, strict=True):
            self._settle(row, members)

    def _nearest(self, own: Set[Span], taken: Set[int]) -> int:
        """Return the number of the statement that has most of some passages, else a new one."""
        shared = Counter(self.row_of[span] for span in own if span in self.row_of)
        ranked = sorted((-count, row) for row, count in shared.items() if row not in taken)
        if ranked:
            return ranked[0][1]
        self.next += 1
        return self.next - 1

    def _settle(self, row: int, members: set[Span]) -> None:
        """Give what is left of a statement its number, or a new one; what nothing ties leaves it."""
        tied = {span for span in members if self.ties.is_tied(span, members - {span})}
        for span in members:
            del self.row_of[span]
        if len({span.article for span in tied}) < 2:
            return
        if row in self.members:
            self._open(*tied)
        else:
            self.members[row] = tied
            self.row_of.update(dict.fromkeys(tied, row))

    def join(self) -> None:
        """Bring the ends of links that a person made into one statement.

        A confirmed link whose ends stand in two statements joins them not: the program knew of it.
        """
        for is_drawn in (True, False):
            for a, b, link in self.ties.said:
                if (link.origin is Origin.DRAWN) is is_drawn:
                    self._tie(a, b, joins=is_drawn)

    def _tie(self, a: Span, b: Span, *, joins: bool) -> None:
        if a in self.fixed or b in self.fixed:
            return
        one, other = self.row_of.get(a), self.row_of.get(b)
        if one is None and other is None:
            self._open(a, b)
        elif one is None or other is None:
            new, row = (a, other) if one is None else (b, one)
            assert row is not None
            self._enter(new, row)
        elif joins and one != other:
            keep, gone = sorted((one, other))
            self.members[keep] |= self.members.pop(gone)
            self.row_of = {s: keep if row == gone else row for s, row in self.row_of.items()}

    def _open(self, *passages: Span) -> None:
        self.members[self.next] = set(passages)
        self.row_of.update(dict.fromkeys(passages, self.next))
        self.next += 1

    def _enter(self, span: Span, row: int) -> None:
        """Put a passage into a statement; a part of one that is there belongs to it as it is."""
        if not any(holds(member, span) for member in self.members[row]):
            self.members[row].add(span)
        self.row_of[span] = row

    def release(self) -> None:
        """Take out what only a rejected link held, until nothing changes.

        It ends: who comes back is tied to a member, and neither of the two leaves again.
        """
        while leaving := self._held_by_nothing():
            for row in {self._leave(span) for span in leaving}:
                self._dissolve(row)
            self._house()

    def _held_by_nothing(self) -> list[Span]:
        found = []
        for span, others in self.ties.cut.items():
            if span in self.fixed:
                continue
            members = self.members.get(self.row_of.get(span, 0), set())
            is_cut = any(overlap(other, member) for other in others for member in members)
            if is_cut and not self.ties.is_tied(span, members):
                found.append(span)
        return found

    def _leave(self, span: Span) -> int:
        row = self.row_of[span]
        self.members[row].discard(span)
        self.homeless.add(span)
        del self.row_of[span]
        return row

    def _dissolve(self, row: int) -> None:
        """End a statement that only one article is left to make."""
        if len({member.article for member in self.members[row]}) < 2:
            self.homeless |= self.members.pop(row)
            self.row_of = {span: each for span, each in self.row_of.items() if each != row}

    def _house(self) -> None:
        """Give each passage that is still linked the statement of its surest partner."""
        for span in sorted(self.homeless):
            mate = self.ties.surest(span, self.fixed)
            if mate is None or span in self.row_of:
                continue
            row = self.row_of.get(mate)
            if row is None:
                self._open(span, mate)
            else:
                self._enter(span, row)
        self.homeless.clear()

    def statements(self, silence: Silence, looked: Looked) -> tuple[Statement, ...]:
        """Return the statements in the order of their passages; untouched ones are as they were."""
        before = {each.number: each for each in self.before}
        found = []
        for number, members in self._numbered():
            old = before.get(number)
            checked = looked.checked(members)
            is_kept = not members.isdisjoint(self.fixed)
            is_same = old is not None and members == set(old.passages) and old.is_kept == is_kept
            if old and is_same and not checked and members.isdisjoint(self.ties.touched):
                found.append(old)
                continue
            passages = old.passages if old and is_same else tuple(sorted(members))
            missed, unknown = silence.among(passages, checked)
            found.append(Statement(number, passages, missed, unknown, checked, is_kept))
        return tuple(sorted(found, key=lambda each: min(each.passages)))

    def _numbered(self) -> list[tuple[int, set[Span]]]:
        """Return the statements, the new ones numbered by their first passage."""
        first_new = max((each.number for each in self.before), default=0) + 1
        old = [(n, m) for n, m in self.members.items() if n < first_new]
        new = sorted((sorted(m) for n, m in self.members.items() if n >= first_new))
        return [*old, *((first_new + n, set(m)) for n, m in enumerate(new))]


class Looked:
    """Where a person looked for passages in vain."""

    def __init__(self, absences: Iterable[Absence]) -> None:
        self._absences = sorted(absences, key=lambda each: (each.at, each.by))

    def checked(self, members: Set[Span]) -> tuple[Checked, ...]:
        """Return in which articles a statement was looked for, each once, the latest.

        An article that has one of its passages is not among them.
        """
        present = {member.article for member in members}
        latest = {
            absence.article: Checked(absence.article, absence.by, absence.at)
            for absence in self._absences
            if absence.article not in present
            and any(covers(absence.passage, member) for member in members)
        }
        return tuple(latest[number] for number in sorted(latest))


class Silence:
    """What it means that a statement has no passage in an article."""

    def __init__(
        self, comparison: Comparison, articles: Sequence[Article], places: Places, ties: Ties
    ) -> None:
        self.numbers = sorted(comparison.articles)
        self.compared = comparison.compared
        self.complete = {each.number for each in articles if not each.may_lack}
        self.places, self.ties = places, ties

    def among(
        self, passages: Sequence[Span], checked: Sequence[Checked]
    ) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Return the articles where nothing was found, and those where nothing can be said."""
        whole = {passage for each in passages for passage in (each, *self.places.at(each))}
        present = {each.article for each in passages} | {each.article for each in checked}
        present = present.union(*map(self.ties.linked, whole))
        was_compared = any(
            each.article in self.compared and self.places.is_compared(each) for each in whole
        )
        known = self.compared & self.complete if was_compared else frozenset[int]()
        absent = [each for each in self.numbers if each not in present]
        missed = tuple(each for each in absent if each in known)
        return missed, tuple(each for each in absent if each not in known)
