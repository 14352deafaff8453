"""The window that asks before every trace of a project is removed from this computer."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.storing.state import FileState
from desktop.window.said import name_words
from desktop.window.sheet import Sheet, plain_label
from desktop.window.telling import local_time, told_size, wrapping_path
from desktop.window.theme import Theme

WIDTH = 552
LABEL_WIDTH = 150
Row = tuple[str, str, str]
"""What is removed, where it is, and the whole of it for a tooltip."""


class ForgetDialog(Sheet):
    """Names what is removed, one by one, and what stays."""

    confirmed = Signal()

    def __init__(
        self, theme: Theme, state: FileState, caches: int, parent: QWidget | None = None
    ) -> None:
        """`caches` is the number of files that were made from the project's texts."""
        title = QCoreApplication.translate("ForgetDialog", "Forget this project?")
        super().__init__("forget_dialog", title, theme, parent)
        self.state = state
        self.column.addStrut(WIDTH)
        self.add_title(self.tr("Forget “{}”?").format(name_words(state.name)))
        self.add_sentence(
            "forget_said",
            self.tr(
                "This removes the project and every trace of it from this computer. It cannot be"
                " taken back."
            ),
        )
        self.add_section("forget_heading", self.tr("What is removed"))
        self.rows = self._rows(caches)
        self._add_rows()
        self.add_section("stays_heading", self.tr("What stays"))
        self.add_sentence(
            "forget_stays",
            self.tr(
                "The files that articles were read from, copies that you saved elsewhere, and what"
                " you exported. Deleted files may be recovered from some disks and from backups of"
                " the whole computer."
            ),
        )
        self._add_answers()

    def _rows(self, caches: int) -> list[Row]:
        state = self.state
        rows = [(self.tr("Project"), described(state.path), str(state.path))]
        for backup in state.backups:
            word = self.tr("Backup of {}").format(local_time(backup.at))
            rows.append((word, described(backup.path), str(backup.path)))
        if caches:
            count = self.tr("1 file") if caches == 1 else self.tr("{} files").format(caches)
            made = self.tr("{}, made from its texts").format(count)
            rows.append((self.tr("Caches"), made, ""))
        rows.append((self.tr("Log"), self.tr("The lines that name this project"), ""))
        rows.append((self.tr("Recent projects"), self.tr("Its entry in the menu"), ""))
        return rows

    def _add_rows(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(5)
        grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for place, (what, where, whole) in enumerate(self.rows):
            left = plain_label(f"forget_what_{place}", what, self)
            left.setProperty("quiet", True)
            left.setMaximumWidth(LABEL_WIDTH)
            right = plain_label(f"forget_where_{place}", where, self)
            right.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            right.setToolTip(whole)
            right.setAccessibleName(f"{what}: {whole or where}")
            grid.addWidget(left, place, 0, top)
            grid.addWidget(right, place, 1, top)
        self.column.addLayout(grid)
        self.column.addStretch(1)

    def _add_answers(self) -> None:
        self.forget = self.make_button(
            "forget_project",
            self.tr("Forget this project"),
            self.tr("Remove all that is named above"),
        )
        self.forget.clicked.connect(self._confirm)
        self.keep = self.make_button(
            "keep_project", self.tr("Keep it"), self.tr("Change nothing (Esc)")
        )
        self.keep.clicked.connect(self.reject)
        self.add_buttons(self.forget, self.keep)
        self.keep.setDefault(True)
        self.keep.setFocus()

    def _confirm(self) -> None:
        self.confirmed.emit()
        self.accept()


def described(path: Path) -> str:
    """Return where a file is and how large it is."""
    size = told_size(path)
    return f"{wrapping_path(path)} · {size}" if size else wrapping_path(path)
