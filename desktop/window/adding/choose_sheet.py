"""The window that lets the reader choose among the articles that one file holds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from desktop.window import fonts
from desktop.window.adding.row_delegate import PADDING, TICKED, RowDelegate
from desktop.window.overrides import guarded
from desktop.window.said import number_words
from desktop.window.sheet import Sheet
from desktop.window.theme import Theme

SIZE = (860, 520)
WIDTHS = (36, 350, 130, 64, 180)
"""px of the columns at first."""
DATE, WORDS = 2, 3
MEASURED = 500
"""Lines that are measured for the width of a column."""
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


def tr(text: str) -> str:
    return QCoreApplication.translate("ChooseSheet", text)


class Candidate(NamedTuple):
    """One of the articles of a file, as it is offered; `begins` are its first words."""

    title: str
    published: str
    words: int
    part: str
    begins: str = ""


@guarded
class Candidates(QTreeWidget):
    """Ticks what is chosen; Space ticks every selected line."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.flip(self.selectedItems())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        if item is not None and self.columnAt(round(event.position().x())) == 0:
            self.flip([item])
        super().mouseReleaseEvent(event)

    def flip(self, items: Sequence[QTreeWidgetItem]) -> None:
        """Tick all of these lines if one is not ticked, else untick them."""
        is_on = any(item.data(0, TICKED) != CHECKED for item in items)
        for item in items:
            tick(item, CHECKED if is_on else UNCHECKED)


def tick(item: QTreeWidgetItem, state: Qt.CheckState) -> None:
    """Tick a line or not, and say so to a screen reader."""
    item.setData(0, TICKED, state)
    words = tr("ticked") if state == CHECKED else tr("not ticked")
    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{words}: {item.text(1)}")


class ChooseSheet(Sheet):
    """A line for each article, to tick."""

    chosen = Signal(object)
    """The places of the ticked articles, from 0 (a tuple)."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        candidates: Sequence[Candidate],
        parent: QWidget | None = None,
    ) -> None:
        title = tr("Choose articles of {}").format(name)
        super().__init__("choose_sheet", title, theme, parent)
        self.name = name
        self.resize(*SIZE)
        self.title = self.add_title(title)
        self.add_sentence(
            "choose_said",
            tr(
                "The file holds {} pages or articles. Tick those that belong to your project."
            ).format(number_words(len(candidates))),
            is_quiet=True,
        )
        self._add_filter()
        self.list = self._list(candidates)
        self.column.addWidget(self.list, 1)
        self._add_answers()
        self._show_count()
        self.list.itemChanged.connect(self._show_count)
        self.list.setFocus()

    def show_place(self, number: int, count: int) -> None:
        """Say which of several choices this is, from 1."""
        title = tr("Choose articles of {}").format(self.name)
        if count > 1:
            title = tr("{title} ({number} of {count})").format(
                title=title, number=number, count=count
            )
        self.title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)

    def _add_filter(self) -> None:
        self.field = QLineEdit(self)
        self.field.setObjectName("choose_filter")
        self.field.setAccessibleName(tr("Filter"))
        self.field.setPlaceholderText(tr("Filter: words of a headline or an address"))
        self.field.setToolTip(tr("Show only lines with these words (Ctrl+F)"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._show_filter)
        self.column.addWidget(self.field)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self.field.setFocus)

    def _list(self, candidates: Sequence[Candidate]) -> Candidates:
        made = Candidates(self)
        made.setObjectName("choose_list")
        made.setAccessibleName(tr("Articles of the file"))
        made.setHeaderLabels(["", tr("Headline"), tr("Date"), tr("Words"), tr("Where in the file")])
        made.setRootIsDecorated(False)
        made.setUniformRowHeights(True)
        made.setAllColumnsShowFocus(True)
        made.setItemDelegate(RowDelegate(made))
        made.setSelectionMode(made.SelectionMode.ExtendedSelection)
        for column, width in enumerate(WIDTHS):
            made.setColumnWidth(column, width)
        made.header().setStretchLastSection(True)
        shown = [c.title or c.begins for c in candidates]
        fonts.ensure_scripts("".join(shown))
        for candidate, name in zip(candidates, shown, strict=True):
            words = f"{candidate.words:n}" if candidate.words else ""
            item = QTreeWidgetItem(made, ["", name, candidate.published, words, candidate.part])
            item.setToolTip(1, f"{name}\n{candidate.begins}".strip())
            item.setToolTip(4, candidate.part)
            tick(item, UNCHECKED)
        self._fit(made)
        first = made.topLevelItem(0)
        if first is not None:
            made.setCurrentItem(first)
        return made

    def _fit(self, made: Candidates) -> None:
        """Make dates and numbers of words as wide as they are; the last column takes the rest."""
        metrics = made.fontMetrics()
        for column in (DATE, WORDS):
            texts = [made.headerItem().text(column)]
            items = (
                made.topLevelItem(row) for row in range(min(MEASURED, made.topLevelItemCount()))
            )
            texts += [item.text(column) for item in items if item is not None]
            width = max(map(metrics.horizontalAdvance, texts)) + 2 * PADDING + 4
            made.setColumnWidth(column, width)

    def _add_answers(self) -> None:
        every = self.make_button("choose_all", tr("All"), tr("Tick every line that is shown"))
        none = self.make_button("choose_none", tr("None"), tr("Untick every line that is shown"))
        every.clicked.connect(self.tick_all)
        none.clicked.connect(self.untick_all)
        cancel = self.make_button("choose_cancel", tr("Add none"), tr("Add nothing of it (Esc)"))
        cancel.clicked.connect(self.reject)
        self.add_button = self.make_button("choose_add", "", tr("Add what is ticked (Enter)"))
        self.add_button.setDefault(True)
        self.add_button.clicked.connect(self.accept)
        self.add_buttons(cancel, self.add_button, left=(every, none))

    # --- ticks ----------------------------------------------------------------------------------

    def _items(self) -> list[QTreeWidgetItem]:
        found = (self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount()))
        return [item for item in found if item is not None]

    def ticked(self) -> tuple[int, ...]:
        """Return the places of what is ticked, from 0."""
        return tuple(i for i, item in enumerate(self._items()) if item.data(0, TICKED) == CHECKED)

    def tick_all(self) -> None:
        self._tick(CHECKED)

    def untick_all(self) -> None:
        self._tick(UNCHECKED)

    def _tick(self, state: Qt.CheckState) -> None:
        for item in self._items():
            if not item.isHidden():
                tick(item, state)

    def _show_filter(self, words: str) -> None:
        wanted = words.casefold().split()
        for item in self._items():
            whole = f"{item.text(1)} {item.text(2)} {item.text(4)} {item.toolTip(1)}".casefold()
            item.setHidden(not all(word in whole for word in wanted))

    def _show_count(self) -> None:
        count = len(self.ticked())
        label = tr("Add {} articles").format(count) if count != 1 else tr("Add 1 article")
        self.add_button.setText(label)
        self.add_button.setAccessibleName(label)
        self.add_button.setEnabled(count > 0)

    # --- answers --------------------------------------------------------------------------------

    def done(self, result: int) -> None:
        """Close, and report what was chosen: nothing if it was given up."""
        self.chosen.emit(self.ticked() if result else ())
        super().done(result)
