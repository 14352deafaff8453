"""The codebook beside the articles: the tree of codes, a filter, and the code the reader is at."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.story.annotation import Code
from desktop.story.codebook import (
    add_code,
    change_code,
    children,
    code_of,
    move_code,
    next_colour,
    remove_code,
    rename_code,
)
from desktop.window.codebook.editor import CodeEditor
from desktop.window.codebook.empty import EmptyCodebook
from desktop.window.codebook.seeking import CodeSeeking
from desktop.window.codebook.tree import CodeTree
from desktop.window.codebook.tree_split import TreeSplit
from desktop.window.codebook.words import codes_said, delete_words
from desktop.window.parts import ink, tool, words
from desktop.window.sheet import form

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.story.project import Project
    from desktop.window.codebook.moves import Moved
    from desktop.window.theme import Theme

WIDTH = 320
LEAST_WIDTH = 250


class CodebookPane(QWidget):
    """Shows the codes of a project; asks for pure edits of it."""

    edit_requested = Signal(str, object)
    naming_requested = Signal(str, str, object)
    """A code that was just made got a name: the label of both steps in one, of this one, the edit."""
    """A label for undo, and a pure function from Project to Project."""
    starting_requested = Signal(str)
    """The name of a codebook that comes with the program."""
    import_requested = Signal()
    export_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("codebook")
        self.setAccessibleName(self.tr("Codebook"))
        self.setAutoFillBackground(True)
        self.theme = theme
        self.project: Project | None = None
        self._new = 0
        """The code that was made and has no name of its own yet, 0 = none."""
        self.now: Callable[[], str] = str
        """Says what time it is, as it is stored."""
        self.starting: Sequence[tuple[str, str, str]] = ()
        """File, title and one sentence of each codebook that comes with the program."""
        self.title = words("codebook_title", 14, self)
        self.title.setFont(_semibold(self.title.font()))
        self.count = words("codebook_count", 11.5, self)
        self.seeking = CodeSeeking(self)
        self.filter = self.seeking.field
        self.tree = CodeTree(theme, self)
        self.editor = CodeEditor(theme, self)
        self.empty = EmptyCodebook(theme, self)
        self.add = tool("code_add", self.tr("New code"), self.tr("New code (Insert)"), self)
        self.more = tool(
            "codebook_more", "⋯", self.tr("Add a starting codebook, read or save one"), self
        )
        self.more.setAccessibleName(self.tr("More to do with the codebook"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.more)
        self.more.setMenu(self.menu)
        self._lay_out()
        self._connect()
        self.show_theme(theme)

    def _lay_out(self) -> None:
        self.title.setText(self.tr("Codebook"))
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 6, 0)
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addWidget(self.count, 1)
        head.addWidget(self.add)
        head.addWidget(self.more)
        area = self.area = QScrollArea(self)
        area.setObjectName("code_editor_area")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.editor)
        self.split = TreeSplit(self.tree, area, self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.split)
        self.stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.seeking)
        column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._seek)
        self.tree.typed.connect(self._type)
        self.tree.chosen.connect(self._show_code)
        self.tree.moved.connect(self._move)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.tree.renamed.connect(self._rename)
        self.tree.commanded.connect(self._obey)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._show_menu)
        self.editor.changed.connect(self._change)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.add.clicked.connect(self.add_new)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.empty.new_requested.connect(self.add_new)
        self.empty.import_requested.connect(self.import_requested)
        self.empty.starting_requested.connect(self.starting_requested)

    # --- what is shown --------------------------------------------------------------------------

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.setStyleSheet(form(theme) + PANE)
        ink(self.count, theme, "ink2")
        self.seeking.show_theme(theme)
        for part in (self.tree, self.editor, self.empty):
            part.show_theme(theme)
        for widget in (self.tree, self.tree.viewport()):
            palette = widget.palette()
            palette.setColor(palette.ColorRole.Base, theme.bar)
            widget.setPalette(palette)

    def show_starting(self, offered: Sequence[tuple[str, str, str]]) -> None:
        """Offer the codebooks that come with the program."""
        self.starting = offered
        self.empty.show_starting(offered)

    def show_project(self, project: Project) -> None:
        """Show the codes as they are now."""
        before, self.project = self.project, project
        if before is not None and (
            before.codes is project.codes and before.annotations is project.annotations
        ):
            return
        is_empty = not project.codes
        had = 0 if before is None else len(before.codes)
        self.count.setText("" if is_empty else codes_said(len(project.codes)))
        self.stack.setCurrentIndex(int(is_empty))
        self.filter.setEnabled(not is_empty)
        self.tree.show_project(project)
        self._say_nothing()
        self.split.show_count(len(project.codes))
        if project.codes and not self.tree.number:
            self.tree.go_to(project.codes[0].number)
        self._show_code(self.tree.number)
        if len(project.codes) > had and had == 0:
            self.tree.expandAll()

    def _seek(self, typed: str) -> None:
        self.tree.show_sought(typed)
        self._say_nothing()

    def _say_nothing(self) -> None:
        count = 0 if self.project is None else len(self.project.codes)
        self.seeking.show_count(self.tree.count, count)

    def has_focus_inside(self) -> bool:
        """Tell whether the keyboard is in the codebook."""
        here = QApplication.focusWidget()
        return here is not None and (here is self or self.isAncestorOf(here))

    def take_focus(self) -> None:
        """Take the keyboard: the tree, or what is offered where there is none."""
        is_empty = self.project is None or not self.project.codes
        target = self.empty.new if is_empty else self.tree
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_code(self, number: int) -> None:
        if self.project is None:
            return
        if self.editor.code is not None and self.editor.code.number != number:
            self.editor.take()  # what is typed belongs to the code that is left
        self.editor.show_code(code_of(self.project, number))

    # --- what the reader does -------------------------------------------------------------------

    def _type(self, letter: str) -> None:
        self.filter.setFocus()
        self.filter.insert(letter)

    def add_new(self) -> None:
        """Add a code after the one the reader is at, and let its name be typed."""
        self.add_code(is_below=False)

    def add_below(self) -> None:
        """Add a code below the one the reader is at, and let its name be typed."""
        self.add_code(is_below=True)

    def add_code(self, *, is_below: bool) -> None:
        project = self.project
        if project is None:
            return
        self.editor.take()
        here = code_of(project, self.tree.number)
        parent = 0 if here is None else here.number if is_below else here.parent
        place = None
        if here is not None and not is_below:
            place = children(project, parent).index(here) + 1
        name = self.tr("New code")
        colour = here.colour if here is not None and is_below else next_colour(project)
        code = Code(0, name, parent, colour=colour)
        number = project.counters.code
        self.filter.clear()
        self.edit_requested.emit(self.tr("New code"), partial(_added, code=code, place=place))
        if self.project is not None and code_of(self.project, number) is not None:
            self._new = number
            self.tree.go_to(number)
            self.tree.setFocus()
            self.tree.rename_current()

    def _move(self, moved: Moved) -> None:
        code = self._code(moved.number)
        if code is not None:
            label = self.tr("Move {}").format(code.name)
            edit = partial(move_code, number=moved.number, parent=moved.parent, place=moved.place)
            self.edit_requested.emit(label, edit)

    def _rename(self, number: int, name: str) -> None:
        code = self._code(number)
        if code is not None:
            label = self.tr("Rename {} to {}").format(code.name, name)
            edit = partial(rename_code, number=number, name=name)
            if number == self._new:
                self._new = 0
                self.naming_requested.emit(self.tr("New code {}").format(name), label, edit)
            else:
                self.edit_requested.emit(label, edit)

    def _change(self, code: Code) -> None:
        label = self.tr("Change {}").format(code.name)
        self.edit_requested.emit(label, partial(_changed, code=code))

    def _code(self, number: int) -> Code | None:
        return None if self.project is None else code_of(self.project, number)

    def _obey(self, command: str) -> None:
        if command == "new":
            self.add_new()
        elif command == "new_below":
            self.add_below()
        elif command == "delete":
            self.delete()
        elif command == "edit":
            self.editor.edit()

    def merge(self) -> None:
        """Ask which code this one goes into."""
        from desktop.window.codebook.merge_sheet import MergeSheet

        if self.project is not None and self.tree.number:
            self.editor.take()
            sheet = MergeSheet(self.theme, self.project, self.tree.number, self.window())
            sheet.chosen.connect(self._merge)
            sheet.open()

    def _merge(self, number: int, into: int) -> None:
        from desktop.story.codebook import merge_codes

        code, target = self._code(number), self._code(into)
        if code is not None and target is not None:
            label = self.tr("Merge {} into {}").format(code.name, target.name)
            edit = partial(merge_codes, number=number, into=into, at=self.now())
            self.edit_requested.emit(label, edit)
            self.tree.go_to(into)

    def delete(self) -> None:
        """Delete the code; ask before if annotations or codes below it go with it."""
        code = self._code(self.tree.number)
        if code is None or self.project is None:
            return
        self.editor.take()
        said = delete_words(self.project, code.number)
        if not said:
            self._delete(code.number)
            return
        from desktop.window.dialogs import Message

        title = self.tr("Delete {}?").format(code.name)
        made = Message("delete_code", title, said, self.window())
        answer = made.add_button("delete_code_do", self.tr("Delete the code"))
        answer.clicked.connect(partial(self._delete, code.number))
        answer.clicked.connect(made.accept)
        made.show_now(self.tr("Cancel"))

    def _delete(self, number: int) -> None:
        code = self._code(number)
        if code is not None:
            label = self.tr("Delete {}").format(code.name)
            self.edit_requested.emit(label, partial(remove_code, number=number))

    # --- menus ----------------------------------------------------------------------------------

    def _show_menu(self, point: QPoint) -> None:
        self._fill_menu()
        self.menu.popup(self.tree.viewport().mapToGlobal(point))

    def _fill_menu(self) -> None:
        menu, has_code = self.menu, bool(self.tree.number)
        menu.clear()
        has_others = self.project is not None and len(self.project.codes) > 1
        for text, do, is_offered in (
            (self.tr("New code\tIns"), self.add_new, True),
            (self.tr("New code below\tShift+Ins"), self.add_below, has_code),
            (self.tr("Rename\tF2"), self.tree.rename_current, has_code),
            (self.tr("Merge into…"), self.merge, has_code and has_others),
            (self.tr("Delete…\tDel"), self.delete, has_code),
        ):
            _offer(menu, text, do).setEnabled(is_offered)
        menu.addSeparator()
        for where, text in (
            ("up", self.tr("Move up\tAlt+Up")),
            ("down", self.tr("Move down\tAlt+Down")),
            ("in", self.tr("Move in\tAlt+Right")),
            ("out", self.tr("Move out\tAlt+Left")),
        ):
            _offer(menu, text, partial(self.tree.move_current, where)).setEnabled(has_code)
        menu.addSeparator()
        inner = menu.addMenu(self.tr("Add a starting codebook"))
        inner.setToolTipsVisible(True)
        inner.setEnabled(bool(self.starting))
        for name, title, sentence in self.starting:
            action = _offer(inner, title, partial(self.starting_requested.emit, name))
            action.setToolTip(sentence)
        _offer(menu, self.tr("Import codes (QDC, CSV)…"), self.import_requested.emit)
        save = _offer(menu, self.tr("Save the codebook (QDC, CSV)…"), self.export_requested.emit)
        save.setEnabled(self.project is not None and bool(self.project.codes))


def _offer(menu: QMenu, text: str, do: Callable[[], object]) -> QAction:
    action = QAction(text, menu)
    action.triggered.connect(partial(_call, do))
    menu.addAction(action)
    return action


def _call(do: Callable[[], object]) -> None:
    """Do what takes nothing, whatever the signal says."""
    do()


def _semibold(font: QFont) -> QFont:
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _changed(project: Project, code: Code) -> Project:
    """Put another value in the place of a code; its letter follows the name as in the tree."""
    known = code_of(project, code.number)
    if known is not None and known.letter == code.letter:
        renamed = code_of(rename_code(project, code.number, code.name), code.number)
        code = code if renamed is None else code._replace(letter=renamed.letter)
    return change_code(project, code)


def _added(project: Project, code: Code, place: int | None) -> Project:
    """Add a code at a place among those of its parent, None = last."""
    after = add_code(project, code)
    if place is None:
        return after
    return move_code(after, project.counters.code, code.parent, place)


PANE = """
QTreeView { background: transparent; border: none; border-radius: 0; }
QTreeView::item { padding: 0; }
"""
