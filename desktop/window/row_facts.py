"""What the program noticed of the rows of the synopsis: where they disagree, what is possibly the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.story.comparison import Comparison, Conflict, Origin, Span, Strength
from desktop.window.linked import PassageRef
from desktop.window.synopsis_rows import ref_at, words_of

if TYPE_CHECKING:
    from desktop.window.column import Column
    from desktop.window.synopsis import Synopsis
    from desktop.window.table_row import Row

KINDS = ("number", "date", "name", "negation", "modality")
"""The kinds of disagreements, the plainest first."""
MOST_WORDS = 4
"""Disagreeing words that a row's name lists; all of them are marked in its cells."""


def tr(text: str) -> str:
    return QCoreApplication.translate("Synopsis", text)


class RowFacts:
    """Finds for a row its disagreements, and what in another article is possibly the same."""

    def __init__(self, columns: list[Column], comparison: Comparison) -> None:
        self._columns = columns
        self._conflicts: dict[PassageRef, list[tuple[PassageRef, Conflict]]] = {}
        self._weak: dict[PassageRef, list[tuple[float, PassageRef]]] = {}
        for conflict in comparison.conflicts:
            a, b = ref_at(columns, conflict.a), ref_at(columns, conflict.b)
            if a is not None and b is not None:
                self._conflicts.setdefault(a, []).append((b, conflict))
        for link in comparison.links:
            if link.strength is Strength.MAYBE and link.origin is not Origin.REJECTED:
                a, b = ref_at(columns, link.a), ref_at(columns, link.b)
                if a is not None and b is not None:
                    self._weak.setdefault(a, []).append((link.score, b))
                    self._weak.setdefault(b, []).append((link.score, a))

    def conflicts(self, row: Row) -> list[Conflict]:
        """Return the places where the passages of a row disagree with each other."""
        return [
            conflict
            for ref in row.refs
            for other, conflict in self._conflicts.get(ref, ())
            if other in row.refs
        ]

    def possibly(self, row: Row, column: int) -> PassageRef | None:
        """Return the passage of an article that is most surely only possibly the same as a row's."""
        weak = [
            (score, (-other[0], -other[1]), other)
            for ref in row.refs
            for score, other in self._weak.get(ref, ())
            if other[0] == column
        ]
        return max(weak)[2] if weak else None

    def words(self, span: Span) -> str:
        number = span.article
        article = next(each.article for each in self._columns if each.article.number == number)
        return " ".join(article.text[span.start : span.end].split())


def facts_of(synopsis: Synopsis) -> RowFacts:
    if synopsis.facts is None:
        synopsis.facts = RowFacts(synopsis.columns, synopsis.comparison)
    return synopsis.facts


def noticed(synopsis: Synopsis, row: Row) -> tuple[str, str, bool]:
    """Return what the program noticed of a row, what else is true of it, and if it disagrees."""
    facts = facts_of(synopsis)
    conflicts = facts.conflicts(row)
    notes = (
        [tr("locked by a person")] if row.statement is not None and row.statement.is_kept else []
    )
    worded = words_of(row, synopsis.words)
    if conflicts:
        kinds = [kind for kind in KINDS if any(each.kind == kind for each in conflicts)]
        found = [
            facts.words(span)
            for each in conflicts
            if each.kind == kinds[0]
            for span in (each.a, each.b)
        ]
        different = list(dict.fromkeys(found))
        notes.insert(0, ", ".join(different[:MOST_WORDS]))
        return "\n".join(disagreement(kind) for kind in kinds[:2]), "\n".join(notes), True
    if worded is None:
        return "", "\n".join(notes), False
    if worded.is_alike:
        return tr("Worded alike"), "\n".join(notes), False
    if not worded.places:
        return tr("Partly worded alike"), "\n".join(notes), False
    if worded.is_rewritten:
        notes.insert(0, tr("too different for word marks"))
    return tr("Words differ"), "\n".join(notes), False


def disagreement(kind: str) -> str:
    """Name a kind of disagreement; what it means is for the reader to say."""
    return {
        "number": tr("Numbers disagree"),
        "date": tr("Dates disagree"),
        "name": tr("Names disagree"),
        "negation": tr("One denies, one does not"),
        "modality": tr("One is less certain"),
    }[kind]
