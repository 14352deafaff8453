"""Find a code by a few letters, give it or take it away, or make one: a field over a list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget

from desktop.story.code_seeking import Listed, is_name_new, names_typed, seek
from desktop.window.notes.coder_parts import ROW, CodeDelegate, CodeLine, CodeLines
from desktop.window.overrides import guarded
from desktop.window.sheet import quiet_label
from desktop.window.theme import Theme

MOST_ROWS = 7


@guarded
class CodeFinder(QWidget):
    """Reports what is to be done with which code; nothing is given here."""

    code_chosen = Signal(int)
    """The number of a code that is to be given, or taken away."""
    code_named = Signal(str)
    """The name or path of a code that is to be made and given."""
    finished = Signal()
    """Enter, while no code is chosen."""
    changed = Signal()
    """Other lines are shown; the height may be another."""
    codebook_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.codes: tuple[Listed, ...] = ()
        self.barred: tuple[Listed, ...] = ()
        """Codes that may not be given: their names make no new ones."""
        self.digits: tuple[int, ...] = ()
        self.given: tuple[int, ...] = ()
        self.setObjectName("code_finder")
        self.setAccessibleName(self.tr("Codes"))
        self.field = self._make_field()
        self.lines = CodeLines(self)
        self.list = self._make_list()
        self.nothing = quiet_label("coder_nothing", self.nothing_words(), self)
        self.codebook = QPushButton(self.tr("Open the codebook"), self)
        self.codebook.setObjectName("coder_codebook")
        self.codebook.setAccessibleName(self.codebook.text())
        tip = self.tr("Make codes there, or begin with a codebook that comes along")
        self.codebook.setToolTip(tip)
        self.codebook.setAutoDefault(False)
        self.codebook.clicked.connect(self.codebook_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        for widget in (self.field, self.list, self.nothing, self.codebook):
            column.addWidget(widget)
        self.setFocusProxy(self.field)
        self.show_theme(theme)

    def _make_field(self) -> QLineEdit:
        made = QLineEdit(self)
        made.setObjectName("coder_field")
        made.setAccessibleName(self.tr("Find or make a code"))
        made.setPlaceholderText(self.tr("Find or make a code"))
        made.setToolTip(self.tr("Type letters of a code; Enter gives it or takes it away"))
        made.textChanged.connect(self.show_lines)
        made.installEventFilter(self)
        return made

    def _make_list(self) -> QListView:
        made = QListView(self)
        made.setObjectName("coder_codes")
        made.setAccessibleName(self.tr("Codes"))
        made.setToolTip(self.tr("A click gives a code or takes it away"))
        made.setModel(self.lines)
        made.setUniformItemSizes(True)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.clicked.connect(self._choose)
        return made

    def nothing_words(self) -> str:
        return self.tr(
            "No codes yet. Type a name and press Enter to make the first, or write a comment (Tab)."
            " The codebook has some to begin with."
        )

    # --- what is shown ----------------------------------------------------------------------------

    def show_codes(
        self, codes: tuple[Listed, ...], digits: tuple[int, ...], given: tuple[int, ...]
    ) -> None:
        """Show the codes, those of the keys 1 to 9 and those given; what is typed stays."""
        self.codes, self.digits, self.given = codes, digits, given
        self.show_lines()

    def show_lines(self) -> None:
        """List the codes that fit what is typed: those with keys first while nothing is."""
        typed = self.field.text().strip()
        keys = {number: place for place, number in enumerate(self.digits, 1) if number}
        found = seek(self.codes, typed)
        if not typed:
            found.sort(key=lambda each: keys.get(each.code.number, len(keys) + 1))
        lines = [
            CodeLine(each, keys.get(each.code.number, 0), each.code.number in self.given)
            for each in found
        ]
        if is_name_new((*self.codes, *self.barred), typed):
            lines.append(CodeLine(None, made=typed))
        before = self.chosen
        self.lines.show_lines(lines)
        self._choose_again(before, is_typed=bool(typed))
        is_barred = not lines and bool(names_typed(typed))
        words = self.tr("“{}” is a code that may not be given to words.").format(typed)
        self.nothing.setText(words if is_barred else self.nothing_words())
        self.nothing.setVisible(not lines)
        self.codebook.setVisible(is_barred or not self.codes)
        self.list.setVisible(bool(lines))
        self.list.setFixedHeight(min(len(lines), MOST_ROWS) * ROW + 4)
        self.changed.emit()

    @property
    def is_typing(self) -> bool:
        return bool(self.field.text().strip())

    @property
    def chosen(self) -> CodeLine | None:
        """The line that Enter is about."""
        row = self.list.currentIndex().row()
        return self.lines.lines[row] if 0 <= row < len(self.lines.lines) else None

    def _choose_again(self, before: CodeLine | None, *, is_typed: bool) -> None:
        """Choose the best line while something is typed, else the one chosen before, if any."""
        numbers = [line.number for line in self.lines.lines]
        row = 0 if is_typed and numbers else -1
        if not is_typed and before is not None and before.number and before.number in numbers:
            row = numbers.index(before.number)
        self._choose_row(row)

    def _choose_row(self, row: int) -> None:
        self.list.setCurrentIndex(self.lines.index(row, 0) if row >= 0 else QModelIndex())
        line = self.chosen
        words = "" if line is None else str(self.lines.data(self.lines.index(row, 0)))
        self.field.setAccessibleDescription(words)

    def show_theme(self, theme: Theme) -> None:
        self.list.setItemDelegate(CodeDelegate(theme, self.list))

    def begin(self) -> None:
        """Forget what was typed and chosen."""
        self.field.clear()
        self._choose_row(-1)

    # --- what the reader does ---------------------------------------------------------------------

    def _choose(self, _index: object = None) -> None:
        """Give what the chosen line says, or take it away; with none chosen there is no more to do."""
        line = self.chosen
        if line is None and not self.is_typing:
            self.finished.emit()
        elif line is None:
            return  # what is typed stays, with why it is not given
        elif line.entry is None:
            self.begin()
            self.code_named.emit(line.made)
        else:
            self.begin()
            self.code_chosen.emit(line.number)

    def _choose_digit(self, digit: int) -> bool:
        """Give the code of a key; False if there is none, and the digit begins a name."""
        number = self.digits[digit - 1] if digit <= len(self.digits) else 0
        if number:
            self.code_chosen.emit(number)
        return bool(number)

    def _step(self, by: int) -> None:
        count = len(self.lines.lines)
        if count:
            first = 0 if self.is_typing else -1
            self._choose_row(max(first, min(self.list.currentIndex().row() + by, count - 1)))

    # --- Qt ---------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the field's arrow keys, Enter and digits be about the list."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.modifiers() not in PLAIN:
            return False
        key = Qt.Key(event.key())
        if key in ENTER:
            self._choose()
            return True
        if key in STEPS:
            self._step(STEPS[key])
            return True
        is_digit = bool(event.text()) and event.text() in DIGITS and not self.field.text()
        return is_digit and self._choose_digit(int(event.text()))


PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: MOST_ROWS,
    Qt.Key.Key_PageUp: -MOST_ROWS,
}
DIGITS = "123456789"
