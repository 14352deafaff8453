"""The library: every article of the project in a table, its stories beside it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.story.article import Article
from desktop.story.copies import Texts
from desktop.story.decisions import CopyGroup
from desktop.story.project import Project, Story
from desktop.story.suggestion import Suggestion
from desktop.window import fonts
from desktop.window.library.arranging import (
    Wanted,
    articles_words,
    count_words,
    grouped,
    in_order,
    matching,
    story_order,
)
from desktop.window.library.details import details_of
from desktop.window.library.doing import Doing
from desktop.window.library.empty import Emptiness, nothing_yet
from desktop.window.library.page_parts import STORIES_LEAST, PageParts
from desktop.window.library.rows import NOTHING_AROUND, Around, Row, rows_of
from desktop.window.library.stories import ALL, Listed
from desktop.window.said import name_words, number_words
from desktop.window.theme import Theme

AT_ONCE = 250
"""Rows made ready at a time: about 2 ms."""
SAMPLE = 600
"""Code points of a text that tell which faces its headline needs."""


class LibraryPage(PageParts):
    """Shows a project's articles and stories; asks for edits and does none."""

    edit_requested = Signal(str, object)
    """A label for undo, and a pure function from Project to Project."""
    suggestions_requested = Signal()
    original_requested = Signal(int)
    article_activated = Signal(int)
    status_told = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.reader = ""
        self.project = Project()
        self.rows: dict[int, Row] = {}
        self.integrity: dict[int, bool] = {}
        self.is_writable = True
        self.wanted = Wanted()
        self.only: frozenset[int] = frozenset()
        self._groups: tuple[CopyGroup, ...] = ()
        self._is_looking = False
        self._damaged: frozenset[int] = frozenset()
        self._story = ALL
        self._texts: Texts | None = None
        self._known_stories: frozenset[int] | None = None
        self._unread: list[Row] = []
        """Rows whose words for the filter are not made yet."""
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._read_some)
        self.doing = Doing(self)
        self._connect()
        self.show_theme(theme)
        self._show()

    def _connect(self) -> None:
        self.bar.words_typed.connect(self.filter)
        self.bar.field.left.connect(self.table.setFocus)
        self.bar.grouping_chosen.connect(self.group)
        self.stories.story_chosen.connect(self.choose_story)
        self.suggest.clicked.connect(self._ask_suggestions)
        self.suggestions.looked_at.connect(self._look_at)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.all_again.clicked.connect(self.show_all)
        self.empty.button_pressed.connect(self.show_all)
        self.table_layout.sort_chosen.connect(self._sort)
        self.table.selectionModel().selectionChanged.connect(self._show_selected)

    # --- what is shown --------------------------------------------------------------------------

    def show_project(self, project: Project) -> None:
        """Show another state of the project; what is selected, edited or unfolded stays so."""
        if project.identity != self.project.identity:
            self.integrity.clear()
        before = self.project
        self.project = project
        if project.articles is not before.articles:
            for article in project.articles:
                for text in seen_texts(article):
                    fonts.ensure_scripts(text)
        self._show()
        self._choose_expected()

    def show_copies(self, groups: Sequence[CopyGroup]) -> None:
        """Show which articles have the same text, confirmed or proposed."""
        self._groups = tuple(groups)
        self._show()

    def show_damaged(self, numbers: frozenset[int]) -> None:
        """Mark the articles whose stored text is damaged."""
        self._damaged = numbers
        self._show()

    def show_integrity(self, number: int, is_unchanged: bool) -> None:  # noqa: FBT001  # what was found out
        """Take note whether the stored original of an article is the one that was imported."""
        self.integrity[number] = is_unchanged
        if number in self.selected_numbers():
            self._show_selected()

    def show_suggestions(self, suggestions: Sequence[Suggestion]) -> None:
        self._is_looking = False
        self._offer_suggestions()
        self.suggestions.show_suggestions(suggestions)

    def _offer_suggestions(self) -> None:
        """Let the reader ask for stories where there are two articles, and none are being looked for."""
        self.suggest.setEnabled(len(self.rows) > 1 and not self._is_looking)

    def show_theme(self, theme: Theme) -> None:
        super().show_theme(theme)
        if self.doing.dialog is not None:
            self.doing.dialog.show_theme(theme)

    def set_writable(self, is_writable: bool) -> None:  # noqa: FBT001  # asked for by name
        """Let the reader change the project, or only look at it."""
        self.is_writable = is_writable
        for model in (self.model, self.stories_model):
            model.is_writable = is_writable
        self.details.is_writable = is_writable
        self.bar.once.setEnabled(is_writable)
        self.new_story.setEnabled(is_writable)
        self.suggestions.set_writable(is_writable=is_writable)
        self._show_selected()

    def _show(self) -> None:
        """Make rows, stories and counts anew."""
        self._texts = None
        around = around_of(self.project, self._groups, self._damaged)
        self.rows = rows_of(self.project.articles, around, self.rows)
        self._offer_suggestions()
        self._unread = list(self.rows.values())
        self._idle.start()
        if self._story not in {story.number for story in self.project.stories}:
            self._story = ALL
        self.only = self.only & self.rows.keys()
        self.stories_model.show_stories(self._listed())
        if self.stories.chosen() != self._story or not self.stories.currentIndex().isValid():
            self.stories.choose(self._story)
        self.bar.once.setChecked(self.project.options.copies_once)
        self._arrange()

    def _read_some(self) -> None:
        """Make the words that the filter looks through while nothing else is to be done."""
        some, self._unread = self._unread[:AT_ONCE], self._unread[AT_ONCE:]
        for row in some:
            row.prepare()
        if not self._unread:
            self._idle.stop()

    def _listed(self) -> list[Listed]:
        every = count_words(tuple(self.rows.values()), self.texts)
        listed = [Listed(ALL, self.tr("All articles"), number_words(len(self.rows)), every)]
        for story in self.project.stories:
            count = self.texts.count(story.articles)
            said = articles_words(count.articles)
            short = number_words(count.articles)
            if count.has_copies:
                short = self.tr("{}, {} texts").format(
                    number_words(count.articles), number_words(count.texts)
                )
                said = short
            is_open = story.number == self.project.open_story
            state = self.tr(", open") if is_open else ""
            name = name_words(story.name)
            spoken = f"{name}, {said}{state}"
            listed.append(Listed(story.number, name, short, spoken, is_open))
        return listed

    @property
    def texts(self) -> Texts:
        if self._texts is None:
            self._texts = Texts(self.project, self._groups)
        return self._texts

    # --- which articles, in what order ----------------------------------------------------------

    def _arrange(self) -> None:
        """Choose, sort and group the rows."""
        story, wanted = self.chosen_story(), self.wanted
        rows = list(self.rows.values()) if story is None else story_order(self.rows, story)
        if self.only:
            rows = [row for row in rows if row.number in self.only]
        total = len(rows)
        rows = matching(rows, wanted.words)
        rows = in_order(rows, wanted.sort, is_descending=wanted.is_descending)
        at = self.table.currentIndex().row()
        self.model.shows_columns = story is not None
        if wanted.grouping:
            self._show_groups(rows, wanted.grouping)
        else:
            self.model.show_rows(rows)
        self.table_layout.show_ticks(story is not None)
        self.table.keep_current(at)
        self._show_footer(rows, total)
        self._show_emptiness(total, len(rows))
        self._show_selected()

    def _show_groups(self, rows: list[Row], grouping: str) -> None:
        known = {group.key for group in self.model.groups}
        self.model.show_groups(grouped(rows, grouping, self.project, self.texts))
        self.table.unfold({group.key for group in self.model.groups} - known)

    def _show_footer(self, rows: list[Row], total: int) -> None:
        text = count_words(rows, self.texts) if rows else ""
        if not rows and total:
            text = self.tr("None of {} shown").format(number_words(total))
        elif len(rows) < total:
            text = self.tr("{} of {} shown: {}").format(
                number_words(len(rows)), number_words(total), text
            )
        self.footer.show_words(text, text)
        only = self.tr("Only {} chosen articles ✕").format(len(self.only))
        self.all_again.setText(only)
        self.all_again.setAccessibleName(only)
        self.all_again.setVisible(bool(self.only))

    def _show_emptiness(self, total: int, shown: int) -> None:
        self.middle.setCurrentWidget(self.table if shown else self.empty)
        if shown:
            return
        if not self.rows:
            self.empty.show_emptiness(nothing_yet())
        elif total:
            title = self.tr("Nothing matches “{}”").format(self.wanted.words)
            said = self.tr("All typed words must occur in one row.")
            self.empty.show_emptiness(Emptiness(title, said, self.tr("Clear")))
        else:
            title = self.tr("No articles in this story yet")
            said = self.tr("Drag articles onto it, or choose “Add to story” in their menu.")
            self.empty.show_emptiness(Emptiness(title, said, self.tr("All articles")))

    def filter(self, typed: str) -> None:
        """Show only the rows in which all words occur."""
        self.wanted = self.wanted._replace(words=typed)
        self._arrange()

    def group(self, grouping: str) -> None:
        """Put the rows under headings."""
        self.wanted = self.wanted._replace(grouping=grouping)
        self.bar.show_grouping(grouping)
        self._arrange()

    def _sort(self, column: str, is_descending: bool) -> None:  # noqa: FBT001  # a signal's payload
        self.wanted = self.wanted._replace(sort=column, is_descending=is_descending)
        self._arrange()

    def choose_story(self, number: int) -> None:
        """Show the articles of one story, or all of them (0)."""
        if number != self._story or self.only:
            self._story = number
            self.only = frozenset()
            self.stories.choose(number)
            self._arrange()

    def chosen_story(self) -> Story | None:
        return next((s for s in self.project.stories if s.number == self._story), None)

    def expect_story(self) -> None:
        """Choose the next story that is made, and open the field with its name."""
        self._known_stories = frozenset(story.number for story in self.project.stories)

    def _choose_expected(self) -> None:
        if self._known_stories is None:
            return
        new = [s.number for s in self.project.stories if s.number not in self._known_stories]
        self._known_stories = None
        if new:
            self.choose_story(new[-1])
            QTimer.singleShot(0, self, self._name_chosen)

    def _name_chosen(self) -> None:
        """Let the reader name the chosen story, once the menu that made it is closed."""
        if self._story != ALL:
            self.stories.setFocus()
            self.stories.rename(self._story)

    def _look_at(self, suggestion: Suggestion) -> None:
        self.choose_story(ALL)
        self.only = frozenset(suggestion.articles) & self.rows.keys()
        self.bar.field.clear()
        self._arrange()

    def show_all(self) -> None:
        """Take away the filter; where that shows nothing more, show all articles."""
        had_words = bool(self.wanted.words)
        self.only = frozenset()
        self.bar.field.clear()
        if not had_words:
            self._story = ALL
            self.stories.choose(ALL)
            self._arrange()
        self.bar.field.setFocus()

    def _ask_suggestions(self) -> None:
        self._is_looking = True
        self._offer_suggestions()
        self.suggestions.show_searching()
        self.suggestions_requested.emit()

    # --- selected articles ----------------------------------------------------------------------

    def selected_numbers(self) -> tuple[int, ...]:
        return self.table.selected_numbers()

    def _show_selected(self) -> None:
        numbers = self.selected_numbers()
        several = len(numbers) > 1
        chosen = [self.rows[number] for number in numbers]
        counts = count_words(chosen, self.texts) if several else ""
        self.chosen.show_words(self.tr("Selected: {}").format(counts) if several else "")
        details = details_of(chosen[0], self.project, self.integrity) if len(chosen) == 1 else None
        self.details.show_details(details)

    def has_original(self, number: int) -> bool:
        return number in self.rows and self.rows[number].article.provenance is not None

    def can_change(self, numbers: Sequence[int]) -> bool:
        return self.is_writable and not self._damaged & set(numbers)

    def focus_filter(self) -> None:
        """Go to the field that filters."""
        self.bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.field.selectAll()

    def show_facts(self) -> None:
        """Open the dialog with every fact of the selected articles."""
        self.doing.do("facts")

    def select_article(self, number: int) -> None:
        """Select an article; what hides it is taken away."""
        if number not in self.model.numbers():
            self.show_all()
            self.choose_story(ALL)
        self.table.select_article(number)
        self.table.setFocus()

    # --- kept from one start to the next --------------------------------------------------------

    def state(self) -> str:
        """Return how the reader left the table, as one line."""
        layout = self.table_layout.now()
        return self.table_layout.written(
            layout._replace(grouping=self.wanted.grouping, stories=self.splitter.sizes()[0])
        )

    def restore(self, state: str) -> None:
        """Bring back what `state` returned; damaged text is as if there were none."""
        layout = self.table_layout.read(state)
        self.table_layout.show(layout)
        self.wanted = self.wanted._replace(
            sort=layout.sort, is_descending=layout.is_descending, grouping=layout.grouping
        )
        self.bar.show_grouping(layout.grouping)
        if layout.stories >= STORIES_LEAST:
            self.splitter.setSizes([layout.stories, max(self.width() - layout.stories, 400)])
        self._arrange()


def seen_texts(article: Article) -> Iterator[str]:
    """Give what of an article stands in the table: its beginning, and what is stated."""
    yield article.text if article.text.isascii() else article.text[:SAMPLE]
    for fact in (article.outlet, article.carried_by, article.title, article.byline):
        if fact is not None:
            yield fact.value


def around_of(
    project: Project, groups: Sequence[CopyGroup], damaged: frozenset[int]
) -> dict[int, Around]:
    """Collect what rows show that does not stand in their articles."""
    stories: dict[int, list[str]] = {}
    for story in project.stories:
        for number in story.articles:
            stories.setdefault(number, []).append(story.name)
    group_of = {number: group for group in groups for number in group.articles}
    return {
        number: NOTHING_AROUND._replace(
            stories=tuple(stories.get(number, ())),
            group=group_of.get(number),
            is_damaged=number in damaged,
        )
        for number in {*stories, *group_of, *damaged}
    }
