"""What a search found is told by passage, side by side and as a concordance."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop import comparing, importing
from desktop.searching.documents import DocumentKind
from desktop.searching.language import understand
from desktop.searching.service import Result, Searcher
from desktop.searching.views import Line, Order, concordance, lines_of, outlet_of, rows_of
from desktop.story.absent import Absent
from desktop.story.annotation import Annotation
from desktop.story.article import Stated
from desktop.story.comparison import Comparison, Span
from desktop.story.project import Project, add_articles
from desktop.story.quote import Quote, QuoteKind, Quotes
from desktop.story.strictness import seen

TEXTS = {
    "gazette.txt": "Harbour ferry sinks at the old pier\n\nThe harbour ferry Aurora sank at the old pier on Monday"
    " night, police said.\n\nA baker on the quay gave the crew warm bread.\n",
    "echo.txt": "Ferry Aurora lost\n\nThe ferry Aurora sank at the old pier of the harbour on Monday night,"
    " officers said.\n\nThe mayor will speak about ferries tomorrow.\n",
    "паром.txt": "Пором затонув\n\nПором «Аврора» затонув біля старого причалу в понеділок увечері.\n",
}


class Asked:
    """A project that is searched."""

    def __init__(self, folder: Path) -> None:
        articles = [importing.parse(text.encode(), name) for name, text in TEXTS.items()]
        self.project = add_articles(Project(), tuple(articles))
        self.comparison = comparing.compare(self.project.columns)
        self.searcher = Searcher(folder / "index")
        self.searcher.update(self.project, Quotes(), self.comparison)

    def result(self, typed: str) -> Result:
        tree = understand(typed, date(2024, 11, 20)).tree
        assert tree is not None
        return self.searcher.search(tree, shown=100)

    def lines(self, typed: str) -> list[Line]:
        return lines_of(self.result(typed).hits, self.project)


@pytest.fixture
def asked(tmp_path: Path) -> Iterator[Asked]:
    made = Asked(tmp_path)
    yield made
    made.searcher.close()


def found(line: Line) -> list[str]:
    return [line.text[start:end] for start, end in line.hits]


def test_a_passage_stands_with_its_address_and_what_was_found_in_it(asked: Asked) -> None:
    lines = {line.address: found(line) for line in asked.lines("ferry")}
    assert lines == {
        "A1.1": ["ferry"],
        "A1.2": ["ferry"],
        "A2.1": ["Ferry"],
        "A2.2": ["ferry"],
        "A2.3": ["ferries"],
    }
    (line,) = asked.lines("bread")
    assert line.text == "A baker on the quay gave the crew warm bread."
    assert line.span is not None
    assert asked.project.article(1).text[line.span.start : line.span.end] == line.text


def test_an_article_found_by_what_is_said_about_it_has_a_line_without_hits(asked: Asked) -> None:
    (line,) = asked.lines("words:10..13")
    assert (line.address, line.hits) == ("A3", ())


def test_a_note_stands_with_its_own_address(asked: Asked) -> None:
    note = Annotation(1, comment="Ask who gave the bread", by="Ann")
    noted = replace(asked.project, annotations=(note,))
    asked.searcher.update(noted, Quotes(), asked.comparison)
    result = asked.result("note:bread")
    (line,) = lines_of(result.hits, noted)
    assert (line.kind, line.address, line.article) == (DocumentKind.NOTE, "N1", None)
    assert found(line) == ["bread"]


def test_side_by_side_a_row_has_what_the_others_wrote_there(asked: Asked) -> None:
    rows = rows_of(asked.lines("police"), asked.comparison, asked.project.columns)
    (row,) = rows
    assert row.statement is not None
    gazette, echo, ukrainian = row.cells
    assert [found(line) for line in gazette.lines] == [["police"]]
    assert not echo.lines
    assert [
        asked.project.article(2).text[s.start : s.end].startswith("The ferry Aurora")
        for s in echo.others
    ] == [True]
    assert ukrainian.absence is Absent.NOT_COMPARED


def test_a_passage_of_no_statement_stands_alone_and_says_what_is_not_there(asked: Asked) -> None:
    (row,) = rows_of(asked.lines("bread"), asked.comparison, asked.project.columns)
    assert row.statement is None
    assert [cell.absence for cell in row.cells] == [None, Absent.NOT_FOUND, Absent.NOT_COMPARED]


def test_what_is_linked_less_surely_is_not_said_to_be_nowhere(asked: Asked) -> None:
    bread = asked.project.article(1).passages[2]
    place = Span(1, bread.start, bread.end)
    weak = replace(seen(asked.comparison, "balanced"), possible={place: frozenset({2})})
    (row,) = rows_of(asked.lines("bread"), weak, asked.project.columns)
    assert [cell.absence for cell in row.cells] == [None, Absent.POSSIBLY, Absent.NOT_COMPARED]


def test_a_passage_linked_into_another_row_is_not_said_to_be_nowhere(asked: Asked) -> None:
    lines = asked.lines("police")
    (whole,) = [row.statement for row in rows_of(lines, asked.comparison, asked.project.columns)]
    assert whole is not None
    cut = whole._replace(passages=tuple(p for p in whole.passages if p.article == 1))
    (row,) = rows_of(lines, replace(asked.comparison, statements=(cut,)), asked.project.columns)
    assert [cell.absence for cell in row.cells] == [None, Absent.SIMILAR, Absent.NOT_COMPARED]


def test_where_statements_are_asked_for_no_other_row_is_shown(asked: Asked) -> None:
    lines, columns = asked.lines("ferry OR police OR bread"), asked.project.columns
    every = [row.statement for row in rows_of(lines, asked.comparison, columns) if row.statement]
    assert len(every) > 0
    (row,) = rows_of(lines, asked.comparison, columns, every[:1], is_stated=True)
    assert row.statement == every[0]
    assert rows_of(lines, asked.comparison, columns, is_stated=True) == []


def test_rows_come_in_the_order_of_what_was_found(asked: Asked) -> None:
    lines = asked.lines("ferry OR bread")
    rows = rows_of(lines, asked.comparison, asked.project.columns)
    firsts = [min(lines.index(line) for cell in row.cells for line in cell.lines) for row in rows]
    assert firsts == sorted(firsts)
    assert len(rows) > 2


@pytest.mark.parametrize(
    ("order", "told"),
    [
        (
            Order.RIGHT,
            ["A2.1 Aurora lost", "A2.2 Aurora sank", "A1.2 Aurora sank", "A1.1 sinks at"],
        ),
        (Order.LEFT, ["A2.1", "A1.1 Harbour", "A1.2 harbour", "A2.2 The"]),
        (Order.OUTLET, ["A2.1 echo.txt", "A2.2 echo.txt", "A1.2 gazette.txt", "A1.1 gazette.txt"]),
    ],
)
def test_a_concordance_is_sorted_by_what_stands_beside(
    asked: Asked, order: Order, told: list[str]
) -> None:
    made = concordance(asked.lines("=ferry OR =Ferry"), order)
    beside = {
        Order.RIGHT: [each.right.split()[:2] for each in made],
        Order.LEFT: [each.left.split()[-1:] for each in made],
        Order.OUTLET: [[outlet_of(each.line)] for each in made],
    }[order]
    said = [" ".join([c.line.address, *words]) for c, words in zip(made, beside, strict=True)]
    assert said == told


def test_of_what_was_found_every_hit_has_its_context(asked: Asked) -> None:
    (context,) = concordance(asked.lines("bread"))
    assert (context.left, context.words, context.right) == (
        "A baker on the quay gave the crew warm",
        "bread",
        ".",
    )
    assert context.line.text[context.start :].startswith("bread")


def test_words_that_are_quoted_stand_once(asked: Asked) -> None:
    sank = Quote(
        2,
        *place_of(asked, 2, "The ferry Aurora sank at the old pier"),
        QuoteKind.INDIRECT,
        number=1,
    )
    asked.searcher.update(asked.project, Quotes((sank,)), asked.comparison)
    assert [line.address for line in asked.lines("pier")].count("Q1") == 0
    assert [line.address for line in asked.lines("quote:pier")] == ["Q1"]


def test_a_headline_that_stands_in_the_text_too_is_one_line(asked: Asked) -> None:
    first, *others = asked.project.articles
    for title, addresses in (
        ("Harbour ferry sinks  at the old pier", ["A1.1", "A1.2"]),
        ("Ferry lost", ["A1", "A1.1", "A1.2"]),
    ):
        titled = replace(first, title=Stated(title, "stated in the page"))
        asked.project = replace(asked.project, articles=(titled, *others))
        asked.searcher.update(asked.project, Quotes(), asked.comparison)
        lines = [line for line in asked.lines("ferry") if line.article is titled]
        assert [line.address for line in lines] == addresses


def place_of(asked: Asked, number: int, words: str) -> tuple[int, int]:
    start = asked.project.article(number).text.index(words)
    return start, start + len(words)


def test_nothing_found_gives_nothing(asked: Asked) -> None:
    assert asked.lines("submarine") == []
    assert rows_of([], Comparison(), asked.project.columns) == []
    assert concordance([]) == []


def test_an_article_comes_before_its_quotes_which_add_nothing_to_it(asked: Asked) -> None:
    places = [place_of(asked, 1, "ferry Aurora sank"), place_of(asked, 2, "ferry Aurora sank")]
    quotes = (Quote(n, *place, QuoteKind.INDIRECT, number=n) for n, place in enumerate(places, 1))
    asked.searcher.update(asked.project, Quotes(tuple(quotes)), asked.comparison)
    result = asked.result("aurora")
    assert [hit.document.kind for hit in result.hits] == ["article"] * 2 + ["quote"] * 2
    assert (result.total, result.told) == (4, 2)
    for typed, told in (
        ("quote:aurora", 2),
        ("aurora OR quote:aurora", 4),
        ("-bread", 4),
        ("aurora -bread", 2),
        ("aurora OR words>1", 5),
    ):
        assert asked.result(typed).told == told
