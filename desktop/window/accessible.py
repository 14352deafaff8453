"""The compare view for assistive technology: a document of articles of passages.

Qt asks for these objects by number and does not own them: every one is kept in `Tree`.
"""

from PySide6.QtCore import QCoreApplication, QObject, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QWidget

from desktop.window.accessible_boxes import BoxAccessible
from desktop.window.accessible_links import LinkAccessible
from desktop.window.accessible_parts import NOTHING, PartAccessible, on_screen
from desktop.window.accessible_table import (
    BandAccessible,
    bands_of,
    row_sentence,
    statement_sentence,
)
from desktop.window.accessible_words import painted_part
from desktop.window.cell_words import empty_sentence
from desktop.window.compare_view import CompareView
from desktop.window.linked import PassageRef
from desktop.window.overrides import guarded
from desktop.window.stage_view import SYNOPSIS
from desktop.window.table_row import CellAt


class Tree:
    """Makes and keeps the interfaces of one view; begins anew when the articles change."""

    def __init__(self, view: CompareView) -> None:
        self.view = view
        self.read: PassageRef | None = None
        self.is_here = True
        self._documents: list[DocumentAccessible] = []
        self._articles: dict[int, ArticleAccessible] = {}
        self._passages: dict[PassageRef, PassageAccessible] = {}
        self._cells: dict[CellAt, EmptyAccessible] = {}
        self._links: dict[tuple[PassageRef, PassageRef], LinkAccessible] = {}
        self._bands: dict[str, BandAccessible] = {}
        self._boxes: dict[int, BoxAccessible] = {}
        self.at: CellAt | None = None
        view.focus_moved.connect(self.tell_focus)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        view.passage_activated.connect(self.tell_reading)
        view.content_changed.connect(self.tell_content)
        view.scene_changed.connect(self.tell_cell)
        view.destroyed.connect(self.forget)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._application = application
        # Qt tells that the view has the focus after this: the passage comes then
        application.focusChanged.connect(self._follow, Qt.ConnectionType.QueuedConnection)

    @property
    def document(self) -> "DocumentAccessible":
        """The view itself, as Qt knows it now."""
        return self._documents[-1]

    def make_document(self) -> "DocumentAccessible":
        """Make an interface of the view whenever Qt asks for one.

        It asks again when PySide gives the view another meta-object, and deletes what it was given
        each time: the same one twice is a crash when the program ends.
        """
        self._documents.append(DocumentAccessible(self.view, self))
        return self.document

    def article(self, column: int) -> "ArticleAccessible":
        if column not in self._articles:
            made = ArticleAccessible(self, column)
            QAccessible.registerAccessibleInterface(made)
            self._articles[column] = made
        return self._articles[column]

    def passage(self, ref: PassageRef) -> "PassageAccessible":
        if ref not in self._passages:
            made = PassageAccessible(self, ref)
            QAccessible.registerAccessibleInterface(made)
            self._passages[ref] = made
        return self._passages[ref]

    def cell(self, at: CellAt) -> "EmptyAccessible":
        if at not in self._cells:
            made = EmptyAccessible(self, at)
            QAccessible.registerAccessibleInterface(made)
            self._cells[at] = made
        return self._cells[at]

    def band(self, kind: str) -> BandAccessible:
        if kind not in self._bands:
            made = BandAccessible(self, kind)
            QAccessible.registerAccessibleInterface(made)
            self._bands[kind] = made
        return self._bands[kind]

    def box(self, column: int) -> BoxAccessible:
        if column not in self._boxes:
            made = BoxAccessible(self, column)
            QAccessible.registerAccessibleInterface(made)
            self._boxes[column] = made
        return self._boxes[column]

    def place(self, at: CellAt) -> "EmptyAccessible | BandAccessible":
        """Return the empty cell or the band at a place of the synopsis."""
        row = self.view.synopsis.rows[at.row]
        return self.band(row.kind) if row.is_band else self.cell(at)

    def link(self, source: PassageRef, target: PassageRef) -> LinkAccessible:
        if (source, target) not in self._links:
            made = LinkAccessible(self, source, target)
            QAccessible.registerAccessibleInterface(made)
            self._links[source, target] = made
        return self._links[source, target]

    def tell_cell(self) -> None:
        """Tell when the reader has come to an empty cell or a band."""
        before, self.at = self.at, self.view.cell
        if self.at is not None and self.at != before and self.view.hasFocus():
            self._tell(self.place(self.at), QAccessible.Event.Focus)

    def tell_focus(self, ref: PassageRef | None) -> None:
        """Tell assistive technology which passage the reader is at, if the keyboard is there."""
        if ref is not None and self.view.hasFocus():
            self._tell(self.passage(ref), QAccessible.Event.Focus)

    def _follow(self) -> None:
        """Tell where in the view the keyboard is when it comes there."""
        if not self.is_here or not self.view.hasFocus():
            return
        part = self.document.focusChild()
        if part is not None:
            self._tell(part, QAccessible.Event.Focus)

    def tell_reading(self) -> None:
        """Tell which passage is being read now, and which no more."""
        before, self.read = self.read, self.view.current
        if before is not None and before != self.read and self.passage(before).isValid():
            self._tell(self.passage(before), QAccessible.Event.SelectionRemove)
        if self.read is not None and before != self.read:
            self._tell(self.passage(self.read), QAccessible.Event.Selection)

    def tell_content(self) -> None:
        """Tell that what was said before of articles and passages may be no longer true."""
        events = QAccessible.Event
        for column in range(len(self.view.columns)):
            if column not in self._articles:
                self._tell(self.article(column), events.ObjectCreated)
        parts = (*self._articles.values(), *self._passages.values(), *self._cells.values())
        for known in parts:
            if known.isValid():
                self._tell(known, events.NameChanged)
                self._tell(known, events.DescriptionChanged)

    def _tell(self, about: QAccessibleInterface, event: QAccessible.Event) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(about, event))

    def forget(self) -> None:
        self.is_here = False
        self._application.focusChanged.disconnect(self._follow)
        TREES.pop(id(self.view), None)


