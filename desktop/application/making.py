"""Make the QApplication: style, typefaces, and what assistive technology asks."""

import sys

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication

from desktop import VERSION
from desktop.window import fonts

SWITCH_INTERVAL = 0.0005
"""Seconds a thread may hold the interpreter: keeps frames short while jobs run (evidence/qt.md §3)."""

FUSION = ("-style", "fusion")
"""Said this way, PySide does not make Python's QStyle with its 900 names: 4 ms of a start."""


def make_application() -> QApplication:
    """Make the QApplication with the program's style and typefaces."""
    sys.setswitchinterval(SWITCH_INTERVAL)
    found: object = QApplication.instance()
    made = found if isinstance(found, QApplication) else QApplication(["wireside", *FUSION])
    made.setApplicationName("Wireside")
    made.setApplicationVersion(VERSION)
    made.setDesktopFileName("wireside")
    if made is found:
        made.setStyle("Fusion")
    fonts.load_basic()
    made.setFont(fonts.interface_font())
    QAccessible.installFactory(make_accessible)
    return made


def make_accessible(key: str, made_for: QObject | None) -> QAccessibleInterface | None:
    """Give assistive technology its view of the articles; loaded only when there is some.

    Known before the window is: Qt asks for an object once, and keeps the answer.
    """
    from desktop.window import accessible

    return accessible.make_accessible(key, made_for)
