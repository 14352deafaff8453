"""The main window: its parts, and what each action does to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QMainWindow,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from desktop.storing.settings import Settings
from desktop.story.comparison import Comparison, Reading, Span
from desktop.story.copies import Texts
from desktop.story.project import NOTED, NUMBERED, Project, is_same_but_for
from desktop.window import fonts
from desktop.window.actions import MENUS, Actions, rows
from desktop.window.bars import ReadingBar
from desktop.window.compare_view import CompareView
from desktop.window.counts import tally
from desktop.window.linked import PassageRef
from desktop.window.looks import Looks, wanted_theme
from desktop.window.overrides import guarded
from desktop.window.pages import CODE, LIBRARY, QUOTES, READ, Pages
from desktop.window.panel_filling import PanelFilling
from desktop.window.pressing import pressed_by
from desktop.window.said import name_words
from desktop.window.seeking import Seeking
from desktop.window.side import Middle, Side
from desktop.window.status_line import StatusLine
from desktop.window.theme import Theme, apply
from desktop.window.top_bar import TopBar
from desktop.window.walking import Walking

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.storing.state import FileState
    from desktop.window.banner import Banner
    from desktop.window.find_bar import FindBar
    from desktop.window.library import LibraryPage
    from desktop.window.panel import Panel

TITLE_BAR = 40
"""px that a window manager may put over a window."""
NARROW = 1280
"""px of width under which the panel is a drawer below the columns."""
LOW = 720
"""px of height of a narrow window under which bars that repeat something go: the text needs their lines."""
PANEL_PARTS = (
    "desktop.window.panel_content",
    "desktop.window.word_table",
    "desktop.window.panel_cards",
    "desktop.window.panel",
)
"""Modules that are loaded a step each: together they take longer than a reader's patience of a frame."""
OF_COLUMNS = frozenset({"find_next", "find_previous", "move_left", "move_right", "close_article"})
"""Actions on passages and columns whose keys act everywhere in the window."""


