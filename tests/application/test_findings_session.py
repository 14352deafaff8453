"""What the program noticed: seen, followed into the articles, decided on, kept."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.application.finding_doors import all_decided
from desktop.story.decisions import FindingState
from desktop.story.finding import FindingKind
from desktop.story.places import holds
from desktop.story.project import close_article
from desktop.window.findings_panel import FindingsPanel
from desktop.window.findings_words import FindingItem
from desktop.window.marks import MarkKind
from tests.application.hands import Open, do, press, settled
from tests.story.test_finding_edits import decided, of_numbers, project


@pytest.fixture
def session(begin: Open, bridge: list[Path]) -> Session:
    return begin(*bridge)


def listed(qtbot: QtBot, session: Session) -> FindingsPanel:
    """Open the list as the reader does."""
    do(session, "findings")
    settled(qtbot, session)
    panel = session.findings.panel
    assert panel is not None
    assert panel.isVisible()
    return panel


def test_the_bar_counts_what_was_noticed(session: Session) -> None:
    count = session.window.bar.findings.count
    assert count == len(session.workspace.looking.findings) > 0
    assert session.findings.panel is None, "the list is made when it is asked for"


def test_the_key_of_the_list_opens_and_closes_it(qtbot: QtBot, session: Session) -> None:
    press(session, Qt.Key.Key_F7)
    panel = session.findings.panel
    assert panel is not None
    assert panel.isVisible()
    press(session, Qt.Key.Key_F7)
    assert not panel.isVisible()


def test_escape_gives_the_keyboard_back_to_the_articles(qtbot: QtBot, session: Session) -> None:
    panel = listed(qtbot, session)
    assert panel.list.hasFocus()
    press(session, Qt.Key.Key_Escape)
    assert session.window.view.hasFocus()


def test_one_article_alone_says_what_is_missing(
    qtbot: QtBot, begin: Open, bridge: list[Path]
) -> None:
    session = begin(bridge[0])
    panel = listed(qtbot, session)
    assert panel.empty.text() == "Findings come from comparing: add another article."


def test_before_it_looked_the_list_does_not_say_that_nothing_stood_out(
    qtbot: QtBot, session: Session
) -> None:
    panel = listed(qtbot, session)
    session.workspace.looking.forget()
    session.findings.show()
    assert panel.empty.text().startswith("Not looked through yet.")


def test_a_finding_leads_to_its_passages(qtbot: QtBot, session: Session) -> None:
    panel = listed(qtbot, session)
    panel.go_on()
    settled(qtbot, session)
    view = session.window.view
    current = panel.list.current
    assert current is not None
    assert current.finding.kind is FindingKind.NUMBER
    assert view.current is not None
    framed = {
        view.columns[ref[0]].article.text[span.start + start : span.start + end]
        for ref, runs in view.extra_marks.items()
        for span in [view.span_of(ref)]
        for start, end, kind in runs
        if kind is MarkKind.CURRENT
    }
    assert framed == set(current.finding.words)
    tops = {
        round(place.y)
        for place in view.scene.placed
        if (place.column, place.index) in view.extra_marks
    }
    assert len(tops) == 1, "its passages stand level"


def is_read(session: Session, item: FindingItem | None) -> bool:
    """Tell whether the articles show a finding: its first passage is being read."""
    view = session.window.view
    return (
        item is not None
        and view.current is not None
        and holds(view.span_of(view.current), item.finding.spans[0])
    )


def test_the_articles_follow_the_arrow_keys_after_a_rest(qtbot: QtBot, session: Session) -> None:
    panel = listed(qtbot, session)
    for _ in range(2):
        press(session, Qt.Key.Key_Down)
        qtbot.waitUntil(lambda: is_read(session, panel.list.current))
        assert panel.list.hasFocus(), "the reader goes on in the list"


def test_going_past_findings_moves_nothing(qtbot: QtBot, session: Session) -> None:
    panel = listed(qtbot, session)
    shown: list[object] = []
    panel.finding_activated.connect(shown.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        press(session, key)
    qtbot.waitUntil(lambda: bool(shown))
    assert panel.list.current is not None
    assert shown == [panel.list.current.finding]


def test_after_an_answer_the_articles_show_the_next(qtbot: QtBot, session: Session) -> None:
    panel = listed(qtbot, session)
    panel.go_on()
    session.window.view.setFocus()
    before = panel.list.current
    qtbot.waitUntil(lambda: is_read(session, before))
    panel.answers.yes.click()
    assert panel.list.current != before
    qtbot.waitUntil(lambda: is_read(session, panel.list.current))


def test_other_findings_move_no_reader_who_is_not_there(qtbot: QtBot, session: Session) -> None:
    panel = listed(qtbot, session)
    panel.go_on()
    settled(qtbot, session)
    session.window.view.setFocus()
    shown: list[object] = []
    panel.finding_activated.connect(shown.append)
    panel.show_findings(panel.items[1:])
    assert panel.list.current is not None
    assert not panel._rest.isActive()
    assert shown == []


def test_the_next_finding_has_a_key_everywhere(qtbot: QtBot, session: Session) -> None:
    press(session, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    panel = session.findings.panel
    assert panel is not None
    assert panel.isVisible()
    assert panel.title.text().startswith("Finding 1 of")


def test_done_is_kept_undone_and_taken_back(qtbot: QtBot, session: Session) -> None:
    panel = listed(qtbot, session)
    count = session.window.bar.findings.count
    panel.go_on()
    panel.list.setFocus()
    press(session, Qt.Key.Key_D)
    (said,) = session.workspace.project.findings
    assert said.state is FindingState.DONE
    assert session.window.bar.findings.count == count - 1
    assert panel.answers.undo.isVisible()
    panel.answers.undo.click()
    assert session.workspace.project.findings == ()
    assert session.window.bar.findings.count == count


def test_undo_is_offered_only_while_it_takes_the_decision_back(
    qtbot: QtBot, session: Session
) -> None:
    panel = listed(qtbot, session)
    panel.go_on()
    panel.answers.done()
    assert panel.answers.undo.isVisible()
    number = session.workspace.project.columns[-1].number
    session.workspace.edit("Close", lambda project: close_article(project, number))
    settled(qtbot, session)
    assert not panel.answers.undo.isVisible(), "it would bring the column back"
    session.workspace.undo()
    assert panel.answers.undo.isVisible()
    panel.answers.undo.click()
    assert session.workspace.project.findings == ()
    assert not panel.answers.undo.isVisible()


def test_a_finding_that_has_more_places_now_stands_once_in_the_list() -> None:
    after = decided(project(), of_numbers(1, 2))
    for each in (of_numbers(1, 2, 3), of_numbers(1, 2, 4)):
        assert [finding for finding, _ in all_decided(after, (each,))] == [each]


def test_what_a_person_decided_stays_when_the_program_does_not_notice_it_any_more(
    qtbot: QtBot, session: Session
) -> None:
    panel = listed(qtbot, session)
    panel.go_on()
    panel.answers.done()
    session.workspace.looking.forget()
    assert [item.is_decided for item in panel.items] == [True]


def test_a_kind_stays_switched_off_at_the_next_start(
    qtbot: QtBot, session: Session, begin: Open, bridge: list[Path]
) -> None:
    panel = listed(qtbot, session)
    count = session.window.bar.findings.count
    panel.switches[FindingKind.NUMBER].trigger()
    assert session.window.bar.findings.count == count - 1
    again = begin(*bridge, settings=session.settings)
    assert again.window.bar.findings.count == count - 1


def test_findings_of_a_closed_column_leave_the_list(qtbot: QtBot, session: Session) -> None:
    panel = listed(qtbot, session)
    number = session.workspace.project.columns[0].number
    session.workspace.edit("Close", lambda project: close_article(project, number))
    settled(qtbot, session)
    assert all(span.article != number for item in panel.items for span in item.finding.spans)


def test_the_list_takes_the_colours_of_another_theme(qtbot: QtBot, session: Session) -> None:
    panel = listed(qtbot, session)
    do(session, "theme_dark")
    QApplication.processEvents()
    assert panel.theme is session.window.theme


def test_while_it_looks_the_list_says_so(qtbot: QtBot, begin: Open, bridge: list[Path]) -> None:
    session = begin(bridge[0])
    panel = listed(qtbot, session)
    said: list[str] = []
    session.workspace.comparison_changed.connect(lambda _found: said.append(panel.empty.text()))
    session.workspace.looking.began.connect(lambda: said.append(panel.empty.text()))
    session.workspace.open_files(bridge[1:])
    settled(qtbot, session)
    assert said[0].startswith("The articles are being compared.")
    assert said[1] == "Looking for what differs …"
    assert panel.items


def test_cancelled_looking_says_how_to_go_on(qtbot: QtBot, session: Session) -> None:
    panel = listed(qtbot, session)
    session.workspace.looking.forget()
    with qtbot.waitSignal(session.jobs.began):
        session.workspace._look()
        assert panel.empty.text() == "Looking for what differs …"
    session.workspace.looking.cancel()
    assert panel.empty.text().startswith("Not looked through yet.")


def frames(session: Session) -> int:
    """Count the words that are framed in what is painted, not only meant to be."""
    view = session.window.view
    blocks = [block for column in view.active_columns for block in column.blocks]
    return sum(mark.kind is MarkKind.CURRENT for block in blocks for mark in block.marks)


def test_a_list_put_away_takes_its_frames_along(qtbot: QtBot, session: Session) -> None:
    panel = listed(qtbot, session)
    panel.go_on()
    settled(qtbot, session)
    assert frames(session)
    press(session, Qt.Key.Key_F7)
    assert not panel.isVisible()
    assert not frames(session)


def test_another_passage_read_takes_the_frames_away(qtbot: QtBot, session: Session) -> None:
    panel = listed(qtbot, session)
    panel.go_on()
    settled(qtbot, session)
    assert frames(session)
    view = session.window.view
    assert view.current is not None
    view.activate((view.current[0], 0 if view.current[1] else 1), by_mouse=True)
    assert not frames(session)
    settled(qtbot, session)
    assert not frames(session)


def opened_at(qtbot: QtBot, session: Session, *, has_finding: bool) -> FindingsPanel:
    """Open the list a second time, while a passage with or without a finding is read."""
    panel = listed(qtbot, session)
    panel.go_on()
    press(session, Qt.Key.Key_F7)
    view = session.window.view
    held = {ref for each in panel.items for ref in session.findings._refs(each.finding)}
    refs = sorted(held) if has_finding else sorted(set(view.refs.values()) - held)
    view.activate(refs[-1])
    settled(qtbot, session)
    press(session, Qt.Key.Key_F7)
    assert panel.isVisible()
    assert not panel._rest.isActive(), "nothing is to jump"
    assert view.current == refs[-1]
    return panel


def test_opened_again_the_list_is_at_the_finding_of_what_is_read(
    qtbot: QtBot, session: Session
) -> None:
    panel = opened_at(qtbot, session, has_finding=True)
    assert panel.list.current is not None
    assert session.window.view.current in session.findings._refs(panel.list.current.finding)


def test_opened_again_where_nothing_was_noticed_the_list_is_at_none(
    qtbot: QtBot, session: Session
) -> None:
    panel = opened_at(qtbot, session, has_finding=False)
    assert panel.list.current is None
    assert panel.title.text() == f"{len(panel.open)} findings"


def test_what_is_quoted_in_the_list_follows_the_zoom(qtbot: QtBot, session: Session) -> None:
    panel = listed(qtbot, session)
    place = panel.list.items[0]
    index = panel.list.model_.index(place)
    sentence, excerpt = (panel.list.painter_.laid(index).parts[n].block.style for n in (0, -1))
    for _ in range(3):
        do(session, "zoom_in")
    after = panel.list.painter_.laid(index).parts
    assert session.window.view.zoom == 1.5
    assert after[-1].block.style.font.pixelSize() == round(1.5 * excerpt.font.pixelSize())
    assert after[0].block.style.font == sentence.font
    qtbot.waitUntil(
        lambda: (
            panel.list.visualRect(index).height() == round(panel.list.painter_.laid(index).height)
        )
    )


def test_the_list_opens_in_the_zoom_of_the_articles(qtbot: QtBot, session: Session) -> None:
    do(session, "zoom_in")
    assert listed(qtbot, session).list.painter_.zoom == session.window.view.zoom > 1.0
