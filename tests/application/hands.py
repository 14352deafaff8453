"""What a reader does with the program, and what can be seen of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.resources import seeds
from desktop.story.imported import Outcome
from desktop.window.adding.log_sheet import LogSheet
from desktop.window.dialogs import Message
from desktop.window.said import said

SEEDS = sorted(seeds().glob("*.txt"))
BRIDGE = {
    "gazette.txt": "Bridge shut after cracks found\n\nThe Orsha bridge was shut on Monday after"
    " engineers found cracks in two of its pillars.\n\nThe city council said repairs would take"
    " eleven weeks. A bakery on the bank gave bread to those who had to walk.\n",
    "herald.txt": "Cracks shut the Orsha bridge\n\nEngineers found cracks in two pillars of the"
    " Orsha bridge, and it was shut on Monday.\n\nRepairs will take nine weeks, the city council"
    " said. Nobody was hurt.\n",
    "courier.txt": "City shuts Orsha bridge\n\nThe city shut the Orsha bridge on Monday when cracks"
    " were found in two pillars.\n\nFerries will run every ten minutes until it opens again.\n",
}
"""Invented articles on one story."""
PATIENCE = 10_000
"""ms in which a session must have settled, on a busy machine too."""

Open = Callable[..., Session]


def settled(qtbot: QtBot, session: Session) -> None:
    qtbot.waitUntil(session.is_settled, timeout=PATIENCE)


def written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def sources(session: Session) -> list[str]:
    """Return the names of the files in the columns, from left to right."""
    return [column.article.source for column in session.window.view.columns]


def addresses(session: Session) -> list[str]:
    return [column.article.address for column in session.window.view.columns]


def do(session: Session, name: str) -> None:
    """Choose an action of the menus."""
    action = session.window.actions_[name]
    assert action.isEnabled()
    action.trigger()


def press(
    session: Session, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key where the focus is."""
    where = QApplication.focusWidget()
    assert where is not None
    assert where.window() is session.window
    QTest.keyClick(where, key, modifiers)


def drop(session: Session, data: QMimeData) -> None:
    """Drop something on the window, as a file manager does."""
    window = session.window
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    middle = window.rect().center()
    enter = QDragEnterEvent(middle, action, data, button, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(middle), action, data, button, none))


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def words(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


def dialog(session: Session, name: str) -> QFileDialog:
    found = session.window.findChild(QFileDialog, name)
    assert isinstance(found, QFileDialog)
    return found


def choose(menu: QMenu, *names: str) -> None:
    """Choose an entry of a menu, or of a menu in it."""
    for name in names[:-1]:
        found = next(action for action in menu.actions() if action.text() == name)
        inner = found.menu()
        assert isinstance(inner, QMenu)
        menu = inner
    next(action for action in menu.actions() if action.text() == names[-1]).trigger()


def status(session: Session) -> str:
    return session.window.status.place.text()


def sentences(session: Session) -> list[str]:
    """Return what the open message says, or why things failed in the log that is open, and close it."""
    for sheet in session.window.findChildren(LogSheet):
        failed = [row.entry for row in sheet.rows if row.entry.outcome is Outcome.FAILED]
        sheet.close()
        return [said(entry.why or "") for entry in failed]
    (message,) = session.window.findChildren(Message)
    told = (
        [message.sentence.text()]
        if message.details is None
        else message.details.toPlainText().split("\n")
    )
    message.close()
    return told
