"""A reader puts right what the program made of a text: sentences, kinds of a run, and words."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.story.article import READER, Article, Kind
from desktop.story.comparison import Origin, Span
from desktop.story.decisions import Absence, FindingDecision, FindingState, LinkDecision
from desktop.story.finding_edits import decide_finding
from desktop.story.judging import check_absent, decide_link, keep_statement
from desktop.story.places import overlap
from desktop.story.project import Project
from desktop.story.quote import Quote, QuoteKind
from desktop.story.quote_edits import add_quote
from desktop.window.linked import PassageRef
from desktop.window.run_sheet import ALONE, SELECTED, TO_END, TO_HEADING, RunSheet
from desktop.window.selection import Caret, Selection
from tests.application.hands import Open, choose, do, press, settled, status, written
from tests.window.hands import at_character, double_click, placed

SHIFT = Qt.KeyboardModifier.ShiftModifier
LEAK = {
    "post.txt": "Dam gives way\n\nThe dam gave way at noon, the mayor said it had been inspected."
    " Nobody was hurt.\n\nRepairs begin on Monday. They will take a year.\n\nWhat comes next\n\nThe"
    " village waits for water.\n\nFloods in the north\n\nRain is expected on Sunday\n",
    "globe.txt": "Village dam breaks\n\nThe dam broke at noon. An inspection had been made, said the"
    " mayor. Repairs, which begin on Monday, will take a year.\n",
}
SENTENCE = (0, 1)
"""The sentence of the Post with two claims."""


@pytest.fixture
def session(begin: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Session:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    files = [written(tmp_path / name, text) for name, text in LEAK.items()]
    return begin(*files, is_stored=True)


def post(session: Session) -> Article:
    return session.workspace.project.article(1)


def texts(session: Session) -> list[str]:
    return [post(session).passage_text(i) for i in range(len(post(session).passages))]


def index_of(session: Session, words: str) -> int:
    return next(i for i, text in enumerate(texts(session)) if words in text)


def go(qtbot: QtBot, session: Session, ref: PassageRef) -> None:
    session.window.view.move_focus(ref)
    settled(qtbot, session)


def select(session: Session, ref: PassageRef, words: str) -> None:
    view = session.window.view
    text = view.columns[ref[0]].blocks[ref[1]].text
    at = text.index(words)
    view.select(Selection(ref[0], Caret(ref[1], at), Caret(ref[1], at + len(words))))


def menu_at(session: Session, ref: PassageRef, point: int) -> QMenu:
    """Return the menu that a right click on a character opens."""
    view = session.window.view
    where = view.viewport().mapToGlobal(at_character(view, ref, point))
    assert session.menus is not None
    made: list[QMenu] = []
    session.menus.passage_menu_made.connect(lambda menu, _: made.append(menu))
    session.menus.show_passage_menu(ref, where)
    return made[-1]


def words_in(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions()]


# --- sentences --------------------------------------------------------------------------------------


def test_a_double_clicked_word_begins_a_sentence_by_one_key(qtbot: QtBot, session: Session) -> None:
    go(qtbot, session, SENTENCE)
    at = texts(session)[1].index("mayor") + 2
    double_click(session.window.view, SENTENCE, at)
    press(session, Qt.Key.Key_S)
    settled(qtbot, session)
    assert texts(session)[1:3] == [
        "The dam gave way at noon, the",
        "mayor said it had been inspected.",
    ]
    assert session.window.view.focus_ref == SENTENCE
    assert session.workspace.undo_label == "Split A1.2: the passages after it count one more"
    assert "count one more" in session.window.status.promise.text()


def test_without_a_place_a_sentence_tells_how_to_choose_one(qtbot: QtBot, session: Session) -> None:
    go(qtbot, session, SENTENCE)
    before = session.workspace.project
    press(session, Qt.Key.Key_S)
    assert session.workspace.project == before
    assert "double-click" in status(session)


def test_a_right_click_splits_at_the_nearest_word(qtbot: QtBot, session: Session) -> None:
    go(qtbot, session, SENTENCE)
    point = texts(session)[1].index("the mayor") + 1
    menu = menu_at(session, SENTENCE, point)
    choose(menu, "Split before “the mayor said it …”")
    settled(qtbot, session)
    assert texts(session)[2] == "the mayor said it had been inspected."
    menu.close()


def test_what_is_split_comes_back_by_undo_and_is_there_after_a_restart(
    qtbot: QtBot, session: Session
) -> None:
    before = session.workspace.project
    go(qtbot, session, SENTENCE)
    select(session, SENTENCE, "the mayor")
    do(session, "split_sentence")
    settled(qtbot, session)
    after = session.workspace.project
    session.workspace.undo()
    settled(qtbot, session)
    assert session.workspace.project.articles == before.articles
    session.workspace.redo()
    settled(qtbot, session)
    assert session.workspace.project.articles == after.articles
    assert stored(session).articles == after.articles


def stored(session: Session) -> Project:
    """Return the project as its file has it."""
    from desktop.storing.opening import open_project

    assert session.workspace.home.source is not None
    return open_project(session.workspace.home.source).project


def test_two_sentences_are_joined_by_keys(qtbot: QtBot, session: Session) -> None:
    index = index_of(session, "Repairs begin")
    go(qtbot, session, (0, index))
    press(session, Qt.Key.Key_J, SHIFT)
    settled(qtbot, session)
    assert texts(session)[index] == "Repairs begin on Monday. They will take a year."
    assert post(session).passages[index].reason == READER
    assert session.window.view.focus_ref == (0, index)
    assert "count one fewer" in (session.workspace.undo_label or "")


def test_all_that_is_selected_becomes_one_sentence(qtbot: QtBot, session: Session) -> None:
    first, last = index_of(session, "The dam gave"), index_of(session, "They will take")
    go(qtbot, session, (0, first))
    session.window.view.select(Selection(0, Caret(first, 4), Caret(last, 3)))
    do(session, "join_sentence")
    settled(qtbot, session)
    assert texts(session)[first].startswith("The dam gave way")
    assert texts(session)[first].endswith("They will take a year.")


def test_what_cannot_be_joined_is_said(qtbot: QtBot, session: Session) -> None:
    before = session.workspace.project
    go(qtbot, session, (0, index_of(session, "They will take")))
    press(session, Qt.Key.Key_J, SHIFT)
    assert "different kinds" in status(session)
    go(qtbot, session, (0, len(texts(session)) - 1))
    press(session, Qt.Key.Key_J, SHIFT)
    assert "last passage" in status(session)
    assert session.workspace.project == before


# --- kinds of a run -----------------------------------------------------------------------------------


def sheet(session: Session) -> RunSheet:
    (found,) = session.window.findChildren(RunSheet)
    return found


def test_from_here_to_the_end_are_related_links(qtbot: QtBot, session: Session) -> None:
    index = index_of(session, "The village waits")
    go(qtbot, session, (0, index))
    press(session, Qt.Key.Key_T)
    made = sheet(session)
    assert next(iter(made.runs)) == TO_END
    qtbot.waitUntil(made.isActiveWindow)
    qtbot.keyClick(made, Qt.Key.Key_Return)
    settled(qtbot, session)
    assert {p.kind for p in post(session).passages[index:]} == {Kind.RELATED}
    assert session.workspace.undo_label == f"A1.{index + 1}–A1.{len(texts(session))}: related"
    session.workspace.undo()
    settled(qtbot, session)
    assert post(session).passages[index].kind is Kind.BODY


def test_a_run_ends_at_the_next_heading_or_is_what_is_selected(
    qtbot: QtBot, session: Session
) -> None:
    index = index_of(session, "Nobody was hurt")
    go(qtbot, session, (0, index))
    session.window.view.select(Selection(0, Caret(index, 0), Caret(index + 1, 5)))
    press(session, Qt.Key.Key_T)
    made = sheet(session)
    assert list(made.runs) == [SELECTED, TO_END, TO_HEADING, ALONE]
    made.scope.setCurrentIndex(made.scope.findData(TO_HEADING))
    assert made.words.text() == "“Nobody was hurt.” – “They will take a …”"
    made.kind.setCurrentIndex(made.kind.findData(Kind.CAPTION.value))
    made.give()
    settled(qtbot, session)
    kinds = [p.kind for p in post(session).passages[index:]]
    assert kinds[:4] == [Kind.CAPTION, Kind.CAPTION, Kind.CAPTION, Kind.SUBHEADING]


def test_the_menu_of_a_passage_sorts_a_run(qtbot: QtBot, session: Session) -> None:
    index = index_of(session, "Floods in the north")
    go(qtbot, session, (0, index))
    menu = menu_at(session, (0, index), 3)
    last = len(texts(session))
    run = f"From here to the end: A1.{index + 1}–A1.{last} (2)"
    assert run in words_in(menu)
    choose(menu, run, "promotion")
    settled(qtbot, session)
    assert {p.kind for p in post(session).passages[index:]} == {Kind.PROMOTION}
    menu.close()


# --- what was said of the words stays -------------------------------------------------------------------


def test_a_confirmed_link_stays_with_its_words_when_the_sentence_is_split(
    qtbot: QtBot, session: Session
) -> None:
    whole = session.window.view.span_of(SENTENCE)
    other = session.window.view.span_of((1, 2))
    said = LinkDecision(whole, other, Origin.CONFIRMED, "Nadia", "2026-01-01T00:00:00Z")
    session.workspace.edit("Confirm", partial(decide_link, decision=said))
    settled(qtbot, session)
    select(session, SENTENCE, "the mayor")
    do(session, "split_sentence")
    settled(qtbot, session)
    assert session.workspace.project.links == (said,)
    confirmed = [e for e in session.workspace.comparison.links if e.origin is Origin.CONFIRMED]
    assert len(confirmed) == 1
    assert isinstance(confirmed[0].a, Span)
    joined = session.window.view.joined
    assert joined is not None
    ends = {end for a, b, _ in joined.links for end in (a, b)}
    assert ends & {(0, 1), (0, 2)}


def test_the_sentence_stays_where_it_is_on_the_screen(
    qtbot: QtBot, begin: Open, tmp_path: Path
) -> None:
    text = "Long day\n\n" + "\n\n".join(
        f"The water stood at mark {n}, and the village looked on. Nobody slept that night {n}."
        for n in range(80)
    )
    session = begin(written(tmp_path / "long.txt", text), is_stored=True)
    view = session.window.view
    ref = (0, 81)
    go(qtbot, session, ref)
    before = view.columns[0].offset
    assert before > 0
    top = placed(view, ref).text_y
    select(session, ref, "and the village")
    do(session, "split_sentence")
    settled(qtbot, session)
    assert placed(view, ref).text_y == pytest.approx(top, abs=2)
    session.workspace.undo()
    settled(qtbot, session)
    assert view.focus_ref == ref
    assert placed(view, ref).text_y == pytest.approx(top, abs=2)


def test_what_is_selected_elsewhere_is_let_go_when_passages_move(
    qtbot: QtBot, session: Session
) -> None:
    go(qtbot, session, SENTENCE)
    select(session, SENTENCE, "the mayor")
    do(session, "split_sentence")
    settled(qtbot, session)
    last = len(texts(session)) - 1
    session.window.view.select(Selection(0, Caret(last, 0), Caret(last, 4)))
    session.workspace.undo()
    settled(qtbot, session)
    assert session.window.view.selection is None
    assert session.window.view.copied(with_source=False)


def test_what_was_looked_for_in_vain_is_not_found_in_its_parts(
    qtbot: QtBot, session: Session
) -> None:
    whole = session.window.view.span_of(SENTENCE)
    looked = Absence(whole, 2, "Nadia", "2026-01-01T00:00:00Z")
    session.workspace.edit("Absent", partial(check_absent, absence=looked))
    settled(qtbot, session)
    select(session, SENTENCE, "the mayor")
    do(session, "split_sentence")
    settled(qtbot, session)
    assert session.workspace.project.absences == (looked,)
    found = [e for e in session.workspace.comparison.links if overlap(e.a, whole)]
    assert found == []


def test_the_parts_of_a_split_sentence_stand_in_the_statement_that_is_locked(
    qtbot: QtBot, session: Session
) -> None:
    view = session.window.view
    whole, other = view.span_of(SENTENCE), view.span_of((1, 2))
    session.workspace.edit(
        "Lock", partial(keep_statement, passages=(whole, other), by="Nadia", at="2026-01-01")
    )
    settled(qtbot, session)
    select(session, SENTENCE, "the mayor")
    do(session, "split_sentence")
    settled(qtbot, session)
    parts = {view.span_of((0, 1)), view.span_of((0, 2))}
    assert {*parts, other} in [set(e.passages) for e in session.workspace.comparison.statements]
    go(qtbot, session, SENTENCE)
    do(session, "join_sentence")
    settled(qtbot, session)
    assert {whole, other} in [set(e.passages) for e in session.workspace.comparison.statements]


def test_a_drawn_link_of_a_part_stays_with_its_words_when_sentences_are_joined(
    qtbot: QtBot, session: Session
) -> None:
    index = index_of(session, "They will take")
    view = session.window.view
    part, other = view.span_of((0, index)), view.span_of((1, 3))
    said = LinkDecision(part, other, Origin.DRAWN, "Nadia", "2026-01-01T00:00:00Z")
    session.workspace.edit("Link", partial(decide_link, decision=said))
    settled(qtbot, session)
    go(qtbot, session, (0, index - 1))
    do(session, "join_sentence")
    settled(qtbot, session)
    assert session.workspace.project.links == (said,)
    assert view.joined is not None
    assert (1, 3) in view.joined.partners[0, index - 1]


def test_what_was_said_of_quotes_and_findings_stays(qtbot: QtBot, session: Session) -> None:
    whole = session.window.view.span_of(SENTENCE)
    quote = Quote(1, whole.start + 4, whole.end - 6, QuoteKind.INDIRECT, name="the mayor")
    session.workspace.edit("Quote", partial(add_quote, quote=quote, by="Nadia", at="2026-01-01"))
    said = FindingDecision("numbers", (whole,), FindingState.DONE, "Nadia", "2026-01-01")
    session.workspace.edit("Finding", partial(decide_finding, decision=said))
    settled(qtbot, session)
    before = session.workspace.project
    select(session, SENTENCE, "the mayor")
    do(session, "split_sentence")
    settled(qtbot, session)
    after = session.workspace.project
    assert after.corrections == before.corrections != ()
    assert after.findings == before.findings != ()
    numbered = [(e.start, e.end) for e in session.workspace.quotes.quotes if e.number]
    assert (quote.start, quote.end) in numbered


def test_the_menu_of_an_article_corrects_its_text(qtbot: QtBot, session: Session) -> None:
    assert session.menus is not None
    menu = session.menus.article_menu(1)
    assert {"Correct the text…", "Text beside the original…"} <= set(words_in(menu))
    menu.close()
