"""What is said of a column's header, of its button and of a rail when the mouse rests there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF

from desktop.window.headers import menu_box
from desktop.window.scene import Head, Scene


def tr(text: str) -> str:
    return QCoreApplication.translate("HeadTip", text)


def head_tip(scene: Scene, head: Head, point: QPointF, memos: str) -> str:
    """Say what the button of a header does, else what is known of the article and what a rail does."""
    is_rail = head in scene.rails
    if not is_rail and menu_box(head.box).contains(point):
        return tr("What can be done with this article; the menu Article has the keys")
    text = head.text
    does = rail_does(head) if is_rail else ""
    return "\n".join(filter(None, (text.outlet, text.origin, text.state, text.note, memos, does)))


def rail_does(rail: Head) -> str:
    if rail.size > 1:
        return tr("A click lists these articles")
    return tr("A click shows the column; Left and Right go from article to article")
