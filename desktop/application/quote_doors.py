"""Quotes in the reader's hand: shown in the articles and on their page, corrected, joined, parted."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from desktop.application.quote_feed import QuoteFeed
from desktop.story.comparison import Span
from desktop.story.quote import Quote, Quotes
from desktop.window.pages import QUOTES
from desktop.window.quote_lane import QuoteLane, differing_in

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from desktop.application.quote_answers import QuoteAnswers
    from desktop.application.session import Session
    from desktop.window.linked import PassageRef
    from desktop.window.quotes.menu import QuoteMenu

LAYER = "layer_quotes"


class QuoteDoors(QObject):
    """Brings the quotes of the columns to what shows them, and what the reader says to the project."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("quoteDoors")
        self.session = session
        self.workspace, self.window = session.workspace, session.window
        self.marked = 0
        """The number of the quote that is marked on the page to be joined with another; 0 for none."""
        self._described: dict[int, str] = {}
        """The speakers of the quotes shown, as printed, as far as they were asked for."""
        self._answers: QuoteAnswers | None = None
        self._menu: QuoteMenu | None = None
        self.lane = QuoteLane(self.window.view, self.describe, self.vouch)
        self._wire()
        self.show(self.workspace.quotes)
        self.feed = QuoteFeed(session, self._speakers)

    def _wire(self) -> None:
        actions, view, pages = self.window.actions_, self.window.view, self.window.pages
        actions[LAYER].toggled.connect(self._show_layer)
        self._show_layer(actions[LAYER].isChecked())
        self.window.in_marks = self._in_marks
        view.quote_reached.connect(self._frame)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.workspace.quotes_changed.connect(self.show)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.workspace.comparison_changed.connect(self._show_again)
        self.workspace.leaving.connect(self._forget)
        actions["correct_quote"].triggered.connect(partial(self._choose, "correct"))
        actions["show_quote"].triggered.connect(partial(self._choose, "show"))
        actions["add_quote"].triggered.connect(self.add)
        if self.session.menus is not None:
            self.session.menus.passage_menu_made.connect(self.add_to_menu)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        pages.quotes_made.connect(self._take_page)
        if pages.made_quotes is not None:
            self._take_page()

    def _take_page(self) -> None:
        """Do what the page asks for; M marks a quote, L joins another one with it."""
        page, answers = self.window.pages.quotes, self.answers
        page.same_requested.connect(answers.same)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        page.apart_requested.connect(answers.apart)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        page.dismiss_requested.connect(answers.dismiss)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        page.correct_requested.connect(self.correct)
        page.mark_requested.connect(self.mark)
        page.join_requested.connect(self.join)
        page.release_requested.connect(answers.release)
        page.told.connect(answers.tell)
        page.regroup_requested.connect(answers.regroup)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        from desktop.application.speaker_doors import SpeakerDoors

        self.speakers = SpeakerDoors(self.session, page)

    @property
    def answers(self) -> QuoteAnswers:
        """What changes the project; made when the reader says something for the first time."""
        if self._answers is None:
            from desktop.application.quote_answers import QuoteAnswers

            self._answers = QuoteAnswers(self.session)
        return self._answers

    @property
    def menu(self) -> QuoteMenu:
        if self._menu is None:
            from desktop.window.quotes.menu import QuoteMenu

            self._menu = made = QuoteMenu(self.window.actions_, self)
            made.show_chosen.connect(self.show_on_page)
            made.correct_chosen.connect(self.correct)
            made.copy_chosen.connect(self.copy)
            made.card_chosen.connect(self.show_card)
            made.dismiss_chosen.connect(self.dismiss)
            made.split_chosen.connect(self.answers.split)
            made.release_chosen.connect(self.answers.release)
        return self._menu

    def _forget(self) -> None:
        """Let go of the marked quote: its number is another one in the next project."""
        self.marked = 0
        if self.window.pages.made_quotes is not None:
            self.window.pages.made_quotes.forget()

    # --- what is shown --------------------------------------------------------------------------

    def show(self, quotes: Quotes) -> None:
        """Show other quotes wherever quotes are shown."""
        self._described = {}
        reading = self.window.view.reading
        before = 0 if reading is None else self._in_marks(reading.current)
        self.lane.show_quotes(quotes)
        if reading is not None and self._in_marks(reading.current) != before:
            self.window.fill_again()

    def _show_again(self) -> None:
        """Mark the passages anew: their articles may be others now."""
        self.lane.show_quotes(self.workspace.quotes)

    def _show_layer(self, is_on: bool) -> None:  # noqa: FBT001  # what QAction.toggled says
        self.lane.set_shown(shown=is_on)

    def _in_marks(self, passage: Span) -> int:
        return differing_in(self.lane.quotes, passage)

    def _frame(self, span: Span) -> None:
        self.session.words.show_place((span,))

    def describe(self, quote: Quote) -> str:
        """Return the speaker as printed, with what is said of him, "" for nobody."""
        if quote.number not in self._described:
            from desktop.quoting.names import described

            article = self.lane.article(quote.article)
            words = "" if article is None else described(article.text, quote)
            self._described[quote.number] = words
        return self._described[quote.number]

    def vouch(self, quote: Quote) -> str:
        """Say which person corrected or added a quote, "" for what the program found."""
        from desktop.window.voucher_words import vouched_words

        return vouched_words(quote, self.feed.vouchers().get(quote.number))

    def _speakers(self) -> Mapping[int, str]:
        return self.described

    @property
    def described(self) -> Mapping[int, str]:
        """The speakers of all quotes, by the quotes' numbers."""
        return {quote.number: self.describe(quote) for quote in self.lane.quotes.quotes}

    # --- in the text ----------------------------------------------------------------------------

    def add_to_menu(self, menu: QMenu, ref: PassageRef) -> None:
        """Add the quotes of a passage to its menu."""
        found = self._with_texts(self.lane.of_passage(ref))
        selection = self.window.view.selection
        has_selection = selection is not None and not selection.is_empty
        if found or has_selection:
            self.menu.add_to(
                menu,
                found,
                grouped=self._is_grouped,
                corrected=self._is_corrected,
                has_selection=has_selection,
            )

    def _is_grouped(self, quote: Quote) -> bool:
        return len(self.answers.group(quote)) > 1

    def _is_corrected(self, quote: Quote) -> bool:
        return self.answers.is_corrected(quote.number)

    def _with_texts(self, quotes: list[Quote]) -> list[tuple[Quote, str]]:
        found = ((quote, self.lane.article(quote.article)) for quote in quotes)
        return [(quote, article.text) for quote, article in found if article is not None]

    def _choose(self, what: str, _checked: object = None) -> None:
        """Show or correct the quote of the passage the reader is at; of several, ask which."""
        linking = self.session.links.linking
        ref = linking.focus()
        selected = self._selected()
        quotes = [] if ref is None else self.lane.of_passage(ref)
        if selected is not None:
            inner = self.lane.at(selected.article, selected.start)
            quotes = [inner] if inner is not None else quotes
        if not quotes:
            self.answers.tell(self.tr("Nobody is quoted in this passage, as far as is known."))
        elif len(quotes) == 1:
            (self.correct if what == "correct" else self.show_on_page)(quotes[0].number)
        else:
            self._ask_which(what, self._with_texts(quotes))

    def _ask_which(self, what: str, quotes: list[tuple[Quote, str]]) -> None:
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self.window.view)
        menu.setObjectName("quotes_of_passage")
        menu.aboutToHide.connect(menu.deleteLater)
        self.menu.choose(menu, quotes, what)
        ref, view = self.session.links.linking.focus(), self.window.view
        boxes = [p for p in view.scene.placed if (p.column, p.index) == ref]
        at = QPoint(int(boxes[0].text_x), int(boxes[0].text_y)) if boxes else QPoint(40, 40)
        menu.setActiveAction(menu.actions()[0])
        menu.popup(view.viewport().mapToGlobal(at))

    def _selected(self) -> Span | None:
        """Return the words that are selected, over several passages too."""
        view = self.window.view
        selection = view.selection
        if selection is None or selection.is_empty:
            return None
        article = view.columns[selection.column].article
        start = article.passages[selection.start.index].start + selection.start.point
        end = article.passages[selection.end.index].start + selection.end.point
        words = article.text[start:end]
        blanks = len(words) - len(words.lstrip())
        end -= len(words) - len(words.rstrip())
        return Span(article.number, start + blanks, end) if start + blanks < end else None

    def show_on_page(self, number: int) -> None:
        """Show a quote on the page of quotes."""
        pages = self.window.pages
        pages.show(QUOTES)
        if not pages.quotes.show_quote(number):
            self.answers.quote(number)

    def show_card(self, number: int) -> None:
        """Show all that the speaker of a quote is quoted with."""
        quote = self.answers.quote(number)
        if quote is not None:
            self.window.pages.show(QUOTES)
            self.speakers.show_card(quote.name)

    def copy(self, number: int) -> None:
        """Copy a quote with its source."""
        from desktop.application.speaker_doors import copy_quotes
        from desktop.window.quotes.model import Book

        copy_quotes(self.window, Book(self.feed.material()), (number,))

    # --- on the page ----------------------------------------------------------------------------

    def mark(self, number: int) -> None:
        """Mark a quote to be joined; the same again lets go of it."""
        if number == self.marked:
            self.marked = 0
            self.answers.tell(self.tr("Nothing is marked"))
            return
        self.marked = number
        words = self.tr("Marked: Q{}. Go to another quote and press L if it is the same words.")
        self.answers.tell(words.format(number))

    def join(self, number: int) -> None:
        """Say that a quote and the marked one report the same words."""
        marked = self.marked
        if not marked:
            self.answers.tell(self.tr("Mark a quote first (M), go to another one, then press L."))
        elif number != marked:
            self.marked = 0
            self.answers.join(marked, number)

    def dismiss(self, number: int) -> None:
        """Say that nobody is quoted where a quote was found."""
        self.answers.dismiss([number])

    # --- the sheet ------------------------------------------------------------------------------

    def correct(self, number: int) -> None:
        """Open the sheet for a quote."""
        quote = self.answers.quote(number)
        if quote is not None:
            self._open(quote, is_new=False)

    def add(self) -> None:
        """Open the sheet for words that are selected."""
        span = self._selected()
        article = None if span is None else self.lane.article(span.article)
        if span is None or article is None:
            self.answers.tell(self.tr("Select the words that are quoted first."))
            return
        from desktop.window.quotes.draft import new_quote

        self._open(new_quote(span.article, article.text, span.start, span.end), is_new=True)

    def _open(self, quote: Quote, *, is_new: bool) -> None:
        from desktop.window.quotes.correcting import CorrectQuote, Subject

        article = self.lane.article(quote.article)
        if article is None:
            return
        names = tuple({each.name for each in self.lane.quotes.quotes if each.name})
        subject = Subject(
            article,
            quote,
            "" if is_new else self._found_words(quote),
            names,
            is_new=is_new,
            is_corrected=self._is_corrected(quote),
        )
        sheet = CorrectQuote(subject, self.window.theme, self.window)
        if is_new:
            sheet.quote_said.connect(self.answers.add)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        else:
            sheet.quote_said.connect(partial(self.answers.correct, quote.number))
            sheet.dismissed.connect(partial(self.answers.dismiss, [quote.number]))
            sheet.released.connect(partial(self.answers.release, quote.number))
        sheet.open()

    def _found_words(self, quote: Quote) -> str:
        """Say what the program found, where a person says something else now."""
        from desktop.window.quote_tips import quote_tip, told

        article = self.lane.article(quote.article)
        own = self.answers.by_program(quote.number)
        if article is None or own is None:
            return self.tr("added by a person")
        from desktop.quoting.names import described

        found = told(own, article.text, described(article.text, own), (), ())
        words = quote_tip(found).partition(": ")[2]
        return self.tr("The program found: {}").format(words)
