"""The window in which the text of an article stands beside its original, to be read or put right."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from desktop.story.beside import Edited, Page, Told
from desktop.story.repairing import editable
from desktop.text.beside import NOWHERE, paragraph_spans
from desktop.window import fonts
from desktop.window.beside_find import find_in
from desktop.window.beside_pane import ALONE, CHANGED, SHAPED, Marked
from desktop.window.beside_parts import BesideParts
from desktop.window.beside_text import Level, SetOut, changed_rows, level_of, rows_of, set_out
from desktop.window.fact_words import local_day
from desktop.window.headers import outlet_label
from desktop.window.overrides import guarded
from desktop.window.said import number_words, said
from desktop.window.theme import Theme
from desktop.window.utf16 import Offsets

PAUSE = 250
"""ms without a key after which what was typed is compared."""


def tr(text: str) -> str:
    return QCoreApplication.translate("BesideWindow", text)


@guarded
class BesideWindow(BesideParts):
    """Two panes that scroll together; what was left out is marked on the right, changes on the left."""

    text_edited = Signal(object)
    """The Edited, after a pause."""
    save_wanted = Signal(int, str)
    """The number of the article, and the text to store as a new version."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.page: Page | None = None
        self.right_text = SetOut()
        self.level = Level()
        self.told: Told | None = None
        self.is_editing = self._is_storing = self._is_following = False
        self._is_somewhere = False
        """Whether the reader went to a line of the original."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._ask)
        self._connect()
        if parent is not None:
            parent.installEventFilter(self)

    def _connect(self) -> None:
        self.left.textChanged.connect(self._wait)
        self.left.verticalScrollBar().valueChanged.connect(self._follow_left)
        self.right.verticalScrollBar().valueChanged.connect(self._follow_right)
        self.right.cursorPositionChanged.connect(self._note_place)
        self.finder.wanted.connect(self.look_for)
        self.finder.hits_changed.connect(self._show_hit)
        for button, do in (
            (self.go_alone, self.next_alone), (self.take, self.take_line), (self.close_, self.leave),
            (self.edit, self.begin_editing), (self.save, self.store),
        ):  # fmt: skip
            button.clicked.connect(do)
        for keys, do in (
            ("Ctrl+F", self.finder.open), ("F3", self.finder.go_on), ("Shift+F3", self.finder.go_back),
            ("F8", self.next_alone), ("Shift+F8", self.previous_alone), ("Ctrl+Return", self.take_line),
            ("Ctrl+S", self.store), ("Ctrl+Shift+E", self.begin_editing),
        ):  # fmt: skip
            QShortcut(QKeySequence(keys), self).activated.connect(do)

    # --- what is shown ----------------------------------------------------------------------------------

    def show_page(self, page: Page, zoom: float = 1.0) -> None:
        """Show the text of an article and all lines of its original."""
        self.page = page
        article = page.article
        self.right_text = set_out(page.lines, tr("[Picture: {}]"))
        fonts.ensure_scripts(article.text)
        fonts.ensure_scripts(self.right_text.text)
        title = tr("{}, {}: the text beside its original").format(
            article.address, outlet_label(article)
        )
        self.title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        for pane in (self.left, self.right):
            pane.set_zoom(zoom)
        self.left.setPlainText(editable(article))
        self.right.setPlainText(self.right_text.text)
        self._shape_lines()
        self._is_somewhere = False
        self._say_what_they_are(page)
        self._show_state()
        self._ask()
        self.left.setFocus()

    def _say_what_they_are(self, page: Page) -> None:
        article = page.article
        self.heads[0].setText(tr("Text of {}").format(article.address))
        way, words = article.provenance, tr("As it was extracted")
        if way is not None and article.is_edited:
            words = tr("Edited by hand, {}").format(local_day(way.at))
        self.remarks[0].show_words(words)
        self.heads[1].setText(tr("Original: {}").format(article.source))
        words = tr("Shown as text.")
        if page.why is not None:
            words = said(page.why)
        elif not page.lines:
            words = tr("No original of {} is stored.").format(article.address)
        elif page.is_page:
            words = tr("All words of the page, no more: nothing is loaded, no link opens.")
        if page.is_cut:
            words += " " + tr("It is too long: only its beginning is shown.")
        self.remarks[1].show_words(words, words)

    def _shape_lines(self) -> None:
        """Show headings larger, and quietly what belongs to pictures, as the page does."""
        if self.page is not None:
            lines = zip(self.page.lines, self.right_text.spans, strict=True)
            self.right.shape([(span, line.sort) for line, span in lines if line.sort in SHAPED])

    def show_told(self, told: Told) -> None:
        """Mark what changed and what was left out; what is told of an older text is not shown."""
        if self.page is None or told.article != self.page.article.number or told.text != self.text:
            return
        self.told = told
        self.level = level_of(told, self.right_text.rows)
        self.left.show_signs(dict.fromkeys(changed_rows(told.text, told.changes), CHANGED))
        rows = rows_of(self.page.lines, self.right_text.rows, told.beside.left_out)
        self.right.show_signs(dict.fromkeys(rows, ALONE))
        self._mark()
        self._show_state()

    def show_theme(self, theme: Theme) -> None:
        super().show_theme(theme)
        if hasattr(self, "save"):
            for part in (self.left, self.right, self.finder):
                part.show_theme(theme)
            self.ink_remarks()
            for sign in self.legend:
                sign.theme = theme
                sign.update()
            self._shape_lines()
            self._mark()

    @property
    def text(self) -> str:
        return self.left.words

    @property
    def is_changed(self) -> bool:
        """Tell whether there is something to store, or may be: what was typed last is not compared yet."""
        return self.is_editing and (
            self._pause.isActive() or self.told is None or not self.told.is_same
        )

    def _show_state(self) -> None:
        told, has_original = self.told, bool(self.page is not None and self.page.lines)
        alone = len(told.beside.left_out) if told is not None else 0
        lines = len(self.page.lines) if self.page is not None else 0
        self.alone_words.setText(
            tr("{alone} of {lines} lines are not in the text").format(
                alone=number_words(alone), lines=number_words(lines)
            )
        )
        for widget in (self.legend[1], self.alone_words, self.go_alone, self.together):
            widget.setVisible(has_original)
        self.changed_words.setText(tr("Changed; dots under new words"))
        for widget in (self.legend[0], self.changed_words):
            widget.setVisible(self.is_editing)
        self.go_alone.setEnabled(alone > 0)
        self.edit.setVisible(not self.is_editing)
        self.save.setVisible(self.is_editing)
        self.state.setText(self._state_words())
        self._show_doable()

    def _state_words(self) -> str:
        if not self.is_editing:
            return ""
        if self._is_storing:
            return tr("Storing …")
        told = self.told
        if told is None or told.is_same:
            return tr("Nothing is changed. Paragraphs are parted by a blank line.")
        if not told.changes.words:
            return tr("No word is changed, only marks or paragraphs.")
        words = tr("{count} words changed: {added} put in, {removed} taken out.")
        changes = told.changes
        return words.format(
            count=number_words(changes.words),
            added=number_words(changes.added),
            removed=number_words(changes.removed),
        )

    def _show_doable(self) -> None:
        told = self.told
        can_save = told is not None and not told.is_same and not self._is_storing
        self.save.setEnabled(self.is_editing and can_save)
        self.take.setVisible(self.is_editing and bool(self.page is not None and self.page.lines))
        self.take.setEnabled(self.is_editing and self.line_here() is not None)

    # --- editing ----------------------------------------------------------------------------------------

    def begin_editing(self) -> None:
        """Let the reader change the text on the left."""
        if self.is_editing or self.page is None:
            return
        self.is_editing = True
        self.left.setReadOnly(False)
        self.left.setTextInteractionFlags(Qt.TextInteractionFlag.TextEditorInteraction)
        self._show_state()
        self.left.setFocus()

    def _wait(self) -> None:
        if self.page is not None:
            self._pause.start()

    def _ask(self) -> None:
        self._pause.stop()
        if self.page is not None:
            self.text_edited.emit(Edited(self.page.article, self.text, self.page.lines))
            self.look_for(self.finder.field.text())

    def store(self) -> None:
        """Ask to store the text as a new version."""
        if self.page is not None and self.is_changed and not self._is_storing:
            self._is_storing = True
            self._show_state()
            self.save_wanted.emit(self.page.article.number, self.text)

    def show_refused(self, sentence: str) -> None:
        """Say why the text was not stored; it stays here to be changed."""
        self._is_storing = False
        self._show_state()
        self.state.setText(sentence)

    def _note_place(self) -> None:
        self._is_somewhere = True
        self._show_doable()

    def line_here(self) -> int | None:
        """Return which line of the original the keyboard is in."""
        row = self.right.textCursor().blockNumber()
        found = [n for n, start in enumerate(self.right_text.rows) if start <= row]
        return found[-1] if found else None

    def take_line(self) -> None:
        """Put a line of the original into the text, behind the paragraph that stands before it there."""
        place = self.line_here()
        if place is None or not self.is_editing or self.page is None or self.told is None:
            return
        before = [n for n, each in enumerate(self.told.beside.places) if NOWHERE < each < place]
        cursor = QTextCursor(self.left.document())
        words = self.page.lines[place].text
        if before:
            starts = self._paragraph_ends()
            cursor.setPosition(starts[min(before[-1], len(starts) - 1)] if starts else 0)
            cursor.insertText(f"\n\n{words}")
        else:
            cursor.insertText(f"{words}\n\n")
        self.left.setTextCursor(cursor)
        self.left.ensureCursorVisible()

    def _paragraph_ends(self) -> list[int]:
        offsets = Offsets(self.text)
        return [offsets.to_units(end) for _, end in paragraph_spans(self.text)]

    # --- going about in both ------------------------------------------------------------------------------

    def next_alone(self) -> None:
        self._go_alone(1)

    def previous_alone(self) -> None:
        self._go_alone(-1)

    def _go_alone(self, direction: int) -> None:
        """Go to the next line of the original that is not in the text; after the last comes the first."""
        alone = () if self.told is None else self.told.beside.left_out
        if not alone:
            return
        here = self.line_here() if self._is_somewhere else None
        if direction > 0:
            after = [place for place in alone if here is None or place > here]
            place = after[0] if after else alone[0]
        else:
            before = [place for place in alone if here is not None and place < here]
            place = before[-1] if before else alone[-1]
        self._is_somewhere = True
        self.right.show_place(self.right_text.spans[place])
        self.right.setFocus()

    def _follow_left(self) -> None:
        self._follow(is_left=True)

    def _follow_right(self) -> None:
        self._follow(is_left=False)

    def _follow(self, *, is_left: bool) -> None:
        """Bring the counterpart of the paragraph at the reading line level in the other text."""
        if self._is_following or not self.together.isChecked():
            return
        leader, other = (self.left, self.right) if is_left else (self.right, self.left)
        row, above = leader.read_line()
        found = self.level.to_right(row) if is_left else self.level.to_left(row)
        if found is None:
            return
        self._is_following = True
        other.scroll_to(found[1] + row - found[0], above)
        self._is_following = False

    def look_for(self, typed: str) -> None:
        """Find words in both texts."""
        self.finder.show_hits(find_in((self.text, self.right_text.text), typed))
        self._mark()

    def _show_hit(self) -> None:
        """Go to the place found that is the current one."""
        hit = self.finder.hits[self.finder.current]
        (self.left, self.right)[hit.side].show_place((hit.start, hit.end))
        self._mark()

    def _mark(self) -> None:
        """Mark new words, places found, and the current one of these."""
        told, theme = self.told, self.theme
        is_fresh = told is not None and told.text == self.text and self.is_editing
        new = told.changes.spans if told is not None and is_fresh else ()
        current = self.finder.hits[self.finder.current] if self.finder.current >= 0 else None
        for side, pane in enumerate((self.left, self.right)):
            hits = [(hit.start, hit.end) for hit in self.finder.hits if hit.side == side]
            at = [(current.start, current.end)] if current and current.side == side else []
            pane.show_marks(
                (
                    Marked(new if side == 0 else (), theme.only_tint, is_dotted=True),
                    Marked(hits, theme.differs_tint),
                    Marked(at, theme.link, theme.on_accent),
                )
            )

    # --- leaving ------------------------------------------------------------------------------------------

    def leave(self) -> None:
        """Close, after a question if something would be lost."""
        if not self.is_changed:
            self.reject()
            return
        from desktop.window.dialogs import Message

        made = Message(
            "beside_unsaved", tr("The changes are not stored"),
            tr("Save them as a new version, or drop them and leave the text as it was."), self,
        )  # fmt: skip
        drop = made.add_button("beside_drop", tr("Drop the changes"))
        drop.clicked.connect(self.reject)
        made.show_now()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.leave()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the window behind open while something would be lost with this one."""
        if (
            event.type() != QEvent.Type.Close
            or watched is not self.parent()
            or not self.is_unstored
        ):
            return False
        event.ignore()
        self.raise_()
        self.activateWindow()
        self.leave()
        return True

    @property
    def is_unstored(self) -> bool:
        return self.isVisible() and self.is_changed

    def closeEvent(self, event: QCloseEvent) -> None:
        if event.spontaneous() and self.is_changed:
            event.ignore()
            self.leave()
        else:
            super().closeEvent(event)
