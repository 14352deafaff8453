"""Count texts instead of outlets: which articles have the same text, and what that does to a count."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from desktop.story.decisions import CopyGroup
from desktop.story.project import Project


class Count(NamedTuple):
    """How many articles there are, and how many texts when a copy group counts once."""

    articles: int
    texts: int

    @property
    def has_copies(self) -> bool:
        return self.texts < self.articles


def copy_groups(project: Project, proposed: Sequence[tuple[int, ...]]) -> tuple[CopyGroup, ...]:
    """Join what a person decided with what the program proposed; no article is in two groups.

    A decision always wins: a proposal whose articles were said not to be copies is left out, and
    articles of a confirmed group leave the proposals.
    """
    known = {article.number for article in project.articles}
    denied = {each.articles for each in project.copies if not each.is_copy}
    groups, taken = [], set[int]()
    for decision in project.copies:
        rest = tuple(n for n in decision.articles if n in known and n not in taken)
        if decision.is_copy and len(rest) > 1:
            groups.append(CopyGroup(rest, is_confirmed=True))
            taken.update(rest)
    for proposal in proposed:
        rest = tuple(sorted(n for n in proposal if n in known and n not in taken))
        if len(rest) > 1 and rest not in denied and tuple(sorted(proposal)) not in denied:
            groups.append(CopyGroup(rest))
            taken.update(rest)
    return tuple(sorted(groups))


def versions(project: Project) -> dict[int, int]:
    """Map each later version of an article to the number of its first one."""
    first: dict[int, int] = {}
    for article in project.articles:
        if article.newer_than:
            first[article.number] = first.get(article.newer_than, article.newer_than)
    return first


class Texts:
    """Which text each article has: one for a copy group, and for all versions of an article."""

    def __init__(self, project: Project, groups: Iterable[CopyGroup]) -> None:
        self.once = project.options.copies_once
        self.groups = tuple(groups)
        first = versions(project)
        root = {n: first.get(n, n) for n in (a.number for a in project.articles)}
        members: dict[int, set[int]] = {}
        for number, text in root.items():
            members.setdefault(text, set()).add(number)
        for group in self.groups if self.once else ():
            joined = {root[number] for number in group.articles if number in root}
            least = min(joined, default=0)
            for text in joined - {least}:
                members[least] |= members[text]
                root.update(dict.fromkeys(members.pop(text), least))
        self._text = root

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Texts):
            return NotImplemented
        return (self.once, self.groups, self._text) == (other.once, other.groups, other._text)

    def __hash__(self) -> int:
        return hash((self.once, self.groups))

    def count(self, numbers: Iterable[int]) -> Count:
        """Count the articles with these numbers, and their texts."""
        chosen = set(numbers)
        return Count(len(chosen), len({self._text.get(number, number) for number in chosen}))

    def text_of(self, number: int) -> int:
        """Return the number that stands for the text of an article and those that have the same."""
        return self._text.get(number, number)

    def group_of(self, number: int) -> CopyGroup | None:
        return next((group for group in self.groups if number in group.articles), None)
