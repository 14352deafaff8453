"""A text that a person edited becomes an article: what is kept of the older one, and what is found anew."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.importing import read_text
from desktop.story.article import READER, WAY_HAND, Article, Kind, Provenance, Stated
from desktop.story.errors import UserError
from desktop.story.repairing import editable, merge_passages, split_passage
from desktop.workspace.versions import is_same_text, version_of

AT = "2026-11-22T06:00:00Z"
TEXT = (
    "Dam gives way\n\nVALLE, May 3 – The dam gave way at noon. Nobody was hurt.\nPhoto: A. Ruiz\n\n"
    "Repairs begin on Monday. They will take a year.\n\nRelated:\nFloods in the north\n"
)
WAY = Provenance(
    "file", "/a/dam.txt", "2026-11-01T00:00:00Z", "ab" * 32, "plain text, Wireside 0.1"
)


def article() -> Article:
    found = replace(read_text(TEXT), number=4, provenance=WAY)
    return replace(found, outlet=Stated("The Post", READER), complete="whole")


def made(text: str, older: Article | None = None) -> Article:
    return version_of(older or article(), text, AT)[0]


def test_facts_stay_and_the_way_is_by_hand() -> None:
    new = made(editable(article()).replace("noon", "dawn"))
    assert (new.outlet, new.complete, new.newer_than) == (Stated("The Post", READER), "whole", 4)
    assert new.provenance == WAY._replace(way_in=WAY_HAND, at=AT)


def test_what_has_no_original_keeps_the_edited_bytes() -> None:
    new, data = version_of(replace(article(), provenance=None), "One sentence here.", AT)
    assert data == b"One sentence here."
    assert new.provenance is not None
    assert new.provenance.way_in == WAY_HAND
    assert version_of(article(), "One sentence here.", AT)[1] is None


def test_passages_of_an_unchanged_paragraph_are_as_the_reader_left_them() -> None:
    older = article()
    index = next(i for i in range(len(older.passages)) if "Repairs" in older.passage_text(i))
    older = merge_passages(older, index).with_kind(index, Kind.CAPTION)
    new = made(editable(older).replace("at noon", "at dawn"), older)
    found = next(i for i in range(len(new.passages)) if "Repairs" in new.passage_text(i))
    assert new.passage_text(found) == "Repairs begin on Monday. They will take a year."
    assert (new.passages[found].kind, new.passages[found].reason) == (Kind.CAPTION, READER)


def test_a_changed_paragraph_of_one_kind_keeps_it() -> None:
    older = article()
    last = len(older.passages) - 1
    older = older.with_kind(last, Kind.VIDEO)
    new = made(editable(older).replace("Floods in the north", "Floods in the far north"), older)
    assert new.passages[-1].kind is Kind.VIDEO


def test_blanks_alone_are_no_other_text() -> None:
    text = editable(article())
    assert is_same_text(article(), text)
    assert is_same_text(article(), f"\n\n {text}\n \n\n")
    assert not is_same_text(article(), text.replace("noon", "noon,"))


@pytest.mark.parametrize("text", ["", " \n\n\t ", "\ufeff\n"])
def test_a_text_without_a_word_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="A4 would have no text left"):
        made(text)


@given(st.text("ab.  \n\u00a0é\u0628", max_size=80), st.integers(0, 200))
def test_every_character_lies_in_one_passage(added: str, at: int) -> None:
    older = split_passage(article(), 2, article().passages[2].start + 5)
    text = editable(older)
    at = min(at, len(text))
    new = made(text[:at] + added + text[at:], older)
    counts = [0] * len(new.text)
    for passage in new.passages:
        for place in range(passage.start, passage.end):
            counts[place] += 1
    assert {n for n, c in zip(counts, new.text, strict=True) if not c.isspace()} == {1}
    assert list(new.passages) == sorted(new.passages)
    assert sorted({p.paragraph for p in new.passages}) == list(
        range(new.passages[-1].paragraph + 1)
    )
