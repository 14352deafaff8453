"""One table says what a reader can do."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.window.actions import MENUS, Actions, rows
from desktop.window.quotes.keys import told
from desktop.window.shortcuts_window import ShortcutsWindow, keys_of

TYPED = {"Up", "Down", "Left", "Right", "Return", "Enter", "Esc"}


@pytest.fixture
def actions(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    made = Actions(window, QWidget(window))
    made.complete()
    yield made
    assert window.isHidden()


def test_no_key_does_two_things():
    keys = Counter(QKeySequence(key).toString() for row in rows() for key in row.keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_no_name_is_given_twice():
    names = [row.name for row in rows()]
    assert sorted(set(names)) == sorted(names)


def test_every_key_is_a_key():
    assert [k for row in rows() for k in row.keys if QKeySequence(k).isEmpty()] == []


def test_a_key_that_types_or_moves_acts_on_the_articles_only():
    everywhere = [key for row in rows() if row.scope != "view" for key in row.keys]
    assert [k for k in everywhere if len(k.removeprefix("Shift+")) == 1 or k in TYPED] == []


def test_every_action_is_in_a_menu_of_the_bar():
    assert {row.menu for row in rows()} == set(MENUS)


def test_every_tooltip_tells_the_key(actions: Actions):
    for row in rows():
        tip = actions[row.name].toolTip()
        assert tip.startswith(row.tip)
        assert not row.keys or keys_of(row).split(", ")[0] in tip


def names_in(menu: QMenu) -> Iterator[str]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from names_in(inner)
        elif not action.isSeparator():
            yield action.objectName()


def test_menus_hold_every_action_once(actions: Actions, qtbot):
    menu = QMenu()
    qtbot.addWidget(menu)
    for name in MENUS:
        actions.fill(menu, name)
    names = list(names_in(menu))
    assert sorted(names) == sorted(row.name for row in rows())


def test_one_mode_is_on_at_a_time(actions: Actions):
    actions["linked"].trigger()
    actions["synopsis"].trigger()
    assert not actions["linked"].isChecked()


@pytest.fixture
def keys_window(qtbot):
    window = ShortcutsWindow()
    qtbot.addWidget(window)
    return window


def test_the_keys_window_lists_every_action(keys_window: ShortcutsWindow):
    on_the_page_of_quotes = [words for words, _ in told()]
    assert keys_window.shown_actions() == [
        *(row.text for menu in MENUS for row in rows() if row.menu == menu),
        *on_the_page_of_quotes,
    ]


@pytest.mark.parametrize("typed", ["ctrl+o", "ADD FIL", "articles files"])
def test_typing_a_name_or_a_key_narrows_the_list(keys_window: ShortcutsWindow, typed: str):
    keys_window.field.setText(typed)
    assert "Add files…" in keys_window.shown_actions()
    assert "Quit" not in keys_window.shown_actions()


def test_typing_nonsense_leaves_nothing(keys_window: ShortcutsWindow):
    keys_window.field.setText("no such thing")
    assert keys_window.shown_actions() == []
