"""What was found is read where it stands: in its column, in another story, in no story; and the way back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.searching.views import Line
from desktop.story.project import Project, close_article
from desktop.story.stories import add_story, open_story, remove_articles, set_members
from desktop.window.search.page import SearchPage
from desktop.window.search.passages import PassagesView
from desktop.workspace.searching import View
from tests.application.hands import PATIENCE, Open, do, press, settled, status, written
from tests.bridge import write_files

ENTER, F3 = Qt.Key.Key_Return, Qt.Key.Key_F3
MORE = {
    "vestnik.txt": "Мост в Орше закрыт\n\nМост закрыли в понедельник. Ещё три опоры осмотрят позже,"
    " сказал мэр.\n\nРемонт займёт девять недель.\n",
    "sada.txt": "إغلاق جسر أورشا\n\nأُغلق الجسر يوم الاثنين بعد اكتشاف شقوق في الجسر.\n\nقال رئيس"
    " البلدية إن الإصلاح يستغرق تسعة أسابيع.\n",
}
"""The same news in Russian and in Arabic."""


@pytest.fixture
def told(begin: Open, bridge: list[Path], tmp_path: Path) -> Session:
    """A session on five articles in three languages."""
    return begin(*bridge, *(written(tmp_path / name, text) for name, text in MORE.items()))


def page_of(session: Session) -> SearchPage:
    return session.window.pages.search


def type_words(box: QWidget, typed: str) -> None:
    """Type as a keyboard does; what is beyond ASCII comes as from an input method."""
    if typed.isascii():
        QTest.keyClicks(box, typed)
    else:
        event = QInputMethodEvent()
        event.setCommitString(typed)
        QApplication.sendEvent(box, event)


def look_for(qtbot: QtBot, session: Session, typed: str) -> None:
    """Type a query on the page of the search, and wait for what it finds."""
    if session.window.pages.shown != "search":
        do(session, "search")
    box = session.window.top.box
    box.setFocus()
    box.selectAll()
    type_words(box, typed)
    page = page_of(session)

    def is_answered() -> bool:
        return page.answer is not None and page.answer.asked.typed == typed

    qtbot.waitUntil(is_answered, timeout=PATIENCE)
    settled(qtbot, session)


def line(session: Session, address: str) -> Line:
    answer = page_of(session).answer
    assert answer is not None
    return next(each for each in answer.lines if each.address == address)


def read(qtbot: QtBot, session: Session, address: str) -> None:
    page_of(session).line_activated.emit(line(session, address))
    settled(qtbot, session)


def chosen_line(session: Session) -> str:
    """Return the address of the line that the keyboard is at."""
    view = page_of(session).view(View.PASSAGES)
    assert isinstance(view, PassagesView)
    return view.list.lines.cards.lines[view.list.currentIndex().row()].address


def current(session: Session) -> str:
    """Return the address and the words of the current hit."""
    view = session.window.view
    column, index, start, end = view.hits[view.hit]
    article = view.columns[column].article
    words = article.passage_text(index)[start:end]
    return f"{article.passage_address(index)} {words}"


def count(session: Session) -> str:
    return session.window.find_bar.count.text()


def find(qtbot: QtBot, session: Session, typed: str) -> None:
    """Type words in the box while the articles are read, and wait for what the project has."""
    do(session, "find")
    type_words(session.window.top.box, typed)
    bar = session.window.find_bar
    qtbot.waitUntil(lambda: bar.query == typed and bar.project.isVisible(), timeout=PATIENCE)
    settled(qtbot, session)


# --- a line in a column -------------------------------------------------------------------------


def test_a_line_is_read_with_its_words_the_current_ones(qtbot: QtBot, told: Session) -> None:
    look_for(qtbot, told, "repair")
    read(qtbot, told, "A2.3")
    assert told.window.pages.is_reading
    assert told.window.view.hasFocus()
    assert current(told) == "A2.3 Repairs"
    assert count(told) == "2 of 2 in 2 articles"
    assert told.window.top.box.text() == "repair"


def test_f3_goes_over_what_the_query_found_in_all_columns(qtbot: QtBot, told: Session) -> None:
    look_for(qtbot, told, "pillars OR ferries")
    read(qtbot, told, "A1.2")
    found = [current(told)]
    for _ in range(3):
        press(told, F3)
        found.append(current(told))
    assert found == ["A1.2 pillars", "A2.2 pillars", "A3.2 pillars", "A3.3 Ferries"]
    press(told, F3)
    assert current(told) == "A1.2 pillars"
    press(told, F3, Qt.KeyboardModifier.ShiftModifier)
    assert current(told) == "A3.3 Ferries"
    assert count(told) == "4 of 4 in 3 articles"


@pytest.mark.parametrize(
    ("typed", "address", "words"),
    [("еще", "A4.3", "Ещё"), ("опоры", "A4.3", "опоры"), ("الجسر", "A5.2", "الجسر")],
)
def test_other_scripts_are_read_where_they_stand(
    qtbot: QtBot, told: Session, typed: str, address: str, words: str
) -> None:
    look_for(qtbot, told, typed)
    read(qtbot, told, address)
    assert current(told) == f"{address} {words}"


def test_the_search_comes_back_at_the_same_line(qtbot: QtBot, told: Session) -> None:
    look_for(qtbot, told, "bridge")
    page = page_of(told)
    where = page.focusProxy()
    assert where is not None
    where.setFocus()
    press(told, Qt.Key.Key_Down)
    press(told, Qt.Key.Key_Down)
    press(told, ENTER)
    settled(qtbot, told)
    assert told.window.pages.is_reading
    before = current(told)
    do(told, "search")
    settled(qtbot, told)
    assert page.isVisible()
    assert page.isAncestorOf(told.window.focusWidget())
    assert told.window.top.box.text() == "bridge"
    press(told, ENTER)
    settled(qtbot, told)
    assert current(told) == before


def test_typing_something_else_finds_as_it_is_typed_again(qtbot: QtBot, told: Session) -> None:
    look_for(qtbot, told, "pillars OR ferries")
    read(qtbot, told, "A1.2")
    find(qtbot, told, "council")
    assert count(told) == "1 of 2 in 2 articles"
    assert told.window.find_bar.case.isEnabled()


def test_a_closed_column_opens_for_its_line(qtbot: QtBot, told: Session) -> None:
    told.workspace.edit("Close A3", lambda project: close_article(project, 3))
    settled(qtbot, told)
    look_for(qtbot, told, "ferries")
    read(qtbot, told, "A3.3")
    assert 3 in told.workspace.project.story.columns
    assert current(told) == "A3.3 Ferries"
    assert status(told) == "A3 has its column again"


# --- in other stories ---------------------------------------------------------------------------


def test_a_line_of_another_story_opens_that_story(qtbot: QtBot, told: Session) -> None:
    told.workspace.edit("Ferry", lambda project: add_story(project, "Ferry", [3, 4]))
    told.workspace.edit("Back", lambda project: open_story(project, 1))
    told.workspace.edit("Close", lambda p: _only(p, [1, 2]))
    settled(qtbot, told)
    look_for(qtbot, told, "ferries OR bridge")
    read(qtbot, told, "A3.3")
    assert told.workspace.project.story.name == "Ferry"
    assert current(told) == "A3.3 Ferries"
    assert status(told) == "Opened the story Ferry, which has A3 (Ctrl+Z goes back)"
    qtbot.waitUntil(lambda: count(told) == "3 of 3 in 1 article", timeout=PATIENCE)
    do(told, "undo")
    settled(qtbot, told)
    assert told.workspace.project.open_story == 1
    qtbot.waitUntil(lambda: told.window.view.hit_articles == 2, timeout=PATIENCE)


def test_the_list_is_the_same_after_another_story_was_opened(qtbot: QtBot, told: Session) -> None:
    told.workspace.edit("Ferry", lambda project: add_story(project, "Ferry", [3]))
    told.workspace.edit("Back", lambda project: open_story(project, 1))
    told.workspace.edit("Close", lambda p: _only(p, [1, 2]))
    settled(qtbot, told)
    look_for(qtbot, told, "bridge")
    press(told, ENTER)
    for _ in range(6):
        if not chosen_line(told).startswith("A3."):
            press(told, Qt.Key.Key_Down)
    press(told, Qt.Key.Key_Down)
    before = chosen_line(told)
    assert before == "A3.2"
    press(told, ENTER)
    settled(qtbot, told)
    assert told.workspace.project.story.name == "Ferry"
    do(told, "search")
    settled(qtbot, told)
    assert chosen_line(told) == before
    answer = page_of(told).answer
    assert answer is not None
    assert answer.project is told.workspace.project, "the list is of the project as it is now"


def test_a_line_of_no_story_gets_a_column(qtbot: QtBot, told: Session) -> None:
    told.workspace.edit("Close", lambda p: _only(p, [1, 2]))
    settled(qtbot, told)
    look_for(qtbot, told, "ferries")
    read(qtbot, told, "A3.3")
    assert 3 in told.workspace.project.story.columns
    assert current(told) == "A3.3 Ferries"
    assert "A3 was in no story" in status(told)
    do(told, "undo")
    settled(qtbot, told)
    assert 3 not in told.workspace.project.story.articles


def _only(project: Project, articles: list[int]) -> Project:
    return set_members(project, 1, articles)


def test_an_article_that_is_gone_is_told_of(qtbot: QtBot, told: Session) -> None:
    look_for(qtbot, told, "ferries")
    gone = line(told, "A3.3")
    told.workspace.edit("Remove", lambda project: remove_articles(project, [3]))
    settled(qtbot, told)
    page_of(told).line_activated.emit(gone)
    assert status(told) == "A3 is not in the project any more"
    assert told.window.pages.shown == "search"


# --- notes and quotes ---------------------------------------------------------------------------


def test_a_note_is_gone_to(qtbot: QtBot, told: Session) -> None:
    from desktop.story.annotating import annotate
    from desktop.story.annotation import Annotation
    from desktop.story.comparison import Span

    article = told.workspace.project.article(2)
    start = article.text.index("nine weeks")
    new = Annotation(0, comment="ask the contractor", by="")
    told.workspace.edit(
        "Note", lambda p: annotate(p, [Span(2, start, start + len("nine weeks"))], new)
    )
    settled(qtbot, told)
    look_for(qtbot, told, "contractor")
    read(qtbot, told, "N1")
    view = told.window.view
    assert told.window.pages.is_reading
    assert told.notes.number == 1
    assert view.focus_ref == (1, 2)
    assert told.window.top.box.text() == "contractor"


def test_a_quote_is_read_at_its_words(qtbot: QtBot, begin: Open, tmp_path: Path) -> None:
    session = begin(*write_files(tmp_path))
    look_for(qtbot, session, "speaker:marsh")
    answer = page_of(session).answer
    assert answer is not None
    (first, *_) = [each for each in answer.lines if each.address.startswith("Q")]
    page_of(session).line_activated.emit(first)
    settled(qtbot, session)
    view = session.window.view
    assert first.span is not None
    assert view.focus_ref is not None
    assert view.columns[view.focus_ref[0]].article.number == first.span.article
    framed = view.extra_marks[view.focus_ref]
    article = session.workspace.project.article(first.span.article)
    passage = article.passage_text(view.focus_ref[1])
    assert [passage[start:end] for start, end, _ in framed] == [first.text]


def test_a_word_in_a_quote_is_the_current_one(qtbot: QtBot, begin: Open, tmp_path: Path) -> None:
    session = begin(*write_files(tmp_path))
    look_for(qtbot, session, "quote:bolt")
    page = page_of(session)
    assert page.answer is not None
    quote = next(each for each in page.answer.lines if each.address.startswith("Q"))
    page.line_activated.emit(quote)
    settled(qtbot, session)
    assert current(session).endswith(" bolt")


def test_a_headline_beside_the_text_leads_to_its_article(qtbot: QtBot, told: Session) -> None:
    from desktop.window.library.edits import state_facts

    told.workspace.edit(*state_facts((3,), {"title": "Crossing closed for weeks"}))
    settled(qtbot, told)
    look_for(qtbot, told, "crossing")
    read(qtbot, told, "A3")
    assert told.window.view.focus_ref == (2, 0)


# --- in Read ------------------------------------------------------------------------------------


def test_what_the_project_has_is_said_under_the_columns(qtbot: QtBot, told: Session) -> None:
    find(qtbot, told, "bridge")
    bar = told.window.find_bar
    assert bar.project.text() == "In the project: 3 articles · Ctrl+Shift+F"
    told.workspace.edit("Close", lambda p: _only(p, [1]))
    settled(qtbot, told)
    assert count(told).endswith("in 1 article")
    assert bar.project.text() == "In the project: 3 articles · Ctrl+Shift+F"


def test_enter_with_nothing_in_the_columns_searches_the_project(
    qtbot: QtBot, told: Session
) -> None:
    told.workspace.edit("Close", lambda p: _only(p, [1]))
    settled(qtbot, told)
    find(qtbot, told, "ferries")
    assert count(told) == "not found in the articles shown"
    assert told.window.find_bar.project.text() == "In the project: 1 article · Ctrl+Shift+F"
    press(told, ENTER)
    page = page_of(told)
    qtbot.waitUntil(lambda: page.answer is not None, timeout=PATIENCE)
    assert told.window.pages.shown == "search"
    assert page.answer is not None
    assert [each.address for each in page.answer.lines] == ["A3.3"]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("pillars OR ferries", "1 of 4 in 3 articles"),
        ("engineer* w/5 cracks", "1 of 4 in 2 articles"),
        ('"cracks in two"', "1 of 2 in 2 articles"),
        ("headline:bridge", "1 of 3 in 3 articles"),
    ],
)
def test_a_query_finds_its_own_words_in_the_columns(
    qtbot: QtBot, told: Session, typed: str, said: str
) -> None:
    find(qtbot, told, typed)
    assert count(told) == said
    assert not told.window.find_bar.case.isEnabled()


def test_nothing_is_searched_before_something_is_typed(told: Session) -> None:
    assert told.search.searching.asked is None


def test_escape_ends_the_search(qtbot: QtBot, told: Session) -> None:
    find(qtbot, told, "bridge")
    press(told, Qt.Key.Key_Escape)
    assert told.search.searching.asked is None
    assert told.window.view.hits == []
    assert told.window.find_bar.isHidden()


def test_letters_are_looked_for_from_where_the_reader_was(qtbot: QtBot, told: Session) -> None:
    find(qtbot, told, "headline:bridge")  # "he" alone stands further on
    assert current(told) == "A1.1 Bridge"
