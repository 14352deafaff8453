"""What finding quotes costs, and whether the window answers meanwhile; each probe in a process of its own."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from tests.benchmarks.probing import Figures, megabytes, waiting

if TYPE_CHECKING:
    from desktop.story.article import Article

ARTICLES = 20


def news(count: int) -> tuple[Article, ...]:
    """Return so many different articles: the five examples, each with a paragraph more every round."""
    from desktop.importing import read_text
    from desktop.resources import seeds

    texts = [path.read_text(encoding="utf-8") for path in sorted(seeds().glob("*.txt"))]
    made = []
    for number in range(count):
        text, turn = texts[number % len(texts)], number // len(texts)
        more = f"\n\nOfficials said on day {turn} that they had nothing to add.\n" * turn
        made.append(replace(read_text(text + more, "pasted"), number=number + 1))
    return tuple(made)


def parsed() -> Figures:
    """Load the model in this process and parse; return CPU seconds and memory."""
    from desktop.quoting import model
    from desktop.quoting.dependency import attributing
    from desktop.quoting.extract import quotes_of

    articles = news(ARTICLES)
    before, began = megabytes(), time.process_time()
    nlp, engine = model.load()
    loaded = time.process_time() - began
    attribute = None if nlp is None else attributing.attribute(nlp)
    quotes_of(articles[0], attribute)
    began = time.process_time()
    found = sum(len(quotes_of(article, attribute)) for article in articles)
    spent = time.process_time() - began
    return {
        "engine": engine,
        "loaded": loaded,
        "article": spent / ARTICLES,
        "quotes": found,
        "megabytes": megabytes() - before,
    }


def by_patterns() -> Figures:
    """Return the CPU seconds of an article without a model, the first left out."""
    from desktop.quoting.extract import quotes_of

    articles = news(ARTICLES)
    quotes_of(articles[0])
    began = time.process_time()
    found = sum(len(quotes_of(article)) for article in articles)
    return {"article": (time.process_time() - began) / ARTICLES, "quotes": found}


def ticks_extracting() -> Figures:
    """Show the examples; return the gaps from asking for the quotes of 20 articles until they are told."""
    from desktop.application import Session, make_application
    from desktop.storing.settings import Settings
    from desktop.workspace.extracting import Extracting
    from tests.benchmarks.tick_probes import Ticks

    articles = news(ARTICLES)
    application = make_application()
    session = Session(Settings(), [])
    session.tells = False  # else the settings that it changes are those of the next start
    session.window.resize(1600, 1000)
    session.window.show()
    until = time.perf_counter() + 3
    for _ in waiting(application):
        if session.is_settled() and time.perf_counter() > until:
            break
    extracting = Extracting(session.workspace.jobs)
    told: list[str] = []
    extracting.extracted.connect(lambda found, engine: told.append(engine))
    ticks = Ticks()
    began = time.perf_counter()
    extracting.extract(articles)
    for _ in waiting(application):
        if told:
            break
    ended = time.perf_counter()
    figures = ticks.gaps(began, ended) | {"clock of all": ended - began, "engine": told[0]}
    extracting.close()
    session.close()
    return figures


def page_ready(count: str) -> Figures:
    """Show the page of quotes on so many articles; return the clock from quotes found until painted."""
    from desktop.application import Session, make_application
    from desktop.storing.settings import Settings
    from desktop.story.project import Project, add_articles
    from desktop.window.quotes.filters import ALL
    from desktop.window.quotes.model import Book, View
    from tests.benchmarks.probing import count_paints

    application = make_application()
    session = Session(Settings(), [])
    session.tells = False  # else the settings that it changes are those of the next start
    session.window.resize(1600, 1000)
    session.window.show()
    workspace, page = session.workspace, session.window.pages
    for _ in waiting(application):
        if session.is_settled() and workspace.quoting is not None:
            break
    session.window.actions_["quotes"].trigger()
    at: dict[str, float] = {}
    quoting = workspace.quoting
    assert quoting is not None
    quoting.extracting.extracted.connect(lambda *_: note(at))
    shown = page.quotes
    paints = count_paints(shown.rows.viewport())
    articles = tuple(
        replace(each, number=0) for each in news(int(count) + 5)[5:]
    )  # not the examples
    workspace.edit("Show", lambda _: add_articles(Project(), articles))

    def take(book: object) -> None:
        assert isinstance(book, Book)
        if at and book.quotes:
            at.setdefault("paints", paints[0])

    shown.material_shown.connect(take)
    for _ in waiting(application):
        if paints[0] > at.get("paints", float("inf")):
            break
    ready = time.perf_counter() - at["extracted"]
    for _ in waiting(application):
        if session.is_settled():
            break
    figures: Figures = {"ready": ready, "quotes": len(shown.book.quotes)}

    def painted(name: str, do: Callable[[], object]) -> None:
        before, began = paints[0], time.perf_counter()
        do()
        while paints[0] == before and time.perf_counter() < began + 2:
            application.processEvents()
        figures[name] = time.perf_counter() - began

    painted("speakers", partial(shown.show_view, View.SPEAKERS))
    painted("outlets", partial(shown.show_view, View.OUTLETS))
    painted("utterances", partial(shown.show_view, View.UTTERANCES))
    painted("filter", partial(shown.filters.show_filters, ALL._replace(text="said")))
    session.close()
    return figures


def note(at: dict[str, float]) -> None:
    at.setdefault("extracted", time.perf_counter())
