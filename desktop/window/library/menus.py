"""The menus of articles and of stories; each entry is one of the things that `Doing` does."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.story.project import Project, Story
from desktop.window.parts import menu_text

if TYPE_CHECKING:
    from desktop.window.library.doing import Doing

MOST_STORIES = 30
"""Stories that a menu lists; a longer one could not be walked through."""


def tr(text: str) -> str:
    return QCoreApplication.translate("LibraryMenus", text)


def new_menu(name: str, parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setObjectName(name)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def add(menu: QMenu, name: str, text: str, do: Callable[[], object], key: str = "") -> QAction:
    """Add an entry; its key is shown, and works in the list itself."""
    action = menu.addAction(f"{text}\t{key}" if key else text)
    action.setObjectName(name)
    action.triggered.connect(partial(call, do))
    return action


def call(do: Callable[[], object], _checked: object = None) -> None:
    do()


def article_menu(doing: "Doing", numbers: tuple[int, ...], parent: QWidget) -> QMenu:
    """Make the menu of the selected articles."""
    menu = new_menu("article_menu", parent)
    if len(numbers) == 1:
        opened = partial(doing.open_article, numbers[0])
        add(menu, "menu_open", tr("Show in the columns"), opened, tr("Enter"))
        original = add(
            menu, "menu_original", tr("Show in original"), partial(doing.do, "original"), "O"
        )
        original.setEnabled(doing.page.has_original(numbers[0]))
    add(menu, "menu_facts", tr("Facts…"), partial(doing.do, "facts"), tr("Ctrl+I"))
    add(menu, "menu_cite", tr("Copy citation"), partial(doing.do, "cite"), tr("Ctrl+C"))
    if doing.page.is_writable:
        menu.addSeparator()
        add_story_entries(menu, doing, numbers)
        menu.addSeparator()
        add_copy_entries(menu, doing, numbers)
        menu.addSeparator()
        count = len(numbers)
        words = tr("Remove") if count == 1 else tr("Remove {} articles").format(count)
        add(menu, "menu_remove", words, partial(doing.do, "remove"), tr("Del"))
    return menu


def add_story_entries(menu: QMenu, doing: "Doing", numbers: tuple[int, ...]) -> None:
    project = doing.page.project
    add(menu, "menu_new_story", tr("New story of these"), partial(doing.new_story, numbers))
    others = menu.addMenu(tr("Add to story"))
    others.setObjectName("menu_add_to")
    for story in project.stories[:MOST_STORIES]:
        if not set(numbers) <= set(story.articles):
            do = partial(doing.add_to_story, story.number, numbers)
            add(others, f"menu_add_to_{story.number}", menu_text(story.name), do)
    others.setEnabled(not others.isEmpty())
    story = meant_story(doing, project)
    inside = tuple(number for number in numbers if number in story.articles)
    if not inside:
        return
    name = menu_text(story.name)
    take = partial(doing.take_from_story, story.number, inside)
    add(menu, "menu_take_from", tr("Take from “{}”").format(name), take)
    if any(number in story.columns for number in inside):
        close = partial(doing.take_columns, story.number, inside)
        add(menu, "menu_close", tr("Close the column in “{}”").format(name), close)
    if any(number in story.aside for number in inside):
        give = partial(doing.give_columns, story.number, inside)
        add(menu, "menu_give", tr("Give a column in “{}”").format(name), give)


def meant_story(doing: "Doing", project: Project) -> Story:
    """Return the chosen story, else the open one."""
    return doing.page.chosen_story() or project.story


def add_copy_entries(menu: QMenu, doing: "Doing", numbers: tuple[int, ...]) -> None:
    if len(numbers) > 1:
        same = partial(doing.confirm_copies, numbers)
        add(menu, "menu_same", tr("These have the same text"), same)
        return
    group = doing.page.rows[numbers[0]].around.group
    words = {
        "same_text": tr("Same text"),
        "not_same_text": tr("Not the same text"),
        "take_back": tr("Take back that it is the same text"),
        "forget_denial": tr("Take back that it is not the same text"),
    }
    for name in ("same_text", "not_same_text", "take_back", "forget_denial"):
        if name in doing.copy_answers(numbers[0]):
            text = words[name]
            if group is not None and name != "take_back":
                text = f"{text}: {', '.join(f'A{number}' for number in group.articles)}"
            add(menu, f"menu_{name}", text, partial(doing.do, name))


def story_menu(doing: "Doing", story: Story | None, parent: QWidget) -> QMenu:
    """Make the menu of a story, or of the list when none is chosen."""
    menu = new_menu("story_menu", parent)
    if story is not None:
        number = story.number
        opened = partial(doing.open_story, number)
        add(menu, "menu_open_story", tr("Open"), opened, tr("Enter"))
    if not doing.page.is_writable:
        return menu
    if story is not None:
        page = doing.page
        rename = partial(page.stories.rename, number)
        add(menu, "menu_rename", tr("Rename"), rename, "F2")
        add(menu, "menu_up", tr("Move up"), partial(page.stories.shift, -1), tr("Alt+Up"))
        add(menu, "menu_down", tr("Move down"), partial(page.stories.shift, 1), tr("Alt+Down"))
        menu.addSeparator()
        remove = partial(doing.remove_story, number)
        add(menu, "menu_remove_story", tr("Remove story"), remove, tr("Del"))
        menu.addSeparator()
    add(menu, "menu_new_empty", tr("New story"), partial(doing.new_story, ()))
    return menu
