"""The interface speaks a language that there is, and what nobody translated stays English."""

import ast
import re
import runpy
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from desktop import importing
from desktop.resources import resource, seeds
from desktop.storing.settings import LANGUAGES, Settings
from desktop.window.settings_window import SettingsWindow
from desktop.window.shortcuts_window import ShortcutsWindow
from desktop.window.theme import LIGHT

SOURCES = sorted(resource("translations").glob("*.ts"))
ROOT = resource("translations").parents[1]
BELOW = ("story", "importing", "comparing", "searching", "storing", "exporting")
"""The rooms below the window and the workspace, where there is no tr()."""
MAKERS = ("Sentence", "UserError", "LimitReached", "NoProject")
ELSEWHERE = {
    "desktop/importing/reading.py": {"str(error)"},  # of encodings.py, which renew.py reads
    "desktop/importing/limits.py": {"what"},  # the second word of too_much(), which renew.py reads
    "desktop/importing/pages/metadata/walls.py": {"said"},  # of the table above it
    "desktop/importing/readers/page.py": {"wall"},  # a sentence of walls.py
    "desktop/importing/refusals.py": {
        "STATUSES[status].template",
        "next(said, 'no connection').casefold()",  # of the system
    },
    "desktop/importing/sniffing.py": {"ADVICE[found]"},
    "desktop/importing/wire.py": {"template"},  # of a sentence made in the other process
    "desktop/importing/worker.py": {"type(error).__name__"},  # the name of a fault
    "desktop/searching/language.py": {"template"},  # of trouble(), which renew.py reads
    "desktop/storing/building.py": {"a_text(template)"},  # of a sentence that was stored
    "desktop/storing/failures.py": {"known.get(code, other)", "WRITING[sqlite3.SQLITE_FULL]"},
    "desktop/storing/opening.py": {"reason"},  # READ_ONLY or NAMELESS
    "desktop/storing/header.py": {"template"},  # of NoProject itself
    "desktop/exporting/writing.py": {"reason"},  # of the system
    "desktop/story/errors.py": {"template", "str(said).lower()"},
}
"""Words that are no literal, each of which stands in renew.py's tables or comes from the system."""
LEAST_SHARE = 0.97
"""Of the strings in the code; some are always newer than their translation."""
Message = tuple[str, str, str]
"""Context, English, translation; the last is empty when nobody translated it."""


def messages(source: Path) -> list[Message]:
    contexts = ElementTree.parse(source).getroot().iter("context")
    return [
        (
            context.findtext("name", ""),
            each.findtext("source", ""),
            "" if is_unfinished(each) else each.findtext("translation", ""),
        )
        for context in contexts
        for each in context.iter("message")
    ]


def is_unfinished(message: ElementTree.Element) -> bool:
    """Tell whether nobody looked at a translation: lupdate guesses from other contexts."""
    translation = message.find("translation")
    return translation is None or translation.get("type") == "unfinished"


def fields(text: str) -> list[str]:
    return sorted(re.findall(r"{[^}]*}", text))


def test_a_window_made_afterwards_speaks_ukrainian(speak, qtbot, faces):
    assert speak("uk")
    window = SettingsWindow(LIGHT, Settings())
    qtbot.addWidget(window)
    assert window.windowTitle() == "Налаштування"
    assert window.name.placeholderText() == "Ім’я не записується"


def test_actions_and_menus_of_the_table_are_translated_too(speak, qtbot, faces):
    speak("uk")
    window = ShortcutsWindow()
    qtbot.addWidget(window)
    assert "Закрити статтю" in window.shown_actions()


def test_english_is_there_again_when_it_is_asked_for(speak):
    speak("uk")
    assert speak("en")
    assert QCoreApplication.translate("SettingsWindow", "Settings") == "Settings"


def test_an_unknown_language_is_said_not_to_be_shown(speak):
    assert not speak("xx")
    assert QCoreApplication.translate("SettingsWindow", "Settings") == "Settings"


