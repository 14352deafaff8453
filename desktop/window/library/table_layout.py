"""Which columns the table shows, how wide, and which one sorts: chosen by mouse or in a menu."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from desktop.window.library.columns import ADDRESS, HEADLINE, SHOWN, columns, places
from desktop.window.library.layout import Layout, Placed, first_layout, read, written
from desktop.window.library.menus import new_menu
from desktop.window.library.table import Table

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


class TableLayout(QObject):
    """Arranges the heads of one table; the headline takes the room that others leave."""

    sort_chosen = Signal(str, bool)
    """The name of a column, and whether it sorts downwards."""

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self.table = table
        self.head = table.head
        self._hidden: set[str] = set()
        self._has_ticks = False
        self._headline = 0
        self._is_fitting = False
        self.show(first_layout())
        self.head.setSectionsClickable(True)  # QTreeView.setHeader has taken it away
        self.head.setSortIndicatorShown(True)
        self.head.sortIndicatorChanged.connect(self._tell_sort)
        self.head.sectionResized.connect(self._take_width)
        self.head.customContextMenuRequested.connect(self._open_menu)
        table.viewport().installEventFilter(self)

    def show(self, layout: Layout) -> None:
        """Put columns in order, and give each its width."""
        self._is_fitting = True
        self._hidden = {each.name for each in layout.columns if not each.is_shown}
        for visual, each in enumerate(layout.columns):
            place = places()[each.name]
            self.head.moveSection(self.head.visualIndex(place), visual)
            self.head.resizeSection(place, each.width)
            if each.name == HEADLINE:
                self._headline = each.width
        self._hide()
        order = DOWN if layout.is_descending else UP
        self.head.blockSignals(True)
        self.head.setSortIndicator(places()[layout.sort], order)
        self.head.blockSignals(False)
        self._is_fitting = False
        self.fit()

    def now(self) -> Layout:
        """Return the columns as they are."""
        placed = []
        for visual in range(self.head.count()):
            place = self.head.logicalIndex(visual)
            name = columns()[place].name
            placed.append(Placed(name, self._width(place), name not in self._hidden))
        is_descending = self.head.sortIndicatorOrder() == DOWN
        sort = columns()[self.head.sortIndicatorSection()].name
        return Layout(tuple(placed), sort, is_descending)

    def _width(self, place: int) -> int:
        """Return a width that was chosen, also of a column that is hidden or was widened to fit."""
        if columns()[place].name == HEADLINE:
            return self._headline
        if not self.head.isSectionHidden(place):
            return self.head.sectionSize(place)
        return self._kept.get(place, columns()[place].width)

    @property
    def _kept(self) -> dict[int, int]:
        return self.table.hidden_widths

    written = staticmethod(written)
    read = staticmethod(read)

    # --- which columns --------------------------------------------------------------------------

    def show_ticks(self, has_ticks: bool) -> None:  # noqa: FBT001  # whether a story is chosen
        """Show the column with the boxes to tick while a story is chosen."""
        if has_ticks != self._has_ticks:
            self._has_ticks = has_ticks
            self._hide()
        self.fit()

    def _hide(self) -> None:
        for place, column in enumerate(columns()):
            is_hidden = column.name in self._hidden
            if column.name == SHOWN:
                is_hidden = is_hidden or not self._has_ticks
            if is_hidden and not self.head.isSectionHidden(place):
                self._kept[place] = self.head.sectionSize(place)
            self.head.setSectionHidden(place, is_hidden)

    def toggle(self, name: str, is_shown: bool) -> None:  # noqa: FBT001  # an action's payload
        """Show or hide a column."""
        (self._hidden.discard if is_shown else self._hidden.add)(name)
        self._hide()
        self.fit()

    def reset(self, _checked: object = None) -> None:
        """Arrange the columns as at first."""
        self.show(first_layout())
        self._tell_sort(self.head.sortIndicatorSection(), UP)

    def fill_menu(self, menu: QMenu) -> None:
        """List the columns, to show and to sort by."""
        menu.clear()
        for column in columns():
            if column.name == ADDRESS:
                continue
            action = menu.addAction(column.heading)
            action.setObjectName(f"column_{column.name}")
            action.setToolTip(column.tip)
            action.setCheckable(True)
            action.setChecked(column.name not in self._hidden)
            action.toggled.connect(partial(self.toggle, column.name))
        menu.addSeparator()
        sorts = menu.addMenu(self.tr("Sort by"))
        sorts.setObjectName("sort_menu")
        for place, column in enumerate(columns()):
            action = sorts.addAction(column.heading)
            action.setObjectName(f"sort_{column.name}")
            action.setCheckable(True)
            action.setChecked(place == self.head.sortIndicatorSection())
            action.triggered.connect(partial(self.sort_by, place))
        reset = menu.addAction(self.tr("Arrange as at first"))
        reset.setObjectName("columns_reset")
        reset.triggered.connect(self.reset)

    def sort_by(self, place: int, _checked: object = None) -> None:
        """Sort by a column; once more, the other way round."""
        is_same = place == self.head.sortIndicatorSection()
        is_up = is_same and self.head.sortIndicatorOrder() == UP
        self.head.setSortIndicator(place, DOWN if is_up else UP)

    def _tell_sort(self, place: int, order: Qt.SortOrder) -> None:
        self.sort_chosen.emit(columns()[place].name, order == DOWN)

    def _open_menu(self, where: QPoint) -> None:
        menu = new_menu("columns_menu", self.table)
        self.fill_menu(menu)
        menu.popup(self.head.mapToGlobal(where))

    # --- the room that is left ------------------------------------------------------------------

    def _take_width(self, place: int, before: int, width: int) -> None:
        """Follow the reader's hand; Qt hides and shows columns anew whenever rows change."""
        if self._is_fitting or not before or not width:
            return
        if columns()[place].name == HEADLINE:
            self._headline = width
        else:
            self.fit()

    def fit(self) -> None:
        """Give the headline the room that the other columns leave."""
        place = places()[HEADLINE]
        others = self.head.length() - self.head.sectionSize(place)
        width = max(self._headline, self.table.viewport().width() - others)
        if not self.head.isSectionHidden(place) and width != self.head.sectionSize(place):
            self._is_fitting = True
            self.head.resizeSection(place, width)
            self._is_fitting = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return False
