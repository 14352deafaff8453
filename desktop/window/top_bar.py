"""The bar at the top: the story, the workspaces, the one box to search in, and adding articles."""

from functools import partial

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from desktop.story.project import Story
from desktop.window.actions import Actions
from desktop.window.bar_buttons import MenuButton
from desktop.window.chips import SegmentedControl
from desktop.window.counts import Tally
from desktop.window.overrides import guarded
from desktop.window.said import name_words
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme, fill

HEIGHT = 48
MARGIN, GAP = 16, 12
NAME_MOST = 260
"""px of a story's name; what is longer is cut, and whole in the tooltip."""
NAME_PADDING = 12
"""px of the button before the name: the name begins where the bar below begins."""
BOX_MOST, BOX_WIDE, BOX_LEAST = 340, 560, 110
"""px of the box at most, at most while a search is shown, and at least."""
BOX_PADDING = 34
"""px of the box beside its icon that no words stand in."""
BOX_KEY = 240
"""px of the box from which its key is drawn in it."""
ICON, KEY_HEIGHT = 14, 16
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


@guarded
class SearchBox(QLineEdit):
    """Takes words or an address; says its key while nothing is typed."""

    left = Signal()
    entered = Signal(int)
    """Enter was pressed: 1 goes on, −1 (with Shift) goes back."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setObjectName("goToBox")
        self.setAccessibleName(self.tr("Find words, or go to an address"))
        self._hints = (self.tr("Search, or go to A5.3"), self.tr("Search"))
        self.setPlaceholderText(self._hints[0])
        self.setToolTip(self.tr("Type words to find or an address such as A5.3 (Ctrl+F, Ctrl+G)"))
        self.setMinimumWidth(BOX_LEAST)
        self.setMaximumWidth(BOX_MOST)
        self.setTextMargins(ICON + 8, 0, 0, 0)
        self.troubles: tuple[tuple[int, int], ...] = ()
        """Where the words were not understood: half-open code points."""
        self.textChanged.connect(self._forget_troubles)
        self._key = "Ctrl+F"
        self._key_font = sized(SANS, 11)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say no more than there is room for."""
        room = self.width() - ICON - BOX_PADDING
        longest, shortest = self._hints
        fits = self.fontMetrics().horizontalAdvance(longest) <= room
        self.setPlaceholderText(longest if fits else shortest)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif Qt.Key(event.key()) in ENTER:
            is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.entered.emit(-1 if is_back else 1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_glass(painter)
        for start, end in self.troubles:
            self._paint_trouble(painter, start, end)
        if self.text() or self.hasFocus() or self.width() < BOX_KEY:
            return
        painter.setFont(self._key_font)
        across = painter.fontMetrics().horizontalAdvance(self._key) + 12
        frame = QRect(self.width() - across - 8, round(self.height() / 2 - 8), across, KEY_HEIGHT)
        painter.setPen(QPen(self.theme.line2, 1.0))
        painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(self.theme.ink2)
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self._key)

    def widen(self, *, is_wide: bool) -> None:
        """Make room for a query while a search is shown."""
        self.setMaximumWidth(BOX_WIDE if is_wide else BOX_MOST)

    def show_troubles(self, places: tuple[tuple[int, int], ...]) -> None:
        """Mark what of the words was not understood, until they are changed: half-open code points."""
        self.troubles = places
        self.update()

    def _forget_troubles(self) -> None:
        self.troubles = ()

    def _paint_trouble(self, painter: QPainter, start: int, end: int) -> None:
        """Draw a wave under some characters, as far as they are in sight."""
        text, metrics = self.text(), self.fontMetrics()
        at = metrics.horizontalAdvance(text[: self.cursorPosition()])
        zero = self.cursorRect().center().x() - at
        left = zero + metrics.horizontalAdvance(text[:start])
        right = zero + metrics.horizontalAdvance(text[: max(end, start + 1)])
        left, right = max(left, ICON + 16), min(max(right, left + 6), self.width() - 28)
        below = self.height() / 2 + metrics.ascent() / 2 + 2
        painter.setPen(QPen(self.theme.differs, 1.2))
        steps = range(0, max(0, int(right - left)) + 1, 2)
        painter.drawPolyline([QPointF(left + x, below + (x // 2 % 2) * 2) for x in steps])

    def _paint_glass(self, painter: QPainter) -> None:
        """Draw the glass as `icons` does, which a start would load for this alone."""
        middle = self.height() / 2
        painter.setPen(QPen(self.theme.ink2, 1.4))
        painter.drawEllipse(QPointF(15, middle - 1), 4.1, 4.1)
        painter.drawLine(QPointF(18, middle + 2), QPointF(21.4, middle + 5.4))


class StoryButton(MenuButton):
    """The name of the open story; its menu has the others, and the library."""

    story_chosen = Signal(int)
    new_requested = Signal()
    rename_requested = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__("storyButton", self.tr("Stories of the project"), parent)
        self.setFont(sized(SANS, 14, QFont.Weight.DemiBold))
        self._library = actions["library"]
        self._stories: tuple[Story, ...] = ()
        self._open = 0

    def _begin(self, menu: QMenu) -> None:
        menu.aboutToShow.connect(self._fill)

    def show_stories(self, stories: tuple[Story, ...], number: int) -> None:
        self._stories, self._open = stories, number
        name = name_words(next(story.name for story in stories if story.number == number))
        cut = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, NAME_MOST)
        self.setText(f"{cut} ▾".replace("&", "&&"))
        self.setAccessibleName(self.tr("Story: {}").format(name))
        tip = self.tr("The stories of the project, and all its articles (Ctrl+L)")
        if cut != name:
            from desktop.window.parts import plain_tip

            tip = plain_tip(f"{name}\n{tip}")
        self.setToolTip(tip)

    def _fill(self) -> None:
        menu = self.menu_
        menu.clear()
        for story in self._stories:
            entry = menu.addAction(name_words(story.name).replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(story.number == self._open)
            entry.triggered.connect(partial(self._choose, story.number))
        menu.addSeparator()
        menu.addAction(self._library)
        menu.addSeparator()
        menu.addAction(self.tr("New story…")).triggered.connect(self.new_requested)
        menu.addAction(self.tr("Rename this story…")).triggered.connect(self.rename_requested)

    def _choose(self, number: int, _checked: object = None) -> None:
        self.story_chosen.emit(number)


@guarded
class TopBar(QWidget):
    """The story's name, the workspaces, the box for addresses and words, and adding articles."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setFixedHeight(HEIGHT)
        self.story = StoryButton(actions, self)
        self.count = QLabel(self)
        self.count.setObjectName("articleCount")
        workspaces = (
            (actions["read"], self.tr("Read")),
            (actions["quotes"], self.tr("Quotes")),
            (actions["code"], self.tr("Code")),
        )
        self.segments = SegmentedControl(self.tr("Workspace"), workspaces, theme, self)
        self.segments.reverse()
        self.segments.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.box = SearchBox(theme, self)
        self.add = QToolButton(self)
        self.add.setObjectName("addButton")
        self.add.setText(self.tr("Add…"))
        self.add.setToolTip(self.tr("Add files, a folder, an address or a text (Ctrl+Shift+A)"))
        self.add.clicked.connect(actions["add"].trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN - NAME_PADDING, 0, MARGIN, 0)
        row.setSpacing(GAP)
        row.addWidget(self.story)
        row.addWidget(self.count)
        row.addWidget(self.segments, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(self.box, 6)
        row.addStretch(1)
        row.addWidget(self.add)
        self.brief: QWidget | None = None
        """The button of the brief, once it is there."""
        self.export: QWidget | None = None
        """The button that makes a PDF, once it is there."""

    def add_brief(self, button: QWidget) -> None:
        """Take the button of the brief among the parts."""
        self.brief = button
        layout = self.layout()
        if isinstance(layout, QHBoxLayout):
            layout.addWidget(button)
        QWidget.setTabOrder(self.add, button)
        self.make_room()

    def add_export(self, button: QWidget) -> None:
        """Take the button that makes a PDF as the last part."""
        self.export = button
        layout = self.layout()
        if isinstance(layout, QHBoxLayout):
            layout.addWidget(button)
        QWidget.setTabOrder(self.brief or self.add, button)
        self.make_room()

    def minimumSizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        line = QRect(0, self.height() - 1, self.width(), 1)
        fill(QPainter(self), line, self.box.theme.line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.make_room()
        super().resizeEvent(event)

    def make_room(self) -> None:
        """Let the count of articles go first, then the buttons that a menu has, too."""
        always = (self.story.sizeHint().width(), self.segments.sizeHint().width(), BOX_LEAST)
        room = self.width() - 2 * MARGIN - sum(always) - (len(always) + 1) * GAP
        if self.brief is not None:
            brief = self.brief.sizeHint().width() + GAP
            self.brief.setVisible(brief <= room)
            room -= brief if brief <= room else 0
        add = self.add.sizeHint().width() + GAP
        self.add.setVisible(add <= room)
        if self.export is not None:
            export = self.export.sizeHint().width() + GAP
            self.export.setVisible(add + export <= room)
            add += export
        self.count.setVisible(add + self.count.sizeHint().width() + GAP <= room)

    def show_theme(self, theme: Theme) -> None:
        self.segments.show_theme(theme)
        self.box.theme = theme
        self.update()

    def show_stories(self, stories: tuple[Story, ...], number: int) -> None:
        self.story.show_stories(stories, number)
        self.make_room()

    def show_count(self, told: Tally, unmeasured: int) -> None:
        """Say how many articles and texts the story has, and how many are not compared."""
        words = told.words
        if unmeasured:
            words += self.tr(", {} not compared").format(unmeasured)
        self.count.setText(words)
        self.count.setToolTip(told.explained)
        self.count.setAccessibleDescription(told.explained)
        self.make_room()
