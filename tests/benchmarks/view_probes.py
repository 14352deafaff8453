"""How the articles' view paints, scrolls, flows and answers a click, each probe in a process of its own."""

from __future__ import annotations

import pickle
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from tests.benchmarks.probing import Figures, count_paints, megabytes, painting, waiting

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QApplication, QWidget

    from desktop.story.comparison import Reading, Span
    from desktop.window.compare_view import CompareView
    from desktop.window.scene import Scene

STEP = 60
"""px a frame: one notch of a wheel."""
FRAMES = 300
REFLOWS = 5
NARROWER = 120
"""px by which a window is made narrower, and wide again."""
CLICKS = 30
CLICKED_COLUMNS = 12
CLICK_WIDTH = 3_840
"""px: 12 columns of 250, their gutters, the panel."""


# --- the plain view ---------------------------------------------------------------------------------


def plain(width: str) -> Figures:
    """Paint, scroll and reflow 8 × 5,000 words in the plain view."""
    from PySide6.QtWidgets import QApplication

    from tests.benchmarks.data import big
    from tests.benchmarks.yardstick import BODY, Yardstick, add_fonts, serif

    application = QApplication([])
    add_fonts()
    data = big()
    began = time.process_time()
    view = Yardstick(data)
    view.resize(int(width), 1000)
    view.show()
    application.processEvents()
    figures: Figures = {"painted": time.process_time() - began}
    figures |= named("scroll", scroll(application, view.scroll_to))

    def zoom(share: float) -> None:
        for column in view.columns:
            column.document().setDefaultFont(serif(round(BODY * share)))

    def turn() -> None:
        application.processEvents()

    return figures | reflow(view, zoom, turn)


# --- the program's view -----------------------------------------------------------------------------


def own(width: str) -> Figures:
    """Paint, scroll and reflow the same in the program's view.

    First with the marks of the plain view and a passage read, its counterparts level; then with
    every layer, every word of every passage marked, and a conflict in every margin.
    """
    from desktop.application import make_application
    from desktop.window.compare_view import CompareView
    from desktop.window.marks import MarkKind
    from desktop.window.theme import LIGHT, apply
    from tests.benchmarks.big_project import big_project

    application = make_application()
    apply(application, LIGHT)
    project, comparison, marks = big_project()
    began = time.process_time()
    view = CompareView(LIGHT)
    view.set_layers(frozenset(MarkKind))
    view.resize(int(width), 1000)
    view.show_project(project)
    view.extra_marks = marks  # a project that is shown anew has none
    view.show_comparison(comparison)
    paints = count_paints(view.viewport())
    view.show()
    for _ in painting(application, paints):
        break
    figures: Figures = {"painted": time.process_time() - began}
    wait_until_laid_out(application, view)
    figures["laid out"] = time.process_time() - began
    figures["columns"] = len(view.linked.stage.columns)
    view.show_reading(read_in_the_middle(view))
    figures |= named("scroll", scroll(application, view.verticalScrollBar().setValue))

    def turn() -> None:
        for _ in painting(application, paints):
            return

    def settle() -> None:
        wait_until_laid_out(application, view)

    figures |= reflow(view, view.set_zoom, turn, settle)
    mark_everything(view)
    return figures | named("all", scroll(application, view.verticalScrollBar().setValue))


def wait_until_laid_out(application: QApplication, view: CompareView) -> None:
    for _ in waiting(application):
        if view.is_laid_out:
            return


def read_in_the_middle(view: CompareView) -> Reading:
    """Return the reading of a passage of the first column that has a counterpart beside it."""
    from desktop.comparing.counterparts import read_passage

    texts = {article.number: article for article in view.project.columns}
    number = view.columns[0].article.number
    spans = [link.a for link in view.comparison.links if link.a.article == number]
    return read_passage(texts, view.comparison, spans[3], None)


def mark_everything(view: CompareView) -> None:
    """Mark all words: those that no mark is on, as the same words; and a conflict in every margin."""
    from desktop.window.marks import MarkKind

    for column, each in enumerate(view.columns):
        for index, block in enumerate(each.blocks):
            runs = view.extra_marks.setdefault((column, index), [])
            at = 0
            for start, end, _ in sorted(runs):
                if at < start:
                    runs.append((at, start, MarkKind.SAME))
                at = end
            if at < len(block.text):
                runs.append((at, len(block.text), MarkKind.SAME))
    view.apply_marks()
    view.conflict_refs = frozenset(view.refs.values())
    view.scene.conflicts = view.conflict_refs
    view.repaint_all()


# --- what is done to either -------------------------------------------------------------------------


def named(what: str, figures: Figures) -> Figures:
    return {f"{what} {name}": figure for name, figure in figures.items()}


