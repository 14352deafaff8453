"""How long the window does not answer: gaps of a 16 ms timer, each probe in a process of its own."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from tests.benchmarks.probing import Figures, count_paints, painting, waiting

if TYPE_CHECKING:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from desktop.application import Session

TICK = 16
AFTER_PAINT = 3.0
"""Seconds after the first paint of the texts in which the window must answer."""


class Ticks:
    """Notes when a timer ticked, by the clock and by the CPU time of the thread."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.timer: QTimer = QTimer()
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self.note)
        self.at: list[tuple[float, float]] = []
        self.timer.start(TICK)

    def note(self) -> None:
        self.at.append((time.perf_counter(), time.thread_time()))

    def longest(self, since: float, until: float) -> Figures:
        """Return the longest time between two ticks, of which the later is in since … until."""
        pairs = [
            (b[0] - a[0], b[1] - a[1])
            for a, b in zip(self.at, self.at[1:], strict=False)
            if since <= b[0] and a[0] <= until
        ]
        clock = max((pair[0] for pair in pairs), default=until - since)
        return {"clock": clock, "cpu": max((pair[1] for pair in pairs), default=0.0)}


def ticks_of_nothing() -> Figures:
    """Return the longest gap in an empty window: what the machine does by itself."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication([])
    window = QMainWindow()
    window.resize(1600, 1000)
    window.show()
    ticks = Ticks()
    began = time.perf_counter()
    for _ in waiting(application):
        if time.perf_counter() > began + AFTER_PAINT:
            break
    return ticks.longest(began, time.perf_counter())


def ticks_after_paint() -> Figures:
    """Start with the examples; return the longest gap in the time after their first paint."""
    from desktop.application import Session, make_application
    from desktop.storing.settings import Settings

    application = make_application()
    session = Session(Settings(), [])
    session.window.resize(1600, 1000)
    session.window.show()
    ticks = Ticks()
    painted = first_paint(application, session)
    for _ in waiting(application):
        if session.is_settled() and time.perf_counter() > painted + AFTER_PAINT:
            break
    session.close()
    return ticks.longest(painted, painted + AFTER_PAINT)


def ticks_comparing(articles: str) -> Figures:
    """Show many articles; return the longest gap from their paint until their comparison is painted."""
    from desktop.application import Session, make_application
    from desktop.storing.settings import Settings
    from tests.benchmarks.stories import told_project

    change = told_project(int(articles))
    application = make_application()
    session = Session(Settings(), [])
    session.window.resize(1600, 1000)
    session.window.show()
    view = session.window.view
    for _ in waiting(application):
        if session.is_settled():
            break
    ticks = Ticks()
    session.workspace.edit("Add", change)
    shown = first_paint(application, session)
    paints = count_paints(view.viewport())
    for _ in waiting(application):
        if view.comparison.links and len(view.comparison.articles) == int(articles):
            break
    for _ in painting(application, paints):
        break
    compared = time.perf_counter()
    for _ in waiting(application):
        if session.is_settled():
            break
    after = ticks.longest(compared, time.perf_counter())
    figures = ticks.longest(shown, compared) | {"compared": compared - shown}
    session.close()
    return figures | {f"after {kind}": gap for kind, gap in after.items()}


def first_paint(application: QApplication, session: Session) -> float:
    """Wait until texts are painted and return when they were."""
    view = session.window.view
    paints = count_paints(view.viewport())
    for _ in painting(application, paints):
        if view.scene.placed:
            break
    return time.perf_counter()
