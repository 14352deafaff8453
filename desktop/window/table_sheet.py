"""A window that offers the tables of a story, and says of each what a row is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop.window.sheet import Sheet, Tick, plain_label

if TYPE_CHECKING:
    from desktop.window.theme import Theme

WIDTH, HEIGHT = 480, 460
"""px of the smallest sheet: all tables are seen at once."""
NAME = Qt.ItemDataRole.UserRole


def tr(text: str) -> str:
    return QCoreApplication.translate("TableSheet", text)


def table_titles() -> dict[str, str]:
    """Name every table of `exporting.tables`."""
    return {
        "statements": tr("Statements, a column for each article"),
        "cells": tr("Statements, a row for each article"),
        "wording": tr("Wording differences"),
        "findings": tr("Findings"),
        "quotes": tr("Quotes"),
        "utterances": tr("What was said, a column for each article"),
        "annotations": tr("Notes and codes"),
        "articles": tr("Articles, with counts for statistics"),
    }


def row_words() -> dict[str, str]:
    """Say of every table what a row of it is."""
    return {
        "statements": tr(
            "A row is a statement, with the passages of each article, or why it has none."
        ),
        "cells": tr(
            "A row is a passage of an article in a statement, or says why the article has none."
        ),
        "wording": tr("A row is a run of words that differs between two similar passages."),
        "findings": tr("A row is a place of a finding, with what a person said of it."),
        "quotes": tr(
            "A row is a quote, with its speaker, who handed it on, and who vouches for it."
        ),
        "utterances": tr("A row is what was said once, with how each article words it."),
        "annotations": tr("A row is a place of a note with one of its codes, memos too."),
        "articles": tr(
            "A row is an article, with counts of passages, links, quotes and each code."
        ),
    }


class TableSheet(Sheet):
    """Lists the tables; the one that is chosen is told."""

    chosen = Signal(str, bool)
    """The name of a table, and whether semicolons stand between its cells."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("table_sheet", tr("Export a table"), theme, parent)
        self.setMinimumSize(WIDTH, HEIGHT)
        self.add_title(tr("Export a table of this story"))
        self.add_sentence(
            "table_sheet_what",
            tr(
                "CSV for spreadsheets and statistics programs, with what the program found and you said."
            ),
            is_quiet=True,
        )
        self.list = QListWidget(self)
        self.list.setObjectName("table_sheet_list")
        self.list.setAccessibleName(tr("Tables"))
        self.list.setToolTip(tr("Arrow keys choose a table, Enter exports it"))
        words = row_words()
        for name, title in table_titles().items():
            item = QListWidgetItem(title)
            item.setData(NAME, name)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, words[name])
            self.list.addItem(item)
        self.column.addWidget(self.list, 1)
        self.said = plain_label("table_sheet_said", "", self)
        self.said.setMinimumHeight(2 * self.said.fontMetrics().lineSpacing())
        self.column.addWidget(self.said)
        tip = tr("Spreadsheets of many languages split a file at semicolons, others at commas")
        self.semicolons = Tick("table_sheet_semicolons", tr("Semicolons between cells"), tip, self)
        self.column.addWidget(self.semicolons)
        cancel = self.make_button("table_sheet_cancel", tr("Cancel"), tr("Export nothing (Esc)"))
        cancel.clicked.connect(self.reject)
        self.button = self.make_button(
            "table_sheet_export", tr("Export…"), tr("Choose where the table is saved (Enter)")
        )
        self.button.clicked.connect(self.export)
        self.button.setDefault(True)
        self.add_buttons(cancel, self.button)
        self.list.currentItemChanged.connect(self._say)
        self.list.itemDoubleClicked.connect(self.export)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    @property
    def current(self) -> str:
        """The name of the table that is chosen."""
        return str(self.list.currentIndex().data(NAME) or "")

    def choose(self, name: str, *, with_semicolons: bool) -> None:
        """Choose what was exported last."""
        self.semicolons.setChecked(with_semicolons)
        for row in range(self.list.count()):
            if self.list.item(row).data(NAME) == name:
                self.list.setCurrentRow(row)

    def _say(self) -> None:
        self.said.setText(row_words().get(self.current, ""))

    def export(self) -> None:
        if self.current:
            self.chosen.emit(self.current, self.semicolons.isChecked())
            self.accept()
