"""What the list of 10,000 notes costs: opening it, each letter typed, a filter, an order, an added note."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from statistics import median
from typing import TYPE_CHECKING

from tests.benchmarks.note_probes import AT, annotated
from tests.benchmarks.probing import Figures

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.window.notes.list_panel import NotesPanel

TYPED = ("c", "co", "com", "comm", "comment", "comment c", "comment code", "n", "n9", "n99", "")


def listed(count: str) -> Figures:
    """Return seconds from what the reader does to the painted list, the median and the worst of each."""
    from desktop.application import make_application
    from desktop.story.annotating import annotate
    from desktop.story.annotation import Annotation
    from desktop.story.comparison import Span
    from desktop.window.notes.filters import EVERYTHING, NoteFilter, Order
    from desktop.window.notes.list_panel import NotesPanel
    from desktop.window.theme import LIGHT, apply

    application = make_application()
    apply(application, LIGHT)
    project = annotated(int(count))
    panel = NotesPanel(LIGHT)
    panel.resize(352, 900)
    panel.show()
    opened = spent(application, panel, partial(panel.show_project, project))
    while panel.is_warming:
        application.processEvents()
    figures: Figures = {"open list": opened}
    typed = [spent(application, panel, partial(panel.field.setText, t)) for t in TYPED]
    codes = [*(NoteFilter(code=n) for n in range(1, 9)), EVERYTHING]
    filtered = [spent(application, panel, partial(panel.show_filter, f)) for f in codes]
    orders = [*Order, Order.PLACE]
    ordered = [spent(application, panel, partial(panel.show_order, o)) for o in orders]
    added = []
    for number in range(8):
        span = Span(project.articles[0].number, 10 + number, 60)
        project = annotate(project, [span], Annotation(0, codes=(1,), made=AT))
        added.append(spent(application, panel, partial(panel.show_project, project)))
    measured = {"type": typed, "filter": filtered, "order": ordered, "list added": added}
    for name, seconds in measured.items():
        figures |= {name: median(seconds), f"worst {name}": max(seconds)}
    return figures


def spent(application: QApplication, panel: NotesPanel, act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    panel.list.viewport().repaint()
    taken = time.perf_counter() - began
    application.processEvents()
    return taken
