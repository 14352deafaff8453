"""What is known of the selected article, in a strip under the table."""

from collections.abc import Mapping
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.story.article import Provenance
from desktop.story.project import Project
from desktop.window.fact_words import (
    headline_of,
    local_time,
    read_words,
    short_hash,
    way_words,
)
from desktop.window.headers import outlet_label
from desktop.window.library.rows import Row
from desktop.window.overrides import guarded
from desktop.window.parts import Cut, button, ink, words
from desktop.window.theme import Theme

NARROW = 640
"""px under which the buttons have no room beside the words."""
SAME, NOT_SAME, TAKE_BACK, FORGET = "same_text", "not_same_text", "take_back", "forget_denial"


def tr(text: str) -> str:
    return QCoreApplication.translate("LibraryDetails", text)


class Details(NamedTuple):
    """The lines of the strip; `copies` is what is said of the copy group, `can` what can be done."""

    address: str
    outlet: str = ""
    headline: str = ""
    way: str = ""
    place: str = ""
    original: str = ""
    original_tip: str = ""
    copies: str = ""
    is_guess: bool = False
    can: frozenset[str] = frozenset()


def details_of(row: Row, project: Project, integrity: Mapping[int, bool]) -> Details:
    """Say how an article came in, and with which others it has its text in common."""
    article = row.article
    headline = headline_of(article) or tr("no headline")
    copies, is_guess, can = copies_of(row, project)
    if row.around.is_damaged:
        headline = tr("Its stored text is damaged: it can be read, not changed.")
    provenance = article.provenance
    if provenance is None:
        way = tr("Nothing is recorded of how it came in")
        known = Details(article.address, outlet_label(article), headline, way)
        return known._replace(copies=copies, is_guess=is_guess, can=can | {"facts", "cite"})
    return Details(
        article.address,
        outlet_label(article),
        headline,
        tr("Came in: {}, {}").format(way_words(provenance), local_time(provenance.at)),
        provenance.place,
        original_words(provenance, integrity.get(row.number)),
        tr("SHA-256 of the original: {}").format(provenance.sha256),
        copies,
        is_guess,
        can | {"facts", "cite", "original"},
    )


def original_words(provenance: Provenance, is_unchanged: bool | None) -> str:  # noqa: FBT001  # what was found out
    """Name the original by its hash; whether it is unchanged is only said once that was checked."""
    state = ""
    if is_unchanged is not None:
        state = tr(", unchanged since import") if is_unchanged else tr(", NOT as imported")
    said = tr("Original: SHA-256 {}{} · read as {}")
    return said.format(short_hash(provenance.sha256), state, read_words(provenance.extractor))


def copies_of(row: Row, project: Project) -> tuple[str, bool, frozenset[str]]:
    """Say what is known of articles with the same text, whether it is a guess, and what can be done."""
    group = row.around.group
    if group is not None:
        others = ", ".join(f"A{n}" for n in group.articles if n != row.number)
        if not group.is_confirmed:
            said = tr("Nearly the same text as {}: proposed by the program").format(others)
            return said, True, frozenset({SAME, NOT_SAME})
        decision = next((c for c in project.copies if c.is_copy and row.number in c.articles), None)
        by, at = (decision.by, decision.at) if decision is not None else ("", "")
        return signed(tr("Same text as {}").format(others), by, at), False, frozenset({TAKE_BACK})
    denied = next((c for c in project.copies if not c.is_copy and row.number in c.articles), None)
    if denied is None:
        return "", False, frozenset()
    others = ", ".join(f"A{n}" for n in denied.articles if n != row.number)
    said = tr("Not the same text as {}").format(others)
    return signed(said, denied.by, denied.at), False, frozenset({FORGET})


def signed(said: str, by: str, at: str) -> str:
    """Add who said it, where a name was given, and when."""
    when = local_time(at) if at else ""
    return ", ".join(filter(None, (said, tr("said by {}").format(by) if by else "", when)))


