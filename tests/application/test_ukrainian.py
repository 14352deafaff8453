"""What goes wrong is told in the language of the interface, from the file to the screen."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.window.damage_dialog import DamageDialog
from tests.application.hands import Open, choose, do, drop, files, sentences, settled, written


@pytest.fixture(autouse=True)
def _ukrainian(speak: Callable[[str], bool]) -> None:
    speak("uk")


def path_of(session: Session) -> Path:
    assert session.workspace.home.file is not None
    return session.workspace.home.file.path


def test_a_file_that_cannot_be_read(qtbot: QtBot, stored: Session, tmp_path: Path) -> None:
    drop(stored, files(written(tmp_path / "empty.txt", " \n")))
    settled(qtbot, stored)
    (sentence,) = sentences(stored)
    assert sentence.startswith("empty.txt: тут порожньо, немає тексту для порівняння.")


def test_several_files_that_cannot_be_read(qtbot: QtBot, stored: Session, tmp_path: Path) -> None:
    picture = tmp_path / "photo.txt"
    picture.write_bytes(b"\x89PNG\r\n")
    drop(stored, files(written(tmp_path / "empty.txt", ""), picture))
    settled(qtbot, stored)
    first, second = sentences(stored)
    assert "тут порожньо" in first
    assert "він починається як файл іншого типу" in second


def test_a_project_that_is_open_elsewhere(stored: Session, begin: Open) -> None:
    second = begin(path_of(stored), is_stored=True)
    assert second.window.banner.sentence.text().startswith("Цей проєкт відкрито в іншому вікні.")


@pytest.mark.usefixtures("caplog")
def test_a_damaged_project(qtbot: QtBot, stored: Session) -> None:
    path = path_of(stored)
    do(stored, "new_project")
    settled(qtbot, stored)
    data = path.read_bytes()
    place = data.index(b"engineers found cracks")
    path.write_bytes(data[:place] + b"E" + data[place + 1 :])
    stored.workspace.home.open(path)
    settled(qtbot, stored)
    dialog = stored.window.findChild(DamageDialog)
    assert isinstance(dialog, DamageDialog)
    assert "Текст статті A1 пошкоджено; статтю пропущено." in dialog.damage.toPlainText()
    assert any("A1 is damaged" in sentence for sentence in dialog.state.damage)
    assert "пошкоджено" in stored.window.banner.sentence.text()
    dialog.close()


def test_a_kind_is_chosen_in_ukrainian_and_stored_in_english(qtbot: QtBot, stored: Session) -> None:
    assert stored.menus is not None
    menu = stored.menus.passage_menu((0, 1))
    choose(menu, "Це…", "підпис")
    settled(qtbot, stored)
    passage = stored.workspace.project.articles[0].passages[1]
    assert (passage.kind.value, passage.reason) == ("caption", "the reader")
    assert "підпис" in stored.window.view.describe((0, 1))
