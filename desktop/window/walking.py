"""What the keys of the articles do: walk, bring level, copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from desktop.window.check_cells import EmptyCells
    from desktop.window.linked import PassageRef
    from desktop.window.main_window import MainWindow

STEPS = (
    ("next_passage", "passage", 1),
    ("previous_passage", "passage", -1),
    ("next_column", "column", 1),
    ("previous_column", "column", -1),
    ("next_difference", "difference", 1),
    ("previous_difference", "difference", -1),
    ("next_single", "single", 1),
    ("previous_single", "single", -1),
    ("next_sign", "sign", 1),
    ("previous_sign", "sign", -1),
)
"""The actions that walk: their name, what they step over, and which way."""


class Walking(QObject):
    """Connects the actions that move through the articles with the view."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.view, self.status = window.view, window.status
        self._window = window
        self.cells: EmptyCells | None = None
        """The empty cells of the synopsis, once they can be walked to."""
        actions, view = window.actions_, window.view
        for name, step, direction in STEPS:
            actions[name].setProperty("direction", direction)
            actions[name].triggered.connect(getattr(self, step))
        actions["level"].triggered.connect(view.activate_focused)
        actions["release"].triggered.connect(view.release)
        actions["select_all"].triggered.connect(view.select_all)
        actions["copy"].triggered.connect(self.copy)
        actions["copy_text"].triggered.connect(self.copy_text)
        view.cell_entered.connect(self.tell_place)
        view.content_changed.connect(self.tell_place)

    def tell_place(self) -> None:
        """Say what is true now of where the keyboard is: other things may have been found."""
        view, ref = self.view, self.view.focus_ref
        if not self._window.pages.is_reading:
            return
        at = view.cell
        if at is not None:
            from desktop.window.place_words import cell_told

            self.status.show_passage(*cell_told(view, at), ())
        elif ref is not None and view.has(ref):
            from desktop.window.place_words import doable, place_told

            hints = doable(view, ref, self._window.actions_)
            self.status.show_passage(*place_told(view, ref), hints)

    def _direction(self) -> int:
        return int(self.sender().property("direction"))

    def passage(self) -> None:
        direction = self._direction()
        if self.cells is None or not self.cells.next_row(direction):
            self.view.next_passage(direction)

    def column(self) -> None:
        direction = self._direction()
        if self.cells is None or not self.cells.next_column(direction):
            self._say_beside(self.view.next_column(direction))

    def _say_beside(self, beside: tuple[PassageRef, PassageRef] | None) -> None:
        """Say that the passage gone to only stands beside the one before."""
        if beside is None:
            return
        before, now = (self._address(ref) for ref in beside)
        told = self.tr("{} only stands level with {}: no link between them")
        self.status.show_passage(now, told.format(now, before), ())

    def _address(self, ref: PassageRef) -> str:
        return self.view.columns[ref[0]].article.passage_address(ref[1])

    def difference(self) -> None:
        self.view.next_difference(self._direction())

    def single(self) -> None:
        self.view.next_single(self._direction())

    def sign(self) -> None:
        """Go along the overview of the article, and say where in it the reader is now."""
        from desktop.window.overview_walk import next_sign

        said = next_sign(self.view, self._direction())
        if said:
            self.status.show_place(said)

    def copy(self) -> None:
        self._to_clipboard(self.view.copied(with_source=True))

    def copy_text(self) -> None:
        self._to_clipboard(self.view.copied(with_source=False))

    def _to_clipboard(self, text: str) -> None:
        if text:
            QGuiApplication.clipboard().setText(text)
            self.status.show_place(self.tr("Copied"))
