"""How the window looks: theme, size and typeface of the text, layers of marks, mode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt
from PySide6.QtGui import QGuiApplication

from desktop.storing.settings import SEARCH_VIEWS, Settings
from desktop.window.bars import LAYERS
from desktop.window.marks import MarkKind
from desktop.window.pages import LIBRARY, PAGES, READ
from desktop.window.stage_view import LINKED, SYNOPSIS
from desktop.window.styles import choose_body_font
from desktop.window.theme import THEMES, Theme

if TYPE_CHECKING:
    from desktop.window.main_window import MainWindow

ZOOMS = (0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5)


class Looks(QObject):
    """Connects the actions of the View menu with the window, and settings with both."""

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        super().__init__(window)
        self.window = window
        self.settings = settings
        self.actions_ = actions = window.actions_
        for name in LAYERS:
            actions[name].toggled.connect(self._show_layers)
        actions["margin_numbers"].toggled.connect(self._show_margins)
        actions["layer_notes"].toggled.connect(self._show_notes)
        actions["unfold_all"].toggled.connect(self._unfold_all)
        for name in ("linked", "synopsis"):
            actions[name].triggered.connect(self._choose_mode)
        for name in PAGES:
            actions[name].triggered.connect(self._show_page)
        for name in ("zoom_in", "zoom_out", "zoom_reset"):
            actions[name].triggered.connect(self._zoom)
        for name in ("system", *THEMES):
            actions[f"theme_{name}"].triggered.connect(self._choose_theme)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def take_settings(self) -> None:
        """Look as the reader left the window."""
        settings = self.settings
        choose_body_font(settings.body_font)
        self.actions_[f"theme_{theme_name(settings)}"].setChecked(True)
        self._take_choices(settings)
        if settings.geometry:
            stored = QByteArray.fromBase64(settings.geometry.encode("ascii"))
            self.window.restoreGeometry(stored)

    def show_settings(self, settings: Settings) -> None:
        """Look as the reader chose just now; what is the same stays as it is."""
        before, self.settings = self.settings, settings
        if settings.theme != before.theme:
            self.actions_[f"theme_{theme_name(settings)}"].setChecked(True)
            self._choose_theme()
        if choose_body_font(settings.body_font):
            self.window.view.relayout()
            self.window.view.apply_marks()
            self.window.show_theme(self.window.theme)
        self._take_choices(settings)

    def _take_choices(self, settings: Settings) -> None:
        actions, window = self.actions_, self.window
        for name, kind in LAYERS.items():
            actions[name].setChecked(kind.name in settings.layers)
        self._show_layers()
        actions["margin_numbers"].setChecked(settings.margin_numbers)
        self._show_margins()
        actions["layer_notes"].setChecked(settings.note_marks)
        self._show_notes()
        page = LIBRARY if settings.mode == LIBRARY else settings.page
        mode = SYNOPSIS if settings.mode == "synopsis" else LINKED
        actions["synopsis" if mode == SYNOPSIS else "linked"].setChecked(True)
        actions[f"search_{settings.search_view}"].setChecked(True)
        actions["panel"].setChecked(settings.panel)
        window.middle_part.width_beside = settings.panel_width
        window.middle_part.height_below = settings.drawer_height
        window.show_side_state()
        window.view.set_mode(mode)
        window.view.set_zoom(settings.zoom)
        window.pages.show(page, takes_focus=False)

    def settings_now(self, last_folder: str) -> Settings:
        """Return how the reader left the window."""
        window = self.window
        return self.settings._replace(
            theme=self.theme_choice(),
            zoom=window.view.zoom,
            mode=window.view.mode,
            page=window.pages.shown,
            panel=self.actions_["panel"].isChecked(),
            margin_numbers=self.actions_["margin_numbers"].isChecked(),
            note_marks=self.actions_["layer_notes"].isChecked(),
            panel_width=window.middle_part.width_beside,
            drawer_height=window.middle_part.height_below,
            geometry=bytes(window.saveGeometry().toBase64().data()).decode("ascii"),
            last_folder=last_folder,
            layers=tuple(sorted(kind.name for kind in self.layers())),
            library=window.library_state(self.settings.library),
            search_view=next(n for n in SEARCH_VIEWS if self.actions_[f"search_{n}"].isChecked()),
        )

    def _choose_mode(self) -> None:
        self.window.pages.show(READ)
        self.window.view.set_mode(SYNOPSIS if self.actions_["synopsis"].isChecked() else LINKED)

    def _show_page(self) -> None:
        self.window.pages.show(self.sender().objectName())

    def _show_margins(self) -> None:
        self.window.view.show_margins(shown=self.actions_["margin_numbers"].isChecked())

    def _show_notes(self) -> None:
        self.window.view.show_note_marks(shown=self.actions_["layer_notes"].isChecked())

    def _unfold_all(self) -> None:
        self.window.view.unfold_all(shown=self.actions_["unfold_all"].isChecked())

    def _show_layers(self) -> None:
        self.window.view.set_layers(self.layers())

    def layers(self) -> frozenset[MarkKind]:
        return frozenset(kind for name, kind in LAYERS.items() if self.actions_[name].isChecked())

    def _zoom(self) -> None:
        view = self.window.view
        place = min(range(len(ZOOMS)), key=lambda index: abs(ZOOMS[index] - view.zoom))
        step = {"zoom_in": 1, "zoom_out": -1}.get(self.sender().objectName(), 0)
        at = min(max(place + step, 0), len(ZOOMS) - 1)
        view.set_zoom(ZOOMS[at] if step else 1.0)
        self.window.pages.show_state()
        self.window.status.show_place(self.tr("Text at {:.0%}").format(view.zoom))

    def _choose_theme(self) -> None:
        self.window.show_theme(wanted_theme(self.theme_choice()))

    def theme_choice(self) -> str:
        return next((n for n in THEMES if self.actions_[f"theme_{n}"].isChecked()), "system")

    def _follow_system(self) -> None:
        if self.theme_choice() == "system":
            self.window.show_theme(wanted_theme("system"))


def theme_name(settings: Settings) -> str:
    return settings.theme if settings.theme in THEMES else "system"


def wanted_theme(choice: str) -> Theme:
    """Return the theme of a choice; "system" follows the platform where it says anything."""
    if choice in THEMES:
        return THEMES[choice]
    hints = QGuiApplication.styleHints()
    is_dark = hints.colorScheme() == Qt.ColorScheme.Dark
    name = "dark" if is_dark else "light"
    return THEMES[f"{name}_contrast" if wants_contrast() else name]


def wants_contrast() -> bool:
    """Tell whether the platform asks for high contrast; Qt before 6.10 does not know."""
    hints = getattr(QGuiApplication.styleHints(), "accessibility", None)
    if hints is None:
        return False
    return bool(hints().contrastPreference() == Qt.ContrastPreference.HighContrast)
