"""What is said of a ribbon or tab that the reader points at: its counterpart, and who linked them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.story.comparison import Origin, Strength
from desktop.text.isolating import isolated
from desktop.window.headers import outlet_label
from desktop.window.ribbons import Ribbon, Tab

if TYPE_CHECKING:
    from desktop.story.comparison import Link
    from desktop.window.linked import PassageRef
    from desktop.window.scene_builder import Shown

FIRST = 90
"""Characters of a passage that a tooltip shows."""


def tr(text: str) -> str:
    return QCoreApplication.translate("Ribbon", text)


def link_tip(view: Shown, pointed: Ribbon | Tab, x: float) -> str:
    """Name the counterpart of the end nearer to `x`, with its first words and who linked them."""
    if isinstance(pointed, Ribbon):
        own, other = pointed.ends_at(x)
    else:
        own, other = pointed.source, pointed.target
    article = view.columns[other[0]].article
    words = " ".join(article.passage_text(other[1]).split())
    first = words if len(words) <= FIRST else f"{words[:FIRST].rsplit(' ', 1)[0]}…"
    name = f"{article.passage_address(other[1])}, {outlet_label(article)}"
    lines = [tr("{}: {}").format(name, isolated(first)), linked_by(link_between(view, own, other))]
    return "\n".join(line for line in lines if line)


def link_between(view: Shown, one: PassageRef, other: PassageRef) -> Link | None:
    ends = (min(one, other), max(one, other))
    return next((link for a, b, link in view.linked.near if (a, b) == ends), None)


def linked_by(link: Link | None) -> str:
    """Say who says that two passages are similar; the program never is sure."""
    if link is None:
        return ""
    if link.origin is Origin.CONFIRMED:
        return tr("Similar passages, confirmed by a person")
    if link.origin is Origin.DRAWN:
        return tr("Similar passages, linked by a person")
    if link.strength is Strength.MAYBE:
        return tr("Possibly the same, found by the program")
    return tr("Similar passages, found by the program")
