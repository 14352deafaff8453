"""The program says what it is made of and which models it uses, without loading any."""

import re
import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QApplication, QPushButton

from desktop import VERSION
from desktop.window import about_window
from desktop.window.about_window import EXTRAS, LIBRARIES, AboutWindow
from desktop.window.dialogs import show_about
from desktop.window.theme import LIGHT

PROJECT = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))[
    "project"
]


@pytest.fixture
def window(qtbot, faces) -> AboutWindow:
    made = show_about(None, LIGHT)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    return made


def names(requirements: list[str]) -> set[str]:
    return {re.split(r"[<>=]", each)[0] for each in requirements}


def test_every_dependency_is_named_and_no_other():
    assert set(LIBRARIES) == names(PROJECT["dependencies"])


def test_the_extras_are_those_that_can_be_installed():
    extras = PROJECT["optional-dependencies"]
    assert set(EXTRAS.values()) <= names(extras["quotes"]) | names(extras["meaning"])


def test_versions_are_those_that_run(window):
    shown = window.details.toPlainText()
    assert f"Wireside {VERSION}, Qt {qVersion()}" in shown
    assert f"rapidfuzz {version('rapidfuzz')}" in shown


def test_without_models_links_are_said_to_be_found_by_words_alone(window, monkeypatch):
    monkeypatch.setattr(about_window, "is_there", lambda module: False)
    assert window.models() == "Models: none in use. Links are found by words alone."


def test_a_model_that_is_installed_is_named_and_said_to_be_unused(window, monkeypatch):
    monkeypatch.setattr(about_window, "is_there", lambda module: module == "spacy")
    assert "not used by any feature yet: spacy" in window.models()


def test_looking_for_models_loads_none(window):
    before = set(sys.modules)  # another test may have parsed
    window.models()
    assert not set(EXTRAS) & (set(sys.modules) - before)


def test_the_program_says_that_nothing_is_sent(window):
    assert "nothing is sent" in window.sentence.text()


def test_everything_can_be_copied(window):
    button = window.findChild(QPushButton, "copy_details")
    assert isinstance(button, QPushButton)
    button.click()
    assert QApplication.clipboard().text() == window.details.toPlainText()


def test_escape_closes(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
