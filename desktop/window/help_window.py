"""The window with the help page: sections on the left, one page to read, search over it."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from desktop.storing.state import FileState
from desktop.window.help_text import Section, help_sections, page
from desktop.window.overrides import guarded
from desktop.window.sheet import Sheet, quiet_label
from desktop.window.theme import Theme

SIZE = QSize(860, 680)
LIST_WIDTH = 196
MARGIN = 26
"""px around the page's words."""
ABOVE = 12
"""px left over a heading that was gone to."""
STYLE = """
h2 {{ font-size: 17px; font-weight: 600; color: {ink}; margin-top: 22px; margin-bottom: 6px; }}
h3 {{ font-size: 13px; font-weight: 600; color: {ink2}; margin-top: 12px; margin-bottom: 2px; }}
p, li {{ font-size: 13px; line-height: 140%; color: {ink}; margin-top: 5px; margin-bottom: 5px; }}
td {{ font-size: 13px; color: {ink}; padding: 4px 24px 4px 0; }}
b {{ font-weight: 600; }}
a {{ color: {link}; }}
"""


@guarded
class Page(QTextBrowser):
    """A page that fetches nothing: no picture, no other page, no address outside of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("help_page")
        self.setAccessibleName(self.tr("Help"))
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextBrowserInteraction | flags.TextSelectableByKeyboard)
        self.document().setDocumentMargin(MARGIN)
        self.anchorClicked.connect(self.go_to)

    def loadResource(self, type: int, name: QUrl | str) -> object:  # noqa: A002  # Qt's own name
        """Return nothing, whatever is asked for."""
        return None

    def go_to(self, url: QUrl) -> None:
        """Follow a link within the page; there is no other."""
        if url.hasFragment() and url.scheme() == "" and url.path() == "":
            self.scrollToAnchor(url.fragment())


@guarded
class HelpWindow(Sheet):
    """Shows the page, a section of it, and where in it words are found."""

    is_about_project = False

    section_shown = Signal(str)

    def __init__(
        self, theme: Theme, state: FileState | None = None, parent: QWidget | None = None
    ) -> None:
        self.sections: tuple[Section, ...] = help_sections(state)
        self.page: Page | None = None
        title = QCoreApplication.translate("HelpWindow", "Help")
        super().__init__("help_window", title, theme, parent)
        self.resize(SIZE)
        self.column.setContentsMargins(16, 16, 16, 16)
        self.field = self._field()
        self.count: QLabel = quiet_label("help_count", "", self)
        self.count.setWordWrap(False)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.field)
        top.addWidget(self.count, 1)
        self.column.addLayout(top)
        self.list = self._list()
        self.page = Page(self)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.list)
        below.addWidget(self.page, 1)
        self.column.addLayout(below, 1)
        self._add_keys()
        self._show_page()
        self.list.setCurrentRow(0)
        self.page.setFocus()

    def _field(self) -> QLineEdit:
        made = QLineEdit(self)
        made.setObjectName("help_field")
        made.setAccessibleName(self.tr("Find in the help"))
        made.setPlaceholderText(self.tr("Find in the help"))
        made.setToolTip(self.tr("Type words; Enter goes to the next place (Ctrl+F)"))
        made.setClearButtonEnabled(True)
        made.setFixedWidth(280)
        made.textChanged.connect(self.find_words)
        made.returnPressed.connect(self.find_next)
        return made

    def _list(self) -> QListWidget:
        made = QListWidget(self)
        made.setObjectName("help_sections")
        made.setAccessibleName(self.tr("Sections"))
        made.setToolTip(self.tr("Go to a section"))
        made.setFixedWidth(LIST_WIDTH)
        made.setWordWrap(True)
        for section in self.sections:
            QListWidgetItem(section.title, made).setData(Qt.ItemDataRole.UserRole, section.name)
        made.currentItemChanged.connect(self._go_to_item)
        made.itemClicked.connect(self._go_to_item)
        return made

    def _add_keys(self) -> None:
        for key, answer in (
            ("Ctrl+F", self._focus_field),
            ("F3", self.find_next),
            ("Shift+F3", self.find_previous),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(answer)

    # --- showing --------------------------------------------------------------------------------

    def _show_page(self) -> None:
        if self.page is None:
            return
        theme = self.theme
        colours = {name: getattr(theme, name).name() for name in ("ink", "ink2", "link")}
        self.page.document().setDefaultStyleSheet(STYLE.format(**colours))
        self.page.setHtml("".join(page(self.sections)))

    def show_theme(self, theme: Theme) -> None:
        super().show_theme(theme)
        if self.page is not None:
            place = self.page.verticalScrollBar().value()
            self._show_page()
            self.page.verticalScrollBar().setValue(place)
            self._show_hits()

    def show_section(self, name: str) -> None:
        """Go to a section: start, sure, absence, confirmed, marks, files, private or keys."""
        for place, section in enumerate(self.sections):
            if section.name == name:
                self.list.setCurrentRow(place)
                self._go_to(name)

    def _go_to_item(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._go_to(str(item.data(Qt.ItemDataRole.UserRole)))

    def _go_to(self, name: str) -> None:
        if self.page is not None:
            self.page.scrollToAnchor(name)
            bar = self.page.verticalScrollBar()
            bar.setValue(bar.value() - ABOVE if name != self.sections[0].name else 0)
            self.section_shown.emit(name)

    # --- finding --------------------------------------------------------------------------------

    def _focus_field(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def find_words(self, typed: str) -> None:
        """Mark every place that has the typed words, and show the first."""
        if self.page is None:
            return
        cursor = self.page.textCursor()
        cursor.setPosition(0)
        self.page.setTextCursor(cursor)
        self._show_hits()
        if typed.strip():
            self.find_next()

    def hits(self) -> list[QTextCursor]:
        """Return every place of the typed words, in order."""
        typed = self.field.text().strip()
        found: list[QTextCursor] = []
        if self.page is None or not typed:
            return found
        cursor = self.page.document().find(typed, 0)
        while not cursor.isNull():
            found.append(cursor)
            cursor = self.page.document().find(typed, cursor)
        return found

    def _show_hits(self) -> None:
        hits = self.hits()
        if self.page is None:
            return
        selections = []
        for cursor in hits:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = cursor
            selection.format.setBackground(self.theme.selection)
            selections.append(selection)
        self.page.setExtraSelections(selections)
        if not self.field.text().strip():
            self.count.setText("")
        elif not hits:
            self.count.setText(self.tr("not found in the help"))
        elif len(hits) == 1:
            self.count.setText(self.tr("1 place"))
        else:
            self.count.setText(self.tr("{} places").format(len(hits)))

    def find_next(self) -> None:
        self._step(QTextDocument.FindFlag(0), QTextCursor.MoveOperation.Start)

    def find_previous(self) -> None:
        self._step(QTextDocument.FindFlag.FindBackward, QTextCursor.MoveOperation.End)

    def _step(self, flag: QTextDocument.FindFlag, around: QTextCursor.MoveOperation) -> None:
        """Select the next place in a direction, from the other end on when there is none."""
        typed = self.field.text().strip()
        if self.page is None or not typed or self.page.find(typed, flag):
            return
        self.page.moveCursor(around)
        self.page.find(typed, flag)


def show_help(
    theme: Theme, state: FileState | None, section: str, parent: QWidget | None
) -> HelpWindow:
    """Open the help at a section, or bring the open one to it; it keeps nobody from reading on."""
    found = None if parent is None else parent.findChild(HelpWindow)
    made = found if isinstance(found, HelpWindow) else HelpWindow(theme, state, parent)
    made.show()
    made.show_section(section)
    made.activateWindow()
    return made
