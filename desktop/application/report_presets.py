"""Options of reports that are kept: under a name, and those used last for each layout."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.window.report.presets import (
    Kept,
    name_of,
    named,
    sound_name,
    used,
    with_options,
    without,
)

if TYPE_CHECKING:
    from desktop.application.session import Session
    from desktop.exporting.pdf.options import Options
    from desktop.window.report.dialog import ReportDialog


class ReportPresets(QObject):
    """Does what the menu of presets of a dialog asks."""

    def __init__(self, session: Session, dialog: ReportDialog) -> None:
        super().__init__(dialog)
        self.session, self.dialog = session, dialog
        menu = dialog.presets
        menu.chosen.connect(self.choose)
        menu.keep_requested.connect(self.ask)
        menu.delete_requested.connect(self.delete)
        menu.show_kept(session.settings.presets)

    def choose(self, name: str) -> None:
        options = named(self.session.settings.presets, name)
        if options is not None:
            self.dialog.show_options(options)

    def ask(self) -> None:
        """Ask for the name under which the options are to be kept."""
        from desktop.window.name_dialog import ask_name

        name = name_of(self.session.settings.presets, self.dialog.options())
        title, label = self.tr("Keep these options"), self.tr("Name of the preset")
        asked = ask_name("preset_name", title, label, name, self.dialog)
        asked.textValueSelected.connect(self.keep)

    def keep(self, typed: str) -> None:
        """Keep the options that are shown under a name; those that had it go."""
        name = sound_name(typed)
        if name:
            self._store(with_options(self.session.settings.presets, name, self.dialog.options()))

    def delete(self, name: str) -> None:
        self._store(without(self.session.settings.presets, name))

    def remember(self, options: Options) -> None:
        """Keep options as those used last."""
        now = self.session.window.looks.settings_now(self.session.last_folder)
        last = used(now.last_reports, options)
        self.session.keep_settings(now._replace(last_reports=last))

    def _store(self, presets: Kept) -> None:
        now = self.session.window.looks.settings_now(self.session.last_folder)
        self.session.keep_settings(now._replace(presets=presets))
        self.dialog.presets.show_kept(presets)
