"""The menu of the open story: another one, a new one, another name."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.story.stories import add_story, open_story, rename_story

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.application.session import Session


class StoryDoors(QObject):
    """Turns what is chosen in the menu of the story into edits of the project."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.session = session
        self.workspace, self.window = session.workspace, session.window
        button = self.window.top.story
        button.story_chosen.connect(self.open)
        button.new_requested.connect(self.ask_new)
        button.rename_requested.connect(self.ask_name)
        self.workspace.project_changed.connect(self.say_empty)
        self.workspace.files_opened.connect(self.say_empty)
        if self.workspace.project.articles:
            self.say_empty()

    def say_empty(self, _changed: object = None) -> None:
        """Say on an empty stage where its articles could come from."""
        project = self.workspace.project
        if not project.columns:
            chosen = self.tr(
                "No article of this story is shown. Choose some in the library (Ctrl+L), or add files"
                " (Ctrl+O)."
            )
            nothing = self.session.nothing_open()
            self.window.view.set_message(chosen if project.articles else nothing)

    def open(self, number: int) -> None:
        """Show another story, in Read."""
        project = self.workspace.project
        story = next((each for each in project.stories if each.number == number), None)
        if story is not None and number != project.open_story:
            label = self.tr("Open {}").format(story.name)
            self.workspace.edit(label, partial(open_story, number=number))
        self.window.pages.show("read")

    def ask_new(self) -> None:
        self._ask(self.tr("New story"), "", self.make)

    def ask_name(self) -> None:
        from desktop.window.said import name_words

        name = name_words(self.workspace.project.story.name)
        self._ask(self.tr("Rename story"), name, self.rename)

    def make(self, name: str) -> None:
        """Make an empty story and open it; its articles come from files or from the library."""
        if name.strip():
            label = self.tr("New story {}").format(name.strip())
            self.workspace.edit(label, partial(add_story, name=name, articles=()))

    def rename(self, name: str) -> None:
        number = self.workspace.project.open_story
        if name.strip():
            label = self.tr("Rename story")
            self.workspace.edit(label, partial(rename_story, number=number, name=name))

    def _ask(self, title: str, name: str, take: Callable[[str], None]) -> None:
        from desktop.window.name_dialog import ask_name

        dialog = ask_name("story_name", title, self.tr("Name of the story"), name, self.window)
        dialog.textValueSelected.connect(take)
