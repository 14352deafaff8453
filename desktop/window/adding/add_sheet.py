"""The one window to add from: files, folders, an address, copied text or a part of a page."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QTextDocumentFragment,
)
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from desktop.window import fonts
from desktop.window.overrides import guarded
from desktop.window.said import number_words
from desktop.window.sheet import Sheet
from desktop.window.theme import Theme

SIZE = (600, 360)
ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"]{3,2000}", re.IGNORECASE)
MOST_MARKUP = 500_000
"""Characters of HTML that came without a text and are made one; of more, the text is in the rest, too."""
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
CTRL = Qt.KeyboardModifier.ControlModifier


def tr(text: str) -> str:
    return QCoreApplication.translate("AddSheet", text)


def address_in(text: str) -> str:
    """Return the web address that a text is and nothing else, "" if it is none."""
    stripped = text.strip()
    if not ADDRESS.fullmatch(stripped):
        return ""
    address = stripped if "://" in stripped else f"https://{stripped}"
    return address if QUrl(address).isValid() and QUrl(address).host() else ""


@guarded
class Basket(QPlainTextEdit):
    """Takes what is typed, pasted or dropped; formatted text keeps its marks for the reader of pages."""

    dropped = Signal(QMimeData)
    """Files, or what another program handed over."""
    accepted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.markup = ""
        """The HTML that was pasted last, as long as its text stands there unchanged."""
        self._of_markup = ""
        self.setObjectName("add_basket")
        self.setAccessibleName(tr("What to add"))
        self.setPlaceholderText(
            tr(
                "Drop files, a folder or a link here, or paste an address or the text of an article."
            )
        )
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._forget_markup)

    def _forget_markup(self) -> None:
        if self.markup and self.toPlainText() != self._of_markup:
            self.markup = ""
        fonts.ensure_scripts(self.toPlainText()[:2000])

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasUrls() or source.hasText() or source.hasHtml()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if any(url.isLocalFile() for url in source.urls()):
            self.dropped.emit(source)
            return
        text = source.text() or "\n".join(url.toString() for url in source.urls())
        if not text.strip() and source.hasHtml():
            text = QTextDocumentFragment.fromHtml(source.html()[:MOST_MARKUP]).toPlainText()
        was_empty = not self.toPlainText().strip()
        self.insertPlainText(text)
        if was_empty and source.hasHtml() and not address_in(text):
            self.markup, self._of_markup = source.html(), self.toPlainText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and (event.modifiers() & CTRL or address_in(self.toPlainText())):
            self.accepted.emit()
        else:
            super().keyPressEvent(event)


@guarded
class AddSheet(Sheet):
    """Says what it takes the content of the basket for, before anything is read or fetched."""

    files_wanted = Signal()
    folder_wanted = Signal()
    dropped = Signal(QMimeData)
    address_given = Signal(str)
    text_given = Signal(str, str)
    """The text, and the HTML that it was copied from, if any."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("add_sheet", tr("Add articles"), theme, parent)
        self.resize(*SIZE)
        self.setAcceptDrops(True)
        self.add_title(tr("Add articles"))
        self.basket = Basket(self)
        self.basket.dropped.connect(self._take_dropped)
        self.basket.accepted.connect(self.give)
        self.basket.textChanged.connect(self._show_kind)
        self.column.addWidget(self.basket, 1)
        self.kind: QLabel = self.add_sentence("add_kind", "", is_quiet=True)
        self._add_answers()
        self._show_kind()
        self.basket.setFocus()

    def _add_answers(self) -> None:
        files = self.make_button("add_files", tr("Files…"), tr("Choose files (Ctrl+O)"))
        folder = self.make_button(
            "add_folder", tr("Folder…"), tr("Choose a folder; all articles in it are read")
        )
        files.setShortcut("Ctrl+O")
        files.clicked.connect(self.files_wanted)
        folder.clicked.connect(self.folder_wanted)
        self.give_button = self.make_button("add_give", "", "")
        self.give_button.setDefault(True)
        self.give_button.clicked.connect(self.give)
        self.add_buttons(self.close_button(), self.give_button, left=(files, folder))

    def _show_kind(self) -> None:
        from desktop.workspace.pasting import is_page

        text = self.basket.toPlainText()
        words = len(text.split())
        if address_in(text):
            label, tip = (
                tr("Fetch…"),
                tr("Fetch the page, and look at it before it is added (Enter)"),
            )
            said = tr("An address: the page is fetched only when you say so, without cookies.")
        elif is_page(text):
            label, tip = tr("Add page"), tr("Look for the article in this HTML (Ctrl+Enter)")
            said = tr("The HTML of a page: its article is added, without tags and menus.")
        else:
            label, tip = tr("Add text"), tr("Add the text as an article (Ctrl+Enter)")
            said = (
                tr("A text of {} words, copied from a page.")
                if self.basket.markup
                else (
                    tr("A text of {} words.")
                    if words
                    else tr(
                        "Pages (HTML, MHTML, web archives), documents (Word, OpenDocument, RTF, PDF, EPUB),"
                        " feeds, exports of press databases, reference lists, plain text. Nothing is sent."
                    )
                )
            )
        self.kind.setText(said.format(number_words(words)))
        self.give_button.setText(label)
        self.give_button.setAccessibleName(label)
        self.give_button.setToolTip(tip)
        self.give_button.setEnabled(words > 0)

    def give(self) -> None:
        """Hand over what stands in the basket, and close."""
        text = self.basket.toPlainText()
        address = address_in(text)
        if address:
            self.address_given.emit(address)
        elif text.strip():
            self.text_given.emit(text, self.basket.markup)
        else:
            return
        self.accept()

    def _take_dropped(self, data: QMimeData) -> None:
        self.dropped.emit(data)
        self.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.basket.insertFromMimeData(event.mimeData())
