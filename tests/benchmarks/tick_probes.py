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

    def gaps(self, since: float, until: float) -> Figures:
        """Return the times between two ticks of which the later is in since … until, in ms.

        `clocks` are all of them in words, `clock` and `cpu` the longest by the clock and by the CPU.
        """
        pairs = [
            (1000 * (b[0] - a[0]), 1000 * (b[1] - a[1]))
            for a, b in zip(self.at, self.at[1:], strict=False)
            if since <= b[0] and a[0] <= until
        ] or [(1000 * (until - since), 0.0)]
        return {
            "clocks": " ".join(f"{clock:.1f}" for clock, _ in pairs),
            "clock": max(clock for clock, _ in pairs) / 1000,
            "cpu": max(cpu for _, cpu in pairs) / 1000,
        }


def ticks_of_nothing() -> Figures:
    """Return the gaps in an empty window: what the machine does by itself."""
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
    return ticks.gaps(began, time.perf_counter())


def ticks_after_paint() -> Figures:
    """Start with the examples; return the gaps in the time after their first paint."""
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
    return ticks.gaps(painted, painted + AFTER_PAINT)


def ticks_comparing(articles: str) -> Figures:
    """Show many articles; return the gaps from their paint until all of their comparison is shown.

    That is links, copies, findings and the words of rows.
    """
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
    figures = ticks.gaps(shown, time.perf_counter()) | {"compared": compared - shown}
    session.close()
    return figures


def first_paint(application: QApplication, session: Session) -> float:
    """Wait until texts are painted and return when they were."""
    view = session.window.view
    paints = count_paints(view.viewport())
    for _ in painting(application, paints):
        if view.scene.placed:
            break
    return time.perf_counter()


def strictness() -> Figures:
    """Show the examples at one setting after the other; return the time from the choice to the paint."""
    from functools import partial
    from statistics import median

    from desktop.application import Session, make_application
    from desktop.storing.settings import Settings
    from desktop.story.project import with_strictness
    from desktop.story.strictness import LEVELS, STRICT

    application = make_application()
    session = Session(Settings(), [])
    session.window.resize(1600, 1000)
    session.window.show()
    view = session.window.view
    spent: list[tuple[float, float]] = []
    for level in [""] + 6 * list(LEVELS):
        began = time.perf_counter(), time.process_time()
        session.workspace.edit("Set", partial(with_strictness, strictness=level or STRICT))
        view.viewport().repaint()
        if level:
            spent.append((time.process_time() - began[1], time.perf_counter() - began[0]))
        for _ in waiting(application):
            if session.is_settled():
                break
    session.close()
    cpu, clock = zip(*spent, strict=True)
    return {"cpu": median(cpu), "clock": median(clock), "worst": max(clock)}
