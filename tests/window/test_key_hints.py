"""Keys are named as far as there is room, none by half."""

from pytestqt.qtbot import QtBot

from desktop.window.key_hints import Hint, KeyHints
from desktop.window.theme import LIGHT

HINTS = (Hint("Enter", "level"), Hint("W", "why"), Hint("Ctrl+C", "copy with source"))


def test_a_narrow_line_names_the_first_keys_only(qtbot: QtBot, faces: None) -> None:
    line = KeyHints(LIGHT)
    qtbot.addWidget(line)
    line.show_hints(HINTS)
    line.resize(600, 20)
    assert line.fitting() == HINTS
    line.resize(150, 20)
    assert line.fitting() == HINTS[:2]
    line.resize(10, 20)
    assert line.fitting() == ()


def test_they_are_said_to_who_does_not_see_them(qtbot: QtBot) -> None:
    line = KeyHints(LIGHT)
    qtbot.addWidget(line)
    line.show_hints(HINTS)
    assert line.accessibleName() == "Keys: level: Enter; why: W; copy with source: Ctrl+C"
    line.show_hints(())
    assert line.accessibleName() == ""
