"""Where the keyboard is while a menu of something else is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from desktop.window.compare_view import CompareView
    from desktop.window.linked import PassageRef


class MenuPlace(QObject):
    """Takes the keyboard to what a menu is about, in sight; if nothing is chosen, back again."""

    def __init__(self, view: CompareView, menu: QMenu, ref: PassageRef, *, stays: bool) -> None:
        super().__init__(view)
        self.view = view
        self.stays = stays
        """Whether the keyboard stays there when something is chosen."""
        self.is_chosen = False
        self.ref = ref
        self.before = None if view.focus_ref is None else view.span_of(view.focus_ref)
        self.had_ring = view.ring
        menu.triggered.connect(self._note)
        menu.aboutToHide.connect(self._wait)
        view.focus_ref = ref
        if stays:
            view.show_ring(shown=True)
            view.focus_moved.emit(ref)

    def _note(self) -> None:
        self.is_chosen = True

    def _wait(self) -> None:
        # A menu hides before it says what was chosen.
        QTimer.singleShot(0, self, self._go_back)

    def _go_back(self) -> None:
        self.deleteLater()
        view = self.view
        if (self.is_chosen and self.stays) or view.focus_ref != self.ref:
            return
        view.focus_ref = None if self.before is None else view.refs.get(self.before)
        view.show_ring(shown=self.had_ring)
        view.focus_moved.emit(view.focus_ref)
