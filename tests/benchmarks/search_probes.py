"""What searching costs, against SQLite's FTS5 and Whoosh as it comes; each probe in a process of its own.

Times of queries are CPU ms of the thread; an engine's own memory of earlier answers is emptied before
each query where it has one.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from statistics import median

from desktop.searching.index import Index
from desktop.searching.results import facets_of
from desktop.searching.service import Searcher
from desktop.searching.tree import And, Near, Or, Phrase, Prefix, Word
from desktop.story.project import Project
from desktop.story.quote import Quotes
from tests.benchmarks.probing import Figures, megabytes
from tests.benchmarks.search_corpus import Asked, kept

TOP = 20


def figures_of(rows: Sequence[tuple[str, Callable, Sequence]]) -> Figures:
    """Run each kind of query; return the median and the 95th percentile, CPU ms."""
    found: Figures = {}
    for name, run, queries in rows:
        times = []
        for query in queries:
            began = time.thread_time()
            run(query)
            times.append((time.thread_time() - began) * 1e3)
        times.sort()
        found[name] = times[len(times) * 95 // 100]
        found[f"{name} p50"] = median(times)
    return found


def index_own(path: str, folder: str) -> Figures:
    told, _ = kept(path)
    shutil.rmtree(folder, ignore_errors=True)
    began, before = time.process_time(), megabytes()
    searcher = Searcher(Path(folder))
    searcher.update(Project(tuple(told)), Quotes())
    spent = time.process_time() - began
    size = sum(file.stat().st_size for file in Path(folder).rglob("*") if file.is_file()) / 1e6
    searcher.close()
    return {"articles": len(told) / spent, "size": size, "grown": megabytes() - before}


def own(path: str, folder: str) -> Figures:
    """Open the index, ask, and add an article to a copy of it."""
    told, asked = kept(path)
    with tempfile.TemporaryDirectory() as copy:
        shutil.copytree(folder, copy, dirs_exist_ok=True)
        figures = opened(Index, copy)
        searcher = Searcher(Path(copy))
        project = Project(tuple(told))
        searcher.update(project, Quotes())
        figures |= answered(searcher, asked) | added(searcher, project)
        searcher.close()
    return figures


class Asking:
    """Asks a searcher that remembers nothing of what it was asked before."""

    def __init__(self, searcher: Searcher) -> None:
        self.searcher = searcher

    def forget(self) -> None:
        for segment in self.searcher._upkeep.index.segments:
            segment.forget_postings()
        self.searcher._cut.cache_clear()

    def found(self, node):
        """Return the best and how many there are."""
        self.forget()
        ranked = self.searcher.execute(node).run(node).ranked()
        return ranked[:TOP].tolist(), len(ranked)

    def shown(self, node):
        self.forget()
        return self.searcher.search(node, shown=TOP)

    def faceted(self, node):
        self.forget()
        return facets_of(self.searcher._catalogue, self.searcher.execute(node).run(node).documents)


def answered(searcher: Searcher, asked: Asked) -> Figures:
    asking, words = Asking(searcher), [Word(word) for word in asked.words]
    searcher.suggest("ba")  # reads all words, once
    firsts = range(0, len(words), 3)
    threes = [Or(tuple(words[n : n + 3])) for n in firsts]
    twos = [And(tuple(words[n : n + 2])) for n in firsts]
    nears = [Near(words[n], words[n + 1]) for n in firsts]
    typed = [And((words[n], Prefix(words[n + 1].text[:3]))) for n in firsts]
    starts = [word.text[:k] for word in words[:40] for k in (1, 2, 3)]
    figures = figures_of(
        (
            ("term", asking.found, words[:40]),
            ("or", asking.found, threes),
            ("and", asking.found, twos),
            ("phrase", asking.found, [Phrase(tuple(map(Word, each))) for each in asked.phrases]),
            ("near", asking.found, nears),
            ("prefix", asking.found, [Prefix(word.text[:3]) for word in words[:40]]),
            ("typed", asking.shown, typed),
            ("or with hits", asking.shown, threes),
            ("or with facets", asking.faceted, threes),
            ("suggest", searcher.suggest, starts),
        )
    )
    every: list = [*words[:40], *threes, *twos]
    totals = [searcher.search(node, shown=0).total for node in every]
    return figures | {"total": sum(totals)}


def opened(make, folder: str) -> Figures:
    """Return the CPU ms and the memory of opening an index that is whole."""
    index = make(Path(folder))
    index.open()
    index.close()
    before, began = megabytes(), time.thread_time()
    index = make(Path(folder))
    index.open()
    spent = (time.thread_time() - began) * 1e3
    known = sum(len(segment.rows) for segment in index.segments)
    named = (time.thread_time() - began) * 1e3
    grown = megabytes() - before
    index.close()
    return {"open": spent, "named": named, "documents": known, "open megabytes": grown}


def added(searcher, project) -> Figures:
    """Return the CPU ms from an article that is added until a search finds it, and the clock.

    The first is left out: it loads what writes, 12 ms more.
    """
    times, clocks = [], []
    for n in range(8):
        number = len(project.articles) + 1
        last = replace(
            project.articles[n], number=number, text=f"zyxwv{n} " + project.articles[n].text[8:]
        )
        project = replace(project, articles=(*project.articles, last))
        began, clock = time.thread_time(), time.perf_counter()
        searcher.update(project, Quotes())
        assert searcher.execute(Word(f"zyxwv{n}")).run(Word(f"zyxwv{n}")).documents.sum() == 1
        times.append((time.thread_time() - began) * 1e3)
        clocks.append((time.perf_counter() - clock) * 1e3)
    return {"added": max(times[1:]), "added clock": median(clocks[1:])}


def fts(path: str, _: str) -> Figures:
    """Ask SQLite's FTS5, headline and body in columns of their own, English stems."""
    told, asked = kept(path)
    base = sqlite3.connect(":memory:")
    base.execute("CREATE VIRTUAL TABLE t USING fts5(headline, body, tokenize='porter unicode61')")
    began = time.process_time()
    base.executemany(
        "INSERT INTO t VALUES (?, ?)",
        ((each.passage_text(0), each.text[each.passages[1].start :]) for each in told),
    )
    base.execute("INSERT INTO t(t) VALUES ('optimize')")
    spent = time.process_time() - began
    top = f"SELECT rowid FROM t WHERE t MATCH ? ORDER BY bm25(t, 2, 1) LIMIT {TOP}"
    count = "SELECT count(*) FROM t WHERE t MATCH ?"

    def run(query):
        return base.execute(top, (query,)).fetchall(), base.execute(count, (query,)).fetchone()

    def hits(query):
        shown = top.replace("rowid", "snippet(t, 1, '[', ']', '…', 40)")
        return base.execute(shown, (query,)).fetchall(), base.execute(count, (query,)).fetchone()

    words = asked.words
    threes = [" OR ".join(words[n : n + 3]) for n in range(0, len(words), 3)]
    twos = [" AND ".join(words[n : n + 2]) for n in range(0, len(words), 3)]
    figures = figures_of(
        (
            ("term", run, words[:40]),
            ("or", run, threes),
            ("and", run, twos),
            ("phrase", run, [f'"{" ".join(phrase)}"' for phrase in asked.phrases]),
            ("near", run, [f"NEAR({words[n]} {words[n + 1]}, 4)" for n in range(0, len(words), 3)]),
            ("prefix", run, [f"{word[:3]}*" for word in words[:40]]),
            (
                "typed",
                hits,
                [f"{words[n]} AND {words[n + 1][:3]}*" for n in range(0, len(words), 3)],
            ),
            ("or with hits", hits, threes),
        )
    )
    return figures | {"articles": len(told) / spent}


