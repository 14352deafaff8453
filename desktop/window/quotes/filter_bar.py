"""The second bar of the page: which quotes are listed, how many that are, and in what order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from desktop.window.bar_buttons import MenuButton
from desktop.window.filter_field import FilterField
from desktop.window.headers import menu_name
from desktop.window.parts import Cut, ink, menu_text, tool
from desktop.window.quotes.filters import ALL, Filters, Sort, cues, names
from desktop.window.quotes.model import Book, Material, View
from desktop.window.quotes.words import KINDS, kind_words, look_of
from desktop.window.said import number_words
from desktop.window.theme import Theme

LONGEST = 16
"""Letters of a name on a button; the tooltip has all of it."""


MOST = 20
"""Verbs that a menu lists, the most frequent; the others are in menus of their own."""
OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class FilterBar(QWidget):
    """Words to look for, a menu for each thing a quote has, and "Show all" where some are hidden."""

    filters_changed = Signal()
    sort_changed = Signal()
    left = Signal()
    """The reader goes on from the field to the list."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("quotes_filters")
        self.filters, self.sort = ALL, Sort.TEXTS
        self._book = Book(Material())
        self.field = FilterField(self)
        self.field.setObjectName("quotes_filter")
        self.field.setAccessibleName(self.tr("Filter quotes"))
        self.field.setPlaceholderText(self.tr("Words, speaker or verb"))
        self.field.setToolTip(self.tr("Show only quotes with all these words (/)"))
        self.field.setClearButtonEnabled(True)
        self.field.setFixedWidth(222)
        self.field.textChanged.connect(self._take_text)
        self.field.left.connect(self.left)
        self.speaker = self._menu("speaker", self.tr("Only what one speaker is quoted with (F)"))
        self.outlet = self._menu("outlet", self.tr("Only what one article quotes"))
        self.kind = self._menu(
            "kind", self.tr("Only quotes in marks, part in marks, reported, or thoughts")
        )
        self.cue = self._menu("cue", self.tr("Only quotes with one verb, as printed"))
        self.order = self._menu("order", self.tr("In what order the list is"))
        self.unnamed = self._unnamed()
        self.everything = tool(
            "quotes_show_all", self.tr("Show all"), self.tr("Take all filters away"), self
        )
        self.everything.clicked.connect(self.clear)
        self.count = Cut("quotes_count", self, size=12)
        self._lay_out()
        self._say()
        self.show_theme(theme)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 7)
        row.setSpacing(4)
        for widget in (self.field, self.speaker, self.outlet, self.kind, self.cue, self.unnamed):
            row.addWidget(widget)
        row.addWidget(self.everything)
        row.addStretch(1)
        row.addWidget(self.count)
        row.addSpacing(6)
        row.addWidget(self.order)

    def _menu(self, name: str, tip: str) -> MenuButton:
        made = MenuButton(f"quotes_{name}", tip, self)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = made.menu_
        menu.setObjectName(f"quotes_{name}_menu")
        menu.aboutToShow.connect(getattr(self, f"_fill_{name}"))
        return made

    def _unnamed(self) -> QToolButton:
        made = tool(
            "quotes_unnamed",
            self.tr("Unnamed only"),
            self.tr("Only quotes whose speaker has no name"),
            self,
        )
        made.setCheckable(True)
        made.clicked.connect(self._take_unnamed)
        return made

    # --- what is shown --------------------------------------------------------------------------

    def show_book(self, book: Book) -> None:
        """Offer what there is; a filter by what is gone goes, too."""
        self._book = book
        kept = self.filters
        if kept.speaker and kept.speaker not in names(book):
            kept = kept._replace(speaker="")
        if kept.article and kept.article not in book.articles:
            kept = kept._replace(article=0)
        if kept.cue and kept.cue not in cues(book):
            kept = kept._replace(cue="")
        kept = kept._replace(numbers=kept.numbers & set(book.by_number))
        self.filters = kept
        self._say()

    def show_count(self, view: View, shown: int, of: int) -> None:
        words = {
            View.UTTERANCES: (
                self.tr("1 utterance"), self.tr("{} utterances"), self.tr("{} of {} utterances"),
            ),
            View.SPEAKERS: (
                self.tr("1 speaker"), self.tr("{} speakers"), self.tr("{} of {} speakers"),
            ),
            View.OUTLETS: (
                self.tr("1 outlet"), self.tr("{} outlets"), self.tr("{} of {} outlets"),
            ),
        }  # fmt: skip
        single, every, some = words[view]
        told = (single if of == 1 else every) if shown == of else some
        self.count.show_words(told.format(*map(number_words, (shown, of))))

    def show_filters(self, filters: Filters) -> None:
        """Take other filters over, and say so."""
        if filters == self.filters:
            return
        self.filters = filters
        if self.field.text().split() != filters.text.split():
            self.field.blockSignals(True)
            self.field.setText(filters.text)
            self.field.blockSignals(False)
        self._say()
        self.filters_changed.emit()

    def clear(self) -> None:
        self.show_filters(ALL)

    def show_theme(self, theme: Theme) -> None:
        ink(self.count, theme, "ink2")

    def _say(self) -> None:
        filters = self.filters
        article = self._book.articles.get(filters.article)
        chosen: Mapping[MenuButton, tuple[str, str]] = {
            self.speaker: (self.tr("Speaker"), filters.speaker),
            self.outlet: (self.tr("Outlet"), article.address if article else ""),
            self.kind: (self.tr("Kind"), kind_words(filters.kind) if filters.kind else ""),
            self.cue: (self.tr("Verb"), filters.cue),
        }
        for button, (name, value) in chosen.items():
            told = value if len(value) <= LONGEST else f"{value[: LONGEST - 1]}…"
            button.setText(f"{name}: {menu_text(told)} ▾" if value else f"{name} ▾")
            button.setAccessibleName(f"{name}: {value or self.tr('any')}")
        self.order.setText(self.tr("Sort: {} ▾").format(self.sort_names()[self.sort]))
        self.unnamed.setChecked(filters.is_unnamed)
        self.everything.setVisible(filters != ALL)

    def sort_names(self) -> dict[Sort, str]:
        return {
            Sort.TEXTS: self.tr("number of texts"),
            Sort.PLACE: self.tr("place"),
            Sort.LENGTH: self.tr("length"),
        }

    # --- what the reader does -------------------------------------------------------------------

    def enter(self) -> None:
        """Bring the keyboard to the first of the filters after the words."""
        self.speaker.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a filter with Enter too, not with Space only; Escape goes to the list."""
        at, key = self.focusWidget(), Qt.Key(event.key())
        if key in OPENING and isinstance(at, QToolButton):
            at.click()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _take_text(self, text: str) -> None:
        self.show_filters(self.filters._replace(text=text))

    def _take_unnamed(self) -> None:
        is_on = self.unnamed.isChecked()
        speaker = "" if is_on else self.filters.speaker
        self.show_filters(self.filters._replace(is_unnamed=is_on, speaker=speaker))

    def _entry(self, button: MenuButton, words: str, value: Filters) -> None:
        self._add_to(button.menu_, words, value)

    def _add_to(self, menu: QMenu, words: str, value: Filters) -> None:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(value == self.filters)
        action.triggered.connect(partial(self._choose, value))

    def _choose(self, value: Filters, _checked: object = None) -> None:
        self.show_filters(value)

    def _begin(self, button: MenuButton, any_: str, cleared: Filters) -> None:
        button.menu_.clear()
        self._entry(button, any_, cleared)
        button.menu_.addSeparator()

    def _fill_speaker(self) -> None:
        own = self.filters._replace(is_unnamed=False)
        self._begin(self.speaker, self.tr("Any speaker"), own._replace(speaker=""))
        for name, count in names(self._book).items():
            words = f"{menu_text(name)} ({count})"
            self._entry(self.speaker, words, own._replace(speaker=name))

    def _fill_outlet(self) -> None:
        own = self.filters
        self._begin(self.outlet, self.tr("Any outlet"), own._replace(article=0))
        for number, article in self._book.articles.items():
            count = len(self._book.by_outlet.get(number, ()))
            words = f"{menu_name(article)}: {count}"
            self._entry(self.outlet, words, own._replace(article=number))

    def _fill_kind(self) -> None:
        own = self.filters
        self._begin(self.kind, self.tr("Any kind"), own._replace(kind=None))
        for kind in KINDS:
            count = sum(look_of(quote) is kind for quote in self._book.spoken)
            self._entry(self.kind, f"{kind_words(kind)} ({count})", own._replace(kind=kind))

    def _fill_cue(self) -> None:
        own = self.filters
        self._begin(self.cue, self.tr("Any verb"), own._replace(cue=""))
        found = list(cues(self._book).items())
        for cue, count in found[:MOST]:
            self._entry(self.cue, f"{menu_text(cue)} ({count})", own._replace(cue=cue))
        rest = sorted(found[MOST:])
        for start in range(0, len(rest), MOST):
            self._fill_more(rest[start : start + MOST])

    def _fill_more(self, verbs: Sequence[tuple[str, int]]) -> None:
        """Offer less frequent verbs in a menu of their own, named by the first and the last."""
        first, last = menu_text(verbs[0][0]), menu_text(verbs[-1][0])
        inner = self.cue.menu_.addMenu(first if len(verbs) == 1 else f"{first} – {last}")
        for cue, count in verbs:
            words = f"{menu_text(cue)} ({count})"
            self._add_to(inner, words, self.filters._replace(cue=cue))

    def _fill_order(self) -> None:
        self.order.menu_.clear()
        for sort, name in self.sort_names().items():
            action = self.order.menu_.addAction(name)
            action.setCheckable(True)
            action.setChecked(sort is self.sort)
            action.triggered.connect(partial(self.choose_order, sort))

    def choose_order(self, sort: Sort, _checked: object = None) -> None:
        if sort is not self.sort:
            self.sort = sort
            self._say()
            self.sort_changed.emit()


def separator(theme: Theme, parent: QWidget) -> QLabel:
    """Return a thin upright line between parts of a bar."""
    made = QLabel(parent)
    made.setFixedSize(1, 20)
    made.setAutoFillBackground(True)
    palette = made.palette()
    palette.setColor(made.backgroundRole(), theme.line2)
    made.setPalette(palette)
    return made
