"""The tree of codes over the fields of one: the tree has what it needs, at most two thirds."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from desktop.window.codebook.tree import CodeTree
from desktop.window.overrides import guarded

MOST = 2 / 3
"""Of the height, for the tree; many codes are scrolled through."""
EDGE = 12
"""px over and under the rows."""


@guarded
class TreeSplit(QSplitter):
    """Shares its height out anew until the reader drags the edge."""

    def __init__(self, tree: CodeTree, fields: QWidget, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setObjectName("codebook_split")
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self._tree = tree
        self._is_dragged = False
        self._codes = 0
        self.addWidget(tree)
        self.addWidget(fields)
        self.splitterMoved.connect(self._keep)

    def show_count(self, codes: int) -> None:
        """Give the tree the room of so many codes, if there is so much."""
        if codes != self._codes:
            self._codes = codes
            self._share()

    def _share(self) -> None:
        if not self._is_dragged:
            wanted = self._codes * max(1, self._tree.sizeHintForRow(0)) + EDGE
            tree = round(min(wanted, MOST * self.height()))
            self.setSizes([tree, max(1, self.height() - tree)])

    def _keep(self) -> None:
        self._is_dragged = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()
