"""The library page on the open project: its edits, suggestions, originals, and newer texts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.story.addresses import Address
from desktop.story.copies import Texts
from desktop.story.project import Project, show_in, with_story
from desktop.story.stories import open_story, stories_with, story_of
from desktop.story.suggestion import Suggestion
from desktop.workspace import Opened, Original

if TYPE_CHECKING:
    from desktop.application.session import Session
    from desktop.window.library import LibraryPage


class LibraryDoors(QObject):
    """Wires the page when it is first made, and the actions of articles that need the project."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.session = session
        self.workspace = session.workspace
        self.window = session.window
        self.page: LibraryPage | None = None
        self.window.pages.library_made.connect(self.take_page)
        self.workspace.texts_changed.connect(self.show_texts)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.workspace.integrity_checked.connect(self.show_integrity)
        self.workspace.home.state_changed.connect(self.show_state)
        self.workspace.asking.original_read.connect(self.show_original)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.workspace.files_opened.connect(self.offer_moves)
        self.workspace.leaving.connect(self.clear)
        self.window.actions_["original"].triggered.connect(self.open_original)
        self.window.actions_["facts"].triggered.connect(self.edit_facts)
        if self.window.pages.made_library is not None:
            self.take_page()

    # --- the page -------------------------------------------------------------------------------

    def take_page(self) -> None:
        """Connect the page, and show it what is known."""
        page = self.page = self.window.library
        page.edit_requested.connect(self.workspace.edit)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        page.suggestions_requested.connect(self.workspace.asking.suggest_stories)
        page.original_requested.connect(self.workspace.asking.read_original)
        page.article_activated.connect(self.read_article)
        page.status_told.connect(self.window.status.show_place)
        self.workspace.asking.suggestions_found.connect(self.show_suggestions)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        page.show_copies(self.workspace.texts.groups)
        page.show_project(self.workspace.project)
        self.show_state()
        self.show_integrity()

    def clear(self) -> None:
        """Forget what was proposed for the project that goes."""
        if self.page is not None:
            self.page.show_suggestions(())

    def show_suggestions(self, found: tuple[Suggestion, ...]) -> None:
        """Show the proposals that are no part of a story there is."""
        stories = [set(story.articles) for story in self.workspace.project.stories]
        fresh = [s for s in found if not any(set(s.articles) <= story for story in stories)]
        if self.page is not None:
            self.page.show_suggestions(fresh)

    def show_texts(self, texts: Texts) -> None:
        """Show which articles are proposed or confirmed to have the same text."""
        if self.page is not None:
            self.page.show_copies(texts.groups)

    def show_state(self, _state: object = None) -> None:
        if self.page is not None:
            state = self.workspace.home.state
            self.page.set_writable(state is None or state.is_writable)
            self.page.reader = self.session.settings.reader

    def show_integrity(self) -> None:
        """Say of each article whether its stored original was found unchanged."""
        if self.page is None:
            return
        for article in self.workspace.project.articles:
            digest = article.provenance.sha256 if article.provenance else ""
            if digest in self.workspace.unchanged:
                self.page.show_integrity(article.number, self.workspace.unchanged[digest])

    def read_article(self, number: int) -> None:
        """Show an article in its column; it gets one, in a story that has it, if it had none."""
        project = self.workspace.project
        if not has_article(project, number):
            return
        if number not in project.story.columns:
            label = self.tr("Show A{}").format(number)
            self.workspace.edit(label, partial(with_column, number=number))
        self.window.pages.show("read")
        self.window.view.go_to(Address(article=number))

    # --- one article ----------------------------------------------------------------------------

    def open_original(self) -> None:
        """Open the stored original of the passage the reader is at."""
        ref = self.window.view.focus_ref
        if ref is not None:
            span = self.window.view.span_of(ref)
            self.workspace.asking.read_original(span.article, (span.start, span.end))

    def show_original(self, original: Original) -> None:
        from desktop.window.original_window import OriginalWindow

        if not has_article(self.workspace.project, original.article):
            return
        article = self.workspace.project.article(original.article)
        if original.data is None:
            self.window.status.show_place(
                self.tr("No original of {} is stored.").format(article.address)
            )
            return
        made = OriginalWindow(self.window.theme, self.window)
        made.show_original(article, original.data, original.span, is_unchanged=True)
        made.show()

    def edit_facts(self) -> None:
        """Edit what is known about the article the reader is in, or those chosen in the library."""
        if self.page is not None and self.window.pages.shown == "library":
            self.page.show_facts()
            return
        ref = self.window.view.start_ref()
        if ref is None:
            return
        from desktop.window.facts_dialog import FactsDialog

        article = self.window.view.columns[ref[0]].article
        dialog = FactsDialog(self.window.theme, (article,), self.window)
        dialog.facts_stated.connect(partial(self.state_facts, article.number))
        dialog.open()

    def state_facts(self, number: int, facts: dict[str, str]) -> None:
        """Store what was said about an article in the dialog, as one step."""
        from desktop.window.library.edits import state_facts

        if facts and has_article(self.workspace.project, number):
            self.workspace.edit(*state_facts((number,), facts))

    # --- newer texts ----------------------------------------------------------------------------

    def offer_moves(self, opened: Opened) -> None:
        """After a newer text came in, offer to move what was attached to the older one."""
        for older, newer in opened.newer:
            self.window.status.show_place(
                self.tr("A{} is a newer text of A{}.").format(newer, older)
            )
            if self.session.tells:
                from desktop.application.version_offers import offer

                offer(self.session, older, newer)


def has_article(project: Project, number: int) -> bool:
    """Tell whether an article is still there: what names it may be older than the project."""
    return any(article.number == number for article in project.articles)


def with_column(project: Project, number: int) -> Project:
    """Give an article a column in the open story, or open the story that has it."""
    stories = stories_with(project, number)
    if stories and project.open_story not in {story.number for story in stories}:
        project = open_story(project, stories[0].number)
    story = story_of(project, project.open_story)
    return with_story(project, show_in(story, project.article(number)))
