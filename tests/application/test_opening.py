"""Articles come in as files, dropped or chosen, and as text; each once."""

import errno
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.importing import opening
from desktop.window.adding.log_sheet import LogSheet
from tests.application.hands import (
    BRIDGE,
    SEEDS,
    Open,
    addresses,
    dialog,
    do,
    drop,
    files,
    press,
    sentences,
    settled,
    sources,
    status,
    words,
    written,
)

CONTROL = Qt.KeyboardModifier.ControlModifier
NIGHT = (
    "Ferry sinks at night\n\nA ferry sank in the harbour on Tuesday night. Everyone swam ashore."
)


@pytest.fixture
def own_dialogs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have Qt's dialogs, which a test can reach into, also where the platform has its own."""
    begin = QFileDialog.__init__

    def not_native(self: QFileDialog, *given: object) -> None:
        begin(self, *given)  # type: ignore[call-overload]  # whatever it was given
        self.setOption(QFileDialog.Option.DontUseNativeDialog)

    monkeypatch.setattr(QFileDialog, "__init__", not_native)


def accept(found: QFileDialog, typed: str) -> None:
    name = found.findChild(QLineEdit, "fileNameEdit")
    box = found.findChild(QDialogButtonBox)
    assert isinstance(name, QLineEdit)
    assert isinstance(box, QDialogButtonBox)
    name.setText(typed)
    for kind in (QDialogButtonBox.StandardButton.Open, QDialogButtonBox.StandardButton.Save):
        button = box.button(kind)
        if button is not None:
            button.click()
            return


# --- starting -------------------------------------------------------------------------------------


def test_without_files_the_five_examples_are_open_and_linked(begin: Open) -> None:
    session = begin()
    view = session.window.view
    assert sorted(sources(session)) == [seed.name for seed in SEEDS]
    assert addresses(session) == ["A1", "A2", "A3", "A4", "A5"]
    assert view.comparison.links
    assert view.scene.gutters.ribbons
    assert session.workspace.undo_label is None


def test_files_named_at_the_start_are_the_columns(begin: Open, bridge: list[Path]) -> None:
    session = begin(*bridge)
    assert sources(session) == list(BRIDGE)
    assert not session.window.actions_["undo"].isEnabled()


# --- choosing, dropping, pasting ------------------------------------------------------------------


def test_files_are_chosen_in_a_dialog(
    begin: Open, bridge: list[Path], qtbot: QtBot, own_dialogs: None
) -> None:
    session = begin(bridge[0])
    do(session, "open")
    found = dialog(session, "openDialog")
    found.setDirectory(str(bridge[0].parent))
    accept(found, f'"{bridge[1]}" "{bridge[2]}"')
    settled(qtbot, session)
    assert sources(session) == list(BRIDGE)
    assert session.last_folder == str(bridge[0].parent)
    assert session.workspace.undo_label == "Add 2 articles"


def test_a_dialog_that_is_cancelled_changes_nothing(
    begin: Open, bridge: list[Path], qtbot: QtBot, own_dialogs: None
) -> None:
    session = begin(bridge[0])
    do(session, "open")
    dialog(session, "openDialog").reject()
    settled(qtbot, session)
    assert sources(session) == ["gazette.txt"]


def test_dropped_files_are_added(begin: Open, bridge: list[Path], qtbot: QtBot) -> None:
    session = begin(bridge[0])
    drop(session, files(*bridge[1:]))
    settled(qtbot, session)
    assert sources(session) == list(BRIDGE)


def test_dropped_text_is_an_article(begin: Open, bridge: list[Path], qtbot: QtBot) -> None:
    session = begin(bridge[0])
    drop(session, words(NIGHT))
    settled(qtbot, session)
    assert sources(session) == ["gazette.txt", "pasted text"]
    assert session.window.view.columns[1].article.headline == "Ferry sinks at night"


def test_copied_text_is_pasted_as_an_article(begin: Open, bridge: list[Path], qtbot: QtBot) -> None:
    session = begin(bridge[0])
    QGuiApplication.clipboard().setText(NIGHT)
    session.window.view.setFocus()
    press(session, Qt.Key.Key_V, CONTROL)
    settled(qtbot, session)
    assert sources(session) == ["gazette.txt", "pasted text"]


def test_pasting_into_a_field_fills_the_field_only(
    begin: Open, bridge: list[Path], qtbot: QtBot
) -> None:
    session = begin(bridge[0])
    QGuiApplication.clipboard().setText("bridge")
    do(session, "go_to")
    press(session, Qt.Key.Key_V, CONTROL)
    assert session.window.top.box.text() == "bridge"
    settled(qtbot, session)
    assert sources(session) == ["gazette.txt"]


def test_copied_files_are_pasted_as_files(begin: Open, bridge: list[Path], qtbot: QtBot) -> None:
    session = begin(bridge[0])
    QGuiApplication.clipboard().setMimeData(files(bridge[1]))
    session.window.view.setFocus()
    press(session, Qt.Key.Key_V, CONTROL)
    settled(qtbot, session)
    assert sources(session) == ["gazette.txt", "herald.txt"]


def test_nothing_to_paste_is_said(begin: Open, bridge: list[Path]) -> None:
    session = begin(bridge[0])
    QGuiApplication.clipboard().setText("   ")
    do(session, "paste")
    assert sentences(session) == ["There is no text, no file and no address here to add."]


# --- what cannot be opened ------------------------------------------------------------------------


def unreadable(folder: Path) -> dict[str, Path]:
    """Make one file of each kind that cannot be opened."""
    (folder / "album").mkdir()
    (folder / "empty.txt").write_bytes(b"")
    (folder / "photo.txt").write_bytes(bytes(range(256)) * 3)
    (folder / "large.txt").write_text("word " * 400)
    return {
        "empty": folder / "empty.txt",
        "binary": folder / "photo.txt",
        "large": folder / "large.txt",
        "folder": folder / "album",
        "gone": folder / "gone.txt",
    }


