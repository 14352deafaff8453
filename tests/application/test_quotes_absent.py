"""What a person looked for and did not find is said of the quote, not of all that stands beside it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.story.comparison import Origin
from desktop.window.check_view import CheckView
from desktop.window.quotes.page import QuotesPage
from desktop.window.quotes.rows import RowKind, TableRow
from tests.application.hands import Open, press, settled, written

TWO_IN_ONE = {
    "echo.txt": "Harbour opens again\n\n“The cranes were all painted green over the winter,” said the"
    " port engineer Mira Falk, and harbour master Ana Ruiz said the ferries would sail again from"
    " Friday morning.\n",
    "mail.txt": "Ferries to sail\n\nHarbour master Ana Ruiz said the ferries would sail again from"
    " Friday morning.\n",
}


def opened(begin: Open, qtbot: QtBot, folder: Path, texts: dict[str, str]) -> Session:
    session = begin(*(written(folder / name, text) for name, text in texts.items()))
    press(session, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, session)
    return session


def go_to(session: Session, beginning: str) -> QuotesPage:
    page, project = session.window.pages.quotes, session.workspace.project
    number = next(
        each.number
        for each in session.workspace.quotes.quotes
        if project.article(each.article).text[each.start :].startswith(beginning)
    )
    assert page.show_quote(number)
    return page


def empty(page: QuotesPage) -> TableRow:
    found = [row for row in page.table.rows if row.kind is RowKind.EMPTY]
    assert len(found) == 1
    return found[0]


@pytest.fixture
def two(begin: Open, tmp_path: Path, qtbot: QtBot) -> Session:
    """A story in which one of two quotes of a passage stands in the other article too."""
    return opened(begin, qtbot, tmp_path, TWO_IN_ONE)


def test_of_two_quotes_in_a_passage_the_words_of_one_are_looked_for(
    qtbot: QtBot, two: Session
) -> None:
    page = go_to(two, "“The cranes")
    press(two, Qt.Key.Key_C)
    settled(qtbot, two)
    check = two.window.findChildren(CheckView)[0]
    assert check.content is not None
    assert check.content.looked_for.text.startswith("“The cranes")
    assert check.content.looked_for.text.rstrip().endswith("winter,”")
    assert check.windowTitle() == "Look for words of A1.2 in A2"
    links = [each for each in two.workspace.comparison.links if each.origin is Origin.AUTOMATIC]
    check.absent.click()
    settled(qtbot, two)
    (absence,) = two.workspace.project.absences
    assert absence.passage == check.content.looked_for.span
    assert two.workspace.undo_label == "Words of A1.2 checked absent in A2"
    assert empty(page).words.startswith("Checked absent")
    after = [each for each in two.workspace.comparison.links if each.origin is Origin.AUTOMATIC]
    assert after == links, "the passages are similar still: the other quote stands in both"
    statements = two.workspace.comparison.statements
    assert not any(statement.checked_absent for statement in statements)


def test_the_other_quote_of_the_passage_is_not_called_absent(qtbot: QtBot, two: Session) -> None:
    go_to(two, "“The cranes")
    press(two, Qt.Key.Key_C)
    settled(qtbot, two)
    two.window.findChildren(CheckView)[0].absent.click()
    settled(qtbot, two)
    ferries = next(q for q in two.workspace.quotes.quotes if q.article == 2)
    two.quotes.answers.dismiss([ferries.number])
    settled(qtbot, two)
    page = go_to(two, "the ferries would sail")
    assert not empty(page).words.startswith("Checked absent")
