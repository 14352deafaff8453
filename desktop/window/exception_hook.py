"""Errors nobody caught: they are logged, and shown once, wherever they come from."""

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Signal

log = logging.getLogger(__name__)


class ExceptionHook(QObject):
    """Passes uncaught errors of any thread to `show`, on the thread that made the hook."""

    caught = Signal(object)
    """A BaseException."""

    def __init__(self, show: Callable[[BaseException], None], parent: QObject | None) -> None:
        super().__init__(parent)
        self._shown: set[tuple[type, str, int]] = set()
        self._before = (sys.excepthook, threading.excepthook)
        self._show = show
        self.caught.connect(self._tell)
        sys.excepthook = self.take
        threading.excepthook = self.take_from_thread

    def take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log an error; show it unless the same place failed before (a paint event repeats)."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        place = place_of(kind, trace)
        log.error("uncaught", exc_info=(kind, error, trace))
        if place not in self._shown:
            self._shown.add(place)
            self.caught.emit(error)

    def take_from_thread(self, failed: threading.ExceptHookArgs) -> None:
        if failed.exc_value is not None:
            self.take(failed.exc_type, failed.exc_value, failed.exc_traceback)

    def _tell(self, error: object) -> None:
        """Run on the hook's own thread, as a QObject's method, whatever thread failed."""
        if isinstance(error, BaseException):
            self._show(error)

    def remove(self) -> None:
        """Give Python its own hooks back."""
        sys.excepthook, threading.excepthook = self._before


def install_exception_hook(
    show: Callable[[BaseException], None], parent: QObject | None = None
) -> ExceptionHook:
    """Send uncaught errors to `show`; keep what is returned as long as it shall work."""
    return ExceptionHook(show, parent)


def place_of(kind: type[BaseException], trace: TracebackType | None) -> tuple[type, str, int]:
    """Return what failed and where, the innermost frame."""
    if trace is None:
        return kind, "", 0
    while trace.tb_next is not None:
        trace = trace.tb_next
    return kind, trace.tb_frame.f_code.co_filename, trace.tb_lineno
