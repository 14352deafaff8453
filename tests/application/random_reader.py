"""A reader who does anything at any time, the same again for the same seed.

From a command line, for longer than a test may take:
`python -m tests.application.random_reader --seeds 20 --steps 400`
"""

from __future__ import annotations

import random
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from desktop.application import Session
from desktop.story.errors import UserError
from desktop.window.actions import rows
from tests.application.hands import BRIDGE, written
from tests.application.random_edits import any_span, edits, quote_edits, statement_edits

NOT_CHOSEN = frozenset({"quit", "log"})
"""Actions that end the program or start another one."""
OFTEN = (
    "library",
    "linked",
    "synopsis",
    "lock_statement",
    "split_statement",
    "merge_statement",
    "split_sentence",
    "join_sentence",
    "correct_text",
    "quotes",
    "layer_quotes",
    "correct_quote",
    "add_quote",
    "show_quote",
)
BUG = "bug_message"
LEFT_ALONE = frozenset(
    {"report_print", "show_log", "open_log", "log", "bug_log", "about_log", "help_log"}
)
"""Buttons that start another program."""
TYPED = (
    "A1.2",
    "A9.9",
    "A2",
    "S1",
    "S40",
    "Q1",
    "Q3",
    "Q77",
    "bridge",
    "nine weeks",
    "",
    "міст",
    "x" * 200,
)
WORDS = ("", "Orsha Gazette", "2026-02-30", "2026-11-17", "<b>&", "Новини", "x" * 300)
OTHERS = {
    "ukrainian.txt": "Міст закрили через тріщини\n\nМіст через Оршу закрили в понеділок: у двох"
    " опорах знайшли тріщини.\n\nРемонт триватиме одинадцять тижнів, сказали в міськраді.\n",
    "arabic.txt": "إغلاق الجسر\n\nأغلق الجسر يوم الاثنين بعد العثور على شقوق في دعامتين."
    " سيستغرق الإصلاح تسعة أسابيع.\n",
    "short.txt": "Bridge\n",
    "long.txt": "Notes from the bank\n\n"
    + "\n\n".join(
        f"On day {day} the ferry over the Orsha carried {day * 40} people, the council said,"
        f" and {day + 3} buses turned round at the station."
        for day in range(1, 60)
    ),
}
PARAGRAPH = "<p>The ferry over the Orsha carried {} people on its first day, the council said on Monday.</p>"
MARKUP = "<h1>Ferry</h1>" + "".join(PARAGRAPH.format(number) for number in range(40, 46))
NEXIS = """<p>Ferry carries {0} people</p><p>Orsha Gazette</p><p>March 14, 2026 Saturday</p><p>Section: NEWS</p>
<p>Length: 120 words</p><p>Body</p>{1}<p>Load-Date: March 14, 2026</p><p>End of Document</p>"""
MIXED = {
    "page.html": f"<html><head><title>Ferry</title></head><body><article>{MARKUP}</article></body></html>",
    "export.html": "<html><body>"
    + "".join(NEXIS.format(number, PARAGRAPH.format(number)) for number in (1, 2, 3))
    + "</body></html>",
    "list.ris": "TY  - NEWS\nTI  - Ferry\nAU  - Holm, Ida\nUR  - https://gazette.example/1\nER  - \n",
    "broken.pdf": "%PDF-1.7\nand no more",
    "empty.txt": "",
}
"""Files that are read in the process: a page, several articles to choose from, references, a broken one."""
KEYS = tuple(
    Qt.Key[f"Key_{name}"]
    for name in "Down Up Left Right Return Tab Backtab Escape C F2 Space Delete Home End A PageDown"
    " PageUp N U B J K M L S E Q Y X R 1 2 3 F3 Backspace".split()
)


