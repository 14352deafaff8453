"""A reader codes and comments with keys and mouse, in the real window, and takes everything back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.storing.settings import Settings
from desktop.story.annotating import annotate
from desktop.story.annotation import About, Annotation, Code
from desktop.story.codebook import add_code
from desktop.story.comparison import Span
from desktop.story.errors import UserError
from desktop.window.context_menus import ContextMenus
from desktop.window.linked import PassageRef
from desktop.window.ribbons import Ribbon
from desktop.window.selection import Caret, Selection
from tests.application.hands import Open, do, press, sentences, settled, status, written
from tests.window.hands import LEFT, at_character, click, drag, placed, send_mouse

ALT, CONTROL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
SHUT = (0, 1)
REPAIRS = (0, 2)


@pytest.fixture
def session(begin: Open, bridge, qtbot: QtBot) -> Session:
    made = begin(*bridge, settings=Settings(theme="light", reader="Nadia"), is_stored=True)

    def with_codes(project):
        for name, parent in (("Frames", 0), ("Causes", 1), ("Remedies", 1), ("Tone", 0)):
            project = add_code(project, Code(0, name, parent, is_applicable=name != "Frames"))
        return project

    made.workspace.edit("codes", with_codes)
    return made


def go(qtbot: QtBot, session: Session, ref: PassageRef) -> Span:
    view = session.window.view
    view.move_focus(ref)
    settled(qtbot, session)
    return view.span_of(ref)


def select(session: Session, ref: PassageRef, start: int, end: int) -> Span:
    """Select code points of a passage, as dragging does."""
    view = session.window.view
    column, index = ref
    view.focus_ref = ref
    view.setFocus()
    view.select(Selection(column, Caret(index, start), Caret(index, end)))
    first = view.span_of(ref).start
    return Span(view.span_of(ref).article, first + start, first + end)


def type_(words: str) -> None:
    """Type where the keyboard is."""
    where = QApplication.focusWidget()
    assert where is not None
    QTest.keyClicks(where, words)


def notes(session: Session) -> tuple[Annotation, ...]:
    return session.workspace.project.annotations


def test_n_finds_a_code_by_its_letters_and_enter_gives_it(session: Session, qtbot: QtBot):
    span = go(qtbot, session, SHUT)
    press(session, Qt.Key.Key_N)
    coder = session.notes.coder
    assert coder.isVisible()
    type_("cau")
    press(session, Qt.Key.Key_Return)
    (note,) = notes(session)
    assert (note.spans, note.codes, note.by, note.about) == ((span,), (2,), "Nadia", About.WORDS)
    assert session.workspace.undo_label == "Code A1.2: Frames > Causes"
    assert status(session) == "A1.2: Frames > Causes (Ctrl+Z takes it back)"
    press(session, Qt.Key.Key_Return)
    assert not coder.isVisible()
    assert QApplication.focusWidget() is session.window.view
    do(session, "undo")
    assert notes(session) == ()
    assert "Causes" not in status(session)
    assert "similar passage" in status(session)
    do(session, "redo")
    assert notes(session) == (note,)
    assert "takes it back" not in status(session)


def test_a_digit_gives_a_recent_code_and_takes_it_away(session: Session, qtbot: QtBot):
    go(qtbot, session, SHUT)
    press(session, Qt.Key.Key_2)
    assert notes(session)[0].codes == (3,)
    assert status(session) == "A1.2: Frames > Remedies (Ctrl+Z takes it back)"
    press(session, Qt.Key.Key_1)
    assert notes(session)[0].codes == (3, 2)
    press(session, Qt.Key.Key_2)
    assert notes(session)[0].codes == (2,)
    press(session, Qt.Key.Key_1)
    assert notes(session) == ()
    gone = (
        "Frames > Causes taken away, and with it N1, which had nothing else (Ctrl+Z takes it back)"
    )
    assert status(session).endswith(gone)
    for _ in range(4):
        do(session, "undo")
    assert notes(session) == ()
    assert session.workspace.undo_label == "codes"


def test_the_keys_of_codes_stay_where_they_are_while_coding(session: Session, qtbot: QtBot):
    go(qtbot, session, SHUT)
    before = session.notes.slots
    for key in (Qt.Key.Key_3, Qt.Key.Key_1, Qt.Key.Key_2):
        press(session, key)
        assert session.notes.slots == before
    do(session, "undo")
    assert session.notes.slots == before
    assert session.window.actions_["code_1"].text() == "Frames > Causes"


def test_selected_words_are_coded_and_the_next_selection_is_another_note(session: Session):
    first = select(session, SHUT, 4, 16)
    press(session, Qt.Key.Key_1)
    second = select(session, SHUT, 0, 30)
    press(session, Qt.Key.Key_2)
    assert [(each.spans, each.codes) for each in notes(session)] == [
        ((first,), (2,)),
        ((second,), (3,)),
    ]


def test_a_selection_over_passages_is_one_note_without_spaces_at_its_ends(session: Session):
    view = session.window.view
    view.focus_ref = SHUT
    view.setFocus()
    view.select(Selection(0, Caret(1, 3), Caret(2, 4)))
    press(session, Qt.Key.Key_1)
    (note,) = notes(session)
    text = view.columns[0].article.text
    words = text[note.spans[0].start : note.spans[0].end]
    assert words == words.strip()
    assert view.columns[0].article.passages[1].end < note.spans[0].end


def test_a_click_goes_to_the_innermost_note_and_shift_n_on(session: Session, qtbot: QtBot):
    outer = select(session, SHUT, 0, 30)
    press(session, Qt.Key.Key_1)
    inner = select(session, SHUT, 4, 16)
    press(session, Qt.Key.Key_2)
    session.window.view.select(None)
    click(session.window.view, SHUT, 8)
    settled(qtbot, session)
    number = {note.spans[0]: note.number for note in notes(session)}
    assert session.notes.number == number[inner]
    assert session.window.view.notes.current == number[inner]
    press(session, Qt.Key.Key_N, SHIFT)
    assert session.notes.number == number[outer]
    assert status(session) == "N1, Frames > Causes (2 of 2 here)"
    press(session, Qt.Key.Key_N, SHIFT)
    assert session.notes.number == number[inner]
    go(qtbot, session, REPAIRS)
    assert session.notes.number == 0


def test_n_edits_the_note_at_the_caret_and_recoding_keeps_the_comment(
    session: Session, qtbot: QtBot
):
    go(qtbot, session, SHUT)
    press(session, Qt.Key.Key_N)
    press(session, Qt.Key.Key_Tab)
    type_("who closed it?")
    press(session, Qt.Key.Key_Escape)
    assert notes(session)[0].comment == "who closed it?"
    press(session, Qt.Key.Key_N)
    assert session.notes.coder.comment.text == "who closed it?"
    type_("ton")
    press(session, Qt.Key.Key_Return)
    press(session, Qt.Key.Key_1)
    (note,) = notes(session)
    assert (note.codes, note.comment) == ((4, 2), "who closed it?")
    press(session, Qt.Key.Key_Escape)
    press(session, Qt.Key.Key_Delete)
    assert notes(session) == ()
    do(session, "undo")
    assert notes(session) == (note,)


def test_a_comment_that_is_there_is_written_on_at_its_end(session: Session, qtbot: QtBot):
    go(qtbot, session, SHUT)
    for words in ("who closed it?", " and why?"):
        press(session, Qt.Key.Key_N)
        press(session, Qt.Key.Key_Tab)
        type_(words)
        press(session, Qt.Key.Key_Escape)
    assert notes(session)[0].comment == "who closed it? and why?"


def test_what_is_coded_anew_after_its_last_code_was_taken_is_named_by_its_place(
    session: Session, qtbot: QtBot
):
    go(qtbot, session, SHUT)
    press(session, Qt.Key.Key_1)
    press(session, Qt.Key.Key_Escape)
    session.notes.edit(notes(session)[0].number)
    press(session, Qt.Key.Key_1)
    press(session, Qt.Key.Key_2)
    title = session.notes.coder.title.text()
    assert "N1" not in title
    assert title.startswith("N2: A1.2")
    assert "N1" not in status(session)
    do(session, "undo")
    assert notes(session) == ()


def test_a_comment_goes_to_the_note_it_was_written_on_and_to_no_other(
    session: Session, qtbot: QtBot
):
    go(qtbot, session, SHUT)
    press(session, Qt.Key.Key_N)
    press(session, Qt.Key.Key_Tab)
    type_("who closed it?")
    press(session, Qt.Key.Key_Escape)
    go(qtbot, session, REPAIRS)
    press(session, Qt.Key.Key_N)
    assert session.notes.coder.comment.text == ""
    press(session, Qt.Key.Key_1)
    press(session, Qt.Key.Key_Escape)
    assert [(each.codes, each.comment) for each in notes(session)] == [
        ((), "who closed it?"),
        ((2,), ""),
    ]


def test_words_selected_in_another_article_offer_that_article_too(session: Session, qtbot: QtBot):
    go(qtbot, session, SHUT)
    span = select(session, (1, 1), 4, 16)
    session.window.view.focus_ref = SHUT
    press(session, Qt.Key.Key_N)
    assert session.notes.coder.subject.places[0].startswith(f"A{span.article}.")
    assert session.notes.coder.subject.places[-1] == f"A{span.article}, all"


def test_what_no_code_is_called_is_made_and_given_in_one_step(session: Session, qtbot: QtBot):
    go(qtbot, session, SHUT)
    press(session, Qt.Key.Key_N)
    type_("Frames > Blame")
    press(session, Qt.Key.Key_Return)
    made = session.workspace.project.codes[-1]
    assert (made.name, made.parent) == ("Blame", 1)
    assert notes(session)[0].codes == (made.number,)
    press(session, Qt.Key.Key_Z, CONTROL)
    assert notes(session) == ()
    assert len(session.workspace.project.codes) == 4
    assert session.notes.coder.isVisible()


def test_a_code_that_may_not_be_given_is_not_given_by_typing_its_name(
    session: Session, qtbot: QtBot
):
    go(qtbot, session, SHUT)
    press(session, Qt.Key.Key_N)
    finder = session.notes.coder.finder
    type_("frames")
    assert [line.entry is None for line in finder.lines.lines] == [False, False]
    session.workspace.edit(
        "heading", lambda project: add_code(project, Code(0, "Zones", is_applicable=False))
    )
    session.notes.coder.field.clear()
    type_("zones")
    assert finder.lines.lines == []
    assert finder.nothing.isVisible()
    assert "may not be given to words" in finder.nothing.text()
    press(session, Qt.Key.Key_Return)
    assert notes(session) == ()
    session.notes.coder.field.clear()
    type_("zones > north")
    press(session, Qt.Key.Key_Return)
    (note,) = notes(session)
    assert note.codes == (6,)


def test_an_empty_codebook_says_how_to_begin(begin: Open, bridge, qtbot: QtBot):
    session = begin(*bridge, is_stored=True)
    go(qtbot, session, SHUT)
    press(session, Qt.Key.Key_1)
    assert "No code has the key 1 yet" in status(session)
    press(session, Qt.Key.Key_N)
    finder = session.notes.coder.finder
    assert finder.nothing.isVisible()
    assert finder.codebook.isVisible()
    type_("Blame")
    press(session, Qt.Key.Key_Return)
    assert [code.name for code in session.workspace.project.codes] == ["Blame"]
    assert notes(session)[0].codes == (1,)
    assert not finder.nothing.isVisible()


def test_a_colour_is_given_by_key_and_by_mouse(session: Session, qtbot: QtBot):
    go(qtbot, session, SHUT)
    press(session, Qt.Key.Key_N)
    press(session, Qt.Key.Key_3, ALT)
    assert (notes(session)[0].colour, notes(session)[0].codes) == ("rose", ())
    colours = session.notes.coder.colours
    QTest.mouseClick(colours, Qt.MouseButton.LeftButton, pos=colours.box(6).center().toPoint())
    assert notes(session)[0].colour == "teal"
    press(session, Qt.Key.Key_0, ALT)
    assert notes(session) == ()


def test_a_note_on_the_statement_stands_on_all_its_passages(session: Session, qtbot: QtBot):
    span = go(qtbot, session, SHUT)
    press(session, Qt.Key.Key_Return)
    settled(qtbot, session)
    press(session, Qt.Key.Key_N)
    coder = session.notes.coder
    statement = next(s for s in session.workspace.shown.statements if span in s.passages)
    names = coder.subject.places
    assert f"{statement.address}, {len(statement.passages)} passages" in names
    while not coder.subject.places[coder.subject.place].startswith(statement.address):
        press(session, Qt.Key.Key_Right, ALT)
    press(session, Qt.Key.Key_1)
    (note,) = notes(session)
    assert (note.about, note.of) == (About.STATEMENT, statement.number)
    assert set(note.spans) == set(statement.passages)
    lane = session.window.view.notes
    for each in statement.passages:
        assert lane.at(each.article, each.start) == (note,)


def test_a_note_on_the_link_stands_on_both_ends(session: Session, qtbot: QtBot):
    go(qtbot, session, SHUT)
    press(session, Qt.Key.Key_Return)
    settled(qtbot, session)
    press(session, Qt.Key.Key_Right)
    press(session, Qt.Key.Key_N)
    coder = session.notes.coder
    place = next(n for n, name in enumerate(coder.subject.places) if name.startswith("Link"))
    button = coder.group.button(place)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    press(session, Qt.Key.Key_1)
    (note,) = notes(session)
    assert note.about is About.LINK
    assert [span.article for span in note.spans] == [1, 2]


def test_the_ends_of_a_note_move_by_words(session: Session):
    view = session.window.view
    article = view.columns[0].article
    span = select(session, SHUT, 4, 16)
    assert article.text[span.start : span.end] == "Orsha bridge"
    press(session, Qt.Key.Key_1)

    def words() -> str:
        (anchor,) = notes(session)[0].anchors
        assert article.text[anchor.span.start : anchor.span.end] == anchor.quote
        return anchor.quote

    press(session, Qt.Key.Key_Right, ALT | SHIFT)
    assert words() == "Orsha bridge was"
    press(session, Qt.Key.Key_Left, ALT)
    assert words() == "The Orsha bridge was"
    press(session, Qt.Key.Key_Right, ALT)
    press(session, Qt.Key.Key_Right, ALT)
    press(session, Qt.Key.Key_Left, ALT | SHIFT)
    assert words() == "bridge"
    press(session, Qt.Key.Key_Left, ALT | SHIFT)
    press(session, Qt.Key.Key_Right, ALT)
    assert words() == "bridge"
    assert session.workspace.undo_label == "Move the end of N1"
    do(session, "undo")
    assert words() == "bridge was"


def test_dragging_an_end_moves_it_and_esc_puts_it_back(session: Session, qtbot: QtBot):
    view = session.window.view
    select(session, SHUT, 4, 16)
    press(session, Qt.Key.Key_1)
    view.select(None)
    click(view, SHUT, 8)
    settled(qtbot, session)
    assert session.notes.number == 1
    end = at_character(view, SHUT, 16)
    goal = at_character(view, SHUT, 20)
    QTest.mousePress(view.viewport(), LEFT, pos=end)
    assert session.notes.handles.held is not None
    send_mouse(view, QEvent.Type.MouseMove, goal, LEFT)
    assert notes(session)[0].anchors[0].quote == "Orsha bridge"
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseRelease(view.viewport(), LEFT, pos=goal)
    assert notes(session)[0].anchors[0].quote == "Orsha bridge"
    drag(view, end, goal)
    assert notes(session)[0].anchors[0].quote == "Orsha bridge was"
    drag(view, at_character(view, SHUT, 4), at_character(view, SHUT, 0))
    assert notes(session)[0].anchors[0].quote == "The Orsha bridge was"
    assert session.notes.number == 1


def test_the_coder_stands_beside_the_words_and_goes_with_the_keyboard(
    session: Session, qtbot: QtBot
):
    go(qtbot, session, SHUT)
    words = session.notes.box()
    press(session, Qt.Key.Key_N)
    coder = session.notes.coder
    corner = coder.mapToGlobal(coder.rect().topLeft())
    assert not words.intersects(coder.rect().translated(corner))
    type_("x")
    session.window.view.setFocus()
    assert not coder.isVisible()


ODD = [
    "a\0b\x07\x1b[0m",
    "Rādio 🌉👩‍👩‍👧 \u202eشبكة\u202c",
    "x\r\ny\rz\u2028\u2029\u00a0",
    "\ufdd0\ufffc\U0010f801",
    "é" * 100_000,
]


@pytest.mark.parametrize("comment", ODD, ids=range(len(ODD)))
def test_a_comment_is_kept_exactly(session: Session, qtbot: QtBot, comment: str):
    go(qtbot, session, SHUT)
    press(session, Qt.Key.Key_N)
    press(session, Qt.Key.Key_Return, CONTROL)
    field = session.notes.coder.comment
    assert field.hasFocus()
    data = QMimeData()
    data.setText(comment)
    field.insertFromMimeData(data)
    press(session, Qt.Key.Key_Escape)
    assert notes(session)[0].comment == comment
    press(session, Qt.Key.Key_N)
    assert field.text == comment
    press(session, Qt.Key.Key_Escape)
    assert len(session.workspace.project.annotations) == 1
    assert session.workspace.undo_label == "Comment A1.2"


def menus_of(session: Session) -> ContextMenus:
    assert session.menus is not None
    return session.menus


def entries(menu: QMenu) -> list[str]:
    return [action.text().partition("\t")[0] for action in menu.actions()]


def choose_in(menu: QMenu, *names: str) -> None:
    """Choose an entry by how it begins, key or not."""
    for name in names[:-1]:
        inner = next(a for a in menu.actions() if a.text().startswith(name)).menu()
        assert isinstance(inner, QMenu)
        menu = inner
    next(a for a in menu.actions() if a.text().startswith(names[-1])).trigger()


def test_the_menu_of_a_passage_codes_it_and_what_is_there(session: Session, qtbot: QtBot):
    span = go(qtbot, session, SHUT)
    menu = menus_of(session).passage_menu(SHUT)
    choose_in(menu, "Give a code", "Frames > Remedies")
    assert [(e.spans, e.codes) for e in notes(session)] == [((span,), (3,))]
    menu = menus_of(session).passage_menu(SHUT)
    inner = menu.findChild(QMenu, "codes_menu")
    assert [a.isChecked() for a in inner.actions()] == [False, True, False]
    assert "N1, Frames > Remedies" in entries(menu)
    choose_in(menu, "N1", "Codes and comment")
    assert session.notes.coder.subject.given == (3,)
    press(session, Qt.Key.Key_Escape)
    choose_in(menus_of(session).passage_menu(SHUT), "N1", "Remove")
    assert notes(session) == ()


def test_the_menu_of_a_passage_is_about_the_words_selected_in_it_only(session: Session):
    span = select(session, SHUT, 4, 16)
    other = session.window.view.span_of(REPAIRS)
    choose_in(menus_of(session).passage_menu(SHUT), "Give a code", "Tone")
    session.notes.leave()
    choose_in(menus_of(session).passage_menu(REPAIRS), "Give a code", "Tone")
    assert [each.spans for each in notes(session)] == [(span,), (other,)]


def test_a_statement_is_coded_from_the_menu_of_a_passage(session: Session, qtbot: QtBot):
    go(qtbot, session, SHUT)
    choose_in(menus_of(session).passage_menu(SHUT), "Note on S")
    press(session, Qt.Key.Key_1)
    assert notes(session)[0].about is About.STATEMENT


def test_a_link_that_is_pointed_at_is_coded_from_its_menu(session: Session, qtbot: QtBot):
    view = session.window.view
    go(qtbot, session, SHUT)
    press(session, Qt.Key.Key_Return)
    settled(qtbot, session)
    ribbon = next(
        r for r in view.scene.gutters.ribbons if SHUT in (r.left, r.right) and not r.is_far
    )
    menus: list[tuple[QMenu, Ribbon]] = []
    menus_of(session).link_menu_made.connect(lambda menu, link: menus.append((menu, link)))
    where = ribbon.middle.toPoint()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, where, view.viewport().mapToGlobal(where)
    )
    QApplication.sendEvent(view.viewport(), event)
    ((menu, pointed),) = menus
    assert entries(menu)[0] == "Bring level"
    choose_in(menu, "Note: Link A1.2 –")
    menu.close()
    press(session, Qt.Key.Key_1)
    (note,) = notes(session)
    assert note.about is About.LINK
    assert len(note.spans) == 2
    again = menus_of(session).link_menu(pointed, pointed.x[0])
    assert "N1, Frames > Causes" in entries(again)


def test_a_whole_article_is_coded_from_its_menu(session: Session, qtbot: QtBot):
    choose_in(menus_of(session).article_menu(1), "Code or comment on all of A2")
    press(session, Qt.Key.Key_Tab)
    type_("local paper")
    press(session, Qt.Key.Key_Escape)
    (note,) = notes(session)
    assert (note.about, note.spans, note.comment) == (
        About.ARTICLE,
        (Span(2, 0, 0),),
        "local paper",
    )
    assert session.workspace.undo_label == "Comment A2"
    assert "N1, comment: local paper" in entries(menus_of(session).article_menu(1))


def test_in_the_synopsis_a_cell_and_an_empty_one_are_coded(session: Session, qtbot: QtBot):
    do(session, "synopsis")
    settled(qtbot, session)
    span = go(qtbot, session, SHUT)
    press(session, Qt.Key.Key_1)
    assert notes(session)[0].spans == (span,)
    view = session.window.view
    rows = enumerate(view.synopsis.rows)
    row = next(n for n, each in rows if each.statement and len(each.refs) == 2)
    statement = view.synopsis.rows[row].statement
    taken = {column for column, _ in view.synopsis.rows[row].refs}
    empty = next(column for column in range(3) if column not in taken)
    for column in range(3):
        if column in taken:
            go(qtbot, session, next(r for r in view.synopsis.rows[row].refs if r[0] == column))
            break
    while view.cell is None or view.cell.column != empty:
        before = (view.cell, view.focus_ref)
        press(session, Qt.Key.Key_Right if empty > column else Qt.Key.Key_Left)
        assert (view.cell, view.focus_ref) != before
    press(session, Qt.Key.Key_2)
    assert statement is not None
    assert notes(session)[-1].spans == tuple(sorted(statement.passages))
    assert notes(session)[-1].about is About.STATEMENT


def test_a_quote_is_coded_on_its_page(session: Session, qtbot: QtBot):
    settled(qtbot, session)
    quotes = session.workspace.quotes.quotes
    assert quotes
    do(session, "quotes")
    page = session.window.pages.quotes
    assert page.show_quote(quotes[0].number)
    page.enter_rows()
    chosen = page.rows.chosen_quotes
    press(session, Qt.Key.Key_N)
    press(session, Qt.Key.Key_1)
    press(session, Qt.Key.Key_Escape)
    (note,) = notes(session)
    assert (note.about, note.of) == (About.QUOTE, chosen[0].number)
    assert note.spans == tuple(sorted(quote.span for quote in chosen))
    assert session.workspace.undo_label == f"Code {chosen[0].address}: Frames > Causes"
    focus = QApplication.focusWidget()
    assert focus is not None
    assert page.isAncestorOf(focus)


ARABIC = (
    "إغلاق الجسر القديم\n\nأغلقت البلدية الجسر القديم 🌉 يوم الجمعة بعد العثور على شقوق. قال السكان إنهم غاضبون.\n",
    "Weir 🌉🌉 shut\n\nThe 👩‍👩‍👧 family café\u0301 by the weir 🌉 was shut on Friday. Anglers protested.\n",
)


@pytest.fixture
def scripts(begin: Open, tmp_path: Path) -> Session:
    paths = [written(tmp_path / f"{n}.txt", text) for n, text in enumerate(ARABIC)]
    made = begin(*paths, is_stored=True)
    made.workspace.edit("code", lambda project: add_code(project, Code(0, "Causes")))
    return made


@pytest.mark.parametrize(
    ("ref", "words", "step", "wider"),
    [
        ((0, 1), "الجسر القديم", Qt.Key.Key_Left, "الجسر القديم 🌉 يوم"),
        ((1, 1), "the weir", Qt.Key.Key_Right, "the weir 🌉 was"),
        ((1, 1), "👩‍👩‍👧 family", Qt.Key.Key_Right, "👩‍👩‍👧 family café\u0301"),
    ],
)
def test_words_of_any_script_are_coded_and_their_ends_moved_as_they_are_read(
    scripts: Session, ref: PassageRef, words: str, step: Qt.Key, wider: str
):
    view = scripts.window.view
    text = view.columns[ref[0]].article.text
    passage = view.span_of(ref)
    start = text.index(words, passage.start) - passage.start
    view.focus_ref = ref
    view.setFocus()
    drag(view, at_character(view, ref, start), at_character(view, ref, start + len(words)))
    press(scripts, Qt.Key.Key_1)
    (note,) = notes(scripts)
    assert note.anchors[0].quote == words
    runs = view.notes.runs(ref)
    assert {text[passage.start + run.start : passage.start + run.end] for run in runs} == {words}
    press(scripts, step, ALT | SHIFT)
    assert notes(scripts)[0].anchors[0].quote == wider
    back = Qt.Key.Key_Right if step == Qt.Key.Key_Left else Qt.Key.Key_Left
    press(scripts, back, ALT | SHIFT)
    assert notes(scripts)[0].anchors[0].quote == words
    view.select(None)
    click(view, ref, start + 1)
    end = at_character(view, ref, start + len(words))
    QTest.mousePress(view.viewport(), LEFT, pos=end)
    assert scripts.notes.handles.held is not None
    QTest.mouseRelease(view.viewport(), LEFT, pos=end)
    drag(view, end, at_character(view, ref, passage.end - passage.start))
    assert notes(scripts)[0].anchors[0].quote == text[passage.start + start : passage.end].rstrip()


def test_esc_lets_go_of_the_note(session: Session):
    select(session, SHUT, 4, 16)
    press(session, Qt.Key.Key_1)
    assert session.notes.number == 1
    press(session, Qt.Key.Key_Escape)
    assert session.notes.number == 0
    click(session.window.view, SHUT, 8)
    assert session.notes.number == 1
    press(session, Qt.Key.Key_Escape)
    assert session.notes.number == 0


def test_what_another_person_wrote_is_left_as_it_is_by_digits(session: Session, qtbot: QtBot):
    span = go(qtbot, session, SHUT)
    by_bo = Annotation(0, codes=(4,), by="Bo", made="2026-11-22T12:00:00Z")
    session.workspace.edit("Bo", lambda project: annotate(project, [span], by_bo))
    press(session, Qt.Key.Key_N, SHIFT)
    assert session.notes.number == 1
    press(session, Qt.Key.Key_1)
    assert [(each.by, each.codes) for each in notes(session)] == [("Bo", (4,)), ("Nadia", (2,))]


def test_a_comment_is_kept_when_the_project_is_left_while_it_is_written(
    session: Session, qtbot: QtBot
):
    go(qtbot, session, SHUT)
    press(session, Qt.Key.Key_N)
    press(session, Qt.Key.Key_Tab)
    type_("half a thought")
    session.window.close()
    assert notes(session)[0].comment == "half a thought"


def test_a_comment_that_cannot_be_stored_stays_in_the_field(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    def refuse(*_: object) -> None:
        raise UserError("The disk is full.")

    go(qtbot, session, SHUT)
    press(session, Qt.Key.Key_N)
    press(session, Qt.Key.Key_Tab)
    type_("keep me")
    with monkeypatch.context() as broken:
        broken.setattr(session.workspace.home, "write", refuse)
        press(session, Qt.Key.Key_Escape)
        assert sentences(session) == ["The disk is full."]
        session.notes.open_on(session.notes.columns.passage_target(REPAIRS), QRect())
    assert session.notes.coder.isVisible()
    assert session.notes.coder.comment.text == "keep me"
    session.notes.coder.close_up()
    assert notes(session)[0].comment == "keep me"


def test_in_the_synopsis_the_coder_covers_no_words_of_its_cell(session: Session, qtbot: QtBot):
    session.window.resize(900, 700)
    do(session, "synopsis")
    settled(qtbot, session)
    view = session.window.view
    for column in (2, 0):
        go(qtbot, session, (column, 1))
        place = placed(view, (column, 1))
        left = view.viewport().mapToGlobal(view.viewport().rect().topLeft()).x()
        words = session.notes.box()
        assert words.left() == round(place.x) - view.horizontalScrollBar().value() + left
        press(session, Qt.Key.Key_N)
        coder = session.notes.coder
        assert not words.intersects(coder.rect().translated(coder.mapToGlobal(QPoint(0, 0))))
        press(session, Qt.Key.Key_Escape)
