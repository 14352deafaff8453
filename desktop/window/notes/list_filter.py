"""The menus that say which notes are listed and in what order, and the line that tells it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop.story.annotation import COLOURS, Code
from desktop.story.codebook import walk
from desktop.window.notes.colour_words import colour_word
from desktop.window.notes.colours import badge_icon
from desktop.window.notes.filters import (
    EVERYTHING,
    Kind,
    NoteFilter,
    Order,
    authors,
    colours,
    outlets,
)
from desktop.window.parts import menu_text
from desktop.window.said import name_words

if TYPE_CHECKING:
    from desktop.window.notes.model import Notes
    from desktop.window.theme import Theme

ICON = 14


def tr(text: str) -> str:
    return QCoreApplication.translate("NotesFilter", text)


def kind_words(kind: Kind) -> str:
    words = {
        Kind.ALL: tr("Any kind"),
        Kind.WORDS: tr("On words of articles"),
        Kind.MEMOS: tr("Memos"),
        Kind.COMMENTED: tr("With a comment"),
        Kind.UNCODED: tr("Without a code"),
        Kind.LOST: tr("Without a place"),
    }
    return words[kind]


def order_words(order: Order) -> str:
    words = {
        Order.PLACE: tr("By place"),
        Order.NEWEST: tr("Newest first"),
        Order.CODE: tr("By code"),
    }
    return words[order]


def author_words(author: str) -> str:
    return author or tr("nobody named")


def told(notes: Notes, wanted: NoteFilter) -> str:
    """Say what is listed besides what is typed, "" if all is."""
    return " · ".join(_told(notes, wanted))


def _told(notes: Notes, wanted: NoteFilter) -> Iterator[str]:
    if wanted.kind is not Kind.ALL:
        yield kind_words(wanted.kind)
    if wanted.code:
        yield tr("Code: {}").format(notes.paths.get(wanted.code, "?"))
    if wanted.outlet:
        yield tr("Outlet: {}").format(wanted.outlet)
    if wanted.author is not None:
        yield tr("By: {}").format(author_words(wanted.author))
    if wanted.colour:
        yield tr("Colour: {}").format(colour_word(wanted.colour))
    if wanted.story:
        names = {story.number: name_words(story.name) for story in notes.project.stories}
        yield tr("Story: {}").format(names.get(wanted.story, "?"))


class FilterMenu(QObject):
    """Fills a menu with what can be chosen, each time it is opened."""

    chosen = Signal(object)
    """A NoteFilter."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.notes: Notes | None = None
        self.wanted = EVERYTHING
        self.menu = QMenu(parent)
        self.menu.setObjectName("notes_filter_menu")
        self.menu.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Offer what the notes that are there can be chosen by."""
        menu, notes = self.menu, self.notes
        for action in menu.actions():
            inner = action.menu()
            if isinstance(inner, QMenu):
                inner.deleteLater()
        menu.clear()
        if notes is None:
            return
        group = QActionGroup(menu)
        for kind in Kind:
            action = self._add(menu, kind_words(kind), self.wanted._replace(kind=kind))
            group.addAction(action)
        menu.addSeparator()
        self._fill_codes(notes)
        wanted = self.wanted
        inner = self._inner(tr("Outlet"), "outlet", wanted._replace(outlet=""))
        for name in outlets(notes):
            self._add(inner, menu_text(name), wanted._replace(outlet=name))
        inner = self._inner(tr("Author"), "author", wanted._replace(author=None))
        for by in authors(notes):
            self._add(inner, menu_text(author_words(by)), wanted._replace(author=by))
        self._fill_colours(notes)
        inner = self._inner(tr("Story"), "story", wanted._replace(story=0))
        for story in notes.project.stories:
            words = menu_text(name_words(story.name))
            self._add(inner, words, wanted._replace(story=story.number))
        menu.addSeparator()
        clear = menu.addAction(tr("Show all notes"))
        clear.setObjectName("notes_show_all")
        clear.setEnabled(self.wanted != EVERYTHING)
        clear.triggered.connect(partial(self.chosen.emit, EVERYTHING))

    def _fill_codes(self, notes: Notes) -> None:
        inner = self._inner(tr("Code"), "code", self.wanted._replace(code=0))
        for level, code in walk(notes.project):
            words = "    " * level + menu_text(code.name)
            action = self._add(inner, words, self.wanted._replace(code=code.number))
            action.setIcon(badge_icon(self.theme, code, ICON))

    def _fill_colours(self, notes: Notes) -> None:
        found = colours(notes)
        inner = self._inner(tr("Colour"), "colour", self.wanted._replace(colour=""))
        for colour in COLOURS:
            if colour in found:
                words = colour_word(colour)
                action = self._add(inner, words, self.wanted._replace(colour=colour))
                action.setIcon(badge_icon(self.theme, Code(0, "", colour=colour), ICON))

    def _inner(self, words: str, field: str, unset: NoteFilter) -> QMenu:
        """Add a menu of what one field of the filter can be, first that it does not matter."""
        inner = self.menu.addMenu(words)
        inner.setObjectName(f"notes_filter_{field}")
        self._add(inner, tr("Any"), unset)
        inner.addSeparator()
        return inner

    def _add(self, menu: QMenu, words: str, wanted: NoteFilter) -> QAction:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(wanted == self.wanted)
        action.triggered.connect(partial(self.chosen.emit, wanted))
        return action