SAID = {
    "empty": "empty.txt is empty",
    "binary": "photo.txt is not a text that can be read",
    "large": "large.txt is larger than 1000 bytes",
    "folder": "album is a folder without files",
    "gone": "gone.txt is not there any more",
}


@pytest.mark.parametrize("kind", SAID)
def test_what_cannot_be_read_is_told_and_changes_nothing(
    kind: str,
    begin: Open,
    bridge: list[Path],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(opening, "MOST_PLAIN", 1_000)
    session = begin(*bridge)
    before = session.workspace.project
    drop(session, files(unreadable(tmp_path)[kind]))
    settled(qtbot, session)
    (sentence,) = sentences(session)
    assert sentence.startswith(SAID[kind])
    assert session.workspace.project.articles == before.articles
    assert session.workspace.undo_label is None


def test_a_file_without_permission_is_told(
    begin: Open, bridge: list[Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(path: Path) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", path)

    session = begin(bridge[0])
    # Not by chmod: root, who may run the tests, may read everything.
    monkeypatch.setattr(opening, "check_regular", refused)
    drop(session, files(bridge[1]))
    settled(qtbot, session)
    assert sentences(session)[0].startswith("herald.txt may not be read")


def test_of_a_mixture_the_good_are_opened_and_the_rest_listed(
    begin: Open,
    bridge: list[Path],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(opening, "MOST_PLAIN", 1_000)
    session = begin(bridge[0])
    bad = list(unreadable(tmp_path).values())
    drop(session, files(bad[0], bridge[1], *bad[1:], bridge[2]))
    settled(qtbot, session)
    assert sources(session) == list(BRIDGE)
    assert sorted(s[:12] for s in sentences(session)) == sorted(s[:12] for s in SAID.values())


def test_when_nothing_at_the_start_can_be_read_the_window_says_what_to_do(
    begin: Open, tmp_path: Path
) -> None:
    session = begin(tmp_path / "gone.txt")
    assert sentences(session)[0].startswith("gone.txt")
    assert session.window.view.columns == []
    assert "Ctrl+O" in session.window.view.scene.message


# --- the same again -------------------------------------------------------------------------------


def test_a_file_that_is_open_already_is_told(begin: Open, bridge: list[Path], qtbot: QtBot) -> None:
    session = begin(*bridge)
    drop(session, files(bridge[1]))
    settled(qtbot, session)
    assert sources(session) == list(BRIDGE)
    assert status(session) == "Already here: A2"
    assert session.workspace.undo_label is None


def test_the_same_words_in_another_file_are_told_and_new_ones_added(
    begin: Open, bridge: list[Path], qtbot: QtBot, tmp_path: Path
) -> None:
    session = begin(*bridge[:2])
    copy = written(tmp_path / "copy.txt", BRIDGE["gazette.txt"])
    drop(session, files(copy, bridge[2]))
    settled(qtbot, session)
    assert sources(session) == list(BRIDGE)
    (sheet,) = session.window.findChildren(LogSheet)
    assert sheet.counts.text() == "1 added, 1 already there"
    sheet.close()


def test_a_closed_article_that_is_opened_again_gets_its_column_and_address_back(
    begin: Open, bridge: list[Path], qtbot: QtBot
) -> None:
    session = begin(*bridge)
    do(session, "close_article")
    settled(qtbot, session)
    drop(session, files(bridge[0]))
    settled(qtbot, session)
    assert addresses(session) == ["A2", "A3", "A1"]
    assert status(session) != "Already here: A1"


# --- many files -----------------------------------------------------------------------------------


def test_reading_many_files_shows_progress_and_can_be_cancelled(
    begin: Open, bridge: list[Path], qtbot: QtBot, tmp_path: Path
) -> None:
    session = begin(bridge[0])
    before = session.workspace.project
    line = session.window.status
    many = [
        written(tmp_path / f"{n}.txt", f"Story {n}\n\n" + f"Word {n} was said there again. " * 400)
        for n in range(300)
    ]
    drop(session, files(*many))
    qtbot.waitUntil(lambda: line.cancel.isVisible() and line.bar.value() > 0, timeout=10_000)
    assert re.fullmatch(r"Reading \d+ of 300: \d+\.txt", line.task.text())
    qtbot.mouseClick(line.cancel, Qt.MouseButton.LeftButton)
    settled(qtbot, session)
    assert session.workspace.project == before
    assert not line.cancel.isVisible()
    assert not session.workspace.undo_label


def test_of_several_files_a_window_says_what_became_of_each(
    qtbot: QtBot, begin: Open, bridge: list[Path], tmp_path: Path
) -> None:
    session = begin()
    wrong = [written(tmp_path / name, "") for name in ("a.txt", "b.txt")]
    session.workspace.open_files([*wrong, bridge[0]])
    settled(qtbot, session)
    (sheet,) = session.window.findChildren(LogSheet)
    assert sheet.counts.text() == "1 added, 2 failed"
    sheet.close()


def test_a_dialog_begins_in_the_last_folder_or_the_documents_never_where_it_was_started(
    begin: Open,
    bridge: list[Path],
    tmp_path: Path,
    own_dialogs: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    gone, documents = tmp_path / "gone", Path.home() / "Documents"
    documents.mkdir(exist_ok=True)
    session = begin(bridge[0])
    for last, first in ((str(gone), documents), (str(tmp_path), tmp_path), ("", documents)):
        session.last_folder = last
        do(session, "open")
        found = dialog(session, "openDialog")
        assert Path(found.directory().absolutePath()) == first
        found.reject()
        found.setObjectName("seen")