def plain(path: str, folder: str) -> Figures:
    """Ask Whoosh as it comes: its analyzer with stems, its writer, its searcher, all hits."""
    from whoosh import fields, index, query
    from whoosh.analysis import StemmingAnalyzer

    told, asked = kept(path)
    place, spent = Path(folder), 0.0
    analyzer = StemmingAnalyzer(stoplist=None, minsize=1)
    if not place.exists():
        place.mkdir()
        schema = fields.Schema(n=fields.ID(stored=True), text=fields.TEXT(analyzer=analyzer))
        began = time.process_time()
        writer = index.create_in(folder, schema).writer(limitmb=256)
        for each in told:
            writer.add_document(n=str(each.number), text=each.text)
        writer.commit()
        spent = time.process_time() - began
    searcher = index.open_dir(folder).searcher()

    def stem(word: str) -> str:
        return str(next(iter(analyzer(word))).text)

    def run(node):
        found = searcher.search(node, limit=None)
        return [found.docnum(n) for n in range(min(TOP, len(found)))], len(found)

    terms = [query.Term("text", stem(word)) for word in asked.words]
    figures = figures_of(
        (
            ("term", run, terms[:40]),
            ("or", run, [query.Or(terms[n : n + 3]) for n in range(0, len(terms), 3)]),
            ("and", run, [query.And(terms[n : n + 2]) for n in range(0, len(terms), 3)]),
            ("phrase", run, [query.Phrase("text", [stem(w) for w in p]) for p in asked.phrases]),
            ("prefix", run, [query.Prefix("text", word[:3]) for word in asked.words[:40]]),
        )
    )
    searcher.close()
    return figures | ({"articles": len(told) / spent} if spent else {})
