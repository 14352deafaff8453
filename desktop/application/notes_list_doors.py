"""The list of notes: opened beside the articles, followed to the words, edited, copied, saved."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.application.note_jumps import NoteJumps
from desktop.storing.clock import now_utc
from desktop.story.annotating import (
    annotate,
    annotation_of,
    code_all,
    comment_on,
    move_anchor,
    remove_annotations,
)
from desktop.story.annotation import About, Annotation
from desktop.story.codebook import code_path
from desktop.story.comparison import Span
from desktop.window.announcing import announce
from desktop.window.pages import CODE, READ

if TYPE_CHECKING:
    from desktop.application.session import Session
    from desktop.story.project import Project
    from desktop.window.notes.list_panel import NotesPanel
SOON = 60
"""ms until the list shows what was written in the articles: they are painted first."""
MOST_TOLD = 6
"""Addresses that are named when many notes change."""
MEMOS = ("memo_article", "memo_story", "memo_code", "memo_project")


class NotesListDoors(QObject):
    """Makes the list when it is asked for, and does what it asks for."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("notesListDoors")
        self.session = session
        self.workspace, self.window = session.workspace, session.window
        self.jumps = NoteJumps(session)
        self.panel: NotesPanel | None = None
        self._shown: tuple[object, ...] = ()
        self._reached = 0
        """A note that the reader came to before the list had it."""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.show)
        actions = self.window.actions_
        actions["notes"].triggered.connect(self.toggle)
        actions["memo_article"].triggered.connect(self.memo_on_article)
        actions["memo_story"].triggered.connect(self.memo_on_story)
        actions["memo_code"].triggered.connect(self.memo_on_code)
        actions["memo_project"].triggered.connect(self.memo_on_project)
        actions["place_note"].triggered.connect(self.place_current)
        actions["export_notes"].triggered.connect(self.choose_file)
        for name in ("zoom_in", "zoom_out", "zoom_reset"):
            actions[name].triggered.connect(self.show_zoom)
        self.window.seeking.note_sought.connect(self.seek)
        session.notes.note_reached.connect(self.follow)
        self.workspace.project_changed.connect(self._show_after)
        self.workspace.leaving.connect(self._forget)
        self.window.closing.connect(self._keep_typed)
        self.show()

    # --- what is shown --------------------------------------------------------------------------

    def toggle(self) -> None:
        """Show the list, or what was beside the articles before."""
        is_elsewhere = not self.window.pages.is_reading
        if self.window.actions_["notes"].isChecked() or is_elsewhere:
            self.open().take_focus()
        else:
            self.window.show_side("panel")
            self.leave()

    def open(self) -> NotesPanel:
        """Show the list beside the articles; it is made when it is wanted for the first time."""
        panel = self.panel or self._make()
        if not self.window.pages.is_reading:
            self.window.pages.show(READ, takes_focus=False)
        self.window.show_side("notes")
        self.show()
        return panel

    def leave(self) -> None:
        """Give the keyboard back to the articles."""
        self.window.pages.take_focus()

    def _make(self) -> NotesPanel:
        from desktop.window.notes.list_panel import NotesPanel

        made = self.panel = NotesPanel(self.window.theme, self.window)
        actions = self.window.actions_
        more = [actions[name] for name in ("export_notes",)]
        made.take_actions([actions[name] for name in MEMOS], more)
        made.show_zoom(self.window.view.zoom)
        made.jump_requested.connect(self.jump)
        made.comment_changed.connect(self.comment)
        made.memo_written.connect(self.write_memo)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        made.removal_requested.connect(self.remove)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        made.copy_requested.connect(self.copy)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        made.coder_requested.connect(self.edit_codes)
        made.pin_requested.connect(self.session.briefs.pin_annotation)
        made.code_requested.connect(self.give)
        made.digit_pressed.connect(self.give_recent)
        made.place_requested.connect(self.place)
        made.menu_requested.connect(self.show_menu)
        made.left.connect(self.leave)
        made.came_in_sight.connect(self.show)
        made.acting.connect(self._catch_up)
        self.window.theme_changed.connect(made.show_theme)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.window.side.put("notes", made)
        return made

    def _show_after(self) -> None:
        """Show other notes when the articles have been painted with them: the list takes longer.

        Where the reader is in the list, that is in the same turn; else what is typed next goes before.
        """
        panel = self.panel
        if panel is None or not panel.isVisible():
            self._soon.start(SOON)
            return
        focused = QApplication.focusWidget()
        is_here = focused is not None and panel.isAncestorOf(focused)
        is_same = bool(self._shown) and self._shown[-1] == self.workspace.project.identity
        if is_same:
            self._soon.start(0 if is_here else SOON)
        else:
            self.show()

    def _catch_up(self) -> None:
        """Show at once what was to be shown soon: keys may come faster than the screen changes."""
        if self._soon.isActive():
            self._soon.stop()
            self.show()

    def show(self) -> None:
        """Show the notes of the project, if they are not shown yet and the list is in sight."""
        panel, project = self.panel, self.workspace.project
        self.window.bar.show_notes(len(project.annotations))
        if panel is None or not panel.isVisible():
            return  # it is shown anew when it comes in sight
        parts = (project.annotations, project.codes, project.articles, project.stories)
        shown = (*parts, project.open_story, project.identity)
        if all(a is b for a, b in zip(shown, self._shown, strict=False)) and self._shown:
            return
        self._shown = shown
        panel.show_project(project)
        reached, self._reached = self._reached, 0
        if reached and reached == self.session.notes.number:
            self.follow(reached)

    def show_zoom(self) -> None:
        if self.panel is not None:
            self.panel.show_zoom(self.window.view.zoom)

    def _forget(self) -> None:
        """Let go of a project that goes: what is being typed belongs to it."""
        self._keep_typed()
        self._shown = ()

    def _keep_typed(self) -> None:
        if self.panel is not None:
            self.panel.close_editor()

    # --- to the words -----------------------------------------------------------------------------

    def seek(self, number: int) -> None:
        """Go to a typed address such as N4: to its words, or to its card where it has none."""
        note = annotation_of(self.workspace.project, number)
        if note is None:
            self.tell(self.tr("Nothing here has the address N{}.").format(number))
            return
        self.window.top.box.clear()
        if self.panel is not None and self.panel.isVisible():
            self.panel.show_number(number)
        if self.jumps.read_alone(note):
            self.leave()
        elif note.spans and not note.is_memo:
            self.jumps.jump(number)
            self.leave()
        else:
            panel = self.open()
            panel.show_number(number)
            panel.list.setFocus()

    def follow(self, number: int) -> None:
        """Show the card of the note that the reader came to in the articles, if it is listed."""
        panel = self.panel
        is_shown = panel is not None and panel.isVisible() and not panel.list.hasFocus()
        if panel is not None and is_shown and number and panel.list.editor is None:
            self._reached = 0 if panel.list.go_to(number) else number

    def jump(self, number: int) -> None:
        """Read the words of a note; the column of their article opens if it is closed."""
        self.jumps.jump(number)

    def _selected(self) -> Span | None:
        """Return the words that are selected on the page that is shown."""
        pages = self.window.pages
        if pages.shown == CODE:
            return pages.code.sheet.selected
        return self.session.notes.columns.selected()

    # --- what is done to notes --------------------------------------------------------------------

    def comment(self, number: int, comment: str) -> None:
        """Write a comment; a note that has nothing else goes with it."""
        note = annotation_of(self.workspace.project, number)
        if note is None or comment == note.comment:
            return
        if not comment and not note.codes and not note.colour:
            self.remove((number,))
            return
        label = self.tr("Comment of {}").format(note.address)
        change = partial(comment_on, number=number, comment=comment, at=now_utc())
        self.workspace.edit(label, change)

    def remove(self, numbers: tuple[int, ...]) -> None:
        """Take notes away; undo brings them back."""
        if not numbers:
            return
        if len(numbers) == 1:
            label = self.tr("Remove N{}").format(numbers[0])
            said = self.tr("N{} removed; Ctrl+Z brings it back").format(numbers[0])
        else:
            label = self.tr("Remove {} notes").format(len(numbers))
            said = self.tr("{} notes removed; Ctrl+Z brings them back").format(len(numbers))
        self.workspace.edit(label, partial(remove_annotations, numbers=numbers))
        self.tell(said)

    def edit_codes(self, number: int) -> None:
        """Open the coder beside the card."""
        panel = self.panel
        if panel is not None:
            self.session.notes.edit(number, panel.list.current_box())

    def give_recent(self, digit: int) -> None:
        """Give the chosen notes the code of a key, or take it away."""
        slots = self.session.notes.slots
        code = slots[digit - 1] if digit <= len(slots) else 0
        if code:
            self.give(code)
        else:
            self.tell(self.tr("No code has the key {} yet. N gives or makes one.").format(digit))

    def give(self, code: int) -> None:
        """Give the chosen notes a code; where all have it, take it away. One step to undo."""
        self._catch_up()
        chosen = [] if self.panel is None else [n for n in self.panel.list.chosen if not n.is_memo]
        if not chosen:
            return
        is_taken = all(code in note.codes for note in chosen)
        name = code_path(self.workspace.project, code)
        words = self.tr("Take {} away") if is_taken else self.tr("Give {}")
        numbers = [note.number for note in chosen]
        change = partial(code_all, numbers=numbers, code=code, is_taken=is_taken, at=now_utc())
        self.workspace.edit(words.format(name), change)
        where = ", ".join(note.address for note in chosen[:MOST_TOLD])
        self.tell(self.tr("{}: {} (Ctrl+Z takes it back)").format(words.format(name), where))

    def copy(self, chosen: list[Annotation]) -> None:
        """Copy notes with their sources, plain and rich."""
        from desktop.window.notes.list_copy import copied

        if self.panel is None or self.panel.notes is None or not chosen:
            return
        QGuiApplication.clipboard().setMimeData(copied(self.panel.notes, chosen))
        count = len(chosen)
        one = self.tr("Copied {} with its source").format(chosen[0].address)
        many = self.tr("Copied {} notes with their sources").format(count)
        self.tell(one if count == 1 else many)

    def show_menu(self, where: QPoint) -> None:
        """Show what can be done to the chosen notes."""
        from desktop.window.notes.list_menu import notes_menu

        if self.panel is not None:
            notes_menu(self.panel).popup(where)

    # --- places ---------------------------------------------------------------------------------

    def place_current(self) -> None:
        """Give the note that is chosen in the list the selected words."""
        note = None if self.panel is None else self.panel.list.current
        if note is None:
            said = self.tr("Choose a note in the list of notes (F6), then select words for it.")
            self.tell(said)
        else:
            self.place(note.number)

    def place(self, number: int) -> None:
        """Put a note, or what of it lost its place, on the selected words."""
        note = annotation_of(self.workspace.project, number)
        if note is None or note.about in (About.STORY, About.CODE, About.PROJECT):
            return
        span = self._selected()
        if span is None:
            said = self.tr("Select the words in an article first, then put {} on them.")
            self.tell(said.format(note.address))
            return
        from desktop.window.notes.model import Notes

        lost = Notes(self.workspace.project).lost(note)
        if not lost and len(note.anchors) > 1:
            self.tell(self.tr("{} has several places; all of them are there.").format(note.address))
            return
        label = self.tr("Put {} on other words").format(note.address)
        at = next(iter(lost), 0)
        change = partial(move_anchor, number=number, place=at, span=span, at=now_utc())
        self.workspace.edit(label, change)
        self.show()
        self.window.view.select(None)
        self.session.notes.go_to(number)
        self.tell(self.tr("{} is on the selected words now.").format(note.address))

    # --- memos ----------------------------------------------------------------------------------

    def memo_on_article(self) -> None:
        """Begin a memo on the article the reader is in, or on the first."""
        view = self.window.view
        start = view.start_ref()
        if start is None:
            self.tell(self.tr("Go into an article first."))
            return
        article = view.columns[start[0]].article
        self.begin_memo(About.ARTICLE, article.number)

    def memo_on_story(self) -> None:
        self.begin_memo(About.STORY, self.workspace.project.open_story)

    def memo_on_project(self) -> None:
        self.begin_memo(About.PROJECT, 0)

    def memo_on_code(self) -> None:
        """Ask which code, and begin a memo on it."""
        from desktop.window.notes.list_menu import codes_menu

        if not self.workspace.project.codes:
            self.tell(self.tr("There are no codes yet. N on words of an article makes one."))
            return
        panel = self.open()
        menu = codes_menu(panel, self.workspace.project)
        menu.triggered.connect(self._take_code)
        menu.popup(panel.memo.mapToGlobal(panel.memo.rect().bottomLeft()))

    def _take_code(self, action: object) -> None:
        from PySide6.QtGui import QAction

        if isinstance(action, QAction):
            self.begin_memo(About.CODE, int(action.data()))

    def begin_memo(self, about: About, of: int) -> None:
        """Open the field for a memo on an article, a story, a code or the project."""
        self.open().begin_memo(about, of)

    def write_memo(self, memo: tuple[About, int, str]) -> None:
        """Add a memo."""
        about, of, words = memo
        new = Annotation(
            0,
            comment=words,
            about=about,
            of=0 if about is About.ARTICLE else of,
            by=self.session.settings.reader,
            made=now_utc(),
        )
        spans = (Span(of, 0, 0),) if about is About.ARTICLE else ()
        number = self.workspace.project.counters.annotation
        self.workspace.edit(self.tr("New memo"), partial(annotate, spans=spans, new=new))
        self.show()
        if self.panel is not None and annotation_of(self.workspace.project, number) is not None:
            self.panel.show_number(number)

    # --- files ----------------------------------------------------------------------------------

    def choose_file(self) -> None:
        """Ask where the notes that are listed are to be saved."""
        dialog = QFileDialog(self.window, self.tr("Save notes"), self.session.first_folder)
        dialog.setObjectName("notesDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setNameFilter(self.tr("Table (*.csv)"))
        dialog.selectFile("notes.csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save)
        dialog.open()

    def save(self, name: str) -> None:
        """Write the notes that are listed, all where the list is not open."""
        from desktop.exporting.notes_file import NotesFile, as_csv

        path = Path(name)
        self.session.last_folder = str(path.parent)
        project: Project = self.workspace.project
        panel = self.panel
        is_listed = panel is not None and panel.isVisible()
        notes = panel.listed() if panel is not None and is_listed else project.annotations
        file = NotesFile(project, self.workspace.comparison, tuple(notes))
        self.workspace.asking.save(path, partial(as_csv, file))

    def tell(self, sentence: str) -> None:
        self.window.status.show_place(sentence)
        announce(self.window.view, sentence)
