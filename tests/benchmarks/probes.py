"""Starts and comparing, each probe in a process of its own (`probing`)."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.story.article import Article

from desktop.resources import seeds
from tests.benchmarks.probing import Figures, count_paints, most_megabytes, painting, waiting

HEAVY = ("numpy", "spacy", "onnxruntime", "whoosh", "typst")


# --- start ------------------------------------------------------------------------------------------


def empty_window() -> Figures:
    """Paint an empty QMainWindow of the same size."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication([])
    window = QMainWindow()
    window.resize(1600, 1000)
    window.show()
    application.processEvents()
    return {"painted": time.process_time(), "megabytes": most_megabytes()}


def start(*files: str) -> Figures:
    """Start as the program does, until the texts and until the links are painted."""
    from desktop.application import Session, make_application
    from desktop.storing.logfile import start_log
    from desktop.storing.settings import load_settings

    application = make_application()
    start_log()
    session = Session(load_settings(), [Path(file) for file in files], is_stored=True)
    session.window.resize(1600, 1000)
    session.window.show()
    view = session.window.view
    paints = count_paints(view.viewport())
    figures: Figures = {}
    for _ in painting(application, paints):
        if "painted" not in figures and len(view.columns) == 5 and view.scene.placed:
            figures["painted"] = time.process_time()
            figures["megabytes"] = most_megabytes()
            figures["modules"] = len(sys.modules)
            figures["heavy"] = " ".join(name for name in HEAVY if name in sys.modules) or "none"
        if "painted" in figures and view.comparison.links and view.scene.gutters.ribbons:
            figures["links"] = time.process_time()
            break
    for _ in waiting(application):  # lets the caches be written
        if session.is_settled():
            break
    session.close()
    return figures


# --- comparing --------------------------------------------------------------------------------------


def example_articles() -> tuple[Article, ...]:
    """Read the five example articles, as the program does."""
    from desktop import importing
    from desktop.story.project import Project, add_articles

    read = tuple(importing.read(file) for file in sorted(seeds().glob("*.txt")))
    return add_articles(Project(), read).columns


def import_comparing() -> float:
    """Import what comparing imports anywhere, and nothing else; return the CPU seconds it took.

    These are what "after imports" leaves out: the program's own modules, numpy, rapidfuzz and the
    stemmer. Reading the word tables, filling caches and compiling patterns are part of comparing.
    """
    began = time.process_time()
    import desktop.comparing.comparison  # noqa: F401, I001 - first: it says how many threads numpy has
    import numpy  # noqa: F401
    import rapidfuzz.distance
    import rapidfuzz.fuzz  # noqa: F401
    import snowballstemmer.english_stemmer  # noqa: F401

    return time.process_time() - began


def compare_five() -> Figures:
    """Compare the example articles; then once more."""
    imports = import_comparing()
    from desktop import comparing

    articles = example_articles()
    began = time.process_time()
    comparing.compare(articles)
    first = time.process_time() - began
    comparing.compare(articles)
    again = time.process_time() - began - first
    return {"first": first, "with imports": first + imports, "again": again}


def difflib_five() -> Figures:
    """Compare the characters of all pairs of the same passages with difflib."""
    from difflib import SequenceMatcher
    from itertools import combinations

    texts = []
    for article in example_articles():
        passages = enumerate(article.passages)
        texts.append([article.passage_text(i) for i, passage in passages if passage.is_compared])
    began = time.process_time()
    pairs = 0
    for left, right in combinations(texts, 2):
        for b in right:
            matcher = SequenceMatcher(None, "", b)
            for a in left:
                matcher.set_seq1(a)
                matcher.ratio()
                pairs += 1
    return {"first": time.process_time() - began, "pairs": pairs}


def compare_many(workload: str, articles: str) -> Figures:
    """Compare many articles of 40 sentences: `told` like real ones, `retold` from too few sentences."""
    import_comparing()
    from desktop import comparing
    from desktop.text.tables import table_lines
    from tests.benchmarks.big_project import retold
    from tests.benchmarks.stories import told

    made = {"told": told, "retold": retold}[workload](int(articles), 40)
    table_lines.cache_clear()  # read to write the articles; comparing has to read it itself
    began = time.process_time()
    found = comparing.compare(made)
    spent = time.process_time() - began
    return {"first": spent, "megabytes": most_megabytes(), "links": len(found.links)}
