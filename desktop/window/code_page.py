"""The workspace Code: one article alone, the queue of the others, and the codebook beside it."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidgetItem,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.story.annotation import Progress
from desktop.story.article import Article
from desktop.story.coding import progress_now
from desktop.story.project import Project
from desktop.window.article_sheet import ArticleSheet
from desktop.window.codebook.pane import WIDTH as CODEBOOK_WIDTH
from desktop.window.codebook.pane import CodebookPane
from desktop.window.codebook.progress import progress_icon, progress_word
from desktop.window.codebook.queue import WIDTH, Queue
from desktop.window.codebook.queue_rows import row_height
from desktop.window.headers import named_outlet, outlet_label, word_count
from desktop.window.icons import icon
from desktop.window.library.empty import EmptyPlace, nothing_yet
from desktop.window.overrides import guarded
from desktop.window.parts import Cut, ink, plain_tip, tool
from desktop.window.said import number_words
from desktop.window.selection import selected_text, source_line
from desktop.window.sheet_place import whole_passage
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme

ROLE = Qt.ItemDataRole.UserRole
NOTHING = Project()


@guarded
class CodePage(QWidget):
    """Shows one article without links and marks, the others as a queue, and the codes."""

    progress_requested = Signal(int, bool)
    """The number of an article that is done or not, and whether all three states take turns."""
    told = Signal(str)
    """A sentence for the status line."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.project = NOTHING
        self.reader = ""
        """Whose annotations are shown; those of others are hidden."""
        self._articles: tuple[Article, ...] = ()
        self._coded: frozenset[int] = frozenset()
        self.setObjectName("code_page")
        self.setAccessibleName(self.tr("One article at a time"))
        self.setAutoFillBackground(True)
        self._make_queue()
        self.sheet = ArticleSheet(theme, self)
        self.sheet.step_requested.connect(self.step)
        self.sheet.installEventFilter(self)
        self.empty = EmptyPlace(theme, self)
        self.empty.show_emptiness(nothing_yet())
        self.codebook = CodebookPane(theme, self)
        self.title = Cut("code_title", self)
        self.title.setFont(sized(SANS, 14, QFont.Weight.DemiBold))
        self.hidden = Cut("code_hidden", self, size=11.5)
        self.done = tool("code_done", "", self.tr("Say that the article is done, or not (D)"), self)
        self.done.setCheckable(True)
        self.done.clicked.connect(self.toggle_done)
        tip = self.tr("What you coded in numbers (Ctrl+7)")
        self.results = tool("code_results", self.tr("Results"), tip, self)
        self.previous = self._button("code_previous", self.tr("Previous article (Left)"), -1)
        self.next = self._button("code_next", self.tr("Next article (Right)"), 1)
        self._lay_out()
        self.setFocusProxy(self.sheet)
        # Qt leaves out what stands before a proxy in the order of Tab: the text comes first
        for before, after in pairwise(
            (
                self.sheet,
                self.results,
                self.done,
                self.previous,
                self.next,
                self.codebook.filter,
                self.codebook.tree,
                self.list,
                self.only_open,
                self.hides_outlets,
            )
        ):
            QWidget.setTabOrder(before, after)
        self.show_theme(theme)
        self._choose()

    def _make_queue(self) -> None:
        self.queue = Queue(self.tr(NOTE), self)
        self.list, self.counts = self.queue.list, self.queue.counts
        self.only_open, self.hides_outlets = self.queue.only_open, self.queue.hides_outlets
        self.list.currentItemChanged.connect(self._choose)
        self.list.installEventFilter(self)
        self.only_open.toggled.connect(self._show_rows)
        self.hides_outlets.toggled.connect(self._name_articles)

    def _button(self, name: str, tip: str, direction: int) -> QToolButton:
        made = QToolButton(self)
        made.setObjectName(name)
        made.setAccessibleName(tip.partition(" (")[0])
        made.setToolTip(tip)
        made.setAutoRaise(True)
        made.setProperty("direction", direction)
        made.clicked.connect(self._step_pressed)
        return made

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(20, 8, 12, 8)
        head.addWidget(self.title, 1)
        head.addWidget(self.hidden)
        for button in (self.results, self.done, self.previous, self.next):
            head.addWidget(button)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.sheet, 1)
        column.addWidget(self.empty, 1)
        self.split = QSplitter(Qt.Orientation.Horizontal, self)
        self.split.setObjectName("code_split")
        self.split.setHandleWidth(1)
        self.split.addWidget(middle)
        self.split.addWidget(self.codebook)
        self.split.setStretchFactor(0, 1)
        self.split.setStretchFactor(1, 0)
        self.split.setCollapsible(0, False)
        self.split.setSizes([1000, CODEBOOK_WIDTH])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.queue)
        row.addWidget(self.split, 1)

    # --- what is shown --------------------------------------------------------------------------

    def show_project(self, project: Project, here: int | None) -> None:
        """Show the articles of the open story, how far each is coded, and the codes."""
        before, self.project = self.project, project
        self.show_articles(project.columns, here)
        self.sheet.show_notes(project, self.reader)
        coded = self.sheet.notes.by_article.coded(self.reader)
        if coded != self._coded or before.codings is not project.codings:
            self._coded = coded
            self._name_articles()
        self._say_hidden()
        self.codebook.show_project(project)

    def show_reader(self, reader: str) -> None:
        """Show the annotations of another reader, and hide those of all others."""
        if reader != self.reader:
            self.reader = reader
            self.codebook.tree.show_reader(reader)
            self.sheet.show_notes(self.project, reader)
            self._coded = self.sheet.notes.by_article.coded(reader)
            self._name_articles()
            self._say_hidden()

    def show_articles(self, articles: Sequence[Article], here: int | None) -> None:
        """List the articles; show the one chosen before, else the one the reader comes from."""
        if tuple(articles) == self._articles:
            return
        chosen = here if self.article is None else self.article.number
        self._articles = tuple(articles)
        self.list.blockSignals(True)
        self.list.clear()
        for article in articles:
            item = QListWidgetItem()
            item.setData(ROLE, article.number)
            self.list.addItem(item)
        numbers = [article.number for article in articles]
        self.list.setCurrentRow(numbers.index(chosen) if chosen in numbers else 0)
        self.list.blockSignals(False)
        self._name_articles()
        self._choose()

    @property
    def article(self) -> Article | None:
        row = self.list.currentRow()
        return self._articles[row] if 0 <= row < len(self._articles) else None

    def progress(self, article: int) -> Progress | None:
        """Return how far the reader is with an article."""
        return progress_now(self.project, article, self._coded)

    def show_codebook(self) -> None:
        """Give the codebook its room again, if it was pushed away."""
        sizes = self.split.sizes()
        if not sizes[1]:
            self.split.setSizes([sum(sizes) - CODEBOOK_WIDTH, CODEBOOK_WIDTH])

    def show_zoom(self, zoom: float) -> None:
        self.sheet.show_zoom(zoom)

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.queue.show_theme(theme)
        self.empty.show_theme(theme)
        self.previous.setIcon(icon("left", theme.ink2))
        self.next.setIcon(icon("right", theme.ink2))
        ink(self.hidden, theme, "ink2")
        self.sheet.show_theme(theme)
        self.codebook.show_theme(theme)
        self._name_articles()

    def _name_articles(self) -> None:
        for row, article in enumerate(self._articles):
            now = self.progress(article.number)
            words = self.tr("{} words").format(number_words(word_count(article.text)))
            said = words if now is None else f"{words}  ·  {progress_word(now)}"
            item = self.list.item(row)
            lines = (self._name(article), said)
            item.setText("\n".join(lines))
            item.setSizeHint(QSize(0, row_height(lines, self.list.font(), WIDTH - 68)))
            item.setIcon(progress_icon(now, self.theme))
        self._show_rows()
        self._show_title()

    def _show_rows(self) -> None:
        """Leave out what is done, if that is asked for; what is being read stays."""
        here = self.list.currentRow()
        finished = 0
        for row, article in enumerate(self._articles):
            is_done = self.progress(article.number) is Progress.DONE
            finished += is_done
            hides = self.only_open.isChecked() and is_done and row != here
            self.list.item(row).setHidden(hides)
        said = self.tr("{} of {} done").format(finished, len(self._articles))
        self.counts.setText(said if self._articles else "")

    def _name(self, article: Article) -> str:
        if self.hides_outlets.isChecked():
            return article.address
        return f"{article.address}  {named_outlet(article)}"

    def _show_title(self) -> None:
        article, count = self.article, len(self._articles)
        for widget in (self.done, self.sheet):
            widget.setVisible(article is not None)
        self.empty.setVisible(article is None)
        if article is None:
            self.title.setText("")
            return
        place = self.tr("{} of {}").format(self.list.currentRow() + 1, count)
        self.title.setText(f"{self._name(article)}  ·  {place}")
        self.title.setToolTip(plain_tip(self.title.text()))
        now = self.progress(article.number)
        self.done.setChecked(now is Progress.DONE)
        self.done.setText(progress_word(now).capitalize())
        self.done.setIcon(progress_icon(now, self.theme))
        self.done.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.done.setAccessibleName(progress_word(now))

    def _say_hidden(self) -> None:
        """Say how many annotations of others are not shown in this article."""
        article = self.article
        notes = () if article is None else self.sheet.notes.by_article.of(article.number)
        count = sum(not each.is_of(self.reader) for each in notes)
        several = self.tr("{} by others are hidden").format(count)
        self.hidden.setText(self.tr("1 by others is hidden") if count == 1 else several)
        self.hidden.setVisible(bool(count))

    # --- what the reader does -------------------------------------------------------------------

    def _choose(self) -> None:
        self.sheet.show_article(self.article)
        self._show_rows()
        self._show_title()
        self._say_hidden()
        row = self.list.currentRow()
        self.previous.setEnabled(row > 0)
        self.next.setEnabled(0 <= row < len(self._articles) - 1)

    def _step_pressed(self) -> None:
        self.step(int(self.sender().property("direction")))

    def go_to(self, number: int) -> bool:
        """Show the article with that number; False if it is not one of them."""
        numbers = [article.number for article in self._articles]
        if number in numbers:
            self.list.setCurrentRow(numbers.index(number))
        return number in numbers

    def step(self, direction: int) -> None:
        """Go to the next article or the one before; at the ends there is none."""
        row = self.list.currentRow() + direction
        if 0 <= row < len(self._articles):
            self.list.setCurrentRow(row)

    def step_open(self, direction: int) -> None:
        """Go to the next article that is not done, or the one before, and round the ends of the list."""
        here, count = self.list.currentRow(), len(self._articles)
        for step in range(1, count):
            row = (here + direction * step) % count
            if self.progress(self._articles[row].number) is not Progress.DONE:
                self.list.setCurrentRow(row)
                return
        self.told.emit(self.tr("All other articles are done."))

    def toggle_done(self) -> None:
        """Say that the article is done, or is not."""
        if self.article is not None:
            self.progress_requested.emit(self.article.number, False)
        self._show_title()

    def copy(self) -> None:
        """Copy the selected words, or the passage, with outlet, headline and address."""
        article, place = self.article, self.sheet.place
        if article is None or not self.sheet.texts:
            return
        if place.selection.is_empty:
            place = whole_passage(place.passage, self.sheet.texts)
        words = selected_text(article, place.selection)
        source = source_line(article, place.selection, outlet_label(article))
        if self.hides_outlets.isChecked():
            source = source.rpartition(" · ")[2]
        QGuiApplication.clipboard().setText(f"{words}\n{source}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc lead back to the text, and let go of what is selected, before it leaves the page."""
        if event.key() != Qt.Key.Key_Escape or event.modifiers():
            super().keyPressEvent(event)
        elif not self.sheet.hasFocus():
            self.sheet.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif not self.sheet.release():
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._takes(event, is_list=watched is self.list)
        return False

    def _takes(self, event: QKeyEvent, *, is_list: bool) -> bool:
        key, modifiers = event.key(), event.modifiers()
        pages = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        if key in pages and modifiers == Qt.KeyboardModifier.ControlModifier:
            self.step_open(pages[Qt.Key(key)])
        elif key == Qt.Key.Key_D and not modifiers:
            self.toggle_done()
        elif event.matches(QKeySequence.StandardKey.Copy) and not is_list:
            self.copy()
        elif key == Qt.Key.Key_Space and is_list and self.article is not None:
            self.progress_requested.emit(self.article.number, True)
        else:
            return False
        return True


NOTE = (
    "One article at a time, without links and marks, so that comparing does not prime the coding."
    " Ctrl+PgDown goes to the next that is not done."
)
