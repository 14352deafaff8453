"""The links of a passage for assistive technology: its children, named by where they lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface

from desktop.window.accessible_parts import NOTHING, PartAccessible, Tree
from desktop.window.overrides import guarded

if TYPE_CHECKING:
    from desktop.story.comparison import Link
    from desktop.window.linked import PassageRef

FIRST_WORDS = 12
"""Words of a counterpart that tell it from others; the passage itself says the rest."""


@guarded
class LinkAccessible(PartAccessible):
    """One link: its name says the counterpart's address, outlet and first words, what follows who says so."""

    def __init__(self, tree: Tree, source: PassageRef, target: PassageRef) -> None:
        super().__init__(tree)
        self.source, self.target = source, target

    def isValid(self) -> bool:
        return self.target in self.view.partners.get(self.source, ()) and self.view.has(self.target)

    def parent(self) -> QAccessibleInterface:
        return self.tree.passage(self.source)

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Link

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.linked = True
        state.offscreen = self.rect().isEmpty()
        return state

    def rect(self) -> QRect:
        """Return where the counterpart is painted."""
        return self.tree.passage(self.target).rect() if self.isValid() else NOTHING

    def text(self, part: QAccessible.Text) -> str:
        if not self.isValid():
            return ""
        column, index = self.target
        if part == QAccessible.Text.Name:
            words = self.view.columns[column].blocks[index].text.split()
            more = " …" if len(words) > FIRST_WORDS else ""
            similar = QCoreApplication.translate("Scene", "similar to {}, {}: {}")
            address = self.view.columns[column].article.passage_address(index)
            outlet = self.view.headers[column].outlet
            return similar.format(address, outlet, " ".join(words[:FIRST_WORDS]) + more)
        if part == QAccessible.Text.Description:
            from desktop.window.ribbon_words import linked_by

            return linked_by(self.link())
        return ""

    def link(self) -> Link | None:
        """Return the link of the comparison that this one shows."""
        from desktop.window.linked import ref_at

        columns, refs = self.view.columns, self.view.refs
        ends = {self.source, self.target}
        for link in self.view.comparison.links:
            if {ref_at(columns, refs, link.a), ref_at(columns, refs, link.b)} == ends:
                return link
        return None
