"""The dialog of a report: what the PDF shall show, beside a page of it as it will look."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)

from desktop.exporting.pdf.answers import Drawn, Going, Step
from desktop.exporting.pdf.options import Options
from desktop.window.announcing import announce
from desktop.window.overrides import guarded
from desktop.window.report.dialog_form import OptionsForm
from desktop.window.report.dialog_words import (
    STEPS,
    Facts,
    missing_words,
    printing_words,
    step_words,
    warnings,
)
from desktop.window.report.presets_button import PresetsButton
from desktop.window.report.preview import Preview
from desktop.window.report.words import tr
from desktop.window.sheet import Sheet, quiet_label
from desktop.window.theme import Theme

SOON = 180
"""ms after the last change of an option until the page is made anew: two clicks make one page."""
FORM_WIDTH, LEAST_FORM = 336, 272
PARTS = 100
"""Of the bar of progress for each step."""
SIZE = QSize(1000, 720)
LEAST = QSize(520, 360)


@guarded
class ReportDialog(Sheet):
    """Shows options and a page; says what a reader wants done with them."""

    changed = Signal()
    """An option is another one: the page that is shown is old."""
    page_wanted = Signal(object)
    """The Options with which a file is to be made, to be looked at."""
    layout_chosen = Signal(object)
    export_requested = Signal()
    print_requested = Signal()
    stopped = Signal()
    """What is being made or printed shall be given up."""

    def __init__(self, theme: Theme, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__("report_dialog", tr("Export as PDF"), theme, parent)
        self.facts = facts
        self.missing = ""
        self.is_busy = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self._want)
        self._add_head()
        self._add_middle(facts)
        self._add_foot()
        self.setMinimumSize(LEAST)
        room = self.screen().availableSize()
        self.resize(SIZE.boundedTo(room - QSize(40, 80)))

    # --- parts ----------------------------------------------------------------------------------

    def _add_head(self) -> None:
        row = QHBoxLayout()
        title = self.add_title(tr("Export as PDF"))
        self.column.removeWidget(title)
        row.addWidget(title, 1)
        self.presets = PresetsButton(self)
        row.addWidget(self.presets)
        self.column.addLayout(row)

    def _add_middle(self, facts: Facts) -> None:
        self.form = OptionsForm(self.theme, facts)
        self.form.changed.connect(self.want_soon)
        self.form.layout_chosen.connect(self.layout_chosen)
        self.area = QScrollArea(self)
        self.area.setObjectName("report_options_scroll")
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self.form)
        self.area.viewport().setAutoFillBackground(False)
        self.form.setAutoFillBackground(False)
        self.area.setMinimumWidth(LEAST_FORM)
        self.area.setMaximumWidth(FORM_WIDTH)
        self.preview = Preview(self.theme, self)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.area, 3)
        row.addWidget(self.preview, 4)
        self.column.addLayout(row, 1)

    def _add_foot(self) -> None:
        self.said = quiet_label("report_said", "", self)
        self.said.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setObjectName("report_progress")
        self.bar.setAccessibleName(tr("Progress"))
        self.bar.setFixedSize(110, 12)
        self.bar.setTextVisible(False)
        self.stop = QToolButton(self)
        self.stop.setObjectName("report_stop")
        self.stop.setText(tr("Stop"))
        self.stop.setToolTip(tr("Give up what is being made"))
        self.stop.clicked.connect(self.stopped)
        self.print_ = self.make_button(
            "report_print", tr("Print…"), tr("Print the pages as they are shown (Ctrl+P)")
        )
        self.print_.setShortcut("Ctrl+P")
        self.print_.clicked.connect(self.print_requested)
        cancel = self.make_button("report_cancel", tr("Cancel"), tr("Close without a file (Esc)"))
        cancel.clicked.connect(self.reject)
        self.export: QPushButton = self.make_button(
            "report_export", tr("Export…"), tr("Choose a file and write the PDF (Enter)")
        )
        self.export.clicked.connect(self.export_requested)
        self.export.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.said, 1)
        for each in (self.bar, self.stop, self.print_, cancel, self.export):
            row.addWidget(each)
        self.column.addLayout(row)
        self._show_busy(words="")

    # --- options --------------------------------------------------------------------------------

    def show_options(self, options: Options) -> None:
        """Show options and have a page made with them."""
        self.form.show_options(options)
        self.want_soon()

    def aim_at_print(self) -> None:
        """Let Enter print."""
        self.print_.setDefault(True)
        self.print_.setFocus(Qt.FocusReason.OtherFocusReason)

    def options(self) -> Options:
        return self.form.options()

    def focus_layout(self) -> None:
        """Bring the keyboard to the layout that is chosen."""
        self.form.layouts[self.options().layout].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_facts(self, facts: Facts) -> None:
        """Show the story as it is known now, and have the page made anew."""
        self.facts = facts
        self.form.show_facts(facts)
        self.want_soon()

    def want_soon(self) -> None:
        """Have a page made once nothing changes for a moment; the one that is there is old now."""
        self.changed.emit()
        self._show_warnings()
        self.preview.begin(step_words(Going(Step.COMPOSING)))
        self.presets.show_options(self.options())
        self._soon.start()

    @property
    def is_waiting(self) -> bool:
        """Tell whether options changed that no page was asked for with yet."""
        return self._soon.isActive()

    def want_now(self) -> None:
        """Ask for the page without waiting for another change."""
        if self._soon.isActive():
            self._soon.stop()
            self._want()

    def _want(self) -> None:
        self.page_wanted.emit(self.options())

    def _show_warnings(self) -> None:
        options = self.options()
        said = warnings(self.facts, options.layout, options.brief, options.marked)
        if self.missing:
            said.append(missing_words(self.missing))
        self.preview.show_warnings(said)

    # --- what comes of it -----------------------------------------------------------------------

    def show_step(self, going: Going) -> None:
        words = step_words(going)
        self.preview.show_step(words)
        if self.is_busy:
            far = round(PARTS * going.done / max(going.whole, 1))
            self._show_busy(words, PARTS * STEPS.index(going.step) + far, PARTS * len(STEPS))

    def show_missing(self, missing: str) -> None:
        """Name letters that no typeface has."""
        self.missing = missing
        self._show_warnings()

    def show_drawn(self, drawn: Drawn) -> None:
        self.preview.show_drawn(drawn)

    def show_failure(self, words: str, *, keeps_page: bool = False) -> None:
        """Say why there is no file, or no page."""
        self.show_idle(words if keeps_page else "")
        if not keeps_page:
            self.preview.show_words(words)
            announce(self, words)

    def show_stopped(self, *, is_made: bool) -> None:
        """Say that what was made was given up; the page stays if it is up to date."""
        self.show_idle(tr("Stopped. Nothing was written."))
        if not is_made:
            self.preview.begin(tr("Stopped. Change an option or export to make it anew."))

    def show_busy(self, words: str) -> None:
        """Say what the reader waits for, with the way to give it up."""
        self.is_busy = True
        self._show_busy(words)

    def show_printing(self, page: int, pages: int) -> None:
        self._show_busy(printing_words(page, pages), page, pages)

    def show_idle(self, words: str = "") -> None:
        """Say that nothing is waited for any more; the keyboard is back at what was tried."""
        was_busy, self.is_busy = self.is_busy, False
        self._show_busy(words)
        if was_busy:
            (self.print_ if self.print_.isDefault() else self.export).setFocus()
        announce(self, words)

    def _show_busy(self, words: str, done: int = 0, whole: int = 0) -> None:
        self.said.setText(words)
        for each in (self.bar, self.stop):
            each.setVisible(self.is_busy)
        self.bar.setRange(0, whole)
        self.bar.setValue(done)
        for button in (self.export, self.print_):
            button.setEnabled(not self.is_busy)

    def show_theme(self, theme: Theme) -> None:
        super().show_theme(theme)
        for part in ("form", "preview"):
            made = getattr(self, part, None)
            if made is not None:
                made.show_theme(theme)
