"""Opening, saving, forgetting projects: what the File menu and the banner ask for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt, QUrl, Slot
from PySide6.QtWidgets import QFileDialog, QMenu

from desktop.storing.projects import is_untitled
from desktop.storing.state import Backup, FileState
from desktop.story.errors import UserError

if TYPE_CHECKING:
    from desktop.application.session import Session
    from desktop.storing.header import NoProject

PROJECTS = "Wireside projects (*.wireside)"


class ProjectDoors(QObject):
    """Made after the first paint; shows the state of the file, and takes the reader to others."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.session = session
        self.workspace = session.workspace
        self.window = session.window
        self.home = session.workspace.home
        self.recent = QMenu(self.tr("Recent projects"), self.window)
        self.recent.setObjectName("recentMenu")
        self._told: FileState | None = None
        self._wire()
        if self.home.state is not None:
            self.show_state(self.home.state)

    def _wire(self) -> None:
        from desktop.window.recent_menu import RecentMenu

        actions = self.window.actions_
        actions["new_project"].triggered.connect(self.new)
        actions["open_project"].triggered.connect(self.choose)
        actions["save"].triggered.connect(self.tell_stored)
        actions["save_as"].triggered.connect(self.choose_place)
        actions["example"].triggered.connect(self.open_example)
        actions["reset_example"].triggered.connect(self.ask_reset)
        actions["forget"].triggered.connect(self.ask_forget)
        self.window.menus["File"].insertMenu(actions["open"], self.recent)
        self.filler = RecentMenu(self.recent)
        self.recent.aboutToShow.connect(self.fill_recent)
        self.filler.path_chosen.connect(self.open)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.filler.forget_requested.connect(self.forget_recent)
        self.filler.clear_requested.connect(self.forget_recent)
        self.home.state_changed.connect(self.show_state)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.home.backup_failed.connect(self.tell_no_backup)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.window.banner.copy_requested.connect(self.choose_place)
        self.window.banner.damage_requested.connect(self.show_damage)

    # --- state ----------------------------------------------------------------------------------

    @Slot(object)
    def show_state(self, state: FileState) -> None:
        """Name the project, and say why it cannot be changed, if so."""
        was_waiting = self._told is not None and self._told.waits
        before, self._told = self._told, state
        self.window.show_state(state)
        self.window.actions_["reset_example"].setEnabled(state.is_example)
        if state.damage and (before is None or before.damage != state.damage):
            self.show_damage()
        if was_waiting and state.is_writable and before is not None and before.path == state.path:
            self.window.status.show_place(
                self.tr("The other window was closed: you can make changes now.")
            )

    def tell_stored(self) -> None:
        state = self.home.state
        if state is None or not state.is_writable:
            self.choose_place()
        else:
            self.window.status.show_place(
                self.tr("{} is stored already: every change is, as soon as you make it.").format(
                    state.path.name
                )
            )

    @Slot(object)
    def tell_no_backup(self, sentence: str) -> None:
        """Say that there is no newer copy of the project, and why."""
        from desktop.window.said import said

        self.window.status.show_place(self.tr("No backup was made. {}").format(said(sentence)))

    def show_damage(self) -> None:
        if self._told is None or not self.session.tells:
            return
        from desktop.window.damage_dialog import DamageDialog

        dialog = DamageDialog(self.window.theme, self._told, self.window)
        dialog.backup_chosen.connect(self.open_backup)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        dialog.copy_requested.connect(self.choose_place)
        dialog.open()

    # --- other projects -------------------------------------------------------------------------

    def new(self) -> None:
        """Begin an empty project, unless this one is empty and has no place of its own."""
        state = self.home.state
        is_new = state is not None and state.is_writable and is_untitled(state.path)
        now = self.workspace.project
        is_empty = not (now.articles or now.codes or now.annotations or now.briefs or now.searches)
        if is_new and is_empty:
            self.window.status.show_place(self.tr("This project is new and empty already."))
        elif self.workspace.may_leave():
            self.home.create()

    @Slot(object)
    def open(self, path: Path, articles: Sequence[Path] = ()) -> None:
        if self.workspace.may_leave():
            self.home.open(path, articles)

    @Slot(object)
    def open_backup(self, backup: Backup) -> None:
        """Open a copy of a backup as a project of its own: the backup stays what it is."""
        damaged = self._told.path if self._told is not None else backup.path
        self.restore(damaged.stem, backup)

    def open_example(self) -> None:
        if self.workspace.may_leave():
            self.home.open_example()

    def choose(self) -> None:
        dialog = self._dialog("openProjectDialog", self.tr("Open project"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._open_named)
        dialog.open()

    def _open_named(self, name: str) -> None:
        self.session.last_folder = str(Path(name).parent)
        self.open(Path(name))

    def choose_place(self) -> None:
        dialog = self._dialog("saveProjectDialog", self.tr("Save project as"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("wireside")
        state = self.home.state
        dialog.selectFile(f"{state.name if state is not None else self.tr('Project')}.wireside")
        dialog.fileSelected.connect(self._save_named)
        dialog.open()

    def _save_named(self, name: str) -> None:
        self.session.last_folder = str(Path(name).parent)
        self.workspace.save_as(Path(name))

    def _dialog(self, name: str, title: str) -> QFileDialog:
        dialog = QFileDialog(self.window, title, self.session.first_folder)
        dialog.setObjectName(name)
        dialog.setNameFilters([self.tr(PROJECTS), self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    # --- recent, example, forgetting -----------------------------------------------------------

    def fill_recent(self) -> None:
        from desktop.storing.projects import recent

        self.filler.fill(recent())

    def forget_recent(self, path: Path | None = None) -> None:
        from desktop.storing.projects import forget_recent

        try:
            forget_recent(path)
        except OSError as error:
            self.session.show_failure(
                UserError(self.tr("The list was not changed: {}.").format(error.strerror))
            )

    def ask_reset(self) -> None:
        from desktop.window.dialogs import Message

        sentence = self.tr(
            "Everything you did in your copy of the example goes. Until you close the program, Undo"
            " brings it back."
        )
        made = Message("reset_message", self.tr("Reset the example?"), sentence, self.window)
        reset = made.add_button("reset", self.tr("Reset"))
        reset.clicked.connect(self.workspace.reset_example)
        reset.clicked.connect(made.accept)
        made.show_now()

    def ask_forget(self) -> None:
        state, identity = self.home.state, self.workspace.project.identity
        if state is None:
            return
        from desktop.storing.backups import backups_of
        from desktop.storing.caches import count_caches
        from desktop.window.forget_dialog import ForgetDialog

        state = state._replace(backups=backups_of(state.path, identity))
        dialog = ForgetDialog(self.window.theme, state, count_caches(identity), self.window)
        dialog.confirmed.connect(self.forget)
        dialog.open()

    def forget(self) -> None:
        """Remove the project, and where its files were chosen."""
        state = self.home.state
        if state is not None:
            forget_folders({str(state.path.parent), self.session.last_folder})
        self.session.last_folder = ""
        self.session.keep_settings(self.window.looks.settings_now(""))
        self.workspace.forget()

    @Slot(object)
    def offer_backups(self, error: NoProject) -> None:
        """Say why a file cannot be opened, and offer the backups that were made of it."""
        told = error.sentence
        state = FileState(error.path, error.path.stem, told, (told,), error.backups)
        from desktop.window.damage_dialog import DamageDialog

        dialog = DamageDialog(self.window.theme, state, self.window)
        dialog.backup_chosen.connect(partial(self.restore, error.path.stem))
        dialog.open()

    def restore(self, name: str, backup: Backup) -> None:
        if self.workspace.may_leave():
            self.home.restore(backup, name)


def forget_folders(folders: set[str]) -> None:
    """Take folders out of what Qt's own file dialog remembers."""
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    urls = {QUrl.fromLocalFile(folder).toString() for folder in folders if folder}
    for key in ("FileDialog/history", "FileDialog/lastVisited"):
        known = kept.value(key)
        if isinstance(known, list):
            kept.setValue(key, [url for url in known if url not in urls])
        elif known in urls:
            kept.remove(key)
