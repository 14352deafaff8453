"""What the program has to say in a window of its own: errors, files not read, faults of its own.

Nothing here waits: every function opens a dialog and returns it.
"""

import platform
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QFont, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop import VERSION
from desktop.storing.error_report import describe_error
from desktop.storing.folders import log_folder
from desktop.window.overrides import guarded
from desktop.window.pressing import pressed_by
from desktop.window.sheet import plain_label
from desktop.window.styles import SANS, sized
from desktop.window.theme import LIGHT, Theme

if TYPE_CHECKING:
    from desktop.window.about_window import AboutWindow

WIDTH = 480
TEXT_HEIGHT = 160
TITLE_SIZE = 15.5


def tr(text: str) -> str:
    return QCoreApplication.translate("Dialogs", text)


def show_error(parent: QWidget | None, sentence: str) -> "Message":
    """Say what happened, as the sentence of a UserError says it."""
    return Message("error_message", tr("That did not work"), sentence, parent).show_now()


def show_failures(
    parent: QWidget | None, failures: Sequence[str], *, is_rest_open: bool = True
) -> "Message":
    """List what could not be read, one sentence each; the rest is open, if there is any."""
    if len(failures) == 1:
        return show_error(parent, failures[0])
    title = tr("{} files could not be read").format(len(failures))
    rest = tr("Everything else is open.") if is_rest_open else ""
    made = Message("failures_message", title, rest, parent)
    made.add_text("failures", title, "\n".join(failures))
    made.add_copy()
    return made.show_now()


def show_bug(parent: QWidget | None, error: BaseException) -> "Message":
    """Own up to a fault of the program, with details to copy."""
    sentence = tr(
        "Wireside made a mistake of its own. You can go on working. If you report it, the"
        " details below help; they hold no text of your articles and no names of your files."
    )
    made = Message("bug_message", tr("Something went wrong"), sentence, parent)
    made.add_text("bug_details", tr("Details of the error"), bug_report(error))
    made.add_copy()
    made.add_button("open_log", tr("Open log folder")).clicked.connect(open_log_folder)
    return made.show_now()


def show_about(parent: QWidget | None, theme: Theme = LIGHT) -> "AboutWindow":
    """Say what the program is made of, and that nothing is sent."""
    from desktop.window.about_window import AboutWindow

    made = AboutWindow(theme, parent)
    made.open()
    return made


def show_note(parent: QWidget | None, title: str, sentence: str) -> "Message":
    """Explain something."""
    return Message("note_message", title, sentence, parent).show_now()


def bug_report(error: BaseException) -> str:
    """Return what a report needs: versions and where it happened, no text of an article."""
    return "\n".join(
        (
            f"Wireside {VERSION}",
            f"Qt {qVersion()}, Python {platform.python_version()}",
            f"{platform.system()} {platform.release()}, {platform.machine()},"
            f" {QGuiApplication.platformName()}",
            "",
            describe_error(error),
        )
    )


def open_log_folder() -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_folder())))


@guarded
class Message(QDialog):
    """A title, a sentence, perhaps a long text to read or copy, and buttons."""

    def __init__(self, name: str, title: str, sentence: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        heading = plain_label("message_title", title, self)
        heading.setFont(sized(SANS, TITLE_SIZE, QFont.Weight.DemiBold))
        self.sentence = plain_label("message_sentence", sentence, self)
        self.details: QPlainTextEdit | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(22, 20, 22, 18)
        self.column.setSpacing(12)
        self.column.addWidget(heading)
        self.column.addWidget(self.sentence)
        self.sentence.setVisible(bool(sentence))
        self.buttons = QHBoxLayout()
        self.buttons.addStretch(1)

    def add_text(self, name: str, accessible: str, text: str) -> None:
        """Show a long text that can be read and copied."""
        self.details = QPlainTextEdit(text, self)
        self.details.setObjectName(name)
        self.details.setAccessibleName(accessible)
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setMinimumHeight(TEXT_HEIGHT)
        self.details.document().setDocumentMargin(8)
        self.column.addWidget(self.details, 1)

    def add_button(self, name: str, text: str) -> QPushButton:
        made = QPushButton(text, self)
        made.setObjectName(name)
        made.setAccessibleName(text)
        made.setAutoDefault(False)
        self.buttons.addWidget(made)
        return made

    def add_copy(self) -> None:
        self.add_button("copy_details", tr("Copy")).clicked.connect(self.copy_details)

    def copy_details(self) -> None:
        if self.details is not None:
            QGuiApplication.clipboard().setText(self.details.toPlainText())

    def show_now(self, leave: str = "") -> "Message":
        """Show it with a last button that changes nothing; `leave` names that button."""
        close = self.add_button("close", leave or tr("Close"))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        if self.details is None:
            self.column.addStretch(1)
        self.column.addLayout(self.buttons)
        self.open()
        close.setFocus()
        return self

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button in focus, before it presses the last one."""
        button = pressed_by(event)
        if button is not None:
            button.click()
        else:
            super().keyPressEvent(event)
