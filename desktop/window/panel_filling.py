"""Fill the panel beside the articles a part a turn, so that the window is not held up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.window.main_window import MainWindow


class PanelFilling(QObject):
    """Shows in the panel what is known of the passage being read, once the articles are painted."""

    def __init__(self, window: MainWindow, in_marks: Callable[[], int]) -> None:
        """`in_marks` counts the articles in which the words quoted in the passage stand in marks."""
        super().__init__(window)
        self.setObjectName("panelFilling")
        self._window, self._in_marks = window, in_marks
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        self._steps: Iterator[None] | None = None
        """What is left to make before the panel shows the passage being read."""

    @property
    def is_done(self) -> bool:
        return not self._timer.isActive()

    def begin(self) -> None:
        """Begin, or begin anew with what is read now."""
        self._steps = None
        self._timer.start()

    def _go_on(self) -> None:
        if self._steps is None:
            self._steps = self._making()
        for _ in self._steps:
            self._timer.start()
            return
        self._steps = None

    def _making(self) -> Iterator[None]:
        window, reading = self._window, self._window.view.reading
        if reading is not None:
            from desktop.window.panel_builder import panel_content

            view = window.view
            content = panel_content(
                reading, view.project.columns, view.comparison, view.texts, self._in_marks()
            )
            yield from window.panel.preparing(content)
            window.panel.show_passage(content)
        elif window.made_panel is not None:
            window.made_panel.show_nothing()
