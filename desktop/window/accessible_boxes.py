"""The boxes of linked reading for assistive technology: why there is no counterpart in a column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface

from desktop.window.accessible_parts import NOTHING, PartAccessible, Tree, on_screen
from desktop.window.overrides import guarded

if TYPE_CHECKING:
    from desktop.window.empty_boxes import EmptyBox


@guarded
class BoxAccessible(PartAccessible):
    """The box of a column: its name is its sentence, its description how to look oneself."""

    def __init__(self, tree: Tree, column: int) -> None:
        super().__init__(tree)
        self.column = column

    def shown(self) -> EmptyBox | None:
        return next((box for box in self.view.scene.boxes if box.column == self.column), None)

    def isValid(self) -> bool:
        return self.shown() is not None

    def parent(self) -> QAccessibleInterface:
        return self.tree.article(self.column)

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Note

    def rect(self) -> QRect:
        shown = self.shown()
        return NOTHING if shown is None else on_screen(self.view, shown.box.toRect())

    def text(self, part: QAccessible.Text) -> str:
        shown = self.shown()
        if shown is None:
            return ""
        if part == QAccessible.Text.Name:
            return shown.sentence
        if part == QAccessible.Text.Description:
            from desktop.window.empty_boxes import how_to_check

            return how_to_check()
        return ""
