"""What is said of a passage, and of an empty cell of the synopsis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.story.comparison import Checked, Origin, Span
from desktop.story.judging import is_kept, statement_of
from desktop.story.places import overlap
from desktop.story.strictness import possibly
from desktop.window.check_words import Why, absence_among, in_cell, in_sentence, why_empty
from desktop.window.counts import similar_in
from desktop.window.linked import PassageRef
from desktop.window.said import kind_word
from desktop.window.silence import silence_of, stands_alone
from desktop.window.table_row import OUTSIDE, TWICE

if TYPE_CHECKING:
    from desktop.story.project import Project
    from desktop.window.scene_builder import Shown
    from desktop.window.table_row import CellAt


def tr(text: str) -> str:
    return QCoreApplication.translate("Scene", text)


def what_is_true(view: Shown, at: CellAt) -> tuple[str, bool]:
    """Say what an empty cell means, and whether a person looked; never that something was left out."""
    why = why_empty_cell(view, at)
    similar = "" if why.checked else similar_address(view, at)
    if why.is_compared and not why.checked and not similar and is_unsure(view, at):
        return tr("nothing sure enough"), False
    if not similar:
        return in_cell(why), bool(why.checked)
    row = in_row(view, at)
    said = tr("similar: {}, in {}").format(similar, row) if row else tr("similar: {}")
    return said.format(similar), False


def possibly_same(view: Shown, at: CellAt) -> PassageRef | None:
    """Return what is only possibly the same as a row, where nothing surer is known of an article."""
    why = why_empty_cell(view, at)
    if why.checked or not why.is_compared or similar_address(view, at):
        return None
    from desktop.window.row_facts import facts_of

    return facts_of(view.synopsis).possibly(view.synopsis.rows[at.row], at.column)


def is_unsure(view: Shown, at: CellAt) -> bool:
    """Tell whether a row is linked with a cell's article, less surely than is shown."""
    number = view.columns[at.column].article.number
    refs = view.synopsis.rows[at.row].refs
    return any(number in possibly(view.comparison, view.synopsis.span_of(ref)) for ref in refs)


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


def in_row(view: Shown, at: CellAt) -> str:
    """Say in which statement the similar passage of an article stands; "" if in none."""
    ref = similar_ref(view, at)
    row = None if ref is None else view.synopsis.row_of(ref)
    statement = None if row is None else view.synopsis.rows[row].statement
    return "" if statement is None else statement.address


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
    if row.kind in (TWICE, OUTSIDE):
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
    """Say in words what a passage is, where it has counterparts or facts disagree, where a person looked."""
    article = view.columns[ref[0]].article
    passage = article.passages[ref[1]]
    others = [view.columns[column].article.number for column, _ in view.partners.get(ref, ())]
    span = Span(article.number, passage.start, passage.end)
    denied = [denial_words(view.project, said) for said in denials(view, span)]
    parts = [article.passage_address(ref[1]), kind_word(passage.kind)]
    if others:
        parts.append(similar_in(article.number, others, view.synopsis.texts))
    elif article.number not in view.comparison.compared or not passage.is_compared:
        parts.append(tr("not compared"))
    elif stands_alone(view, ref, silence_of(view.columns, view.comparison)) and not denied:
        parts.append(tr("no counterpart found"))
    elif possibly(view.comparison, span):
        parts.append(tr("only less sure links than are shown"))
    elif not denied:
        parts.append(tr("not compared"))
    parts += [*disagreeing(view, span), *denied]
    numbers = (column.article.number for column in view.columns)
    checked = [
        f"A{number}"
        for number in numbers
        if number not in others and absence_among(view.project.absences, [span], number)
    ]
    if checked:
        parts.append(tr("checked absent in {}").format(", ".join(checked)))
    parts += [words for words in (locked_words(view, span),) if words]
    return ", ".join(parts)


def disagreeing(view: Shown, passage: Span) -> list[str]:
    """Name what disagrees between a passage and its counterparts, each kind with the words of both."""
    found: dict[str, list[str]] = {}
    shown = {column.article.number for column in view.columns}
    for conflict in view.comparison.conflicts:
        ends = (conflict.a, conflict.b)
        own = next((end for end in ends if overlap(end, passage)), None)
        if own is None or not shown.issuperset(end.article for end in ends):
            continue
        other = conflict.b if own is conflict.a else conflict.a
        words = found.setdefault(conflict.kind, [words_at(view.project, own)])
        words.append(f"{words_at(view.project, other)} (A{other.article})")
    if not found:
        return []
    from desktop.window.row_facts import disagreement

    said = ((disagreement(kind), list(dict.fromkeys(words))) for kind, words in found.items())
    return [f"{name[:1].lower()}{name[1:]}: {' / '.join(words)}" for name, words in said]


def words_at(project: Project, span: Span) -> str:
    return " ".join(project.article(span.article).text[span.start : span.end].split())


def denials(view: Shown, passage: Span) -> list[Span]:
    """Return the places in other columns that a person said are not the same as a passage."""
    said = [each for each in view.project.links if each.origin is Origin.REJECTED]
    found = {each.b for each in said if overlap(each.a, passage)}
    found |= {each.a for each in said if overlap(each.b, passage)}
    shown = {column.article.number for column in view.columns}
    return sorted(each for each in found if each.article in shown)


def denial_words(project: Project, other: Span) -> str:
    """Say that a person took a place of another article for something else."""
    from desktop.window.panel_builder import address_of

    address = address_of(project.article(other.article), other)
    return tr("not the same as {}, said by a person").format(address)


def locked_words(view: Shown, passage: Span) -> str:
    """Say that a person keeps the statement of a passage, or the passage alone; "" if nobody does."""
    statement = statement_of(view.comparison.statements, passage)
    if statement is not None and statement.is_kept:
        return tr("{} locked by a person").format(statement.address)
    return tr("alone, by a person") if is_kept(view.project, passage) else ""
