"""What the next code or comment goes to in the columns: selected words, a passage, a link, a statement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent

from desktop.story.annotation import About
from desktop.story.comparison import Link, Origin, Span
from desktop.story.judging import statement_of
from desktop.story.places import address_of, index_of, overlap
from desktop.window.linked import PassageRef, ref_at
from desktop.window.notes.target import Target
from desktop.window.overrides import guarded

if TYPE_CHECKING:
    from desktop.story.article import Article
    from desktop.window.column import Placed
    from desktop.window.compare_view import CompareView

SHOWN_WORDS = 40
"""Characters of selected words that name them."""


def tr(text: str) -> str:
    return QCoreApplication.translate("NoteTargets", text)


@guarded
class ColumnsSurface(QObject):
    """Says what the reader is at in the columns, and shows which annotation that is."""

    place_clicked = Signal(int, int)
    """The number of an article and the code point that was clicked."""
    place_left = Signal()
    """The reader selected something, or went elsewhere."""

    def __init__(self, view: CompareView) -> None:
        super().__init__(view)
        self.setObjectName("columnsSurface")
        self.view = view
        self._clicked: tuple[int, int] | None = None
        view.viewport().installEventFilter(self)
        view.selection_changed.connect(self._leave)
        view.focus_moved.connect(self._follow)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)

    # --- what is meant ------------------------------------------------------------------------------

    def target(self) -> Target | None:
        """Return the selected words, else the passage in focus, else the statement of an empty cell."""
        selected = self.selected()
        if selected is not None:
            article = self.view.project.article(selected.article)
            return Target(About.WORDS, (selected,), words=place_words(article, selected))
        ref = self.ref()
        return self._statement_of_cell() if ref is None else self.passage_target(ref)

    def passage_target(self, ref: PassageRef) -> Target:
        span = self.view.span_of(ref)
        return Target(About.WORDS, (span,), words=self.address(span))

    def choices(self, first: Target) -> tuple[Target, ...]:
        """Return what else could be meant where the reader is, `first` before it."""
        ref = self._selected_in() or self.ref()
        if first.about is not About.WORDS or ref is None:
            return (first,)
        found = [first]
        span = self.view.span_of(ref)
        link = self.link(ref)
        if link is not None:
            found.append(self.link_target(link, span))
        statement = self.statement(span)
        if statement is not None:
            found.append(statement)
        found.append(article_target(self.view.project.article(span.article)))
        return tuple(found)

    def ref(self) -> PassageRef | None:
        """Return the passage the reader is at; None in an empty cell of the synopsis."""
        ref = self.view.focus_ref or self.view.current
        if self.view.cell is not None or ref is None or not self.view.has(ref):
            return None
        return ref

    def _selected_in(self) -> PassageRef | None:
        """Return the passage where the selected words begin: a drag leaves the reader elsewhere."""
        selection = self.view.selection
        if selection is None or self.selected() is None:
            return None
        return (selection.column, selection.start.index)

    def selected(self) -> Span | None:
        """Return the selected words, over several passages too, without spaces at their ends."""
        selection = self.view.selection
        if selection is None or selection.is_empty:
            return None
        article = self.view.columns[selection.column].article
        start = article.passages[selection.start.index].start + selection.start.point
        end = article.passages[selection.end.index].start + selection.end.point
        words = article.text[start:end]
        start += len(words) - len(words.lstrip())
        end -= len(words) - len(words.rstrip())
        return Span(article.number, start, end) if start < end else None

    def link(self, ref: PassageRef) -> Link | None:
        """Return the link between the passage in focus and that being read, if there is one link."""
        reading = self.view.reading
        if reading is None:
            return None
        span = self.view.span_of(ref)
        own = self.view.current is not None and self.view.span_of(self.view.current) == span
        found = [
            each.link
            for each in reading.counterparts
            if each.link.origin is not Origin.REJECTED
            and (own or overlap(each.link.a, span) or overlap(each.link.b, span))
        ]
        return found[0] if len(found) == 1 else None

    def link_target(self, link: Link, own: Span) -> Target:
        """Return both ends of a link, that in the article of `own` named first."""
        ends = sorted((link.a, link.b), key=lambda end: end.article != own.article)
        words = tr("Link {}").format(" – ".join(self.address(end) for end in ends))
        return Target(About.LINK, (link.a, link.b), words=words)

    def statement(self, passage: Span) -> Target | None:
        """Return all passages of the statement that a passage stands in."""
        found = statement_of(self.view.comparison.statements, passage)
        if found is None:
            return None
        words = tr("{}, {} passages").format(found.address, len(found.passages))
        return Target(About.STATEMENT, found.passages, found.number, words)

    def _statement_of_cell(self) -> Target | None:
        at = self.view.cell
        if at is None or not 0 <= at.row < len(self.view.synopsis.rows):
            return None
        row = self.view.synopsis.rows[at.row]
        return None if row.statement is None else self.statement(row.statement.passages[0])

    def address(self, span: Span) -> str:
        return address_of(self.view.project.article(span.article), span)

    # --- where it is --------------------------------------------------------------------------------

    def target_box(self) -> QRect:
        """Return where the words are that the reader is at, in global px."""
        span, ref = self.selected(), self.ref()
        if span is None and ref is not None:
            span = self.view.span_of(ref)
        boxes = [] if span is None else self.boxes_of(span)
        if not boxes:
            return self._cell_box()
        united = boxes[0]
        for box in boxes[1:]:
            united = united.united(box)
        return self._global(united)

    def boxes_of(self, span: Span) -> list[QRectF]:
        """Return where the passages in sight are that have a part of a span, in the scene."""
        scene = self.view.scene
        return [
            QRectF(place.x, place.y, place.width, place.height)
            for place in scene.placed
            if overlap(self.view.span_of((place.column, place.index)), span)
        ]

    def _cell_box(self) -> QRect:
        at = self.view.cell
        box = next((cell.box for cell in self.view.scene.cells if cell.at == at), None)
        if at is not None and box is not None:
            return self._global(box)
        middle = self.view.viewport().rect().center()
        return QRect(self.view.viewport().mapToGlobal(middle), self.view.viewport().size() * 0)

    def _global(self, box: QRectF) -> QRect:
        """Return the part of a box that is in sight, on the screen."""
        scene, viewport = self.view.scene, self.view.viewport()
        top, bottom = max(box.top(), scene.top), min(box.bottom(), scene.bottom)
        left = box.left() - self.view.horizontalScrollBar().value()
        corner = viewport.mapToGlobal(QPoint(round(left), round(top)))
        return QRect(corner.x(), corner.y(), round(box.width()), max(1, round(bottom - top)))

    def placed(self, span: Span) -> Placed | None:
        """Return the passage that has the beginning of a span, if it is in sight."""
        ref = ref_at(self.view.columns, self.view.refs, span)
        found = (p for p in self.view.scene.placed if (p.column, p.index) == ref)
        return next(found, None)

    def show_annotation(self, number: int) -> None:
        """Show which annotation the reader is at, 0 = none."""
        if number or self.view.made_notes is not None:
            self.view.notes.show_current(number)

    # --- where the reader goes ----------------------------------------------------------------------

    def _leave(self) -> None:
        self.place_left.emit()

    def _follow(self, ref: PassageRef | None) -> None:
        """Tell what was clicked once the passage is in focus; else that the reader went elsewhere."""
        clicked, self._clicked = self._clicked, None
        if clicked is not None and ref is not None and self.view.has(ref):
            span = self.view.span_of(ref)
            if span.article == clicked[0] and span.start <= clicked[1] <= span.end:
                self.place_clicked.emit(*clicked)
                return
        self.place_left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember which character a click is on, before the view makes a focus of it."""
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            self._clicked = None
            if event.button() == Qt.MouseButton.LeftButton:
                found = self.view.words_at(self.view.to_scene(event.position()))
                self._clicked = None if found is None else (found[0].article, found[1])
        return False


def article_target(article: Article) -> Target:
    return Target(
        About.ARTICLE, (Span(article.number, 0, 0),), words=tr("{}, all").format(article.address)
    )


def place_words(article: Article, span: Span) -> str:
    """Name a place of an article: its addresses, and its words where it is a part."""
    first = index_of(article, span)
    last = index_of(article, Span(span.article, span.end - 1, span.end))
    address = article.passage_address(first)
    if first != last:
        return f"{address}–{article.passage_address(last)}"
    passage = article.passages[first]
    if (passage.start, passage.end) == (span.start, span.end):
        return address
    words = " ".join(article.text[span.start : span.end].split())
    if len(words) > SHOWN_WORDS:
        words = f"{words[:SHOWN_WORDS].rsplit(' ', 1)[0]} …"
    return f"{address} {words}"
