"""The strip that says how often the words in the box were found, and leads through the places."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from desktop.window.icons import icon
from desktop.window.overrides import guarded
from desktop.window.theme import Theme

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


@guarded
class FindBar(QWidget):
    """The count of what was found, and the ways through it; hidden until something is looked for."""

    case_changed = Signal()
    """Whether capitals matter is another now: `case` says so."""
    next_requested = Signal()
    previous_requested = Signal()
    closed = Signal()
    project_requested = Signal()
    """What the whole project has is to be shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find_bar")
        self.setAccessibleName(self.tr("Find in all columns"))
        self.query = ""
        self.count_of_all = 0
        """Places found in the articles that are shown."""
        self.count = QLabel(self)
        self.count.setObjectName("find_count")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.previous = self._button(
            "find_bar_previous", self.tr("Previous place found (Shift+F3)")
        )
        self.next = self._button("find_bar_next", self.tr("Next place found (F3)"))
        self.case = self._button("find_case", self.tr("Tell capitals from small letters"))
        self.case.setText(self.tr("Match case"))
        self.case.setCheckable(True)
        self.project = self._button("find_project", "")
        self.project.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.project.hide()
        self.close_button = self._button("find_close", self.tr("Stop finding (Esc)"))
        self._lay_out()
        self._connect()
        self.show_theme(theme)
        self.show_count(0, 0, 0)
        self.hide()

    def _button(self, name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setAccessibleName(tip)
        button.setToolTip(tip)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(8)
        for widget in (self.count, self.previous, self.next, self.case):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.project)
        row.addWidget(self.close_button)

    def _connect(self) -> None:
        self.case.clicked.connect(self.case_changed)
        self.next.clicked.connect(self.next_requested)
        self.previous.clicked.connect(self.previous_requested)
        self.close_button.clicked.connect(self.close_bar)
        self.project.clicked.connect(self.project_requested)

    def close_bar(self) -> None:
        self.hide()
        self.closed.emit()

    def show_query(self, query: str, *, is_asked: bool = False) -> None:
        """Say what is looked for; `is_asked`: a query finds it, which says itself whether capitals matter."""
        if query != self.query:
            self.project.hide()
        self.query = query
        self.case.setEnabled(not is_asked)
        tip = self.tr("Tell capitals from small letters")
        asked = self.tr("A query finds words in any form and case; =Word is letter by letter")
        self.case.setToolTip(asked if is_asked else tip)

    def show_project(self, words: str) -> None:
        """Say what the whole project has of what is looked for, "" = not known."""
        self.project.setVisible(bool(words))
        self.project.setText(self.tr("{} · Ctrl+Shift+F").format(words).replace("&", "&&"))
        tip = self.tr("Show what the whole project has (Ctrl+Shift+F)")
        if not self.count_of_all:
            tip = self.tr("Show what the whole project has (Enter, or Ctrl+Shift+F)")
        self.project.setToolTip(tip)
        self.project.setAccessibleName(words)
        self.project.setAccessibleDescription(tip)

    def show_count(self, current: int, total: int, articles: int, texts: int = 0) -> None:
        """Say where in what was found the reader is; `current` counts from 1, 0 = nowhere yet."""
        self.count_of_all = total
        self.count.setText(self._words(current, total, articles, texts or articles))
        for button in (self.previous, self.next):
            button.setEnabled(total > 0)

    def _words(self, current: int, total: int, articles: int, texts: int) -> str:
        if not self.query:
            return ""
        if not total:
            if len(self.query.split()) > 1:
                return self.tr("not found in a row in the articles shown")
            return self.tr("not found in the articles shown")
        place = self.tr("{} of {}").format(current, total) if current else str(total)
        where = (
            self.tr("in 1 article") if articles == 1 else self.tr("in {} articles").format(articles)
        )
        if texts < articles:
            where += self.tr(", 1 text") if texts == 1 else self.tr(", {} texts").format(texts)
        return f"{place} {where}"

    def show_theme(self, theme: Theme) -> None:
        self.project.setStyleSheet(f"QToolButton#find_project {{ color: {theme.link.name()}; }}")
        self.previous.setIcon(icon("up", theme.ink2))
        self.next.setIcon(icon("down", theme.ink2))
        self.close_button.setIcon(icon("close", theme.ink2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)
