"""The right side of the dialog of a report: a page as it will look, and the way to the other pages."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFont,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.exporting.pdf.answers import Draw, Drawn
from desktop.window.announcing import announce
from desktop.window.overrides import guarded
from desktop.window.parts import tool
from desktop.window.report.dialog_words import page_words
from desktop.window.report.words import tr
from desktop.window.sheet import quiet_label
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme

PAD = 14
"""px between the page and the edge of its desk."""
SETTLED = 120
"""ms without another size after which a page is drawn in its size."""
NOTCH = 120
"""Qt's eighths of a degree that one step of a wheel turns."""
ROUNDED = 2
"""px by which a page may miss its size: it is shown as it was drawn, for it would blur."""
OLD = 0.35
"""How much of a page is seen that is made anew."""


@guarded
class PageView(QWidget):
    """Shows one page on a desk; a page that is made anew stays, pale, until the new one is there."""

    page_turned = Signal(int)
    """How many pages on."""
    resized = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report_page")
        self.setAccessibleName(tr("Preview"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(180, 160)
        self.theme = theme
        self.image = QImage()
        self.is_old, self.is_whole = False, True
        self.words = ""
        """What stands in the place of a page, or over one that is made anew."""
        self._turned = 0

    def show_image(self, image: QImage, *, is_whole: bool = True) -> None:
        """Show a page; of a file that is not whole yet, what is being done stays said of it."""
        self.image, self.is_old = image, False
        self.words = "" if is_whole else self.words
        self.is_whole = is_whole
        self.update()

    def grow_old(self, words: str) -> None:
        """Show that a new page is made, and what is done for it; a glimpse of it stays as it is."""
        self.is_old, self.words = self.is_whole, words
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, 560)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.resized.emit()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages."""
        steps = {
            Qt.Key.Key_PageDown: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Space: 1,
            Qt.Key.Key_PageUp: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1,
            Qt.Key.Key_Home: -FAR, Qt.Key.Key_End: FAR,
        }  # fmt: skip
        step = steps.get(Qt.Key(event.key()), 0)
        if step:
            self.page_turned.emit(step)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._turned -= event.angleDelta().y()
        step = int(self._turned / NOTCH)
        if step:
            self._turned -= step * NOTCH
            self.page_turned.emit(step)
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(
            QPen(theme.link if self.hasFocus() else theme.line, 2.0 if self.hasFocus() else 1.0)
        )
        painter.setBrush(theme.page)
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        if not self.image.isNull():
            place = self.place()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setOpacity(OLD if self.is_old else 1.0)
            painter.drawImage(place, self.image)
            painter.setOpacity(1.0)
            painter.setPen(QPen(theme.line2, 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place)
        if self.words:
            self._paint_words(painter)

    def place(self) -> QRect:
        """Return where the page is: as large as there is room, whatever size it was drawn in."""
        room = self.rect().adjusted(PAD, PAD, -PAD, -PAD)
        size = self.image.deviceIndependentSize().toSize()
        left = room.size() - size
        if min(left.width(), left.height()) < 0 or min(left.width(), left.height()) > ROUNDED:
            size.scale(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(QPoint(0, 0), size)
        place.moveCenter(room.center())
        return place

    def _paint_words(self, painter: QPainter) -> None:
        """Write on a card in the middle, so that it can be read over a page."""
        painter.setFont(sized(SANS, 12.5, QFont.Weight.Medium))
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter
        room = self.rect().adjusted(40, 20, -40, -20)
        if not self.is_whole:  # the page can be read meanwhile
            flags = (
                Qt.TextFlag.TextWordWrap
                | Qt.AlignmentFlag.AlignHCenter
                | Qt.AlignmentFlag.AlignBottom
            )
        needed = painter.boundingRect(room, flags, self.words).adjusted(-14, -8, 14, 8)
        painter.setPen(QPen(self.theme.line2, 1.0))
        painter.setBrush(self.theme.card)
        painter.drawRoundedRect(needed, 6, 6)
        painter.setPen(self.theme.ink)
        painter.drawText(room, flags, self.words)


@guarded
class Preview(QWidget):
    """A page, the way to the others, and what the file lacks."""

    page_requested = Signal(object)
    """A Draw: the page in the size that it is seen in."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report_preview")
        self.page, self.pages = 0, 0
        self.view = PageView(theme, self)
        self.view.page_turned.connect(self.turn)
        self.view.resized.connect(self._wait)
        self.back = tool("report_previous", "‹", tr("Previous page (Page Up in the preview)"), self)
        self.back.setAccessibleName(tr("Previous page"))
        self.back.clicked.connect(self._turn_back)
        self.on = tool("report_next", "›", tr("Next page (Page Down in the preview)"), self)
        self.on.setAccessibleName(tr("Next page"))
        self.on.clicked.connect(self._turn_on)
        self.count = QLabel(self)
        self.count.setObjectName("report_page_count")
        self.warning = quiet_label("report_warning", "", self)
        self._sizing = QTimer(self)
        self._sizing.setSingleShot(True)
        self._sizing.setInterval(SETTLED)
        self._sizing.timeout.connect(self.ask)
        self._lay_out()
        self._show_place()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addStretch(1)
        for each in (self.back, self.count, self.on):
            row.addWidget(each)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.view, 1)
        column.addLayout(row)
        column.addWidget(self.warning)

    # --- what is shown --------------------------------------------------------------------------

    def show_theme(self, theme: Theme) -> None:
        self.view.theme = theme
        self.view.update()

    def show_warnings(self, said: list[str]) -> None:
        self.warning.setText("\n".join(said))
        self.warning.setVisible(bool(said))

    def begin(self, words: str) -> None:
        """Say that another page is to come; what is shown is of something else."""
        self.view.is_whole = True
        self.view.grow_old(words)

    def show_step(self, words: str) -> None:
        """Say what is being done; the page that was there stays, pale."""
        self.view.grow_old(words)

    def show_words(self, words: str) -> None:
        """Say why there is no page."""
        self.view.image = QImage()
        self.pages = 0
        self.begin(words)
        self._show_place()

    def ask(self) -> None:
        """Ask for the page that is to be seen, in the size it is seen in."""
        self.page_requested.emit(Draw(self.page, *self.room))

    @property
    def room(self) -> tuple[int, int]:
        """Pixels that there are for a page, across and down."""
        ratio = self.view.devicePixelRatio()
        across = round((self.view.width() - 2 * PAD) * ratio)
        down = round((self.view.height() - 2 * PAD) * ratio)
        return max(1, across), max(1, down)

    def show_glimpse(self, drawn: Drawn) -> None:
        """Show the first page of a file that is still made, if that is the page to be seen."""
        if self.page == 0 and drawn.pixels:
            self.view.show_image(self._image(drawn), is_whole=False)
            self.pages = 0
            self._show_place()
            self.count.setText(page_words(0, "…"))

    def _image(self, drawn: Drawn) -> QImage:
        shape = (drawn.width, drawn.height, 4 * drawn.width, QImage.Format.Format_RGB32)
        image = QImage(drawn.pixels, *shape).copy()
        image.setDevicePixelRatio(self.view.devicePixelRatio())
        return image

    def show_drawn(self, drawn: Drawn) -> None:
        """Show a page that was drawn; of a file that got shorter, the last one."""
        self.pages = drawn.pages
        if not drawn.pages:
            return
        if drawn.page >= drawn.pages:
            self.page = drawn.pages - 1
            self.ask()
            return
        self.page = drawn.page
        self.view.show_image(self._image(drawn))
        self._show_place()

    def turn(self, steps: int) -> None:
        """Go some pages on."""
        page = max(0, min(self.pages - 1, self.page + steps))
        if self.pages and page != self.page:
            self.page = page
            self._show_place()
            announce(self.view, self.count.text())
            self.ask()

    @property
    def is_wide(self) -> bool:
        """Tell whether the page that is shown is wider than high."""
        return self.view.image.width() > self.view.image.height()

    def _turn_back(self) -> None:
        self.turn(-1)

    def _turn_on(self) -> None:
        self.turn(1)

    def _wait(self) -> None:
        if self.pages:
            self._sizing.start()

    def _show_place(self) -> None:
        words = page_words(self.page, self.pages) if self.pages else ""
        self.count.setText(words)
        self.view.setAccessibleName(f"{tr('Preview')}: {words}" if words else tr("Preview"))
        self.back.setEnabled(self.pages > 0 and self.page > 0)
        self.on.setEnabled(self.page + 1 < self.pages)


FAR = 1_000_000
"""Pages further than any file has."""
