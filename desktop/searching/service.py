"""Search a project: the one way in for the window and the command line.

    searcher = Searcher(folder)
    searcher.update(project, quotes)
    result = searcher.search(tree, is_cancelled=…)

One thread at a time uses a Searcher. Its folder is a cache: it is made anew at any doubt, and may be
removed at any time. Another process that has the folder open does not harm: then the index is one of
this process alone.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from operator import is_
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from desktop.searching.analysis import Analysis, Sought, Wording, analyse, form_of, query_words
from desktop.searching.catalogue import NAMED, Catalogue
from desktop.searching.claims import Claims
from desktop.searching.documents import (
    Document,
    DocumentKind,
    documents,
    of_article,
    wording_of,
)
from desktop.searching.executor import Executor, Found, Stopped, checking, never
from desktop.searching.hits import Hit, Marked, show, sought_of, words_of
from desktop.searching.index_places import IndexPlaces, Words
from desktop.searching.lexicon import Lexicon, Suggestion
from desktop.searching.printed_forms import Prints
from desktop.searching.repeated import adds_nothing
from desktop.searching.results import Facet, Facets, Result, facets_of
from desktop.searching.since import finds_of, mask_of
from desktop.searching.tree import Node
from desktop.searching.upkeep import HANDED, Backlog, Upkeep
from desktop.searching.whoosh_files import IndexDamaged
from desktop.searching.writing import Item
from desktop.story.article import Article
from desktop.story.comparison import Comparison
from desktop.story.project import Project
from desktop.story.quote import Quotes

if TYPE_CHECKING:
    from desktop.searching.building import Step
    from desktop.searching.postings import Weights
    from desktop.story.saved_search import Finds

SHOWN = 20
"""Documents that a search shows with their passages, if it is not said otherwise."""
KEPT_CUTS = 256
"""Texts whose words are kept cut."""


class Searcher:
    """The index of one project, in step with it, and what it answers.

    With `defers`, many new documents are left to another process (`building`): `backlog` hands them out,
    `take` puts in what is indexed, and searches find what is there.
    """

    def __init__(self, folder: Path, *, defers: bool = False) -> None:
        self._upkeep = Upkeep(folder, self._item, defers=defers)
        self._project, self._quotes = Project(), Quotes()
        self._claims = Claims(Comparison(), ())
        self._made: dict[str, Document] = {}
        """The documents of the project by key."""
        self._catalogue = Catalogue(self._project, [])
        self._words = Words()
        self._variants: Mapping[str, Sequence[str]] = {}
        self._lexicon: Lexicon | None = None
        self._counted: set[str] = set()
        self._is_in_step = False
        self._lengths: Weights = np.empty(0)
        self._cut = lru_cache(KEPT_CUTS)(self._analysed)
        self._printed = lru_cache(KEPT_CUTS)(self._print)

    @property
    def was_rebuilt(self) -> bool:
        """Whether the index was made anew for a reason that the user may be told."""
        return self._upkeep.was_rebuilt

    @property
    def missing(self) -> int:
        """How many articles are not in the index yet."""
        return sum(document.kind is DocumentKind.ARTICLE for document in self._upkeep.missing)

    def update(
        self,
        project: Project,
        quotes: Quotes,
        comparison: Comparison | None = None,
        variants: Mapping[str, Sequence[str]] | None = None,
        is_cancelled: Callable[[], bool] = never,
    ) -> None:
        """Bring the index in step with a project; Stopped if it is cancelled, the index is as before then.

        `variants` maps a name's word to the other spellings of it in this project. OSError if nothing can
        be written, not even a temporary folder.
        """
        added = self._added(project, quotes)
        self._is_in_step = False  # until it is, whatever is raised
        is_same_project = project is self._project
        comparison = comparison or Comparison()
        if not is_same_project or comparison is not self._claims.comparison:
            self._claims = Claims(comparison, project.articles)
        self._project, self._quotes = project, quotes
        if variants is not self._variants:
            self._variants = variants or {}
            self._words = self._words._replace(variants=_classes(self._variants))
        if added is not None and ((is_same_project and not added) or self._append(added)):
            self._is_in_step = True
            return
        wanted = self._documents()
        languages = tuple(dict.fromkeys(document.language for document in wanted.values()))
        self._words = self._words._replace(languages=languages)
        self._upkeep.bring(wanted, checking(is_cancelled))
        self._read(wanted)
        self._is_in_step = True

    def _documents(self) -> dict[str, Document]:
        """Return the documents of the project by key, those of articles that are the same as before."""
        made = documents(self._project, self._quotes, self._made)
        self._made = {document.key: document for document in made}
        return self._made

    def _added(self, project: Project, quotes: Quotes) -> list[Document] | None:
        """Return the documents of articles that were only added, perhaps none; None if others are new."""
        before = self._project.articles
        more = project.articles[len(before) :]
        is_known = self._is_in_step and len(before) <= len(project.articles) and len(more) < HANDED
        is_same = quotes.quotes is self._quotes.quotes
        is_same &= project.annotations is self._project.annotations
        if not is_known or not is_same or not all(map(is_, before, project.articles)):
            return None
        return list(map(of_article, more))

    def _append(self, added: list[Document]) -> bool:
        """Add documents behind all others; tell whether that went well."""
        if not added:
            self._catalogue = Catalogue(self._project, self._catalogue.documents)
            return True
        if not self._upkeep.append(added):
            return False
        index = self._upkeep.index
        if len(self._catalogue.documents) + len(added) != sum(map(len, index.segments)):
            return False
        self._made |= {document.key: document for document in added}
        self._catalogue = Catalogue(self._project, [*self._catalogue.documents, *added])
        self._lengths = np.concatenate((self._lengths, index.segments[-1].words))
        languages = dict.fromkeys((*self._words.languages, *(each.language for each in added)))
        self._words = self._words._replace(languages=tuple(languages))
        self._cut.cache_clear()
        return True

    def _item(self, document: Document) -> Item:
        return Item(document.key, document.digest, self._wording(document))

    def _analyse(self, document: Document, sought: Sought | None = None) -> Analysis:
        return analyse(self._wording(document), sought)

    def _wording(self, document: Document) -> Wording:
        article = None
        if document.kind is DocumentKind.QUOTE:
            article = self._articles.get(document.article)
        return wording_of(document, article)

    @property
    def _articles(self) -> dict[int, Article]:
        project, found = getattr(self, "_numbered", (None, {}))
        if project is not self._project:
            found = {article.number: article for article in self._project.articles}
            self._numbered = self._project, found
        return found

    def _read(self, wanted: dict[str, Document]) -> None:
        """Say which document has which number in the index."""
        index = self._upkeep.index
        shown: list[Document | None] = []
        for segment, gone in zip(index.segments, index.gone, strict=True):
            found = [wanted.get(row.key) for row in segment.rows]
            for number in gone:
                found[number] = None
            shown += found
        self._catalogue = Catalogue(self._project, shown)
        words = [segment.words for segment in index.segments]
        self._lengths = np.concatenate(words) if words else np.empty(0)
        self._cut.cache_clear()

    def _analysed(self, number: int) -> Analysis | None:
        """Cut a document of the index into words; None if it was deleted."""
        document = self._catalogue.documents[number]
        return None if document is None else self._analyse(document)

    def search(
        self,
        node: Node,
        is_cancelled: Callable[[], bool] = never,
        shown: int = SHOWN,
        first: int = 0,
        within: Collection[int] = (),
        among: Finds | None = None,
    ) -> Result:
        """Find what a query asks for; Stopped if it is cancelled, OSError as `update`.

        `shown` documents from the one at `first` have their passages, and all that are in the
        articles with the numbers `within`; all are `among` some articles and notes, if it is given.
        An index that turns out to be damaged is made anew, or IndexDamaged is raised if it `defers`.
        """
        try:
            return self._searched(node, is_cancelled, shown, first, within, among)
        except IndexDamaged as damage:
            self._mend_here(damage, is_cancelled)
            return self._searched(node, is_cancelled, shown, first, within, among)

    def finds(self, node: Node, is_cancelled: Callable[[], bool] = never) -> Finds:
        """Return the numbers of all articles and notes that a query finds; raises what `search` does."""
        try:
            mask = self.execute(node, is_cancelled).run(node).documents
        except IndexDamaged as damage:
            self._mend_here(damage, is_cancelled)
            mask = self.execute(node, is_cancelled).run(node).documents
        return finds_of(self._catalogue.documents, mask)

    def _mend_here(self, damage: IndexDamaged, is_cancelled: Callable[[], bool]) -> None:
        """Mend the index while it is asked; where most of it is made elsewhere, whoever asks does so, and knows."""
        if self._upkeep.defers:
            raise damage
        self.mend(damage, is_cancelled)

    def mend(self, damage: IndexDamaged, is_cancelled: Callable[[], bool] = never) -> None:
        """Make an index anew that turned out to be damaged."""
        self._is_in_step = False
        wanted = self._documents()
        self._upkeep.mend(wanted, damage, checking(is_cancelled))
        self._read(wanted)
        self._is_in_step = True

    def _searched(
        self,
        node: Node,
        is_cancelled: Callable[[], bool],
        shown: int,
        first: int,
        within: Collection[int],
        among: Finds | None,
    ) -> Result:
        executor = self.execute(node, is_cancelled)
        found = executor.run(node)
        if among is not None:
            here = found.documents & mask_of(self._catalogue.documents, among)
            found = found._replace(documents=here)
        ranked = found.ranked()
        again = self._catalogue.quotes_in(found.documents)[ranked]
        ranked = np.concatenate((ranked[~again], ranked[again]))
        chosen = ranked[first : first + shown].tolist()
        numbers, stating = self._catalogue.articles_of(found.documents), executor.stating
        claims = stating.claims(stating.mentioned(node), numbers)
        return Result(
            self._shown(chosen, found, node, executor),
            len(ranked),
            facets_of(self._catalogue, found.documents),
            tuple(executor.places.cut),
            tuple(claim.statement for claim in claims if not claim.is_alone),
            () if len(ranked) else self._meant(node, executor.places),
            self._shown(self._in(ranked.tolist(), within), found, node, executor),
            numbers,
            stating.demanded(node) is not None,
            tuple(claim.statement.passages[0] for claim in claims if claim.is_alone),
            int(again.sum()) if adds_nothing(node) else 0,
        )

    def _in(self, ranked: list[int], within: Collection[int]) -> list[int]:
        """Return those of the documents that are of some articles."""
        if not within:
            return []
        shown = self._catalogue.documents
        return [n for n in ranked if (document := shown[n]) and document.article in within]

    def execute(self, node: Node, is_cancelled: Callable[[], bool] = never) -> Executor:
        """Return what runs a query, without hits and facets."""
        check = checking(is_cancelled)
        segments = self._upkeep.index.segments
        places = IndexPlaces(segments, self._words, self._all_words, self._cut, check)
        return Executor(places, self._catalogue, self._lengths, self._claims)

    def _shown(
        self, chosen: Sequence[int], found: Found, node: Node, executor: Executor
    ) -> tuple[Hit, ...]:
        rows, cuts, terms = [], [], executor.places.terms
        sought = sought_of(node, terms)
        for number in chosen:
            document = self._catalogue.documents[number]
            assert document is not None, "only living documents are found"
            cut = self._cut(number) if sought is None else self._analyse(document, sought)
            assert cut is not None
            rows.append((document, float(found.scores[number])))
            cuts.append(cut)
        parts = (
            Marked(part, None if mask is None else mask[chosen].tolist())
            for part, mask in executor.marked(node)
        )
        hits = show(rows, cuts, parts, terms)
        return tuple(executor.stating.told(hits, node))

    def _meant(self, node: Node, places: IndexPlaces) -> tuple[tuple[str, str], ...]:
        """Return what the words may mean that are nowhere."""
        sought = [word for word in words_of(node) if not word.is_exact and word.field not in NAMED]
        unknown = [word for word in sought if not places.terms(word)]
        meant = [(word.text, self._all_words().meant(word.text)) for word in unknown]
        return tuple((word, self._printed(other)) for word, other in meant if other)

    def suggest(self, start: str, most: int = 10) -> list[Suggestion]:
        """Return the most frequent words that begin so, with the count of documents."""
        return self._all_words().suggest(start, most) if start else []

    def printed(self, words: Iterable[Suggestion]) -> list[Suggestion]:
        """Return words as a text of the project prints them, not folded."""
        return [each._replace(word=self._printed(each.word)) for each in words]

    def _print(self, form: str) -> str:
        prints = Prints(self._upkeep.index.segments, self._catalogue.documents, self._cut)
        return prints.printed(form, self._all_words().terms_of(form))

    def _all_words(self) -> Lexicon:
        """Return the lexicon, with what new segments have."""
        segments = self._upkeep.index.segments
        names = {segment.name for segment in segments}
        if self._lexicon is None or not self._counted <= names:
            self._lexicon, self._counted = Lexicon([]), set()
        for segment in segments:
            if segment.name not in self._counted:
                postings = segment.files.postings_from("")
                self._lexicon.add((posting.term, posting.held) for posting in postings)
                self._counted.add(segment.name)
        return self._lexicon

    def tidy(self, is_cancelled: Callable[[], bool] = never) -> bool:
        """Join small segments when there is nothing else to do; tell whether there were many."""
        upkeep = self._upkeep
        if not upkeep.has_index or not upkeep.index.join_small(checking(is_cancelled)):
            return False
        self._read(self._made)
        return True

    def verify(self, is_cancelled: Callable[[], bool] = never) -> None:
        """Read all files of the index when there is nothing else to do; one that is damaged is made anew."""
        if not self._upkeep.has_index:
            return
        try:
            self._upkeep.index.verify(checking(is_cancelled))
        except IndexDamaged as damage:
            self.mend(damage, is_cancelled)

    # --- documents that another process indexes -------------------------------------------------

    def backlog(self) -> Backlog | None:
        """Hand out the documents that are missing; None if none are, or another process has them."""
        return self._upkeep.backlog()

    def take(self, step: Step) -> None:
        """Put in a segment of the backlog; what changed meanwhile is seen by the next update.

        OSError if it cannot be written where the index is: the next update begins elsewhere.
        """
        self._is_in_step = False
        try:
            self._upkeep.take(step)
        except OSError:
            self._upkeep.go_alone()
            raise

    def end_backlog(self, *, is_full: bool = False) -> None:
        """Forget what was handed out; the next update looks what is missing, in a folder elsewhere if `is_full`."""
        self._is_in_step = False
        self._upkeep.end_backlog()
        if is_full:
            self._upkeep.go_alone()

    def close(self) -> None:
        """Let the folder go; a folder of this process alone is removed."""
        self._upkeep.close()


def _classes(variants: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    """Return for each spelling all that are the same name."""
    found: dict[str, dict[str, None]] = {}
    for word, others in variants.items():
        same: dict[str, None] = {}
        for each in (word, *others):
            for cut in query_words(each):
                form = form_of(cut.key)
                same.update(found.get(form, {}))
                same[cut.surface] = None
        for each in same:
            for cut in query_words(each):
                found[form_of(cut.key)] = same
    return {form: tuple(same) for form, same in found.items()}


__all__ = ["Facet", "Facets", "Hit", "Result", "Searcher", "Stopped", "Suggestion"]
