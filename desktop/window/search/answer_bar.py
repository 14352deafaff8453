"""What can be done with all lines of a search, or with those that are chosen: how many, and the buttons."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.window.overrides import guarded
from desktop.window.parts import button, ink, words
from desktop.window.said import number_words
from desktop.window.theme import Theme

NOTE, PIN, COPY, EXPORT = "note", "pin", "copy", "export"
KEYS = {NOTE: "N", PIN: "P", COPY: "Ctrl+C", EXPORT: "E"}
SIZE = 12.5


def tr(text: str) -> str:
    return QCoreApplication.translate("AnswerBar", text)


class Meant(NamedTuple):
    """What the buttons are about: lines that are listed, how many are chosen, documents found and listed."""

    lines: int = 0
    chosen: int = 0
    documents: int = 0
    listed: int = 0
    are_hits: bool = False
    """Whether each hit stands in a line of its own."""
    can_choose: bool = True
    """Whether lines can be chosen: only there do keys mean them, elsewhere they mean the place the reader is at."""

    @property
    def words(self) -> str:
        """Say which lines are meant: those that are chosen, else all."""
        count = number_words(self.lines)
        if self.chosen:
            of = tr("{} of {} hits") if self.are_hits else tr("{} of {} lines")
            return of.format(number_words(self.chosen), count)
        if self.listed < self.documents:
            return tr("all lines of {} documents").format(number_words(self.documents))
        if self.are_hits:
            return tr("the one hit") if self.lines == 1 else tr("all {} hits").format(count)
        return tr("the one line") if self.lines == 1 else tr("all {} lines").format(count)


@guarded
class AnswerBar(QWidget):
    """Says which lines are meant, and takes what is to be done with them."""

    wanted = Signal(str)
    """NOTE, PIN, COPY or EXPORT."""

    def __init__(self, theme: Theme, keys: QWidget, parent: QWidget) -> None:
        """Make the buttons; their keys count while the keyboard is in `keys`."""
        super().__init__(parent)
        self.setObjectName("search_answers")
        self.meant = Meant()
        self.count = words("search_meant", SIZE, self)
        names = {NOTE: tr("Note…"), PIN: tr("Pin"), COPY: tr("Copy"), EXPORT: tr("Export…")}
        self.buttons: dict[str, QPushButton] = {}
        self.keys: list[QShortcut] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.count)
        for name, said in names.items():
            made = self.buttons[name] = button(f"search_{name}", said, "", self)
            made.clicked.connect(partial(self._want, name))
            row.addWidget(made)
            key = QShortcut(QKeySequence(KEYS[name]), keys)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(partial(self._want, name))
            self.keys.append(key)
        self.show_theme(theme)
        self.show_meant(Meant())

    def _want(self, name: str, _checked: object = None) -> None:
        if self.buttons[name].isEnabled():
            self.wanted.emit(name)

    def show_meant(self, meant: Meant) -> None:
        self.meant = meant
        self.setVisible(bool(meant.lines))
        said = meant.words
        self.count.setText(said[:1].upper() + said[1:])
        what = {
            NOTE: tr("Give the words found in {} codes, a colour or a comment, at once"),
            PIN: tr("Put {} into the open brief, in this order"),
            COPY: tr("Copy {} with their citations"),
            EXPORT: tr("Save {} as CSV or JSON"),
        }
        for name, made in self.buttons.items():
            tip = what[name].format(said)
            keyed = tr("{} ({})").format(tip, KEYS[name])
            made.setToolTip(keyed if meant.can_choose else tip)
            made.setAccessibleDescription(tip)
            made.setEnabled(bool(meant.lines))
        for key in self.keys:
            key.setEnabled(meant.can_choose and bool(meant.lines))

    def show_theme(self, theme: Theme) -> None:
        ink(self.count, theme, "ink2")
