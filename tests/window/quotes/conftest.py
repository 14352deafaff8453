"""The page of quotes, shown and answered."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.window.marks import MarkKind
from desktop.window.quotes.model import Stage, State
from desktop.window.quotes.page import QuotesPage
from desktop.window.theme import LIGHT
from tests.window.quotes.told import Answering, material


def layer(name: str) -> QAction:
    made = QAction(name)
    made.setObjectName(name)
    made.setCheckable(True)
    made.setChecked(True)
    return made


@pytest.fixture
def page(qtbot: QtBot, faces: None) -> Iterator[QuotesPage]:
    """The page on a story of four articles, of which three report one utterance."""
    layers = {
        MarkKind.DIFFERS: layer("layer_differs"),
        MarkKind.ONLY: layer("layer_only"),
        MarkKind.MOVED: layer("layer_moved"),
    }
    made = QuotesPage(LIGHT, layers)
    qtbot.addWidget(made)
    answering = Answering(made)
    made.resize(1366, 700)
    made.show_material(material())
    made.show_state(State(Stage.READY))
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.list.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is made.list)
    yield made
    answering.page = made
