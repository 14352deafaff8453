"""Every setting can be changed by mouse and by keys, and is reported at once, whole."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget

from desktop.storing.settings import Settings
from desktop.window.settings_window import SettingsWindow
from desktop.window.theme import DARK, LIGHT, apply
from tests.window.hands import takes_wheel

START = Settings(theme="light", reader="Olena Tkach", zoom=1.1, layers=("DIFFERS", "MOVED"))


@pytest.fixture
def window(qtbot, faces) -> SettingsWindow:
    made = SettingsWindow(LIGHT, START)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def told(window) -> list[Settings]:
    found: list[Settings] = []
    window.settings_changed.connect(found.append)
    return found


def press(window: QWidget, name: str) -> None:
    found = window.findChild(QAbstractButton, f"button_settings_{name}")
    assert isinstance(found, QAbstractButton)
    found.click()


def choose(field: QComboBox, value: object) -> None:
    field.setCurrentIndex(field.findData(value))
    field.activated.emit(field.currentIndex())


def controls(window: QWidget) -> list[QWidget]:
    kinds = (QAbstractButton, QComboBox, QLineEdit)
    return [w for w in window.findChildren(QWidget) if isinstance(w, kinds)]


def test_the_window_shows_the_settings_as_they_are(window):
    assert window.name.text() == "Olena Tkach"
    assert window.size_.currentText() == "110%"
    assert window.face.currentText() == "Noto Serif"
    assert {name for name, a in window.layers.items() if a.isChecked()} == {"DIFFERS", "MOVED"}


def test_showing_settings_reports_nothing(window, told):
    window.show_settings(Settings(theme="dark", mode="synopsis", panel=False, layers=()))
    assert told == []


def test_a_typed_name_is_reported_without_spaces_around_it(window, told, qtbot):
    window.name.setText("  Марія Ґава ")
    qtbot.keyClick(window.name, Qt.Key.Key_Tab)
    assert told == [START._replace(reader="Марія Ґава")]


def test_a_name_counts_even_if_the_window_is_closed_right_away(window, told, qtbot):
    window.name.setText("Omar")
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert told == [START._replace(reader="Omar")]
    assert not window.isVisible()


@pytest.mark.parametrize(
    ("name", "changed"),
    [
        ("dark", {"theme": "dark"}),
        ("system", {"theme": "system"}),
        ("synopsis", {"mode": "synopsis"}),
        ("hidden", {"panel": False}),
        ("layer_CONFLICT", {"layers": ("CONFLICT", "DIFFERS", "MOVED")}),
        ("layer_MOVED", {"layers": ("DIFFERS",)}),
    ],
)
def test_a_pressed_choice_is_reported_at_once(window, told, name, changed):
    press(window, name)
    assert told == [START._replace(**changed)]


def test_a_chosen_size_is_reported(window, told):
    choose(window.size_, 1.5)
    assert told == [START._replace(zoom=1.5)]


def test_a_chosen_language_is_reported(window, told):
    choose(window.language, "uk")
    assert told == [START._replace(language="uk")]


def test_when_a_language_is_shown_is_said_in_that_language(window):
    choose(window.language, "uk")
    assert window.next_start.text() == "Іншу мову буде показано з наступного запуску."
    choose(window.language, "en")
    assert window.next_start.text() == "Another language is shown from the next start on."


def test_a_chosen_typeface_is_reported_and_the_sample_is_set_in_it(window, told):
    choose(window.face, "Inter")
    assert told == [START._replace(body_font="Inter")]
    assert QFontInfo(window.sample.font()).family() == "Inter"


def test_each_typeface_is_written_in_itself(window):
    for place in range(window.face.count()):
        font = window.face.itemData(place, Qt.ItemDataRole.FontRole)
        assert font.family() == window.face.itemText(place)


def test_a_typeface_that_is_gone_is_named_as_such(window):
    window.show_settings(START._replace(body_font="Lost Grotesk"))
    assert window.face.currentText() == "Lost Grotesk, not installed"


def test_a_size_between_the_steps_is_shown_as_it_is(window):
    window.show_settings(START._replace(zoom=1.37))
    assert window.size_.currentText() == "137%"


def test_choosing_what_is_chosen_reports_nothing(window, told):
    press(window, "light")
    choose(window.size_, 1.1)
    assert told == []


def test_two_changes_add_up(window, told):
    press(window, "dark")
    press(window, "synopsis")
    assert told[-1] == START._replace(theme="dark", mode="synopsis")


def test_every_control_has_names_and_an_explanation(window):
    assert controls(window)
    for control in controls(window):
        assert control.objectName()
        assert control.accessibleName()
        assert control.toolTip()


def test_every_control_is_reached_with_the_tab_key(window, qtbot):
    reached: set[str] = set()
    for _ in range(60):
        focused = window.focusWidget()
        assert focused is not None
        reached.add(focused.objectName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert {c.objectName() for c in controls(window)} <= reached


def test_the_window_follows_the_application_to_another_theme(window, qapp):
    before = qapp.palette(), qapp.styleSheet()
    try:
        apply(qapp, DARK)
        assert window.theme is DARK
        assert DARK.ink2.name() in window.styleSheet()
        apply(qapp, LIGHT)
        assert window.theme is LIGHT
    finally:
        qapp.setPalette(before[0])
        qapp.setStyleSheet(before[1])


def test_the_wheel_changes_no_field(window, told):
    for field in window.findChildren(QComboBox):
        field.setFocus()
        assert not takes_wheel(field, -120)
    assert told == []