def test_the_systems_language_is_taken_where_there_is_a_translation(speak):
    QLocale.setDefault(QLocale("uk_UA"))
    assert speak("")
    assert QCoreApplication.translate("SettingsWindow", "Settings") == "Налаштування"


def test_a_system_in_another_language_is_shown_english(speak):
    QLocale.setDefault(QLocale("ja_JP"))
    speak("")
    assert QCoreApplication.translate("SettingsWindow", "Settings") == "Settings"


def test_a_chosen_language_also_writes_the_dates(speak):
    speak("uk")
    assert QLocale().language() is QLocale.Language.Ukrainian


def test_changing_the_language_leaves_no_translator_behind(speak, qapp):
    for _ in range(3):
        speak("uk")
    qapp.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
    before = len(qapp.findChildren(QTranslator))
    speak("uk")
    qapp.sendPostedEvents(None, 52)
    assert len(qapp.findChildren(QTranslator)) == before > 0


def test_every_language_that_can_be_chosen_is_there():
    there = {source.stem.removeprefix("wireside_") for source in SOURCES}
    assert there == set(LANGUAGES) - {"", "en"}


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.name)
def test_nearly_every_string_of_the_code_is_translated(source, monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT))
    texts = runpy.run_path(str(resource("translations") / "renew.py"))["texts"]()
    translated = {(context, text) for context, text, said in messages(source) if said}
    missing = sorted(texts - translated)
    assert len(missing) <= (1 - LEAST_SHARE) * len(texts), missing


def test_every_string_has_a_context_that_can_be_told(monkeypatch):
    """One that is translated by tr() of another object would stay English."""
    monkeypatch.syspath_prepend(str(ROOT))
    assert runpy.run_path(str(resource("translations") / "renew.py"))["lost"]() == []


def sentences_made() -> Iterator[tuple[str, ast.expr]]:
    """Give the file and the words of every sentence that is made below the window."""
    for path in sorted(p for room in BELOW for p in (ROOT / "desktop" / room).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            called = getattr(node, "func", None)
            if isinstance(called, ast.Name) and called.id in MAKERS:
                assert isinstance(node, ast.Call)
                yield path.relative_to(ROOT).as_posix(), node.args[0]


def is_fixed(words: ast.expr) -> bool:
    """Tell whether words are a literal or a constant of their module, or a choice of two."""
    if isinstance(words, ast.IfExp):
        return is_fixed(words.body) and is_fixed(words.orelse)
    if isinstance(words, ast.Name):
        return words.id.isupper()
    return isinstance(words, ast.Constant) and isinstance(words.value, str)


def test_no_sentence_below_the_window_is_put_together_where_it_cannot_be_translated():
    made = list(sentences_made())
    loose = [
        f"{file}:{words.lineno}: {ast.unparse(words)}"
        for file, words in made
        if not is_fixed(words) and ast.unparse(words) not in ELSEWHERE.get(file, ())
    ]
    assert loose == []
    assert len(made) > 50


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.name)
def test_every_sentence_below_the_window_is_translated(source, monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT))
    texts = runpy.run_path(str(resource("translations") / "renew.py"))["texts"]()
    translated = {(context, text) for context, text, said in messages(source) if said}
    wanted = {each for each in texts if each[0] in ("Sentences", "Kinds")}
    assert wanted - translated == set()
    literals = {w.value for _, w in sentences_made() if isinstance(w, ast.Constant)}
    assert literals <= {text for _, text in wanted}


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.name)
def test_the_kinds_of_real_articles_and_their_reasons_are_translated(source):
    known = {text for context, text, said in messages(source) if said and context == "Sentences"}
    cases = ROOT / "tests" / "cases" / "articles"
    articles = map(importing.read, [*seeds().glob("*.txt"), *cases.glob("*.txt")])
    reasons = {passage.reason for article in articles for passage in article.passages}
    assert {each for each in reasons if not each.startswith("heading mark ")} - known == set()
    assert len(reasons) > 20


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
