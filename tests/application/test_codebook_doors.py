"""An article is coded alone: with keys, without seeing others' notes, and codes come and go by files."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.storing.settings import Settings
from desktop.story.annotating import annotate
from desktop.story.annotation import Annotation, Progress
from desktop.story.briefing import brief_of
from desktop.story.comparison import Span
from desktop.window.code_page import CodePage
from desktop.window.dialogs import Message
from tests.application.hands import Open, do, settled, status

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
BY_WORD = CONTROL | SHIFT


@pytest.fixture
def session(begin: Open, bridge: list[Path]) -> Session:
    """A stored project of three articles, coded by somebody with a name."""
    return begin(*bridge, settings=Settings(theme="light", reader="Nadia"), is_stored=True)


@pytest.fixture
def page(session: Session) -> CodePage:
    do(session, "code")
    session.codebook.add_starting("frames")
    return session.window.pages.code


def press(
    page: CodePage, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(page.sheet, key, held)


def notes(session: Session) -> list[tuple[str, tuple[int, ...]]]:
    project = session.workspace.project
    return [
        (project.article(span.article).text[span.start : span.end], each.codes)
        for each in project.annotations
        for span in each.spans
    ]


def give(session: Session, name: str) -> None:
    """Give what the reader is at a code, as the coder does."""
    target = session.codebook.surface.target()
    assert target is not None
    code = next(each for each in session.workspace.project.codes if each.name == name)
    session.notes.give(target, code.number)


def test_selected_words_are_coded_with_keys_alone(session: Session, page: CodePage) -> None:
    press(page, Qt.Key.Key_Down)
    for _ in range(2):
        press(page, Qt.Key.Key_Right, BY_WORD)
    selected = page.sheet.selected
    assert selected is not None
    give(session, "Causes")
    press(page, Qt.Key.Key_Down)
    press(page, Qt.Key.Key_1)
    text = page.sheet.column.article.text  # type: ignore[union-attr]
    passage = page.sheet.passage
    assert passage is not None
    assert notes(session) == [
        (text[selected.start : selected.end], (3,)),
        (text[passage.start : passage.end], (session.notes.slots[0],)),
    ]
    assert len(page.sheet.notes.runs(1)) == 1
    do(session, "undo")
    assert len(notes(session)) == 1
    assert page.sheet.notes.runs(2) == ()


def test_n_opens_the_coder_beside_the_words(session: Session, page: CodePage) -> None:
    press(page, Qt.Key.Key_N)
    assert session.notes.coder.isVisible()
    QTest.keyClick(session.notes.coder, Qt.Key.Key_Escape)
    assert not session.notes.coder.isVisible()


def test_the_first_note_begins_an_article_and_d_ends_it(session: Session, page: CodePage) -> None:
    number = page.article.number  # type: ignore[union-attr]
    assert page.progress(number) is None
    press(page, Qt.Key.Key_Down)
    give(session, "Problem")
    assert page.progress(number) is Progress.BEGUN
    press(page, Qt.Key.Key_D)
    assert page.progress(number) is Progress.DONE
    assert page.counts.text() == "1 of 3 done"
    said = session.workspace.project.codings
    assert [(each.article, each.by) for each in said] == [(number, "Nadia")]
    do(session, "undo")
    assert page.progress(number) is Progress.BEGUN
    do(session, "undo")
    assert page.progress(number) is None


def test_space_in_the_queue_goes_through_the_states(session: Session, page: CodePage) -> None:
    number = page.article.number  # type: ignore[union-attr]
    seen = []
    for _ in range(3):
        QTest.keyClick(page.list, Qt.Key.Key_Space)
        seen.append(page.progress(number))
    assert seen == [Progress.BEGUN, Progress.DONE, None]


def test_the_next_that_is_not_done_is_a_key_away(session: Session, page: CodePage) -> None:
    page.go_to(2)
    press(page, Qt.Key.Key_D)
    page.go_to(1)
    press(page, Qt.Key.Key_PageDown, CONTROL)
    assert page.article.number == 3  # type: ignore[union-attr]
    press(page, Qt.Key.Key_PageUp, CONTROL)
    assert page.article.number == 1  # type: ignore[union-attr]
    page.only_open.click()
    assert [page.list.item(row).isHidden() for row in range(3)] == [False, True, False]


def test_notes_of_others_are_hidden_and_counted(session: Session, page: CodePage) -> None:
    article = page.article
    assert article is not None
    first = article.passages[0]
    theirs = Annotation(0, codes=(2,), by="Petro", made="2026-01-01T00:00:00Z")
    span = Span(article.number, first.start, first.end)
    session.workspace.edit("Code", lambda project: annotate(project, [span], theirs))
    assert page.sheet.notes.runs(0) == ()
    assert page.hidden.text() == "1 by others is hidden"
    assert page.progress(article.number) is None
    press(page, Qt.Key.Key_N, SHIFT)
    assert session.notes.number == 0
    page.show_reader("Petro")
    assert len(page.sheet.notes.runs(0)) == 1
    assert page.hidden.isHidden()


def middle_of(page: CodePage, index: int, point: int) -> QPoint:
    column = page.sheet.column
    assert column is not None
    block = column.blocks[index]
    at = block.rectangle_of(block.offsets.to_units(point))
    x = page.sheet.sheet.left() + 33 + at.x()
    return QPointF(x, column.text_top(index) - column.offset + 20 + at.center().y()).toPoint()


def test_words_are_selected_with_the_mouse_and_a_click_goes_to_a_note(
    session: Session, page: CodePage
) -> None:
    viewport = page.sheet.viewport()
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=middle_of(page, 1, 6))
    selected = page.sheet.selected
    assert selected is not None
    assert " " not in page.article.text[selected.start : selected.end]  # type: ignore[union-attr]
    give(session, "Problem")
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=middle_of(page, 2, 1))
    assert session.notes.number == 0
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=middle_of(page, 1, 6))
    assert session.notes.number == 1
    assert page.sheet.notes.current == 1
    press(page, Qt.Key.Key_Delete)
    assert notes(session) == []


def test_the_place_in_each_article_is_kept(session: Session, page: CodePage) -> None:
    press(page, Qt.Key.Key_Down)
    press(page, Qt.Key.Key_Right, BY_WORD)
    before = page.sheet.place
    page.step(1)
    assert page.sheet.place != before
    page.step(-1)
    assert page.sheet.place == before


def test_copied_words_say_where_they_stand_and_no_hidden_outlet(
    session: Session, page: CodePage
) -> None:
    press(page, Qt.Key.Key_Down)
    press(page, Qt.Key.Key_Right, BY_WORD)
    press(page, Qt.Key.Key_C, CONTROL)
    words, source = QApplication.clipboard().text().split("\n")
    assert words == "The"
    assert source.startswith("Outlet not stated · ")
    assert source.endswith("A1.2")
    page.hides_outlets.click()
    press(page, Qt.Key.Key_C, CONTROL)
    assert QApplication.clipboard().text() == "The\nA1.2"


# --- the codebook ---------------------------------------------------------------------------------


def test_the_codebook_is_a_key_away_from_reading_and_back(session: Session) -> None:
    do(session, "codebook")
    page = session.window.pages.code
    assert session.window.pages.shown == "code"
    assert page.codebook.has_focus_inside()
    page.codebook.empty.findChild(QPushButton, "starting_frames").click()
    assert len(session.workspace.project.codes) == 5
    do(session, "codebook")
    assert page.sheet.hasFocus() or not page.codebook.has_focus_inside()


def test_undo_takes_back_what_was_done_to_codes(session: Session, page: CodePage) -> None:
    page.codebook.tree.go_to(3)
    page.codebook.take_focus()
    QTest.keyClick(page.codebook.tree, Qt.Key.Key_Delete)
    assert len(session.workspace.project.codes) == 4
    do(session, "undo")
    assert page.codebook.tree.count == 5
    do(session, "undo")
    assert page.codebook.stack.currentWidget() is page.codebook.empty
    do(session, "redo")
    assert page.codebook.tree.count == 5


@pytest.mark.parametrize("suffix", [".qdc", ".csv"])
def test_a_codebook_goes_to_a_file_and_comes_back(
    session: Session, page: CodePage, tmp_path: Path, qtbot: QtBot, suffix: str
) -> None:
    path = tmp_path / f"codes{suffix}"
    with qtbot.waitSignal(session.workspace.asking.exported):
        session.codebook.save(str(path))
    before = [code._replace(number=0, parent=0) for code in session.workspace.project.codes]
    do(session, "undo")
    assert page.codebook.stack.currentWidget() is page.codebook.empty
    session.codebook.bring(str(path))
    settled(qtbot, session)
    after = [code._replace(number=0, parent=0) for code in session.workspace.project.codes]
    assert after == before


def test_a_file_that_is_no_codebook_is_told_by_name(
    session: Session, page: CodePage, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "page.qdc"
    path.write_text("<html><body>No codes</body></html>")
    session.codebook.bring(str(path))
    settled(qtbot, session)
    message = session.window.findChild(Message, "error_message")
    assert message is not None
    assert "page.qdc" in message.sentence.text()
    assert len(session.workspace.project.codes) == 5
    message.reject()


def test_what_a_file_loses_is_said(
    session: Session, page: CodePage, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "tags.csv"
    path.write_text("tag;owner\nferry;Ana\n")
    session.codebook.bring(str(path))
    settled(qtbot, session)
    message = session.window.findChild(Message, "codebook_lost")
    assert message is not None
    assert message.details is not None
    assert "owner" in message.details.toPlainText()
    message.reject()
    assert QApplication.activeModalWidget() is None


def test_a_new_code_with_its_name_is_one_step(session: Session, page: CodePage) -> None:
    page.codebook.take_focus()
    QTest.keyClick(page.codebook.tree, Qt.Key.Key_Insert)
    field = page.codebook.tree.findChildren(QLineEdit, "code_rename")[-1]
    QTest.keyClicks(field, "Tone")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()  # a field of a row hands over what was typed a moment later
    assert "Tone" in [code.name for code in session.workspace.project.codes]
    assert session.workspace.undo_label == "New code Tone"
    do(session, "undo")
    assert len(session.workspace.project.codes) == 5
    do(session, "redo")
    assert "Tone" in [code.name for code in session.workspace.project.codes]


def test_a_code_that_was_made_before_something_else_is_renamed_by_itself(
    session: Session, page: CodePage
) -> None:
    page.codebook.take_focus()
    QTest.keyClick(page.codebook.tree, Qt.Key.Key_Insert)
    field = page.codebook.tree.findChildren(QLineEdit, "code_rename")[-1]
    QTest.keyClick(field, Qt.Key.Key_Escape)
    made = page.codebook.tree.number
    press(page, Qt.Key.Key_Down)
    give(session, "Causes")
    page.codebook.tree.go_to(made)
    page.codebook.tree.rename_current()
    field = page.codebook.tree.findChildren(QLineEdit, "code_rename")[-1]
    QTest.keyClicks(field, "Tone")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()  # a field of a row hands over what was typed a moment later
    assert session.workspace.undo_label == "Rename New code to Tone"
    do(session, "undo")
    assert len(session.workspace.project.annotations) == 1


def test_the_tree_counts_what_the_coder_coded_and_not_what_others_did(
    session: Session, page: CodePage
) -> None:
    article = page.article
    assert article is not None
    first = article.passages[0]
    span = Span(article.number, first.start, first.end)
    for by in ("Nadia", "Petro", "Petro"):
        note = Annotation(0, codes=(3,), by=by, made="2026-01-01T00:00:00Z")
        session.workspace.edit("Code", partial(annotate, spans=[span], new=note))
    page.codebook.tree.go_to(3)
    counted = page.codebook.tree.currentItem()
    assert counted is not None
    assert "1 annotation" in counted.toolTip(0)
    page.show_reader("Petro")
    assert "2 annotations" in counted.toolTip(0)


def test_p_pins_in_the_article_that_is_shown_alone(session: Session, page: CodePage) -> None:
    press(page, Qt.Key.Key_Down)
    press(page, Qt.Key.Key_P)
    press(page, Qt.Key.Key_Down)
    for _ in range(2):
        press(page, Qt.Key.Key_Right, BY_WORD)
    selected = page.sheet.selected
    press(page, Qt.Key.Key_P)
    article = page.article
    assert article is not None
    second = article.passages[1]
    brief = brief_of(session.workspace.project)
    assert brief is not None
    assert [pin.spans for pin in brief.pins] == [
        (Span(article.number, second.start, second.end),),
        (selected,),
    ]


def test_what_was_coded_before_giving_a_name_stays_ones_own(
    begin: Open, bridge: list[Path]
) -> None:
    session = begin(*bridge, settings=Settings(theme="light"), is_stored=True)
    do(session, "code")
    session.codebook.add_starting("frames")
    page = session.window.pages.code
    press(page, Qt.Key.Key_Down)
    give(session, "Causes")
    article = page.article
    assert article is not None
    page.show_reader("Nadia")
    session.settings = session.settings._replace(reader="Nadia")
    assert len(page.sheet.notes.runs(1)) == 1
    assert page.hidden.isHidden()
    assert page.progress(article.number) is Progress.BEGUN
    give(session, "Problem")
    (note,) = session.workspace.project.annotations
    assert len(note.codes) == 2


def test_codes_that_are_all_there_already_leave_nothing_to_take_back(
    session: Session, page: CodePage
) -> None:
    session.codebook.add_starting("frames")
    assert status(session).startswith("No codes added from ")
    assert len(page.project.codes) == 5
