"""What the panel shows of the passage being read, as plain values."""

from dataclasses import dataclass
from typing import NamedTuple

from desktop.story.comparison import Origin, Span
from desktop.window.check_words import Empty
from desktop.window.marks import Run
from desktop.window.reading_marks import strongest

Ends = tuple[Span, Span]
"""The two passages of a link."""


@dataclass(frozen=True, slots=True)
class Selected:
    """The passage being read; `kind` is named with the reason for it ("body: running text")."""

    address: str
    outlet: str
    text: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """A similar passage of another article.

    `spans` mark this text, `own_spans` the selected one, both in code points from their start;
    a `rewritten` one is shown whole, one that `is_level` in the table of differing words. `ends` are
    those of the link, `pair` names them ("A5.3 – A4.4").
    """

    address: str
    outlet: str
    text: str
    strength: str = "solid"
    score: str = ""
    reasons: tuple[str, ...] = ()
    spans: tuple[Run, ...] = ()
    own_spans: tuple[Run, ...] = ()
    rewritten: bool = False
    origin: Origin = Origin.AUTOMATIC
    ends: tuple[Span, Span] | None = None
    pair: str = ""
    is_level: bool = False


class CellWords(NamedTuple):
    """Some words of a passage with the marks in them, from their start; `place` is where they are."""

    text: str
    runs: tuple[Run, ...]
    place: Span


class Table(NamedTuple):
    """Where the words of level passages differ: a head for each, the base first, a row for each place."""

    heads: tuple[str, ...] = ()
    rows: tuple[tuple[CellWords, ...], ...] = ()

    def first(self, count: int) -> "Table":
        """Return the table of the base and so many of the others."""
        return Table(self.heads[: count + 1], tuple(row[: count + 1] for row in self.rows))


NO_TABLE = Table()


class Rejected(NamedTuple):
    """A passage of which a person said that it is not the same, with the ends of the link."""

    address: str
    outlet: str
    text: str
    ends: tuple[Span, Span]
    pair: str


class Missing(NamedTuple):
    """A sentence about an empty place; `is_checked` when a person looked, then `tip` says when exactly."""

    words: str
    place: Empty
    is_checked: bool = False
    tip: str = ""
    is_offered: bool = True
    """Whether a button offers to look; the key does it anyway."""


@dataclass(frozen=True, slots=True)
class PanelContent:
    """All that is said about one passage; each line of `conflicts` is a sentence."""

    title: str
    subtitle: str
    selected: Selected
    counterparts: tuple[Shown, ...] = ()
    absences: tuple[Missing, ...] = ()
    conflicts: tuple[str, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    table: Table = NO_TABLE

    @property
    def has_guesses(self) -> bool:
        """Tell whether a link shown was found by the program alone."""
        return any(shown.origin is Origin.AUTOMATIC for shown in self.counterparts)


def all_own_spans(content: PanelContent) -> tuple[Run, ...]:
    """Return the marks of the selected text where it differs from at least one counterpart."""
    return strongest(run for shown in content.counterparts for run in shown.own_spans)
