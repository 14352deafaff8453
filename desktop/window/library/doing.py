"""What a reader does in the library: gestures become edits, told to whoever holds the project."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication

from desktop.storing.clock import now_utc
from desktop.story.anchoring import without_articles_attached
from desktop.story.article import Article
from desktop.story.suggestion import Suggestion
from desktop.window.citation import citations
from desktop.window.library import edits
from desktop.window.library.details import FORGET, NOT_SAME, SAME, TAKE_BACK, copies_of
from desktop.window.library.edits import Edit
from desktop.window.library.menus import article_menu, story_menu
from desktop.window.library.model import Said
from desktop.window.library.stories import Dropped, Moved, Renamed

if TYPE_CHECKING:
    from desktop.window.facts_dialog import FactsDialog
    from desktop.window.library.page import LibraryPage


class Doing(QObject):
    """Acts for one page: asks for edits, opens menus and the dialog with all facts."""

    def __init__(self, page: "LibraryPage") -> None:
        super().__init__(page)
        self.page = page
        self.dialog: FactsDialog | None = None
        table, stories, model = page.table, page.stories, page.model
        table.asked.connect(self.do)
        table.article_activated.connect(page.article_activated)
        table.tick_clicked.connect(self.toggle_column)
        table.menu_requested.connect(self.show_article_menu)
        table.editor.refused.connect(page.status_told)
        model.fact_stated.connect(self.state_fact)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        stories.story_opened.connect(self.open_story)
        stories.removal_asked.connect(self.remove_story)
        stories.menu_requested.connect(self.show_story_menu)
        page.stories_model.story_renamed.connect(self.rename_story)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        page.stories_model.story_moved.connect(self.move_story)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        page.stories_model.articles_dropped.connect(self.drop_articles)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        page.new_story.clicked.connect(partial(self.new_story, ()))
        page.bar.copies_once_chosen.connect(self.count_once)
        page.suggestions.taken.connect(self.take_suggestion)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        page.details.asked.connect(self.do)

    def edit(self, edit: Edit, told: str = "") -> None:
        """Ask for an edit, and say what happened; nothing happens in a project that is only read."""
        if not self.page.is_writable:
            self.page.status_told.emit(self.tr("This project can be read, not changed."))
            return
        self.page.edit_requested.emit(edit.label, edit.change)
        if told:
            self.page.status_told.emit(told)

    def do(self, wanted: str) -> None:
        """Do what a key, a button or a menu asked for, with the selected articles."""
        numbers = self.page.selected_numbers()
        if wanted == "filter":
            self.page.focus_filter()
        elif not numbers:
            self.page.status_told.emit(self.tr("Select an article first."))
        elif wanted in ("facts", "cite", "remove", "tick"):
            table = {
                "facts": self.show_facts,
                "cite": self.cite,
                "remove": self.remove,
                "tick": self.tick,
            }
            table[wanted](numbers)
        elif wanted == "original":
            self.show_original(numbers[0])
        else:
            self.answer_copies(wanted, numbers[0])

    # --- articles -------------------------------------------------------------------------------

    def open_article(self, number: int) -> None:
        self.page.article_activated.emit(number)

    def show_original(self, number: int) -> None:
        if self.page.has_original(number):
            self.page.original_requested.emit(number)
        else:
            self.page.status_told.emit(self.tr("No original is stored of A{}.").format(number))

    def state_fact(self, said: Said) -> None:
        self.edit(edits.state_facts((said.number,), {said.fact: said.value}))

    def show_facts(self, numbers: tuple[int, ...]) -> None:
        """Open the dialog with every fact of the articles."""
        from desktop.window.facts_dialog import FactsDialog

        articles = tuple(self.page.rows[number].article for number in numbers)
        dialog = FactsDialog(self.page.theme, articles, self.page)
        dialog.set_writable(is_writable=self.page.can_change(numbers))
        if len(numbers) == 1:
            dialog.show_integrity(self.page.integrity.get(numbers[0]))
        dialog.facts_stated.connect(partial(self.state_facts, numbers))
        dialog.destroyed.connect(self._forget_dialog)
        self.dialog = dialog
        dialog.open()

    def _forget_dialog(self) -> None:
        self.dialog = None

    def state_facts(self, numbers: tuple[int, ...], facts: dict[str, str]) -> None:
        there = tuple(number for number in numbers if number in self.page.rows)
        if there and facts:
            self.edit(edits.state_facts(there, facts))

    def cite(self, numbers: tuple[int, ...]) -> None:
        articles: list[Article] = [self.page.rows[number].article for number in numbers]
        QGuiApplication.clipboard().setMimeData(citations(articles))
        count = len(numbers)
        said = self.tr("Citation of {} copied").format(edits.named(numbers))
        self.page.status_told.emit(
            said if count == 1 else self.tr("{} citations copied").format(count)
        )

    def remove(self, numbers: tuple[int, ...]) -> None:
        said = self.tr("Removed {}. Ctrl+Z brings it back.")
        if len(numbers) > 1:
            said = self.tr("Removed {}. Ctrl+Z brings them back.")
        names = " · ".join((edits.named(numbers), *self._going_with(numbers)))
        self.edit(edits.remove(numbers), said.format(names))

    def _going_with(self, numbers: tuple[int, ...]) -> Iterator[str]:
        """Say how many notes and pins have no place in other articles, and go with these."""
        before = self.page.project
        after = without_articles_attached(before, numbers)
        notes = len(before.annotations) - len(after.annotations)
        pins = sum(
            len(b.pins) - len(a.pins) for b, a in zip(before.briefs, after.briefs, strict=True)
        )
        if notes:
            yield self.tr("notes: {}").format(notes)
        if pins:
            yield self.tr("pins: {}").format(pins)

    # --- columns --------------------------------------------------------------------------------

    def toggle_column(self, number: int) -> None:
        self.tick((number,))

    def tick(self, numbers: tuple[int, ...]) -> None:
        """Give the articles a column of the chosen story, or take it if all of them have one."""
        story = self.page.chosen_story()
        if story is None:
            self.page.status_told.emit(self.tr("Choose a story first, at the left."))
        elif set(numbers) <= set(story.columns):
            self.take_columns(story.number, numbers)
        else:
            self.give_columns(story.number, numbers)

    def give_columns(self, story: int, numbers: tuple[int, ...]) -> None:
        self.edit(edits.give_columns(story, numbers))

    def take_columns(self, story: int, numbers: tuple[int, ...]) -> None:
        self.edit(edits.take_columns(story, numbers))

    # --- stories --------------------------------------------------------------------------------

    def name_of(self, number: int) -> str:
        return next(s.name for s in self.page.project.stories if s.number == number)

    def new_story(self, numbers: tuple[int, ...], _checked: object = None) -> None:
        """Make a story, choose it and open the field with its name."""
        if self.page.is_writable:
            self.page.expect_story()
        self.edit(edits.make_story(self.tr("New story"), numbers))

    def open_story(self, number: int) -> None:
        name = self.name_of(number)
        self.edit(edits.open_it(number, name), self.tr("“{}” is open").format(name))

    def rename_story(self, renamed: Renamed) -> None:
        self.edit(edits.rename(renamed.number, renamed.name))

    def move_story(self, moved: Moved) -> None:
        self.edit(edits.move(moved.number, moved.place, self.name_of(moved.number)))

    def remove_story(self, number: int) -> None:
        name = self.name_of(number)
        said = self.tr("Removed story “{}”; its articles stay. Ctrl+Z brings it back.")
        self.edit(edits.remove_it(number, name), said.format(name))

    def drop_articles(self, dropped: Dropped) -> None:
        self.add_to_story(dropped.number, dropped.articles)

    def add_to_story(self, number: int, articles: tuple[int, ...]) -> None:
        name = self.name_of(number)
        said = self.tr("Added {} to “{}”").format(edits.named(articles), name)
        self.edit(edits.add_to(number, name, articles), said)

    def take_from_story(self, number: int, articles: tuple[int, ...]) -> None:
        self.edit(edits.take_from(number, self.name_of(number), articles))

    def take_suggestion(self, suggestion: Suggestion) -> None:
        there = [number for number in suggestion.articles if number in self.page.rows]
        said = self.tr("“{}” is a story now. Ctrl+Z takes it back.").format(suggestion.name)
        self.edit(edits.make_story(suggestion.name, there), said)

    # --- copies ---------------------------------------------------------------------------------

    def copy_answers(self, number: int) -> frozenset[str]:
        return copies_of(self.page.rows[number], self.page.project)[2]

    def answer_copies(self, wanted: str, number: int) -> None:
        """Say of the copy group of an article what the reader decided."""
        if wanted not in self.copy_answers(number):
            return
        page, group = self.page, self.page.rows[number].around.group
        if wanted == SAME and group is not None:
            self.confirm_copies(group.articles)
        elif wanted == NOT_SAME and group is not None:
            self.edit(edits.not_same_text(group, page.reader, now_utc()))
        elif wanted in (TAKE_BACK, FORGET):
            is_copy = wanted == TAKE_BACK
            said = (c for c in page.project.copies if c.is_copy == is_copy)
            self.edit(edits.take_back(next(c.articles for c in said if number in c.articles)))

    def confirm_copies(self, numbers: tuple[int, ...]) -> None:
        page = self.page
        self.edit(edits.same_text(numbers, page.project, page.reader, now_utc()))

    def count_once(self, is_once: bool) -> None:  # noqa: FBT001  # a signal's payload
        self.edit(edits.count_once(is_once=is_once))

    # --- menus ----------------------------------------------------------------------------------

    def show_article_menu(self, where: QPoint) -> None:
        numbers = self.page.selected_numbers()
        if numbers:
            article_menu(self, numbers, self.page).popup(where)

    def show_story_menu(self, where: QPoint) -> None:
        menu = story_menu(self, self.page.chosen_story(), self.page)
        menu.popup(where)
