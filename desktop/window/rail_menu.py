"""The menu of the articles that one rail stands for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from desktop.text.isolating import isolated
from desktop.window.headers import outlet_label

if TYPE_CHECKING:
    from desktop.window.compare_view import CompareView
    from desktop.window.linked import PassageRef
    from desktop.window.scene import Head

LONGEST = 60
"""Characters of a headline that a line of the menu shows."""


def tr(text: str) -> str:
    return QCoreApplication.translate("RailMenu", text)


def rail_menu(view: CompareView, rail: Head) -> QMenu:
    """List the articles of a joined rail; the one chosen becomes a column."""
    menu = QMenu(view)
    menu.setObjectName("railMenu")
    menu.setAccessibleName(rail.text.outlet)
    menu.aboutToHide.connect(menu.deleteLater)
    for column in range(rail.column, rail.column + rail.size):
        line = line_of(view, column).replace("&", "&&")
        menu.addAction(line).triggered.connect(partial(show, view, column))
    return menu


def show(view: CompareView, column: int, _checked: object = None) -> None:
    view.show_column(column)
    view.refresh()


def line_of(view: CompareView, column: int) -> str:
    """Name an article, and the passages in it that are like the one being read."""
    article = view.columns[column].article
    name = " ".join((article.headline or article.source).split())
    if len(name) > LONGEST:
        name = f"{name[:LONGEST].rstrip()}…"
    line = f"{article.address} {outlet_label(article)}: {isolated(name)}"
    similar = similar_in(view, column)
    if not similar:
        return line
    addresses = ", ".join(article.passage_address(index) for _, index in similar)
    return tr("{}  (similar: {})").format(line, addresses)


def similar_in(view: CompareView, column: int) -> list[PassageRef]:
    if view.current is None:
        return []
    return sorted(ref for ref in view.partners.get(view.current, ()) if ref[0] == column)
