"""What the context menus offer for codes and comments: on words, passages, links, statements and articles."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QSize
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from desktop.story.annotation import About, Annotation
from desktop.story.comparison import Link, Origin, Span
from desktop.story.places import overlap
from desktop.window.notes.target import Target
from desktop.window.notes.targets import article_target
from desktop.window.parts import menu_text

if TYPE_CHECKING:
    from desktop.application.note_doors import NoteDoors
    from desktop.window.context_menus import ContextMenus
    from desktop.window.linked import PassageRef
    from desktop.window.ribbons import Ribbon

MENU_WORDS = 60
BADGE = 16


class NoteMenus(QObject):
    """Adds to the menus that others make; what is chosen is done by the doors."""

    def __init__(self, doors: NoteDoors, menus: ContextMenus) -> None:
        super().__init__(doors)
        self.setObjectName("noteMenus")
        self.doors, self.menus = doors, menus
        self.view = menus.view
        menus.passage_menu_made.connect(self.add_to_passage)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        menus.link_menu_made.connect(self.add_to_link)  # type: ignore[call-overload]  # the same
        menus.article_menu_made.connect(self.add_to_article)  # type: ignore[call-overload]  # the same

    # --- what menus get -----------------------------------------------------------------------------

    def add_to_passage(self, menu: QMenu, ref: PassageRef) -> None:
        """Offer codes and a comment for the passage, or the selected words if it has some of them."""
        columns = self.doors.columns
        span, selected = self.view.span_of(ref), columns.selected()
        target = columns.passage_target(ref)
        if selected is not None and overlap(selected, span):
            target = columns.target() or target
        menu.addSeparator()
        self._add_coder(menu, self.tr("Code or comment…"), target, "note")
        self._add_recent(menu, target)
        statement = columns.statement(span)
        if statement is not None:
            self._add_coder(menu, self.tr("Note on {}…").format(statement.words), statement)
        self.add_notes(menu, self._here(ref))

    def add_to_link(self, menu: QMenu, ribbon: Ribbon) -> None:
        for link in self._links(ribbon):
            target = self.doors.columns.link_target(link, self.view.span_of(ribbon.left))
            self._add_coder(menu, self.tr("Note: {}…").format(target.words), target)
            spans = set(target.spans)
            notes = self.doors.workspace.project.annotations
            found = [e for e in notes if e.about is About.LINK and spans == set(e.spans)]
            self.add_notes(menu, found)

    def add_to_article(self, menu: QMenu, column: int) -> None:
        article = self.view.columns[column].article
        target = article_target(article)
        menu.addSeparator()
        words = self.tr("Code or comment on all of {}…").format(article.address)
        self._add_coder(menu, words, target)
        notes = self.doors.workspace.project.annotations
        self.add_notes(menu, [e for e in notes if target.spans[0] in e.spans])

    def add_notes(self, menu: QMenu, notes: Iterable[Annotation]) -> None:
        """Offer to change and remove annotations that are there."""
        from desktop.story.codebook import paths
        from desktop.window.notes.coder import fitting
        from desktop.window.notes.note_words import note_told

        names = paths(self.doors.workspace.project)
        for note in notes:
            inner = menu.addMenu(menu_text(fitting(note_told(note, names), MENU_WORDS)))
            inner.setObjectName(f"note_menu_{note.number}")
            change = inner.addAction(self.tr("Codes and comment…"))
            change.triggered.connect(partial(self._edit, note.number, menu))
            gone = inner.addAction(self.tr("Remove"))
            gone.triggered.connect(partial(self._remove, note.number))

    def _add_coder(self, menu: QMenu, words: str, target: Target, name: str = "") -> None:
        action = menu.addAction(menu_text(words))
        if name:
            self._show_key(action, name)
        action.triggered.connect(partial(self._open, target, menu))

    def _add_recent(self, menu: QMenu, target: Target) -> None:
        """Offer the codes of the keys 1 to 9; those given already are ticked."""
        from desktop.story.codebook import code_of, code_path
        from desktop.window.notes.colours import badge_icon

        project = self.doors.workspace.project
        if not any(self.doors.slots):
            return
        note = self.doors.meant(target)
        inner = menu.addMenu(self.tr("Give a code"))
        inner.setObjectName("codes_menu")
        for digit, number in enumerate(self.doors.slots, 1):
            code = code_of(project, number)
            if code is None:
                continue
            action = inner.addAction(menu_text(code_path(project, number)))
            is_given = note is not None and number in note.codes
            action.setCheckable(is_given)
            action.setChecked(is_given)
            if not is_given:
                action.setIcon(badge_icon(self.doors.window.theme, code, BADGE))
            self._show_key(action, f"code_{digit}")
            action.triggered.connect(partial(self._give, target, number))

    def _show_key(self, action: QAction, name: str) -> None:
        """Name the key of an action of the window, which acts without the menu."""
        key = self.doors.window.actions_[name].shortcut()
        words = key.toString(QKeySequence.SequenceFormat.NativeText)
        if words:
            action.setText(f"{action.text()}\t{words}")

    # --- what is there ------------------------------------------------------------------------------

    def _here(self, ref: PassageRef) -> tuple[Annotation, ...]:
        """Return the annotations at the place pointed at, else all of the passage."""
        if self.view.made_notes is None:
            return ()
        pointer = self.menus.pointer
        if pointer is not None and (pointer[0], pointer[1].index) == ref:
            span = self.view.span_of(ref)
            found = self.view.notes.at(span.article, span.start + pointer[1].point)
            if found:
                return found
        return self.view.notes.in_passage(ref)

    def _links(self, ribbon: Ribbon) -> list[Link]:
        ends = (self.view.span_of(ribbon.left), self.view.span_of(ribbon.right))
        return [
            link
            for link in self.view.comparison.links
            if link.origin is not Origin.REJECTED and joins(link, *ends)
        ]

    # --- what is chosen -----------------------------------------------------------------------------

    def _open(self, target: Target, menu: QMenu, _checked: object = None) -> None:
        choices = self.doors.choices(target)
        self.doors.open_on(target, self._box(target, menu.pos()), choices)

    def _box(self, target: Target, where: QPoint) -> QRect:
        """Return where the words are that the menu is about, else the place of the menu."""
        is_here = target.about in (About.WORDS, About.STATEMENT)
        return self.doors.box() if is_here else QRect(where, QSize(1, 1))

    def _edit(self, number: int, menu: QMenu, _checked: object = None) -> None:
        note = self.doors.steps.annotation(number)
        is_whole = note is not None and not any(span.end for span in note.spans)
        self.doors.edit(number, QRect(menu.pos(), QSize(1, 1)) if is_whole else None)

    def _give(self, target: Target, code: int, _checked: object = None) -> None:
        self.doors.give(target, code)

    def _remove(self, number: int, _checked: object = None) -> None:
        self.doors.remove_note(number)


def joins(link: Link, one: Span, other: Span) -> bool:
    """Tell whether a link joins two passages, or parts of them."""
    pairs = ((link.a, link.b), (link.b, link.a))
    return any(overlap(a, one) and overlap(b, other) for a, b in pairs)
