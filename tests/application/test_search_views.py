"""What a search found is seen side by side, as a concordance, over time and by date, in the real program."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.searching.views import Order
from desktop.story.annotating import annotate
from desktop.story.annotation import Annotation
from desktop.story.comparison import Span
from desktop.story.project import Project, close_article, set_fact
from desktop.window.check_view import CheckView
from desktop.window.search.concordance import ConcordanceView
from desktop.window.search.earliest import EarliestView
from desktop.window.search.page import SearchPage
from desktop.window.search.passages import PassagesView
from desktop.window.search.statements import StatementsView
from desktop.window.search.statements_table import FOUND
from desktop.window.search.times import TimesView
from desktop.window.table_places import offer_box
from desktop.workspace.searching import View
from tests.application.hands import Open, do, settled, written

Key = Qt.Key
FERRY = {
    "gazette.txt": "Harbour ferry sinks at the old pier\n\nThe harbour ferry Aurora sank at the old pier on"
    " Monday night, police said. Divers searched until dawn.\n\nA baker on the quay gave the crew of the"
    " ferry warm bread.\n",
    "echo.txt": "Aurora lost\n\nThe boat Aurora sank at the old pier of the harbour on Monday night,"
    " officers said.\n\nThe mayor will speak about ferries tomorrow. Nobody was hurt.\n",
    "courier.txt": "Aurora sinks\n\nThe harbour ferry Aurora sank at the old pier on Monday night, police"
    " said, and seven people swam to the quay.\n",
    "ميناء.txt": "غرق العبارة أورورا\n\nغرقت العبارة أورورا (ferry Aurora) عند الرصيف القديم مساء الاثنين،"
    " بحسب الشرطة.\n\nوبحث الغواصون عن العبارة حتى الفجر في مياه الميناء.\n",
}
"""Invented articles on one story, one of them in a language that is not compared with the others."""
STATED = {1: ("Gazette", "2024-05-01"), 2: ("Echo", "2024-05-03"), 3: ("Courier", "2024-05-02")}


@pytest.fixture
def searched(begin: Open, qtbot: QtBot, tmp_path: Path) -> Session:
    """A session on four articles of three outlets and dates; the page of a search is shown."""
    session = begin(*(written(tmp_path / name, text) for name, text in FERRY.items()))

    def state(project: Project) -> Project:
        for number, (outlet, day) in STATED.items():
            project = set_fact(project, number, "outlet", outlet)
            project = set_fact(project, number, "published", day)
        return project

    session.workspace.edit("State outlets and dates", state)
    settled(qtbot, session)
    do(session, "search")
    return session


def look(qtbot: QtBot, session: Session, view: View, typed: str) -> QWidget:
    """Type a query and choose how its answer is shown; return the view, with the keyboard in it."""
    page = page_of(session)
    paste(session, typed)
    do(session, f"search_{view}")
    wait_for(qtbot, session, view, typed)
    made = page.view(view)
    assert made.isVisible()
    made.setFocus()
    return made


def paste(session: Session, typed: str) -> None:
    """Put a query into the box, in any script."""
    box = session.window.top.box
    box.setFocus()
    box.selectAll()
    QApplication.clipboard().setText(typed)
    QTest.keySequence(box, QKeySequence.StandardKey.Paste)
    assert box.text() == typed


def wait_for(qtbot: QtBot, session: Session, view: View, typed: str) -> None:
    def is_shown() -> bool:
        answer = page_of(session).answer
        return answer is not None and answer.asked[:1] == (typed,) and answer.asked.view is view

    qtbot.waitUntil(is_shown, timeout=10_000)
    settled(qtbot, session)


def page_of(session: Session) -> SearchPage:
    return session.window.pages.search


def read(session: Session) -> str:
    """Return the address of the passage that is read in the columns."""
    view = session.window.view
    assert session.window.pages.is_reading
    assert view.focus_ref is not None
    column, index = view.focus_ref
    return view.columns[column].article.passage_address(index)


# --- side by side -------------------------------------------------------------------------------


def side_by_side(qtbot: QtBot, session: Session, typed: str) -> StatementsView:
    made = look(qtbot, session, View.STATEMENTS, typed)
    assert isinstance(made, StatementsView)
    qtbot.waitUntil(lambda: made.table.is_laid_out)
    made.table.refresh()
    return made


def said_in(view: StatementsView, row: int) -> list[str]:
    """Return what the cells of a row say: addresses of passages, or why there is none."""
    table, told = view.table, []
    for cell in table.scene.cells:
        if cell.at.row == row:
            own = table.synopsis.passages_at(cell.at)
            names = (table.columns[c].article.passage_address(index) for c, index in own)
            told.append(cell.empty or " ".join(names))
    return told


def places(view: StatementsView) -> tuple[object, bool]:
    """Return the passage that the keyboard is at, and whether it is at an empty cell."""
    return view.table.focus_ref, view.table.synopsis.focused is not None


def test_what_an_outlet_alone_has_is_shown_whole_with_what_the_others_lack(
    qtbot: QtBot, searched: Session
) -> None:
    view = side_by_side(qtbot, searched, "only:Gazette")
    table = view.table
    addresses = [
        table.columns[column].article.passage_address(index)
        for row in table.synopsis.rows
        for column, index in row.refs
    ]
    assert addresses == ["A1.3", "A1.4"]
    assert {place.block.style.ink for place in table.scene.placed} == {FOUND}
    assert said_in(view, 1)[1:3] == ["no counterpart found", "no counterpart found"]
    passages = look(qtbot, searched, View.PASSAGES, "only:Gazette")
    assert isinstance(passages, PassagesView)
    cards = passages.list.lines.cards
    assert [cards[n].line.address for n in range(len(cards))] == addresses
    assert all(cards[n].is_found for n in range(len(cards)))


def test_a_row_has_what_every_outlet_wrote_in_the_place_that_was_found(
    qtbot: QtBot, searched: Session
) -> None:
    view = side_by_side(qtbot, searched, "police")
    assert [label.badge for label in view.table.scene.labels] == ["S1"]
    first, second, third, fourth = said_in(view, 0)
    assert "A1.2" in first
    assert "A2.2" in second
    assert "A3.2" in third
    assert fourth.startswith("not compared")
    assert "found in A1, A3" in view.table.scene.labels[0].words


def test_hits_are_framed_and_what_others_wrote_is_quieter(qtbot: QtBot, searched: Session) -> None:
    view = side_by_side(qtbot, searched, "police")
    inks = {(p.column, p.index): p.block.style.ink for p in view.table.scene.placed}
    assert inks[0, 1] == inks[2, 1] == "ink"
    assert inks[1, 1] == "ink2"
    marks = view.table.extra_marks[0, 1]
    words = view.table.columns[0].article.passage_text(1)
    assert [words[start:end] for start, end, _ in marks] == ["police"]


def test_a_passage_alone_is_said_to_be_in_one_text_only_if_others_were_compared(
    qtbot: QtBot, searched: Session
) -> None:
    view = side_by_side(qtbot, searched, "baker OR الغواصون")
    labels = {label.badge: label.words for label in view.table.scene.labels}
    rows = {label.badge: label.row for label in view.table.scene.labels}
    assert labels["A1.4"] == "found in one text only"
    assert said_in(view, rows["A1.4"])[1:3] == ["no counterpart found"] * 2
    (arabic,) = [badge for badge in labels if badge.startswith("A4.")]
    assert labels[arabic] == "not compared"
    assert set(said_in(view, rows[arabic])[:3]) == {"not compared"}


def test_the_keyboard_walks_the_table_and_enter_reads(qtbot: QtBot, searched: Session) -> None:
    view = side_by_side(qtbot, searched, "police")
    table = view.table
    assert table.focus_ref == (0, 1)
    QTest.keyClick(table, Key.Key_Right)
    assert places(view) == ((1, 1), False)
    QTest.keyClick(table, Key.Key_End)
    assert places(view) == (None, True)
    QTest.keyClick(table, Key.Key_Home)
    assert places(view) == ((0, 0), False)
    QTest.keyClick(table, Key.Key_Down)
    QTest.keyClick(table, Key.Key_Return)
    assert read(searched) == "A1.2"


def test_a_click_on_what_others_wrote_reads_it(qtbot: QtBot, searched: Session) -> None:
    view = side_by_side(qtbot, searched, "police")
    (place,) = [p for p in view.table.scene.placed if (p.column, p.index) == (1, 1)]
    point = QPointF(place.text_x + 20, place.text_y + 8).toPoint()
    QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert read(searched) == "A2.2"


def test_a_passage_is_copied_with_its_source(qtbot: QtBot, searched: Session) -> None:
    view = side_by_side(qtbot, searched, "police")
    QTest.keyClick(view.table, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QApplication.clipboard().text()
    assert copied.startswith("The harbour ferry Aurora sank")
    assert "Gazette" in copied
    assert "A1.2" in copied


def test_escape_goes_back_to_the_box(qtbot: QtBot, searched: Session) -> None:
    view = side_by_side(qtbot, searched, "police")
    QTest.keyClick(view.table, Key.Key_Escape)
    assert searched.window.top.box.hasFocus()


def test_what_is_not_in_the_table_is_counted_and_a_button_shows_it(
    qtbot: QtBot, searched: Session
) -> None:
    searched.workspace.edit("Close", lambda project: close_article(project, 3))
    settled(qtbot, searched)
    view = side_by_side(qtbot, searched, "police")
    assert view.outside.text() == "Found, but not in this table: 1 article outside the open story"
    view.show_all.click()
    wait_for(qtbot, searched, View.PASSAGES, "police")
    assert page_of(searched).view(View.PASSAGES).isVisible()


def test_rows_follow_the_query(qtbot: QtBot, searched: Session) -> None:
    view = side_by_side(qtbot, searched, "police")
    paste(searched, "mayor")
    wait_for(qtbot, searched, View.STATEMENTS, "mayor")
    assert [sorted(row.refs) for row in view.table.synopsis.rows] == [[(1, 2)]]
    assert view.table.focus_ref == (1, 2)


def test_an_empty_place_is_checked_from_the_table_and_says_who_looked(
    qtbot: QtBot, searched: Session
) -> None:
    view = side_by_side(qtbot, searched, "baker")
    QTest.keyClick(view.table, Key.Key_Right)
    assert places(view) == (None, True)
    assert [cell.offers for cell in view.table.scene.cells if cell.at.column == 1] == [True]
    QTest.keyClick(view.table, Key.Key_C)
    qtbot.waitUntil(lambda: bool(searched.window.findChildren(CheckView)))
    (window,) = searched.window.findChildren(CheckView)
    window.name.setText("Ana")
    window.absent.click()
    settled(qtbot, searched)
    qtbot.waitUntil(lambda: "checked absent by Ana" in said_in(view, 0)[1], timeout=10_000)


def test_a_click_on_the_offer_of_an_empty_place_checks_it(qtbot: QtBot, searched: Session) -> None:
    view = side_by_side(qtbot, searched, "baker")
    (cell,) = [cell for cell in view.table.scene.cells if cell.at == (0, 1)]
    viewport, left = view.table.viewport(), Qt.MouseButton.LeftButton
    QTest.mouseMove(viewport, cell.box.center().toPoint())
    qtbot.waitUntil(lambda: view.table.synopsis.pointed == (0, 1))
    (cell,) = [cell for cell in view.table.scene.cells if cell.at == (0, 1)]
    QTest.mouseClick(viewport, left, pos=offer_box(cell).center().toPoint())
    qtbot.waitUntil(lambda: bool(searched.window.findChildren(CheckView)))


def test_what_was_not_compared_offers_no_check(qtbot: QtBot, searched: Session) -> None:
    view = side_by_side(qtbot, searched, "الغواصون")
    QTest.keyClick(view.table, Key.Key_Left)
    assert places(view) == (None, True)
    assert not any(cell.offers for cell in view.table.scene.cells)


# --- concordance --------------------------------------------------------------------------------


def concordance(qtbot: QtBot, session: Session, typed: str) -> ConcordanceView:
    made = look(qtbot, session, View.CONCORDANCE, typed)
    assert isinstance(made, ConcordanceView)
    return made


def shown(view: ConcordanceView) -> list[str]:
    """Return the rows of the list: names of outlets, and addresses of hits."""
    return [r.context.line.address if r.context else r.block.name for r in view.list.hits.rows]


def test_hits_stand_by_outlet_in_the_order_that_a_key_chooses(
    qtbot: QtBot, searched: Session
) -> None:
    view = concordance(qtbot, searched, "ferry")
    assert shown(view)[:4] == ["Gazette", "A1.2", "A1.1", "A1.4"]
    QTest.keyClick(view.list, Key.Key_L)
    assert view.order is Order.LEFT
    assert shown(view)[:4] == ["Gazette", "A1.1", "A1.2", "A1.4"]
    QTest.keyClick(view.list, Key.Key_O)
    names = [row.block.name for row in view.list.hits.rows if row.context is None]
    assert names == ["Courier", "Echo", "Gazette", "Outlet not stated"]
    QTest.keyClick(view.list, Key.Key_D)
    names = [row.block.name for row in view.list.hits.rows if row.context is None]
    assert names == ["Gazette", "Courier", "Echo", "Outlet not stated"]


def test_an_outlet_is_folded_and_a_hit_is_read(qtbot: QtBot, searched: Session) -> None:
    view = concordance(qtbot, searched, "ferry")
    QTest.keyClick(view.list, Key.Key_Left)
    assert shown(view)[:2] == ["Gazette", "Courier"]
    QTest.keyClick(view.list, Key.Key_Return)
    assert shown(view)[:2] == ["Gazette", "A1.2"]
    QTest.keyClick(view.list, Key.Key_Down)
    QTest.keyClick(view.list, Key.Key_Return)
    assert read(searched) == "A1.2"


def test_the_hit_that_was_chosen_is_the_current_one(qtbot: QtBot, searched: Session) -> None:
    view = concordance(qtbot, searched, "pier OR ferry")
    rows = view.list.hits.rows
    chosen = next(n for n, r in enumerate(rows) if r.context and r.context.words == "pier")
    view.list.setCurrentIndex(view.list.hits.index(chosen, 0))
    QTest.keyClick(view.list, Key.Key_Return)
    found = searched.window.view.hits[searched.window.view.hit]
    article = searched.window.view.columns[found.column].article
    assert article.passage_text(found.index)[found.start : found.end] == "pier"


def test_words_near_hits_are_counted_and_one_is_looked_for_too(
    qtbot: QtBot, searched: Session
) -> None:
    view = concordance(qtbot, searched, "ferry")
    QTest.keyClick(view.list, Key.Key_2)
    assert view.table.isVisible()
    near = view.table.near
    rows = {near.title(row): row for row in range(near.rowCount())}
    assert near.figure(rows["Aurora"], 0).first == "4"
    assert "the" not in {title.casefold() for title in rows}
    assert near.near.hits == 6
    view.table.setCurrentIndex(near.index(rows["Aurora"], 0))
    QTest.keyClick(view.table, Key.Key_Return)
    wait_for(qtbot, searched, View.PASSAGES, "ferry Aurora")
    assert searched.window.top.box.text() == "ferry Aurora"


def test_a_strip_shows_where_hits_are_and_reads_them(qtbot: QtBot, searched: Session) -> None:
    view = concordance(qtbot, searched, "ferry")
    QTest.keyClick(view.list, Key.Key_3)
    strips = view.strips.strips.strips
    places = [strip.article.number for strip in strips]
    view.strips.setCurrentIndex(view.strips.strips.index(places.index(1), 0))
    QTest.keyClick(view.strips, Key.Key_Right)
    QTest.keyClick(view.strips, Key.Key_Right)
    QTest.keyClick(view.strips, Key.Key_Right)
    QTest.keyClick(view.strips, Key.Key_Return)
    assert read(searched) == "A1.4"


# --- over time ----------------------------------------------------------------------------------


def times(qtbot: QtBot, session: Session, typed: str) -> TimesView:
    made = look(qtbot, session, View.TIMES, typed)
    assert isinstance(made, TimesView)
    return made


def test_texts_and_hits_are_counted_by_day_and_outlet(qtbot: QtBot, searched: Session) -> None:
    view = times(qtbot, searched, "ferry")
    model = view.table.times
    assert [model.title(row)[:10] for row in range(model.rowCount())] == [
        "In all", "2024-05-01", "2024-05-02", "2024-05-03", "No date",
    ]  # fmt: skip
    columns = [model.lines(column)[0] for column in range(model.columnCount())]
    assert columns == ["All outlets", "Courier", "Echo", "Gazette", "Outlet not stated"]
    assert model.figure(1, 3).first == "1"
    assert model.figure(1, 1).empty == "–"
    QTest.keyClick(view.table, Key.Key_2)
    assert model.figure(1, 3).first == "3"
    assert model.figure(0, 0).first == "6"


def test_a_figure_opens_the_passages_that_it_counts(qtbot: QtBot, searched: Session) -> None:
    view = times(qtbot, searched, "ferry")
    view.table.setCurrentIndex(view.table.times.index(1, 3))
    QTest.keyClick(view.table, Key.Key_Return)
    typed = "ferry date:2024-05-01 outlet:Gazette"
    wait_for(qtbot, searched, View.PASSAGES, typed)
    answer = page_of(searched).answer
    assert answer is not None
    assert {line.article.number for line in answer.lines if line.article} == {1}


def test_what_states_no_date_and_no_outlet_is_opened_too(qtbot: QtBot, searched: Session) -> None:
    view = times(qtbot, searched, "ferry")
    view.table.setCurrentIndex(view.table.times.index(4, 4))
    QTest.keyClick(view.table, Key.Key_Return)
    typed = "ferry date:none outlet:none"
    wait_for(qtbot, searched, View.PASSAGES, typed)
    answer = page_of(searched).answer
    assert answer is not None
    assert {line.article.number for line in answer.lines if line.article} == {4}


# --- the earliest -------------------------------------------------------------------------------


def earliest(qtbot: QtBot, session: Session, typed: str) -> EarliestView:
    made = look(qtbot, session, View.EARLIEST, typed)
    assert isinstance(made, EarliestView)
    return made


def test_texts_stand_by_date_and_say_what_they_share_with_the_earliest(
    qtbot: QtBot, searched: Session
) -> None:
    view = earliest(qtbot, searched, "pier OR ferry")
    told = [view.list.texts.index(row, 0).data() for row in range(view.list.texts.rowCount())]
    assert told[0].startswith("Earliest dated text in this project. A1 Gazette")
    assert "A3 Courier" in told[1]
    assert "14 words in a row as in A1" in told[1]
    assert "A2 Echo" in told[2]
    assert told[3] == "No date: 1 text, which may be earlier or later"
    assert "A4" in told[4]


def test_enter_reads_a_text_where_it_shares_words(qtbot: QtBot, searched: Session) -> None:
    view = earliest(qtbot, searched, "pier OR ferry")
    QTest.keyClick(view.list, Key.Key_Down)
    QTest.keyClick(view.list, Key.Key_Return)
    assert read(searched) == "A3.2"


def test_nothing_is_the_earliest_where_no_text_states_a_date(
    qtbot: QtBot, searched: Session
) -> None:
    view = earliest(qtbot, searched, "الغواصون")
    assert view.told.text() == "None of these texts states a date, so none can be the earliest."
    assert "Earliest" not in "".join(
        view.list.texts.index(row, 0).data() for row in range(view.list.texts.rowCount())
    )


# --- all of them --------------------------------------------------------------------------------


@pytest.mark.parametrize("view", [View.STATEMENTS, View.CONCORDANCE, View.TIMES, View.EARLIEST])
def test_a_view_stands_other_themes_sizes_and_answers_without_words(
    qtbot: QtBot, searched: Session, view: View
) -> None:
    made = look(qtbot, searched, view, "ferry")
    searched.window.resize(1100, 700)
    do(searched, "zoom_in")
    searched.window.pages.show_state()
    made.grab()
    paste(searched, "outlet:Gazette")
    wait_for(qtbot, searched, view, "outlet:Gazette")
    made.grab()


def test_a_note_on_an_article_is_not_counted_as_words_of_its_outlet(
    qtbot: QtBot, searched: Session
) -> None:
    note = Annotation(0, comment="Ask the lighthouse keeper about the ferry", by="Ann")
    searched.workspace.edit("Note", partial(annotate, spans=[Span(2, 0, 4)], new=note))
    settled(qtbot, searched)
    view = concordance(qtbot, searched, "lighthouse OR police")
    assert shown(view)[-2:] == ["Notes", "N1"]
    do(searched, "search_times")
    wait_for(qtbot, searched, View.TIMES, "lighthouse OR police")
    counts = page_of(searched).view(View.TIMES)
    assert isinstance(counts, TimesView)
    assert counts.table.times.table.outlets == ("Courier", "Gazette")
    assert counts.table.times.table.at(None, None).hits == 2
