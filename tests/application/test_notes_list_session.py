"""The list of notes in the whole program: opened, followed to the words, placed anew, saved."""

import csv
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.story.annotating import (
    annotate,
    annotation_of,
    recode,
    remove_annotations,
)
from desktop.story.annotation import About, Annotation, Code
from desktop.story.codebook import add_code
from desktop.story.comparison import Span
from desktop.story.project import Project, close_article
from desktop.story.stories import add_story
from desktop.window.forget_dialog import ForgetDialog
from desktop.window.notes.list_panel import NotesPanel
from desktop.window.pages import CODE
from desktop.window.selection import Caret, Selection
from tests.application.hands import Open, do, press, settled, status
from tests.window.hands import click
from tests.window.notes.noted import with_lost

NOON = "2026-11-22T12:00:00Z"
SECRET = "ask-the-engineer-about-pillar-seven"


@pytest.fixture
def session(begin: Open, bridge: list[Path]) -> Session:
    made = begin(*bridge)
    made.workspace.edit("notes", write)
    return made


def write(project: Project) -> Project:
    """Write three notes: on the second passage of each of the first two articles, and a memo."""
    project = add_code(project, Code(0, "Causes"))
    for article in project.articles[:2]:
        place = article.passages[1]
        span = Span(article.number, place.start, place.start + 12)
        project = annotate(project, [span], Annotation(0, codes=(1,), made=NOON))
    memo = Annotation(0, comment="Method", about=About.PROJECT, made=NOON)
    return annotate(project, [], memo)


def opened(qtbot: QtBot, session: Session) -> NotesPanel:
    press(session, Qt.Key.Key_F6)
    settled(qtbot, session)
    panel = session.notes_list.panel
    assert panel is not None
    assert panel.isVisible()
    return panel


def edit(session: Session, change: Callable[[Project], Project]) -> None:
    session.workspace.edit("change", change)


def test_the_list_is_made_when_it_is_asked_for(qtbot: QtBot, session: Session) -> None:
    assert session.notes_list.panel is None
    panel = opened(qtbot, session)
    assert [note.number for note in panel.listed()] == [3, 1, 2]
    press(session, Qt.Key.Key_F6)
    assert not panel.isVisible()
    assert session.window.view.hasFocus()


def test_the_bar_tells_how_many_notes_there_are_and_opens_them(
    qtbot: QtBot, session: Session
) -> None:
    session.window.resize(1600, 800)
    bar = session.window.bar
    qtbot.waitUntil(lambda: bar.notes is not None and bar.notes.isVisible())
    button = bar.notes
    assert button is not None
    assert button.accessibleName() == "Notes: 3"
    button.click()
    settled(qtbot, session)
    assert session.notes_list.panel is not None
    assert session.notes_list.panel.isVisible()
    session.workspace.edit("no notes", lambda project: replace(project, annotations=()))
    qtbot.waitUntil(button.isHidden)
    do(session, "undo")
    qtbot.waitUntil(button.isVisible)


def test_a_note_that_is_made_in_the_articles_is_the_one_chosen_in_the_list(
    qtbot: QtBot, session: Session
) -> None:
    panel = opened(qtbot, session)
    session.window.view.setFocus()
    session.notes.go_to(1)
    assert panel.list.current is not None
    session.window.view.move_focus((0, 3))
    settled(qtbot, session)
    press(session, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: 4 in [note.number for note in panel.listed()])
    qtbot.waitUntil(lambda: panel.list.current is not None and panel.list.current.number == 4)


def test_the_list_is_as_dark_as_the_theme_that_is_chosen_while_it_is_open(
    qtbot: QtBot, session: Session
) -> None:
    panel = opened(qtbot, session)
    for action in ("theme_dark", "theme_light"):
        do(session, action)
        settled(qtbot, session)
        viewport = panel.list.viewport()
        ground = viewport.grab().toImage().pixelColor(viewport.width() - 4, viewport.height() - 4)
        assert ground == session.window.theme.card


def test_escape_gives_the_keyboard_back(qtbot: QtBot, session: Session) -> None:
    panel = opened(qtbot, session)
    assert panel.list.hasFocus()
    press(session, Qt.Key.Key_Escape)
    assert session.window.view.hasFocus()


