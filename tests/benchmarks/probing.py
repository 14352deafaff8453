"""Run one probe in a process of its own: `python -m tests.benchmarks.probing MODULE NAME …` prints JSON.

A probe is a function that returns figures. All times are CPU seconds of the process
(`time.process_time`), threads included, where nothing else is said.
"""

import importlib
import json
import os
import resource
import sys
import time
from collections.abc import Iterator
from pathlib import Path

Figures = dict[str, float | str]
PATIENCE = 60.0
"""Seconds after which a window that does not get there is given up."""


def most_megabytes() -> float:
    """Return the most memory the process ever had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def megabytes() -> float:
    """Return the memory the process has now (RSS)."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 2**20


def count_paints(widget: object) -> list[int]:
    """Return a list whose only number counts the paint events of a widget."""
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QWidget

    assert isinstance(widget, QWidget)
    count = [0]

    class Filter(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            count[0] += event.type() == QEvent.Type.Paint
            return False

    widget.installEventFilter(Filter(widget))
    return count


def waiting(application: object) -> Iterator[None]:
    """Give a turn after every batch of events, asleep in between."""
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    assert isinstance(application, QApplication)
    waker = QTimer()
    waker.start(100)
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        yield
    raise TimeoutError("the window did not get there")


def painting(application: object, paints: list[int]) -> Iterator[None]:
    """Give a turn whenever the widget was painted."""
    seen = 0
    for _ in waiting(application):
        if paints[0] != seen:
            seen = paints[0]
            yield


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    module, name, *arguments = sys.argv[1:]
    found = getattr(importlib.import_module(f"tests.benchmarks.{module}"), name)(*arguments)
    print(json.dumps(found), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
