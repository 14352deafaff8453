"""The page of results: a table of codes, n, and the passages that the chosen figure counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from desktop.story.coded_counts import ALL, Choice, CodedCounts, Kind, coders, count_codes
from desktop.window.figures.table import FiguresTable
from desktop.window.library.empty import Emptiness, EmptyPlace
from desktop.window.notes.model import Notes
from desktop.window.overrides import guarded
from desktop.window.parts import Cut, ink
from desktop.window.quotes.table_rows import ours
from desktop.window.results.bar import ResultsBar
from desktop.window.results.model import CodesModel
from desktop.window.results.places import PlacesList
from desktop.window.results.words import (
    ANNOTATIONS,
    count_told,
    explained,
    kind_name,
    n_words,
    nothing_words,
)
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme

if TYPE_CHECKING:
    from desktop.story.copies import Texts
    from desktop.story.project import Project
    from desktop.window.results.plot import PlotView

NARROW = 1180
"""px of width under which the list is below the table."""
SHARES = (70, 30)
"""Of the page's room, what the table and the list have until somebody drags the edge."""


KINDS = dict(zip(map(int, (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)), Kind, strict=True))


KEYPAD = Qt.KeyboardModifier.KeypadModifier


class Counted(NamedTuple):
    """What the table was counted from."""

    project: Project
    texts: Texts | None
    choice: Choice
    measure: str


def counted(wanted: Counted) -> CodedCounts:
    """Count: of 10,000 annotations up to a second."""
    return count_codes(wanted.project, wanted.project.columns, wanted.texts, wanted.choice)


@guarded
class CodesTable(FiguresTable):
    """Takes 1, 2 and 3 for the three tables, 4 for the picture."""

    kind_chosen = Signal(object)
    """A Kind."""
    picture_wanted = Signal()

    def take_key(self, event: QKeyEvent) -> bool:
        return self.take_digit(event) or super().take_key(event)

    def take_digit(self, event: QKeyEvent) -> bool:
        """Do what a digit asks for; False for other keys."""
        if event.modifiers() not in (Qt.KeyboardModifier.NoModifier, KEYPAD):
            return False
        if event.key() == Qt.Key.Key_4:
            self.picture_wanted.emit()
        elif event.key() in KINDS:
            self.kind_chosen.emit(KINDS[event.key()])
        else:
            return False
        return True


