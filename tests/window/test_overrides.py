"""An error while Qt calls us is reported, and does not end the program."""

import sys

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QWidget

from desktop.window.overrides import guarded


@guarded
class Failing(QWidget):
    """Fails with errors that C code raises: PySide6 6.11 crashes on them under Python 3.11."""

    def mousePressEvent(self, event: object) -> None:
        [][3]

    def sizeHint(self) -> QSize:
        return QSize(1 // 0, 0)

    def own_method(self) -> None:
        raise LookupError


@pytest.fixture
def told(monkeypatch):
    found: list[type] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: found.append(kind))
    return found


@pytest.fixture
def widget(qtbot):
    made = Failing()
    qtbot.addWidget(made)
    made.resize(50, 50)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_an_error_in_an_event_is_reported(widget: Failing, told, qtbot):
    qtbot.mousePress(widget, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert told == [IndexError]


def test_the_base_answers_in_place_of_a_failing_override(widget: Failing, told):
    told.clear()
    assert widget.sizeHint() == QWidget().sizeHint()
    assert told == [ZeroDivisionError]


def test_methods_of_our_own_fail_as_ever(widget: Failing):
    with pytest.raises(LookupError):
        widget.own_method()