TREES: dict[int, Tree] = {}


def make_accessible(key: str, made_for: QObject | None) -> QAccessibleInterface | None:
    """Return the interface of what we paint when Qt asks; None for every other object."""
    if isinstance(made_for, QWidget) and not isinstance(made_for, CompareView):
        return painted_part(made_for)
    if not isinstance(made_for, CompareView):
        return None
    if id(made_for) not in TREES:
        TREES[id(made_for)] = Tree(made_for)
    return TREES[id(made_for)].make_document()


@guarded
class DocumentAccessible(QAccessibleWidget):
    """The view itself: its children are the articles, then the bands of the synopsis or the strip."""

    def __init__(self, view: CompareView, tree: Tree) -> None:
        super().__init__(
            view, QAccessible.Role.Document, QCoreApplication.translate("Accessible", "Comparison")
        )
        self.view = view
        self.tree = tree

    def childCount(self) -> int:
        return len(self.view.columns) + len(bands_of(self.view)) + (self.strip() is not None)

    def strip(self) -> QAccessibleInterface | None:
        """Return the overview strip that the keyboard can be at, while there is one."""
        strip = self.view.strip
        if strip is None or strip.isHidden():
            return None
        return QAccessible.queryAccessibleInterface(strip)

    def child(self, index: int) -> QAccessibleInterface | None:
        columns, bands = len(self.view.columns), bands_of(self.view)
        if 0 <= index < columns:
            return self.tree.article(index)
        if 0 <= index - columns < len(bands):
            return self.tree.band(bands[index - columns])
        return self.strip() if index == columns + len(bands) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        bands = bands_of(self.view)
        if isinstance(child, BandAccessible) and child.kind in bands:
            return len(self.view.columns) + bands.index(child.kind)
        if self.view.strip is not None and child.object() is self.view.strip:
            return len(self.view.columns) + len(bands)
        return child.column if isinstance(child, ArticleAccessible) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        articles = map(self.tree.article, range(len(self.view.columns)))
        parts = (*map(self.tree.band, bands_of(self.view)), *articles)
        return next((part for part in parts if part.rect().contains(x, y)), None)

    def focusChild(self) -> QAccessibleInterface | None:
        ref, cell = self.view.focus_ref, self.view.cell
        if ref is None:
            return None if cell is None else self.tree.place(cell)
        return self.tree.passage(ref)


