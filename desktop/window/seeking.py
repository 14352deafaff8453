"""Going to a typed address, and finding typed words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from desktop.story.addresses import parse_address

if TYPE_CHECKING:
    from desktop.window.find_bar import FindBar
    from desktop.window.main_window import MainWindow


class Seeking(QObject):
    """Connects the box in the top bar, the find bar and their actions with the view."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self.view = window.view
        self.made: FindBar | None = None
        actions = window.actions_
        actions["find"].triggered.connect(self.open_bar)
        actions["find_next"].triggered.connect(self.find_next)
        actions["find_previous"].triggered.connect(self.find_previous)
        actions["go_to"].triggered.connect(self.focus_box)
        window.top.address_typed.connect(self.go_to)

    @property
    def bar(self) -> FindBar:
        """The bar under the articles; made when something is to be found."""
        if self.made is None:
            from desktop.window.find_bar import FindBar

            self.made = FindBar(self.window.theme, self.window)
            self.made.query_changed.connect(self.find)
            self.made.next_requested.connect(self.find_next)
            self.made.previous_requested.connect(self.find_previous)
            self.made.closed.connect(self.close_bar)
            self.window.reading.addWidget(self.made)
        return self.made

    def go_to(self, typed: str) -> None:
        """Jump to a typed address, or find the typed words."""
        self.window.leave_library()
        address = parse_address(typed)
        if address is None:
            if typed.strip():
                self.bar.open_bar(typed)
                self.find(typed, self.bar.case.isChecked())
            return
        if self.view.go_to(address):
            self.view.setFocus()
        else:
            said = self.tr("Nothing here has the address {}.").format(address)
            self.window.status.show_place(said)

    def focus_box(self) -> None:
        self.window.top.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.window.top.box.selectAll()

    def open_bar(self) -> None:
        """Find words in the articles, or filter the library while that is shown."""
        if self.window.is_library_shown:
            self.window.library.focus_filter()
        else:
            self.bar.open_bar()

    def find(self, query: str, match_case: bool) -> None:  # noqa: FBT001  # a signal's payload
        self.view.find_words(query, match_case=match_case)
        self.show_hits()

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
            self.made.show_count(view.hit + 1, len(view.hits), view.hit_articles, view.hit_texts)

    def close_bar(self) -> None:
        self.view.find_words("", match_case=False)
        self.view.setFocus()
