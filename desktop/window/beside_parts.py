"""What the window of a text beside its original is made of: two panes, a bar, a legend, a foot."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from desktop.window.beside_find import BothFind
from desktop.window.beside_pane import ALONE, CHANGED, BesidePane, paint_sign
from desktop.window.overrides import guarded
from desktop.window.parts import Cut, ink
from desktop.window.sheet import Sheet, Tick, quiet_label, section_label
from desktop.window.theme import Theme

SIZE = (1240, 760)
LEAST = (880, 460)
ROOM = 24
"""px that stay between the window and the edges of the one behind it."""


def tr(text: str) -> str:
    return QCoreApplication.translate("BesideWindow", text)


@guarded
class Sign(QWidget):
    """A sample of a sign of the margin, for the legend."""

    def __init__(self, sign: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"beside_sign_{sign}")
        self.sign, self.theme = sign, theme
        self.setFixedSize(QSize(10, 16))

    def paintEvent(self, event: QPaintEvent) -> None:
        area = QRectF(self.rect())
        ends = (area.top() + 1, area.bottom() - 1)
        paint_sign(QPainter(self), self.theme, self.sign, area.center().x(), ends)


@guarded
class BesideParts(Sheet):
    """Builds the window; shows nothing by itself."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("beside_window", tr("Text beside the original"), theme, parent)
        self.column.setContentsMargins(18, 14, 18, 12)
        self.title = self.add_title("")
        self.finder = BothFind(theme, self)
        self._add_bar()
        self._add_panes()
        self._add_legend()
        self._add_foot()
        room = QSize(*SIZE) if parent is None else parent.size() - QSize(2 * ROOM, 2 * ROOM)
        self.setMinimumSize(*LEAST)
        self.resize(QSize(*SIZE).boundedTo(room).expandedTo(QSize(*LEAST)))

    # --- parts ----------------------------------------------------------------------------------------

    def _add_bar(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.finder)
        row.addStretch(1)
        tip = tr("Scroll both texts so that the same paragraphs are level")
        self.together = Tick("beside_together", tr("Scroll together"), tip, self)
        self.together.setChecked(True)
        self.together.ensurePolished()
        self.together.setMinimumWidth(self.together.sizeHint().width() + 6)
        self.go_alone = self.make_button(
            "beside_next_alone",
            tr("Next left out"),
            tr("Go to the next line that is not in the text (F8)"),
        )
        self.take = self.make_button(
            "beside_take", tr("Put into the text"),
            tr("Put the line of the original that the keyboard is in into the text (Ctrl+Return)"),
        )  # fmt: skip
        for widget in (self.together, self.go_alone, self.take):
            row.addWidget(widget)
        self.column.addLayout(row)

    def _add_panes(self) -> None:
        self.left = BesidePane("beside_left", tr("Text of the article"), self.theme, self)
        self.right = BesidePane("beside_right", tr("Original"), self.theme, self)
        self.right.setUndoRedoEnabled(False)
        flags = Qt.TextInteractionFlag
        for pane in (self.left, self.right):
            pane.setReadOnly(True)
            pane.setTextInteractionFlags(
                flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
            )
        self.heads: list[QLabel] = []
        self.remarks: list[Cut] = []
        splitter = self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setObjectName("beside_splitter")
        splitter.setHandleWidth(12)
        splitter.setChildrenCollapsible(False)
        for name, pane in (("left", self.left), ("right", self.right)):
            side = QWidget(splitter)
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(4)
            head = section_label(f"beside_{name}_head", "", side)
            head.setWordWrap(False)
            remark = Cut(f"beside_{name}_remark", side, size=11.5)
            column.addWidget(head)
            column.addWidget(remark)
            column.addWidget(pane, 1)
            self.heads.append(head)
            self.remarks.append(remark)
        splitter.setSizes([1000, 1000])
        self.column.addWidget(splitter, 1)

    def _add_legend(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        self.legend: list[Sign] = []
        self.changed_words = quiet_label("beside_changed_words", "", self)
        self.alone_words = quiet_label("beside_alone_words", "", self)
        for sign, words in ((CHANGED, self.changed_words), (ALONE, self.alone_words)):
            made = Sign(sign, self.theme, self)
            self.legend.append(made)
            words.setWordWrap(False)
            row.addWidget(made)
            row.addWidget(words)
            if sign == CHANGED:
                row.addStretch(1)
        self.column.addLayout(row)

    def _add_foot(self) -> None:
        self.state = quiet_label("beside_state", "", self)
        self.close_ = self.make_button("beside_close", tr("Close"), tr("Close this window (Esc)"))
        self.edit = self.make_button(
            "beside_edit",
            tr("Correct the text…"),
            tr("Change words, or paste another text (Ctrl+Shift+E)"),
        )
        self.save = self.make_button(
            "beside_save", tr("Save as a new version"),
            tr("Store this text beside the older one, marked as edited by hand (Ctrl+S)"),
        )  # fmt: skip
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.state, 1)
        for button in (self.close_, self.edit, self.save):
            row.addWidget(button)
        self.column.addSpacing(6)
        self.column.addLayout(row)
        self.ink_remarks()

    def ink_remarks(self) -> None:
        """Give what is said of the two texts the second ink."""
        for remark in self.remarks:
            ink(remark, self.theme, "ink2")
