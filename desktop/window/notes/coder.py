"""The coder: give what the reader is at codes, a colour and a comment, beside the words and without a dialog."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.story.code_seeking import Listed
from desktop.window.notes.code_finder import ENTER, CodeFinder
from desktop.window.notes.coder_parts import ColourDots, place_beside
from desktop.window.notes.exact_text import ExactText
from desktop.window.overrides import guarded
from desktop.window.sheet import plain_label, quiet_label
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme, names_of_colours

WIDTH = 348
EDGE, FOOT = 8, 35
"""px from the edges of the window, and from its foot, where the line is that tells what was done."""
COMMENT_LINES = 2, 6
RULES = """
QWidget#coder QListView, QWidget#coder QPlainTextEdit {{ background: {card}; border: 1px solid {line2};
  border-radius: 6px; outline: none; }}
QWidget#coder QPlainTextEdit {{ padding: 1px 3px; }}
QWidget#coder QPlainTextEdit:focus {{ border: 2px solid {link}; padding: 0 2px; }}
QWidget#coder QToolButton {{ padding: 3px 7px; }}
QWidget#coder QToolButton:checked {{ background: {pressed}; border-color: {ink3}; }}
QWidget#coder QLabel[quiet="true"] {{ color: {ink2}; }}
"""


class Subject(NamedTuple):
    """What the coder is about: a title, the places it can go to, and what is given there already."""

    title: str
    places: tuple[str, ...] = ()
    place: int = 0
    codes: tuple[Listed, ...] = ()
    digits: tuple[int, ...] = ()
    """Numbers of codes in the order of their keys 1 to 9, 0 for none."""
    given: tuple[int, ...] = ()
    colour: str = ""
    comment: str = ""
    barred: tuple[Listed, ...] = ()
    """Codes that may not be given."""


@guarded
class Coder(QFrame):
    """A slim box beside the words: one field to find a code, the codes, colours and a comment.

    What the reader does is reported at once; a comment when the keyboard leaves it, and on closing.
    """

    code_chosen = Signal(int)
    """The number of a code that is to be given, or taken away."""
    code_named = Signal(str)
    """The name or path of a code that is to be made and given."""
    colour_chosen = Signal(str)
    comment_written = Signal(str)
    place_chosen = Signal(int)
    codebook_requested = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.room = parent
        """Where it may stand."""
        self.subject = Subject("")
        self._words = QRect()
        self._before: QWidget | None = None
        """What had the keyboard before."""
        self.setObjectName("coder")
        self.setAccessibleName(self.tr("Codes and comment"))
        self.setFixedWidth(WIDTH)
        self.setAutoFillBackground(True)
        self._make_parts()
        self._lay_out()
        self._connect()
        self.show_theme(theme)
        self.hide()

    def _make_parts(self) -> None:
        self.title = plain_label("coder_title", "", self)
        self.title.setFont(sized(SANS, 12.5, QFont.Weight.DemiBold))
        self.group = QButtonGroup(self)
        self.places = QWidget(self)
        self.places.setObjectName("coder_places")
        self.places.setAccessibleName(self.tr("What it goes to (Alt+Left, Alt+Right)"))
        self.finder = CodeFinder(self.theme, self)
        self.field = self.finder.field
        self.colours = ColourDots(self.theme, self)
        self.comment = ExactText(self)
        self.comment.setObjectName("coder_comment")
        self.comment.setAccessibleName(self.tr("Comment"))
        self.comment.setPlaceholderText(self.tr("Comment"))
        self.comment.setToolTip(self.tr("Kept when you leave the field (Tab from the codes)"))
        self.comment.setFont(sized(SANS, 12.5))
        self.comment.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hint = quiet_label("coder_hint", "", self)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 9)
        column.setSpacing(7)
        row = QHBoxLayout(self.places)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addStretch(1)
        for widget in (self.title, self.places, self.finder, self.comment, self.colours, self.hint):
            column.addWidget(widget)
        QWidget.setTabOrder(self.field, self.comment)
        QWidget.setTabOrder(self.comment, self.colours)
        QWidget.setTabOrder(self.colours, self.finder.codebook)

    def _connect(self) -> None:
        self.group.idClicked.connect(self._choose_place)
        self.finder.code_chosen.connect(self._choose_code)
        self.finder.code_named.connect(self._name_code)
        self.finder.finished.connect(self.close_up)
        self.finder.changed.connect(self._take_change)
        self.finder.codebook_requested.connect(self._ask_codebook)
        self.colours.colour_chosen.connect(self.colour_chosen)
        self.comment.left.connect(self.write_comment)
        self.comment.textChanged.connect(self._fit)
        self.room.installEventFilter(self)
        for each in (self.field, self.comment, self.colours, self.finder.codebook):
            each.installEventFilter(self)

    # --- what is shown ----------------------------------------------------------------------------

    def open_beside(self, words: QRect, subject: Subject) -> None:
        """Show a subject beside words (global px) and take the keyboard."""
        if self.isVisible():
            self.write_comment()
        else:
            self._before = QApplication.focusWidget()
            QApplication.instance().focusChanged.connect(self._follow)
        self._words = words
        self.finder.begin()
        self.subject = Subject("")
        self.comment.show_text("")  # else what was written of something else went to this, too
        self.show_subject(subject)
        self.show()
        self.raise_()
        self._fit()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_subject(self, subject: Subject) -> None:
        """Show what is given now; what is being typed stays."""
        before, self.subject = self.subject, subject
        self.title.setText(subject.title)
        self.setAccessibleDescription(subject.title)
        if subject.places != before.places:
            self._make_places()
        button = self.group.button(subject.place)
        if button is not None:
            button.setChecked(True)
        if subject.comment != before.comment or self.comment.text == before.comment:
            self.comment.show_text(subject.comment)
        self.colours.show_colour(subject.colour)
        self.finder.barred = subject.barred
        self.finder.show_codes(subject.codes, subject.digits, subject.given)

    def _make_places(self) -> None:
        row = self.places.layout()
        assert isinstance(row, QHBoxLayout)
        for button in self.group.buttons():
            self.group.removeButton(button)
            button.hide()
            button.deleteLater()
        for place, words in enumerate(self.subject.places):
            made = QToolButton(self.places)
            made.setObjectName(f"coder_place_{place}")
            made.setCheckable(True)
            made.setText(words.replace("&", "&&"))
            made.setAccessibleName(words)
            made.setToolTip(self.tr("{} (Alt+Left, Alt+Right)").format(words))
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.group.addButton(made, place)
            row.insertWidget(place, made)
        self.places.setVisible(len(self.subject.places) > 1)

    def _take_change(self) -> None:
        words = self.tr("Enter gives or takes away · Tab comment · Esc closes")
        if not self.finder.is_typing:
            words = self.tr("↓ or 1–9 codes · Tab comment · Alt+1–8 colour")
        self.hint.setText(words)
        self._place()

    def show_theme(self, theme: Theme) -> None:
        self.theme = self.colours.theme = theme
        self.setStyleSheet(RULES.format(**names_of_colours(theme)))
        self.finder.show_theme(theme)
        palette = self.palette()
        palette.setColor(palette.ColorRole.Window, theme.bar)
        self.setPalette(palette)

    def _fit(self) -> None:
        """Give the comment as many lines as it has, within bounds."""
        least, most = COMMENT_LINES
        lines = max(least, min(most, round(self.comment.document().size().height())))
        height = lines * self.comment.fontMetrics().lineSpacing() + 14
        if height != self.comment.height():
            self.comment.setFixedHeight(height)
        self._place()

    def _place(self) -> None:
        """Stand beside the words, wherever there is room in the window."""
        inner, layout = self.finder.layout(), self.layout()
        if layout is not None:
            if inner is not None:
                inner.activate()  # else the box keeps the height of a longer list
            layout.activate()  # a label that wraps makes its size hint too high
            self.resize(WIDTH, layout.totalHeightForWidth(WIDTH))
        words = QRect(self.room.mapFromGlobal(self._words.topLeft()), self._words.size())
        room = self.room.rect().adjusted(EDGE, EDGE, -EDGE, -FOOT)
        self.move(place_beside(words, self.size(), room))

    # --- what the reader does ---------------------------------------------------------------------

    def _choose_code(self, number: int) -> None:
        self.write_comment()
        self.code_chosen.emit(number)

    def _name_code(self, typed: str) -> None:
        self.write_comment()
        self.code_named.emit(typed)

    def _choose_place(self, place: int) -> None:
        self.write_comment()
        self.place_chosen.emit(place)

    def _step_place(self, direction: int) -> None:
        count = len(self.subject.places)
        if count > 1:
            self._choose_place((self.subject.place + direction) % count)

    def write_comment(self) -> None:
        """Report the comment if it is another one."""
        text = self.comment.text
        if text != self.subject.comment:
            self.comment_written.emit(text)

    @property
    def holds_unwritten(self) -> bool:
        """Tell whether a comment is here that could not be stored."""
        return self.isVisible() and self.comment.text != self.subject.comment

    def _ask_codebook(self) -> None:
        self.close_up()
        self.codebook_requested.emit()

    def close_up(self) -> None:
        """Keep the comment, close, and give the keyboard back; what cannot be stored stays here."""
        if not self.isVisible():
            return
        self.write_comment()
        if not self.holds_unwritten:
            self.close_anyway()

    def close_anyway(self) -> None:
        """Close, even if a comment could not be stored."""
        if not self.isVisible():
            return
        QApplication.instance().focusChanged.disconnect(self._follow)
        focus = QApplication.focusWidget()
        had_keyboard = focus is None or focus is self or self.isAncestorOf(focus)
        before, self._before = self._before, None
        self.hide()
        if had_keyboard and before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Close when the keyboard goes to something else of the window."""
        if now is not None and now.window() is self.room and not self.isAncestorOf(now):
            self.close_up()

    # --- Qt ---------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the coder's keys before its parts and the window do."""
        if watched is self.room:
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self._place()
            return False
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            return self._claim(watched, event)
        return event.type() == QEvent.Type.KeyPress and self._take(watched, event)

    def _claim(self, watched: QObject, event: QKeyEvent) -> bool:
        """Say which keys are no shortcuts of the window here; undo is, unless typing can be undone."""
        is_empty = watched is self.field and not self.field.text()
        if is_empty and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return True
        is_own = event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in OWN
        if is_own or event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return False

    def _take(self, watched: QObject, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.close_up()
        elif event.modifiers() == Qt.KeyboardModifier.AltModifier and key in OWN:
            self._take_alt(key)
        elif key in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if watched is self.field:
                self.comment.setFocus(Qt.FocusReason.TabFocusReason)
            else:
                self.close_up()
        else:
            return False
        return True

    def _take_alt(self, key: Qt.Key) -> None:
        if key in COLOUR_KEYS:
            self.colours.choose(COLOUR_KEYS.index(key))
        else:
            self._step_place(1 if key == Qt.Key.Key_Right else -1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(self.theme.line2, 1.0))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


COLOUR_KEYS = tuple(Qt.Key(Qt.Key.Key_0.value + digit) for digit in range(9))
OWN = frozenset((*COLOUR_KEYS, Qt.Key.Key_Left, Qt.Key.Key_Right))
"""Keys that mean something here with Alt."""


def fitting(words: str, most: int) -> str:
    """Return words for a narrow place, cut at a space."""
    words = " ".join(words.split())
    return words if len(words) <= most else f"{words[: most - 1].rsplit(' ', 1)[0]} …"
