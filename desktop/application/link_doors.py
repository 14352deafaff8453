"""Links and statements in the reader's hand: drawn, locked, split, merged, each as a step to undo."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.storing.clock import now_utc
from desktop.story.comparison import Origin, Span, Statement
from desktop.story.decisions import LinkDecision, ordered
from desktop.story.judging import (
    decide_link,
    is_kept,
    keep_statement,
    release_statement,
    split_statement,
    statement_of,
    with_kept,
)
from desktop.story.places import overlap
from desktop.story.project import Project
from desktop.window.announcing import announce
from desktop.window.check_words import Drawn
from desktop.window.context_menus import MARKED
from desktop.window.linking import Linking

if TYPE_CHECKING:
    from desktop.application.session import Session


class LinkDoors(QObject):
    """Does what a reader says of links and statements, and tells what was done or why it was not."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("linkDoors")
        self.session = session
        self.workspace, self.window = session.workspace, session.window
        view, actions = self.window.view, self.window.actions_
        self.linking = Linking(view)
        self.linking.link_drawn.connect(self.draw)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.linking.refused.connect(self._tell)
        self.linking.mark_changed.connect(self._tell_mark)
        self.linking.drag.target_changed.connect(self.show_note)
        actions["mark_link_end"].triggered.connect(self.linking.mark_end)
        actions["draw_link"].triggered.connect(self.linking.draw)
        actions["lock_statement"].triggered.connect(self.lock)
        actions["split_statement"].triggered.connect(self.split)
        actions["merge_statement"].triggered.connect(self.merge)
        view.focus_moved.connect(self.show_lock)
        view.content_changed.connect(self.show_lock)
        self.workspace.project_changed.connect(self.linking.check_mark)
        self.workspace.leaving.connect(self.linking.let_go)

    # --- what is said -----------------------------------------------------------------------------

    def show_note(self) -> None:
        """Name what is marked, or would be linked, and the way on."""
        mark = self.linking.mark
        words = self.tr("Link with the marked passage")
        if mark is not None:
            words = self.tr("Link with {}").format(self.linking.name(mark))
        self.window.actions_["draw_link"].setText(words)
        self.window.actions_["draw_link"].setProperty(MARKED, mark is not None)
        self.window.status.show_note(self._note())

    def _tell_mark(self) -> None:
        self.show_note()
        announce(self.window.view, self._note() or self.tr("Nothing is marked"))

    def _note(self) -> str:
        linking, view = self.linking, self.window.view
        source, target = linking.drag.source, linking.drag.target
        if source is not None and target is not None:
            pair = linking.name(source), linking.name(view.span_of(target))
            return self.tr("Release to link {} – {}").format(*pair)
        if source is not None:
            words = self.tr("Linking {}: release on a passage of another article. Esc cancels.")
            return words.format(linking.name(source))
        if linking.mark is not None:
            words = self.tr("Marked: {}. Go to another article and press L. Esc lets go.")
            return words.format(linking.name(linking.mark))
        return ""

    def show_lock(self, _ref: object = None) -> None:
        """Tick the lock where the passage the reader is at stands in a locked statement."""
        passage = self.linking.passage()
        is_locked = passage is not None and self._is_locked(passage)
        self.window.actions_["lock_statement"].setChecked(is_locked)

    def _tell(self, sentence: str) -> None:
        self.window.status.show_place(sentence)
        announce(self.window.view, sentence)

    # --- links ------------------------------------------------------------------------------------

    def draw(self, drawn: Drawn) -> None:
        """Link two passages, or parts of them, and read where the link leads to."""
        a, b = ordered(drawn.a, drawn.b)
        pair = f"{self.linking.name(a)} – {self.linking.name(b)}"
        if any((e.a, e.b, e.origin) == (a, b, Origin.DRAWN) for e in self.workspace.project.links):
            self._tell(self.tr("{}: linked by hand already.").format(pair))
            return
        decision = LinkDecision(a, b, Origin.DRAWN, self.session.settings.reader, now_utc())
        label = self.tr("Link {}").format(pair)
        self.workspace.edit(label, partial(decide_link, decision=decision))
        self._read(drawn.b)

    def _read(self, span: Span) -> None:
        """Read the passage of an end, so that both come level."""
        from desktop.window.linked import ref_at

        view = self.window.view
        ref = ref_at(view.columns, view.refs, span)
        if ref is not None:
            view.activate(ref)

    # --- statements -------------------------------------------------------------------------------

    def lock(self) -> None:
        """Keep the statement of the passage as it is now, or let the program decide again."""
        passage = self._passage()
        if passage is None:
            self.show_lock()
            return
        statement = self._statement(passage)
        if self._is_locked(passage):
            name = self.linking.name(passage) if statement is None else statement.address
            label = self.tr("Unlock {}").format(name)
            spans = (passage, *(() if statement is None else statement.passages))
            self._edit(label, partial(release_statement, passages=spans))
        elif statement is not None:
            whole = self._whole(statement, passage)
            self._keep(self.tr("Lock {}").format(statement.address), whole)
        else:
            self._tell_single(passage)
        self.show_lock()

    def split(self) -> None:
        """Take the passage out of its statement; the others stay together."""
        passage = self._passage()
        if passage is None:
            return
        statement = self._statement(passage)
        if statement is None:
            self._tell_single(passage)
            return
        own = member_of(statement, passage)
        rest = tuple(each for each in self._whole(statement, own) if each != own)
        label = self.tr("Split {} off {}").format(self.linking.name(own), statement.address)
        change = partial(split_statement, chosen=(own,), rest=rest, by=self._reader, at=now_utc())
        self._edit(label, change)

    def merge(self) -> None:
        """Make one statement of those of the passage and of the marked one."""
        marked = self.linking.marked()
        passage = None if marked is None else self._passage()
        if marked is None or passage is None:
            return
        one, other = self._statement(marked), self._statement(passage)
        names = [
            each.address if each else self.linking.name(s)
            for each, s in ((one, marked), (other, passage))
        ]
        parts = self._whole(one, marked), self._whole(other, passage)
        union = with_kept(self.workspace.project, (*parts[0], *parts[1]))
        if one is not None and one is other:
            self._tell(
                self.tr("{} and {} stand in one statement already, {}.").format(
                    self.linking.name(marked), self.linking.name(passage), one.address
                )
            )
        elif len({span.article for span in union}) < 2:
            self._tell(self.tr("A statement has passages of two articles at least."))
        else:
            self.linking.let_go()
            self._keep(self.tr("Join {} with {}").format(*names), union)

    @property
    def _reader(self) -> str:
        return self.session.settings.reader

    def _keep(self, label: str, passages: tuple[Span, ...]) -> None:
        change = partial(keep_statement, passages=passages, by=self._reader, at=now_utc())
        self._edit(label, change)

    def _edit(self, label: str, change: Callable[[Project], Project]) -> None:
        """Change the project, and say what is true of the passage now."""
        self.workspace.edit(label, change)
        ref = self.linking.focus()
        if ref is not None:
            self.window.view.focus_moved.emit(ref)

    def _passage(self) -> Span | None:
        passage = self.linking.passage()
        if passage is None:
            self._tell(self.tr("Go to a passage first."))
        return passage

    def _is_locked(self, passage: Span) -> bool:
        """Tell whether a person keeps the statement of a passage, or the passage alone."""
        statement = self._statement(passage)
        is_whole = statement is not None and statement.is_kept
        return is_whole or is_kept(self.workspace.project, passage)

    def _statement(self, passage: Span) -> Statement | None:
        return statement_of(self.workspace.shown.statements, passage)

    def _whole(self, statement: Statement | None, passage: Span) -> tuple[Span, ...]:
        """Return all passages of the statement of one, those too that are not sure enough to be shown."""
        if statement is None:
            return (passage,)
        found = self.workspace.comparison.statements
        own = next((each for each in found if each.number == statement.number), statement)
        return own.passages

    def _tell_single(self, passage: Span) -> None:
        words = self.tr("{} stands in no statement: the program found it in one article only.")
        if is_kept(self.workspace.project, passage):
            words = self.tr(
                "{} stands alone, as a person said. Unlock it to let the program decide."
            )
        self._tell(words.format(self.linking.name(passage)))


def member_of(statement: Statement, passage: Span) -> Span:
    """Return the passage of a statement that a span is, or has a part of."""
    return max(statement.passages, key=partial(overlap, passage))