@guarded
class ArticleAccessible(PartAccessible):
    """An article: named by its address, outlet and headline.

    Its children are its passages and, in the synopsis, the empty cells after them.
    """

    def __init__(self, tree: Tree, column: int) -> None:
        super().__init__(tree)
        self.column = column

    def parent(self) -> QAccessibleInterface:
        return self.tree.document

    def childCount(self) -> int:
        return self.passage_count() + len(self.empty_rows()) + self.has_box()

    def passage_count(self) -> int:
        return len(self.view.columns[self.column].blocks) if self.is_here() else 0

    def empty_rows(self) -> list[int]:
        """Return the rows of the synopsis in which the article has no passage."""
        is_table = self.is_here() and self.view.mode == SYNOPSIS
        return self.view.synopsis.empty_rows(self.column) if is_table else []

    def is_here(self) -> bool:
        return self.column < len(self.view.columns)

    def isValid(self) -> bool:
        return self.is_here()

    def child(self, index: int) -> QAccessibleInterface | None:
        count = self.passage_count()
        if 0 <= index < count:
            return self.tree.passage((self.column, index))
        rows = self.empty_rows()
        if 0 <= index - count < len(rows):
            return self.tree.cell(CellAt(rows[index - count], self.column))
        is_box = self.has_box() and index == count + len(rows)
        return self.tree.box(self.column) if is_box else None

    def overview_words(self) -> str:
        """Say what the overview over the column shows; "" where there is none."""
        if self.view.mode == SYNOPSIS or not self.view.columns[self.column].is_placed:
            return ""
        from desktop.window.overview_walk import value_of

        return value_of(self.view, self.column)

    def has_box(self) -> bool:
        """Tell whether linked reading says here that there is no counterpart: the last child says so."""
        return any(box.column == self.column for box in self.view.scene.boxes)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        if isinstance(child, PassageAccessible):
            return child.ref[1]
        rows = self.empty_rows()
        if isinstance(child, BoxAccessible) and self.has_box():
            return self.passage_count() + len(rows)
        if isinstance(child, EmptyAccessible) and child.at.row in rows:
            return self.passage_count() + rows.index(child.at.row)
        return -1

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Section

    def state(self) -> QAccessible.State:
        return QAccessible.State()

    def rect(self) -> QRect:
        scene = self.view.scene
        for head in scene.heads:
            if head.column == self.column:
                card = head.box.toRect()
                card.setBottom(int(scene.bottom))
                return on_screen(self.view, card)
        return NOTHING

    def text(self, part: QAccessible.Text) -> str:
        if not self.is_here():
            return ""
        header = self.view.headers[self.column]
        if part == QAccessible.Text.Name:
            headline = self.view.columns[self.column].article.headline
            return ", ".join(part for part in (header.badge, header.outlet, headline) if part)
        if part == QAccessible.Text.Description:
            notes = self.view.made_notes
            memos = "" if notes is None else notes.memos_told(self.column)
            told = (header.origin, header.state, self.overview_words(), header.note, memos)
            return "; ".join(part for part in told if part)
        return ""


@guarded
class PassageAccessible(PartAccessible):
    """A passage: its name is its text, its description its address and counterparts."""

    def __init__(self, tree: Tree, ref: PassageRef) -> None:
        super().__init__(tree)
        self.ref = ref

    def isValid(self) -> bool:
        column, index = self.ref
        return column < len(self.view.columns) and index < len(self.view.columns[column].blocks)

    def parent(self) -> QAccessibleInterface:
        return self.tree.article(self.ref[0])

    def partners(self) -> list[PassageRef]:
        """Return the counterparts, from left to right: each is a link, a child of the passage."""
        return sorted(self.view.partners.get(self.ref, ()))

    def childCount(self) -> int:
        return len(self.partners())

    def child(self, index: int) -> QAccessibleInterface | None:
        found = self.partners()
        return self.tree.link(self.ref, found[index]) if 0 <= index < len(found) else None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        """A link is no place inside the passage."""
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        found = self.partners()
        if isinstance(child, LinkAccessible) and child.target in found:
            return found.index(child.target)
        return -1

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Paragraph

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = True
        state.selectable = True
        state.focused = self.view.focus_ref == self.ref and self.view.hasFocus()
        state.selected = self.view.current == self.ref
        state.offscreen = self.rect().isEmpty()
        return state

    def rect(self) -> QRect:
        for place in self.view.scene.placed:
            if (place.column, place.index) == self.ref:
                box = QRect(int(place.x), int(place.y), int(place.width), int(place.height))
                return on_screen(self.view, box)
        return NOTHING

    def text(self, part: QAccessible.Text) -> str:
        if not self.isValid():
            return ""
        column, index = self.ref
        if part == QAccessible.Text.Name:
            return self.view.columns[column].blocks[index].text
        if part == QAccessible.Text.Description:
            row = row_sentence(self.view, self.view.synopsis.row_of(self.ref))
            row = row or statement_sentence(self.view, self.ref)
            notes = self.view.made_notes
            noted = "" if notes is None else notes.told_of(self.ref)
            told = (self.view.describe(self.ref), row, noted)
            return "; ".join(part for part in told if part)
        return ""


@guarded
class EmptyAccessible(PartAccessible):
    """An empty cell of the synopsis: its name says why it is empty, its description what to press."""

    def __init__(self, tree: Tree, at: CellAt) -> None:
        super().__init__(tree)
        self.at = at

    def isValid(self) -> bool:
        return self.view.mode == SYNOPSIS and self.view.synopsis.is_empty(self.at)

    def parent(self) -> QAccessibleInterface:
        return self.tree.article(self.at.column)

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Paragraph

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = True
        state.focused = self.view.synopsis.focused == self.at and self.view.hasFocus()
        state.offscreen = self.rect().isEmpty()
        return state

    def rect(self) -> QRect:
        for cell in self.view.scene.cells:
            if cell.at == self.at:
                return on_screen(self.view, cell.box.toRect())
        return NOTHING

    def text(self, part: QAccessible.Text) -> str:
        if not self.isValid():
            return ""
        if part == QAccessible.Text.Name:
            return empty_sentence(self.view, self.at)
        if part == QAccessible.Text.Description:
            press = QCoreApplication.translate("Accessible", "Press C to look for it yourself")
            row = row_sentence(self.view, self.at.row)
            return "; ".join(part for part in (row, press) if part)
        return ""