@guarded
class DetailsStrip(QWidget):
    """Shows Details, with buttons for what can be done; reports which was pressed."""

    asked = Signal(str)
    """facts, original, cite, or one of the constants above."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.is_writable = True
        self.details: Details | None = None
        self.setObjectName("library_details")
        self.setAccessibleName(self.tr("About the selected article"))
        self.badge = words("details_badge", 11, self, is_strong=True)
        self.outlet = words("details_outlet", 13.5, self, is_strong=True)
        self.title = Cut("details_title", self, size=13)
        self.way = Cut("details_way", self, size=11.5)
        self.place = Cut("details_place", self, size=11.5)
        self.place.mode = Qt.TextElideMode.ElideMiddle
        self.original = Cut("details_original", self, size=11.5)
        self.copies = Cut("details_copies", self, size=12)
        self.hint = words("details_hint", 12, self)
        self.hint.setText(self.tr("Select an article to see how it came in."))
        self.buttons = self._buttons()
        self._lay_out()
        self.show_theme(theme)
        self.show_details(None)

    def _buttons(self) -> dict[str, QPushButton]:
        table = {
            "original": (
                self.tr("Show in original"),
                self.tr("Open the stored original, as it came in (O)"),
            ),
            "facts": (self.tr("Facts…"), self.tr("Every fact with its evidence (Ctrl+I)")),
            "cite": (self.tr("Copy citation"), self.tr("Copy where the article is from (Ctrl+C)")),
            SAME: (self.tr("Same text"), self.tr("Confirm that it is one text, counted once")),
            NOT_SAME: (self.tr("Not the same text"), self.tr("Count each as a text of its own")),
            TAKE_BACK: (self.tr("Take back"), self.tr("Say no longer that they are the same text")),
            FORGET: (
                self.tr("Take back"),
                self.tr("Say no longer that they are not the same text"),
            ),
        }
        made = {}
        for name, (text, tip) in table.items():
            made[name] = button(f"details_{name}", text, tip, self)
            made[name].clicked.connect(partial(self._ask, name))
        return made

    def _ask(self, name: str, _checked: object = None) -> None:
        self.asked.emit(name)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 9, 16, 9)
        column.setSpacing(3)
        self.top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.top.setSpacing(8)
        left = QVBoxLayout()
        left.setSpacing(3)
        title = QHBoxLayout()
        title.setSpacing(9)
        title.addWidget(self.badge)
        title.addWidget(self.outlet)
        title.addWidget(self.title, 1)
        left.addLayout(title)
        for line in (self.way, self.place, self.original, self.hint):
            left.addWidget(line)
        left.addStretch(1)
        self.top.addLayout(left, 1)
        always = QHBoxLayout()
        always.setSpacing(8)
        for name in ("original", "facts", "cite"):
            always.addWidget(self.buttons[name], 0, Qt.AlignmentFlag.AlignTop)
        self.top.addLayout(always)
        column.addLayout(self.top, 1)
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addWidget(self.copies, 1)
        for name in (SAME, NOT_SAME, TAKE_BACK, FORGET):
            bottom.addWidget(self.buttons[name])
        column.addLayout(bottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons under the words where there is little room."""
        directions = QBoxLayout.Direction
        is_narrow = event.size().width() < NARROW
        self.top.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        super().resizeEvent(event)

    def show_details(self, details: Details | None) -> None:
        """Show what is known of one article, or what to do to see it."""
        self.details = details
        self.hint.setVisible(details is None)
        shown = details if details is not None else Details("")
        for label, text in ((self.badge, shown.address), (self.outlet, shown.outlet)):
            label.setText(text)
            label.setVisible(bool(text))
        self.title.show_words(shown.headline, shown.headline)
        self.way.show_words(shown.way)
        self.place.show_words(shown.place, shown.place)
        self.original.show_words(shown.original, shown.original_tip)
        self.copies.show_words(shown.copies, shown.copies)
        for name, made in self.buttons.items():
            made.setVisible(name in shown.can)
            made.setEnabled(self.is_writable or name in ("original", "facts", "cite"))
        self.update()

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        ink(self.title, theme, "ink")
        ink(self.outlet, theme, "ink")
        self.badge.setStyleSheet(
            f"background: {theme.pressed.name()}; color: {theme.ink.name()}; border-radius: 4px;"
            " padding: 1px 6px;"
        )
        for line in (self.way, self.place, self.original, self.hint, self.copies):
            ink(line, theme, "ink2")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.bar)
        painter.fillRect(0, 0, self.width(), 1, self.theme.line)
        if self.details is not None and self.details.is_guess:
            painter.setPen(QPen(self.theme.ink3, 1.0, Qt.PenStyle.DashLine))
            line = QRectF(self.copies.geometry())
            width = min(self.copies.sizeHint().width(), line.width())
            y = line.center().y() + 9
            painter.drawLine(int(line.left()), int(y), int(line.left() + width), int(y))
