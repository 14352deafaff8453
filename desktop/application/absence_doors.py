"""What the reader decides: links confirmed, rejected or drawn, and empty places looked through."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu

from desktop.storing.clock import now_utc
from desktop.story.comparison import Checked, Origin, Span
from desktop.story.decisions import Absence, LinkDecision
from desktop.story.judging import check_absent, decide_link, has
from desktop.story.places import is_same_place, overlap
from desktop.story.project import Project
from desktop.window.check_cells import EmptyCells
from desktop.window.check_link import decided
from desktop.window.check_words import Absent, Decided, Drawn, Empty, absence_among
from desktop.window.headers import outlet_label
from desktop.window.panel_builder import address_of, index_of
from desktop.window.panel_content import Shown
from desktop.workspace.asking import Nearest

if TYPE_CHECKING:
    from desktop.application.session import Session


class AbsenceDoors(QObject):
    """Opens the check window for an empty place, and records what the reader decided of places and links."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.session = session
        self.workspace = session.workspace
        self.window = session.window
        panel = self.window.panel
        panel.check_requested.connect(self.check)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        panel.uncheck_requested.connect(self.uncheck)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        panel.link_decided.connect(self.decide)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.cells = EmptyCells(self.window.view)
        self.cells.check_requested.connect(self.check)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.cells.uncheck_requested.connect(self.uncheck)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.window.view.empty_activated.connect(self.check)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.window.walking.cells = self.cells
        self.workspace.asking.nearest_found.connect(self.show_check)
        actions = self.window.actions_
        actions["check"].triggered.connect(self.check_focused)
        actions["confirm"].triggered.connect(partial(self.decide_focused, Origin.CONFIRMED))
        actions["reject"].triggered.connect(partial(self.decide_focused, Origin.REJECTED))

    # --- which place ----------------------------------------------------------------------------

    def check_focused(self) -> None:
        """Check the empty place the reader is at; with several, let the reader choose the article."""
        if self.cells.check():
            return
        places = self.window.view.empty_places()
        if not places:
            is_somewhere = self.window.view.focus_ref is not None
            self.window.status.show_place(
                self.tr(
                    "The program found a similar passage in every other article. If one is not the"
                    " same, say so in the panel (X), then check."
                )
                if is_somewhere
                else self.tr("Go to a passage first: what has no counterpart can be checked.")
            )
        elif len(places) == 1:
            self.check(places[0])
        else:
            menu = self._menu(places)
            menu.popup(self._below_passage())
            menu.setActiveAction(menu.actions()[0])

    def _below_passage(self) -> QPoint:
        """Return where on the screen the passage in focus ends."""
        view = self.window.view
        ref = view.focus_ref or view.current
        for placed in view.scene.placed:
            if (placed.column, placed.index) == ref:
                corner = QPointF(placed.x, placed.y + placed.height) - view.to_scene(QPointF())
                return view.viewport().mapToGlobal(corner.toPoint())
        return QCursor.pos()

    def _menu(self, places: tuple[Empty, ...]) -> QMenu:
        menu = QMenu(self.window)
        menu.setObjectName("emptyPlacesMenu")
        menu.aboutToHide.connect(menu.deleteLater)
        for place in places:
            article = self.workspace.project.article(place.article)
            action = menu.addAction(
                self.tr("Look in {} ({})").format(article.address, outlet_label(article))
            )
            action.triggered.connect(partial(self.check, place))
        return menu

    def check(self, place: Empty, _checked: object = None) -> None:
        """Look for the nearest passages, then open the check window."""
        self.workspace.asking.check_absence(place.passage, place.article)

    def show_check(self, found: object) -> None:
        """Open the window on a passage and the article to look through."""
        assert isinstance(found, Nearest)
        from desktop.window.check_content import check_content
        from desktop.window.check_view import CheckView

        project = self.workspace.project
        numbers = {article.number for article in project.articles}
        if not {found.passage.article, found.article} <= numbers:
            return
        absence = absence_among(project.absences, [found.passage], found.article)
        checked = None if absence is None else Checked(found.article, absence.by, absence.at)
        reader = self.session.settings.reader
        made = CheckView(self.window.theme, self.window)
        made.set_zoom(self.window.view.zoom)
        statements = self.workspace.comparison.statements
        made.show_check(
            check_content(
                found.passage, found.article, project, found.near, checked, reader, statements
            )
        )
        made.link_decided.connect(self.draw)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        made.absence_decided.connect(self.record)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        made.uncheck_requested.connect(self.uncheck)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        made.pin_requested.connect(self.session.briefs.pin_absence)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        made.show()

    # --- what was decided -----------------------------------------------------------------------

    def draw(self, drawn: Drawn) -> None:
        """Link two passages by hand."""
        reader = self.session.settings.reader
        decision = LinkDecision(drawn.a, drawn.b, Origin.DRAWN, reader, now_utc())
        label = self.tr("Link {} with {}").format(self._address(drawn.a), self._address(drawn.b))
        self.workspace.edit(label, partial(decide_link, decision=decision))

    def decide(self, said: Decided) -> None:
        """Confirm or reject a link, or take back what was said of it."""
        pair = f"{self._address(said.a)} – {self._address(said.b)}"
        if said.origin is Origin.AUTOMATIC:
            label = self.tr("Take back what was said of {}").format(pair)
            self.workspace.edit(label, partial(taken_back, ends=(said.a, said.b)))
            return
        is_same = said.origin is Origin.CONFIRMED
        words = self.tr("Confirm the link {}") if is_same else self.tr("Reject the link {}")
        decision = LinkDecision(*said, self.session.settings.reader, now_utc())
        self.workspace.edit(words.format(pair), partial(decide_link, decision=decision))

    def decide_focused(self, said: Origin, _checked: object = None) -> None:
        """Decide about the counterpart the reader is at, or say how to choose one."""
        found = self.counterparts()
        if len(found) == 1:
            decision = decided(found[0], said)
            if decision is not None:
                self.decide(decision)
            else:
                self.window.status.show_place(
                    self.tr("{}: a person said so already.").format(found[0].pair)
                )
        elif found:
            self.window.status.show_place(
                self.tr(
                    "Several passages are similar: go to one with the arrow keys, or choose one in"
                    " the panel."
                )
            )
        else:
            self.window.status.show_place(
                self.tr("Bring a passage with similar ones level first (Enter), then say of one.")
            )

    def counterparts(self) -> tuple[Shown, ...]:
        """Return the counterparts of the passage being read that the reader may mean.

        Where the focus is in another column, those there; on one of them, that one.
        """
        view, content = self.window.view, self.window.panel.content
        reading, current, focus = view.reading, view.current, view.focus_ref
        if content is None or reading is None or current is None:
            return ()
        if reading.current != view.span_of(current):
            return ()
        own = reading.current.article
        others = {
            shown: next(end for end in shown.ends if end.article != own)
            for shown in content.counterparts
            if shown.ends is not None
        }
        if focus is None or focus[0] == current[0]:
            return tuple(others)
        span = view.span_of(focus)
        here = [shown for shown, end in others.items() if end.article == span.article]
        at_it = [shown for shown in here if overlap(others[shown], span)]
        return tuple(at_it or here)

    def record(self, absent: Absent) -> None:
        """Record that the reader looked; remember the name for the next time."""
        absence = Absence(absent.passage, absent.article, absent.by, now_utc())
        words = self.tr("{} checked absent in A{}")
        if self._is_part(absent.passage):
            words = self.tr("Words of {} checked absent in A{}")
        label = words.format(self._address(absent.passage), absent.article)
        self.workspace.edit(label, partial(check_absent, absence=absence))
        if absent.by and absent.by != self.session.settings.reader:
            self.session.keep_settings(self.session.settings._replace(reader=absent.by))

    def uncheck(self, place: Empty) -> None:
        """Take a "checked absent" back."""
        from desktop.window.check_content import unchecked

        label = self.tr("Take back: checked absent in A{}").format(place.article)
        self.workspace.edit(label, partial(unchecked, place=place))

    def _is_part(self, span: Span) -> bool:
        """Tell whether only a part of a passage was looked for, as one of two quotes in it."""
        from desktop.window.check_content import is_part_of

        project = self.workspace.project
        if not has(project, span):
            return False
        article = project.article(span.article)
        return is_part_of(span, article, index_of(article, span))

    def _address(self, span: Span) -> str:
        project = self.workspace.project
        if not has(project, span):  # asked of a window that is older than the project
            return f"A{span.article}"
        return address_of(project.article(span.article), span)


def taken_back(project: Project, *, ends: tuple[Span, Span]) -> Project:
    """Take back what was said of a link, also where the ends of its passages were others then."""
    exact = [each for each in project.links if (each.a, each.b) == ends]
    about = exact or [
        each
        for each in project.links
        if each.origin is not Origin.DRAWN and all(map(is_same_place, (each.a, each.b), ends))
    ]
    for decision in about:
        project = decide_link(project, decision._replace(origin=Origin.AUTOMATIC))
    return project
