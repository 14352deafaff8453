"""A search tells all articles and notes that it finds, and looks among some of them only."""

from dataclasses import replace

import pytest

from desktop.searching import whoosh_files
from desktop.searching.service import Searcher
from desktop.searching.tree import Everything, Field, Node, Not, Word
from desktop.story.annotation import Annotation
from desktop.story.quote import Quote, QuoteKind, Quotes
from desktop.story.saved_search import Finds
from tests.searching.told import FERRIES

NOTES = (Annotation(4, comment="Ask the ferry company"), Annotation(7, comment="Fuel: who paid?"))


def finds(*articles: int, notes: tuple[int, ...] = ()) -> Finds:
    return Finds(frozenset(articles), frozenset(notes))


@pytest.fixture
def searcher(tmp_path):
    first = FERRIES.articles[0]
    quote = Quote(first.number, 0, len(first.text), QuoteKind.INDIRECT, name="Ana Ruiz")
    made = Searcher(tmp_path / "index")
    made.update(replace(FERRIES, annotations=NOTES), Quotes((quote,)))
    yield made
    made.close()


@pytest.mark.parametrize(
    ("node", "found"),
    [
        (Word("ferry"), finds(1, 2, notes=(4,))),
        (Word("ruiz", Field.SPEAKER), finds(1)),
        (Word("fuel", Field.NOTE), finds(notes=(7,))),
        (Not(Everything()), finds()),
    ],
)
def test_articles_of_quotes_and_notes_are_told_by_number(
    searcher: Searcher, node: Node, found: Finds
) -> None:
    assert searcher.finds(node) == found


def test_only_what_is_among_some_is_shown_and_counted(searcher: Searcher) -> None:
    among = searcher.search(Word("ferry"), among=finds(2, notes=(4,)))
    assert {hit.document.key for hit in among.hits} == {"A2", "N4"}
    assert among.total == 2
    assert {facet.value: facet.times for facet in among.facets.kinds} == {"article": 1, "note": 1}
    assert searcher.search(Word("ferry"), among=finds()).total == 0


def test_an_index_that_turns_out_damaged_is_made_anew(searcher: Searcher, monkeypatch) -> None:
    real = whoosh_files.Packed.unpack

    def broken(self: whoosh_files.Packed) -> object:
        monkeypatch.setattr(whoosh_files.Packed, "unpack", real)
        self.file.seek(0)
        return real(self)

    monkeypatch.setattr(whoosh_files.Packed, "unpack", broken)
    assert searcher.finds(Word("ferry")).articles == {1, 2}
    assert searcher.was_rebuilt
