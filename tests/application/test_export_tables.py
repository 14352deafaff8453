"""The window exports the same tables as the command line, and writes them whole or not at all."""

import csv
import io
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.exporting.tables import DEFAULT, TABLES
from desktop.story.project import close_article
from desktop.window.dialogs import Message
from desktop.window.table_sheet import TableSheet, row_words, table_titles
from desktop.workspace.materials import read_material, shown_material
from desktop.workspace.tables import table_of
from tests.application.hands import Open, dialog, do, sentences, settled, status

OWN = ("story", "made_on")
"""Columns that the name of a story and the day differ in."""


def rows(data: bytes) -> list[dict[str, str]]:
    read = csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    return [{k: v for k, v in row.items() if k not in OWN} for row in read]


def sheet_of(qtbot: QtBot, session: Session) -> TableSheet:
    do(session, "export_table")
    found = session.window.findChild(TableSheet, "table_sheet")
    assert isinstance(found, TableSheet)
    qtbot.waitExposed(found)
    qtbot.waitUntil(found.list.hasFocus)
    return found


def save(qtbot: QtBot, session: Session, table: str, path: Path) -> None:
    with qtbot.waitSignal(session.workspace.asking.exported, timeout=20_000):
        session.exports.save(table, str(path))


def test_every_table_has_a_name_and_a_sentence_in_the_window():
    assert list(table_titles()) == list(row_words()) == list(TABLES)


def test_a_table_is_chosen_by_keys_and_saved(qtbot, begin: Open, bridge, tmp_path):
    session = begin(*bridge)
    sheet = sheet_of(qtbot, session)
    assert sheet.current == DEFAULT
    for _ in range(4):
        qtbot.keyClick(sheet.list, Qt.Key.Key_Down)
    assert sheet.current == "quotes"
    assert "speaker" in sheet.said.text()
    qtbot.keyClick(sheet.list, Qt.Key.Key_Return)
    asked = dialog(session, "quotesDialog")
    assert asked.defaultSuffix() == "csv"
    with qtbot.waitSignal(session.workspace.asking.exported, timeout=20_000):
        asked.fileSelected.emit(str(tmp_path / "quotes.csv"))
    asked.reject()
    assert (tmp_path / "quotes.csv").read_bytes() == table_of(
        "quotes", shown_material(session.workspace)
    ).data
    assert status(session) == "Saved quotes.csv"
    again = sheet_of(qtbot, session)
    assert (again.current, again.semicolons.isChecked()) == ("quotes", False)
    again.semicolons.click()
    again.button.click()
    asked = dialog(session, "quotesDialog")
    with qtbot.waitSignal(session.workspace.asking.exported, timeout=20_000):
        asked.fileSelected.emit(str(tmp_path / "other.csv"))
    asked.reject()
    assert b"quote;article;outlet;" in (tmp_path / "other.csv").read_bytes()


@pytest.mark.parametrize("name", TABLES)
def test_the_window_writes_what_the_command_line_does(qtbot, begin: Open, bridge, tmp_path, name):
    session = begin(*bridge)
    save(qtbot, session, name, tmp_path / "o.csv")
    by_command = table_of(name, read_material(bridge).material)
    assert rows((tmp_path / "o.csv").read_bytes()) == rows(by_command.data)


def test_what_was_not_looked_through_yet_is_looked_through_first(
    qtbot, begin: Open, bridge, tmp_path
):
    session = begin(*bridge)
    save(qtbot, session, "articles", tmp_path / "before.csv")
    last = session.workspace.project.columns[-1].number
    session.workspace.edit("Close", lambda project: close_article(project, last))
    save(qtbot, session, "articles", tmp_path / "after.csv")
    after = rows((tmp_path / "after.csv").read_bytes())
    assert [row["article"] for row in after] == ["A1", "A2"]
    assert all(row["compared"] == "yes" for row in after)
    settled(qtbot, session)
    assert rows(table_of("articles", shown_material(session.workspace)).data) == after


def test_while_a_column_goes_nothing_of_it_is_left_in_what_is_shown(begin: Open, bridge):
    session = begin(*bridge)
    first = session.workspace.project.columns[0].number
    session.workspace.edit("Close", lambda project: close_article(project, first))
    shown = shown_material(session.workspace)
    assert shown.comparison.statements
    spans = [span for each in shown.comparison.statements for span in each.passages]
    spans += [span for each in shown.findings for span in each.spans]
    spans += [each.span for each in shown.quotes.quotes]
    assert first not in {span.article for span in spans}


def test_a_place_that_cannot_be_written_is_a_sentence(qtbot, begin: Open, bridge, tmp_path):
    session = begin(*bridge)
    (tmp_path / "o.csv").mkdir()
    session.exports.save("statements", str(tmp_path / "o.csv"))
    qtbot.waitUntil(lambda: session.window.findChild(Message) is not None)
    (sentence,) = sentences(session)
    assert "o.csv: the file cannot be written: there is a directory of that name." in sentence
    assert list((tmp_path / "o.csv").iterdir()) == []