def scroll(application: QApplication, scroll_to: Callable[[int], None]) -> Figures:
    """Scroll step by step, painting each; return the median and the worst of a hundred frames."""
    scroll_to(0)
    application.processEvents()
    frames = []
    for frame in range(1, FRAMES + 1):
        began = time.process_time()
        scroll_to(frame * STEP)
        application.processEvents()
        frames.append(time.process_time() - began)
    frames.sort()
    return {"p50": frames[FRAMES // 2], "p99": frames[FRAMES * 99 // 100]}


def reflow(
    view: QWidget,
    zoom: Callable[[float], None],
    turn: Callable[[], None],
    settle: Callable[[], None] = lambda: None,
) -> Figures:
    """Make a view narrower and wide again, its type greater and small again, until painted each."""
    wide, spent = view.width(), []
    for number in range(2 * REFLOWS):
        began = time.process_time()
        view.resize(wide if number % 2 else wide - NARROWER, view.height())
        turn()
        spent.append(time.process_time() - began)
        settle()
    figures: Figures = {"resized": median(spent)}
    spent = []
    for number in range(2 * REFLOWS):
        began = time.process_time()
        zoom(1.0 if number % 2 else 1.2)
        turn()
        spent.append(time.process_time() - began)
        settle()
    return figures | {"zoomed": median(spent)}


# --- memory -----------------------------------------------------------------------------------------


def keep_big_project(file: str) -> Figures:
    """Write the big comparison to a file, so that making it costs a measured process nothing."""
    from tests.benchmarks.big_project import big_project

    Path(file).write_bytes(pickle.dumps(big_project()))
    return {}


def memory_empty() -> Figures:
    """Return the memory of an empty window."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication([])
    window = QMainWindow()
    window.resize(1600, 1000)
    window.show()
    application.processEvents()
    return {"megabytes": megabytes()}


def memory_own(file: str) -> Figures:
    """Return the memory of the program's view with the data: painted, laid out, scrolled through."""
    from desktop.application import make_application
    from desktop.window.compare_view import CompareView
    from desktop.window.marks import MarkKind
    from desktop.window.theme import LIGHT, apply

    application = make_application()
    apply(application, LIGHT)
    loaded = megabytes()
    project, comparison, marks = pickle.loads(Path(file).read_bytes())  # our own
    figures: Figures = {"loaded": loaded, "with data": megabytes()}
    view = CompareView(LIGHT)
    view.set_layers(frozenset(MarkKind))
    view.resize(1600, 1000)
    view.show_project(project)
    view.extra_marks = marks  # a project that is shown anew has none
    view.show_comparison(comparison)
    paints = count_paints(view.viewport())
    view.show()
    for _ in painting(application, paints):
        break
    figures["painted"] = megabytes()
    wait_until_laid_out(application, view)
    figures["laid out"] = megabytes()
    scroll(application, view.verticalScrollBar().setValue)
    return figures | {"megabytes": megabytes()}


def memory_plain() -> Figures:
    """Return the memory of the plain view with the data, scrolled through."""
    from PySide6.QtWidgets import QApplication

    from tests.benchmarks.data import big
    from tests.benchmarks.yardstick import Yardstick, add_fonts

    application = QApplication([])
    add_fonts()
    view = Yardstick(big())
    view.resize(1600, 1000)
    view.show()
    application.processEvents()
    scroll(application, view.scroll_to)
    return {"megabytes": megabytes()}


# --- the whole window -------------------------------------------------------------------------------


def note_paints(view: CompareView) -> dict[Span, tuple[float, float]]:
    """Return what keeps, by the passage read, when it was first painted: CPU time and clock."""
    first: dict[Span, tuple[float, float]] = {}
    paint = view.painter.paint

    def noting(painter: QPainter, scene: Scene, clip: QRectF) -> None:
        paint(painter, scene, clip)
        if view.reading is not None:
            first.setdefault(view.reading.current, (time.process_time(), time.perf_counter()))

    view.painter.paint = noting  # type: ignore[method-assign]
    return first


def click() -> Figures:
    """Click on passages with most columns in sight, until the counterparts are painted level."""
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest

    from desktop.application import Session, make_application
    from desktop.storing.settings import Settings
    from tests.benchmarks.stories import told_project

    application = make_application()
    session = Session(Settings(), [])
    window, view = session.window, session.window.view
    window.resize(CLICK_WIDTH, 1000)
    window.show()
    for _ in waiting(application):
        if session.is_settled():
            break
    session.workspace.edit("Add", told_project(CLICKED_COLUMNS))
    for _ in waiting(application):
        if session.is_settled() and view.comparison.links:
            break
    painted = note_paints(view)
    cpu, clock, filled, columns = [], [], [], len(view.stage.columns)
    for number in range(CLICKS):
        view.verticalScrollBar().setValue(number * 40)
        application.processEvents()
        places = [
            place
            for place in view.scene.placed
            if len({ref[0] for ref in view.partners.get((place.column, place.index), ())}) > 2
            and view.scene.top + 30 < place.text_y < view.scene.bottom - 60
            and (place.column, place.index) != view.current
        ]
        place = places[number * 7 % len(places)]
        ref = (place.column, place.index)
        began, at = time.process_time(), time.perf_counter()
        point = QPoint(int(place.text_x) + 20, int(place.text_y) + 8)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
        for _ in waiting(application):
            if view.span_of(ref) in painted and window.is_filled:
                break
        then = painted[view.span_of(ref)]
        painted.clear()
        cpu.append(then[0] - began)
        clock.append(then[1] - at)
        filled.append(time.process_time() - began)
    session.close()
    figures: Figures = {"columns": columns, "first": cpu[0], "first clock": clock[0]}
    figures |= {"cpu": median(cpu[1:]), "clock": median(clock[1:]), "filled": median(filled[1:])}
    return figures | {"worst": max(cpu[1:]), "worst clock": max(clock[1:])}
