"""Saved searches: what the list on the page of a search does with the project and its index."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from desktop.storing.clock import now_utc
from desktop.story.saved_search import Finds, SavedSearch
from desktop.story.saving_searches import (
    add_search,
    look_at,
    move_search,
    remove_search,
    rename_search,
    search_of,
)
from desktop.window.pages import SEARCH
from desktop.window.parts import button
from desktop.window.search.saved import SavedPart
from desktop.window.search.saved_rows import Moved, Renamed, new_words
from desktop.window.telling import local_time
from desktop.workspace.searching import FILTERED, Answer, Asked, View

if TYPE_CHECKING:
    from desktop.application.search_doors import SearchDoors
    from desktop.story.project import Project

COUNTING = "saved_search"
"""The key of the job that counts what is new; one search at a time, so that a question waits for one."""


class SavedSearches(QObject):
    """Keeps the list in step with the project, and runs, saves and counts searches."""

    def __init__(self, doors: SearchDoors) -> None:
        super().__init__(doors)
        self.setObjectName("savedSearches")
        self.workspace, self.window = doors.session.workspace, doors.window
        self.searching, self.page = doors.searching, doors.page
        self.uncounted: list[SavedSearch] = []
        self._looked_from: SavedSearch | None = None
        """The search that is open, as it was before; what it finds is noted as seen."""
        self.shows = self.page.filters.text()
        self.part = SavedPart(self.page.theme, self.page)
        self.page.add_saved(self.part)
        self.only_new = button("saved_new_only", "", "", self.page)
        self.only_new.setCheckable(True)
        self.only_new.hide()
        self.page.add_action(self.only_new)
        self._wire()
        self._show(self.workspace.project)

    def _wire(self) -> None:
        part, page = self.part, self.page
        part.save_requested.connect(self.save)
        part.copy_requested.connect(self.copy)
        part.list.run_requested.connect(self.run)
        part.list.removal_requested.connect(self.remove)
        part.list.left.connect(page.left)
        part.model.renamed.connect(self.rename)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        page.filters.toggled.connect(self._tell_hidden)
        part.model.moved.connect(self.move)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        page.asked.connect(self._follow)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.only_new.clicked.connect(self._filter)
        self.searching.answered.connect(self._take)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.workspace.project_changed.connect(self._show)
        self.searching.index.grew.connect(self.count)
        self.workspace.quotes_changed.connect(self.count)
        self.workspace.leaving.connect(self._stop)
        self.workspace.opened.connect(self._forget)
        self.window.pages.page_shown.connect(self._turn)

    # --- what is asked for ----------------------------------------------------------------------

    def save(self) -> None:
        """Save what is looked for, and let its name be typed; one that is saved is named again."""
        wanted = self.page.wanted
        query = wanted.typed.strip()
        if not query:
            self.window.status.show_place(self.tr("Type what is to be looked for, then save it."))
            self.window.seeking.focus_box()
            return
        number = next((s.number for s in self.searches if is_same(s, wanted)), 0)
        if not number:
            number = self.workspace.project.counters.search
            new = SavedSearch(0, " ".join(query.split()), query, wanted.view.value)
            label = self.tr("Save search “{}”").format(new.name)
            self.workspace.edit(label, partial(add_search, new=new))
            if search_of(self.workspace.project, number) is None:
                return
            self.run(number)
        self._go_to_list()
        self.part.list.rename(number)

    def run(self, number: int) -> None:
        """Ask what a saved search asks, and mark what is new in it."""
        saved = search_of(self.workspace.project, number)
        if saved is None:
            return
        self.only_new.setChecked(False)
        self.window.seeking.box.setText(saved.query)
        view = View(saved.view) if saved.view in list(View) else View.PASSAGES
        self.window.actions_[f"search_{view}"].setChecked(True)
        self.page.want(Asked(saved.query, view, since=saved))

    def rename(self, renamed: Renamed) -> None:
        label = self.tr("Rename search to “{}”").format(renamed.name)
        change = partial(rename_search, number=renamed.number, name=renamed.name)
        self.workspace.edit(label, change)

    def move(self, moved: Moved) -> None:
        change = partial(move_search, number=moved.number, place=moved.place)
        self.workspace.edit(self.tr("Order of saved searches"), change)

    def remove(self, number: int) -> None:
        saved = search_of(self.workspace.project, number)
        if saved is not None:
            label = self.tr("Remove search “{}”").format(saved.name)
            self.workspace.edit(label, partial(remove_search, number=number))

    def copy(self, number: int) -> None:
        saved = search_of(self.workspace.project, number)
        if saved is not None:
            QApplication.clipboard().setText(saved.query)

    def focus(self) -> None:
        """Take the keyboard to the list."""
        if not self.searches:
            self.window.status.show_place(self.part.empty.text())
            self.window.seeking.focus_box()
            return
        if not self.part.list.chosen():
            self.part.list.choose(self.searches[0].number)
        self._go_to_list()

    def _go_to_list(self) -> None:
        """Take the keyboard to the list, which a narrow window hides."""
        self.page.filters.setChecked(True)
        self.part.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _filter(self) -> None:
        """Show only what is new, or all."""
        self.page.want(self.page.wanted._replace(is_new_only=self.only_new.isChecked()))

    # --- what is shown --------------------------------------------------------------------------

    @property
    def searches(self) -> tuple[SavedSearch, ...]:
        return self.workspace.project.searches

    def _show(self, project: Project) -> None:
        self.part.show_searches(project.searches)
        self._tell_hidden()
        self.count()

    def _forget(self) -> None:
        """Let what was counted and opened in another project go."""
        self._looked_from = None
        self.page.wanted = self.page.wanted._replace(since=None, is_new_only=False)
        self.part.model.new.clear()
        self._tell_hidden()
        self.part.show_open(0)
        self.only_new.hide()

    def _follow(self, asked: Asked) -> None:
        saved = asked.saved
        self.part.show_open(0 if saved is None else saved.number)
        self.part.show_savable(is_savable=bool(asked.typed.strip()))
        if saved is None:
            self.only_new.hide()

    def _take(self, answer: Answer) -> None:
        """Say what is new in the saved search that is open; it was looked at now."""
        if answer.asked != self.page.wanted:
            return  # it is on its way from another project, or was overtaken
        saved, finds, is_whole = answer.asked.saved, answer.finds, answer.indexed.is_whole
        self.only_new.setVisible(bool(answer.new.total) and answer.asked.view in FILTERED)
        if saved is None or finds is None or not is_whole:
            return
        self.only_new.setText(self.tr("New only ({})").format(answer.new.total))
        self.only_new.setAccessibleName(self.tr("New only, {}").format(new_words(answer.new)))
        tip = self.tr("Show only what was not there when you last looked: {}")
        self.only_new.setToolTip(tip.format(local_time(saved.looked)))
        self._look(saved.number, finds)

    def _look(self, number: int, finds: Finds) -> None:
        """Remember what somebody looks at, once for each time it is opened or finds more."""
        known = search_of(self.workspace.project, number)
        if known is None or self.window.pages.shown != SEARCH:
            return
        since = self.page.wanted.since
        if since is not self._looked_from or known.new_among(finds).total:
            self._looked_from = since
            self.workspace.note(partial(look_at, number=number, finds=finds, at=now_utc()))
            self._begin_with(number)

    def _begin_with(self, number: int) -> None:
        """Call new what comes from now on, where a search was just saved: nobody looked before."""
        wanted, known = self.page.wanted, search_of(self.workspace.project, number)
        if wanted.since is not None and not wanted.since.looked:
            self._looked_from = known
            self.page.want(wanted._replace(since=known))

    # --- what is new ----------------------------------------------------------------------------

    def _turn(self, name: str) -> None:
        if name == SEARCH:
            self.count()
        else:
            self._stop()

    def _stop(self) -> None:
        """Count no more: another page, or another project, is to be shown."""
        self.uncounted = []
        self.workspace.jobs.cancel(COUNTING)

    def count(self) -> None:
        """Count what is new in each search, one after the other, while the page is shown."""
        self.uncounted = list(self.searches) if self.window.pages.shown == SEARCH else []
        self._count_next()

    def _tell_hidden(self) -> None:
        """Say on the button that brings the list how much is new in it, where there is no room for it."""
        model, filters = self.part.model, self.page.filters
        total = sum(model.new_in(each).total for each in self.searches)
        is_told = bool(total) and not filters.isChecked()
        filters.setText(self.tr("Filters ({} new)").format(total) if is_told else self.shows)
        filters.setAccessibleName(filters.text())

    def _count_next(self) -> None:
        if self.uncounted:
            saved = self.uncounted[0]
            self.searching.find(COUNTING, saved.query, partial(self._counted, saved.number))

    def _counted(self, number: int, finds: object) -> None:
        saved = search_of(self.workspace.project, number)
        if saved is not None and isinstance(finds, Finds):
            self.part.show_new(number, saved.new_among(finds))
            self._tell_hidden()
        self.uncounted = [each for each in self.uncounted if each.number != number]
        self._count_next()


def is_same(saved: SavedSearch, asked: Asked) -> bool:
    return (saved.query, saved.view) == (asked.typed.strip(), asked.view.value)
