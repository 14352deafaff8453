"""The workspace Quotes: who says what, and how each outlet words it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.story.comparison import Span
from desktop.window.marks import MarkKind
from desktop.window.overrides import guarded
from desktop.window.panel_parts import label
from desktop.window.quotes.badges import Legend
from desktop.window.quotes.doing import Doing
from desktop.window.quotes.entries import Entry, Subject, apart_told, as_listed, listed, subject_of
from desktop.window.quotes.filter_bar import FilterBar
from desktop.window.quotes.filters import ALL, passing
from desktop.window.quotes.keeping import Keeping, Kept
from desktop.window.quotes.keys import command_of
from desktop.window.quotes.list import WIDTH, EntriesList
from desktop.window.quotes.model import Apart, Book, Material, Speaker, State, View
from desktop.window.quotes.nothing import nothing_words
from desktop.window.quotes.rows import Table, table
from desktop.window.quotes.side import QuotesSide
from desktop.window.quotes.top_bar import QuotesBar
from desktop.window.quotes.turns import Turns
from desktop.window.quotes.wording import NO_MARKS, Answer, Asked, asked_of, marks_of, with_doubt
from desktop.window.quotes.words import found_words
from desktop.window.theme import Theme

ALWAYS = frozenset(MarkKind) - {MarkKind.DIFFERS, MarkKind.ONLY, MarkKind.SAME, MarkKind.MOVED}
"""Marks that are shown on this page without a switch; only what is the same never is."""


@guarded
class QuotesPage(QWidget):
    """Lists utterances, speakers or outlets; shows one of them as a table with a row for each text."""

    place_activated = Signal(str)
    """The address of a passage to show in Read, level with its counterparts."""
    wording_requested = Signal(object)
    """An Asked: how words differ; the answer comes back by `show_wording`."""
    check_requested = Signal(object)
    """An Empty (check_words): an article in which nothing was found."""
    same_requested = Signal(object)
    """Spans of quotes that the reader says report the same words (Y)."""
    apart_requested = Signal(object)
    """Two tuples of spans: quotes that do not report the words that the rest do (X)."""
    mark_requested = Signal(int)
    """The number of a quote that the reader marks, to join another one with it (M)."""
    join_requested = Signal(int)
    """The number of a quote that reports the words of the marked one (L)."""
    regroup_requested = Signal(object)
    """Spans of quotes that the program is to group again (R)."""
    release_requested = Signal(int)
    """The number of a quote that the reader takes to be one again (R)."""
    told = Signal(str)
    """A sentence about a key that does nothing here: what to choose first."""
    dismiss_requested = Signal(object)
    """Numbers of quotes that the reader says are none (Delete)."""
    correct_requested = Signal(int)
    """The number of a quote that the reader wants to correct (E)."""
    pin_requested = Signal(object)
    """The quotes that are to be kept in the brief."""
    note_requested = Signal(object)
    """The quotes that are to be coded or commented on (N)."""
    code_requested = Signal(object, int)
    """The quotes that are to have a recent code, or lose it, and its key (1 to 9)."""
    copy_requested = Signal(object)
    """Numbers of quotes to copy with their source (Ctrl+C)."""
    speaker_chosen = Signal(str)
    """The name of the speaker that is shown, "" for one who is not named (view Speakers)."""
    speaker_picked = Signal(str)
    """The same, when the reader goes there; not when filters or other quotes lead there."""
    filtered = Signal(object)
    """The numbers of the quotes that pass the filters, a frozenset; of the Book that is shown or comes next."""
    material_shown = Signal(object)
    """The Book that is shown now: for what stands beside the table (card, speakers × outlets)."""
    place_changed = Signal()
    """Another row or line is the current one: `told` and `hints` say of it what there is to say."""

    def __init__(
        self, theme: Theme, layers: dict[MarkKind, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.zoom = 1.0
        self.book = Book(Material())
        self.state = State()
        self.view = View.UTTERANCES
        self.against = 0
        """The article whose row others are shown against, if it has one; 0: as the program chooses."""
        self.passed: frozenset[int] = frozenset()
        """The numbers of the quotes that pass the filters."""
        self.table = Table()
        self._layers = layers
        self.is_inside = False
        """Whether the reader was in the rows last, not in the list."""
        self._opened: set[Apart] = set()
        self.keeping = Keeping(self)
        self._chosen: dict[View, Subject] = {}
        self._asked: Asked | None = None
        self._answered = NO_MARKS
        """What was answered to that; empty while it is not."""
        self.setObjectName("quotes_page")
        self.setAccessibleName(self.tr("Quotes"))
        self.setAutoFillBackground(True)
        self.bar = QuotesBar(layers, theme, self)
        self.filters = FilterBar(theme, self)
        self.list = EntriesList(theme, self)
        self.list.setFixedWidth(WIDTH)
        self.nothing = label("", 12.5)
        self.nothing.setFixedWidth(WIDTH)
        self.nothing.setMargin(14)
        self.legend = Legend(theme, self)
        self.legend.setFixedWidth(WIDTH)
        self.side = QuotesSide(theme, self)
        self.rows = self.side.rows
        self.doing = Doing(self)
        self.turns = Turns(self)
        self._lay_out()
        self._connect()
        self.show_theme(theme)
        self._name_list()
        self._list()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.nothing)
        left.addWidget(self.list, 1)
        left.addWidget(self.legend)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addLayout(left)
        row.addWidget(self.side, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.filters)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        self.bar.view_chosen.connect(self.show_view)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.bar.against_chosen.connect(self.show_against)
        self.filters.filters_changed.connect(self._list)
        self.filters.sort_changed.connect(self._list)
        self.filters.left.connect(self.enter_list)
        self.list.entry_chosen.connect(self._pick)
        self.list.entry_activated.connect(self.doing.activate)
        self.list.fold_toggled.connect(self._toggle)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.list.commanded.connect(self.doing.do_listed)
        self.list.left.connect(self.enter_rows)
        self.rows.row_activated.connect(self.doing.activate_row)
        self.rows.focused.connect(self._go_inside)
        self.list.focused.connect(self._go_outside)
        for told in (self.rows.row_changed, self.rows.focused, self.list.focused):
            told.connect(self.place_changed)
        self.rows.commanded.connect(self.doing.do)
        self.rows.left.connect(self.enter_list)
        self.side.commanded.connect(self.doing.do)
        for action in self._layers.values():
            action.toggled.connect(self._show_layers)
        self._show_layers()

    # --- what is shown --------------------------------------------------------------------------

    def show_material(self, material: Material) -> None:
        """Show other quotes; the reader stays at the quote that was chosen, wherever it is now."""
        if material == self.book.material:
            return
        self.keeping.note()
        self.book = Book(material)
        self.bar.show_engine(found_words(material.quotes))
        self.filters.show_book(self.book)
        self._list(self.keeping.returned())
        self.keeping.stay_at_fold()
        self.material_shown.emit(self.book)

    def show_state(self, state: State) -> None:
        """Say how far the program is."""
        if state != self.state:
            self.state = state
            self._say_nothing()

    def show_wording(self, answer: Answer) -> None:
        """Mark the words, unless other rows are shown by now."""
        if answer.asked == self._asked:
            marks = self._answered = marks_of(self.table, answer)
            self.table = with_doubt(self.table, marks)
            self.side.show_rows(self.table)
            self.side.show_marks(marks)

    def show_view(self, view: View) -> None:
        """List by something else; the filters stay."""
        self.view = view
        self.bar.show_view(view)
        self.side.show_tabs(shown=view is View.SPEAKERS)
        self._name_list()
        self._list()

    def forget(self) -> None:
        """Let go of what was chosen and looked for in a project that goes."""
        self.against = 0
        self._chosen.clear()
        self.keeping.forget()
        self.filters.clear()

    def show_against(self, number: int) -> None:
        """Show the other rows against the row of an article; 0: as the program chooses."""
        self.against = number
        self._choose()

    def filter_to(self, numbers: frozenset[int]) -> None:
        """Show only the quotes with these numbers, as a cell of a table of counts has them."""
        self.turns.show_counted(numbers)

    def put_side(self, name: str, title: str, widget: QWidget, about_all: str = "") -> None:
        """Offer a widget beside the table of quotes, under a title of its own (view Speakers).

        `about_all` says what it shows, if that is not only who is chosen in the list.
        """
        self.side.put(name, title, widget, about_all)
        self.side.show_tabs(shown=self.view is View.SPEAKERS)

    def show_quote(self, number: int) -> bool:
        """Choose the quote with a number; filters that hide it go. Tell whether there is one."""
        quote = self.book.by_number.get(number)
        if quote is None:
            return False
        if number not in passing(self.book, self.filters.filters):
            self.filters.clear()
        if not quote.is_spoken:
            self._opened.add(quote.kind)
        self.show_view(View.UTTERANCES)
        self.list.go_to(subject_of(self.book, number))
        for place, row in enumerate(self.table.rows):
            if number in {each.number for each in row.quotes}:
                self.rows.go_to(place)
                break
        return True

    def show_speaker(self, speaker: Speaker) -> None:
        """List the speakers, and choose one; filters that hide it go."""
        wanted = Subject(View.SPEAKERS, 0, speaker)
        self._chosen[View.SPEAKERS] = wanted
        self.show_view(View.SPEAKERS)
        if not self.list.go_to(wanted) and speaker in self.book.by_speaker:
            self.filters.clear()
            self.list.go_to(wanted)

    def show_zoom(self, zoom: float) -> None:
        if zoom != self.zoom:
            self.zoom = zoom
            self.list.show_zoom(zoom)
            self.side.show_zoom(zoom)

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.bar)
        self.setPalette(palette)
        self.bar.show_theme(theme)
        self.filters.show_theme(theme)
        self.list.show_theme(theme)
        self.legend.show_theme(theme)
        self.side.show_theme(theme)
        self.update()

    def _show_layers(self) -> None:
        chosen = {kind for kind, action in self._layers.items() if action.isChecked()}
        self.rows.show_shown(ALWAYS | chosen)

    def _name_list(self) -> None:
        names = {
            View.UTTERANCES: self.tr("Utterances"),
            View.SPEAKERS: self.tr("Speakers"),
            View.OUTLETS: self.tr("Outlets"),
        }
        self.list.setAccessibleName(names[self.view])

    # --- listing --------------------------------------------------------------------------------

    def _wanted(self) -> Subject | None:
        """Return what is chosen in this view, as the list has it now."""
        chosen = self._chosen.get(self.view)
        return None if chosen is None else as_listed(self.book, chosen)

    def _list(self, kept: Kept | None = None) -> None:
        """List what passes the filters; `kept` is where the reader was among other quotes."""
        filters, sort = self.filters.filters, self.filters.sort
        self.passed = passing(self.book, filters)
        found = listed(self.book, self.view, filters, sort, self._opened)
        self.filters.show_count(self.view, found.shown, found.of)
        subjects = {line.subject for line in found.lines if isinstance(line, Entry)}
        wanted = None if kept is None else self.keeping.wanted(kept, subjects)
        self.list.show_lines(found.lines, wanted or self._wanted())
        self._say_nothing()
        self._choose()
        if kept is not None and subjects:
            self.keeping.go_back(kept)
        self.filtered.emit(self.passed)

    def _toggle(self, kind: Apart) -> None:
        self._opened ^= {kind}
        self._list()
        self.list.stay_at(kind)
        self.list.show_opened()

    def _say_nothing(self) -> None:
        """Say what is going on, or what to do, where nothing is listed."""
        is_filtered = self.filters.filters != ALL and bool(self.book.quotes)
        is_listed = bool(self.list.model_.lines)
        words = nothing_words(self.state, self.book, is_filtered=is_filtered, is_listed=is_listed)
        self.nothing.setText(words)
        self.nothing.setVisible(bool(words))

    # --- what is chosen -------------------------------------------------------------------------

    def _pick(self) -> None:
        self._choose()
        entry = self.list.current
        if entry is not None and self.view is View.SPEAKERS:
            self.speaker_picked.emit(entry.subject.speaker.name)

    def _choose(self) -> None:
        """Show what the current line is about."""
        entry = self.list.current
        if entry is None:
            self.table = Table()
            fold = self.list.fold
            words = "" if fold is None else apart_told(fold.kind)
            self.side.show_message("" if fold is None else fold.words, words)
        else:
            self._chosen[self.view] = entry.subject
            shown = table(self.book, entry.subject, self.against, self.passed)
            is_same = asked_of(shown) == self._asked
            self.table = with_doubt(shown, self._answered) if is_same else shown
            group = self.doing.group
            may_confirm = group is not None and len(group.articles) > 1
            self.side.show_table(
                self.table,
                may_confirm=may_confirm and not (group and group.utterance.is_confirmed),
                may_split=may_confirm,
                may_release=self.doing.dismissed is not None,
            )
            if self.view is View.SPEAKERS:
                self.speaker_chosen.emit(entry.subject.speaker.name)
        self.bar.show_table(self.table, self.against)
        self._ask()
        self.place_changed.emit()

    def _ask(self) -> None:
        asked = asked_of(self.table)
        if asked != self._asked:
            self._answered = NO_MARKS
        if asked is None:
            self._asked = None
            self.side.show_marks(NO_MARKS)
        elif asked != self._asked or not self.rows.model_.marks.rows:
            self._asked = asked
            self.wording_requested.emit(asked)

    @property
    def base(self) -> Span | None:
        """The first quote of what is chosen."""
        row = next((row for row in self.table.rows if row.has_words), None)
        return None if row is None else row.quotes[0].span

    # --- keys -----------------------------------------------------------------------------------

    def enter_list(self) -> None:
        """Bring the keyboard to the list."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def enter_rows(self) -> None:
        """Bring the keyboard to the table, where a row can be chosen, or to what stands in its place."""
        beside = self.side.beside
        if beside is not None:
            beside.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self.table.rows:
            self.rows.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _go_inside(self) -> None:
        self.is_inside = True

    def _go_outside(self) -> None:
        self.is_inside = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on to the list, where that is asked of the page itself."""
        self.list.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the keys of the page act wherever nothing else on it takes them."""
        command = command_of(event)
        if command:
            self.doing.do_listed(command)
        elif event.key() == Qt.Key.Key_Escape and self.turns.has_way_back:
            self.turns.go_back()
        else:
            super().keyPressEvent(event)