@guarded
class MainWindow(QMainWindow):
    """Shows a project, its comparison and the reading of a passage; reports what the reader wants."""

    files_dropped = Signal(QMimeData)
    closing = Signal()
    theme_changed = Signal(object)
    small_turned = Signal()
    """The window became small, or is small no more."""
    close_refused = Signal()
    """The reader wants to close the window while `is_held`."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("Wireside")
        self.setAcceptDrops(True)
        self.is_small = False
        """Whether bars that repeat something give their place to the text."""
        room = QGuiApplication.primaryScreen().availableSize()
        self.resize(min(1600, room.width()), min(1000, room.height() - TITLE_BAR))
        self.settings = settings
        self.theme = wanted_theme(settings.theme)
        self.view = CompareView(self.theme, self)
        self.actions_ = Actions(self, self.view)
        self.top = TopBar(self.actions_, self.theme, self)
        self.bar = ReadingBar(self.actions_, self.theme, self)
        self.side = Side(self)
        self.status = StatusLine(self.theme, self)
        self.pages = Pages(self)
        self.in_marks: Callable[[Span], int] | None = None
        """In how many articles the words quoted in a passage stand in marks, if they differ there."""
        self._panel: Panel | None = None
        self._banner: Banner | None = None
        self._name = ""
        self._filling = PanelFilling(self, self._count_in_marks)
        self.is_held = False
        """Whether something would be lost if the window closed now."""
        self._lay_out()
        menus = self.menuBar()
        self.menus = {name: menus.addMenu(f"&{self.tr(name)}") for name in MENUS}
        self.reopen = QMenu(self.tr("Reopen closed article"), self)
        self._connect()
        self.looks.take_settings()
        self.pages.take_focus()

    def _lay_out(self) -> None:
        articles = QWidget(self)
        self.reading = QVBoxLayout(articles)
        self.reading.setContentsMargins(0, 0, 0, 0)
        self.reading.setSpacing(0)
        self.reading.addWidget(self.view, 1)
        middle = self.middle_part = Middle(articles, self.side, self)
        central = QWidget(self)
        column = self.column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.top, self.bar):
            column.addWidget(widget)
        column.addWidget(middle, 1)
        column.addWidget(self.status)
        self.setCentralWidget(central)

    # --- what is made after the first paint, or when it is asked for --------------------------------

    @property
    def panel(self) -> Panel:
        """The panel beside the articles."""
        if self._panel is None:
            from desktop.window.panel import Panel

            self._panel = Panel(self.theme, self.side)
            self._panel.address_activated.connect(self.go_to)
            self.side.put("panel", self._panel)
        return self._panel

    @property
    def made_panel(self) -> Panel | None:
        return self._panel

    @property
    def find_bar(self) -> FindBar:
        """The bar under the articles; hidden until something is to be found."""
        return self.seeking.bar

    @property
    def library(self) -> LibraryPage:
        """The page with all articles of the project, in the place of the columns."""
        return self.pages.library

    @property
    def banner(self) -> Banner:
        """The line that says why the project cannot be changed, if so."""
        if self._banner is None:
            from desktop.window.banner import Banner

            self._banner = Banner(self.theme, self)
            self.column.insertWidget(1, self._banner)
        return self._banner

    def completing(self) -> Iterator[None]:
        """Make what the first paint could do without, a step at a time: the panel, keys and menus."""
        from importlib import import_module

        for name in PANEL_PARTS:
            import_module(name)
            yield
        self.panel.ensurePolished()
        yield
        self.actions_.complete()
        self.status.complete()
        self.bar.complete()
        self.top.story.menu_.setObjectName("story_menu")
        yield
        from desktop.window.overview_slider import OverviewSlider

        self.view.strip = OverviewSlider(self.view, self.status)
        yield
        for name, menu in self.menus.items():
            self.actions_.fill(menu, name)
        self.menus["File"].insertMenu(self.actions_["export"], self.reopen)

    def _connect(self) -> None:
        self.looks = Looks(self, self.settings)
        self.seeking = Seeking(self)
        self.pages.page_shown.connect(self._show_page)
        self.walking = Walking(self)
        self.actions_["against"].triggered.connect(self._toggle_against)
        self.actions_["panel"].toggled.connect(self.show_side_state)
        self.actions_["findings"].triggered.connect(self._toggle_findings)
        self.bar.against_chosen.connect(self.show_against)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.view.focus_moved.connect(self._show_place)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)

    # --- what is shown --------------------------------------------------------------------------

    def show_project(self, project: Project) -> None:
        if is_same_but_for((*NOTED, *NUMBERED), self.view.project, project):
            self.view.show_notes(project)
            self.pages.show_state()
            return
        for article in project.columns:
            fonts.ensure_scripts(article.text)
        self.view.show_project(project)
        self._show_counts()
        self._show_place(self.view.focus_ref)
        self.bar.show_against(project.columns, self.view.against)
        self.bar.show_strictness(project.options.strictness)
        self.seeking.show_hits()
        self.top.show_stories(project.stories, project.open_story)
        self.pages.show_state()
        self._show_doable()

    def _show_doable(self) -> None:
        """Offer what can be done: what is done to passages and columns only while they are shown."""
        has_columns, is_reading = bool(self.view.columns), self.pages.is_reading
        is_coding = self.pages.shown == CODE
        for row in rows():
            if row.scope == "view" or row.name in OF_COLUMNS:
                is_here = is_reading or (is_coding and row.menu == "Notes")
                self.actions_[row.name].setEnabled(has_columns and is_here)
        self.actions_["find"].setEnabled(has_columns or self.pages.shown == LIBRARY)
        self.actions_["export"].setEnabled(has_columns)
        self.actions_["export_table"].setEnabled(has_columns)

    def _show_counts(self) -> None:
        project, comparison = self.view.project, self.view.comparison
        shown = {article.number for article in project.columns}
        is_refused = any(number in shown for number, _ in comparison.not_compared)
        left_out = shown & set(comparison.articles) - set(comparison.compared)
        unmeasured = len(left_out) if is_refused else 0
        count = tally(project.columns, self.view.texts)
        self.top.show_count(count, unmeasured)
        self.status.show_count(count)
        self._show_title()

    def show_texts(self, texts: Texts) -> None:
        """Count articles with the same text once, where the project says so."""
        self.view.show_texts(texts)
        if self.view.columns:
            self._show_counts()
            self.show_reading(self.view.reading)

    def show_state(self, state: FileState) -> None:
        """Name the project in the title, and say why it cannot be changed, if so."""
        self._name = name_words(state.name)
        self.banner.show_state(state)
        self._show_title()

    def _show_title(self) -> None:
        story = name_words(self.view.project.story.name)
        parts = (story, self._name) if self._name and self._name != story else (story,)
        read_only = self._banner is not None and not self._banner.isHidden()
        kept = self.tr(" (read-only)") if read_only else ""
        self.setWindowTitle(f"{' – '.join(parts)}{kept} – Wireside")

    def show_comparison(self, comparison: Comparison) -> None:
        self.view.show_comparison(comparison)
        self._show_counts()
        self.pages.show_state()

    def show_reading(self, reading: Reading | None) -> None:
        """Show a reading in the articles at once, and beside them when those are painted."""
        self.view.show_reading(reading)
        self._show_place(self.view.focus_ref)
        self._filling.begin()

    def fill_again(self) -> None:
        """Say anew what is known of the passages read and in focus: it is more now."""
        self._show_place(self.view.focus_ref)
        self._filling.begin()

    def _count_in_marks(self) -> int:
        reading = self.view.reading
        return 0 if reading is None or self.in_marks is None else self.in_marks(reading.current)

    @property
    def is_filled(self) -> bool:
        """Tell whether what stands beside the articles shows the passage being read."""
        return self._filling.is_done

    def show_history(self, undo: str | None, redo: str | None) -> None:
        """Name what can be undone and done again."""
        for name, word, label in (
            ("undo", self.tr("Undo"), undo),
            ("redo", self.tr("Redo"), redo),
        ):
            self.actions_[name].setEnabled(label is not None)
            self.actions_[name].setText(word if label is None else f"{word}: {label}")

    def _show_place(self, ref: PassageRef | None) -> None:
        if self.pages.shown == QUOTES:
            self.show_quote_place()
            return
        if ref is None and self.view.cell is not None:
            self.walking.tell_place()
            return
        if ref is None or not self.pages.is_reading or not self.view.has(ref):
            self.status.show_place("")
            return
        from desktop.window.place_words import doable, place_told

        told = place_told(self.view, ref)
        hints = doable(self.view, ref, self.actions_)
        self.status.show_passage(told.address, told.words, hints)

    def tell_place(self) -> None:
        """Say where the reader is, in the place of what was said of something done."""
        self._show_place(self.view.focus_ref)

    def show_quote_place(self) -> None:
        """Say on the page of quotes which quote the reader is at, and which keys do something."""
        made = self.pages.made_quotes
        if made is not None and self.pages.shown == QUOTES:
            self.status.show_passage(*made.doing.told(), made.doing.hints())

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply(application, theme)
        self.view.show_theme(theme)
        self.top.show_theme(theme)
        self.status.show_theme(theme)
        self.bar.show_theme(theme)
        self.pages.show_theme()
        for part in (self.seeking.made, self._panel, self._banner):
            if part is not None:
                part.show_theme(theme)
        self.theme_changed.emit(theme)

    # --- what the reader does -------------------------------------------------------------------

    def go_to(self, typed: str) -> None:
        """Jump to a typed address, or find the typed words."""
        self.seeking.go_to(typed)

    def show_against(self, number: int | None) -> None:
        self.view.set_against(number)
        self.bar.show_against(self.view.project.columns, number)

    def _toggle_against(self) -> None:
        if self.view.focus_ref is not None:
            self.show_against(self.view.against_focused())

    # --- the side -------------------------------------------------------------------------------

    def set_findings_widget(self, widget: QWidget) -> None:
        """Take in the list of findings; `show_side("findings")` shows it."""
        self.side.put("findings", widget)

    def show_side(self, name: str) -> None:
        """Show the panel or the findings beside the articles; what is not there yet is not shown."""
        if name == "panel" or self.side.has(name):
            self.side.show_page(name)
            self.actions_["panel"].setChecked(True)
        self.show_side_state()

    def show_side_state(self) -> None:
        """Show or hide the side as the action says, and tell which of its panels it is."""
        is_shown = self.actions_["panel"].isChecked()
        self.side.setVisible(is_shown)
        for name in ("findings", "notes", "brief"):
            self.actions_[name].setChecked(is_shown and self.side.shown == name)

    def _toggle_findings(self) -> None:
        self.show_side("findings" if self.actions_["findings"].isChecked() else "panel")

    # --- the pages ------------------------------------------------------------------------------

    def _show_page(self) -> None:
        self.bar.setVisible(self.pages.is_reading)
        self._show_doable()
        self._show_place(self.view.focus_ref)

    def library_state(self, otherwise: str) -> str:
        """Return how the table of the library was left."""
        made = self.pages.made_library
        return otherwise if made is None else made.state()

    # --- Qt -------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if data.hasUrls() or data.hasText() or data.hasHtml():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.files_dropped.emit(event.mimeData())
        event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc lead back to the articles, and Enter press a button, where nothing else takes them."""
        pressed = pressed_by(event, (QAbstractButton,))
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.pages.show(READ)
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif pressed is not None:
            pressed.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.middle_part.turn(is_narrow=self.width() < NARROW)
        is_small = self.width() < NARROW and self.height() < LOW
        if is_small != self.is_small:
            self.is_small = is_small
            self.small_turned.emit()
        super().resizeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.is_held:
            event.ignore()
            self.close_refused.emit()
            return
        self.closing.emit()
        super().closeEvent(event)
