"""What is said of a passage, and of an empty cell of the synopsis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.story.comparison import Checked, Span
from desktop.story.judging import is_kept, statement_of
from desktop.window.check_words import Why, absence_among, in_cell, in_sentence, why_empty
from desktop.window.counts import similar_in
from desktop.window.linked import PassageRef
from desktop.window.said import kind_word
from desktop.window.table_row import TWICE

if TYPE_CHECKING:
    from desktop.window.scene_builder import Shown
    from desktop.window.table_row import CellAt


def tr(text: str) -> str:
    return QCoreApplication.translate("Scene", text)


def what_is_true(view: Shown, at: CellAt) -> tuple[str, bool]:
    """Say what an empty cell means, and whether a person looked; never that something was left out."""
    why = why_empty_cell(view, at)
    similar = "" if why.checked else similar_address(view, at)
    return (tr("similar: {}").format(similar) if similar else in_cell(why)), bool(why.checked)


def possibly_same(view: Shown, at: CellAt) -> PassageRef | None:
    """Return what is only possibly the same as a row, where nothing surer is known of an article."""
    why = why_empty_cell(view, at)
    if why.checked or not why.is_compared or similar_address(view, at):
        return None
    from desktop.window.row_facts import facts_of

    return facts_of(view.synopsis).possibly(view.synopsis.rows[at.row], at.column)


def empty_sentence(view: Shown, at: CellAt) -> str:
    """Say the same in a sentence that names the passage looked for and the article."""
    synopsis = view.synopsis
    why = why_empty_cell(view, at)
    column, index = synopsis.clearest(at.row)
    passage = view.columns[column].article.passage_address(index)
    article = view.columns[at.column].article
    similar = "" if why.checked else similar_address(view, at)
    if similar:
        return tr("{} is similar to {}, in another row").format(passage, similar)
    near = possibly_same(view, at)
    if near is not None:
        possible = tr("Possibly the same: {}.").format(article.passage_address(near[1]))
        return f"{in_sentence(why, passage, article)} {possible}"
    return in_sentence(why, passage, article)


def similar_ref(view: Shown, at: CellAt) -> PassageRef | None:
    """Return a passage of a cell's article that is linked with the row but stands in another one."""
    refs = view.synopsis.rows[at.row].refs
    found = [ref for own in refs for ref in view.partners.get(own, ()) if ref[0] == at.column]
    return min(found, default=None)


def similar_address(view: Shown, at: CellAt) -> str:
    ref = similar_ref(view, at)
    return "" if ref is None else view.columns[ref[0]].article.passage_address(ref[1])


def why_empty_cell(view: Shown, at: CellAt) -> Why:
    """Say why a statement has no passage in an article: what a person said counts first."""
    article = view.columns[at.column].article
    row = view.synopsis.rows[at.row]
    if row.kind == TWICE:
        return Why(is_compared=False)
    known = row.statement.checked_absent if row.statement is not None else ()
    checked = next((each for each in known if each.article == article.number), None)
    if checked is None:
        spans = [view.synopsis.span_of(ref) for ref in row.refs]
        absence = absence_among(view.project.absences, spans, article.number)
        if absence is not None:
            checked = Checked(absence.article, absence.by, absence.at)
    return Why(checked) if checked is not None else why_empty(article, view.comparison)


def describe(view: Shown, ref: PassageRef) -> str:
    """Say in words what a passage is, in how many places it has counterparts, where a person looked."""
    article = view.columns[ref[0]].article
    passage = article.passages[ref[1]]
    others = [view.columns[column].article.number for column, _ in view.partners.get(ref, ())]
    if others:
        found = similar_in(article.number, others, view.synopsis.texts)
    elif article.number not in view.comparison.compared or not passage.is_compared:
        found = tr("not compared")
    else:
        found = tr("no counterpart found")
    span = Span(article.number, passage.start, passage.end)
    numbers = (column.article.number for column in view.columns)
    checked = [
        f"A{number}"
        for number in numbers
        if number not in others and absence_among(view.project.absences, [span], number)
    ]
    parts = [article.passage_address(ref[1]), kind_word(passage.kind), found]
    if checked:
        parts.append(tr("checked absent in {}").format(", ".join(checked)))
    locked = locked_words(view, span)
    if locked:
        parts.append(locked)
    return ", ".join(parts)


def locked_words(view: Shown, passage: Span) -> str:
    """Say that a person keeps the statement of a passage, or the passage alone; "" if nobody does."""
    statement = statement_of(view.comparison.statements, passage)
    if statement is not None and statement.is_kept:
        return tr("{} locked by a person").format(statement.address)
    return tr("alone, by a person") if is_kept(view.project, passage) else ""
