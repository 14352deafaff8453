"""Check pins: their stored originals are opened first, and only then they can be called checked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.storing.clock import now_utc
from desktop.story.brief import Checked
from desktop.story.briefing import check_pin
from desktop.workspace.asking import Original

if TYPE_CHECKING:
    from desktop.application.session import Session
    from desktop.story.brief_rows import PinRow
    from desktop.window.brief.checking import CheckPin


class PinChecks(QObject):
    """Opens a window for a pin, fetches originals for it, and records what the reader says."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self.workspace, self.window = session.workspace, session.window
        self._open: CheckPin | None = None

    def begin(self, row: PinRow) -> None:
        """Open the originals of a pin; another pin's window closes."""
        from desktop.window.brief.checking import CheckPin

        if self._open is not None:
            self._open.reject()
        made = CheckPin(row, self.session.settings.reader, self.window.theme, self.window)
        self._open = made
        made.original_requested.connect(self._read)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        made.checked.connect(self.record)
        made.unchecked.connect(self.take_back)
        made.finished.connect(self._forget)
        made.show()
        made.begin()

    def _read(self, number: int, span: tuple[int, int] | None) -> None:
        self.workspace.asking.read_original(number, span, self._show)

    def _show(self, found: object) -> None:
        if self._open is not None and isinstance(found, Original):
            self._open.show_stored(found.article, found.data)

    def _forget(self, _result: int) -> None:
        self._open = None

    def record(self, number: int) -> None:
        """Record that the reader compared a pin with its originals."""
        checked = Checked(self.session.settings.reader, now_utc())
        self._say(self.tr("Pin {} checked"), number, checked)

    def take_back(self, number: int) -> None:
        self._say(self.tr("Take back that pin {} was checked"), number, None)

    def _say(self, words: str, number: int, checked: Checked | None) -> None:
        row = self.session.briefs.row(number)
        label = words.format("" if row is None else row.place)
        self.workspace.edit(label, partial(check_pin, number=number, checked=checked))
