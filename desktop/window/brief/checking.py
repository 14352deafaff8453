"""A window to check a pin: its words above, the stored originals of all its articles below, one at a time."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from desktop.story.brief import PinKind
from desktop.window.brief.words import looked_words, said_of, source_words, state_words, title, tr
from desktop.window.finding_again import find_again
from desktop.window.headers import outlet_label
from desktop.window.original_window import ENTER, Original, OriginalWindow
from desktop.window.overrides import guarded
from desktop.window.parts import tool
from desktop.window.sheet import plain_label, quiet_label
from desktop.window.styles import SERIF, sized
from desktop.window.theme import Theme

if TYPE_CHECKING:
    from desktop.story.article import Article
    from desktop.story.brief_rows import PinRow

SIZE = (860, 780)
FRAME = QSize(16, 48)
"""px that the frame of a window takes, so that the buttons at its foot are on a screen of 768."""
LONGEST = 420
"""Code points of the pin's words that stand above the original."""
MOST_NAMED = 4
"""Articles whose outlets are named in a line; of more only the addresses."""
KEY = "Ctrl+Return"
HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Wanted(NamedTuple):
    """An original to read: the pin's first place in the article, None to read through all of it."""

    article: Article
    address: str
    span: tuple[int, int] | None


def wanted(row: PinRow) -> tuple[Wanted, ...]:
    """Return every original that belongs to a pin, with the place where it says what is pinned."""
    found: dict[int, Wanted] = {}
    for place in row.places:
        is_there = not place.is_orphan and not place.is_whole
        span = (place.span.start, place.span.end) if is_there else None
        found.setdefault(place.article.number, Wanted(place.article, place.address, span))
    for looked in row.looked:
        article = looked.article
        found.setdefault(article.number, Wanted(article, article.address, None))
    return tuple(found.values())