def test_escape_empties_the_field_before_it_leaves_the_notes(
    qtbot: QtBot, session: Session
) -> None:
    panel = opened(qtbot, session)
    panel.field.setFocus()
    QTest.keyClicks(panel.field, "method")
    QTest.keyClick(panel.field, Qt.Key.Key_Escape)
    assert panel.field.text() == ""
    assert panel.field.hasFocus()
    QTest.keyClick(panel.field, Qt.Key.Key_Escape)
    assert session.window.view.hasFocus()


def test_enter_reads_the_words_and_shows_the_note_as_current(
    qtbot: QtBot, session: Session
) -> None:
    panel = opened(qtbot, session)
    panel.list.go_to(2)
    press(session, Qt.Key.Key_Return)
    settled(qtbot, session)
    assert session.window.view.current == (1, 1)
    assert session.notes.number == 2
    assert panel.list.hasFocus()


def test_enter_again_leads_to_the_next_place_of_a_note(qtbot: QtBot, session: Session) -> None:
    spans = [Span(n, 0, 5) for n in (1, 3)]
    new = Annotation(0, comment="both", about=About.LINK, made=NOON)
    edit(session, partial(annotate, spans=spans, new=new))
    panel = opened(qtbot, session)
    panel.list.go_to(4)
    read = []
    for _ in range(3):
        press(session, Qt.Key.Key_Return)
        settled(qtbot, session)
        read.append(session.window.view.current)
    assert read == [(0, 0), (2, 0), (0, 0)]


def test_the_list_follows_to_the_note_that_is_clicked_in_the_articles(
    qtbot: QtBot, session: Session
) -> None:
    panel = opened(qtbot, session)
    session.window.view.setFocus()
    click(session.window.view, (1, 1), 3)
    settled(qtbot, session)
    assert session.notes.number == 2
    assert panel.list.current is not None
    assert panel.list.current.number == 2
    assert session.window.view.hasFocus()


def test_a_closed_column_opens_for_its_note(qtbot: QtBot, session: Session) -> None:
    number = session.workspace.project.articles[1].number
    edit(session, partial(close_article, number=number))
    settled(qtbot, session)
    panel = opened(qtbot, session)
    panel.list.go_to(2)
    press(session, Qt.Key.Key_Return)
    settled(qtbot, session)
    assert number in session.workspace.project.story.columns
    view = session.window.view
    assert view.current is not None
    assert view.columns[view.current[0]].article.number == number


def test_a_note_in_another_story_opens_that_story(qtbot: QtBot, session: Session) -> None:
    edit(session, partial(add_story, name="Rest", articles=(1,)))
    settled(qtbot, session)
    session.notes_list.seek(2)
    settled(qtbot, session)
    assert session.workspace.project.open_story == 1
    assert session.notes.number == 2


def test_an_article_in_no_story_is_named(qtbot: QtBot, session: Session) -> None:
    from desktop.story.stories import take_from_story

    edit(session, partial(take_from_story, number=1, articles=(2,)))
    settled(qtbot, session)
    session.notes_list.jump(2)
    assert status(session) == "A2 is in no story. The library (Ctrl+3) puts it into one."


