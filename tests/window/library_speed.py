"""How long the library takes with 5,000 articles, printed: python -m tests.window.library_speed"""

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QApplication

from desktop.story.article import Stated
from desktop.story.decisions import CopyGroup
from desktop.story.project import Project
from desktop.window import fonts
from desktop.window.library import LibraryPage
from desktop.window.theme import LIGHT, apply
from tests.window.library_cases import BODY, READ_DATE, article, bridge_project, edited

ARTICLES, WORDS, GROUPS, ROUNDS = 5000, 600, 200, 5
OUTLETS = ("The Harbor Ledger", "Canal Street Times", "Вісник порту", None, "Northern Wire")


def big_project() -> Project:
    body = " ".join([BODY] * (WORDS // len(BODY.split())))
    return bridge_project(
        *(
            article(
                number,
                f"Harbour bridge, report {number}" if number % 7 else "",
                OUTLETS[number % len(OUTLETS)],
                f"{body} {number}",
                published=READ_DATE if number % 3 else None,
            )
            for number in range(1, ARTICLES + 1)
        )
    )


def milliseconds(application: QApplication, do: Callable[[], object]) -> float:
    """Return how long something takes until it is painted."""
    start = time.perf_counter()
    do()
    application.processEvents()
    return 1000 * (time.perf_counter() - start)


def new_page(application: QApplication) -> LibraryPage:
    page = LibraryPage(LIGHT)
    page.resize(1600, 900)
    page.show()
    application.processEvents()
    return page


def main() -> None:
    application = QApplication([])
    fonts.load_basic()
    apply(application, LIGHT)
    project = big_project()
    other = edited(project, 1, outlet=Stated("Gazette", "the reader"))
    shortened = replace(project, articles=project.articles[1:])
    groups = tuple(CopyGroup((n, n + 1)) for n in range(1, 2 * GROUPS, 2))
    taken: dict[str, list[float]] = {}

    def measure(name: str, do: Callable[[], object]) -> None:
        taken.setdefault(name, []).append(milliseconds(application, do))

    for _ in range(ROUNDS):
        page = new_page(application)
        measure("5,000 rows, from the project to the screen", partial(page.show_project, project))
        measure("200 copy groups", partial(page.show_copies, groups))
        measure("first letter, at once", partial(page.filter, "h"))
        while page._idle.isActive():
            application.processEvents()
        for typed in ("ha", "har", "harbour 49", ""):
            measure("a letter in the filter", partial(page.filter, typed))
        for grouping in ("outlet", "date", "copies"):
            measure("headings", partial(page.group, grouping))
        page.group("")
        measure("one fact edited", partial(page.show_project, other))
        measure("one article removed", partial(page.show_project, shortened))
        measure("painting anew", page.table.viewport().repaint)
        page.deleteLater()
    for name, times in taken.items():
        middle = sorted(times)[len(times) // 2]
        print(f"{name:44} median {middle:6.1f} ms, most {max(times):6.1f} ms")


if __name__ == "__main__":
    main()
