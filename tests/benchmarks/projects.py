"""Measure project files of 5 and of 1,000 articles: `python -m tests.benchmarks.projects [ROUNDS]`.

Edits are measured in seconds on the clock, for a reader waits for the disk too; starts in CPU
seconds of the process, threads included, and in seconds on the clock. The processes take turns.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from statistics import median, quantiles
from typing import TYPE_CHECKING

from tests.benchmarks.probes import HEAVY, empty_window
from tests.benchmarks.probing import Figures, count_paints, most_megabytes, painting, waiting

if TYPE_CHECKING:
    from desktop.story.article import Article
    from desktop.story.comparison import Span
    from desktop.story.project import Project

ROOT = Path(__file__).parents[2]
ROUNDS = 5
COUNTS = (5, 1_000)
COLUMNS = 5
EDITS = 200
MARKUP = 3
"""An original is so many times as long as its text: the page it was taken from."""
STARTED = "WIRESIDE_BENCHMARK_STARTED"
"""The environment variable that holds when a process was started, by the clock of all processes."""
AT = "2026-11-22T06:31:59Z"


# --- what is measured, each in a process of its own ---------------------------------------------


def make(path: str, count: str) -> Figures:
    """Write a project of the first so many articles, the first five of which are columns."""
    from desktop.storing.project_file import create
    from desktop.story.article import Provenance
    from desktop.story.project import Counters, Project, Story
    from tests.benchmarks.many import many

    articles, originals = [], []
    for article in many()[: int(count)]:
        page = "".join(f"<p class='{n}'>{article.text}</p>" for n in range(MARKUP)).encode()
        provenance = Provenance("file", f"/news/{article.source}", AT, sha256(page).hexdigest(), "")
        articles.append(replace(article, provenance=provenance))
        originals.append(page)
    numbers = tuple(article.number for article in articles)
    stories = tuple(
        Story(f"Event {n + 1}", numbers[n * COLUMNS : (n + 1) * COLUMNS], number=n + 1)
        for n in range(len(numbers) // COLUMNS)
    )
    counters = Counters(article=len(numbers) + 1, story=len(stories) + 1)
    before = time.perf_counter()
    create(Path(path), Project(tuple(articles), stories, counters=counters), originals)
    words = sum(len(article.text.split()) for article in articles) / len(articles)
    return {
        "seconds": time.perf_counter() - before,
        "megabytes": Path(path).stat().st_size / 2**20,
        "words": words,
    }


def edit(path: str) -> Figures:
    """Make edits of a reader one after the other, each stored before the next."""
    from desktop.storing.opening import open_project

    found = open_project(Path(path))
    assert found.file is not None
    project, taken = found.project, []
    for number in range(EDITS):
        after = one_edit(project, number)
        before = time.perf_counter()
        found.file.write(project, after)
        taken.append(time.perf_counter() - before)
        project = after
    found.close()
    return {"median": median(taken), "p95": quantiles(taken, n=20)[-1], "worst": max(taken)}


def one_edit(project: Project, number: int) -> Project:
    """Make one of the commonest edits: a byline, a link, a name, columns, what a comparison finds."""
    from desktop.story.comparison import Origin
    from desktop.story.decisions import LinkDecision
    from desktop.story.judging import decide_link
    from desktop.story.project import Numbered, close_article, set_fact
    from desktop.story.stories import choose_columns, rename_story

    a, b = project.articles[number % 4], project.articles[number % 4 + 1]
    one, other = (passage_of(article, number % 9) for article in (a, b))
    kinds: tuple[Callable[[], Project], ...] = (
        lambda: set_fact(project, a.number, "byline", f"Desk {number}"),
        lambda: decide_link(
            project, LinkDecision(one, other, Origin.CONFIRMED, "Ida", f"{AT}{number}")
        ),
        lambda: rename_story(project, 1, f"Event {number}"),
        lambda: close_article(project, project.story.columns[-1]),
        lambda: choose_columns(project, project.open_story, project.story.articles),
        lambda: replace(
            project,
            numbered=(
                *project.numbered,
                *(Numbered(number * 30 + n + 1, (one,)) for n in range(30)),
            ),
            counters=project.counters._replace(statement=number * 30 + 31),
        ),
    )
    return kinds[number % len(kinds)]()


def passage_of(article: Article, index: int) -> Span:
    from desktop.story.comparison import Span

    passage = article.passages[index]
    return Span(article.number, passage.start, passage.end)


def read(path: str) -> Figures:
    """Open a project without a window: from the imports to the value."""
    memory, cpu, clock = most_megabytes(), time.process_time(), time.perf_counter()
    from desktop.storing.opening import open_project

    imported = time.process_time() - cpu
    found = open_project(Path(path))
    cpu, clock = time.process_time() - cpu, time.perf_counter() - clock
    grown = most_megabytes() - memory
    found.close()
    return {"cpu": cpu, "imported": imported, "clock": clock, "megabytes": grown}


def show(path: str) -> Figures:
    """Start the program with a project, until its texts and its links are painted, and to the end."""
    from desktop.application import Session, make_application
    from desktop.storing.logfile import start_log
    from desktop.storing.settings import load_settings

    begun = float(os.environ[STARTED])
    application = make_application()
    start_log()
    session = Session(load_settings(), [Path(path)], is_stored=True)
    session.window.resize(1600, 1000)
    session.window.show()
    view = session.window.view
    figures: Figures = {}
    for _ in painting(application, count_paints(view.viewport())):
        if "painted" not in figures and len(view.columns) == COLUMNS and view.scene.placed:
            figures["painted"] = time.process_time()
            figures["painted_clock"] = time.monotonic() - begun
            figures["painted_megabytes"] = most_megabytes()
            figures["heavy"] = " ".join(name for name in HEAVY if name in sys.modules) or "none"
        if "painted" in figures and view.comparison.links and view.scene.gutters.ribbons:
            figures["links"] = time.process_time()
            figures["links_clock"] = time.monotonic() - begun
            figures["links_megabytes"] = most_megabytes()
            break
    for _ in waiting(application):
        if session.is_settled():
            break
    figures["settled"] = time.process_time()
    figures["settled_megabytes"] = most_megabytes()
    session.close()
    return figures


# --- the table ----------------------------------------------------------------------------------


class Runs:
    """Runs probes in a home of their own and keeps what they said."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.said: dict[str, list[Figures]] = defaultdict(list)

    def run(self, label: str, *arguments: str) -> None:
        kinds = ("CACHE", "CONFIG", "DATA", "STATE")
        homes = {f"XDG_{kind}_HOME": str(self.home / kind) for kind in kinds}
        environment = os.environ | homes | {"QT_QPA_PLATFORM": "offscreen"}
        environment[STARTED] = str(time.monotonic())
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an earlier real start left them compiled
        done = subprocess.run(
            [sys.executable, "-m", "tests.benchmarks.projects", *arguments],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            raise SystemExit(f"{label}: {done.stderr}")
        self.said[label].append(json.loads(done.stdout.splitlines()[-1]))

    def forget(self) -> None:
        """Remove the caches and the backups."""
        for kind in ("CACHE", "DATA"):
            shutil.rmtree(self.home / kind, ignore_errors=True)

    def value(self, label: str, figure: str) -> float:
        return median(float(figures[figure]) for figures in self.said[label])

    def ms(self, label: str, figure: str) -> str:
        return f"{self.value(label, figure) * 1000:.1f} ms"


def measure(rounds: int) -> None:
    with tempfile.TemporaryDirectory(prefix="wireside-projects-") as folder:
        runs = Runs(Path(folder))
        paths = {count: str(Path(folder) / f"{count} articles.wireside") for count in COUNTS}
        for count, path in paths.items():
            runs.run(f"make {count}", "make", path, str(count))
            for _ in range(rounds):
                runs.forget()
                runs.run(f"first {count}", "show", path)  # fills the caches, makes the backup
        for number in range(rounds):
            print(f"round {number + 1} of {rounds}", file=sys.stderr)
            runs.run("empty", "empty_window")
            for count, path in paths.items():
                runs.run(f"read {count}", "read", path)
                runs.run(f"show {count}", "show", path)
        for count, path in paths.items():
            for _ in range(rounds):
                runs.run(f"edit {count}", "edit", path)
        print_table(table(runs))


def table(runs: Runs) -> list[tuple[str, ...]]:
    few, many = COUNTS
    rows: list[tuple[str, ...]] = [("", f"{few} articles", f"{many:,} articles", "ratio", "must")]

    def row(what: str, probe_: str, figure: str, must: str = "") -> None:
        one, other = (runs.value(f"{probe_} {count}", figure) for count in COUNTS)
        told = (runs.ms(f"{probe_} {count}", figure) for count in COUNTS)
        rows.append((what, *told, f"{other / one:.2f}", must))

    def memory(what: str, probe_: str, figure: str, must: str = "") -> None:
        empty = runs.value("empty", "megabytes")
        more = [runs.value(f"{probe_} {count}", figure) - empty for count in COUNTS]
        rows.append((what, *(f"+{each:.0f} MB" for each in more), "", must))

    sizes = [runs.value(f"make {count}", "megabytes") for count in COUNTS]
    rows.append(("file", *(f"{size:.2f} MB" for size in sizes), "", ""))
    row("edit stored, median", "edit", "median", "≤ 10 ms")
    row("edit stored, 95th percentile", "edit", "p95")
    row("file to project value, CPU, imports included", "read", "cpu")
    row("start to texts painted, CPU", "show", "painted", "≤ 1.5 ×")
    row("start to texts painted, clock", "show", "painted_clock", "≤ 1.5 ×")
    row("start to links painted, CPU", "show", "links")
    row("start to links painted, clock", "show", "links_clock", "≤ 1.5 ×")
    row("start until nothing runs any more, CPU", "show", "settled")
    row("the first start with it (no cache, no backup), painted, CPU", "first", "painted")
    row("the first start with it, until nothing runs any more, CPU", "first", "settled")
    memory("memory of the first start (its peak)", "first", "settled_megabytes", "≤ 150 MB")
    memory(
        "memory at texts painted, over the empty window", "show", "painted_megabytes", "≤ 150 MB"
    )
    memory("memory when nothing runs any more (its peak)", "show", "settled_megabytes", "≤ 150 MB")
    return rows


def print_table(rows: Sequence[tuple[str, ...]]) -> None:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        print("| " + " | ".join(f"{cell:<{w}}" for cell, w in zip(row, widths, strict=True)) + " |")
        if row is rows[0]:
            print("|" + "|".join("-" * (w + 2) for w in widths) + "|")


PROBES = {each.__name__: each for each in (empty_window, make, edit, read, show)}


def main(arguments: Sequence[str]) -> None:
    if arguments and arguments[0] in PROBES:
        print(json.dumps(PROBES[arguments[0]](*arguments[1:])))
    else:
        measure(int(arguments[0]) if arguments else ROUNDS)


if __name__ == "__main__":
    main(sys.argv[1:])
