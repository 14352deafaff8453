"""The cells of the synopsis under the mouse: empty ones to check, bands and long rows to open."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QMenu

from desktop.story.decisions import Absence
from desktop.window.check_words import Empty, absence_among
from desktop.window.compare_view import CompareView
from desktop.window.overrides import guarded
from desktop.window.stage_view import SYNOPSIS
from desktop.window.table_places import BandLine, Cell, more_box, near_box, offer_box
from desktop.window.table_row import TWICE, CellAt
from desktop.window.table_walk import TableWalk


@guarded
class EmptyCells(QObject):
    """Watches a compare view; the empty cell under the mouse or with the focus offers to check it."""

    check_requested = Signal(object)
    """The Empty that the reader wants to look at."""
    uncheck_requested = Signal(object)
    """The Empty whose "checked absent" is to be taken back."""

    pin_requested = Signal()
    """The cell with the focus is to be kept in the brief."""

    def __init__(self, view: CompareView) -> None:
        super().__init__(view)
        self.setObjectName("emptyCells")
        self.view = view
        self.walk = TableWalk(view)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)
        view.focus_moved.connect(self.leave)

    # --- the keyboard ---------------------------------------------------------------------------

    def next_column(self, direction: int) -> bool:
        """Walk to the left or right in the table; False if none is shown."""
        return self.walk.step_across(direction)

    def next_row(self, direction: int) -> bool:
        """Walk up or down in the table; False if none is shown."""
        return self.walk.step_down(direction)

    def check(self) -> bool:
        """Ask to check the cell with the focus, else the one under the mouse; False if there is none."""
        synopsis = self.view.synopsis
        cell = synopsis.focused or synopsis.pointed
        is_doubled = cell is not None and synopsis.rows[cell.row].kind == TWICE
        place = None if cell is None or is_doubled else synopsis.empty_place(cell)
        if self.view.mode != SYNOPSIS or place is None:
            return False
        self.check_requested.emit(place)
        return True

    def leave(self) -> None:
        """Take the keyboard out of the empty cells."""
        if self.view.synopsis.focused is not None:
            self.view.synopsis.focused = None
            self.view.refresh()

    def focus(self, cell: CellAt, *, ring: bool = True) -> None:
        """Bring the keyboard to an empty cell or a band."""
        self.walk.go(cell, ring=ring)

    # --- the mouse ------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        view, kind = self.view, event.type()
        if view.mode != SYNOPSIS:
            return False
        if watched is view:
            if kind == QEvent.Type.FocusOut:
                self._show_ring(shown=False)
            return False
        if kind == QEvent.Type.Leave:
            self._point_at(None)
        elif kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            is_dragged = bool(event.buttons() & Qt.MouseButton.LeftButton)
            return not is_dragged and self._move(event.position())
        elif kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            return event.button() == Qt.MouseButton.LeftButton and self._press(event.position())
        elif kind == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            return self._show_menu(event)
        return False

    def _cell_at(self, point: QPointF) -> Cell | None:
        return self.view.scene.empty_at(self.view.to_scene(point))

    def _band_at(self, point: QPointF) -> BandLine | None:
        return self.view.scene.band_at(self.view.to_scene(point))

    def _point_at(self, place: Cell | BandLine | None) -> None:
        at = None if place is None else place.at
        if at != self.view.synopsis.pointed:
            self.view.synopsis.pointed = at
            self.view.refresh()

    def _show_ring(self, *, shown: bool) -> None:
        if self.view.synopsis.focused is not None and self.view.painter.rings != shown:
            self.view.painter.rings = shown
            self.view.repaint_all()

    def _move(self, point: QPointF) -> bool:
        """Light what is under the mouse; tell if a click there does something of the table's own."""
        self._point_at(self._band_at(point) or self._cell_at(point))
        if not self._does_something(self.view.to_scene(point)):
            return False
        if self.view.pointed is not None:
            from desktop.window.pointing import point_at

            point_at(self.view, None)
        self.view.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        return True

    def _does_something(self, place: QPointF) -> bool:
        scene = self.view.scene
        cell = scene.cell_at(place)
        boxes = [] if cell is None or not cell.more else [more_box(cell)]
        if cell is not None and cell.near is not None:
            boxes.append(near_box(cell))
        if cell is not None and cell.offers:
            boxes.append(offer_box(cell))
        return (
            scene.band_at(place) is not None
            or scene.label_at(place) is not None
            or scene.corner.contains(place)
            or (scene.head_at(place) is not None and scene.menu_at(place) is None)
            or any(box.contains(place) for box in boxes)
        )

    def _press(self, point: QPointF) -> bool:
        """Do what a place offers, else bring the focus to an empty cell; tell if that was all."""
        scene, place = self.view.scene, self.view.to_scene(point)
        head = scene.head_at(place)
        if head is not None and scene.menu_at(place) is None:
            self.view.set_order(self.view.columns[head.column].article.address)
            return True
        band = self._band_at(point)
        if band is not None:
            self.walk.go(band.at, ring=False)
            self.walk.toggle_row(band.at.row)
            return True
        label = scene.label_at(place)
        if label is not None and label.row >= 0:
            self.view.activate(self.view.synopsis.clearest(label.row))
            return True
        if scene.corner.contains(place):
            return self._offer_orders(self.view.viewport().mapToGlobal(point.toPoint()))
        filled = scene.cell_at(place)
        if filled is not None and filled.more and more_box(filled).contains(place):
            self.walk.toggle_row(filled.at.row)
            return True
        return self._press_empty(point)

    def _press_empty(self, point: QPointF) -> bool:
        """Check a cell where it offers that, else bring the focus there; tell if it was a cell."""
        cell = self._cell_at(point)
        if cell is None:
            self.leave()
            return False
        place = self.view.to_scene(point)
        if cell.near is not None and near_box(cell).contains(place):
            self.leave()
            self.view.move_focus(cell.near)
            return True
        is_offer = cell.offers and offer_box(cell).contains(place)
        self.focus(cell.at, ring=False)
        if is_offer:
            self.check()
        return True

    def _show_menu(self, event: QContextMenuEvent) -> bool:
        """Show the menu of the cell under the mouse, or of the one with the focus for a menu key."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            cell = self._cell_at(QPointF(event.pos()))
            at = None if cell is None else cell.at
        else:
            at = self.view.synopsis.focused
        if at is None or self.view.synopsis.rows[at.row].is_band:
            return self._show_orders(event)
        self.focus(at, ring=False)
        self.menu().popup(self._menu_place(event, at))
        return True

    def _show_orders(self, event: QContextMenuEvent) -> bool:
        """Offer the orders of the rows over the first column."""
        place = self.view.to_scene(QPointF(event.pos()))
        is_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        if not is_mouse or not self.view.scene.corner.contains(place):
            return False
        return self._offer_orders(event.globalPos())

    def _offer_orders(self, where: QPoint) -> bool:
        from desktop.window.order_button import fill_orders

        menu = QMenu(self.view)
        menu.setObjectName("ordersMenu")
        menu.aboutToHide.connect(menu.deleteLater)
        fill_orders(menu, self.view)
        menu.popup(where)
        return True

    def _menu_place(self, event: QContextMenuEvent, at: CellAt) -> QPoint:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            return event.globalPos()
        boxes = (cell.box for cell in self.view.scene.cells if cell.at == at)
        middle = next((box.center().toPoint() for box in boxes), QPoint())
        shift = QPoint(self.view.horizontalScrollBar().value(), 0)
        return self.view.viewport().mapToGlobal(middle - shift)

    def menu(self) -> QMenu:
        """Make the menu of the cell with the focus: to check it, and to take back what was said of it."""
        menu = QMenu(self.view)
        menu.setObjectName("cellMenu")
        menu.aboutToHide.connect(menu.deleteLater)
        check = menu.addAction(self.tr("Check it…\tC"))
        check.setToolTip(self.tr("Look for it yourself"))
        check.triggered.connect(self.check)
        if self._absence() is not None:
            pin = menu.addAction(self.tr("Pin to the brief\tP"))
            pin.triggered.connect(self.pin_requested)
            back = menu.addAction(self.tr("Take back that it was checked"))
            back.triggered.connect(self._take_back)
        return menu

    def _absence(self) -> Absence | None:
        """Return what a person said of the cell with the focus."""
        synopsis, cell = self.view.synopsis, self.view.synopsis.focused
        if cell is None:
            return None
        spans = [synopsis.span_of(ref) for ref in synopsis.rows[cell.row].refs]
        number = synopsis.columns[cell.column].article.number
        return absence_among(self.view.project.absences, spans, number)

    def _take_back(self) -> None:
        absence = self._absence()
        if absence is not None:
            self.uncheck_requested.emit(Empty(absence.passage, absence.article))