@dataclass
class RandomReader:
    """Drives a session; `failures` is what no reader should ever see."""

    session: Session
    folder: Path
    seed: int
    failures: list[str] = field(default_factory=list)
    done: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.random = random.Random(self.seed)
        self.files = [written(self.folder / name, text) for name, text in (BRIDGE | OTHERS).items()]
        (self.folder / "mixed").mkdir(exist_ok=True)
        self.mixed = [written(self.folder / "mixed" / name, text) for name, text in MIXED.items()]
        self.session.workspace.failed.connect(self._take_failure)
        self._hook = sys.excepthook
        sys.excepthook = self._take

    def leave(self) -> None:
        """Close what is open, and give Python its hook back."""
        self.close_windows()
        sys.excepthook = self._hook

    # --- what goes wrong ------------------------------------------------------------------------

    def _take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        said = "".join(traceback.format_exception(kind, error, trace))
        self.failures.append(f"{said}after: {', '.join(self.done[-12:])}")

    def _take_failure(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            self._take(type(error), error, error.__traceback__)

    # --- steps ----------------------------------------------------------------------------------

    def run(self, steps: int) -> None:
        """Do so many things; stop at the first failure."""
        ways: list[Callable[[], str]] = [
            *[self.choose_action] * 4,
            *[self.edit] * 4,
            *[self.press_key] * 3,
            *[self.use_mouse] * 3,
            self.walk_history,
            self.choose_item,
            self.open_files,
            self.add_things,
            self.change_project,
            self.go_somewhere,
            self.change_window,
            self.ask_workspace,
        ]
        for _ in range(steps):
            self.done.append("…")
            try:
                self.done[-1] = self.random.choice(ways)()
                self._pass_time()
                self._answer()
                self._check_kept()
            except Exception:  # noqa: BLE001  # a failure like one that Qt passes to the hook
                self._take(*sys.exc_info())
            if self.failures:
                return

    def _pass_time(self) -> None:
        """Let what was asked for happen: not at all, a little, or until all is done."""
        turns = self.random.choice((0, 0, 1, 2, 8, 40))
        for _ in range(turns):
            QCoreApplication.processEvents()
        if turns == 40:
            wait(self.session)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _answer(self) -> None:
        """Answer a window that opened, or close it; a report of a bug is a failure."""
        for window in self.windows():
            name = window.objectName()
            if name == BUG:
                self.failures.append(f"a bug was shown after: {', '.join(self.done[-12:])}")
            elif isinstance(window, QMenu):
                self._choose_entry(window)
            elif isinstance(window, QFileDialog):
                self._choose_file(window)
            elif self.random.random() < 0.5:
                window.close()
            else:
                self._use(window)

    def _check_kept(self) -> None:
        """Fail if a passage is kept twice, or a statement shows what is not in it."""
        workspace = self.session.workspace
        kept = [span for each in workspace.project.kept for span in each.passages]
        assert len(kept) == len(set(kept)), "a passage is kept twice"
        whole = {each.number: set(each.passages) for each in workspace.comparison.statements}
        shown = workspace.shown.statements
        assert len(whole) == len(workspace.comparison.statements), "a number is given twice"
        log = [each.number for each in workspace.project.imported]
        assert log == sorted(set(log)), "the log has a line twice"
        assert all(number < workspace.project.counters.entry for number in log)
        assert all(set(each.passages) <= whole[each.number] for each in shown)
        quotes = workspace.quotes.quotes
        assert len({each.number for each in quotes}) == len(quotes), (
            "a quote's number is given twice"
        )

    def windows(self) -> list[QWidget]:
        """Return the windows that are open beside the main one, menus too."""
        main = self.session.window
        return [
            each
            for each in QApplication.topLevelWidgets()
            if each is not main and each.isVisible() and isinstance(each, QDialog | QMenu)
        ]

    def close_windows(self) -> None:
        for window in self.windows():
            window.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _choose_entry(self, menu: QMenu) -> None:
        entries = [
            each
            for each in menu.actions()
            if each.isEnabled() and each.menu() is None and each.objectName() not in NOT_CHOSEN
        ]
        entry = self.random.choice(entries) if entries and self.random.random() < 0.7 else None
        if entry is not None:
            self.done.append(f"entry {entry.text()}")
            entry.trigger()
        menu.close()

    def _choose_file(self, dialog: QFileDialog) -> None:
        """Choose a file of our own folder: others are nobody's to write over."""
        if self.random.random() < 0.6:
            name = dialog.objectName()
            self.done.append(name)
            if name == "openDialog":
                dialog.filesSelected.emit([str(self.random.choice(self.files))])
            elif name == "folderDialog":
                dialog.fileSelected.emit(str(self.folder / "mixed"))
            elif name == "logDialog":
                dialog.fileSelected.emit(str(self.folder / "import-log.csv"))
            elif name == "exportDialog":
                dialog.fileSelected.emit(str(self.folder / "comparison.json"))
            elif name == "reportFileDialog":
                dialog.fileSelected.emit(str(self.folder / "report.pdf"))
            elif name == "speakersDialog":
                suffix = self.random.choice(("svg", "png", "csv", "wireside"))
                dialog.fileSelected.emit(str(self.folder / f"speakers.{suffix}"))
            else:
                dialog.fileSelected.emit(str(self._project_file()))
        dialog.close()

    def _project_file(self) -> Path:
        place = self.folder / f"saved{self.random.randrange(3)}.wireside"
        return self.random.choice([place, *sorted(self.folder.rglob("*.wireside"))])

    def _use(self, window: QWidget) -> None:
        """Write in fields of a window and press one of its buttons."""
        for field_ in window.findChildren(QLineEdit):
            if field_.isVisible() and field_.isEnabled() and self.random.random() < 0.4:
                field_.setText(self.random.choice(WORDS))
        buttons = [
            each
            for each in window.findChildren(QAbstractButton)
            if each.isVisible() and each.isEnabled() and each.objectName() not in LEFT_ALONE
        ]
        if buttons:
            button = self.random.choice(buttons)
            self.done.append(f"{window.objectName()}: {button.objectName() or button.text()}")
            button.click()

    # --- ways -----------------------------------------------------------------------------------

    def choose_action(self) -> str:
        actions = self.session.window.actions_
        names = [row.name for row in rows() if row.name not in NOT_CHOSEN]
        name = self.random.choice([*names, *OFTEN * 3])
        if actions[name].isEnabled():
            actions[name].trigger()
            return name
        return f"({name})"

    def press_key(self) -> str:
        where = QApplication.focusWidget() or self.session.window.view
        key = self.random.choice(KEYS)
        if is_popping(where) and key in PRESSING:
            return f"({key.name})"
        modifiers = Qt.KeyboardModifier
        with_ = self.random.choice(
            [modifiers.NoModifier] * 4 + [modifiers.ShiftModifier, modifiers.ControlModifier]
        )
        QTest.keyClick(where, key, with_)
        return f"{with_.name} {key.name} in {where.objectName()}"

    def use_mouse(self) -> str:
        """Click, drag or ask for the menu, mostly in the articles."""
        view, button = self.session.window.view, Qt.MouseButton.LeftButton
        parts = [
            each
            for each in self.session.window.findChildren(QWidget)
            if each.isVisible() and each.isEnabled() and min(each.width(), each.height()) > 8
            and not isinstance(each, QMenu) and not is_popping(each)
        ]  # fmt: skip
        if view.isVisible():
            parts += [view.viewport()] * len(parts)
        if not parts:
            return "(mouse)"
        where = self.random.choice(parts)
        if where.objectName() in LEFT_ALONE:
            return "(mouse)"
        modifiers = Qt.KeyboardModifier
        none = self.random.choice([modifiers.NoModifier] * 3 + [modifiers.AltModifier])
        at = self._point_in(where)
        way = self.random.choice(("click", "click", "click", "drag", "double", "menu", "move"))
        if way == "double":
            QTest.mouseDClick(where, button, none, at)
        elif way == "drag":
            QTest.mousePress(where, button, none, at)
            QTest.mouseMove(where, self._point_in(where))
            self.walk_history()
            QTest.mouseRelease(where, button, none, self._point_in(where))
        elif way == "menu":
            reason = QContextMenuEvent.Reason.Mouse
            QCoreApplication.postEvent(where, QContextMenuEvent(reason, at, where.mapToGlobal(at)))
        elif way == "move":
            QTest.mouseMove(where, at)
        else:
            QTest.mouseClick(where, button, none, at)
        return f"{way} {where.objectName()}"

    def _point_in(self, where: QWidget) -> QPoint:
        return QPoint(self.random.randrange(where.width()), self.random.randrange(where.height()))

    def walk_history(self) -> str:
        way = self.random.choice(("undo", "undo", "redo"))
        for _ in range(self.random.randint(1, 4)):
            getattr(self.session.workspace, way)()
        return way

    def choose_item(self) -> str:
        views = [
            each
            for each in self.session.window.findChildren(QAbstractItemView)
            if each.isVisible() and each.model() is not None and each.model().rowCount()
        ]
        if not views:
            return "(item)"
        view = self.random.choice(views)
        view.setCurrentIndex(view.model().index(self.random.randrange(view.model().rowCount()), 0))
        if self.random.random() < 0.4:
            view.selectAll()
        return f"item of {view.objectName()}"

    def open_files(self) -> str:
        chosen = self.random.sample(self.files, self.random.randint(1, 3))
        if self.random.random() < 0.4:
            path = chosen[0]
            path.write_text(
                path.read_text(encoding="utf-8") + f"\n\nLine {len(self.done)} came later.\n",
                encoding="utf-8",
            )
        self.session.workspace.open_files(chosen)
        return f"open {len(chosen)} files"

    def add_things(self) -> str:
        """Add what is no plain file, and give up, answer or leave out what was added before."""
        workspace, adding = self.session.workspace, self.session.workspace.adding
        way = self.random.choice(
            ("mixed", "folder", "paste", "choose", "exclude", "fetch", "take", "cancel")
        )
        if way == "mixed":
            workspace.open_files(self.random.sample(self.mixed, self.random.randint(1, 3)))
        elif way == "folder":
            workspace.open_files([self.folder / "mixed", self.random.choice(self.mixed)])
        elif way == "paste":
            workspace.add_text(self.random.choice(tuple(OTHERS.values())), MARKUP)
        elif way == "choose" and adding.open_choices:
            taken = self.random.choice(adding.open_choices)
            places = range(len(taken.drafts))
            for _ in range(self.random.randint(1, 2)):
                adding.choose(
                    taken, self.random.sample(places, self.random.randint(0, len(places)))
                )
        elif way == "exclude" and workspace.project.imported and self.session.is_open:
            entry = self.random.choice(workspace.project.imported)
            self.session.add.exclude((entry.number,), self.random.choice(WORDS))
        elif way == "fetch":
            adding.fetch(
                self.random.choice(("no address", "mailto:a@b.example", "ftp://a.example/b"))
            )
        elif way == "take":
            adding.take_fetched()
        elif way == "cancel":
            adding.cancel()
        return f"add: {way}"

    def change_project(self) -> str:
        home = self.session.workspace.home
        saved = sorted(self.folder.rglob("*.wireside"))
        way = self.random.choice(("new", "example", "save", "open", "open", "forget"))
        if way == "new":
            home.create(self.random.sample(self.files, self.random.randint(0, 2)))
        elif way == "example":
            home.open_example()
        elif way == "save":
            target = self.folder / f"saved{self.random.randrange(3)}.wireside"
            self.session.workspace.save_as(target)
        elif way == "open" and saved:
            home.open(self.random.choice(saved))
        elif way == "forget" and self.random.random() < 0.3 and self.session.is_settled():
            self.session.workspace.forget()
        return f"{way} project"

    def go_somewhere(self) -> str:
        typed = self.random.choice(TYPED)
        self.session.window.go_to(typed)
        return f"go to {typed}"

    def change_window(self) -> str:
        size = self.random.choice((700, 1000, 1300, 1900)), self.random.choice((420, 700, 1000))
        self.session.window.resize(*size)
        return f"resize {size}"

    def ask_workspace(self) -> str:
        """Ask for things of passages that may not be there, as a window that is older may."""
        workspace, window = self.session.workspace, self.session.window
        way = self.random.choice(("absence", "article", "passage", "suggest", "against", "who"))
        if way == "absence":
            workspace.asking.check_absence(
                any_span(self.random, workspace.project), self.random.randint(1, 9)
            )
        elif way == "article" and self.session.is_open:
            self.session.library.read_article(self.random.randint(1, 9))
        elif way == "passage":
            window.view.activate((self.random.randrange(4), self.random.randrange(5)))
        elif way == "suggest":
            workspace.asking.suggest_stories()
        elif way == "who":
            self._look_at_speakers()
        else:
            window.show_against(self.random.choice((None, 1, 2, 3, 9)))
        return f"ask {way}"

    def _look_at_speakers(self) -> None:
        """Use the card and the table of speakers, in sight or not, of quotes that may be gone."""
        if not self.session.is_open or self.session.window.pages.made_quotes is None:
            return
        speakers, page = self.session.quotes.speakers, self.session.window.pages.quotes
        page.side.show_side(self.random.choice(tuple(page.side.tabs)))
        names = [quote.name for quote in page.book.quotes]
        speakers.show_card(self.random.choice([*names, "", "Nobody"]))
        table = speakers.matrix.table
        table.open_cell(
            speakers.matrix.model.index(self.random.randrange(4), self.random.randrange(4))
        )
        speakers.copy(tuple(self.random.randint(1, 30) for _ in range(3)))
        if self._is_likely(0.3):
            speakers.choose_file(self.random.choice(("svg", "png", "csv")))

    # --- edits ----------------------------------------------------------------------------------

    def edit(self) -> str:
        """Change the project by one of the pure functions, whatever is on the screen."""
        workspace = self.session.workspace
        found = edits(self.random, workspace.project)
        shaping = statement_edits(self.random, workspace.project, workspace.comparison.statements)
        quoting = quote_edits(self.random, workspace.project, workspace.quotes.quotes)
        if self._is_likely(0.3):
            found = quoting if self._is_likely(0.5) else shaping or found
        name, change = self.random.choice(found)
        workspace.edit(name, change)
        return name

    def _is_likely(self, share: float) -> bool:
        return self.random.random() < share


POPPING = frozenset({"QMenuBar", "QComboBox", "QSizeGrip"})
"""Widgets that wait in a loop of their own when they are pressed."""
PRESSING = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return})


