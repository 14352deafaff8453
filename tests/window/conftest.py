"""Fonts, the five articles and views that the tests of the window share."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop import importing
from desktop.comparing import compare
from desktop.comparing.counterparts import read_passage
from desktop.resources import seeds
from desktop.story.comparison import Comparison, Span
from desktop.story.project import Project, add_articles
from desktop.window import fonts
from desktop.window.compare_view import CompareView
from desktop.window.theme import LIGHT

MakeView = Callable[..., CompareView]
Told = tuple[Project, Comparison]


@pytest.fixture
def faces(qapp: object) -> None:
    """Measure with the faces that come with the program."""
    fonts.load_basic()
    fonts.load(fonts.ARABIC)
    fonts.load(fonts.HEBREW)


@pytest.fixture(scope="session")
def five() -> Told:
    """The five articles the project was made for, and what comparing finds in them."""
    articles = tuple(importing.read(path) for path in sorted(seeds().glob("*.txt")))
    project = add_articles(Project(), articles)
    return project, compare(project.columns)


class Answering:
    """Reads a passage as soon as a view activates it, as the workspace does a moment later."""

    def __init__(self, view: CompareView) -> None:
        self.view = view
        view.passage_activated.connect(self.answer)

    def answer(self, span: object) -> None:
        view = self.view
        if not isinstance(span, Span):
            view.show_reading(None)
            return
        articles = {column.article.number: column.article for column in view.columns}
        view.show_reading(read_passage(articles, view.comparison, span, view.against))


@pytest.fixture
def make_view(qtbot: QtBot, faces: None) -> Iterator[MakeView]:
    """Return a function that shows a project in a view, answered at once and wholly laid out."""
    answering: list[Answering] = []

    def make(
        project: Project, comparison: Comparison, width: int = 1600, height: int = 800
    ) -> CompareView:
        view = CompareView(LIGHT)
        qtbot.addWidget(view)
        answering.append(Answering(view))
        view.resize(width, height)
        view.show_project(project)
        view.show_comparison(comparison)
        view.show()
        qtbot.waitExposed(view)
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        qtbot.waitUntil(lambda: view.is_laid_out)
        return view

    yield make
    answering.clear()
