"""A sheet on which a reader says what a quote is: its words, who says them, by which verb, through whom."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCompleter,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from desktop.story.article import Article
from desktop.story.quote import Quote, QuoteKind
from desktop.window.announcing import announce
from desktop.window.headers import named_outlet
from desktop.window.parts import plain_tip
from desktop.window.quotes.draft import Draft, Part, kind_of
from desktop.window.quotes.quote_text import QuoteText
from desktop.window.sheet import Choice, Sheet, plain_label
from desktop.window.theme import Theme

WIDTH, HEIGHT = 660, 620
LONGEST = 90
"""Characters of a part's words that stand in its row."""


CHOSEN = "QPushButton:checked {{ background: {pressed}; border-color: {link}; }}"
"""Which part is chosen in the text."""


def tr(text: str) -> str:
    return QCoreApplication.translate("CorrectQuote", text)


class Subject(NamedTuple):
    """What a sheet is about: `found` says in words what the program found, `names` are known speakers.

    `is_new` is a quote that the reader adds, `is_corrected` one of which a person said something.
    """

    article: Article
    quote: Quote
    found: str = ""
    names: tuple[str, ...] = ()
    is_new: bool = False
    is_corrected: bool = False


def part_names() -> dict[Part, str]:
    return {
        Part.WORDS: tr("&Words"),
        Part.SPEAKER: tr("&Speaker"),
        Part.CUE: tr("&Verb"),
        Part.VIA: tr("Came &through"),
    }


def kind_names() -> dict[QuoteKind, str]:
    return {
        QuoteKind.DIRECT: tr("In quotation marks"),
        QuoteKind.MIXED: tr("Reported, part of it in marks"),
        QuoteKind.INDIRECT: tr("Reported"),
        QuoteKind.NO_COMMENT: tr("No comment"),
        QuoteKind.MARKED: tr("Marked words, nobody is quoted"),
    }


