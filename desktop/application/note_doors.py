"""Codes and comments in the reader's hand: the keys, the coder and the annotation the reader is at."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from desktop.application.note_steps import NoteSteps
from desktop.application.recent_codes import RecentCodes
from desktop.story.annotation import About, Annotation
from desktop.story.places import overlap
from desktop.window.announcing import announce
from desktop.window.notes.handles import Handles, Moved
from desktop.window.notes.target import Surface, Target
from desktop.window.notes.targets import ColumnsSurface, article_target, place_words
from desktop.window.pages import CODE, READ

if TYPE_CHECKING:
    from desktop.application.session import Session
    from desktop.window.notes.coder import Coder, Subject

KEYS = range(1, 10)
ENDS = (
    ("note_start_back", True, -1),
    ("note_start_on", True, 1),
    ("note_end_back", False, -1),
    ("note_end_on", False, 1),
)
"""Actions that move an end: which one, and which way in text from the left."""
ACTIONS = (
    "note",
    "next_note",
    *(f"code_{digit}" for digit in KEYS),
    "remove_note",
    *(name for name, _, _ in ENDS),
)
"""The actions on notes that every surface has."""
PLACE_WORDS = 24
"""Characters of the name of a place in the coder."""


class NoteDoors(QObject):
    """Does what a reader says of words, on whichever surface, and tells what was done.

    A surface joins with the page it is on; it calls `go_to_place` where the reader clicks, and `leave`
    when the reader goes elsewhere. Whatever else lists annotations calls `edit`, `open_on` and `go_to`.
    """

    note_reached = Signal(int)
    """The number of the annotation the reader is at now, 0 = none."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("noteDoors")
        self.session = session
        self.workspace, self.window = session.workspace, session.window
        self.steps = NoteSteps(session)
        self.steps.told.connect(self.tell)
        self.number = 0
        """The annotation the reader is at, 0 = none."""
        self.recent = RecentCodes(self.window.actions_, self)
        self._surfaces: dict[str, Surface] = {}
        self._coder: Coder | None = None
        self._target: Target | None = None
        """What the open coder goes to."""
        self._choices: tuple[Target, ...] = ()
        self._edited = 0
        """The annotation that the open coder changes, 0 = one that is yet to be made."""
        self.columns = ColumnsSurface(self.window.view)
        self.join(READ, self.columns, None)
        self.columns.place_clicked.connect(self.go_to_place)
        self.columns.place_left.connect(self.leave)
        self.handles = Handles(self.window.view)
        self.handles.moved.connect(self._move_dragged)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self._wire()
        self._take_project()

    def _wire(self) -> None:
        actions = self.window.actions_
        actions["note"].triggered.connect(self.open_coder)
        actions["next_note"].triggered.connect(self.go_on)
        actions["remove_note"].triggered.connect(self.remove)
        actions["release"].triggered.connect(self.leave)
        for digit in KEYS:
            actions[f"code_{digit}"].triggered.connect(partial(self._give_recent, digit))
        for name, is_start, direction in ENDS:
            actions[name].triggered.connect(partial(self._move_end, is_start, direction))
        self.workspace.project_changed.connect(self._take_project)
        self.workspace.leaving.connect(self._forget)
        self.window.closing.connect(self._close_coder)
        self.window.theme_changed.connect(self._show_theme)
        self.window.pages.page_shown.connect(self._turn)
        from desktop.application.quote_notes import QuoteNotes

        self.quotes = QuoteNotes(self)
        if self.session.menus is not None:
            from desktop.application.note_menus import NoteMenus

            self.menus = NoteMenus(self, self.session.menus)

    @property
    def slots(self) -> tuple[int, ...]:
        """The codes of the keys 1 to 9, 0 for none."""
        return self.recent.slots

    # --- surfaces -----------------------------------------------------------------------------------

    def join(self, page: str, surface: Surface, widget: QWidget | None) -> None:
        """Let a page have a surface; `widget` gets the keys while it has the keyboard."""
        self._surfaces[page] = surface
        if widget is not None:
            widget.addActions([self.window.actions_[name] for name in ACTIONS])

    @property
    def surface(self) -> Surface | None:
        """The surface of the page that is shown."""
        return self._surfaces.get(self.window.pages.shown)

    def target(self) -> Target | None:
        """Return what the reader is at; None without a word why."""
        return None if self.surface is None else self.surface.target()

    def _turn(self, _page: str) -> None:
        self._close_coder()
        self.leave()

    # --- the annotation the reader is at ------------------------------------------------------------

    def go_to(self, number: int) -> None:
        """Let the reader be at an annotation, 0 = none."""
        self.number = number if self.steps.annotation(number) is not None else 0
        for surface in self._surfaces.values():
            surface.show_annotation(self.number)
        self.note_reached.emit(self.number)

    def go_to_place(self, article: int, place: int) -> None:
        """Go to the innermost annotation on a code point that was clicked."""
        here = self.window.view.notes.at(article, place)
        self.go_to(here[0].number if here else 0)
        if here:
            self._tell_place(here[0], 1, len(here))

    def leave(self) -> None:
        """Let go of the annotation: the reader went elsewhere."""
        if self.number:
            self.go_to(0)

    def go_on(self) -> None:
        """Go to the next of the annotations where the reader is."""
        here = self.here()
        if not here:
            self.tell(self.tr("There is no note here. N makes one."))
            return
        numbers = [each.number for each in here]
        place = (numbers.index(self.number) + 1) % len(here) if self.number in numbers else 0
        self.go_to(numbers[place])
        self._tell_place(here[place], place + 1, len(here))

    def here(self) -> tuple[Annotation, ...]:
        """Return the annotations that have a part in what the reader is at, the shortest first."""
        target = self.target()
        is_alone = self.window.pages.shown == CODE  # what others wrote does not prime a coder
        return () if target is None else self.steps.around(target, own_only=is_alone)

    def meant(self, target: Target) -> Annotation | None:
        """Return the annotation to change: that the reader is at, else one on exactly these places."""
        return self.steps.annotation(self.number) or self.steps.exactly(target)

    # --- the coder ----------------------------------------------------------------------------------

    @property
    def coder(self) -> Coder:
        """The box beside the words; made when it is first opened."""
        if self._coder is None:
            from desktop.window.notes.coder import Coder

            self._coder = made = Coder(self.window.theme, self.window)
            made.code_chosen.connect(self._choose_code)
            made.code_named.connect(self._make_code)
            made.colour_chosen.connect(self._choose_colour)
            made.comment_written.connect(self._write_comment)
            made.place_chosen.connect(self._choose_target)
            made.codebook_requested.connect(self._open_codebook)
        return self._coder

    def open_coder(self) -> None:
        """Open the coder on what the reader is at."""
        target = self.target()
        if target is None:
            self._refuse()
        else:
            self.open_on(target, self.box(), self.choices(target))

    def choices(self, target: Target) -> tuple[Target, ...]:
        """Return what could be meant where the reader is, `target` before it."""
        if self.surface is self.columns:
            return self.columns.choices(target)
        if target.about is not About.WORDS:
            return (target,)
        return (target, article_target(self.workspace.project.article(target.spans[0].article)))

    def open_on(self, target: Target, box: QRect, choices: tuple[Target, ...] = ()) -> None:
        """Open the coder on places, beside a box in global px."""
        meant = self.meant(target)
        if meant is not None and meant.spans != tuple(sorted(set(target.spans))):
            target, choices = target_of(meant), ()
        coder = self.coder
        coder.close_up()  # what was written stays with what it is about
        if coder.isVisible():
            return
        self._target, self._choices = target, choices or (target,)
        self._edited = 0 if meant is None else meant.number
        self.go_to(self._edited)
        coder.open_beside(box, self._subject())

    def edit(self, number: int, box: QRect | None = None) -> None:
        """Open the coder on an annotation, beside a box in global px, else where the reader is."""
        annotation = self.steps.annotation(number)
        if annotation is not None:
            self.go_to(number)
            self.open_on(target_of(annotation), self.box() if box is None else box)

    def box(self) -> QRect:
        """Return where the reader is, in global px."""
        return (self.surface or self.columns).target_box()

    def _subject(self) -> Subject:
        from desktop.window.notes.coder import Subject, fitting

        annotation = self.steps.annotation(self._edited)
        places = tuple(fitting(each.words, PLACE_WORDS) for each in self._choices)
        place = self._choices.index(self._target) if self._target in self._choices else 0
        codes = self.recent.codes
        if annotation is None:
            title = self.tr("New note: {}").format(places[place])
            new = Subject(title, places, place, codes, self.slots)
            return new._replace(barred=self.recent.barred)
        title = self._title(annotation, places[place])
        rest = (annotation.codes, annotation.colour, annotation.comment)
        return Subject(title, places, place, codes, self.slots, *rest, self.recent.barred)

    def _title(self, annotation: Annotation, place: str) -> str:
        address = annotation.address
        title = address if place.startswith(address) else f"{address}: {place}"
        if not annotation.is_of(self.steps.reader):
            title = self.tr("{}, by {}").format(title, annotation.by)
        return title

    def _show_subject(self) -> None:
        if self._coder is not None and self._coder.isVisible():
            self._coder.show_subject(self._subject())

    def _close_coder(self) -> None:
        if self._coder is not None:
            self._coder.close_up()

    def _open_codebook(self) -> None:
        self.window.actions_["codebook"].trigger()

    def _show_theme(self) -> None:
        if self._coder is not None:
            self._coder.show_theme(self.window.theme)

    # --- what the coder says ------------------------------------------------------------------------

    def _choose_code(self, code: int) -> None:
        if self._target is not None:
            self._went(self.steps.toggle(self._edited, self._target, code))

    def _make_code(self, typed: str) -> None:
        if self._target is not None:
            self._went(self.steps.make_code(self._edited, self._target, typed))

    def _choose_colour(self, colour: str) -> None:
        if self._target is not None:
            self._went(self.steps.choose_colour(self._edited, self._target, colour))

    def _write_comment(self, comment: str) -> None:
        if self._target is not None:
            self._went(self.steps.write_comment(self._edited, self._target, comment))

    def _went(self, number: int) -> None:
        self._edited = number
        self.go_to(number)
        self._name_place()
        self._show_subject()

    def _name_place(self) -> None:
        """Name what the coder goes to by its words, if it was named by a note that is gone."""
        target = self._target
        if self._edited or target is None or target.about is not About.WORDS:
            return
        article = self.workspace.project.article(target.spans[0].article)
        named = target._replace(words=place_words(article, target.spans[0]))
        self._choices = tuple(named if each is target else each for each in self._choices)
        self._target = named

    def _choose_target(self, place: int) -> None:
        """Go on with another of the places that could be meant."""
        if 0 <= place < len(self._choices):
            self._target = self._choices[place]
            meant = self.steps.exactly(self._target)
            self._went(0 if meant is None else meant.number)

    # --- what keys do without it --------------------------------------------------------------------

    def _give_recent(self, digit: int, _checked: object = None) -> None:
        """Give the code of a key to what the reader is at, or take it away."""
        target = self.target()
        if target is None:
            self._refuse()
        else:
            self.give_recent(target, digit)

    def give_recent(self, target: Target, digit: int) -> None:
        """Give places the code of a key, or take it away."""
        code = self.slots[digit - 1]
        if code:
            self.give(target, code)
        else:
            self.tell(self.tr("No code has the key {} yet. N gives or makes one.").format(digit))

    def give(self, target: Target, code: int) -> None:
        """Give a code to places, or take it away; what another person wrote stays as it is."""
        meant = self.meant(target)
        if meant is not None and not meant.is_of(self.steps.reader):
            meant = self.steps.exactly(target)
        self.go_to(self.steps.toggle(0 if meant is None else meant.number, target, code))

    def remove(self) -> None:
        """Remove the annotation the reader is at."""
        target = self.target()
        annotation = None if target is None else self.meant(target)
        if annotation is None:
            words = self.tr("No note is chosen here. Shift+N goes through those that are here.")
            self.tell(words)
            return
        self.remove_note(annotation.number)

    def remove_note(self, number: int) -> None:
        """Remove an annotation."""
        self.go_to(self.steps.remove(number))

    def _move_end(self, is_start: bool, direction: int, _checked: object = None) -> None:  # noqa: FBT001  # bound by partial
        """Move an end of the annotation by a word, to the left or right as it is read."""
        from desktop.window.marks import is_right_to_left
        from desktop.window.notes.ends import moved_end, moved_start

        target = self.target()
        annotation = None if target is None else self.meant(target)
        place = None if annotation is None else place_here(annotation, target)
        if annotation is None or place is None:
            self.tell(self.tr("Go to a note first: click it, or press Shift+N."))
            return
        span = annotation.anchors[place].span
        text = self.workspace.project.article(span.article).text
        if is_right_to_left(text[span.start : span.end]):
            direction = -direction
        moved = (moved_start if is_start else moved_end)(text, span, direction)
        self.go_to(self.steps.move(annotation.number, place, moved))

    def _move_dragged(self, moved: Moved) -> None:
        self.go_to(self.steps.move(moved.number, moved.place, moved.span))

    # --- words and news -----------------------------------------------------------------------------

    def _refuse(self) -> None:
        self.tell(self.tr("Go to a passage or select words first."))

    def _tell_place(self, annotation: Annotation, place: int, count: int) -> None:
        from desktop.story.codebook import paths
        from desktop.window.notes.note_words import note_told

        told = note_told(annotation, paths(self.workspace.project))
        if count > 1:
            told = self.tr("{} ({} of {} here)").format(told, place, count)
        self.tell(told)

    def tell(self, sentence: str) -> None:
        self.window.status.show_place(sentence)
        announce(self.window.view, sentence)

    def _take_project(self) -> None:
        """Keep the codes of the keys, and what the coder shows, up to date."""
        self.recent.show_project(self.workspace.project)
        if self.number and self.steps.annotation(self.number) is None:
            self.go_to(0)
        if self._edited and self.steps.annotation(self._edited) is None:
            self._edited = 0
        self._show_subject()

    def _forget(self) -> None:
        """Keep a comment that is being written, and let go of the project that goes."""
        if self._coder is not None:
            self._coder.write_comment()
            self._coder.close_anyway()
        self.number, self._edited = 0, 0


def target_of(annotation: Annotation) -> Target:
    """Return the places of an annotation, named by its address."""
    return Target(annotation.about, annotation.spans, annotation.of, annotation.address)


def place_here(annotation: Annotation, target: Target | None) -> int | None:
    """Return which of an annotation's places the reader is at, else its first one with words."""
    places = [
        place
        for place, anchor in enumerate(annotation.anchors)
        if not anchor.is_orphan and not anchor.is_whole
    ]
    own = () if target is None else target.spans
    for place in places:
        if any(overlap(annotation.anchors[place].span, span) for span in own):
            return place
    return places[0] if places else None
