"""The card of a named speaker: everything the person is quoted with, outlet by outlet."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from desktop.window.overrides import guarded
from desktop.window.quotes.card_words import Portrait, page, portrait
from desktop.window.quotes.model import Book, Material
from desktop.window.quotes.side_keys import is_of_a_row
from desktop.window.styles import SANS, SERIF, sized
from desktop.window.theme import Theme

MARGIN = 14
STYLE = """
p {{ font-family: '{sans}'; font-size: {text}px; color: {ink}; margin: 3px 0 3px 0; }}
.outlet {{ font-weight: 600; margin: 16px 0 1px 0; }}
.quiet {{ font-size: {quiet}px; color: {ink2}; }}
.head {{ font-size: {quiet}px; color: {ink2}; font-weight: 600; }}
.words {{ font-family: '{serif}'; font-size: {words}px; margin: 9px 0 1px 0; }}
.under {{ margin: 0 0 4px 0; }}
a {{ color: {link}; }}
"""


@guarded
class SpeakerCard(QTextBrowser):
    """Shows one speaker; a link goes to the passage of a quote. Nothing is fetched."""

    place_activated = Signal(str)
    """The address of a passage."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.zoom = theme, 1.0
        self.book = Book(Material())
        self.name = ""
        self.passed: frozenset[int] | None = None
        """The numbers of the quotes that the list shows; None for all."""
        self._is_old = True
        self.shown = Portrait()
        self.setObjectName("speaker_card")
        self.setToolTip(self.tr("Tab goes from quote to quote; Enter shows one in Read"))
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextBrowserInteraction | flags.TextSelectableByKeyboard)
        self.document().setDocumentMargin(MARGIN)
        self.anchorClicked.connect(self._go)
        self.show_look(theme, 1.0)

    def loadResource(self, type: int, name: QUrl | str) -> object:  # noqa: A002  # Qt's own name
        """Return nothing, whatever is asked for."""
        return None

    def show_book(self, book: Book) -> None:
        """Show the same speaker as other quotes have it, when the card is in sight."""
        self.book = book
        self._show_if_seen()

    def show_speaker(self, name: str) -> None:
        """Show a named speaker; "" for none."""
        if name != self.name:
            self.name = name
            self._show_if_seen()
            self.verticalScrollBar().setValue(0)

    def show_passed(self, numbers: frozenset[int]) -> None:
        """Say of how many quotes the list shows some; the card has all of them."""
        if numbers != self.passed:
            self.passed = numbers
            self._show_if_seen()

    def show_look(self, theme: Theme, zoom: float) -> None:
        """Take colours, and a size for the words of articles."""
        self.theme, self.zoom = theme, zoom
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.card)
        palette.setColor(QPalette.ColorRole.Text, theme.ink)
        self.setPalette(palette)
        self.viewport().setPalette(palette)  # under a style sheet it keeps the one it had
        self._show_if_seen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not is_of_a_row(event):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_old:
            self._show()

    def _show_if_seen(self) -> None:
        self._is_old = True
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        self._is_old = False
        self.shown = portrait(self.book, self.name, self.passed)
        told = self.shown.told
        said = self.tr("Card of {}: {}").format(self.shown.name, told) if told else self.tr("Card")
        self.setAccessibleName(said)
        theme, bar = self.theme, self.verticalScrollBar()
        place = bar.value()
        sizes = {"text": 12.5, "quiet": 11.5, "words": 13.5}
        sizes["words"] = round(sizes["words"] * self.zoom)
        colours = {name: getattr(theme, name).name() for name in ("ink", "ink2", "link")}
        faces = {"sans": SANS, "serif": sized(SERIF, 13).families()[0]}
        self.document().setDefaultStyleSheet(STYLE.format(**sizes, **colours, **faces))
        self.setHtml(page(self.book, self.shown))
        bar.setValue(place)

    def _go(self, url: QUrl) -> None:
        self.place_activated.emit(url.toString())
