"""Search the open project as its words are typed: a lane of its own, the newest question wins."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from desktop.jobs import Job
from desktop.story.errors import Cancelled
from desktop.story.saved_search import Finds, SavedSearch
from desktop.workspace.search_index import LANE, Indexed, Known, SearchIndex

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.searching.language import Understood
    from desktop.searching.lexicon import Suggestion
    from desktop.searching.nothing import Nothing
    from desktop.searching.results import Result
    from desktop.searching.service import Searcher
    from desktop.searching.tree import Node
    from desktop.searching.views import Line, Row
    from desktop.story.comparison import Comparison
    from desktop.story.copies import Texts
    from desktop.story.project import Project
    from desktop.workspace.search_told import Told
    from desktop.workspace.workspace import Workspace

ASK = "searching"
"""The key of the question that is answered."""
NONE_NEW = Finds()
SHOWN = 50
"""Documents whose passages are told at first."""


class View(StrEnum):
    """How what was found is shown."""

    PASSAGES = "passages"
    STATEMENTS = "statements"
    """Rows are statements, columns the articles of the open story."""
    CONCORDANCE = "concordance"
    TIMES = "times"
    """By day and outlet."""
    EARLIEST = "earliest"


FILTERED = frozenset({View.PASSAGES, View.STATEMENTS})
"""The views that can show only what is new in a saved search."""


class Asked(NamedTuple):
    """A question: what was typed, how the answer is to be shown, the passages of how many documents."""

    typed: str
    view: View = View.PASSAGES
    shown: int = SHOWN
    since: SavedSearch | None = None
    """The saved search that was opened, as it was before somebody looked."""
    is_new_only: bool = False
    """Whether only what is new in the saved search is asked for."""

    @property
    def saved(self) -> SavedSearch | None:
        """The saved search that is asked, as long as its query is the one that is typed."""
        since = self.since
        return since if since is not None and since.query == self.typed.strip() else None


class Answer(NamedTuple):
    """What was found. `lines` are passages of the best documents, by document.

    `here` are all lines in articles of the open story; `rows` are filled for `View.STATEMENTS`.
    `suggestions` go on with the word that is being typed. `finds` are all articles and notes that a
    saved search finds, `new` those that are new in it; None and nothing for other questions.
    """

    asked: Asked
    project: Project
    comparison: Comparison
    understood: Understood
    result: Result
    lines: tuple[Line, ...] = ()
    here: tuple[Line, ...] = ()
    rows: tuple[Row, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    texts: Texts | None = None
    """Which articles have the same text; None where nothing was looked for."""
    told: Told | None = None
    """What the concordance and the views by date count beside lines."""
    finds: Finds | None = None
    new: Finds = NONE_NEW
    nothing: Nothing | None = None
    """Why nothing was found, if that is so."""
    indexed: Indexed = Indexed()
    """How many articles of the project could be found, of how many."""
    not_quoted: int = 0
    """Articles that were not looked through for quotes: `quote:` and `speaker:` find none there."""


class Searching(QObject):
    """Answers questions about the project as it is when they are asked."""

    answered = Signal(object)
    """An Answer to the question asked last."""
    failed = Signal(BaseException)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.workspace = workspace
        self.jobs = workspace.jobs
        self.asked: Asked | None = None
        """What was asked last; None once it is answered by nothing."""
        self.index = SearchIndex(workspace)
        self.index.failed.connect(self.failed)
        self.index.grew.connect(self._ask_again)
        workspace.project_changed.connect(self._ask_again)
        workspace.comparison_changed.connect(self._ask_again)
        workspace.quotes_changed.connect(self._ask_again)
        workspace.texts_changed.connect(self._ask_again)
        workspace.leaving.connect(self.stop)

    def ask(self, asked: Asked) -> None:
        """Look for something; an older question is given up."""
        self.asked = asked
        known = self.index.known()
        label = self.tr("Searching")

        def work(job: Job) -> object:
            return self.index.mending(lambda: self._answer(asked, known, job))

        self.jobs.submit(LANE, ASK, label, work, self._take, self.failed.emit)

    def find(self, key: str, query: str, take: Callable[[object], None]) -> None:
        """Give `take` the Finds of a query, behind what was asked before; the newest of a key wins.

        None while articles are still being indexed: what is found then is not all.
        """
        known = self.index.known()

        def finds(job: Job) -> Finds | None:
            from desktop.searching.language import understand
            from desktop.searching.service import Stopped

            tree = understand(query, date.today()).tree  # noqa: DTZ011  # "last week" is the reader's
            try:
                searcher, indexed = self.index.brought(known, job)
                if tree is None or not indexed.is_whole:
                    return None if tree is not None else NONE_NEW
                return searcher.finds(tree, job.is_cancelled)
            except Stopped as stopped:
                raise Cancelled from stopped

        def work(job: Job) -> object:
            return self.index.mending(lambda: finds(job))

        self.jobs.submit(LANE, key, "", work, take, self.failed.emit)

    def stop(self) -> None:
        """Ask nothing any more."""
        self.asked = None
        self.jobs.cancel(ASK)
        self.index.rest()

    def _ask_again(self, _changed: object = None) -> None:
        if self.asked is not None:
            self.ask(self.asked)

    def _take(self, answer: object) -> None:
        assert isinstance(answer, Answer)
        self.answered.emit(answer)

    # --- in the lane's thread -------------------------------------------------------------------

    def _answer(self, asked: Asked, known: Known, job: Job) -> Answer:
        from desktop.searching.language import understand
        from desktop.searching.results import Result
        from desktop.searching.service import Stopped
        from desktop.searching.views import lines_of, rows_of
        from desktop.workspace.search_told import SHOWN as MORE
        from desktop.workspace.search_told import Asking, told

        understood = understand(asked.typed, date.today())  # noqa: DTZ011  # "last week" is the reader's
        project, comparison, texts = known.project, known.comparison, known.texts
        numbers = {article.number for article in project.columns}
        try:
            searcher, indexed = self.index.brought(known, job)
            known_words = searcher.suggest(last_word(asked.typed))
            suggestions = tuple(searcher.printed(known_words[:OFFERED]))
            if understood.tree is None:
                answer = Answer(asked, project, comparison, understood, Result())
                return answer._replace(suggestions=suggestions, indexed=indexed)
            tree, shown = understood.tree, max(asked.shown, MORE.get(asked.view, 0))
            finds, new, among = _since(asked, searcher, tree, job)
            new = new if indexed.is_whole else NONE_NEW
            result = searcher.search(tree, job.is_cancelled, shown, within=numbers, among=among)
            if not result.total and is_begun(asked.typed, known_words):
                begun = understand(f"{asked.typed}*", date.today())  # noqa: DTZ011  # as above
                if begun.tree is not None:
                    understood, tree = begun, begun.tree
                    result = searcher.search(
                        tree, job.is_cancelled, shown, within=numbers, among=among
                    )
            lines = tuple(lines_of(result.hits, project))
            asking = Asking(searcher, tree, project, result, lines, texts, job.is_cancelled)
            beside = told(asked.view, asking)
            nothing = None if result.total or among is not None else _nothing(searcher, tree, job)
        except Stopped as stopped:
            raise Cancelled from stopped
        here = tuple(lines_of(result.within, project))
        rows: tuple[Row, ...] = ()
        if asked.view is View.STATEMENTS:
            stated, is_stated = result.statements, result.is_stated
            columns, alone = project.columns, frozenset(result.alone)
            rows = tuple(rows_of(here, comparison, columns, stated, alone, is_stated=is_stated))
        found = (result, lines, here, rows, suggestions, texts, beside)
        answer = Answer(asked, project, comparison, understood, *found)._replace(nothing=nothing)
        not_quoted = known.not_quoted
        return answer._replace(finds=finds, new=new, indexed=indexed, not_quoted=not_quoted)


def _nothing(searcher: Searcher, tree: Node, job: Job) -> Nothing:
    """Look for why nothing was found."""
    from desktop.searching.nothing import nothing_of

    return nothing_of(tree, lambda node: searcher.search(node, job.is_cancelled, 0).total)


def _since(
    asked: Asked, searcher: Searcher, tree: Node, job: Job
) -> tuple[Finds | None, Finds, Finds | None]:
    """Return what a saved search finds, what of it is new, and among what to look."""
    if asked.saved is None:
        return None, NONE_NEW, None
    finds = searcher.finds(tree, job.is_cancelled)
    new = asked.saved.new_among(finds)
    is_filtered = asked.is_new_only and asked.view in FILTERED
    return finds, new, new if is_filtered else None


OFFERED = 7
"""Words that may go on with the one that is typed, read from texts as they are printed there."""
APOSTROPHES = dict.fromkeys(map(ord, "'’ʼ"))


def is_begun(typed: str, suggestions: Sequence[Suggestion]) -> bool:
    """Tell whether the word that is being typed is none yet, and others begin so."""
    word = last_word(typed)
    known = {each.word.casefold() for each in suggestions}
    letters = word.translate(APOSTROPHES)
    return len(word) > 1 and letters.isalpha() and bool(known) and word.casefold() not in known


def last_word(typed: str) -> str:
    """Return the word that is being typed, "" behind a blank."""
    word = typed[-1:] and not typed[-1].isspace() and typed.split()[-1]
    return word.lstrip('("-=') if word else ""
