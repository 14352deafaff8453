"""The two bars over the articles: the project and going places; mode, marks and what is compared."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from desktop.story.article import Article
from desktop.window.actions import Actions
from desktop.window.chips import MarkChip, SegmentedControl
from desktop.window.counts import Tally
from desktop.window.marks import MarkKind
from desktop.window.overrides import guarded
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme

LAYERS = {
    "layer_differs": MarkKind.DIFFERS,
    "layer_only": MarkKind.ONLY,
    "layer_moved": MarkKind.MOVED,
    "layer_conflict": MarkKind.CONFLICT,
    "layer_same": MarkKind.SAME,
}
"""The actions that switch a layer of marks, and its marks."""


MARGIN, GAP = 16, 8
"""px beside the parts of the reading bar, and between them."""


class TopBar(QWidget):
    """The project's name, the box for addresses and words, and adding articles."""

    address_typed = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setFixedHeight(48)
        self.name = QLabel(self)
        self.name.setObjectName("projectName")
        self.name.setFont(sized(SANS, 14, QFont.Weight.DemiBold))
        self.count = QLabel(self)
        self.count.setObjectName("articleCount")
        self.box = QLineEdit(self)
        self.box.setObjectName("goToBox")
        self.box.setAccessibleName(self.tr("Find words, or go to an address"))
        self.box.setPlaceholderText(self.tr("Find, or go to A5.3"))
        self.box.setToolTip(self.tr("Type words to find or an address such as A5.3 (Ctrl+G)"))
        self.box.setMaximumWidth(340)
        self.box.returnPressed.connect(self._tell)
        self.add = QToolButton(self)
        self.add.setObjectName("addButton")
        self.add.setText(self.tr("Add…"))
        self.add.setToolTip(self.tr("Add articles from files (Ctrl+O)"))
        self.add.clicked.connect(actions["open"].trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(12)
        row.addWidget(self.name)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.box, 2)
        row.addStretch(1)
        row.addWidget(self.add)

    def _tell(self) -> None:
        self.address_typed.emit(self.box.text())

    def show_story(self, name: str, told: Tally, unmeasured: int) -> None:
        """Name the story, say how many articles and texts it has, and how many are not compared."""
        words = told.words
        if unmeasured:
            words += self.tr(", {} not compared").format(unmeasured)
        self.name.setText(name)
        self.count.setText(words)
        self.count.setToolTip(told.explained)
        self.count.setAccessibleDescription(told.explained)


@guarded
class ReadingBar(QWidget):
    """Linked or synopsis, what the others are shown against, and the layers of marks."""

    against_chosen = Signal(object)
    """The number of an article, or None for the passage being read."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readingBar")
        self.setFixedHeight(42)
        modes = (
            (actions["linked"], self.tr("Linked")),
            (actions["synopsis"], self.tr("Synopsis")),
            (actions["library"], self.tr("Library")),
        )
        self.segments = SegmentedControl(self.tr("Mode"), modes, theme, self)
        self.segments.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.against = QToolButton(self)
        self.against.setObjectName("againstButton")
        self.against.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.against.setToolTip(self.tr("What the other articles are shown against (B)"))
        self.menu = QMenu(self.against)
        self.against.setMenu(self.menu)
        words = {
            "layer_differs": self.tr("differs"),
            "layer_only": self.tr("only on this side"),
            "layer_moved": self.tr("moved"),
            "layer_conflict": self.tr("disagree"),
            "layer_same": self.tr("same words"),
        }
        self.chips = [
            MarkChip(actions[name], words[name], kind, theme, self) for name, kind in LAYERS.items()
        ]
        self.sure = QToolButton(self)
        self.sure.setObjectName("howSure")
        self.sure.setText(self.tr("How sure?"))
        self.sure.setAutoRaise(True)
        self._is_library = False
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, 4)
        row.setSpacing(GAP)
        row.addWidget(self.segments, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.against)
        for chip in self.chips:
            row.addWidget(chip)
        row.addStretch(1)
        row.addWidget(self.sure)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 42)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._make_room()
        super().resizeEvent(event)

    def _make_room(self) -> None:
        """Let "How sure?" go first where the bar is narrow: the help says it, too."""
        parts = (self.segments, self.against, *self.chips, self.sure)
        needed = sum(part.sizeHint().width() + GAP for part in parts) + 2 * MARGIN
        self.sure.setVisible(not self._is_library and needed <= self.width())

    def show_for_library(self, *, is_shown: bool) -> None:
        """Hide what is said of passages while the library is shown."""
        self._is_library = is_shown
        for part in (self.against, *self.chips):
            part.setVisible(not is_shown)
        self._make_room()

    def show_theme(self, theme: Theme) -> None:
        self.segments.show_theme(theme)
        for chip in self.chips:
            chip.show_theme(theme)

    def show_against(self, articles: tuple[Article, ...], number: int | None) -> None:
        """Offer the columns to show the others against."""
        chosen = next((a.address for a in articles if a.number == number), None)
        self.against.setText(
            self.tr("Against the passage read ▾")
            if chosen is None
            else self.tr("Against {} ▾").format(chosen)
        )
        self.menu.clear()
        choices: list[tuple[str, int | None]] = [(self.tr("The passage being read"), None)]
        choices += [(article.address, article.number) for article in articles]
        for text, value in choices:
            action = self.menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(value == number)
            action.setData(value)
            action.triggered.connect(self._choose)
        self._make_room()

    def _choose(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.against_chosen.emit(action.data())
