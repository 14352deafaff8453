"""The bar of the page of results: which table, and what is counted in it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.story.coded_counts import Choice, Kind
from desktop.window.bar_buttons import MenuButton
from desktop.window.chips import SegmentedControl
from desktop.window.headers import menu_name
from desktop.window.parts import menu_text, tool
from desktop.window.results.words import (
    ANNOTATIONS,
    MEASURES,
    SHARE,
    coder_name,
    kind_name,
    measure_name,
)
from desktop.window.theme import Theme

if TYPE_CHECKING:
    from desktop.story.article import Article

HEIGHT = 42
FORMATS = ("svg", "png", "csv")


class ResultsBar(QWidget):
    """Three tables of which one is shown, what its figures are, and what counts."""

    choice_changed = Signal(object)
    """A Choice."""
    measure_changed = Signal(str)
    save_requested = Signal(str)
    """A suffix: "svg", "png" or "csv"."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("results_bar")
        self.setFixedHeight(HEIGHT)
        self.choice, self.measure = Choice(), ANNOTATIONS
        self._coders: tuple[str, ...] = ()
        self._articles: tuple[Article, ...] = ()
        self.kinds = self._kinds()
        named = [(self.kinds[kind], kind_name(kind)) for kind in Kind]
        self.segments = SegmentedControl(self.tr("Table"), named, theme, self)
        tips = {
            "results_measure": self.tr("What figures, bars and pictures show"),
            "results_article": self.tr("The article whose course is shown"),
            "results_coder": self.tr("Whose annotations are counted"),
            "results_options": self.tr("What is counted, and how"),
            "results_save": self.tr("Save the table as a picture or CSV"),
        }
        self.buttons = {name: MenuButton(name, tip, self) for name, tip in tips.items()}
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 7, 16, 7)
        row.setSpacing(6)
        row.addWidget(self.segments)
        for name, button in self.buttons.items():
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            if name == "results_save":
                row.addStretch(1)
            row.addWidget(button)
        tip = self.tr("Show the table as a picture, as it is saved (4)")
        self.plot = tool("results_show_plot", self.tr("Picture"), tip, self)
        self.plot.setCheckable(True)
        row.insertWidget(row.count() - 1, self.plot)
        self.buttons["results_options"].setText(self.tr("Options ▾"))
        self.buttons["results_save"].setText(self.tr("Save… ▾"))
        self._fill_save()
        for name, fill in (
            ("results_measure", self._fill_measure),
            ("results_article", self._fill_articles),
            ("results_coder", self._fill_coders),
            ("results_options", self._fill_options),
        ):
            self.buttons[name].menu_.aboutToShow.connect(fill)
        self._say()

    def _kinds(self) -> dict[Kind, QAction]:
        group = QActionGroup(self)
        found: dict[Kind, QAction] = {}
        tips = {
            Kind.OUTLETS: self.tr("Which codes each article has"),
            Kind.CODES: self.tr("Which codes lie on the same words, or in the same passages"),
            Kind.COURSE: self.tr("Where from its start to its end an article has a code"),
        }
        for kind in Kind:
            action = QAction(kind_name(kind), self)
            action.setObjectName(f"results_{kind}")
            action.setCheckable(True)
            action.setToolTip(f"{tips[kind]} ({len(found) + 1})")
            action.triggered.connect(partial(self._choose, "kind", kind))
            group.addAction(action)
            found[kind] = action
        found[Kind.OUTLETS].setChecked(True)
        return found

    # --- what is shown --------------------------------------------------------------------------

    def show_there(self, coders: tuple[str, ...], articles: Iterable[Article]) -> None:
        """Offer the coders and articles that there are."""
        self._coders, self._articles = coders, tuple(articles)
        self._say()

    def show_savable(self, *, is_savable: bool) -> None:
        self.buttons["results_save"].setEnabled(is_savable)
        self.plot.setEnabled(is_savable)

    def show_choice(self, choice: Choice, measure: str) -> None:
        self.choice, self.measure = choice, measure
        self.kinds[choice.kind].setChecked(True)
        self._say()

    def show_theme(self, theme: Theme) -> None:
        self.segments.show_theme(theme)

    def _say(self) -> None:
        choice = self.choice
        measure, coder = measure_name(self.measure).lower(), coder_name(choice.coder)
        if self.measure == SHARE:
            measure = self.tr("per 1,000 words")
        article = self.tr("all") if choice.article == 0 else f"A{choice.article}"
        self.buttons["results_measure"].setText(self.tr("Show: {} ▾").format(measure))
        self.buttons["results_coder"].setText(self.tr("Coder: {} ▾").format(menu_text(coder)))
        self.buttons["results_article"].setText(self.tr("Article: {} ▾").format(article))
        self.buttons["results_article"].setVisible(choice.kind is Kind.COURSE)
        has_several = len(self._coders) > 1 or choice.coder is not None
        self.buttons["results_coder"].setVisible(has_several)

    # --- menus ----------------------------------------------------------------------------------

    def _fill_save(self) -> None:
        names = {
            "svg": self.tr("Picture with text (SVG)…"),
            "png": self.tr("Picture (PNG)…"),
            "csv": self.tr("Table (CSV)…"),
        }
        for suffix in FORMATS:
            entry = self.buttons["results_save"].menu_.addAction(names[suffix])
            entry.triggered.connect(partial(self._save, suffix))

    def _save(self, suffix: str, _checked: object = None) -> None:
        self.save_requested.emit(suffix)

    def _fill_measure(self) -> None:
        menu = self.buttons["results_measure"].menu_
        menu.clear()
        for measure in MEASURES:
            entry = menu.addAction(measure_name(measure))
            entry.setCheckable(True)
            entry.setChecked(measure == self.measure)
            entry.triggered.connect(partial(self._measure, measure))

    def _measure(self, measure: str, _checked: object = None) -> None:
        self.measure_changed.emit(measure)

    def _fill_coders(self) -> None:
        offers = [(coder_name(each), each) for each in (None, *self._coders)]
        self._offer("results_coder", "coder", offers, self.choice.coder)

    def _fill_articles(self) -> None:
        offers: list[tuple[str, object]] = [(self.tr("all"), 0)]
        offers += [(menu_name(article), article.number) for article in self._articles]
        self._offer("results_article", "article", offers, self.choice.article)

    def _offer(
        self, button: str, field: str, offers: Iterable[tuple[str, object]], chosen: object
    ) -> None:
        menu = self.buttons[button].menu_
        menu.clear()
        for words, value in offers:
            entry = menu.addAction(menu_text(words))
            entry.setCheckable(True)
            entry.setChecked(value == chosen)
            entry.triggered.connect(partial(self._choose, field, value))

    def _fill_options(self) -> None:
        menu = self.buttons["results_options"].menu_
        menu.clear()
        offers = [
            ("only_done", self.tr("Only articles that are coded to the end")),
            ("with_below", self.tr("Count codes with those below them")),
            ("leaves_out", self.tr("Leave out codes that are given nowhere")),
        ]
        if self.choice.kind is Kind.CODES:
            offers.append(
                ("in_passages", self.tr("Codes in the same passage, not on the same words"))
            )
        for field, words in offers:
            entry = menu.addAction(words)
            entry.setObjectName(f"results_{field}")
            entry.setCheckable(True)
            entry.setChecked(bool(getattr(self.choice, field)))
            entry.triggered.connect(partial(self._turn, field))

    def _turn(self, field: str, _checked: object = None) -> None:
        self._choose(field, not getattr(self.choice, field))

    def _choose(self, field: str, value: object, _checked: object = None) -> None:
        changed = self.choice._asdict() | {field: value}
        self.choice_changed.emit(Choice(**changed))
