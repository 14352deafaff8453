"""The main window: its parts, and what each action does to them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QBoxLayout, QMainWindow, QMenu, QVBoxLayout, QWidget

from desktop.storing.settings import Settings
from desktop.story.addresses import parse_address
from desktop.story.comparison import Comparison, Reading
from desktop.story.project import Project
from desktop.window import fonts
from desktop.window.actions import MENUS, Actions
from desktop.window.bars import LAYERS, ReadingBar, TopBar
from desktop.window.compare_view import CompareView
from desktop.window.linked import PassageRef
from desktop.window.marks import MarkKind
from desktop.window.overrides import guarded
from desktop.window.stage_view import LINKED, SYNOPSIS
from desktop.window.status_line import StatusLine
from desktop.window.styles import choose_body_font
from desktop.window.theme import DARK, LIGHT, Theme, apply

if TYPE_CHECKING:
    from desktop.storing.state import FileState
    from desktop.window.banner import Banner
    from desktop.window.find_bar import FindBar
    from desktop.window.panel import Panel

ZOOMS = (0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5)
TITLE_BAR = 40
"""px that a window manager may put over a window."""
NARROW = 1280
"""px of width under which the panel is a drawer below the columns."""
PANEL_WIDTH = 352
DRAWER_HEIGHT = 200


@guarded
class MainWindow(QMainWindow):
    """Shows a project, its comparison and the reading of a passage; reports what the reader wants."""

    files_dropped = Signal(QMimeData)
    closing = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("Wireside")
        self.setAcceptDrops(True)
        room = QGuiApplication.primaryScreen().availableSize()
        self.resize(min(1600, room.width()), min(1000, room.height() - TITLE_BAR))
        self.settings = settings
        self.theme = wanted_theme(settings.theme)
        self.view = CompareView(self.theme, self)
        self.actions_ = Actions(self, self.view)
        self.top = TopBar(self.actions_, self)
        self.bar = ReadingBar(self.actions_, self.theme, self)
        self.side = QWidget(self)
        self.status = StatusLine(self)
        self._find_bar: FindBar | None = None
        self._panel: Panel | None = None
        self._banner: Banner | None = None
        self._name = ""
        self._lay_out()
        menus = self.menuBar()
        self.menus = {name: menus.addMenu(self.tr(name)) for name in MENUS}
        self.reopen = QMenu(self.tr("Reopen closed article"), self)
        self._connect()
        self._take_settings()

    def _lay_out(self) -> None:
        middle = QWidget(self)
        self.middle = QBoxLayout(QBoxLayout.Direction.LeftToRight, middle)
        self.middle.setContentsMargins(0, 0, 0, 0)
        self.middle.setSpacing(0)
        self.reading = QVBoxLayout()
        self.reading.setSpacing(0)
        self.reading.addWidget(self.view, 1)
        self.middle.addLayout(self.reading, 1)
        self.middle.addWidget(self.side)
        self.beside = QVBoxLayout(self.side)
        self.beside.setContentsMargins(0, 0, 0, 0)
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
            self.beside.addWidget(self._panel)
        return self._panel

    @property
    def find_bar(self) -> FindBar:
        """The bar under the articles; hidden until something is to be found."""
        if self._find_bar is None:
            from desktop.window.find_bar import FindBar

            self._find_bar = FindBar(self.theme, self)
            self._find_bar.query_changed.connect(self._find)
            self._find_bar.next_requested.connect(self._find_next)
            self._find_bar.previous_requested.connect(self._find_previous)
            self._find_bar.closed.connect(self._close_find)
            self.reading.addWidget(self._find_bar)
        return self._find_bar

    @property
    def banner(self) -> Banner:
        """The line that says why the project cannot be changed, if so."""
        if self._banner is None:
            from desktop.window.banner import Banner

            self._banner = Banner(self.theme, self)
            self.column.insertWidget(1, self._banner)
        return self._banner

    def complete(self) -> None:
        """Make what the first paint could do without: the panel's content and the menus'."""
        if self._panel is None and self.panel.isEnabled():
            self.actions_.complete()
            for name, menu in self.menus.items():
                self.actions_.fill(menu, name)
            self.menus["File"].insertMenu(self.actions_["export"], self.reopen)

    @property
    def is_complete(self) -> bool:
        return self._panel is not None

    def _connect(self) -> None:
        view, actions = self.view, self.actions_
        actions["find"].triggered.connect(self._open_find)
        actions["find_next"].triggered.connect(self._find_next)
        actions["find_previous"].triggered.connect(self._find_previous)
        self.top.address_typed.connect(self.go_to)
        actions["go_to"].triggered.connect(self._focus_box)
        for name, step, direction in STEPS:
            actions[name].setProperty("direction", direction)
            actions[name].triggered.connect(getattr(self, f"_{step}"))
        actions["level"].triggered.connect(view.activate_focused)
        actions["release"].triggered.connect(view.release)
        actions["select_all"].triggered.connect(view.select_all)
        actions["copy"].triggered.connect(self._copy)
        actions["copy_text"].triggered.connect(self._copy_text)
        for name in LAYERS:
            actions[name].toggled.connect(self._show_layers)
        actions["linked"].triggered.connect(self._show_mode)
        actions["synopsis"].triggered.connect(self._show_mode)
        actions["panel"].toggled.connect(self.side.setVisible)
        for name in ("zoom_in", "zoom_out", "zoom_reset"):
            actions[name].triggered.connect(self._zoom)
        for name in ("system", "light", "dark"):
            actions[f"theme_{name}"].triggered.connect(self._choose_theme)
        actions["against"].triggered.connect(self._toggle_against)
        self.bar.against_chosen.connect(self.show_against)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        view.focus_moved.connect(self._show_place)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)

    def _take_settings(self) -> None:
        settings = self.settings
        choose_body_font(settings.body_font)
        self.actions_[f"theme_{self._theme_choice()}"].setChecked(True)
        self._take_choices(settings)
        if settings.geometry:
            from PySide6.QtCore import QByteArray

            self.restoreGeometry(QByteArray.fromBase64(settings.geometry.encode("ascii")))
        self.view.setFocus()

    def _take_choices(self, settings: Settings) -> None:
        """Show what is on by default: marks, mode, panel and size of text."""
        actions = self.actions_
        for name, kind in LAYERS.items():
            actions[name].setChecked(kind.name in settings.layers)
        self._show_layers()
        actions["synopsis" if settings.mode == SYNOPSIS else "linked"].setChecked(True)
        actions["panel"].setChecked(settings.panel)
        self.side.setVisible(settings.panel)
        self._show_mode()
        self.view.set_zoom(settings.zoom)

    # --- what is shown --------------------------------------------------------------------------

    def show_project(self, project: Project) -> None:
        for article in project.columns:
            fonts.ensure_scripts(article.text)
        self.view.show_project(project)
        self._show_counts()
        self._show_place(self.view.focus_ref)
        self.bar.show_against(project.columns, self.view.against)
        self.status.show_count(len(project.columns))
        if self._find_bar is not None:
            self._show_hits()
        has_columns = bool(project.columns)
        for name in ("export", "find", "close_article", "move_left", "move_right", "select_all"):
            self.actions_[name].setEnabled(has_columns)

    def _show_counts(self) -> None:
        project, comparison = self.view.project, self.view.comparison
        shown = {article.number for article in project.columns}
        unmeasured = sum(number in shown for number, _ in comparison.not_compared)
        self.top.show_story(project.story.name, len(project.columns), unmeasured)
        self._show_title()

    def show_state(self, state: FileState) -> None:
        """Name the project in the title, and say why it cannot be changed, if so."""
        self._name = state.name
        self.banner.show_state(state)
        self._show_title()

    def _show_title(self) -> None:
        story = self.view.project.story.name
        parts = (story, self._name) if self._name and self._name != story else (story,)
        read_only = self._banner is not None and not self._banner.isHidden()
        kept = self.tr(" (read-only)") if read_only else ""
        self.setWindowTitle(f"{' – '.join(parts)}{kept} – Wireside")

    def show_comparison(self, comparison: Comparison) -> None:
        self.view.show_comparison(comparison)
        self._show_counts()

    def show_reading(self, reading: Reading | None) -> None:
        self.view.show_reading(reading)
        if reading is None and self._panel is not None:
            self._panel.show_nothing()
        elif reading is not None:
            from desktop.window.panel_builder import panel_content

            articles = self.view.project.columns
            self.panel.show_passage(panel_content(reading, articles, self.view.comparison))
        self._show_place(self.view.focus_ref)

    def show_history(self, undo: str | None, redo: str | None) -> None:
        """Name what can be undone and done again."""
        for name, word, label in (
            ("undo", self.tr("Undo"), undo),
            ("redo", self.tr("Redo"), redo),
        ):
            self.actions_[name].setEnabled(label is not None)
            self.actions_[name].setText(word if label is None else f"{word}: {label}")

    def _show_place(self, ref: PassageRef | None) -> None:
        if ref is None or ref[0] >= len(self.view.columns):
            self.status.show_place("")
        else:
            self.status.show_place(self.view.describe(ref))

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply(application, theme)
        self.view.show_theme(theme)
        self.bar.show_theme(theme)
        for part in (self._find_bar, self._panel, self._banner):
            if part is not None:
                part.show_theme(theme)

    # --- what the reader does -------------------------------------------------------------------

    def go_to(self, typed: str) -> None:
        """Jump to a typed address, or find the typed words."""
        address = parse_address(typed)
        if address is None:
            if typed.strip():
                self.find_bar.open_bar(typed)
                self._find(typed, self.find_bar.case.isChecked())
            return
        if self.view.go_to(address):
            self.view.setFocus()
        else:
            self.status.show_place(self.tr("Nothing here has the address {}.").format(address))

    def show_against(self, number: int | None) -> None:
        self.view.set_against(number)
        self.bar.show_against(self.view.project.columns, number)

    def _toggle_against(self) -> None:
        if self.view.focus_ref is not None:
            self.show_against(self.view.against_focused())

    def _direction(self) -> int:
        return int(self.sender().property("direction"))

    def _passage(self) -> None:
        self.view.next_passage(self._direction())

    def _column(self) -> None:
        self.view.next_column(self._direction())

    def _difference(self) -> None:
        self.view.next_difference(self._direction())

    def _single(self) -> None:
        self.view.next_single(self._direction())

    def _show_mode(self) -> None:
        self.view.set_mode(SYNOPSIS if self.actions_["synopsis"].isChecked() else LINKED)

    def _show_layers(self) -> None:
        self.view.set_layers(self.layers())

    def layers(self) -> frozenset[MarkKind]:
        return frozenset(kind for name, kind in LAYERS.items() if self.actions_[name].isChecked())

    def _zoom(self) -> None:
        name = self.sender().objectName()
        place = min(range(len(ZOOMS)), key=lambda index: abs(ZOOMS[index] - self.view.zoom))
        step = {"zoom_in": 1, "zoom_out": -1}.get(name, 0)
        at = min(max(place + step, 0), len(ZOOMS) - 1)
        self.view.set_zoom(ZOOMS[at] if step else 1.0)
        self.status.show_place(self.tr("Text at {:.0%}").format(self.view.zoom))

    def _theme_choice(self) -> str:
        known = self.settings.theme in ("light", "dark")
        return self.settings.theme if known else "system"

    def _choose_theme(self) -> None:
        self.show_theme(wanted_theme(self.theme_choice()))

    def theme_choice(self) -> str:
        names = ("light", "dark")
        return next((n for n in names if self.actions_[f"theme_{n}"].isChecked()), "system")

    def _follow_system(self) -> None:
        if self.theme_choice() == "system":
            self.show_theme(wanted_theme("system"))

    def _focus_box(self) -> None:
        self.top.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.top.box.selectAll()

    def _open_find(self) -> None:
        self.find_bar.open_bar()

    def _find(self, query: str, match_case: bool) -> None:  # noqa: FBT001  # a signal's payload
        self.view.find_words(query, match_case=match_case)
        self._show_hits()

    def _find_next(self) -> None:
        self.view.find_next(1)
        self._show_hits()

    def _find_previous(self) -> None:
        self.view.find_next(-1)
        self._show_hits()

    def _show_hits(self) -> None:
        view = self.view
        self.find_bar.show_count(view.hit + 1, len(view.hits), view.hit_articles)

    def _close_find(self) -> None:
        self.view.find_words("", match_case=False)
        self.view.setFocus()

    def _copy(self) -> None:
        self._to_clipboard(self.view.copied(with_source=True))

    def _copy_text(self) -> None:
        self._to_clipboard(self.view.copied(with_source=False))

    def _to_clipboard(self, text: str) -> None:
        if text:
            QGuiApplication.clipboard().setText(text)
            self.status.show_place(self.tr("Copied"))

    # --- Qt -------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.files_dropped.emit(event.mimeData())
        event.acceptProposedAction()

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_narrow = self.width() < NARROW
        directions = QBoxLayout.Direction
        self.middle.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        self.side.setMinimumSize(0 if is_narrow else PANEL_WIDTH, 0)
        self.side.setMaximumSize(
            MOST if is_narrow else PANEL_WIDTH, DRAWER_HEIGHT if is_narrow else MOST
        )
        super().resizeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def settings_now(self, last_folder: str) -> Settings:
        """Return how the reader left the window."""
        return replace(
            self.settings,
            theme=self.theme_choice(),
            zoom=self.view.zoom,
            mode=self.view.mode,
            panel=self.actions_["panel"].isChecked(),
            geometry=bytes(self.saveGeometry().toBase64().data()).decode("ascii"),
            last_folder=last_folder,
            layers=tuple(sorted(kind.name for kind in self.layers())),
        )

    def show_settings(self, settings: Settings) -> None:
        """Look as the reader chose; what is the same stays as it is."""
        before, self.settings = self.settings, settings
        if settings.theme != before.theme:
            self.actions_[f"theme_{self._theme_choice()}"].setChecked(True)
            self._choose_theme()
        if choose_body_font(settings.body_font):
            self.view.relayout()
            self.view.apply_marks()
        self._take_choices(settings)


MOST = 16_777_215
"""Qt's QWIDGETSIZE_MAX: no limit."""
STEPS = (
    ("next_passage", "passage", 1),
    ("previous_passage", "passage", -1),
    ("next_column", "column", 1),
    ("previous_column", "column", -1),
    ("next_difference", "difference", 1),
    ("previous_difference", "difference", -1),
    ("next_single", "single", 1),
    ("previous_single", "single", -1),
)
"""The actions that walk: their name, what they step over, and which way."""


def wanted_theme(choice: str) -> Theme:
    """Return the theme of a choice; "system" follows the platform where it says anything."""
    if choice == "system":
        is_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return DARK if is_dark else LIGHT
    return DARK if choice == "dark" else LIGHT
