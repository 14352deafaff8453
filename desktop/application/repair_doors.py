"""What a reader puts right of an extracted text: sentences, kinds of a run, and its words."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.story.addresses import Address
from desktop.story.article import Article, Kind
from desktop.story.repairing import (
    can_merge,
    join_sentences,
    parts_at,
    set_kinds,
    split_sentence,
)
from desktop.window.announcing import announce
from desktop.window.repair_place import Place, Run, chosen_place, selected_run
from desktop.window.said import kind_word, said
from desktop.workspace.repairing import Repairing

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from desktop.application.session import Session
    from desktop.story.beside import Page, Told
    from desktop.window.beside_window import BesideWindow
    from desktop.window.linked import PassageRef
    from desktop.window.run_sheet import KindGiven

IN_MENU = ("join_sentence", "kind_of_run", "correct_text", "beside")


class RepairDoors(QObject):
    """Splits, joins and sorts passages; opens the text beside its original."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("repairDoors")
        self.session = session
        self.workspace, self.window = session.workspace, session.window
        actions = self.window.actions_
        actions["split_sentence"].triggered.connect(self.split)
        actions["join_sentence"].triggered.connect(self.join)
        actions["kind_of_run"].triggered.connect(self.choose_kind)
        actions["beside"].triggered.connect(self.show_beside)
        actions["correct_text"].triggered.connect(self.correct)
        self.repairing = Repairing(self.workspace)
        self.repairing.page_read.connect(self.show_page)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.repairing.told.connect(self.show_told)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.repairing.saved.connect(self.show_saved)
        self.repairing.failed.connect(self.show_refused)
        self._edits: set[int] = set()
        """The articles whose text is to be changed once its original has been read."""
        if session.menus is not None:
            session.menus.passage_menu_made.connect(self.add_to_menu)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)

    # --- where the reader is ------------------------------------------------------------------------

    def _at(self) -> tuple[PassageRef, Article] | None:
        """Return the passage the reader is at and its article, or say that there is none."""
        view = self.window.view
        ref = view.focus_ref or view.current
        if view.cell is not None or ref is None or not view.has(ref):
            self._tell(self.tr("Go to a passage first."))
            return None
        return ref, view.columns[ref[0]].article

    def _tell(self, sentence: str) -> None:
        self.window.status.show_place(sentence)
        announce(self.window.view, sentence)

    def _go(self, ref: PassageRef, *, was_read: bool) -> None:
        """Stay at the place: a passage that was split or joined is another one now."""
        view = self.window.view
        view.select(None)
        if not view.has(ref):
            return
        if was_read:
            view.activate(ref)
        else:
            view.move_focus(ref)

    # --- sentences ----------------------------------------------------------------------------------

    def split(self) -> None:
        """Split the sentence where the selection begins."""
        place = chosen_place(self.window.view)
        if place is None:
            self._tell(
                self.tr(
                    "Select the word that the new sentence begins with (double-click it, or Shift"
                    " with the arrow keys), then press S. A right click splits where you point."
                )
            )
            return
        self.split_at(place)

    def split_at(self, place: Place, _checked: object = None) -> None:
        """Split a passage before a word of it."""
        view = self.window.view
        if not view.has(place.ref):
            return
        column, index = place.ref
        article = view.columns[column].article
        at = article.passages[index].start + place.at
        if parts_at(article, index, at) is None:
            return
        was_read = view.current == place.ref
        label = self.tr("Split {}: the passages after it count one more")
        change = partial(split_sentence, number=article.number, index=index, at=at)
        self.workspace.edit(label.format(article.passage_address(index)), change)
        self._go((column, index), was_read=was_read)

    def join(self) -> None:
        """Join the passage with the next one, or all that are selected."""
        at = self._at()
        if at is None:
            return
        (column, index), article = at
        run = selected_run(self.window.view, column) or Run(index, index + 1)
        if not can_merge(article, run.first, run.size):
            self._tell(self._why_not(article, run))
            return
        view = self.window.view
        was_read = view.current in {(column, i) for i in range(run.first, run.last + 1)}
        first, last = article.passage_address(run.first), article.passage_address(run.last)
        label = self.tr("Join {first} to {last}: the passages after them count {count} fewer")
        if run.size == 2:
            label = self.tr("Join {first} and {last}: the passages after them count one fewer")
        change = partial(join_sentences, number=article.number, index=run.first, count=run.size)
        self.workspace.edit(label.format(first=first, last=last, count=run.size - 1), change)
        self._go((column, run.first), was_read=was_read)

    def _why_not(self, article: Article, run: Run) -> str:
        address = article.passage_address(run.first)
        if run.first + 1 >= len(article.passages):
            return self.tr("{} is the last passage: there is none to join it with.").format(address)
        words = self.tr(
            "{} and what follows are of different kinds and paragraphs. Give them one kind first (T)."
        )
        return words.format(address)

    # --- kinds --------------------------------------------------------------------------------------

    def choose_kind(self) -> None:
        """Ask which passages from here on are of which kind."""
        at = self._at()
        if at is None:
            return
        from desktop.window.run_sheet import RunSheet

        (column, index), article = at
        selected = selected_run(self.window.view, column)
        made = RunSheet(self.window.theme, article, index, selected, self.window)
        made.kind_given.connect(self.give_kind)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        made.open()

    def give_kind(self, given: KindGiven, _checked: object = None) -> None:
        """Give a run a kind."""
        from desktop.window.run_sheet import run_words

        number, run, kind = given
        article = next((a for a in self.workspace.project.articles if a.number == number), None)
        if article is None or run.last >= len(article.passages):
            return  # asked of a window that is older than the project
        label = self.tr("{}: {}").format(run_words(article, run), kind_word(kind))
        change = partial(set_kinds, number=number, first=run.first, last=run.last, kind=kind)
        self.workspace.edit(label, change)
        self.window.view.select(None)

    # --- the words, beside the original -----------------------------------------------------------------

    def show_beside(self) -> None:
        """Open the text of the article the reader is in beside its original."""
        self._open(edits=False)

    def correct(self) -> None:
        """Open the text of the article the reader is in, to be changed."""
        self._open(edits=True)

    def _open(self, *, edits: bool) -> None:
        ref = self.window.view.start_ref()
        if ref is None:
            return
        number = self.window.view.columns[ref[0]].article.number
        for sheet in self._windows(number):
            if edits:
                sheet.begin_editing()
            sheet.raise_()
            sheet.activateWindow()
            return
        self._edits.discard(number)
        if edits:
            self._edits.add(number)
        self.repairing.read_page(number)

    def _windows(self, number: int) -> list[BesideWindow]:
        """Return the window on an article, if there is one."""
        from desktop.window.beside_window import BesideWindow

        found = self.window.findChildren(BesideWindow)
        return [each for each in found if each.page and each.page.article.number == number]

    def show_page(self, page: Page) -> None:
        """Open the window on an article and its original."""
        from desktop.window.beside_window import BesideWindow

        made = BesideWindow(self.window.theme, self.window)
        made.text_edited.connect(self.repairing.tell)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        made.save_wanted.connect(self.repairing.save)
        made.show_page(page, self.window.view.zoom)
        if page.article.number in self._edits:
            made.begin_editing()
        self._edits.discard(page.article.number)
        made.show()

    def show_told(self, told: Told) -> None:
        for sheet in self._windows(told.article):
            sheet.show_told(told)

    def show_refused(self, number: int, error: BaseException) -> None:
        for sheet in self._windows(number):
            sheet.show_refused(said(error))

    def show_saved(self, older: int, newer: int) -> None:
        """Close the window, go to the version that was made, and offer to move what was attached."""
        for sheet in self._windows(older):
            sheet.reject()
        self.window.pages.show("read")
        self.window.view.go_to(Address(article=newer))
        article = self.workspace.project.article(newer)
        if article.newer_than != older:
            words = self.tr("A{} has this text already: nothing new was stored.").format(newer)
            self.window.status.show_done(words)
            announce(self.window.view, words)
            return
        if self.session.tells:
            from desktop.application.version_offers import offer

            offer(self.session, older, newer)

    # --- the menu of a passage ------------------------------------------------------------------------

    def add_to_menu(self, menu: QMenu, ref: PassageRef) -> None:
        """Offer to split where the reader points, to join, and to sort a run."""
        view, actions = self.window.view, self.window.actions_
        column, index = ref
        article = view.columns[column].article
        menu.addSeparator()
        self._add_split(menu, ref)
        for name in IN_MENU:
            menu.addAction(actions[name])
            if name == "kind_of_run":
                self._add_runs(menu, article, index, selected_run(view, column))

    def _add_split(self, menu: QMenu, ref: PassageRef) -> None:
        action = self.window.actions_["split_sentence"]
        view = self.window.view
        pointer = None if self.session.menus is None else self.session.menus.pointer
        place = chosen_place(view)
        if pointer is not None and (place is None or place.ref != ref):
            place = chosen_place(view, pointer)
        if place is None or place.ref != ref:
            menu.addAction(action)
            return
        made = menu.addAction(self.tr("Split before “{}”").format(place.words))
        made.setToolTip(action.toolTip())
        made.triggered.connect(partial(self.split_at, place))

    def _add_runs(self, menu: QMenu, article: Article, index: int, selected: Run | None) -> None:
        from desktop.window.run_sheet import ALONE, KindGiven, runs_from, scope_words

        for name, run in runs_from(article, index, selected).items():
            if name == ALONE:
                continue  # the menu has that already
            inner = menu.addMenu(scope_words(article, name, run))
            for kind in Kind:
                action = inner.addAction(kind_word(kind))
                given = KindGiven(article.number, run, kind)
                action.triggered.connect(partial(self.give_kind, given))
