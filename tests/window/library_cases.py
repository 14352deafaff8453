"""Invented articles about a harbour bridge, and a project that does what the library asks for."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from desktop.story.article import (
    READER,
    WAY_FILE,
    WAY_PASTE,
    Article,
    Kind,
    Passage,
    Provenance,
    Stated,
)
from desktop.story.copies import copy_groups
from desktop.story.decisions import CopyGroup
from desktop.story.project import Counters, Project, Story
from desktop.window.library import LibraryPage
from desktop.window.theme import LIGHT

BODY = "The harbour bridge is closed for eleven weeks while two cracked bearings are replaced."
OTHER = "The council passed the school budget after a debate that went on until midnight."
BRIDGE, SCHOOL = 1, 2
"""Numbers of the stories of `bridge_project`."""


def article(
    number: int,
    headline: str = "",
    outlet: str | None = None,
    body: str = BODY,
    *,
    published: Stated | None = None,
    way: str = WAY_FILE,
    language: str = "en",
) -> Article:
    text = f"{headline}\n\n{body}" if headline else body
    start = len(text) - len(body)
    head = (Passage(0, len(headline), Kind.HEADLINE, "invented", 0),) if headline else ()
    return Article(
        number,
        f"page-{number}.txt",
        text,
        (*head, Passage(start, len(text), Kind.BODY, "invented", 1)),
        Stated(language, "its words"),
        "utf-8",
        outlet=None if outlet is None else Stated(outlet, "its text"),
        published=published,
        provenance=Provenance(
            way,
            f"/home/olena/pages/page-{number}.txt" if way == WAY_FILE else "",
            f"2026-06-1{number % 2}T1{number % 10}:00:00Z",
            f"{number:064x}",
            "plain text, Wireside 0.3",
        ),
    )


READ_DATE = Stated("2026-05-30", "date line in its text")
SAID_DATE = Stated("2026-05-31T14:20", READER)

LEDGER = article(1, "Harbour bridge to close", "The Harbor Ledger", published=READ_DATE)
TIMES = article(2, "Bridge closed: what to know", "Canal Street Times", published=SAID_DATE)
NAMELESS = article(3)
PORT = article(
    4,
    "Міст через гавань закриють",
    "Вісник порту",
    "Міст закриють на одинадцять тижнів, повідомила міська рада.",
    language="uk",
    way=WAY_PASTE,
)
COPY = article(5, "Eleven weeks without the bridge", "Morning Post")
BUDGET = article(6, "Council passes budget", "The Harbor Ledger", OTHER)
ALL = (LEDGER, TIMES, NAMELESS, PORT, COPY, BUDGET)
PROPOSED = ((1, 5),)
"""What comparing the bodies would propose as one text."""


def bridge_project(*articles: Article) -> Project:
    told = articles or ALL
    numbers = tuple(each.number for each in told)
    bridge = tuple(number for number in numbers if number != BUDGET.number)
    school = tuple(number for number in numbers if number == BUDGET.number)
    return Project(
        told,
        (Story("Harbour bridge", bridge, number=BRIDGE), Story("School", school, number=SCHOOL)),
        counters=Counters(max((0, *numbers)) + 1, 3),
        identity="invented",
    )


def edited(project: Project, number: int, **changes: object) -> Project:
    """Return a project with other facts of one article."""
    articles = (
        replace(each, **changes) if each.number == number else each  # type: ignore[arg-type]  # facts of an article
        for each in project.articles
    )
    return replace(project, articles=tuple(articles))


class Desk:
    """Owns the project behind a page: does what is asked for at once, and can undo it."""

    def __init__(self, page: LibraryPage, project: Project) -> None:
        self.page = page
        self.project = project
        self.proposed: tuple[tuple[int, ...], ...] = PROPOSED
        self.labels: list[str] = []
        self.before: list[Project] = []
        self.told: list[str] = []
        page.edit_requested.connect(self.edit)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        page.status_told.connect(self.told.append)
        self.show()

    def edit(self, label: str, change: Callable[[Project], Project]) -> None:
        self.labels.append(label)
        self.before.append(self.project)
        self.project = change(self.project)
        self.show()

    def undo(self) -> None:
        self.project = self.before.pop()
        self.show()

    def show(self) -> None:
        self.page.show_copies(self.groups())
        self.page.show_project(self.project)
        self.page.show_copies(self.groups())

    def groups(self) -> tuple[CopyGroup, ...]:
        return copy_groups(self.project, self.proposed)

    def article(self, number: int) -> Article:
        return self.project.article(number)


def make_desk(qtbot: QtBot, project: Project | None = None) -> Desk:
    """Show a page in a window of its own, with somebody who does what it asks for."""
    page = LibraryPage(LIGHT)
    qtbot.addWidget(page)
    page.reader = "Olena"
    page.resize(1400, 700)
    desk = Desk(page, project if project is not None else bridge_project())
    page.show()
    qtbot.waitExposed(page)
    page.table.setFocus()
    return desk


def shown(page: LibraryPage) -> list[int]:
    """Return the numbers of the articles in the table, in its order."""
    return [row.number for row in page.model.rows]


def headings(page: LibraryPage) -> list[str]:
    return [group.title for group in page.model.groups]


def select(page: LibraryPage, numbers: Sequence[int]) -> None:
    """Select articles as Ctrl and clicks do."""
    model = page.table.selectionModel()
    model.clearSelection()
    flags = model.SelectionFlag
    for number in numbers:
        index = page.model.index_of(number)
        page.table.selectionModel().setCurrentIndex(index, flags.Select | flags.Rows)


def let_go() -> None:
    """Delete what is to be deleted later, such as the field of a cell or a closed menu."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()
