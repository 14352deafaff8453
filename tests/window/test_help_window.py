"""The help says what is measured, names every key, is searched by words and fetches nothing."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QPushButton

from desktop.storing.state import Backup, FileState
from desktop.story.comparison import HOW_SURE, Origin, Span
from desktop.story.imported import Outcome
from desktop.window.actions import rows, translated
from desktop.window.check_link import Decisions
from desktop.window.help_text import DISAGREEMENTS, FOUND, RIGHT, help_sections
from desktop.window.help_window import HelpWindow, show_help
from desktop.window.panel_content import Shown
from desktop.window.shortcuts_window import keys_of
from desktop.window.theme import DARK, LIGHT

ROOT = Path(__file__).parents[2]
STATE = FileState(
    Path("/data/projects/Strike <1>.wireside"),
    "Strike",
    backups=(Backup(Path("/data/backups/1.wireside"), "2025-09-24T20:05:00Z", 3),),
)


@pytest.fixture
def window(qtbot, faces) -> HelpWindow:
    made = HelpWindow(LIGHT, STATE)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def panel_buttons(qtbot) -> set[str]:
    """What the buttons under a guess and under a confirmed link say."""
    ends = (Span(1, 0, 9), Span(2, 0, 9))
    found = set()
    for origin in (Origin.AUTOMATIC, Origin.CONFIRMED):
        made = Decisions(Shown("A2.1", "Courier", "It rained.", origin=origin, ends=ends))
        qtbot.addWidget(made)
        found |= {button.text() for button in made.findChildren(QPushButton)}
    return found


def text(window: HelpWindow) -> str:
    assert window.page is not None
    return window.page.toPlainText()


def benchmark(line: str) -> list[str]:
    """Return the numbers of a line of BENCHMARKS.md."""
    lines = (ROOT / "BENCHMARKS.md").read_text(encoding="utf-8").splitlines()
    return re.findall(r"\.\d+|\b\d+\b", next(each for each in lines if line in each).split("|")[2])


def test_how_sure_the_program_is_is_said_in_the_measured_words(window):
    assert HOW_SURE in text(window)


def test_the_figures_are_those_of_the_benchmarks():
    _average, precision, recall, _f1 = map(float, benchmark("links of three invented stories"))
    assert precision * 100 == pytest.approx(RIGHT, abs=0.51)
    assert recall * 100 == pytest.approx(FOUND, abs=0.51)
    assert benchmark("disagreements of facts") == [str(n) for n in DISAGREEMENTS.values()]


def test_the_three_kinds_of_absence_are_told_apart(window):
    for words in ("No counterpart found", "Not compared", "Checked absent"):
        assert words in text(window)


def test_every_outcome_of_adding_is_explained(window):
    html = {each.name: each.html for each in help_sections(None)}["adding"]
    for outcome in Outcome:
        assert f"<b>{outcome.value}</b>" in html
    for words in ("Nothing is fetched by itself", "May be incomplete", "Unconfirmed", "exclude"):
        assert words in html


@pytest.mark.parametrize(
    ("section", "names"),
    [
        ("absence", ["check", "reject"]),
        ("confirmed", ["confirm", "reject"]),
        ("adding", ["kind_of_run", "split_sentence", "join_sentence", "beside", "correct_text"]),
    ],
)
def test_what_a_reader_decides_is_told_with_its_keys(section, names):
    html = {each.name: each.html for each in help_sections(None)}[section]
    for name in names:
        (key,) = next(row.keys for row in rows() if row.name == name)
        assert re.search(rf"(\(|press |, ){re.escape(key)}\b", html)


def test_the_help_names_the_buttons_as_they_are_written(panel_buttons):
    html = {each.name: each.html for each in help_sections(None)}["confirmed"]
    assert {f"“{words}”" for words in panel_buttons} <= set(re.findall("“[^”]+”", html))


def test_every_action_with_keys_is_listed(window):
    for row in rows():
        if row.keys:
            assert translated(row.text) in text(window)
            assert keys_of(row) in text(window)


def test_the_files_of_this_project_are_named_as_they_are(window):
    assert str(STATE.path) in text(window)
    assert str(STATE.backups[0].path.parent) in text(window)


def test_where_no_caches_can_be_written_the_help_opens(qtbot, faces, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    made = HelpWindow(LIGHT, None)
    qtbot.addWidget(made)
    assert any("/file" in section.html for section in help_sections(None))


def test_without_a_project_the_other_files_are_named(qtbot, faces):
    window = HelpWindow(LIGHT)
    qtbot.addWidget(window)
    assert "wireside.log" in text(window)
    assert "This project" not in text(window)


def test_no_placeholder_is_left_in_the_text(window):
    assert not re.findall(r"[{}]", text(window))


def test_every_section_can_be_gone_to(window):
    seen = set()
    window.show_section("start")
    for section in window.sections:
        window.show_section(section.name)
        seen.add(window.page.verticalScrollBar().value())
        assert window.list.currentItem().text() == section.title
    assert len(seen) >= len(window.sections) - 1


def test_a_section_is_gone_to_by_keys(window, qtbot):
    with qtbot.waitSignal(window.section_shown) as told:
        qtbot.keyClick(window.list, Qt.Key.Key_Down)
    assert told.args == ["adding"]


def test_typed_words_are_counted_and_the_first_is_selected(window):
    window.field.setText("checked absent")
    assert window.page.textCursor().selectedText().casefold() == "checked absent"
    assert window.count.text().split()[0] == str(len(window.hits()))
    assert len(window.page.extraSelections()) == len(window.hits())


def test_enter_goes_on_and_begins_again_after_the_last(window, qtbot):
    window.field.setText("confirmed")
    places = [window.page.textCursor().selectionStart()]
    for _ in range(len(window.hits())):
        qtbot.keyClick(window.field, Qt.Key.Key_Return)
        places.append(window.page.textCursor().selectionStart())
    assert places[0] == places[-1]
    assert len(set(places)) == len(window.hits()) > 1


def test_f3_with_shift_goes_back(window):
    window.field.setText("confirmed")
    first = window.page.textCursor().selectionStart()
    window.find_previous()
    assert window.page.textCursor().selectionStart() == window.hits()[-1].selectionStart() != first


def test_words_that_are_nowhere_are_said_to_be_nowhere(window):
    window.field.setText("zeppelin")
    assert window.count.text() == "not found in the help"
    window.field.clear()
    assert window.count.text() == ""


def test_the_text_can_be_selected_with_mouse_and_keys(window):
    flags = window.page.textInteractionFlags()
    assert flags & Qt.TextInteractionFlag.TextSelectableByMouse
    assert flags & Qt.TextInteractionFlag.TextSelectableByKeyboard


def test_the_page_fetches_nothing(window):
    kind = QTextDocument.ResourceType.ImageResource.value
    assert window.page.loadResource(kind, QUrl.fromLocalFile(__file__)) is None
    assert "src=" not in window.page.toHtml()
    assert "http" not in re.sub(r"<!DOCTYPE[^>]*>", "", window.page.toHtml())


def test_a_link_out_of_the_page_is_not_followed(window):
    before = text(window), window.page.source()
    window.page.anchorClicked.emit(QUrl("https://example.org/#start"))
    assert (text(window), window.page.source()) == before


def test_the_page_takes_the_ink_of_another_theme_and_keeps_its_place(window):
    window.show_section("confirmed")
    place = window.page.verticalScrollBar().value()
    window.show_theme(DARK)
    assert DARK.ink.name() in window.page.toHtml()
    assert window.page.verticalScrollBar().value() == place > 0


def test_escape_closes(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_help_asked_for_twice_is_one_window(window):
    first = show_help(LIGHT, STATE, "start", window)
    second = show_help(LIGHT, STATE, "sure", window)
    assert first is second
    assert second.list.currentItem().text() == "How sure is this?"
    first.close()