class CorrectQuote(Sheet):
    """The text with the parts of a quote, a row for each, and the answers."""

    quote_said = Signal(object)
    """The Quote as the reader says it is."""
    dismissed = Signal()
    """Nobody is quoted here."""
    released = Signal()
    """The program's word counts again."""

    def __init__(self, subject: Subject, theme: Theme, parent: QWidget | None = None) -> None:
        title = tr("Add a quote") if subject.is_new else tr("Correct {}")
        super().__init__("correct_quote", title.format(subject.quote.address), theme, parent)
        self.subject = subject
        self.draft = Draft(subject.article.text, subject.quote)
        self.part = Part.WORDS
        self.is_kind_chosen = False
        self.resize(WIDTH, HEIGHT)
        self.add_title(self.windowTitle())
        self.add_sentence("quote_place", self._place(), is_quiet=True)
        self.text = QuoteText(subject.article.text, theme, self)
        self.text.range_chosen.connect(self._take)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.text.end_moved.connect(self._move_end)
        self.text.start_moved.connect(self._move_start)
        self.column.addWidget(self.text, 1)
        self.add_sentence("quote_hint", self.text.hint(), is_quiet=True)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(6)
        self.grid.setColumnStretch(1, 1)
        self.column.addLayout(self.grid)
        self.buttons: dict[Part, QPushButton] = {}
        self.values: dict[Part, QLabel] = {}
        self.clears: dict[Part, QPushButton] = {}
        self._add_parts()
        self.name = self._add_name(len(Part))
        self.offered = self.name.text()
        self.kind = self._add_kind(len(Part) + 1)
        self._add_answers()
        self._show()
        self.text.setFocus()

    def _place(self) -> str:
        article = self.subject.article
        parts = [f"{article.address} {named_outlet(article)}", self.subject.found]
        return " · ".join(filter(None, parts))

    # --- rows -----------------------------------------------------------------------------------

    def _add_parts(self) -> None:
        group = QButtonGroup(self)
        for row, (part, name) in enumerate(part_names().items()):
            tip = tr("Show and choose it in the text")
            button = self.make_button(f"part_{part}", name, tip)
            button.setAccessibleName(name.replace("&", ""))
            button.setCheckable(True)
            button.clicked.connect(partial(self._choose, part))
            group.addButton(button)
            self.buttons[part] = button
            self.values[part] = plain_label(f"value_{part}", "", self)
            self.grid.addWidget(button, row, 0)
            self.grid.addWidget(self.values[part], row, 1)
            if part is not Part.WORDS:
                clear = self.make_button(f"clear_{part}", tr("None"), tr("It is not stated"))
                clear.setAccessibleName(tr("No {}").format(name.replace("&", "").lower()))
                clear.clicked.connect(partial(self._clear, part))
                self.clears[part] = clear
                self.grid.addWidget(clear, row, 2)
        self.buttons[Part.WORDS].setChecked(True)

    def _add_name(self, row: int) -> QLineEdit:
        heading = plain_label("heading_name", tr("&Name"), self)
        field = QLineEdit(self.draft.quote.name, self)
        field.setObjectName("speaker_name")
        field.setAccessibleName(tr("Name of the speaker"))
        field.setPlaceholderText(tr("Not named, only described"))
        field.setToolTip(tr("One name in all articles; empty where nobody is named"))
        completer = QCompleter(sorted(self.subject.names), field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        field.setCompleter(completer)
        heading.setBuddy(field)
        self.grid.addWidget(heading, row, 0)
        self.grid.addWidget(field, row, 1, 1, 2)
        return field

    def _add_kind(self, row: int) -> Choice:
        heading = plain_label("heading_kind", tr("&Given"), self)
        tip = tr("Whether the words stand in quotation marks")
        choice = Choice("quote_kind", tr("How the words are given"), tip, self)
        for kind, words in kind_names().items():
            choice.addItem(words, str(kind))
        choice.show_value(str(self.draft.quote.kind))
        choice.activated.connect(self._choose_kind)
        heading.setBuddy(choice)
        self.grid.addWidget(heading, row, 0)
        self.grid.addWidget(choice, row, 1, 1, 2)
        return choice

    def _add_answers(self) -> None:
        words = tr("Add the quote") if self.subject.is_new else tr("Correct it")
        self.ok = self.make_button("quote_ok", words, tr("Take it over (Enter)"))
        self.ok.setDefault(True)
        self.ok.clicked.connect(self._say)
        cancel = self.make_button("quote_cancel", tr("Cancel"), tr("Change nothing (Esc)"))
        cancel.clicked.connect(self.reject)
        left: list[QAbstractButton] = []
        if not self.subject.is_new:
            none = self.make_button("no_quote", tr("No quote"), tr("Nobody is quoted here"))
            none.clicked.connect(self._dismiss)
            left.append(none)
        if self.subject.is_corrected:
            tip = tr("Let the program's word count again")
            back = self.make_button("quote_release", tr("Take back the correction"), tip)
            back.clicked.connect(self._release)
            left.append(back)
        self.add_buttons(cancel, self.ok, left=tuple(left))

    # --- what is shown --------------------------------------------------------------------------

    def _show(self) -> None:
        """Show the draft: its parts in the text, and their words."""
        places = {part: place for part in Part if (place := self.draft.place(part)) is not None}
        self.text.show_places(places, self.part)
        for part, label in self.values.items():
            words = self.draft.printed(part) or tr("not stated")
            label.setText(both_ends(words))
            label.setToolTip(plain_tip(words) if len(words) > LONGEST else "")
            self.buttons[part].setAccessibleDescription(words)
        for part, clear in self.clears.items():
            clear.setEnabled(self.draft.place(part) is not None)

    def show_theme(self, theme: Theme) -> None:
        super().show_theme(theme)
        rule = CHOSEN.format(pressed=theme.pressed.name(), link=theme.link.name())
        self.setStyleSheet(self.styleSheet() + rule)
        text = self.findChild(QuoteText)
        if text is not None:
            text.show_theme(theme)

    # --- what the reader does -------------------------------------------------------------------

    def _choose(self, part: Part, _checked: object = None) -> None:
        self.part = part
        self._show()
        self.text.setFocus()

    def _take(self, chosen: tuple[int, int]) -> None:
        self._change(self.draft.take(self.part, *chosen))

    def _move_end(self, direction: int) -> None:
        self._change(self.draft.move_end(self.part, direction))

    def _move_start(self, direction: int) -> None:
        self._change(self.draft.move_start(self.part, direction))

    def _clear(self, part: Part, _checked: object = None) -> None:
        self._change(self.draft.clear(part))

    def _change(self, draft: Draft) -> None:
        """Take another draft; a name and a kind that the reader did not choose follow it."""
        before, self.draft = self.draft, draft
        mention = draft.printed(Part.SPEAKER)
        is_typed = self.name.text() != self.offered
        if mention != before.printed(Part.SPEAKER) and not is_typed:
            self.offered = known_name(mention, self.subject.names)
            self.name.setText(self.offered)
        if self.subject.is_new and not self.is_kind_chosen:
            kind = kind_of(draft.text[draft.quote.start : draft.quote.end])
            self.draft = draft.of_kind(kind)
            self.kind.show_value(str(kind))
        self._show()
        announce(self.text, both_ends(self.draft.printed(self.part)) or tr("not stated"))

    def _choose_kind(self) -> None:
        self.is_kind_chosen = True
        self.draft = self.draft.of_kind(QuoteKind(self.kind.currentData()))

    def _say(self) -> None:
        self.quote_said.emit(self.draft.named(self.name.text()).quote)
        self.accept()

    def _dismiss(self) -> None:
        self.dismissed.emit()
        self.accept()

    def _release(self) -> None:
        self.released.emit()
        self.accept()


def both_ends(words: str) -> str:
    """Leave words out of the middle where there are too many: what moves are the ends."""
    if len(words) <= LONGEST:
        return words
    half = LONGEST // 2
    return f"{words[:half].rsplit(' ', 1)[0]} … {words[-half:].split(' ', 1)[-1]}"


def known_name(mention: str, names: Sequence[str]) -> str:
    """Return the one known name that a mention ends with or that ends as it does, else nothing."""
    words = mention.split()
    if not words:
        return ""
    exact = [name for name in names if mention.casefold().endswith(name.casefold())]
    last = [name for name in names if name.split()[-1:] == words[-1:]]
    for found in (exact, last):
        if len(found) == 1:
            return found[0]
    return ""
