"""Going to a typed address, and finding typed words: one box, and a strip that counts what it finds."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from desktop.story.addresses import parse_address
from desktop.window.pages import CODE, LIBRARY, READ, SEARCH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.story.comparison import Span
    from desktop.window.find_bar import FindBar
    from desktop.window.main_window import MainWindow

BEGUN = r"\s*[ASQN]\d+\.?\d*\s*"
"""An address, or what becomes one when more is typed."""
LEAST = 2
"""Characters from which words are looked for as they are typed: "A" may become "A5.3"."""


class Seeking(QObject):
    """Connects the box in the top bar, the find bar and their actions with the view."""

    note_sought = Signal(int)
    """The number of a note whose address was typed."""
    typed = Signal(str)
    """What stands in the box now; it is looked for in the articles already, where that is done."""
    ended = Signal()
    """Nothing is looked for any more."""
    entered = Signal(str)
    """Enter was pressed in the box while a search is shown."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self.view = window.view
        self.box = window.top.box
        self.made: FindBar | None = None
        actions = window.actions_
        actions["find"].triggered.connect(self.open_box)
        actions["find_next"].triggered.connect(self.find_next)
        actions["find_previous"].triggered.connect(self.find_previous)
        actions["go_to"].triggered.connect(self.focus_box)
        self.box.textEdited.connect(self.follow)
        self.box.entered.connect(self.enter)
        self.box.left.connect(self.leave)
        self.view.hit_reached.connect(self.show_hits)

    @property
    def bar(self) -> FindBar:
        """The strip under the articles; made when something is to be found."""
        if self.made is None:
            from desktop.window.find_bar import FindBar

            self.made = FindBar(self.window.theme, self.window)
            self.made.case_changed.connect(self.find_again)
            self.made.next_requested.connect(self.find_next)
            self.made.previous_requested.connect(self.find_previous)
            self.made.closed.connect(self.leave)
            self.made.project_requested.connect(self.search_all)
            self.window.reading.addWidget(self.made)
        return self.made

    # --- the box --------------------------------------------------------------------------------

    def focus_box(self) -> None:
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def open_box(self) -> None:
        """Find words in the articles, or filter the library while that is shown."""
        if self.window.pages.shown == LIBRARY:
            self.window.library.focus_filter()
        else:
            self.focus_box()

    def follow(self, typed: str) -> None:
        """Find words while they are typed; an address waits for Enter, and so does all beside Read."""
        self.box.setClearButtonEnabled(True)
        if self.window.pages.is_reading:
            if not re.fullmatch(BEGUN, typed, re.IGNORECASE) and len(typed.strip()) >= LEAST:
                self.find(typed)
            elif self.is_finding:
                self.find_nothing()
        self.typed.emit(typed)

    def enter(self, direction: int) -> None:
        """Go to what was typed; of words, to the next place."""
        typed = self.box.text()
        if self.window.pages.shown == SEARCH and parse_address(typed) is None:
            self.entered.emit(typed)
            return
        is_found = self.window.pages.is_reading and self.view.query[0] == typed
        if is_found and self.is_finding and parse_address(typed) is None:
            if not self.view.hits:
                self.search_all()
                return
            self.view.find_next(direction)
            self.show_hits()
        else:
            self.go_to(typed)

    def go_to(self, typed: str) -> None:
        """Jump to a typed address, or find the typed words."""
        address = parse_address(typed)
        if address is None:
            if typed.strip():
                self.box.setText(typed)
                self.find(typed)
            return
        if address.note:
            self.note_sought.emit(address.note)
            return
        pages = self.window.pages
        if pages.shown == CODE and address.article and pages.code.go_to(address.article):
            pages.take_focus()
            return
        pages.show(READ)
        if self.view.go_to(address):
            self.box.clear()  # it would name a place the reader has long left
            self.view.setFocus()
        else:
            said = self.tr("Nothing here has the address {}.").format(address)
            self.window.status.show_place(said)

    def leave(self) -> None:
        """Stop finding, and go back to the articles or the page that is shown."""
        self.box.clear()
        self.find_nothing()
        if self.window.pages.shown == SEARCH:
            self.window.pages.show(READ)
        self.window.pages.take_focus()
        self.ended.emit()

    def search_all(self) -> None:
        """Look for what stands in the box in the whole project."""
        self.window.actions_["search"].trigger()

    # --- what is found --------------------------------------------------------------------------

    def find(self, query: str) -> None:
        """Find words in all columns; the box keeps the focus."""
        self.window.pages.show(READ, takes_focus=False)
        self.bar.show()
        self.view.find_words(query, match_case=self.bar.case.isChecked())
        self.show_hits()

    def show_found(
        self, query: str, spans: Sequence[Span], current: Span | None = None, *, goes: bool = True
    ) -> None:
        """Take what a query found as the places found; go to the one at `current`, if it `goes` at all."""
        if self.box.text() != query:
            self.box.setText(query)
        self.bar.show()
        if goes:
            self.view.show_found(query, spans, current)
        else:
            self.view.frame_found(query, spans)
        self.show_hits()

    @property
    def is_finding(self) -> bool:
        """Tell whether something is looked for in the articles."""
        return self.made is not None and not self.made.isHidden()

    def find_nothing(self) -> None:
        if self.made is not None:
            self.made.hide()
        self.view.find_words("", match_case=False)

    def find_again(self) -> None:
        self.find(self.view.query[0])

    def find_next(self) -> None:
        self.view.find_next(1)
        self.show_hits()

    def find_previous(self) -> None:
        self.view.find_next(-1)
        self.show_hits()

    def show_hits(self) -> None:
        """Say how many places were found, if anything is looked for."""
        if self.made is not None:
            view = self.view
            self.made.show_query(view.query[0], is_asked=view.spans is not None)
            self.made.show_count(view.hit + 1, len(view.hits), view.hit_articles, view.hit_texts)
