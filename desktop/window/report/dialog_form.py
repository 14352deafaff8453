"""The left side of the dialog of a report: everything that can be chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFormLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.exporting.pdf.options import (
    LEAST_COLUMNS,
    MOST_COLUMNS,
    PAPERS,
    Layout,
    Marked,
    Options,
    Reader,
)
from desktop.window.report.dialog_parts import OptionCard
from desktop.window.report.dialog_words import (
    Facts,
    columns_words,
    layout_words,
    marked_words,
    paper_words,
    reader_words,
)
from desktop.window.report.words import tr
from desktop.window.sheet import FIELD_HEIGHT, Choice, Tick, quiet_label, section_label
from desktop.window.theme import Theme

SIZES = (7.0, 8.0, 9.0, 9.5, 10.0, 10.5, 11.0, 12.0, 14.0, 16.0)
GAP, SECTION = 6, 12


class OptionsForm(QWidget):
    """Shows options, and reports each change of them."""

    changed = Signal()
    layout_chosen = Signal(object)
    """Another Layout: what it was made with last comes with it."""

    def __init__(self, theme: Theme, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report_options")
        self.setAccessibleName(tr("What the PDF shall show"))
        self.theme = theme
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(2, 2, 12, 2)
        self.column.setSpacing(GAP)
        self._labels: dict[QWidget, QLabel] = {}
        self._add_layouts()
        self._add_marks()
        self._add_readers()
        self._add_page()
        self.column.addStretch(1)
        self.show_facts(facts)

    # --- parts ----------------------------------------------------------------------------------

    def _add_layouts(self) -> None:
        self._head("report_layouts_head", tr("Layout"), is_first=True)
        words = [(each.value, layout_words(each)) for each in Layout]
        cards, group = self._cards("layout", words)
        self.layouts = dict(zip(Layout, cards, strict=True))
        group.idClicked.connect(self._take_layout)
        form = self._form()
        self.brief = self._choice("report_brief", tr("Brief"), tr("The brief whose pins are shown"))
        self.columns = self._choice(
            "report_columns", tr("Columns"), tr("Outlets that stand beside each other on a page")
        )
        for number in range(LEAST_COLUMNS, MOST_COLUMNS + 1):
            self.columns.addItem(str(number), number)
        self._add_row(form, tr("Brief"), self.brief)
        self._add_row(form, tr("Columns"), self.columns)
        self.shared = quiet_label("report_shared", "", self)
        self.column.addWidget(self.shared)

    def _add_marks(self) -> None:
        self._head("report_marks_head", tr("Mark in the text"))
        self.marks: dict[Marked, Tick] = {}
        for marked in Marked:
            text, tip = marked_words(marked)
            made = self.marks[marked] = Tick(f"report_mark_{marked.value}", text, tip, self)
            made.clicked.connect(self._say)
            self.column.addWidget(made)

    def _add_readers(self) -> None:
        self._head("report_readers_head", tr("Who gets this?"))
        words = [(each.value, reader_words(each)) for each in Reader]
        cards, group = self._cards("reader", words)
        self.readers = dict(zip(Reader, cards, strict=True))
        group.idClicked.connect(self._say)

    def _add_page(self) -> None:
        self._head("report_page_head", tr("Page"))
        form = self._form()
        self.paper = self._choice("report_paper", tr("Paper"), tr("The size of the paper"))
        for paper in PAPERS:
            self.paper.addItem(paper_words(paper), paper)
        self.size_ = self._choice(
            "report_size", tr("Text size"), tr("The size of the articles' words")
        )
        for size in SIZES:
            self.size_.addItem(tr("{} pt").format(f"{size:g}"), size)
        self.language = self._choice(
            "report_language",
            tr("Labels in"),
            tr("The language of headings and labels; articles keep theirs"),
        )
        self.language.addItem("English", "en")
        self.language.addItem("Українська", "uk")
        self._add_row(form, tr("Paper"), self.paper)
        self._add_row(form, tr("Text size"), self.size_)
        self._add_row(form, tr("Labels in"), self.language)
        self.grey = Tick(
            "report_grey",
            tr("Safe in black and white"),
            tr("Marks are told apart by lines and letters, not by colours"),
            self,
        )
        self.grey.clicked.connect(self._say)
        self.column.addWidget(self.grey)

    def _head(self, name: str, text: str, *, is_first: bool = False) -> None:
        if not is_first:
            self.column.addSpacing(SECTION)
        self.column.addWidget(section_label(name, text, self))

    def _cards(
        self, name: str, words: Sequence[tuple[str, tuple[str, str]]]
    ) -> tuple[list[OptionCard], QButtonGroup]:
        """Add cards of which one is chosen; `words` are a value, a name and a line of each."""
        group = QButtonGroup(self)
        cards = []
        for place, (value, said) in enumerate(words):
            made = OptionCard(f"report_{name}_{value}", said, self.theme, self)
            group.addButton(made, place)
            self.column.addWidget(made)
            cards.append(made)
        return cards, group

    def _form(self) -> QFormLayout:
        made = QFormLayout()
        made.setHorizontalSpacing(12)
        made.setVerticalSpacing(GAP)
        made.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        made.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(made)
        return made

    def _choice(self, name: str, accessible: str, tip: str) -> Choice:
        made = Choice(name, accessible, tip, self)
        made.setMinimumContentsLength(8)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.activated.connect(self._say)
        return made

    def _add_row(self, form: QFormLayout, text: str, field: QWidget) -> None:
        label = QLabel(text, self)
        label.setBuddy(field)
        label.setMinimumHeight(FIELD_HEIGHT)
        label.setTextFormat(Qt.TextFormat.PlainText)
        form.addRow(label, field)
        self._labels[field] = label

    # --- what is shown --------------------------------------------------------------------------

    def show_theme(self, theme: Theme) -> None:
        for card in (*self.layouts.values(), *self.readers.values()):
            card.show_theme(theme)

    def show_facts(self, facts: Facts) -> None:
        self.facts = facts
        chosen = self.brief.currentData()
        self.brief.clear()
        for number, name in facts.briefs:
            self.brief.addItem(name, number)
        known = {number for number, _ in facts.briefs}
        self.brief.show_value(chosen if chosen in known else facts.open_brief)
        if any(card.isChecked() for card in self.layouts.values()):
            self._show_fields()

    def show_options(self, options: Options) -> None:
        """Show options, without telling anybody."""
        self.layouts[options.layout].setChecked(True)
        for marked, tick in self.marks.items():
            tick.setChecked(marked in options.marked)
        self.readers[options.reader].setChecked(True)
        self.grey.setChecked(options.is_grey)
        nearest = min(SIZES, key=lambda size: abs(size - options.size))
        for field, value in (
            (self.paper, options.paper),
            (self.size_, nearest),
            (self.language, options.language),
            (self.columns, options.columns),
        ):
            field.show_value(value)
        if options.brief:
            self.brief.show_value(options.brief)
        self._show_fields()

    def options(self) -> Options:
        """Return what is chosen."""
        layout = next(each for each, card in self.layouts.items() if card.isChecked())
        return Options(
            layout,
            frozenset(each for each, tick in self.marks.items() if tick.isChecked()),
            str(self.paper.currentData()),
            float(self.size_.currentData()),
            self.grey.isChecked(),
            str(self.language.currentData()),
            next(each for each, card in self.readers.items() if card.isChecked()),
            int(self.columns.currentData()),
            int(self.brief.currentData() or 0) if layout is Layout.BRIEF else 0,
        )

    def _show_fields(self) -> None:
        """Show the fields of the chosen layout only."""
        layout = next(each for each, card in self.layouts.items() if card.isChecked())
        for field, is_shown in (
            (self.brief, layout is Layout.BRIEF and self.brief.count() > 1),
            (self.columns, layout is Layout.COMPARISON),
        ):
            field.setVisible(is_shown)
            self._labels[field].setVisible(is_shown)
        shared = columns_words(
            self.facts.compared, int(self.columns.currentData() or LEAST_COLUMNS)
        )
        self.shared.setText(shared)
        self.shared.setVisible(layout is Layout.COMPARISON and bool(shared))

    def _take_layout(self, place: int) -> None:
        self._show_fields()
        self.layout_chosen.emit(list(Layout)[place])

    def _say(self, _now: object = None) -> None:
        self._show_fields()
        self.changed.emit()
