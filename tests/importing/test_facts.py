"""Only what a text states itself, or what is known of the examples, is said about an article."""

import shutil
from pathlib import Path

import pytest

from desktop.importing import read, read_text
from desktop.importing.dates import iso_date
from desktop.importing.known import examples
from desktop.resources import seeds
from desktop.story.article import Stated

BODY = "\n\nThe bridge was closed on Monday, officials said. It will open in May, they added.\n\n"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ines Calder and Tom Reddy", "Ines Calder and Tom Reddy"),
        ("By Annette Kowalczyk, Staff Writer", "Annette Kowalczyk"),
        ("By Jane Porter, Harbour Times", "Jane Porter"),
        ("By Jane Porter and Tom Reddy, Brack Evening News", "Jane Porter and Tom Reddy"),
        ("Von Jutta Hermsen, Karl Otto", "Jutta Hermsen and Karl Otto"),
        ("Von Jutta Hermsen, Norddeutsche Zeitung", "Jutta Hermsen"),
        ("Von Jutta Hermsen", "Jutta Hermsen"),
        ("Par A. Santoni", "A. Santoni"),
        ("Автор: Кіра Веліхова", "Кіра Веліхова"),
    ],
)
def test_byline_names_its_authors(line: str, names: str) -> None:
    assert read_text(f"Bridge closed after storm\n\n{line}{BODY}").byline == Stated(
        names, "its text"
    )


def test_nothing_is_guessed() -> None:
    article = read_text(f"Bridge closed after storm{BODY}")
    assert (article.outlet, article.byline, article.published) == (None, None, None)


def test_outlet_from_ownership_and_copyright_lines() -> None:
    owned = read_text(f"Bridge closed after storm{BODY}This article is owned by Latin Post.")
    rights = read_text(
        f"Bridge closed after storm{BODY}© 2025 The Harbor Ledger. All rights reserved."
    )
    assert owned.outlet == Stated("Latin Post", "its text")
    assert rights.outlet == Stated("The Harbor Ledger", "copyright line in its text")


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Thursday, May 22, 2025", "2025-05-22"),
        ("Published: 14:22, 6 Mar 2025 | Updated: 16:05, 7 Mar 2025", "2025-03-06"),
        ("12 квітня 2025, 09:41", "2025-04-12"),
        ("3 марта 2025 г.", "2025-03-03"),
        ("Stand: 19.06.2025, 17:45 Uhr", "2025-06-19"),
        ("Publié le 25 juillet 2025 à 08h14", "2025-07-25"),
        ("2025-02-11", "2025-02-11"),
        ("13/02/2025", "2025-02-13"),
        ("11/02/2025", None),
        ("April 8", None),
        ("31 February 2025", None),
    ],
)
def test_dates(line: str, date: str | None) -> None:
    assert iso_date(line) == date


def test_examples_are_known_wherever_they_lie(tmp_path: Path) -> None:
    first = examples().files[0]
    copy = tmp_path / "renamed.txt"
    shutil.copy(seeds() / first, copy)
    article = read(copy)
    assert article.outlet == Stated("Latin Post", "its text")
    assert article.byline == Stated("Ross Key", "its text")
    assert article.published is None


def test_every_example_is_there_and_known() -> None:
    assert examples().name == "Kharkiv decision"
    articles = [read(seeds() / name) for name in examples().files]
    assert [a.outlet and a.outlet.value for a in articles] == [
        "Latin Post",
        None,
        "NewsTrack",
        None,
        None,
    ]
    assert [a.carried_by and a.carried_by.value for a in articles] == [
        None,
        None,
        None,
        "Yahoo News UK",
        "Yahoo News Malaysia",
    ]


def test_the_agency_of_a_dateline_that_is_a_line_of_its_own() -> None:
    text = (
        "إغلاق جسر المرفأ بعد اكتشاف تشققات\n\nبيروت - رويترز\n\n"
        "أغلقت السلطات جسر المرفأ يوم الاثنين بعد أن اكتشف مهندسون تشققات في اثنين من أعمدته.\n"
    )
    assert read_text(text).agency == Stated("Reuters", "dateline in its text")
