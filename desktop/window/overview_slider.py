"""The overview strip of a column as something that the keyboard and a screen reader can be at.

The strip itself is painted with its column; this only frames it, and shows the place it is at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSlider

from desktop.window.announcing import announce
from desktop.window.overrides import guarded
from desktop.window.overview import share_at, strip_box
from desktop.window.overview_walk import overview_of, stops_of, value_of
from desktop.window.stage_layout import LINKED
from desktop.window.theme import fill

if TYPE_CHECKING:
    from desktop.window.linked import PassageRef
    from desktop.window.reading_view import ReadingView
    from desktop.window.status_line import StatusLine

AROUND = 4
"""px around the strip for the frame that says that the keyboard is here."""
CARET = 3.0
"""px across the place in the strip that the keyboard is at."""
WHOLE = 100
"""What the slider counts to: the place is said in per cent of the text."""
Key = Qt.Key
STEPS = {Key.Key_Left: -1, Key.Key_Right: 1}
PAGES = {Key.Key_PageUp: -1, Key.Key_PageDown: 1}
ENDS = {Key.Key_Home: 0.0, Key.Key_End: 1.0}
INTO_TEXT = frozenset({Key.Key_Return, Key.Key_Enter, Key.Key_Down, Key.Key_Space})
OUT = frozenset({Key.Key_Escape, Key.Key_Up})
OURS = frozenset({*STEPS, *PAGES, *ENDS, *INTO_TEXT, *OUT})
CONTROL = Qt.KeyboardModifier.ControlModifier


@guarded
class OverviewSlider(QSlider):
    """The one strip that the keyboard can be at: that of the column the reader is in."""

    def __init__(self, view: ReadingView, status: StatusLine) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self.view, self.status = view, status
        self.column = 0
        self.share = 0.0
        """The place in the text that the keyboard is at, 0–1."""
        self._named = ("", "")
        self.setObjectName("overviewSlider")
        self.setRange(0, WHOLE)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setToolTip(self.tr("Along the overview of the article (Left, Right, Enter)"))
        self.hide()
        view.scene_changed.connect(self.follow)
        view.content_changed.connect(self._tell_again)
        self.follow()
        self.setTabOrder(view, self)

    def follow(self) -> None:
        """Stand over the strip of the column the reader is in; be gone where there is no strip."""
        heads = self.view.scene.heads if self.view.mode == LINKED else []
        strips = {head.column: strip_box(head.box) for head in heads if head.overview is not None}
        if not strips:
            if self.hasFocus():
                self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.hide()
            return
        if not self.hasFocus() or self.column not in strips:
            ref = self.view.focus_ref or self.view.current
            self.column = ref[0] if ref is not None and ref[0] in strips else min(strips)
        self._name()
        box = strips[self.column].toAlignedRect().adjusted(-AROUND, -AROUND, AROUND, AROUND)
        frame = self.view.viewport().geometry().topLeft()
        self.setGeometry(box.translated(frame))
        self.show()

    # --- where it is ----------------------------------------------------------------------------

    def passage(self) -> int:
        """Return the passage that the place is in."""
        column = self.view.columns[self.column]
        at = self.share * len(column.article.text)
        passages = column.article.passages
        return next((i for i, each in enumerate(passages) if at < each.end), len(passages) - 1)

    def _go(self, share: float) -> None:
        """Be at a place of the text: the articles follow, and what is there is said."""
        self.share = min(max(share, 0.0), 1.0)
        self.view.go_along(self.column, self.share)
        self.setValue(round(self.share * WHOLE))
        announce(self, self._tell())
        self.update()

    def _tell(self) -> str:
        """Say what stands at the place."""
        said = self.view.describe((self.column, self.passage()))
        self.setAccessibleDescription(f"{said}; {value_of(self.view, self.column)}")
        self.status.show_place(said)
        return said

    def _tell_again(self) -> None:
        """Say what is true now, if the keyboard is here: other counterparts may have been found."""
        if self.hasFocus() and self.column < len(self.view.columns):
            self._tell()

    def _name(self) -> None:
        header = self.view.headers[self.column]
        if (header.badge, header.outlet) != self._named:
            self._named = header.badge, header.outlet
            self.setAccessibleName(self.tr("Overview of {}, {}").format(*self._named))

    def _step(self, direction: int) -> None:
        """Go to the next sign or place found, or a page on if that is nearer."""
        shown = overview_of(self.view, self.column)
        page = self.share + direction * max(shown.end - shown.start, 1 / WHOLE)
        here = self.passage()
        signs = [
            (part.start + part.end) / 2
            for part in stops_of(shown)
            if (part.passage - here) * direction > 0
        ]
        found = [tick.share for tick in shown.ticks if (tick.share - self.share) * direction > 0]
        self._go(min([page, *signs, *found], key=lambda share: abs(share - self.share)))

    def _page(self, direction: int) -> None:
        shown = overview_of(self.view, self.column)
        self._go(self.share + direction * max(shown.end - shown.start, 1 / WHOLE))

    def _beside(self, direction: int) -> None:
        """Go to the strip of the next article, out of its rail if it is in one."""
        column = self.column + direction
        if 0 <= column < len(self.view.columns):
            self.view.show_column(column)
            self.view.refresh()
            self.column = column
            self.follow()
            self._go(share_at(self.view.columns[column], self._middle(column)))

    def _middle(self, column: int) -> float:
        return self.view.columns[column].offset + self.view.room / 2

    def _enter(self) -> None:
        """Go on in the text at the place."""
        ref: PassageRef = (self.column, self.passage())
        self.view.set_fold(ref, is_open=True)
        self.view.move_focus(ref)

    # --- Qt -------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Take the keys that go along the strip before the actions of the articles do."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
            return super().event(event)
        event.setAccepted(takes(event))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if not takes(event):
            event.ignore()
        elif event.modifiers() & CONTROL:
            self._beside(STEPS[key])
        elif key in STEPS:
            self._step(STEPS[key])
        elif key in PAGES:
            self._page(PAGES[key])
        elif key in ENDS:
            self._go(ENDS[key])
        elif key in INTO_TEXT:
            self._enter()
        else:
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin where the reader is, without scrolling."""
        ref = self.view.focus_ref
        column = self.view.columns[self.column]
        if ref is not None and ref[0] == self.column and self.view.is_near(ref):
            passage = column.article.passages[ref[1]]
            middle = (passage.start + passage.end) / 2
            self.share = middle / max(len(column.article.text), 1)
        else:
            self.share = share_at(column, self._middle(self.column))
        self.setValue(round(self.share * WHOLE))
        told = self.tr("Left and Right go along it by sign or page, Enter into the text there")
        self.status.show_place(told)
        self.setAccessibleDescription(f"{value_of(self.view, self.column)}; {told}")
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let the foot say again where in the text the reader is."""
        self.update()
        self.view.focus_moved.emit(self.view.focus_ref)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.hasFocus():
            return
        theme = self.view.painter.theme
        painter = QPainter(self)
        inner = QRectF(self.rect()).adjusted(AROUND, AROUND, -AROUND, -AROUND)
        at = inner.left() + self.share * inner.width()
        left = min(max(at - CARET / 2, inner.left()), inner.right() - CARET)
        fill(painter, QRectF(left, inner.top(), CARET, inner.height()), theme.ink)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(QPen(theme.link, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()


def takes(event: QKeyEvent) -> bool:
    """Tell whether a key goes along a strip, alone or to the strip beside with Ctrl."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key(event.key())
    return (
        key in OURS if held == Qt.KeyboardModifier.NoModifier else held == CONTROL and key in STEPS
    )
