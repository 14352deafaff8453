"""What 10,000 annotations cost: painting, scrolling, adding one, opening; each probe in its own process."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from random import Random
from statistics import median
from typing import TYPE_CHECKING

from tests.benchmarks.probing import Figures, count_paints, painting, waiting

if TYPE_CHECKING:
    from desktop.story.project import Project

CODES = 20
LEAST, MOST = 8, 120
"""Code points of an annotation: from a word to a sentence."""
EDITS = 12
COLUMNS = 8
AT = "2026-11-22T06:31:59Z"


def annotated(count: int) -> Project:
    """Return 8 × 5,000 words with so many annotations, evenly over the articles, with 20 codes."""
    from desktop.story.anchoring import anchor_at
    from desktop.story.annotation import COLOURS, Annotation, Code
    from tests.benchmarks.big_project import big_project

    project, random = big_project()[0], Random(7)
    codes = tuple(
        Code(n + 1, f"Code {n + 1}", colour=COLOURS[n % len(COLOURS)], letter=chr(ord("A") + n))
        for n in range(CODES)
    )
    made = []
    for number in range(1, count + 1):
        article = project.articles[number % len(project.articles)]
        start = random.randrange(len(article.text) - MOST)
        anchor = anchor_at(article, start, start + random.randint(LEAST, MOST))
        comment = "A comment" if number % 3 == 0 else ""
        note = Annotation(number, (anchor,), (random.randint(1, CODES),), "", comment)
        made.append(note._replace(by="Ida", made=AT, changed=AT))
    counters = project.counters._replace(code=CODES + 1, annotation=count + 1)
    return replace(project, codes=codes, annotations=tuple(made), counters=counters)


def view(width: str, count: str) -> Figures:
    """Paint and scroll the articles as `view_probes.own` does, with so many annotations."""
    from desktop.application import make_application
    from desktop.window.compare_view import CompareView
    from desktop.window.marks import MarkKind
    from desktop.window.theme import LIGHT, apply
    from tests.benchmarks.big_project import big_project
    from tests.benchmarks.view_probes import named, read_in_the_middle, scroll, wait_until_laid_out

    application = make_application()
    apply(application, LIGHT)
    _, comparison, marks = big_project()
    project = annotated(int(count))
    began = time.process_time()
    shown = CompareView(LIGHT)
    shown.set_layers(frozenset(MarkKind))
    shown.resize(int(width), 1000)
    shown.show_project(project)
    shown.extra_marks = marks  # a project that is shown anew has none
    shown.show_comparison(comparison)
    paints = count_paints(shown.viewport())
    shown.show()
    turns = painting(application, paints)
    next(turns)
    figures: Figures = {"painted": time.process_time() - began}
    next(turns)  # the second frame, with overviews and annotations
    assert count == "0" or shown.scene.notes
    figures["marked"] = time.process_time() - began
    wait_until_laid_out(application, shown)
    shown.show_reading(read_in_the_middle(shown))
    return figures | named("scroll", scroll(application, shown.verticalScrollBar().setValue))


def make(path: str, count: str) -> Figures:
    """Write such a project to a file."""
    from desktop.storing.project_file import create

    began = time.perf_counter()
    create(Path(path), annotated(int(count)), [])
    return {"clock": time.perf_counter() - began, "megabytes": Path(path).stat().st_size / 2**20}


def read(path: str) -> Figures:
    """Open a project without a window."""
    from desktop.storing.opening import open_project

    cpu, clock = time.process_time(), time.perf_counter()
    found = open_project(Path(path))
    figures: Figures = {
        "cpu": time.process_time() - cpu,
        "clock": time.perf_counter() - clock,
        "annotations": len(found.project.annotations),
    }
    found.close()
    return figures


def started(path: str) -> Figures:
    """Start the program with such a project, until its texts are painted."""
    from desktop.application import Session, make_application
    from desktop.storing.settings import load_settings

    application = make_application()
    session = Session(load_settings(), [Path(path)], is_stored=True)
    session.tells = False
    session.window.resize(1600, 1000)
    session.window.show()
    view = session.window.view
    for _ in painting(application, count_paints(view.viewport())):
        if len(view.columns) == COLUMNS and view.scene.placed:
            break
    figures: Figures = {"painted": time.process_time()}
    session.close()
    return figures


def edits(path: str) -> Figures:
    """Add annotations where the reader is, then take them back: stored and painted each, clock."""
    from functools import partial

    from desktop.application import Session, make_application
    from desktop.storing.settings import load_settings
    from desktop.story.annotating import annotate
    from desktop.story.annotation import Annotation
    from desktop.story.comparison import Span

    application = make_application()
    session = Session(load_settings(), [Path(path)], is_stored=True)
    session.tells = False
    session.window.resize(1600, 1000)
    session.window.show()
    shown, workspace = session.window.view, session.workspace
    for _ in waiting(application):
        if session.is_settled() and shown.scene.placed:
            break
    paints = count_paints(shown.viewport())
    added, undone = [], []
    for number in range(EDITS):
        place = shown.scene.placed[number % len(shown.scene.placed)]
        passage = shown.columns[place.column].article.passages[place.index]
        article = shown.columns[place.column].article.number
        span = Span(article, passage.start, passage.end - number % 5)
        new = Annotation(0, codes=(1 + number,), by="Ida", made=AT)
        added.append(
            spent(
                application,
                paints,
                partial(workspace.edit, "Code", partial(annotate, spans=[span], new=new)),
            )
        )
    for _ in range(EDITS):
        undone.append(spent(application, paints, workspace.undo))
    session.close()
    return {
        "add": median(added),
        "worst add": max(added),
        "undo": median(undone),
        "worst undo": max(undone),
    }


def spent(application: object, paints: list[int], act: object) -> float:
    """Return the seconds on the clock from a step of the reader until it is painted."""
    from PySide6.QtWidgets import QApplication

    assert isinstance(application, QApplication)
    assert callable(act)
    application.processEvents()
    before, began = paints[0], time.perf_counter()
    act()
    while paints[0] == before and time.perf_counter() - began < 1:
        application.processEvents()
    return time.perf_counter() - began
