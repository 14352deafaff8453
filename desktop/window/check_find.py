"""The field over an article in which a reader types what to find in it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from desktop.story.article import Article
from desktop.window.find_bar import ENTER
from desktop.window.finding import Hit, find_all
from desktop.window.icons import icon
from desktop.window.overrides import guarded
from desktop.window.theme import Theme


@guarded
class FindRow(QWidget):
    """Finds as it is typed; Enter goes on, Shift+Enter back."""

    hits_changed = Signal()
    """Other hits, or another one of them is the current one."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("check_find")
        self.article: Article | None = None
        self.hits: list[Hit] = []
        self.current = -1
        self.field = QLineEdit(self)
        self.field.setObjectName("check_find_field")
        self.field.setAccessibleName(self.tr("Words to find in this article"))
        self.field.setPlaceholderText(self.tr("Find in this article"))
        self.field.setToolTip(self.tr("Find words in this article (Ctrl+F)"))
        self.field.textChanged.connect(self._find)
        self.previous = self._button("check_previous", self.tr("Previous place found (Shift+F3)"))
        self.next = self._button("check_next", self.tr("Next place found (F3, or Enter)"))
        self.previous.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        self.count = QLabel(self)
        self.count.setObjectName("check_find_count")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setMinimumWidth(90)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        for widget in (self.previous, self.next, self.count):
            row.addWidget(widget)
        self.show_theme(theme)
        self._show_count()

    def _button(self, name: str, tip: str) -> QToolButton:
        made = QToolButton(self)
        made.setObjectName(name)
        made.setAccessibleName(tip)
        made.setToolTip(tip)
        made.setAutoRaise(True)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made

    def show_article(self, article: Article) -> None:
        """Be ready to find in another article."""
        self.article = article
        self.field.clear()
        self._find()

    def show_theme(self, theme: Theme) -> None:
        self.previous.setIcon(icon("up", theme.ink2))
        self.next.setIcon(icon("down", theme.ink2))

    def open(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def go_on(self) -> None:
        self._step(1)

    def go_back(self) -> None:
        self._step(-1)

    def _step(self, direction: int) -> None:
        if self.hits:
            self.current = (self.current + direction) % len(self.hits)
            self._show_count()
            self.hits_changed.emit()

    def _find(self) -> None:
        articles = () if self.article is None else (self.article,)
        self.hits = find_all(articles, self.field.text(), match_case=False)
        self.current = 0 if self.hits else -1
        self._show_count()
        self.hits_changed.emit()

    def _show_count(self) -> None:
        self.count.setText(self._words())
        for button in (self.previous, self.next):
            button.setEnabled(bool(self.hits))

    def _words(self) -> str:
        if not self.field.text().strip():
            return ""
        if not self.hits:
            return self.tr("not found")
        return self.tr("{} of {}").format(self.current + 1, len(self.hits))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) not in ENTER:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.go_back()
        else:
            self.go_on()
