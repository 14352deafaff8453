"""The window in which a pin is compared with the stored originals."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.story.brief import Pin, PinKind
from desktop.story.briefing import add_pin
from desktop.story.comparison import Span
from desktop.window.brief.checking import CheckPin
from desktop.window.theme import LIGHT
from tests.window.brief.pins import TEXTS, rows_of
from tests.window.invented import project


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1000, 640)
    made.show()
    return made


@pytest.fixture
def window(qtbot: QtBot, owner: QWidget) -> Iterator[CheckPin]:
    spans = [Span(each.number, p.start, p.end) for each in TEXTS for p in each.passages]
    (row,) = rows_of(add_pin(project(*TEXTS), spans, Pin(0, PinKind.WORDS, ())))
    made = CheckPin(row, "Ana", LIGHT, owner)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()


def labels(window: CheckPin) -> list[str]:
    found = window.findChildren(QToolButton)
    return [each.text() for each in found if each.objectName().startswith("original_of_")]


def test_an_original_that_was_shown_is_seen_and_not_ticked(window: CheckPin) -> None:
    first = window.wanted[0]
    window.show_stored(first.article.number, None)
    button = window.findChild(QToolButton, f"original_of_{first.article.address}")
    assert isinstance(button, QToolButton)
    assert button.icon().isNull()
    assert labels(window)[0].endswith("· seen")
    assert not any(label.endswith("· seen") for label in labels(window)[1:])


def test_it_is_no_higher_than_the_window_it_belongs_to(window: CheckPin, owner: QWidget) -> None:
    assert window.height() <= owner.height()


def test_enter_on_close_closes_and_decides_nothing(qtbot: QtBot, window: CheckPin) -> None:
    window.show_stored(window.wanted[0].article.number, None)
    close = window.findChild(QWidget, "close")
    assert close is not None
    close.setFocus()
    with qtbot.assertNotEmitted(window.checked), qtbot.waitSignal(window.finished):
        QTest.keyClick(close, Qt.Key.Key_Return)
