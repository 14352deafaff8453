"""Search a project: the one way in for the window and the command line.

    searcher = Searcher(folder)
    searcher.update(project, quotes)
    result = searcher.search(tree, is_cancelled=…)

One thread at a time uses a Searcher. Its folder is a cache: it is made anew at any doubt, and may be
removed at any time. Another process that has the folder open does not harm: then the index is one of
this process alone.
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import lru_cache
from operator import is_
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING

import numpy as np

from desktop.searching.analysis import Analysis, Sought, form_of, query_words
from desktop.searching.catalogue import Catalogue
from desktop.searching.documents import (
    Document,
    DocumentKind,
    analysis_of,
    documents,
    of_article,
)
from desktop.searching.executor import Executor, Found, Stopped, checking, never
from desktop.searching.hits import Hit, parts_of, show, sought_of
from desktop.searching.index import Index, Item
from desktop.searching.index_places import IndexPlaces, Words
from desktop.searching.lexicon import Lexicon, Suggestion
from desktop.searching.results import Facet, Facets, Result, facets_of
from desktop.searching.since import finds_of, mask_of
from desktop.searching.tree import And, Near, NoCounterpart, Node, Only, Or, Phrase, Word
from desktop.searching.whoosh_files import IndexDamaged
from desktop.story.article import Article
from desktop.story.comparison import Comparison, Statement
from desktop.story.project import Project
from desktop.story.quote import Quotes

if TYPE_CHECKING:
    from desktop.searching.postings import Weights
    from desktop.story.saved_search import Finds

log = logging.getLogger(__name__)

SHOWN = 20
"""Documents that a search shows with their passages, if it is not said otherwise."""
BULK = 2_000
"""New or changed documents from which on an index is built anew; below, they are added."""
KEPT_CUTS = 256
"""Texts whose words are kept cut."""


class Searcher:
    """The index of one project, in step with it, and what it answers."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._index: Index | None = None
        self._alone: Path | None = None
        self._project, self._quotes, self._comparison = Project(), Quotes(), Comparison()
        self._catalogue = Catalogue(self._project, [])
        self._words = Words()
        self._lexicon: Lexicon | None = None
        self._counted: set[str] = set()
        self._is_in_step = False
        self._lengths: Weights = np.empty(0)
        self._cut = lru_cache(KEPT_CUTS)(self._analysed)
        self.was_rebuilt = False
        """Whether the index was made anew for a reason that the user may be told."""

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
        self._project, self._quotes = project, quotes
        self._comparison = comparison or Comparison()
        self._words = self._words._replace(variants=_classes(variants or {}))
        if added is not None and self._append(added):
            self._is_in_step = True
            return
        wanted = self._documents()
        languages = tuple(dict.fromkeys(document.language for document in wanted.values()))
        self._words = self._words._replace(languages=languages)
        self._change_or_build(wanted, checking(is_cancelled))
        self._read(wanted)
        self._is_in_step = True

    def _documents(self) -> dict[str, Document]:
        """Return the documents of the project by key, those of articles that are the same as before."""
        known = {document.key: document for document in self._catalogue.documents if document}
        made = documents(self._project, self._quotes, known)
        return {document.key: document for document in made}

    def _added(self, project: Project, quotes: Quotes) -> list[Document] | None:
        """Return the documents of articles that were only added, perhaps none; None if others are new."""
        before = self._project.articles
        more = project.articles[len(before) :]
        is_known = self._is_in_step and len(before) <= len(project.articles) and len(more) < BULK
        is_same = quotes.quotes is self._quotes.quotes
        is_same &= project.annotations is self._project.annotations
        if not is_known or not is_same or not all(map(is_, before, project.articles)):
            return None
        return list(map(of_article, more))

    def _append(self, added: list[Document]) -> bool:
        """Add documents behind all others; tell whether that went well."""
        index = self._index
        if not added:
            self._catalogue = Catalogue(self._project, self._catalogue.documents)
            return True
        if index is None or len(self._catalogue.documents) != sum(map(len, index.segments)):
            return False
        try:
            index.change(list(map(self._item, added)), [])
        except (IndexDamaged, OSError) as error:
            log.info("articles not added to the search index: %s", error)
            return False
        self._catalogue = Catalogue(self._project, [*self._catalogue.documents, *added])
        self._lengths = np.concatenate((self._lengths, index.segments[-1].words))
        languages = dict.fromkeys((*self._words.languages, *(each.language for each in added)))
        self._words = self._words._replace(languages=tuple(languages))
        self._cut.cache_clear()
        return True

    def _change_or_build(self, wanted: dict[str, Document], check: Callable[[], None]) -> None:
        try:
            index = self._opened()
            self._change(index, wanted, check)
        except IndexDamaged as damage:
            log.info("search index made anew: %s", damage)
            self.was_rebuilt = True
            self._build(wanted, check)
        except OSError as error:
            log.warning("search index not written: %s", error)
            self._go_alone()
            self._build(wanted, check)

    def _opened(self) -> Index:
        if self._index is None:
            index = Index(self._folder)
            if not index.owns:
                index.close()
                self._go_alone()
                return self._opened()
            self._index = index
            if not index.is_new:
                index.open()
        return self._index

    def _go_alone(self) -> None:
        """Use a folder of this process alone: another one has the project's, or its disk is full."""
        self._close_index()
        self._alone = self._alone or Path(mkdtemp(prefix="wireside-search-"))
        self._folder = self._alone

    def _change(self, index: Index, wanted: dict[str, Document], check: Callable[[], None]) -> None:
        removed, known = [], set()
        for number, (segment, gone) in enumerate(zip(index.segments, index.gone, strict=True)):
            for row_number, row in enumerate(segment.rows):
                if row_number in gone:
                    continue
                document = wanted.get(row.key)
                is_same = document is not None and document.digest == row.digest
                if is_same and row.key not in known:
                    known.add(row.key)
                else:
                    removed.append((number, row_number))
        new = [document for key, document in wanted.items() if key not in known]
        if len(new) >= BULK or (new and not index.segments):
            self._build(wanted, check)
        elif new or removed:
            index.change([self._item(document) for document in new], removed)

    def _build(self, wanted: dict[str, Document], check: Callable[[], None]) -> None:
        if self._index is None:
            self._index = Index(self._folder)
        self._index.build((self._item(document) for document in wanted.values()), check)
        self._lexicon, self._counted = None, set()

    def _item(self, document: Document) -> Item:
        return Item(document.key, document.digest, lambda: self._analyse(document))

    def _analyse(self, document: Document, sought: Sought | None = None) -> Analysis:
        article = None
        if document.kind is DocumentKind.QUOTE:
            article = self._articles.get(document.article)
        return analysis_of(document, article, sought)

    @property
    def _articles(self) -> dict[int, Article]:
        project, found = getattr(self, "_numbered", (None, {}))
        if project is not self._project:
            found = {article.number: article for article in self._project.articles}
            self._numbered = self._project, found
        return found

    def _read(self, wanted: dict[str, Document]) -> None:
        """Say which document has which number in the index."""
        assert self._index is not None
        shown: list[Document | None] = []
        for segment, gone in zip(self._index.segments, self._index.gone, strict=True):
            found = [wanted.get(row.key) for row in segment.rows]
            for number in gone:
                found[number] = None
            shown += found
        self._catalogue = Catalogue(self._project, shown)
        words = [segment.words for segment in self._index.segments]
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
        An index that turns out to be damaged is made anew.
        """
        try:
            return self._searched(node, is_cancelled, shown, first, within, among)
        except IndexDamaged as damage:
            self._build_anew(damage, is_cancelled)
            return self._searched(node, is_cancelled, shown, first, within, among)

    def finds(self, node: Node, is_cancelled: Callable[[], bool] = never) -> Finds:
        """Return the numbers of all articles and notes that a query finds; raises what `search` does."""
        try:
            mask = self.execute(node, is_cancelled).run(node).documents
        except IndexDamaged as damage:
            self._build_anew(damage, is_cancelled)
            mask = self.execute(node, is_cancelled).run(node).documents
        return finds_of(self._catalogue.documents, mask)

    def _build_anew(self, damage: IndexDamaged, is_cancelled: Callable[[], bool]) -> None:
        log.info("search index made anew: %s", damage)
        self.was_rebuilt = True
        wanted = self._documents()
        self._build(wanted, checking(is_cancelled))
        self._read(wanted)

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
        chosen = ranked[first : first + shown].tolist()
        return Result(
            self._shown(chosen, found, node, executor.places),
            len(ranked),
            facets_of(self._catalogue, found.documents),
            tuple(executor.places.cut),
            self._statements(node, executor),
            () if len(ranked) else self._meant(node, executor.places),
            self._shown(self._in(ranked.tolist(), within), found, node, executor.places),
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
        assert self._index is not None, "update comes first"
        places = IndexPlaces(self._index.segments, self._words, self._all_words, self._cut, check)
        return Executor(places, self._catalogue, self._lengths, self._comparison)

    def _shown(
        self, chosen: Sequence[int], found: Found, node: Node, places: IndexPlaces
    ) -> tuple[Hit, ...]:
        rows, cuts = [], []
        sought = sought_of(node, places.terms)
        for number in chosen:
            document = self._catalogue.documents[number]
            assert document is not None, "only living documents are found"
            cut = self._cut(number) if sought is None else self._analyse(document, sought)
            assert cut is not None
            rows.append((document, float(found.scores[number])))
            cuts.append(cut)
        return tuple(show(rows, cuts, node, places.terms))

    def _statements(self, node: Node, executor: Executor) -> tuple[Statement, ...]:
        found = {s.number: s for each in _stated(node) for s in executor.statements(each)}
        return tuple(found[number] for number in sorted(found))

    def _meant(self, node: Node, places: IndexPlaces) -> tuple[tuple[str, str], ...]:
        """Return what the words may mean that are nowhere."""
        unknown = [w for w in _words(node) if not w.is_exact and not places.terms(w)]
        meant = [(word.text, self._all_words().meant(word.text)) for word in unknown]
        return tuple((word, other) for word, other in meant if other)

    def suggest(self, start: str, most: int = 10) -> list[Suggestion]:
        """Return the most frequent words that begin so, with the count of documents."""
        return self._all_words().suggest(start, most) if start else []

    def _all_words(self) -> Lexicon:
        """Return the lexicon, with what new segments have."""
        assert self._index is not None
        names = {segment.name for segment in self._index.segments}
        if self._lexicon is None or not self._counted <= names:
            self._lexicon, self._counted = Lexicon([]), set()
        for segment in self._index.segments:
            if segment.name not in self._counted:
                postings = segment.files.postings_from("")
                self._lexicon.add((posting.term, posting.held) for posting in postings)
                self._counted.add(segment.name)
        return self._lexicon

    def tidy(self, is_cancelled: Callable[[], bool] = never) -> bool:
        """Join small segments when there is nothing else to do; tell whether there were many."""
        if self._index is None or not self._index.join_small(checking(is_cancelled)):
            return False
        self._read({d.key: d for d in self._catalogue.documents if d is not None})
        return True

    def close(self) -> None:
        """Let the folder go; a folder of this process alone is removed."""
        self._close_index()
        if self._alone is not None:
            shutil.rmtree(self._alone, ignore_errors=True)

    def _close_index(self) -> None:
        if self._index is not None:
            self._index.close()
            self._index = None


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


def _stated(node: Node) -> list[Only | NoCounterpart]:
    if isinstance(node, And | Or):
        return [each for part in node.parts for each in _stated(part)]
    return [node] if isinstance(node, Only | NoCounterpart) else []


def _words(node: Node) -> list[Word]:
    found: list[Word] = []
    for part in parts_of(node):
        several = [part.one, part.other] if isinstance(part, Near) else [part]
        for each in several:
            found += [each] if isinstance(each, Word) else []
            if isinstance(each, Phrase):
                found += [word for word in each.parts if isinstance(word, Word)]
    return found


__all__ = ["Facet", "Facets", "Hit", "Result", "Searcher", "Stopped", "Suggestion"]