def is_popping(widget: QWidget) -> bool:
    """Tell whether a widget waits in a loop of its own when it is pressed, as for its menu."""
    menu = widget.menu() if isinstance(widget, QPushButton | QToolButton) else None
    return (
        menu is not None
        or widget.metaObject().className() in POPPING
        or hasattr(widget, "popupMode")
    )


PATIENCE = 5.0
"""Seconds after which a reader goes on, whatever is still being done."""


def wait(session: Session) -> None:
    """Wait until a session is settled."""
    until = monotonic() + PATIENCE
    while not session.is_settled() and monotonic() < until:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)


def main(arguments: list[str]) -> int:
    """Run many seeds, and print what failed."""
    import argparse
    import os
    import tempfile

    parser = argparse.ArgumentParser(description="Use the program at random.")
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--seeds", type=int, default=10)
    parser.add_argument("--steps", type=int, default=300)
    chosen = parser.parse_args(arguments)
    failed = 0
    begun = Path.cwd()
    for seed in range(chosen.first, chosen.first + chosen.seeds):
        with tempfile.TemporaryDirectory(
            prefix="wireside-random-", ignore_cleanup_errors=True
        ) as folder:
            for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
                os.environ[variable] = folder
            os.chdir(folder)
            failures = run_seed(seed, chosen.steps, Path(folder))
        for failure in failures[:1]:
            print(f"--- seed {seed}\n{failure}", flush=True)
        failed += bool(failures)
    os.chdir(begun)
    print(f"{chosen.seeds} seeds of {chosen.steps} steps, {failed} failed")
    return int(failed > 0)


def run_seed(seed: int, steps: int, folder: Path) -> list[str]:
    """Begin a session on three articles, use it, and close it; return the failures."""
    from desktop.application import make_application
    from desktop.storing.settings import Settings

    make_application()
    paths = [written(folder / name, text) for name, text in BRIDGE.items()]
    session = Session(Settings(theme="light"), paths, is_stored=True)
    session.window.resize(1300, 900)
    session.window.show()
    wait(session)
    reader = RandomReader(session, folder, seed)
    reader.run(steps)
    session.tells = False
    reader.leave()
    session.window.is_held = False
    session.window.close()
    session.close()
    session.window.deleteLater()
    session.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return reader.failures


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
