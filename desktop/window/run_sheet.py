"""A window that gives a run of passages another kind: which ones, and what they are."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.story.article import Article, Kind
from desktop.story.repairing import end_of_run
from desktop.window import fonts
from desktop.window.repair_place import Run, words_at
from desktop.window.said import kind_word
from desktop.window.sheet import Choice, Sheet, plain_label
from desktop.window.styles import SERIF, sized
from desktop.window.theme import Theme

WIDTH = 520
TO_END, TO_HEADING, SELECTED, ALONE = "end", "heading", "selected", "alone"


def tr(text: str) -> str:
    return QCoreApplication.translate("RunSheet", text)


class KindGiven(NamedTuple):
    """What a reader says that a run of passages is."""

    article: int
    run: Run
    kind: Kind


def runs_from(article: Article, index: int, selected: Run | None = None) -> dict[str, Run]:
    """Return the runs that can be meant at a passage, by name, each once."""
    found = {} if selected is None else {SELECTED: selected}
    last = len(article.passages) - 1
    found[TO_END] = Run(index, last)
    heading = end_of_run(article, index)
    if heading < last:
        found[TO_HEADING] = Run(index, heading)
    found[ALONE] = Run(index, index)
    if last == index:
        del found[TO_END]
    return found


def run_words(article: Article, run: Run) -> str:
    """Name a run by its addresses."""
    first, last = article.passage_address(run.first), article.passage_address(run.last)
    return first if run.size == 1 else f"{first}–{last}"


def scope_words(article: Article, name: str, run: Run) -> str:
    """Name a run by how far it goes, with its addresses and how many they are."""
    said = {
        TO_END: tr("From here to the end: {run} ({count})"),
        TO_HEADING: tr("From here to the next heading: {run} ({count})"),
        SELECTED: tr("What is selected: {run} ({count})"),
        ALONE: tr("This passage only: {run}"),
    }
    return said[name].format(run=run_words(article, run), count=run.size)


class RunSheet(Sheet):
    """Two choices, and the first and last words of what is chosen."""

    kind_given = Signal(object)
    """The KindGiven."""

    def __init__(
        self,
        theme: Theme,
        article: Article,
        index: int,
        selected: Run | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("run_sheet", tr("Kind of a run"), theme, parent)
        self.setMinimumWidth(WIDTH)
        self.article = article
        self.runs = runs_from(article, index, selected)
        self.add_title(tr("What these passages are"))
        self.add_sentence(
            "run_said",
            tr(
                "Only headlines, standfirsts, subheadings and body are compared with other articles."
            ),
            is_quiet=True,
        )
        form = QGridLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        form.setColumnStretch(1, 1)
        self.scope = Choice("run_scope", tr("Passages"), tr("Which passages get the kind"), self)
        for name, run in self.runs.items():
            self.scope.addItem(scope_words(article, name, run), name)
        self.kind = Choice("run_kind", tr("Kind"), tr("What the passages are"), self)
        for kind in Kind:
            self.kind.addItem(kind_word(kind), kind.value)
        self.kind.show_value(Kind.RELATED.value)
        for row, (words, field) in enumerate(
            ((tr("&Passages"), self.scope), (tr("&Kind"), self.kind))
        ):
            label = plain_label(f"run_label_{row}", words, self)
            label.setBuddy(field)
            form.addWidget(label, row, 0)
            form.addWidget(field, row, 1)
        self.column.addLayout(form)
        self.words = plain_label("run_words", "", self)
        self.words.setFont(sized(SERIF, 13.5))
        fonts.ensure_scripts(article.text)
        self.column.addWidget(self.words)
        self.scope.currentIndexChanged.connect(self.show_words)
        self._add_answers()
        self.show_words()
        self.scope.setFocus()

    def _add_answers(self) -> None:
        cancel = self.make_button("run_cancel", tr("Cancel"), tr("Change nothing (Esc)"))
        cancel.clicked.connect(self.reject)
        give = self.make_button("run_give", tr("Give the kind"), tr("Give them this kind (Enter)"))
        give.clicked.connect(self.give)
        give.setDefault(True)
        self.add_buttons(cancel, give)

    @property
    def run(self) -> Run:
        return self.runs[str(self.scope.currentData())]

    def show_words(self) -> None:
        """Show how the run begins and how it ends."""
        first = words_at(self.article.passage_text(self.run.first), 0)
        last = words_at(self.article.passage_text(self.run.last), 0)
        one, both = self.tr("“{}”").format(first), self.tr("“{}” – “{}”").format(first, last)
        self.words.setText(one if self.run.size == 1 else both)

    def give(self) -> None:
        kind = Kind(str(self.kind.currentData()))
        self.kind_given.emit(KindGiven(self.article.number, self.run, kind))
        self.accept()