@guarded
class CheckPin(OriginalWindow):
    """Every original has to be seen before the pin can be called checked."""

    original_requested = Signal(int, object)
    """The number of an article, and the place in it as code points or None."""
    checked = Signal(int)
    """The number of the pin."""
    unchecked = Signal(int)

    def __init__(self, row: PinRow, reader: str, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("check_pin")
        self.resize(QSize(*SIZE).boundedTo(self._room()))
        self.row, self.wanted = row, wanted(row)
        self.seen: set[int] = set()
        self.shown = 0
        """The number of the article whose original is shown, 0 = none yet."""
        self._heading = tr("Check pin {}: {}").format(row.place, title(row))
        self._buttons: dict[int, QToolButton] = {}
        self.words: QLabel = quiet_label("pin_words", "", self)
        self._add_head()
        self._add_foot(reader)
        self._name()
        self._show_state()

    def _room(self) -> QSize:
        """Return the most that the window may take: no more than the screen, or the window behind it."""
        room = self.screen().availableSize()
        behind = self.parentWidget()
        return (room if behind is None else room.boundedTo(behind.window().size())) - FRAME

    def _add_head(self) -> None:
        """Put the pin's words, and its articles, above the original."""
        line = QHBoxLayout()
        line.setSpacing(6)
        for each in self.wanted:
            made = tool(f"original_of_{each.article.address}", "", "", self)
            made.setCheckable(True)
            made.clicked.connect(partial(self._ask, each.article.number))
            self._buttons[each.article.number] = made
            line.addWidget(made)
        line.addStretch(1)
        self.column.insertLayout(1, line)
        frame = QFrame(self)
        frame.setObjectName("sheet_card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(12, 8, 12, 8)
        inside.setSpacing(2)
        self.from_where = quiet_label("pin_from", "", frame)
        self.words = plain_label("pin_words", "", frame)
        self.words.setFont(sized(SERIF, 13.5))
        self.said = quiet_label("pin_said", "", frame)
        for part in (self.from_where, self.words, self.said):
            inside.addWidget(part)
        self.column.insertWidget(2, frame)

    def _add_foot(self, reader: str) -> None:
        name = reader or tr("no name (Settings, Ctrl+,)")
        self.records = quiet_label("check_records", "", self)
        self._recorded = tr("“It says so” records that you compared the words: {}, the time.")
        self.records.setText(self._recorded.format(name))
        self.column.insertWidget(self.column.count() - 1, self.records)
        self.back = self.make_button(
            "take_back", tr("Take back"), tr("Take back that it was checked")
        )
        self.back.clicked.connect(self._take_back)
        self.says_so = self.make_button("it_says_so", "", "")
        self.says_so.clicked.connect(self._go)
        last = self.column.itemAt(self.column.count() - 1)
        row = None if last is None else last.layout()
        if isinstance(row, QHBoxLayout):
            row.insertWidget(0, self.back)
            row.addWidget(self.says_so)
        for key in (KEY, "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self._go)

    # --- which original -------------------------------------------------------------------------

    @property
    def next(self) -> Wanted | None:
        """The first original that was not seen yet."""
        return next((each for each in self.wanted if each.article.number not in self.seen), None)

    @property
    def can_check(self) -> bool:
        return bool(self.wanted) and self.next is None

    def begin(self) -> None:
        """Ask for the first original."""
        if self.wanted:
            self._ask(self.wanted[0].article.number)

    def _ask(self, number: int, _checked: object = None) -> None:
        each = next(each for each in self.wanted if each.article.number == number)
        self._show_state()
        self.original_requested.emit(number, each.span)

    def show_stored(self, number: int, data: bytes | None) -> None:
        """Show an original; where none is stored, the text that was stored in its place."""
        each = next((each for each in self.wanted if each.article.number == number), None)
        if each is None:
            return
        self.also = ()
        if data is None:
            text = each.article.text
            self.show_words(Original(each.article, text, each.span), each.span)
            self.state.setText(
                tr("No original of {} is stored. This is its text, as it was taken in.").format(
                    each.article.address
                )
            )
        else:
            self.show_original(each.article, data, each.span, is_unchanged=True)
        self._mark_all(each)
        self.seen.add(number)
        self.shown = number
        self._name()
        self._show_words(each)
        self._show_state()

    def _mark_all(self, each: Wanted) -> None:
        """Mark all places that the pin has in this article, and say which were found again."""
        places = [p for p in self.row.places if p.article.number == each.article.number]
        if self.original is None or len(places) < 2:
            return
        text, is_own = self.original.text, self.original.text == each.article.text
        spans = [(p.span.start, p.span.end) for p in places if not p.is_orphan]
        found = [s if is_own else find_again(text, each.article, s) for s in spans]
        self.also = tuple(span for span in found if span is not None)
        names = ", ".join(p.address for p, s in zip(places, found, strict=False) if s is not None)
        self.place.setText(tr("{}: marked.").format(names))
        self.place.setVisible(bool(names))
        self._mark()

    # --- what is shown --------------------------------------------------------------------------

    def _name(self) -> None:
        self.title.setText(self._heading)
        self.setWindowTitle(self._heading)
        self.setAccessibleName(self._heading)

    def _show_words(self, each: Wanted) -> None:
        """Show what the pin has from this article, to be compared."""
        places = [p for p in self.row.places if p.article.number == each.article.number]
        if not places:
            asked = self.row.places[0] if self.row.places else None
            lines = [
                looked_words(looked, asked.address if asked is not None else "")
                for looked in self.row.looked
                if looked.article.number == each.article.number
            ]
            places = [] if asked is None else [asked]
            self.from_where.setText("\n".join(lines))
        else:
            self.from_where.setText(f"{places[0].address}: {source_words(places[0])}")
        said = "\n".join(place.words[:LONGEST] for place in places)
        self.words.setText(said)
        self.words.setVisible(bool(said))
        about = " ".join(filter(None, (said_of(place) for place in places)))
        self.said.setText(about)
        self.said.setVisible(bool(about))

    def _show_state(self) -> None:
        for each in self.wanted:
            number, made = each.article.number, self._buttons[each.article.number]
            is_seen = number in self.seen
            words = f"{each.address} {outlet_label(each.article)}"
            name = words if len(self.wanted) <= MOST_NAMED else each.address
            made.setText(tr("{} · seen").format(name) if is_seen else name)
            made.setChecked(number == self.shown)
            said = tr("{}, seen") if is_seen else tr("{}, not seen yet")
            made.setAccessibleName(said.format(words))
            made.setToolTip(said.format(words))
            made.setVisible(len(self.wanted) > 1)
        following = self.next
        if following is not None and self.seen:
            self._label(tr("Next: {}").format(following.address), tr("Show the next original"))
        else:
            so = tr("It is not there: checked") if self._is_absence else tr("It says so: checked")
            self._label(so, tr("Record that you compared the pin with what is stored"))
        self.says_so.setEnabled(bool(self.seen))
        was = self.row.pin.checked
        self.back.setVisible(was is not None)
        self.back.setAccessibleDescription(state_words(was))
        self.back.setToolTip(state_words(was))

    @property
    def _is_absence(self) -> bool:
        return self.row.pin.kind is PinKind.ABSENCE

    def _label(self, words: str, tip: str) -> None:
        key = QKeySequence(KEY).toString(QKeySequence.SequenceFormat.NativeText)
        self.says_so.setText(words)
        self.says_so.setAccessibleName(words)
        self.says_so.setToolTip(f"{tip} ({key})")
        self.says_so.setAccessibleDescription(f"{tip} ({key})")

    def show_theme(self, theme: Theme) -> None:
        super().show_theme(theme)
        if hasattr(self, "says_so"):
            self._show_state()

    # --- what the reader does -------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter in the text for the button; held down, it is no answer."""
        if event.key() not in ENTER or event.modifiers() & HELD or not self.page.hasFocus():
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self._go()

    def _go(self) -> None:
        """Go on to the next original, or say that all were compared."""
        following = self.next
        if not self.seen:
            return
        if following is not None:
            self._ask(following.article.number)
        else:
            self.checked.emit(self.row.pin.number)
            self.accept()

    def _take_back(self) -> None:
        self.unchecked.emit(self.row.pin.number)
        self.accept()
