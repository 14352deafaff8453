"""Invented pins for tests of the tray, the cards and the window that checks."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.story.brief import Brief, Checked, Pin, PinKind
from desktop.story.brief_rows import PinRow, brief_rows
from desktop.story.briefing import add_pin, brief_of
from desktop.story.comparison import Span
from desktop.story.project import Project
from tests.window.invented import article, project

TEXTS = (
    article(1, "Three boats sank.", "The warden slept.", headline="Boats sink"),
    article(2, "Four boats sank on Monday.", "Nobody was hurt."),
    article(3, "غرقت ثلاثة قوارب في الميناء.", language="ar"),
)
LEFT = Qt.MouseButton.LeftButton
CHECKED = Checked("Ana", "2026-01-02T03:04:05Z")


def a_project(count: int, *, checked: tuple[int, ...] = ()) -> Project:
    """Return a project with so many pins, those at some places (from 1) checked."""
    made = project(*TEXTS)
    spans = [Span(a.number, p.start, p.end) for a in TEXTS for p in a.passages]
    for at in range(count):
        part = spans[at % len(spans)]
        width = at // len(spans)
        pin = Pin(0, PinKind.WORDS, (), checked=CHECKED if at + 1 in checked else None)
        made = add_pin(made, [part._replace(end=part.end - width)], pin)
    return made


def rows_of(made: Project) -> tuple[PinRow, ...]:
    return brief_rows(made, brief_of(made))


def brief(made: Project) -> Brief:
    found = brief_of(made)
    assert found is not None
    return found


def drag(widget: QWidget, start: QPoint, end: QPoint) -> None:
    """Press on a widget, move the mouse in two steps, and let go; points are the widget's own."""
    QTest.mousePress(widget, LEFT, pos=start)
    for where in ((start + end) / 2, end):
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(where),
            QPointF(widget.mapToGlobal(where)),
            Qt.MouseButton.NoButton,
            LEFT,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(widget, event)
    QTest.mouseRelease(widget, LEFT, pos=end)
