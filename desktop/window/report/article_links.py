"""The counterparts of each passage, as notes beside it: who says that they are similar, and where they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from desktop.exporting.pdf.document import Note, Run
from desktop.story.comparison import Link, Origin, Span, Strength
from desktop.story.judging import SAID_SO, word_on
from desktop.story.places import Places, address_of, covers, holds, index_of
from desktop.text.isolating import isolated
from desktop.window.fact_words import local_day
from desktop.window.headers import outlet_label
from desktop.window.report.words import tr

if TYPE_CHECKING:
    from desktop.exporting.pdf.material import Material
    from desktop.story.article import Article
    from desktop.window.report.marking import Marking

FIRST = 44
"""Characters of a counterpart that tell it from others: about a line of the margin."""
MOST_ADDRESSES = 16
"""Counterparts of a passage that are named beside it; how many more there are is told."""

Found = list[tuple[Span, Link]]


class Similar(NamedTuple):
    """A counterpart: the label of its passage, its address and outlet, its first words, who says so."""

    label: str
    address: str
    outlet: str
    first: str
    who: str
    is_automatic: bool = True
    is_maybe: bool = False


class Links:
    """The links of a comparison, found by the passages that they are on. Linear in the links."""

    def __init__(self, material: Material, marking: Marking) -> None:
        self.project, self.marking = material.project, marking
        shown = set(material.comparison.articles)
        self.articles = {a.number: a for a in self.project.articles if a.number in shown}
        places = Places(tuple(self.articles.values()))
        self._found: Mapping[Span, Found] = defaultdict(list)
        for link in material.comparison.links:
            if link.origin is Origin.REJECTED:
                continue
            for own, other in ((link.a, link.b), (link.b, link.a)):
                for passage in places.at(own):
                    if holds(passage, own) or holds(own, passage):
                        self._found[passage].append((other, link))

    def of(self, passage: Span) -> tuple[Similar, ...]:
        """Return the counterparts of a passage: those a person made first, then the surest."""
        found = self._found.get(passage, [])
        said = [span for span, link in found if link.origin in SAID_SO]
        kept = [
            (span, link)
            for span, link in found
            if link.origin in SAID_SO or not any(holds(span, each) for each in said)
        ]
        kept.sort(key=lambda pair: _rank(*pair))
        once: dict[str, Similar] = {}
        for span, link in kept:
            if span.article in self.articles:
                similar = self._similar(span, link)
                once.setdefault(similar.address, similar)
        return tuple(once.values())

    def _similar(self, span: Span, link: Link) -> Similar:
        article = self.articles[span.article]
        label = passage_label(span.article, index_of(article, span)) if article.passages else ""
        words = first_words(self.marking.words(span)) if self.marking.is_whole else ""
        is_automatic = link.origin not in SAID_SO
        return Similar(
            label,
            address_of(article, span),
            short_outlet(article),
            words,
            self._who(link),
            is_automatic,
            is_automatic and link.strength is Strength.MAYBE,
        )

    def _who(self, link: Link) -> str:
        """Say who says that two passages are similar; the program never is sure."""
        if link.origin not in SAID_SO:
            if link.strength is Strength.MAYBE:
                return tr("possibly the same, found by the program")
            return tr("similar, found by the program")
        word = word_on(self.project.links, link)
        by = word.by if word is not None and word.by else tr("a person")
        said = (
            tr("similar, linked by {}")
            if link.origin is Origin.DRAWN
            else tr("similar, confirmed by {}")
        )
        who = said.format(by)
        return f"{who}, {local_day(word.at)}" if word is not None and word.at else who

    def absent(self, passage: Span) -> Iterator[str]:
        """Say in which articles a person looked for a passage that is not there."""
        for each in self.project.absences:
            if covers(each.passage, passage) and each.article in self.articles:
                where = f"A{each.article} {outlet_label(self.articles[each.article])}"
                by, day = each.by or tr("a person"), local_day(each.at)
                yield tr("checked absent in {} by {}, {}").format(where, by, day)


def _rank(span: Span, link: Link) -> tuple[bool, bool, float, Span]:
    return link.origin not in SAID_SO, link.strength is Strength.MAYBE, -link.score, span


def passage_label(article: int, index: int) -> str:
    """Return the label of the passage at `index`, from 0, wherever articles stand as they are."""
    return f"p-{article}-{index + 1}"


def short_outlet(article: Article) -> str:
    """Name the outlet, or who carries its text; "" where nobody does, for the address says which it is."""
    if article.outlet is not None:
        return article.outlet.value
    return "" if article.carried_by is None else tr("via {}").format(article.carried_by.value)


def first_words(words: str) -> str:
    if len(words) <= FIRST:
        return words
    return f"{words[:FIRST].rpartition(' ')[0] or words[:FIRST]}\u00a0…"


def full_note(similar: Sequence[Similar], own: Run) -> Note:
    """Give counterparts with their outlets and first words, a line each, under who says so."""
    lines: list[tuple[Run, ...]] = []
    for who, group in by_who(similar):
        lines.append((*((own, SPACE) if not lines else ()), Run(f"{who}:", style="quiet")))
        lines += [named(each) for each in group[:MOST_ADDRESSES]]
        if len(group) > MOST_ADDRESSES:
            more = tr("{} more").format(len(group) - MOST_ADDRESSES)
            lines.append((Run(more, style="quiet"),))
    return Note(lines=tuple(lines), style="similar")


def middle_note(similar: Sequence[Similar], own: Run) -> Note:
    """Give the surest counterpart with its outlet and first words, the others with their addresses."""
    groups = by_who(similar)
    first, *rest = groups[0][1]
    lines = [(own, SPACE, Run(f"{groups[0][0]}: ", style="quiet"), *named(first))]
    others = [*([("", rest)] if rest else []), *groups[1:]]
    if others:
        lines.append(addressed(others))
    return Note(lines=tuple(lines), style="similar")


def short_note(similar: Sequence[Similar], own: Run) -> Note:
    """Give the addresses only, in a line."""
    return Note(lines=((own, SPACE, *addressed(by_who(similar))),), style="similar")


SPACE = Run(" ")


def named(each: Similar) -> tuple[Run, ...]:
    told = ": ".join(isolated(part) for part in (each.outlet, each.first) if part)
    return Run(each.address, to=each.label), Run(f" {told}" if told else "")


def addressed(groups: Iterable[tuple[str, Sequence[Similar]]]) -> tuple[Run, ...]:
    """Return addresses in a line, each group behind who says so."""
    runs: list[Run] = []
    room = MOST_ADDRESSES
    for who, group in groups:
        runs += [Run("; ")] if runs else []
        runs.append(Run(f"{who}: " if who else f"{tr('also')} ", style="quiet"))
        for each in group[:room]:
            runs += [Run(each.address, to=each.label), Run(", ")]
        if len(group) > room:
            runs.append(Run(tr("{} more").format(len(group) - max(room, 0)), style="quiet"))
        else:
            runs.pop()
        room = max(room - len(group), 0)
    return tuple(runs)


def by_who(similar: Iterable[Similar]) -> list[tuple[str, list[Similar]]]:
    """Group counterparts by who says so; what the program is less sure of is said shortly behind the rest."""
    groups: dict[str, list[Similar]] = defaultdict(list)
    is_said = False
    for each in similar:
        who = tr("possibly the same") if each.is_maybe and is_said else each.who
        is_said = is_said or (each.is_automatic and not each.is_maybe)
        groups[who].append(each)
    return [*groups.items()]
