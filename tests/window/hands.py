"""What a reader's hands do to a compare view, and where things are on it."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.window.column import Placed
from desktop.window.compare_view import CompareView
from tests.window.invented import Ref

LEFT = Qt.MouseButton.LeftButton


def placed(view: CompareView, ref: Ref) -> Placed:
    """Return a passage that is in sight."""
    return next(place for place in view.scene.placed if (place.column, place.index) == ref)


def is_in_sight(view: CompareView, ref: Ref) -> bool:
    return any((place.column, place.index) == ref for place in view.scene.placed)


def in_sight(view: CompareView) -> list[Ref]:
    return [(place.column, place.index) for place in view.scene.placed]


def at_character(view: CompareView, ref: Ref, point: int) -> QPoint:
    """Return where the left edge of a character is in the viewport."""
    place = placed(view, ref)
    caret = place.block.rectangle_of(place.block.offsets.to_units(point))
    x = place.text_x + caret.x() + 0.5 - view.horizontalScrollBar().value()
    return QPointF(x, place.text_y + caret.center().y()).toPoint()


def click(view: CompareView, ref: Ref, point: int = 2) -> None:
    QTest.mouseClick(view.viewport(), LEFT, pos=at_character(view, ref, point))


def double_click(view: CompareView, ref: Ref, point: int) -> None:
    where = at_character(view, ref, point)
    QTest.mouseClick(view.viewport(), LEFT, pos=where)
    QTest.mouseDClick(view.viewport(), LEFT, pos=where)


def drag(view: CompareView, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(view.viewport(), LEFT, pos=start)
    for where in ((start + end) / 2, end):
        send_mouse(view, QEvent.Type.MouseMove, where, LEFT)
    QTest.mouseRelease(view.viewport(), LEFT, pos=end)


def hover(view: CompareView, where: QPoint) -> None:
    send_mouse(view, QEvent.Type.MouseMove, where, Qt.MouseButton.NoButton)


def send_mouse(
    view: CompareView, kind: QEvent.Type, where: QPoint, buttons: Qt.MouseButton
) -> None:
    event = QMouseEvent(
        kind,
        QPointF(where),
        QPointF(view.viewport().mapToGlobal(where)),
        Qt.MouseButton.NoButton,
        buttons,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view.viewport(), event)


def wheel(view: CompareView, where: QPoint, notches: int) -> None:
    """Turn the wheel over a point, downwards for positive notches."""
    event = QWheelEvent(
        QPointF(where),
        QPointF(view.viewport().mapToGlobal(where)),
        QPoint(),
        QPoint(0, -120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def press(
    view: CompareView, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(view, key, modifiers)


def middle_of(view: CompareView, column: int) -> QPoint:
    place = view.scene.stage.column(column)
    assert place is not None
    return QPoint(int(place.x + place.width / 2), int((view.scene.top + view.scene.bottom) / 2))


def text_tops(view: CompareView, refs: list[Ref]) -> list[float]:
    return [placed(view, ref).text_y for ref in refs]


def linked_most(view: CompareView) -> Ref:
    """Return a passage in the middle of an article that is most surely linked with most columns."""
    scores = dict.fromkeys(view.partners, 0.0)
    for a, b, score in view.linked.links:
        if b in surest(view, a):
            scores[a] += score
            scores[b] += score
    return max((ref for ref in scores if ref[1] > 1), key=scores.__getitem__)


def surest(view: CompareView, ref: Ref) -> list[Ref]:
    """Return the surest counterpart in each other column."""
    best: dict[int, tuple[float, Ref]] = {}
    for a, b, score in view.linked.links:
        if ref not in (a, b):
            continue
        other = b if a == ref else a
        if other[0] not in best or score > best[other[0]][0]:
            best[other[0]] = (score, other)
    return [other for _, other in best.values()]


def takes_wheel(widget: QWidget, steps: int) -> bool:
    """Turn the wheel over a widget by eighths of a degree; tell if it keeps that from what it stands on."""
    where = QPointF(widget.rect().center())
    buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    phase, at = Qt.ScrollPhase.NoScrollPhase, QPointF(widget.mapToGlobal(where))
    event = QWheelEvent(where, at, QPoint(), QPoint(0, steps), buttons, keys, phase, False)
    QApplication.sendEvent(widget, event)
    return event.isAccepted()
