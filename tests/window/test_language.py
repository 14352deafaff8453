"""The interface speaks a language that there is, and what nobody translated stays English."""

import re
import runpy
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.resources import resource
from desktop.storing.settings import LANGUAGES, Settings
from desktop.window.language import install_language
from desktop.window.settings_window import SettingsWindow
from desktop.window.shortcuts_window import ShortcutsWindow
from desktop.window.theme import LIGHT

SOURCES = sorted(resource("translations").glob("*.ts"))
LEAST_SHARE = 0.97
"""Of the strings in the code; some are always newer than their translation."""
Message = tuple[str, str, str]
"""Context, English, translation; the last is empty when nobody translated it."""


@pytest.fixture
def install(qapp: QApplication) -> Iterator[Callable[[str], bool]]:
    before = QLocale()
    yield lambda code: install_language(qapp, code)
    install_language(qapp, "en")
    QLocale.setDefault(before)


def messages(source: Path) -> list[Message]:
    contexts = ElementTree.parse(source).getroot().iter("context")
    return [
        (
            context.findtext("name", ""),
            each.findtext("source", ""),
            each.findtext("translation", ""),
        )
        for context in contexts
        for each in context.iter("message")
    ]


def fields(text: str) -> list[str]:
    return sorted(re.findall(r"{[^}]*}", text))


def test_a_window_made_afterwards_speaks_ukrainian(install, qtbot, faces):
    assert install("uk")
    window = SettingsWindow(LIGHT, Settings())
    qtbot.addWidget(window)
    assert window.windowTitle() == "Налаштування"
    assert window.name.placeholderText() == "Ім’я не записується"


def test_actions_and_menus_of_the_table_are_translated_too(install, qtbot, faces):
    install("uk")
    window = ShortcutsWindow()
    qtbot.addWidget(window)
    assert "Закрити статтю" in window.shown_actions()


def test_english_is_there_again_when_it_is_asked_for(install):
    install("uk")
    assert install("en")
    assert QCoreApplication.translate("SettingsWindow", "Settings") == "Settings"


def test_an_unknown_language_is_said_not_to_be_shown(install):
    assert not install("xx")
    assert QCoreApplication.translate("SettingsWindow", "Settings") == "Settings"


def test_the_systems_language_is_taken_where_there_is_a_translation(install):
    QLocale.setDefault(QLocale("uk_UA"))
    assert install("")
    assert QCoreApplication.translate("SettingsWindow", "Settings") == "Налаштування"


def test_a_system_in_another_language_is_shown_english(install):
    QLocale.setDefault(QLocale("ja_JP"))
    install("")
    assert QCoreApplication.translate("SettingsWindow", "Settings") == "Settings"


def test_a_chosen_language_also_writes_the_dates(install):
    install("uk")
    assert QLocale().language() is QLocale.Language.Ukrainian


def test_changing_the_language_leaves_no_translator_behind(install, qapp):
    for _ in range(3):
        install("uk")
    qapp.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
    before = len(qapp.findChildren(QTranslator))
    install("uk")
    qapp.sendPostedEvents(None, 52)
    assert len(qapp.findChildren(QTranslator)) == before > 0


def test_every_language_that_can_be_chosen_is_there():
    there = {source.stem.removeprefix("wireside_") for source in SOURCES}
    assert there == set(LANGUAGES) - {"", "en"}


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.name)
def test_nearly_every_string_of_the_code_is_translated(source, monkeypatch):
    monkeypatch.syspath_prepend(str(resource("translations").parents[1]))
    texts = runpy.run_path(str(resource("translations") / "renew.py"))["texts"]()
    translated = {(context, text) for context, text, said in messages(source) if said}
    missing = sorted(texts - translated)
    assert len(missing) <= (1 - LEAST_SHARE) * len(texts), missing


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.name)
def test_a_translation_has_the_fields_of_its_original(source):
    wrong = [each for each in messages(source) if each[2] and fields(each[1]) != fields(each[2])]
    assert wrong == []


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.name)
def test_a_translation_keeps_the_spaces_and_dots_at_the_ends(source):
    def ends(text: str) -> tuple[bool, bool, bool]:
        return text.startswith((" ", ",")), text.endswith("…"), text.rstrip().endswith(".")

    shortened = {"No."}  # a dot that ends no sentence
    wrong = [
        each
        for each in messages(source)
        if each[2] and each[1] not in shortened and ends(each[1]) != ends(each[2])
    ]
    assert wrong == []


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.name)
def test_what_is_shown_is_made_of_the_newest_translation(source, tmp_path):
    made = tmp_path / "made.qm"
    release = Path(sys.executable).parent / "pyside6-lrelease"
    command = [str(release), "-silent", "-nounfinished", str(source), "-qm", str(made)]
    subprocess.run(command, check=True)
    assert made.read_bytes() == source.with_suffix(".qm").read_bytes()
