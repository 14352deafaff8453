"""The window that says what became of everything that was to be added, now or ever."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QMenu,
    QWidget,
)

from desktop.story.article import MAYBE_INCOMPLETE
from desktop.story.imported import LogRow
from desktop.window.adding.capped import Capped
from desktop.window.adding.log_table import LogTable
from desktop.window.adding.words import counted_words, whole_of
from desktop.window.sheet import Sheet, quiet_label
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme

SIZE = (1000, 520)
MARGINS = QSize(24, 48)
"""px of a small screen that a window leaves: its frame, and what is behind it."""


def tr(text: str) -> str:
    return QCoreApplication.translate("LogSheet", text)


class LogSheet(Sheet):
    """The lines of one time of adding, or of the whole log; each can be opened, excluded, confirmed."""

    article_requested = Signal(int)
    exclusion_requested = Signal(object, str)
    """The numbers of lines (a tuple), and why."""
    completeness_confirmed = Signal(object)
    """The numbers of articles of which a person says that they are whole (a tuple)."""
    csv_requested = Signal(object)
    """The numbers of the lines to write (a tuple), in the order of the log."""
    whole_log_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(
        self, theme: Theme, entries: Sequence[int] | None, parent: QWidget | None = None
    ) -> None:
        """Show these lines, or all there are if that is None."""
        title = tr("Import log") if entries is None else tr("What was added")
        super().__init__("log_sheet", title, theme, parent)
        self.entries = None if entries is None else frozenset(entries)
        self.rows: tuple[LogRow, ...] = ()
        self.is_writable = True
        self.resize(QSize(*SIZE).boundedTo(self.screen().availableSize() - MARGINS))
        self.add_title(title)
        self.counts = self.add_sentence("log_counts", "", is_quiet=True)
        self.column.addLayout(self._filter_row())
        self.table = LogTable(self)
        self.table.article_activated.connect(self.article_requested)
        self.table.exclusion_asked.connect(self.ask_exclusion)
        self.table.menu_asked.connect(self._show_menu)
        self.table.copy_asked.connect(self.copy)
        self.table.selectionModel().selectionChanged.connect(self._show_able)
        self.column.addWidget(self.table, 1)
        self.whole = Capped("log_line", sized(SANS, 11.5), self)
        self.column.addWidget(self.whole)
        self.table.row_chosen.connect(self.whole.setText)
        if entries is not None:
            self.table.hide_past()
        self.empty = quiet_label(
            "log_empty", tr("Nothing was added yet. Add articles with Ctrl+O."), self
        )
        self.column.addWidget(self.empty)
        self._add_answers()
        self.table.setFocus()
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self.field.setFocus)
        QShortcut(QKeySequence("Ctrl+Z"), self).activated.connect(self.undo_requested)
        QShortcut(QKeySequence("Ctrl+Shift+Z"), self).activated.connect(self.redo_requested)

    def _filter_row(self) -> QHBoxLayout:
        self.field = QLineEdit(self)
        self.field.setObjectName("log_filter")
        self.field.setAccessibleName(tr("Filter"))
        self.field.setPlaceholderText(tr("Filter: a name, an outcome, a reason"))
        self.field.setToolTip(tr("Show only lines with these words (Ctrl+F)"))
        self.field.setClearButtonEnabled(True)
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        self.field.textChanged.connect(self._show_filter)
        return row

    def _add_answers(self) -> None:
        self.open_button = self.make_button(
            "log_open", tr("Open article"), tr("Show the article of this line (Enter)")
        )
        self.whole_button = self.make_button(
            "log_whole", tr("It is whole"), tr("Say that nothing is missing: it is compared fully")
        )
        self.exclude_button = self.make_button(
            "log_exclude", tr("Exclude…"), tr("Take it out of the project, and say why (Delete)")
        )
        self.copy_button = self.make_button(
            "log_copy", tr("Copy all"), tr("Copy all lines with their reasons as text")
        )
        self.copy_button.clicked.connect(self.copy_all)
        self.csv_button = self.make_button("log_csv", tr("Save as CSV…"), tr("Save these lines"))
        self.log_button = self.make_button(
            "log_all", tr("Import log"), tr("All that was ever added to this project")
        )
        self.log_button.setVisible(self.entries is not None)
        close = self.close_button()
        self.open_button.clicked.connect(self.table.activate)
        self.whole_button.clicked.connect(self.confirm_whole)
        self.exclude_button.clicked.connect(self.ask_exclusion)
        self.csv_button.clicked.connect(self._ask_csv)
        self.log_button.clicked.connect(self.whole_log_requested)
        left = (self.open_button, self.whole_button, self.exclude_button)
        self.add_buttons(self.copy_button, self.csv_button, self.log_button, close, left=left)

    # --- what is shown --------------------------------------------------------------------------

    def show_rows(self, rows: Sequence[LogRow]) -> None:
        """Show the lines of the log as they stand now."""
        wanted = self.entries
        self.rows = tuple(r for r in rows if wanted is None or r.entry.number in wanted)
        self.counts.setText(counted_words(self.rows))
        self.table.show_rows(self.rows)
        self.table.setVisible(bool(self.rows))
        self.empty.setVisible(not self.rows)
        self._show_able()

    def add_entries(self, entries: Sequence[int]) -> None:
        """Show these lines, too: they came later."""
        if self.entries is not None:
            self.entries |= frozenset(entries)

    def set_writable(self, *, is_writable: bool) -> None:
        self.is_writable = is_writable
        self._show_able()

    def _show_filter(self, words: str) -> None:
        self.table.sorted.show_filter(words)

    def _show_able(self) -> None:
        chosen = self.table.chosen()
        there = [row for row in chosen if row.article is not None]
        self.open_button.setEnabled(len(there) == 1)
        lacks = any(row.article and row.article.complete == MAYBE_INCOMPLETE for row in there)
        self.whole_button.setEnabled(lacks and self.is_writable)
        self.exclude_button.setEnabled(bool(there) and self.is_writable)
        self.csv_button.setEnabled(bool(self.rows))
        self.copy_button.setEnabled(bool(self.rows))

    # --- what is asked for ----------------------------------------------------------------------

    def confirm_whole(self) -> None:
        """Say of the chosen articles that nothing is missing in them."""
        numbers = tuple(
            row.entry.article
            for row in self.table.chosen()
            if row.article is not None and row.article.complete == MAYBE_INCOMPLETE
        )
        if numbers and self.is_writable:
            self.completeness_confirmed.emit(numbers)

    def ask_exclusion(self) -> None:
        """Ask for the reason why the chosen articles are left out."""
        chosen = [row for row in self.table.chosen() if row.article is not None]
        if not chosen or not self.is_writable:
            return
        names = ", ".join(f"A{row.entry.article}" for row in chosen)
        dialog = QInputDialog(self)
        dialog.setObjectName("exclusion_reason")
        dialog.setWindowTitle(tr("Exclude {}").format(names))
        dialog.setLabelText(
            tr("Why is it left out? The import log keeps the reason and your name.")
        )
        dialog.setOkButtonText(tr("Exclude"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        numbers = tuple(row.entry.number for row in chosen)
        dialog.textValueSelected.connect(self._telling(numbers))
        require_text(dialog, tr("A reason is needed, such as: not about the subject"))
        dialog.open()

    def _telling(self, numbers: tuple[int, ...]) -> Callable[[str], None]:
        def tell(why: str) -> None:
            if why.strip():
                self.exclusion_requested.emit(numbers, why)

        return tell

    def _ask_csv(self) -> None:
        self.csv_requested.emit(tuple(row.entry.number for row in self.rows))

    def copy(self) -> None:
        """Copy the chosen lines as sentences."""
        lines = [whole_of(row) for row in self.table.chosen()]
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))

    def copy_all(self) -> None:
        """Copy the lines that are shown as sentences."""
        QGuiApplication.clipboard().setText("\n".join(map(whole_of, self.table.shown())))

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button, does in (
            (self.open_button, self.table.activate),
            (self.whole_button, self.confirm_whole),
            (self.exclude_button, self.ask_exclusion),
        ):
            action = menu.addAction(button.text())
            action.setEnabled(button.isEnabled())
            action.triggered.connect(does)
        menu.addAction(tr("Copy")).triggered.connect(self.copy)
        menu.popup(place)


def require_text(dialog: QInputDialog, why: str) -> None:
    """Let a dialog be answered only with words; its empty field says so."""
    field, buttons = dialog.findChild(QLineEdit), dialog.findChild(QDialogButtonBox)
    assert isinstance(field, QLineEdit)
    assert isinstance(buttons, QDialogButtonBox)
    answer = buttons.button(QDialogButtonBox.StandardButton.Ok)
    field.setPlaceholderText(why)
    field.setAccessibleDescription(why)
    field.setMinimumWidth(QFontMetrics(field.font()).horizontalAdvance(why) + 24)

    def show_able(text: str) -> None:
        answer.setEnabled(bool(text.strip()))
        answer.setToolTip("" if text.strip() else why)

    field.textChanged.connect(show_able)
    show_able("")
