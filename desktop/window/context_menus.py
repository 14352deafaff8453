"""The menus of a passage and of an article; what is chosen is asked for as a pure edit."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, QPointF, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from desktop.story.article import UNDETERMINED, Kind
from desktop.story.comparison import Origin, Span
from desktop.story.judging import SAID_SO, decide_link
from desktop.story.places import overlap
from desktop.story.project import (
    Project,
    add_articles,
    close_article,
    move_column,
    set_kind,
    set_language,
)
from desktop.window.actions import Actions
from desktop.window.compare_view import CompareView
from desktop.window.headers import outlet_label
from desktop.window.languages import LANGUAGES
from desktop.window.linked import PassageRef
from desktop.window.menu_place import MenuPlace
from desktop.window.ribbons import Ribbon
from desktop.window.said import kind_word, reason_words
from desktop.window.selection import Caret
from desktop.window.stage_view import SYNOPSIS

LINKING = (
    ("lock_statement", "split_statement", "merge_statement"),
    ("mark_link_end", "draw_link", "confirm", "reject", "why"),
)
"""The actions on statements and links, in the menu of a passage."""
OF_A_LINK = frozenset({"confirm", "reject"})
OF_A_MARK = frozenset({"draw_link", "merge_statement"})
MARKED = "is_marked"
"""The property of the action that links which tells whether there is something to link with."""


class ContextMenus(QObject):
    """Makes menus when they are asked for; the project is edited elsewhere."""

    edit_requested = Signal(str, object)
    """A label for undo, and a pure function from Project to Project."""
    passage_menu_made = Signal(object, object)
    """A QMenu and the PassageRef it is about, before it is shown: for what others add."""
    link_menu_made = Signal(object, object)
    """The same for the Ribbon of a link."""
    article_menu_made = Signal(object, int)
    """The same for a column."""

    def __init__(self, view: CompareView, actions: Actions) -> None:
        super().__init__(view)
        self.view = view
        self.actions = actions
        self.pointer: tuple[int, Caret] | None = None
        """The place in a column that a menu is asked for, while it is made."""
        view.passage_menu_requested.connect(self.show_passage_menu)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        view.link_menu_requested.connect(self.show_link_menu)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        view.article_menu_requested.connect(self.show_article_menu)
        actions["move_left"].triggered.connect(partial(self.move_focused, -1))
        actions["move_right"].triggered.connect(partial(self.move_focused, 1))
        actions["close_article"].triggered.connect(self.close_focused)

    # --- menus ----------------------------------------------------------------------------------

    def passage_menu(self, ref: PassageRef) -> QMenu:
        article = self.view.columns[ref[0]].article
        passage = article.passages[ref[1]]
        menu = self._menu("passageMenu")
        for name in ("level", "copy", "copy_text", "against"):
            menu.addAction(self.actions[name])
        menu.addSeparator()
        for name in ("check", "original"):
            menu.addAction(self.actions[name])
        self._add_linking(menu, ref)
        self.passage_menu_made.emit(menu, ref)
        menu.addSeparator()
        kinds = menu.addMenu(self.tr("This is a …"))
        for kind in Kind:
            change = partial(set_kind, number=article.number, index=ref[1], kind=kind)
            label = self.tr("{}: {}").format(article.passage_address(ref[1]), kind_word(kind))
            action = self._add(kinds, kind_word(kind), label, change)
            action.setCheckable(True)
            action.setChecked(kind is passage.kind)
        taken = self.tr("Taken as {}: {}")
        reason = menu.addAction(taken.format(kind_word(passage.kind), reason_words(passage.reason)))
        reason.setEnabled(False)
        return menu

    def _add_linking(self, menu: QMenu, ref: PassageRef) -> None:
        """Add what a reader says of links and statements, and what takes a word of theirs back."""
        span = self.view.span_of(ref)
        pair = link_meant(self.view, ref)
        is_marked = bool(self.actions["draw_link"].property(MARKED))
        for names in LINKING:
            menu.addSeparator()
            for name in names:
                action = self.actions[name]
                if name in OF_A_LINK:
                    words = f"{action.text()}: {pair}" if pair else action.text()
                    self._add_as(menu, action, words, can_be=bool(pair))
                elif name in OF_A_MARK and not is_marked:
                    self._add_as(menu, action, action.text(), can_be=False)
                else:
                    menu.addAction(action)
        for said in self.view.project.links:
            if said.origin in SAID_SO and (overlap(said.a, span) or overlap(said.b, span)):
                pair = f"{self._address(said.a)} – {self._address(said.b)}"
                text = self.tr("Remove the link {} drawn by hand")
                if said.origin is Origin.CONFIRMED:
                    text = self.tr("Take back that {} was confirmed")
                taken = said._replace(origin=Origin.AUTOMATIC)
                label = self.tr("Take back the link {}").format(pair)
                self._add(menu, text.format(pair), label, partial(decide_link, decision=taken))

    def _add_as(self, menu: QMenu, action: QAction, words: str, *, can_be: bool) -> None:
        """Add an action in words of this place; it cannot be chosen where it would do nothing."""
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        made = menu.addAction(f"{words}\t{key}" if key else words)
        made.setToolTip(action.toolTip())
        made.setEnabled(can_be and action.isEnabled())
        made.triggered.connect(action.trigger)

    def _address(self, span: Span) -> str:
        from desktop.window.panel_builder import address_of

        return address_of(self.view.project.article(span.article), span)

    def article_menu(self, column: int) -> QMenu:
        article = self.view.columns[column].article
        menu = self._menu("articleMenu")
        for name in ("against", "move_left", "move_right"):
            menu.addAction(self.actions[name])
        if self.view.mode == SYNOPSIS:
            rows = menu.addAction(self.tr("Rows in the order of {}").format(article.address))
            rows.setData(article.address)
            rows.triggered.connect(self.view.take_order)
        languages = menu.addMenu(self.tr("Language"))
        for code, name in LANGUAGES.items():
            change = partial(set_language, number=article.number, language=code)
            label = self.tr("Language of {}").format(article.address)
            words = self.tr("Not known") if code == UNDETERMINED else name
            action = self._add(languages, words, label, change)
            action.setCheckable(True)
            action.setChecked(code == article.language.value)
        for name in ("facts", "correct_text", "beside"):
            menu.addAction(self.actions[name])
        self.article_menu_made.emit(menu, column)
        menu.addSeparator()
        menu.addAction(self.actions["close_article"])
        return menu

    def link_menu(self, link: Ribbon, x: float) -> QMenu:
        """Make the menu of a link that was pointed at, `x` px from the left of the scene."""
        menu = self._menu("linkMenu")
        level = menu.addAction(self.tr("Bring level"))
        level.triggered.connect(partial(self._read_end, link.ends_at(x)[0]))
        self.link_menu_made.emit(menu, link)
        return menu

    def _read_end(self, ref: PassageRef, _checked: object = None) -> None:
        self.view.activate(ref, by_mouse=True)

    def fill_closed(self, menu: QMenu) -> None:
        """List the articles whose column was closed."""
        menu.clear()
        for article in self.view.project.closed:
            name = (
                f"{article.address} {outlet_label(article)}: {article.headline or article.source}"
            )
            label = self.tr("Reopen {}").format(article.address)
            self._add(menu, name, label, partial(add_articles, articles=(article,)))
        if menu.isEmpty():
            menu.addAction(self.tr("No article is closed")).setEnabled(False)

    def _menu(self, name: str) -> QMenu:
        menu = QMenu(self.view)
        menu.setObjectName(name)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _add(
        self, menu: QMenu, text: str, label: str, change: Callable[[Project], Project]
    ) -> QAction:
        action = menu.addAction(text)
        action.triggered.connect(partial(self._ask, label, change))
        return action

    def _ask(
        self, label: str, change: Callable[[Project], Project], _checked: object = None
    ) -> None:
        self.edit_requested.emit(label, change)

    def show_passage_menu(self, ref: PassageRef, where: QPoint) -> None:
        self.pointer = self.view.caret_at(where)
        menu = self.passage_menu(ref)
        self.pointer = None
        MenuPlace(self.view, menu, ref, stays=True)
        menu.popup(where)

    def show_link_menu(self, link: Ribbon, where: QPoint) -> None:
        x = self.view.to_scene(QPointF(self.view.viewport().mapFromGlobal(where))).x()
        self.link_menu(link, x).popup(where)

    def show_article_menu(self, column: int, where: QPoint) -> None:
        menu = self.article_menu(column)
        if self.view.columns[column].blocks:
            MenuPlace(self.view, menu, (column, 0), stays=False)
        menu.popup(where)

    # --- the article the reader is in -----------------------------------------------------------

    def focused_column(self) -> int | None:
        start = self.view.start_ref()
        return None if start is None else start[0]

    def move_focused(self, direction: int, _checked: object = None) -> None:
        column = self.focused_column()
        if column is None or not 0 <= column + direction < len(self.view.columns):
            return
        article = self.view.columns[column].article
        change = partial(move_column, number=article.number, place=column + direction)
        self.edit_requested.emit(self.tr("Move {}").format(article.address), change)

    def close_focused(self) -> None:
        column = self.focused_column()
        if column is None:
            return
        article = self.view.columns[column].article
        change = partial(close_article, number=article.number)
        self.edit_requested.emit(self.tr("Close {}").format(article.address), change)


def link_meant(view: CompareView, ref: PassageRef) -> str:
    """Name the one link with the passage being read that a place stands for; "" for none or several."""
    from desktop.window.linked import ref_at
    from desktop.window.panel_builder import link_end, pair_of

    reading = view.reading
    if reading is None or view.current is None or reading.current != view.span_of(view.current):
        return ""
    articles = {article.number: article for article in view.project.columns}
    found = [
        each.link
        for each in reading.counterparts
        if ref
        in (view.current, ref_at(view.columns, view.refs, link_end(each.link, reading.current)))
    ]
    return pair_of(found[0], reading.current, articles) if len(found) == 1 else ""
