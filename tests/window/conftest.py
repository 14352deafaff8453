"""Fonts, themes and views that the tests of the window share."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.story.comparison import Comparison, Reading
from desktop.story.project import Project
from desktop.window import fonts
from desktop.window.compare_view import CompareView
from desktop.window.theme import LIGHT

MakeView = Callable[..., CompareView]


@pytest.fixture
def faces(qapp: object) -> None:
    """Measure with the faces that come with the program."""
    fonts.load_basic()
    fonts.load(fonts.ARABIC)
    fonts.load(fonts.HEBREW)


@pytest.fixture
def make_view(qtbot: QtBot, faces: None) -> Iterator[MakeView]:
    """Return a function that shows a project in a view and waits until all is laid out."""

    def make(
        project: Project, comparison: Comparison, width: int = 1600, height: int = 800
    ) -> CompareView:
        view = CompareView(LIGHT)
        qtbot.addWidget(view)
        view.resize(width, height)
        view.show_project(project)
        view.show_comparison(comparison)
        view.show()
        qtbot.waitExposed(view)
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        qtbot.waitUntil(lambda: view.is_laid_out)
        return view

    yield make
