"""What outlets print in marks in other words: a story opens on it, and it is the first finding."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.story.finding import FindingKind
from desktop.window.marks import MarkKind
from tests.application.hands import BRIDGE, Open, do, press, settled, written
from tests.application.harbour import PLANK, harbour_files, quote


@pytest.fixture
def session(begin: Open, tmp_path: Path) -> Session:
    return begin(*harbour_files(tmp_path), opens_on_finding=True)


def headline(session: Session) -> str:
    """Return what the panel says first of the passage being read."""
    found = session.window.panel.findChild(QLabel, "panel_title")
    assert isinstance(found, QLabel)
    return found.text()


def test_a_story_opens_on_words_in_marks_that_differ(session: Session) -> None:
    view = session.window.view
    assert view.current is not None
    opened = view.span_of(view.current)
    assert opened.start <= quote(session, PLANK[0]).start < opened.end
    assert headline(session) == "In quotation marks in 2 articles; the words differ"


def test_another_passage_of_the_story_is_headed_as_ever(qtbot: QtBot, session: Session) -> None:
    session.window.go_to("A1.2")
    settled(qtbot, session)
    assert "quotation marks" not in headline(session)


def test_a_story_without_quotes_opens_as_before(begin: Open, tmp_path: Path) -> None:
    files = [written(tmp_path / name, text) for name, text in BRIDGE.items()]
    session = begin(*files, opens_on_finding=True)
    assert session.window.view.current is not None
    assert "quotation marks" not in headline(session)


def test_the_headline_goes_when_one_of_the_quotes_is_dismissed(
    qtbot: QtBot, session: Session
) -> None:
    session.quotes.answers.dismiss([quote(session, PLANK[1]).number])
    settled(qtbot, session)
    assert "quotation marks" not in headline(session)
    session.workspace.undo()
    settled(qtbot, session)
    assert headline(session) == "In quotation marks in 2 articles; the words differ"


def test_words_in_marks_come_first_among_the_findings_and_are_counted(
    qtbot: QtBot, session: Session
) -> None:
    do(session, "findings")
    settled(qtbot, session)
    panel = session.findings.panel
    assert panel is not None
    first = panel.items[0]
    assert first.finding.kind is FindingKind.MARKS
    assert first.sentence == "A1 and A2 print different words in quotation marks"
    assert [place.address for place in first.places] == ["A1.3", "A2.3"]
    assert session.window.bar.findings.count == len(session.workspace.findings)


def test_a_finding_in_marks_is_decided_and_stays_so(qtbot: QtBot, session: Session) -> None:
    do(session, "findings")
    settled(qtbot, session)
    count = session.window.bar.findings.count
    press(session, Qt.Key.Key_D)
    settled(qtbot, session)
    panel = session.findings.panel
    assert panel is not None
    decided = [item for item in panel.items if item.is_decided]
    assert [item.finding.kind for item in decided] == [FindingKind.MARKS]
    assert session.window.bar.findings.count == count - 1
    session.workspace.undo()
    settled(qtbot, session)
    assert session.window.bar.findings.count == count


def test_a_finding_in_marks_brings_its_passages_level_and_frames_the_words(
    qtbot: QtBot, begin: Open, tmp_path: Path
) -> None:
    session = begin(*harbour_files(tmp_path))
    do(session, "next_finding")
    settled(qtbot, session)
    view = session.window.view
    framed = {
        view.columns[ref[0]].blocks[ref[1]].text[start:end]
        for ref, runs in view.extra_marks.items()
        for start, end, kind in runs
        if kind is MarkKind.CURRENT
    }
    assert framed == {"checked every plank of the quay", "looked at every plank of the old"}
    tops = {
        round(place.y)
        for place in view.scene.placed
        if (place.column, place.index) in view.extra_marks
    }
    assert len(tops) == 1, "its passages stand level"


def test_what_was_said_of_a_finding_in_marks_is_kept_in_the_file(
    qtbot: QtBot, begin: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    session = begin(*harbour_files(tmp_path), is_stored=True)
    do(session, "findings")
    settled(qtbot, session)
    press(session, Qt.Key.Key_D)
    settled(qtbot, session)
    count, file = session.window.bar.findings.count, session.workspace.home.file
    assert file is not None
    path = file.path
    session.window.close()
    session.close()
    again = begin(path, is_stored=True)
    assert FindingKind.MARKS in {each.kind for each in again.workspace.findings}
    assert again.window.bar.findings.count == count
