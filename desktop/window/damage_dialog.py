"""The window that names what is damaged in a project file, and the ways on from there."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from desktop.storing.state import Backup, FileState
from desktop.window.said import said
from desktop.window.sheet import Sheet
from desktop.window.telling import article_count, local_time, told_path, told_size
from desktop.window.theme import Theme

WIDTH = 552
DAMAGE_HEIGHT = 104
BACKUPS_HEIGHT = 96


class DamageDialog(Sheet):
    """What is damaged, what is still shown, and the backups to go back to."""

    backup_chosen = Signal(object)
    """The Backup to open."""
    copy_requested = Signal()
    """What is undamaged is to be saved as a new project."""

    def __init__(self, theme: Theme, state: FileState, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("DamageDialog", "This project file is damaged")
        super().__init__("damage_dialog", title, theme, parent)
        self.state = state
        self.column.addStrut(WIDTH)
        self.add_title(title)
        self.add_sentence(
            "damage_said",
            self.tr(
                "Everything that is not named here is undamaged. It is shown, and can be read,"
                " copied and exported, but not changed. The file itself is left as it is."
            ),
        )
        self.add_sentence("damage_path", told_path(state.path), is_quiet=True)
        self.add_section("damage_heading", self.tr("What is damaged"))
        self.damage = self._damage()
        self.column.addWidget(self.damage, 1)
        self.add_section("backups_heading", self.tr("Backups, made when the project was opened"))
        self.backups = self._backups()
        self._add_ways_on()

    def _damage(self) -> QPlainTextEdit:
        made = QPlainTextEdit("\n".join(map(said, self.state.damage)), self)
        made.setObjectName("damage_list")
        made.setAccessibleName(self.tr("What is damaged"))
        made.setReadOnly(True)
        made.setTabChangesFocus(True)
        made.setMinimumHeight(DAMAGE_HEIGHT)
        made.document().setDocumentMargin(8)
        return made

    def _backups(self) -> QListWidget:
        made = QListWidget(self)
        made.setObjectName("backup_list")
        made.setAccessibleName(self.tr("Backups"))
        made.setToolTip(self.tr("Choose a backup; Enter opens it"))
        made.setFixedHeight(BACKUPS_HEIGHT)
        for backup in self.state.backups:
            item = QListWidgetItem(self._told(backup), made)
            item.setData(Qt.ItemDataRole.UserRole, backup)
            item.setToolTip(str(backup.path))
        made.itemActivated.connect(self._open_backup)
        if not self.state.backups:
            made.hide()
            self.add_sentence("no_backups", self.tr("There is no backup of it."), is_quiet=True)
        self.column.addWidget(made)
        return made

    def _told(self, backup: Backup) -> str:
        parts = (local_time(backup.at), article_count(backup.articles), told_size(backup.path))
        return " · ".join(part for part in parts if part)

    def _add_ways_on(self) -> None:
        self.copy = self.make_button(
            "save_undamaged",
            self.tr("Save what is undamaged as…"),
            self.tr("Make a new project of everything that is not damaged"),
        )
        self.copy.clicked.connect(self._save_copy)
        self.open_ = self.make_button(
            "open_backup",
            self.tr("Open this backup"),
            self.tr("Open the chosen backup as a project of its own"),
        )
        self.open_.clicked.connect(self._open_backup)
        self.open_.setVisible(bool(self.state.backups))
        self.add_buttons(self.open_, self.close_button(), left=(self.copy,))
        if self.state.backups:
            self.backups.setCurrentRow(0)
            self.open_.setDefault(True)
            self.backups.setFocus()

    def _save_copy(self) -> None:
        self.copy_requested.emit()
        self.accept()

    def _open_backup(self) -> None:
        item = self.backups.currentItem()
        if item is not None:
            self.backup_chosen.emit(Backup(*item.data(Qt.ItemDataRole.UserRole)))
            self.accept()