@guarded
class ResultsPage(QWidget):
    """Shows what was coded in numbers; reports which passage is to be read."""

    place_activated = Signal(object)
    """A Place that is to be read in its article."""
    save_requested = Signal(str)
    picture_requested = Signal()
    """The picture of the table that is shown now is to be drawn."""
    copied = Signal(str)
    count_requested = Signal(object)
    """What is to be Counted elsewhere, and then shown: it takes long."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.zoom = theme, 1.0
        self.choice, self.measure = Choice(), ANNOTATIONS
        self.notes: Notes | None = None
        self._counted: Counted | None = None
        self.most_at_once: int | None = None
        """Annotations that are counted at once; of more the counting is asked for. None = any number."""
        self.setObjectName("results_page")
        self.setAccessibleName(self.tr("Results of coding"))
        self.setAutoFillBackground(True)
        self.bar = ResultsBar(theme, self)
        self.count = Cut("results_n", self, size=12.5)
        self.model = CodesModel(self)
        self.table = CodesTable(self.model, theme, self)
        self.table.painter_.bar = "ink3"
        self.note = self._label("results_note")
        self.note.setWordWrap(True)
        self.heading = self._label("results_heading")
        self.heading.setWordWrap(True)
        self.list = PlacesList(theme, self)
        self.empty = EmptyPlace(theme, self)
        self.empty.setObjectName("results_empty")
        self._plot: PlotView | None = None
        self.parts = QSplitter(Qt.Orientation.Horizontal, self)
        self._lay_out()
        self._connect()
        self._name_table()
        self.setFocusProxy(self.table)
        self.show_theme(theme)

    def _label(self, name: str) -> QLabel:
        made = QLabel(self)
        made.setObjectName(name)
        made.setTextFormat(Qt.TextFormat.PlainText)
        return made

    def _lay_out(self) -> None:
        left, right = QWidget(self), QFrame(self)
        self.beside = right
        right.setObjectName("results_beside")
        for place, widgets in (
            (left, (self.table, self.note)),
            (right, (self.heading, self.list)),
        ):
            column = QVBoxLayout(place)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(8)
            for widget in widgets:
                column.addWidget(widget, int(widget in (self.table, self.list)))
        for label in (self.note, self.heading):
            label.setContentsMargins(16, 2, 12, 8)
        self.heading.setContentsMargins(14, 8, 12, 2)
        self.parts.setObjectName("results_parts")
        self.parts.setHandleWidth(1)
        self.parts.setChildrenCollapsible(False)
        self.parts.addWidget(left)
        self.parts.addWidget(right)
        self.parts.setSizes([10 * share for share in SHARES])
        for at, share in enumerate(SHARES):
            self.parts.setStretchFactor(at, share)
        top = QHBoxLayout()
        top.setContentsMargins(16, 4, 16, 6)
        top.addWidget(self.count, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.bar)
        page.addLayout(top)
        page.addWidget(self.parts, 1)
        self._page = page
        page.addWidget(self.empty, 1)

    def _connect(self) -> None:
        self.bar.choice_changed.connect(self.choose)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.bar.measure_changed.connect(self.choose_measure)
        self.bar.save_requested.connect(self.save_requested)
        self.bar.plot.toggled.connect(self._turn)
        self.table.cell_opened.connect(self._go_to_list)
        self.table.copied.connect(self.copied)
        self.table.picture_wanted.connect(self.bar.plot.click)
        self.table.kind_chosen.connect(self._choose_kind)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.table.selectionModel().currentChanged.connect(self._show_list)
        self.list.place_activated.connect(self.place_activated)
        self.list.left.connect(self._go_to_table)

    # --- what is shown --------------------------------------------------------------------------

    @property
    def counts(self) -> CodedCounts:
        return self.model.counts

    def show_project(self, project: Project, texts: Texts | None) -> None:
        """Count a project's codes in the columns of its open story; what is the same stays."""
        self.bar.show_there(coders(project), project.columns)
        if self._counted is None or self._counted.project is not project:
            self.notes = Notes(project)
        self._count(Counted(project, texts, self.choice, self.measure))

    def _count(self, wanted: Counted) -> None:
        if wanted == self._counted:
            return
        self._counted = wanted
        most = self.most_at_once
        if most is None or len(wanted.project.annotations) <= most:
            self.show_counts(wanted, counted(wanted))
            return
        words = self.tr("Counting…")
        self.count.show_words(words, words)
        self.count_requested.emit(wanted)

    def show_counts(self, wanted: Counted, counts: CodedCounts) -> None:
        """Show what was counted, unless something else is wanted by now."""
        if wanted is not self._counted or self.notes is None:
            return
        kept = self._chosen()
        project = wanted.project
        self.model.show_counts(counts, self.notes, wanted.measure)
        title, told = nothing_words(project, counts)
        self.parts.setVisible(not title)
        self.count.setVisible(not title)
        self.empty.setVisible(bool(title))
        self.empty.show_emptiness(Emptiness(title, told))
        words = n_words(counts)
        self.count.show_words(words, words)
        self.note.setText(explained(counts))
        self.bar.show_savable(is_savable=not title)
        self._name_table()
        self._go_to_cell(kept)
        self._show_list()
        self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits from the picture, the list and the buttons, too."""
        if not self.table.take_digit(event):
            super().keyPressEvent(event)

    # --- the picture ----------------------------------------------------------------------------

    @property
    def plot(self) -> PlotView:
        """The picture in the place of the table; made when it is first wanted."""
        if self._plot is None:
            from desktop.window.results.plot import PlotView

            self._plot = PlotView(self)
            self._plot.show_zoom(self.zoom)
            self._plot.left.connect(self.bar.plot.click)
            self._page.insertWidget(self._page.indexOf(self.parts), self._plot, 1)
        return self._plot

    def _turn(self) -> None:
        """Show the picture, or the table again."""
        self._draw()
        part = self.plot if self.bar.plot.isChecked() else self.table
        self.setFocusProxy(part)
        part.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _draw(self) -> None:
        is_empty = self.empty.isVisibleTo(self)
        is_drawn = self.bar.plot.isChecked() and not is_empty
        self.parts.setVisible(not is_drawn and not is_empty)
        if is_drawn:
            self.picture_requested.emit()
        if is_drawn or self._plot is not None:
            self.plot.setVisible(is_drawn)

    def show_picture(self, svg: str) -> None:
        """Show the picture that was asked for."""
        self.plot.show_picture(svg, f"{kind_name(self.choice.kind)}. {n_words(self.counts)}")

    # --- what is chosen -------------------------------------------------------------------------

    def choose(self, choice: Choice) -> None:
        """Count something else."""
        self.choice = choice
        self._count_again()

    def _choose_kind(self, kind: Kind) -> None:
        self.choose(self.choice._replace(kind=kind))

    def choose_measure(self, measure: str) -> None:
        self.measure = measure
        self._count_again()

    def _count_again(self) -> None:
        self.bar.show_choice(self.choice, self.measure)
        if self._counted is not None:
            changed = self._counted._replace(choice=self.choice, measure=self.measure)
            self._count(changed)

    def _name_table(self) -> None:
        self.table.setObjectName("results_table")
        name = kind_name(self.choice.kind)
        self.table.setAccessibleName(f"{name}. {n_words(self.counts)}" if self.notes else name)
        self.table.setToolTip(
            self.tr("Arrow keys go from cell to cell; Enter goes to the list of what one counts")
        )
        columns = {
            Kind.OUTLETS: self.tr("Outlets"),
            Kind.CODES: self.tr("Codes"),
            Kind.COURSE: self.tr("Tenths of the article"),
        }
        self.table.heads.setObjectName("results_columns")
        self.table.heads.setAccessibleName(columns[self.choice.kind])
        self.table.names.setObjectName("results_codes")
        self.table.names.setAccessibleName(self.tr("Codes"))

    def _chosen(self) -> tuple[int, int]:
        """Return the code and the number of the column of the chosen cell."""
        at, counts = self.table.currentIndex(), self.counts
        if not at.isValid():
            return ALL, ALL
        return counts.rows[at.row()].code, counts.columns[at.column()].number

    def _go_to_cell(self, kept: tuple[int, int]) -> None:
        codes = [row.code for row in self.counts.rows]
        numbers = [column.number for column in self.counts.columns]
        row = codes.index(kept[0]) if kept[0] in codes else 0
        column = numbers.index(kept[1]) if kept[1] in numbers else 0
        self.table.setCurrentIndex(self.model.index(row, column))

    def _show_list(self) -> None:
        """List what the chosen figure counts."""
        at = self.table.currentIndex()
        if self.notes is None or not at.isValid():
            return
        row, column = at.row(), at.column()
        cell = self.model.cell(row, column)
        ends = self.counts.rows[row].code, self.counts.columns[column].number
        count = count_told(self.counts, *ends, len(cell.places))
        told = count if cell.places else self.tr("none")
        self.heading.setText(f"{self.model.place_told(row, column)}: {told}")
        self.list.show_places(cell.places, self.notes)

    def show_zoom(self, zoom: float) -> None:
        """Take a size: that of the words of articles, as far as ours follow it."""
        if zoom != self.zoom:
            self.zoom = zoom
            self.table.show_scale(ours(zoom))
            self.list.show_zoom(zoom)
            if self._plot is not None:
                self._plot.show_zoom(zoom)
            self._size_words()

    def _size_words(self) -> None:
        scale = ours(self.zoom)
        self.heading.setFont(sized(SANS, 13.5 * scale, QFont.Weight.DemiBold))
        self.note.setFont(sized(SANS, 11.5 * scale))
        self.count.setFont(sized(SANS, 12.5 * scale))

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        palette = self.palette()
        palette.setColor(self.backgroundRole(), theme.bar)
        self.setPalette(palette)
        self.bar.show_theme(theme)
        self.table.show_theme(theme)
        self.list.show_theme(theme)
        self.empty.show_theme(theme)
        self._size_words()
        for label, token in ((self.count, "ink"), (self.note, "ink2"), (self.heading, "ink")):
            ink(label, theme, token)

    # --- what the reader does -------------------------------------------------------------------

    def _go_to_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _go_to_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._size_words()  # the style sheet gives them another font when they are first shown

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_narrow = event.size().width() < NARROW
        directions = Qt.Orientation
        self.parts.setOrientation(directions.Vertical if is_narrow else directions.Horizontal)
        super().resizeEvent(event)
