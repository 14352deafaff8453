"""What the keys and buttons of the page do: everything that changes something is only reported."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.story.comparison import Span
from desktop.story.quote import Quote
from desktop.window.key_hints import Hint
from desktop.window.quotes.keys import CODE
from desktop.window.quotes.model import NO_QUOTE, Group, View
from desktop.window.quotes.rows import RowKind, TableRow
from desktop.window.quotes.words import RANK, address_in, look_of

if TYPE_CHECKING:
    from desktop.window.quotes.page import QuotesPage


class Doing(QObject):
    """Acts on the current line of the list, or on the current row of the table."""

    def __init__(self, page: QuotesPage) -> None:
        super().__init__(page)
        self.page = page

    @property
    def group(self) -> Group | None:
        """The utterance that is chosen."""
        entry = self.page.list.current
        if entry is None or entry.subject.view is not View.UTTERANCES:
            return None
        place = self.page.book.group_of.get(entry.subject.number)
        return None if place is None else self.page.book.groups[place]

    @property
    def dismissed(self) -> Quote | None:
        """What a person said is no quote, if that is chosen."""
        entry = self.page.list.current
        if entry is None or entry.subject.apart != NO_QUOTE:
            return None
        return self.page.book.dismissed.get(entry.subject.number)

    @property
    def row(self) -> TableRow | None:
        """The row that the keys act on."""
        return self.page.rows.current

    @property
    def quotes(self) -> Sequence[Quote]:
        """The quotes that are chosen: of the rows selected in the table, else all of the line's."""
        if self.page.rows.hasFocus():
            return self.page.rows.chosen_quotes
        rows = self.page.table.rows
        return tuple(quote for row in rows if row.kind is RowKind.TEXT for quote in row.quotes)

    # --- going there ----------------------------------------------------------------------------

    def activate(self) -> None:
        """Show what is chosen in Read: its clearest quote."""
        rows = [row for row in self.page.table.rows if row.kind is RowKind.TEXT]
        if self.dismissed is not None:
            self.page.place_activated.emit(rows[0].address)
        elif rows:
            order = list(self.page.book.by_number)
            first = min(
                (quote for row in rows for quote in row.quotes),
                key=lambda quote: (RANK[look_of(quote)], order.index(quote.number)),
            )
            self.page.place_activated.emit(address_in(self.page.book, first.span))

    def activate_row(self) -> None:
        """Show a row's passage in Read, or look where nothing was found."""
        row = self.row
        if row is None:
            return
        if row.address:
            self.page.place_activated.emit(row.address)
        elif row.empty is not None:
            self.page.check_requested.emit(row.empty)

    # --- commands -------------------------------------------------------------------------------

    def do_listed(self, command: str) -> None:
        """Do something with what is chosen in the list; of several rows the reader chooses one first."""
        rows = [row for row in self.page.table.rows if row.kind is RowKind.TEXT]
        if command == "same":
            self.do("confirm")
        elif command in OF_A_ROW and len(rows) > 1 and not self.page.rows.hasFocus():
            self.page.enter_rows()
        else:
            self.do(command)

    def do(self, command: str) -> None:
        """Do something with the current row."""
        if command in set(View):
            self.page.show_view(View(command))
            return
        if self.dismissed is not None and (command in OF_A_QUOTE or command.startswith(CODE)):
            self.page.told.emit(self.tr("A person said that this is no quote. R takes that back."))
            return
        if command.startswith(CODE):
            self._code(int(command.removeprefix(CODE)))
            return
        act = {
            "against": self._against,
            "check": self._check,
            "same": self._same,
            "confirm": self._confirm,
            "apart": self._apart,
            "mark": self._mark,
            "join": self._join,
            "regroup": self._regroup,
            "correct": self._correct,
            "dismiss": self._dismiss,
            "speaker": self._speaker,
            "filter": self.page.filters.field.setFocus,
            "filters": self.page.filters.enter,
            "side": self.page.turns.show_next,
            "copy": self._copy,
            "pin": self._pin,
            "note": self._note,
        }[command]
        act()

    def _against(self) -> None:
        row = self.row
        if row is not None and row.kind is RowKind.TEXT and self.page.table.base >= 0:
            is_again = self.page.against in {quote.article for quote in row.quotes}
            self.page.show_against(0 if is_again else row.article)

    def _check(self) -> None:
        """Look where nothing was found: in the current row; from the list, in the only one that there is."""
        row, rows = self.row, self.page.table.rows
        places = [place for place, each in enumerate(rows) if each.empty is not None]
        is_inside = self.page.rows.hasFocus()
        if is_inside and row is not None and row.empty is not None:
            self.page.check_requested.emit(row.empty)
        elif is_inside and row is not None and row.kind is RowKind.EMPTY:
            self._say_similar(row)
        elif not places:
            self.page.told.emit(self.tr("There is no article here in which nothing was found."))
        elif len(places) == 1 and not is_inside:
            self.page.check_requested.emit(rows[places[0]].empty)
        else:
            self._ask_where(places)

    def _say_similar(self, row: TableRow) -> None:
        """Say that there is a similar passage, of which nobody can say that it is not there."""
        words = self.tr("{} has a passage similar to all of this one: Enter shows it in Read.")
        self.page.told.emit(words.format(row.badge))

    def _ask_where(self, places: Sequence[int]) -> None:
        """Let the reader choose one of the rows in which nothing was found."""
        words = self.tr("Go to the row of an article in which nothing was found, then press C.")
        if not self.page.rows.hasFocus():
            self.page.rows.go_to(places[0])
            self.page.enter_rows()
            words = self.tr("Choose an article in which nothing was found, then press C.")
        self.page.told.emit(words)

    def _same(self) -> None:
        """Say that an offered utterance is the same as the one chosen, or confirm the group."""
        row, group = self.row, self.group
        if row is None or group is None or row.kind is not RowKind.OFFERED:
            self._confirm()
            return
        offered = self.page.book.groups[row.group]
        self.page.same_requested.emit(spans(group.quotes) + spans(offered.quotes))

    def _confirm(self) -> None:
        group = self.group
        if group is not None and len(group.quotes) > 1:
            self.page.same_requested.emit(spans(group.quotes))

    def _apart(self) -> None:
        """Say that an offered utterance is another one, or take the current row out of the group."""
        row, group = self.row, self.group
        if row is not None and group is not None and row.kind is RowKind.OFFERED:
            offered = self.page.book.groups[row.group]
            self.page.apart_requested.emit((spans(offered.quotes), spans(group.quotes)))
        else:
            self._split()

    def _split(self) -> None:
        row, group = self.row, self.group
        if row is None or group is None or row.kind is not RowKind.TEXT:
            return
        rest = tuple(quote for quote in group.quotes if quote not in row.quotes)
        if rest:
            self.page.apart_requested.emit((spans(row.quotes), spans(rest)))

    def _mark(self) -> None:
        row = self.row
        if row is not None and row.quotes:
            self.page.mark_requested.emit(row.quotes[0].number)

    def _join(self) -> None:
        row = self.row
        if row is not None and row.quotes:
            self.page.join_requested.emit(row.quotes[0].number)

    def _regroup(self) -> None:
        group, dismissed = self.group, self.dismissed
        if dismissed is not None:
            self.page.release_requested.emit(dismissed.number)
        elif group is not None:
            self.page.regroup_requested.emit(spans(group.quotes))

    def _correct(self) -> None:
        row = self.row
        if row is not None and row.quotes:
            self.page.correct_requested.emit(row.quotes[0].number)

    def _dismiss(self) -> None:
        row = self.row
        if row is not None and row.quotes:
            chosen = self.page.rows.chosen_quotes if self.page.rows.hasFocus() else row.quotes
            self.page.dismiss_requested.emit(tuple(quote.number for quote in chosen))

    def _speaker(self) -> None:
        """Show all that the speaker of the current row is quoted with; elsewhere than there, of a text's."""
        row = self.row
        if not self.page.rows.hasFocus() and (row is None or row.kind is not RowKind.TEXT):
            row = next((each for each in self.page.table.rows if each.kind is RowKind.TEXT), None)
        if row is not None and row.quotes:
            self.page.show_speaker(self.page.book.speakers(row.quotes[0])[0])

    def _pin(self) -> None:
        """Pin all quotes of the utterance, or those of the rows that are chosen."""
        self.page.pin_requested.emit(self._meant())

    def _note(self) -> None:
        """Code the same quotes, or write a comment on them."""
        quotes = self._meant()
        if quotes:
            self.page.note_requested.emit(quotes)

    def _code(self, digit: int) -> None:
        """Give the same quotes a recent code, or take it away."""
        quotes = self._meant()
        if quotes:
            self.page.code_requested.emit(quotes, digit)

    def _meant(self) -> tuple[Quote, ...]:
        """Return all quotes of the utterance, or those of the rows that are chosen."""
        group, row = self.group, self.row
        if self.page.rows.hasFocus():
            return tuple(self.page.rows.chosen_quotes)
        if group is not None:
            return tuple(group.quotes)
        return () if row is None else tuple(row.quotes)

    def _copy(self) -> None:
        numbers = tuple(quote.number for quote in self.quotes)
        if numbers:
            self.page.copy_requested.emit(numbers)

    # --- what is said at the foot ---------------------------------------------------------------

    def told(self) -> tuple[str, str]:
        """Return the quote that the reader is at and the address of its passage, "" for none."""
        row = self.row
        if row is None or not row.quotes or self.page.side.beside is not None:
            return "", ""
        return ", ".join(quote.address for quote in row.quotes), row.address

    def hints(self) -> tuple[Hint, ...]:
        """Return the keys that do something here."""
        from desktop.window.quotes.foot import hints_at

        return hints_at(self.page)


OF_A_QUOTE = frozenset(
    {
        "against",
        "apart",
        "confirm",
        "correct",
        "dismiss",
        "mark",
        "join",
        "note",
        "pin",
        "same",
        "speaker",
        "copy",
    }
)
"""Commands that do nothing with what is no quote."""
OF_A_ROW = frozenset({"against", "apart", "correct", "dismiss", "mark", "join"})
"""Commands that are about one row of the table."""


def spans(quotes: Sequence[Quote]) -> tuple[Span, ...]:
    return tuple(quote.span for quote in quotes)
