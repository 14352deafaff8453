"""What is measured, each in a process of its own: `python -m tests.benchmarks.probes NAME` prints JSON.

All times are CPU seconds of the process (`time.process_time`), threads included.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.story.article import Article

from desktop.resources import seeds

Figures = dict[str, float | str]
PROBES: dict[str, Callable[..., Figures]] = {}
HEAVY = ("numpy", "spacy", "onnxruntime", "whoosh", "typst")
STEP = 60
"""px a frame: one notch of a wheel."""
FRAMES = 300
PATIENCE = 60.0
"""Seconds after which a window that does not get there is given up."""


def probe(function: Callable[..., Figures]) -> Callable[..., Figures]:
    PROBES[function.__name__] = function
    return function


def megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


# --- start ------------------------------------------------------------------------------------------


@probe
def empty_window() -> Figures:
    """Paint an empty QMainWindow of the same size."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication([])
    window = QMainWindow()
    window.resize(1600, 1000)
    window.show()
    application.processEvents()
    return {"painted": time.process_time(), "megabytes": megabytes()}


@probe
def start(*files: str) -> Figures:
    """Start as the program does, until the texts and until the links are painted."""
    from desktop.application import Session, make_application
    from desktop.storing.logfile import start_log
    from desktop.storing.settings import load_settings

    application = make_application()
    start_log()
    session = Session(load_settings(), [Path(file) for file in files], is_stored=True)
    session.window.resize(1600, 1000)
    session.window.show()
    view = session.window.view
    paints = count_paints(view.viewport())
    figures: Figures = {}
    for _ in painting(application, paints):
        if "painted" not in figures and len(view.columns) == 5 and view.scene.placed:
            figures["painted"] = time.process_time()
            figures["megabytes"] = megabytes()
            figures["modules"] = len(sys.modules)
            figures["heavy"] = " ".join(name for name in HEAVY if name in sys.modules) or "none"
        if "painted" in figures and view.comparison.links and view.scene.gutters.ribbons:
            figures["links"] = time.process_time()
            break
    for _ in waiting(application):  # lets the caches be written
        if session.is_settled():
            break
    session.close()
    return figures


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


# --- the big comparison -----------------------------------------------------------------------------


@probe
def big_yardstick(width: str) -> Figures:
    """Paint and scroll 8 × 5,000 words in the plain view."""
    from PySide6.QtWidgets import QApplication

    from tests.benchmarks.data import big
    from tests.benchmarks.yardstick import Yardstick, add_fonts

    application = QApplication([])
    add_fonts()
    data = big()
    began = time.process_time()
    view = Yardstick(data)
    view.resize(int(width), 1000)
    view.show()
    application.processEvents()
    painted = time.process_time() - began
    return {"painted": painted, "columns": len(view.columns)} | scroll(application, view.scroll_to)


@probe
def big_product(width: str) -> Figures:
    """Paint and scroll the same in the program's view."""
    from desktop.application import make_application
    from desktop.window.compare_view import CompareView
    from desktop.window.marks import MarkKind
    from desktop.window.theme import LIGHT
    from tests.benchmarks.big_project import big_project

    application = make_application()
    project, comparison, marks = big_project()
    began = time.process_time()
    view = CompareView(LIGHT)
    view.set_layers(frozenset(MarkKind))
    view.extra_marks = marks
    view.resize(int(width), 1000)
    view.show_project(project)
    view.show_comparison(comparison)
    paints = count_paints(view.viewport())
    view.show()
    for _ in painting(application, paints):
        break
    painted = time.process_time() - began
    for _ in waiting(application):
        if view.is_laid_out:
            break
    laid_out = time.process_time() - began
    shown = len(view.linked.stage.columns)
    figures = scroll(application, view.verticalScrollBar().setValue)
    return {"painted": painted, "laid out": laid_out, "columns": shown} | figures


def scroll(application: object, scroll_to: Callable[[int], None]) -> Figures:
    """Scroll step by step, painting each; return the median and the worst of a hundred frames."""
    from PySide6.QtWidgets import QApplication

    assert isinstance(application, QApplication)
    application.processEvents()
    frames = []
    for frame in range(1, FRAMES + 1):
        began = time.process_time()
        scroll_to(frame * STEP)
        application.processEvents()
        frames.append(time.process_time() - began)
    frames.sort()
    return {"p50": frames[FRAMES // 2], "p99": frames[FRAMES * 99 // 100]}


# --- comparing --------------------------------------------------------------------------------------


def example_articles() -> tuple[Article, ...]:
    """Read the five example articles, as the program does."""
    from desktop import importing
    from desktop.story.project import Project, add_articles

    read = tuple(importing.read(file) for file in sorted(seeds().glob("*.txt")))
    return add_articles(Project(), read).columns


def import_comparing() -> float:
    """Import what comparing imports anywhere, and nothing else; return the CPU seconds it took.

    These are what "after imports" leaves out: the program's own modules, numpy, rapidfuzz and the
    stemmer. Reading the word tables, filling caches and compiling patterns are part of comparing.
    """
    began = time.process_time()
    import desktop.comparing.comparison  # noqa: F401, I001 - first: it says how many threads numpy has
    import numpy  # noqa: F401
    import rapidfuzz.distance
    import rapidfuzz.fuzz  # noqa: F401
    import snowballstemmer.english_stemmer  # noqa: F401

    return time.process_time() - began


@probe
def compare_five() -> Figures:
    """Compare the example articles; then once more."""
    imports = import_comparing()
    from desktop import comparing

    articles = example_articles()
    began = time.process_time()
    comparing.compare(articles)
    first = time.process_time() - began
    comparing.compare(articles)
    again = time.process_time() - began - first
    return {"first": first, "with imports": first + imports, "again": again}


@probe
def difflib_five() -> Figures:
    """Compare the characters of all pairs of the same passages with difflib."""
    from difflib import SequenceMatcher
    from itertools import combinations

    texts = []
    for article in example_articles():
        passages = enumerate(article.passages)
        texts.append([article.passage_text(i) for i, passage in passages if passage.is_compared])
    began = time.process_time()
    pairs = 0
    for left, right in combinations(texts, 2):
        for b in right:
            matcher = SequenceMatcher(None, "", b)
            for a in left:
                matcher.set_seq1(a)
                matcher.ratio()
                pairs += 1
    return {"first": time.process_time() - began, "pairs": pairs}


@probe
def compare_many(workload: str, articles: str) -> Figures:
    """Compare many articles of 40 sentences: `told` like real ones, `retold` from too few sentences."""
    import_comparing()
    from desktop import comparing
    from desktop.text.tables import table_lines
    from tests.benchmarks.big_project import retold
    from tests.benchmarks.stories import told

    made = {"told": told, "retold": retold}[workload](int(articles), 40)
    table_lines.cache_clear()  # read to write the articles; comparing has to read it itself
    began = time.process_time()
    found = comparing.compare(made)
    spent = time.process_time() - began
    return {"first": spent, "megabytes": megabytes(), "links": len(found.links)}


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    figures = PROBES[sys.argv[1]](*sys.argv[2:])
    print(json.dumps(figures), flush=True)
    os._exit(0)
