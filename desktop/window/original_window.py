"""A window that shows the stored original of an article as text, with a passage found again in it."""

from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from desktop.story.article import Article
from desktop.window import fonts
from desktop.window.finding_again import find_again, readable
from desktop.window.headers import outlet_label
from desktop.window.overrides import guarded
from desktop.window.parts import tool
from desktop.window.printed import places
from desktop.window.sheet import Sheet, quiet_label
from desktop.window.styles import SERIF, sized
from desktop.window.theme import Theme
from desktop.window.utf16 import Offsets

SIZE = (820, 700)
MOST_HITS = 2000
"""Places found that are marked; more cannot be walked through."""
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
MARGIN = 20


def tr(text: str) -> str:
    return QCoreApplication.translate("OriginalWindow", text)


class Original(NamedTuple):
    """What is shown: the text of the bytes, and where the passage stands in it."""

    article: Article
    text: str
    passage: tuple[int, int] | None


@guarded
class SearchField(QLineEdit):
    """Takes words; Enter goes on, Shift+Enter back, Escape empties it."""

    def __init__(self, window: "OriginalWindow") -> None:
        super().__init__(window)
        self.owner = window

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in ENTER:
            is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.owner.go(-1 if is_back else 1)
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class OriginalWindow(Sheet):
    """Plain text only: nothing is rendered, nothing is loaded, nothing can be changed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("original_window", tr("Original"), theme, parent)
        self.resize(*SIZE)
        self.column.setContentsMargins(16, 14, 16, 14)
        self.original: Original | None = None
        self.hits: list[tuple[int, int]] = []
        self.hit = -1
        self.also: tuple[tuple[int, int], ...] = ()
        """More passages that are marked as the one is."""
        self._offsets = Offsets("")
        self.title = self.add_title("")
        self.state = self.add_sentence("original_state", "", is_quiet=True)
        self.place: QLabel = self.add_sentence("original_place", "", is_quiet=True)
        self._add_search()
        self.page = QPlainTextEdit(self)
        self.page.setObjectName("original_text")
        self.page.setAccessibleName(tr("Text of the original"))
        self.page.setReadOnly(True)
        self.page.setUndoRedoEnabled(False)
        self.page.setTabChangesFocus(True)
        self.page.setFont(sized(SERIF, 14))
        flags = Qt.TextInteractionFlag
        self.page.setTextInteractionFlags(
            flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
        )
        self.page.document().setDocumentMargin(MARGIN)
        self.column.addWidget(self.page, 1)
        self.add_buttons(self.close_button())
        for keys, step in (("F3", self.go_on), ("Shift+F3", self.go_back)):
            QShortcut(QKeySequence(keys), self).activated.connect(step)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self.focus_search)

    def _add_search(self) -> None:
        self.field = SearchField(self)
        self.field.setObjectName("original_search")
        self.field.setAccessibleName(tr("Find in the original"))
        self.field.setPlaceholderText(tr("Find in the original"))
        self.field.setToolTip(tr("Type words to find (Ctrl+F)"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(320)
        self.field.textChanged.connect(self.look_for)
        self.count = quiet_label("original_count", "", self)
        back = tool("original_back", tr("Back"), tr("Place found before (Shift+F3)"), self)
        back.clicked.connect(self.go_back)
        on = tool("original_on", tr("Next"), tr("Next place found (F3)"), self)
        on.clicked.connect(self.go_on)
        self.again = tool(
            "original_again", tr("Back to the passage"), tr("Show the passage again"), self
        )
        self.again.clicked.connect(self.show_passage)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        for widget in (back, on, self.count):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.again)
        self.column.addLayout(row)

    # --- what is shown --------------------------------------------------------------------------

    def show_original(
        self,
        article: Article,
        data: bytes,
        span: tuple[int, int] | None,
        is_unchanged: bool,  # noqa: FBT001  # what was found out
    ) -> None:
        """Show stored bytes as text, and the passage in them; `span` is code points of the article."""
        text = readable(data, article.encoding)
        passage = None if span is None else find_again(text, article, span)
        self.show_words(Original(article, text, passage), span)
        self.state.setText(state_words(article, is_unchanged=is_unchanged))

    def show_words(self, original: Original, span: tuple[int, int] | None) -> None:
        """Show a text and the passage in it; `span` is code points of the article."""
        article, text, passage = self.original = original
        fonts.ensure_scripts(text)
        self._offsets = Offsets(text)
        title = tr("Original of {}, {}").format(article.address, outlet_label(article))
        self.title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.place.setText(self._place_words(article, span, passage))
        self.place.setVisible(span is not None)
        self.again.setVisible(passage is not None)
        self.page.setPlainText(text)
        self.hits, self.hit = [], -1
        self.field.clear()
        self.show_passage()
        self.page.setFocus()

    def _place_words(
        self, article: Article, span: tuple[int, int] | None, passage: tuple[int, int] | None
    ) -> str:
        if span is None:
            return ""
        starts = [each.start for each in article.passages]
        index = max((i for i, start in enumerate(starts) if start <= span[0]), default=0)
        address = article.passage_address(index)
        if passage is None:
            said = tr("The words of {} were not found again in the original: look for them here.")
            return said.format(address)
        return tr("{} is marked.").format(address)

    def show_passage(self) -> None:
        """Bring the passage into sight."""
        self._mark()
        passage = self.original.passage if self.original is not None else None
        self._show_place(passage if passage is not None else (0, 0))

    def show_theme(self, theme: Theme) -> None:
        super().show_theme(theme)
        if hasattr(self, "page"):
            self._mark()

    # --- finding --------------------------------------------------------------------------------

    def look_for(self, typed: str) -> None:
        """Find words in a row, however they are printed."""
        text = self.original.text if self.original is not None else ""
        self.hits, self.hit = list(islice(places(text, typed), MOST_HITS)), -1
        if self.hits:
            self.go(1)
        else:
            self._mark()
            self.count.setText(tr("not found") if typed.strip() else "")

    def go_on(self) -> None:
        self.go(1)

    def go_back(self) -> None:
        self.go(-1)

    def go(self, step: int) -> None:
        """Go to the next place found, or the one before; after the last comes the first."""
        if not self.hits:
            return
        self.hit = (self.hit + step) % len(self.hits) if self.hit >= 0 or step > 0 else -1
        self.hit %= len(self.hits)
        total = tr("{} or more").format(MOST_HITS) if len(self.hits) == MOST_HITS else ""
        self.count.setText(tr("{} of {}").format(self.hit + 1, total or len(self.hits)))
        self._mark()
        self._show_place(self.hits[self.hit])

    def focus_search(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    # --- marks ----------------------------------------------------------------------------------

    def _mark(self) -> None:
        """Give the passage the colour of a selection, and places found a tint of their own."""
        marks = []
        if self.original is not None and self.original.passage is not None:
            marks += self._marks([self.original.passage], self.theme.selection)
        marks += self._marks(self.also, self.theme.selection)
        marks += self._marks(self.hits, self.theme.differs_tint)
        if self.hit >= 0:
            marks += self._marks(self.hits[self.hit : self.hit + 1], self.theme.link)
            marks[-1].format.setForeground(self.theme.on_accent)
        self.page.setExtraSelections(marks)

    def _marks(
        self, places: Sequence[tuple[int, int]], colour: QColor
    ) -> list[QTextEdit.ExtraSelection]:
        made = []
        for place in places:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self._cursor(place)
            mark.format.setBackground(colour)
            made.append(mark)
        return made

    def _cursor(self, place: tuple[int, int]) -> QTextCursor:
        cursor = QTextCursor(self.page.document())
        cursor.setPosition(self._offsets.to_units(place[0]))
        cursor.setPosition(self._offsets.to_units(place[1]), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _show_place(self, place: tuple[int, int]) -> None:
        cursor = self._cursor(place)
        cursor.setPosition(cursor.selectionStart())
        self.page.setTextCursor(cursor)
        self.page.centerCursor()


def state_words(article: Article, *, is_unchanged: bool) -> str:
    """Say whether these are the bytes that were imported, with their hash."""
    digest = article.provenance.sha256 if article.provenance is not None else ""
    if is_unchanged:
        said = tr("Unchanged since import, SHA-256 {}. Shown as text; nothing is loaded.")
        return said.format(digest)
    return tr("NOT the bytes that were imported: SHA-256 {} was recorded.").format(digest)
