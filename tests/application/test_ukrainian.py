"""What goes wrong is told in the language of the interface, from the file to the screen."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.window.damage_dialog import DamageDialog
from desktop.window.marks import MarkKind
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


def test_a_project_that_nobody_named_is_not_named_in_english(qtbot: QtBot, stored: Session) -> None:
    do(stored, "new_project")
    settled(qtbot, stored)
    assert path_of(stored).stem.startswith("Untitled")
    assert stored.workspace.project.story.name == "Untitled"
    assert stored.window.top.story.text() == "Без назви ▾"
    assert "Untitled" not in stored.window.windowTitle()
    assert "Без назви" in stored.window.windowTitle()


def test_the_layer_of_reported_words_is_named_in_ukrainian(stored: Session) -> None:
    (chip,) = (each for each in stored.window.bar.chips if each.kind is MarkKind.QUOTE)
    assert chip.text() == "переказано"
    assert "переказан" in chip.toolTip()
    assert stored.window.actions_["layer_quotes"].text() == "Позначка: переказані слова"
