"""What all parts of the compare view share for assistive technology."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QWindow

from desktop.window.overrides import guarded

if TYPE_CHECKING:
    from desktop.window.compare_view import CompareView
    from desktop.window.linked import PassageRef
    from desktop.window.table_row import CellAt

NOTHING = QRect()


class Tree(Protocol):
    """What parts need of the tree that keeps them."""

    view: CompareView

    @property
    def document(self) -> QAccessibleInterface: ...

    def article(self, column: int) -> QAccessibleInterface: ...

    def passage(self, ref: PassageRef) -> QAccessibleInterface: ...

    def link(self, source: PassageRef, target: PassageRef) -> QAccessibleInterface: ...

    def cell(self, at: CellAt) -> QAccessibleInterface: ...

    def box(self, column: int) -> QAccessibleInterface: ...


class Nothing(QAccessibleInterface):
    """Answers all that Qt must have an answer to, for when the true answer fails."""

    def isValid(self) -> bool:
        return False

    def object(self) -> QObject | None:
        return None

    def window(self) -> QWindow | None:
        return None

    def parent(self) -> QAccessibleInterface | None:
        return None

    def child(self, index: int) -> QAccessibleInterface | None:
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def rect(self) -> QRect:
        return NOTHING

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.NoRole

    def state(self) -> QAccessible.State:
        return QAccessible.State()

    def text(self, part: QAccessible.Text) -> str:
        return ""

    def setText(self, part: QAccessible.Text, text: str) -> None:
        """Nothing here can be renamed."""


@guarded
class PartAccessible(Nothing):
    """What articles and passages share: a place in the tree and the colours."""

    def __init__(self, tree: Tree) -> None:
        super().__init__()
        self.tree = tree
        self.view = tree.view

    def isValid(self) -> bool:
        return True

    def window(self) -> QWindow | None:
        return self.view.window().windowHandle()

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        for index in range(self.childCount()):
            child: QAccessibleInterface | None = self.child(index)
            if child and child.rect().contains(x, y):
                return child
        return None

    def foregroundColor(self) -> QColor:
        return self.view.painter.theme.ink

    def backgroundColor(self) -> QColor:
        return self.view.painter.theme.card


def on_screen(view: CompareView, box: QRect) -> QRect:
    if box.isEmpty():
        return box
    shift = QPoint(view.horizontalScrollBar().value(), 0)
    return QRect(view.viewport().mapToGlobal(box.topLeft() - shift), box.size())