def test_a_typed_address_leads_to_the_note(qtbot: QtBot, session: Session) -> None:
    press(session, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    box = session.window.top.box
    QTest.keyClicks(box, "n2")
    QTest.keyClick(box, Qt.Key.Key_Return)
    settled(qtbot, session)
    assert session.window.view.current == (1, 1)
    assert session.notes.number == 2
    assert box.text() == ""


def test_on_the_page_of_one_article_an_address_stays_there(qtbot: QtBot, session: Session) -> None:
    do(session, "code")
    session.window.go_to("N2")
    assert session.window.pages.shown == CODE
    article = session.window.pages.code.article
    assert article is not None
    assert article.number == 2
    assert session.notes.number == 2
    press(session, Qt.Key.Key_F6)
    assert session.window.pages.is_reading
    assert session.notes_list.panel is not None
    assert session.notes_list.panel.isVisible()


def test_the_address_of_a_memo_leads_to_its_card(qtbot: QtBot, session: Session) -> None:
    session.window.go_to("N3")
    panel = session.notes_list.panel
    assert panel is not None
    assert panel.isVisible()
    assert panel.list.current is not None
    assert panel.list.current.number == 3


def test_an_address_that_nothing_has_is_said(qtbot: QtBot, session: Session) -> None:
    session.window.go_to("N44")
    assert status(session) == "Nothing here has the address N44."


def test_a_removed_note_comes_back_by_undo(qtbot: QtBot, session: Session) -> None:
    panel = opened(qtbot, session)
    panel.list.go_to(1)
    press(session, Qt.Key.Key_Delete)
    assert annotation_of(session.workspace.project, 1) is None
    qtbot.waitUntil(lambda: panel.title.text() == "Notes  2")
    session.workspace.undo()
    assert annotation_of(session.workspace.project, 1) is not None
    qtbot.waitUntil(lambda: panel.title.text() == "Notes  3")


def test_the_articles_are_painted_before_the_list_and_quick_keys_find_the_notes_of_now(
    qtbot: QtBot, session: Session
) -> None:
    panel = opened(qtbot, session)
    panel.list.go_to(1)
    first = annotation_of(session.workspace.project, 1)
    press(session, Qt.Key.Key_1)
    assert annotation_of(session.workspace.project, 1) != first
    press(session, Qt.Key.Key_1)
    now = annotation_of(session.workspace.project, 1)
    assert first is not None
    assert now is not None
    assert now.codes == first.codes
    before = session.window.view.scene.notes
    press(session, Qt.Key.Key_Delete)
    assert session.window.view.scene.notes != before
    assert panel.title.text() == "Notes  3"
    press(session, Qt.Key.Key_Delete)
    assert len(session.workspace.project.annotations) == 1
    qtbot.waitUntil(lambda: panel.title.text() == "Notes  1")


def test_a_comment_written_in_the_list_is_in_the_project(qtbot: QtBot, session: Session) -> None:
    panel = opened(qtbot, session)
    panel.list.go_to(1)
    press(session, Qt.Key.Key_F2)
    assert panel.list.editor is not None
    QTest.keyClicks(panel.list.editor, "Why")
    press(session, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    note = annotation_of(session.workspace.project, 1)
    assert note is not None
    assert (note.comment, note.codes) == ("Why", (1,))


def test_n_opens_the_codes_of_the_card(qtbot: QtBot, session: Session) -> None:
    panel = opened(qtbot, session)
    panel.list.go_to(2)
    press(session, Qt.Key.Key_N)
    assert session.notes.coder.isVisible()
    assert session.notes.number == 2


def test_the_key_of_a_recent_code_goes_to_all_chosen_notes_in_one_step(
    qtbot: QtBot, session: Session
) -> None:
    edit(session, partial(add_code, new=Code(0, "Remedies")))
    edit(session, partial(recode, number=1, codes=(1, 2), at=NOON))
    panel = opened(qtbot, session)
    press(session, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    code = session.notes.slots[0]
    press(session, Qt.Key.Key_1)
    notes = session.workspace.project.annotations
    before = [(1, 2), (1,), ()]
    if code == 1:
        assert [note.codes for note in notes] == [(2,), (), ()]
    else:
        assert [sorted(note.codes) for note in notes] == [[1, 2], [1, 2], []]
    session.workspace.undo()
    assert [note.codes for note in session.workspace.project.annotations] == before
    assert len(panel.list.chosen) == 3


def test_a_memo_on_the_article_the_reader_is_in(qtbot: QtBot, session: Session) -> None:
    session.window.go_to("A2.2")
    settled(qtbot, session)
    do(session, "memo_article")
    panel = session.notes_list.panel
    assert panel is not None
    assert panel.memo_box.editor is not None
    QTest.keyClicks(panel.memo_box.editor, "Short")
    panel.memo_box.done.click()
    memo = annotation_of(session.workspace.project, 4)
    assert memo is not None
    assert (memo.about, memo.spans, memo.comment) == (About.ARTICLE, (Span(2, 0, 0),), "Short")
    assert panel.list.current == memo


@pytest.mark.parametrize(
    ("action", "about", "of"),
    [("memo_story", About.STORY, 1), ("memo_project", About.PROJECT, 0)],
)
def test_memos_on_what_has_no_words(
    qtbot: QtBot, session: Session, action: str, about: About, of: int
) -> None:
    do(session, action)
    panel = session.notes_list.panel
    assert panel is not None
    assert panel.memo_box.editor is not None
    QTest.keyClicks(panel.memo_box.editor, "Seen")
    panel.memo_box.keep()
    memo = session.workspace.project.annotations[-1]
    assert (memo.about, memo.of, memo.comment, memo.anchors) == (about, of, "Seen", ())


def test_a_list_that_is_out_of_sight_is_up_to_date_when_it_comes_back(
    qtbot: QtBot, session: Session
) -> None:
    panel = opened(qtbot, session)
    press(session, Qt.Key.Key_F6)
    edit(session, partial(remove_annotations, numbers=[1]))
    assert len(panel.listed()) == 3
    press(session, Qt.Key.Key_F6)
    assert [note.number for note in panel.listed()] == [3, 2]


def test_another_project_has_its_own_notes(qtbot: QtBot, stored: Session) -> None:
    edit(stored, write)
    panel = opened(qtbot, stored)
    assert len(panel.listed()) == 3
    do(stored, "new_project")
    settled(qtbot, stored)
    assert panel.listed() == []
    assert "No notes yet" in panel.empty.text()


def test_a_lost_note_is_put_on_selected_words(qtbot: QtBot, session: Session) -> None:
    edit(session, partial(with_lost, number=1))
    panel = opened(qtbot, session)
    panel.show_lost()
    assert [note.number for note in panel.listed()] == [1]
    panel.list.go_to(1)
    panel.place.click()
    assert status(session) == "Select the words in an article first, then put N1 on them."
    session.window.view.select(Selection(0, Caret(1, 4), Caret(1, 16)))
    panel.place.click()
    note = annotation_of(session.workspace.project, 1)
    assert note is not None
    article = session.workspace.project.article(1)
    start = article.passages[1].start + 4
    assert note.spans == (Span(1, start, start + 12),)
    assert note.codes == (1,)
    assert panel.empty.text() == "Every note has its place."


def test_copying_puts_words_and_source_on_the_clipboard(qtbot: QtBot, session: Session) -> None:
    panel = opened(qtbot, session)
    panel.list.go_to(1)
    press(session, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QApplication.clipboard().text()
    assert copied.startswith("N1 · Causes\n")
    assert "no date" in copied
    assert "A1.2" in copied


def test_the_listed_notes_are_saved_as_a_table(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    panel = opened(qtbot, session)
    panel.field.setText("a2")
    path = tmp_path / "notes.csv"
    with qtbot.waitSignal(session.workspace.asking.exported):
        session.notes_list.save(str(path))
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["annotation_id"] for row in rows] == ["N2"]


def test_forgetting_the_project_leaves_no_comment_behind(
    qtbot: QtBot, stored: Session, tmp_path: Path
) -> None:
    article = stored.workspace.project.articles[0]
    note = Annotation(0, comment=SECRET, made=NOON)
    edit(stored, partial(annotate, spans=[Span(article.number, 0, 5)], new=note))
    settled(qtbot, stored)
    assert files_with(tmp_path, SECRET)
    do(stored, "forget")
    dialog = stored.window.findChild(ForgetDialog)
    assert isinstance(dialog, ForgetDialog)
    dialog.confirmed.emit()
    dialog.reject()
    settled(qtbot, stored)
    assert files_with(tmp_path, SECRET) == []


def files_with(folder: Path, words: str) -> list[Path]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return [path for path in found if words.encode() in path.read_bytes()]


def test_escape_keeps_what_was_written_of_a_memo_and_makes_none_of_nothing(
    qtbot: QtBot, session: Session
) -> None:
    for words, count in (("", 3), ("Nobody asked the ferry men", 4)):
        do(session, "memo_project")
        panel = session.notes_list.panel
        assert panel is not None
        editor = panel.memo_box.editor
        assert editor is not None
        QTest.keyClicks(editor, words)
        QTest.keyClick(editor, Qt.Key.Key_Escape)
        assert panel.memo_box.editor is None
        assert len(session.workspace.project.annotations) == count
    assert session.workspace.project.annotations[-1].comment == "Nobody asked the ferry men"
