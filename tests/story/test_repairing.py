"""Passages that a reader splits and joins, kinds of a run, and what stays attached."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop.importing import read_text
from desktop.story.article import READER, Article, Kind
from desktop.story.comparison import Origin, Span
from desktop.story.decisions import Absence, Kept, LinkDecision
from desktop.story.project import Project, add_articles
from desktop.story.repairing import (
    can_merge,
    end_of_run,
    give_kind,
    join_sentences,
    merge_passages,
    set_kinds,
    split_passage,
    split_sentence,
)

TEXT = (
    "Dam gives way\n\nThe dam gave way at noon, the mayor said it had been inspected. Nobody was"
    " hurt, he added.\n\nRepairs begin on Monday. They will take a year.\n\nWhat comes next\n\nThe"
    " village waits.\n\nMore on this topic\n\nFloods in the north\n\nRain expected\n"
)
OTHER = "Dam breaks\n\nAt noon the dam broke. The mayor said an inspector had been there.\n"


def article(text: str = TEXT) -> Article:
    return replace(read_text(text), number=1)


def index_of(found: Article, words: str) -> int:
    return next(i for i in range(len(found.passages)) if words in found.passage_text(i))


def texts(found: Article) -> list[str]:
    return [found.passage_text(i) for i in range(len(found.passages))]


def spread(found: Article) -> list[int]:
    """Return how many passages each character that is not blank lies in."""
    counts = [0] * len(found.text)
    for passage in found.passages:
        for place in range(passage.start, passage.end):
            counts[place] += 1
    return [n for n, c in zip(counts, found.text, strict=True) if not c.isspace()]


def test_a_sentence_is_split_where_the_reader_says() -> None:
    found = article()
    index = index_of(found, "gave way at noon")
    at = found.text.index("the mayor said")
    split = split_passage(found, index, at)
    assert texts(split)[index : index + 2] == [
        "The dam gave way at noon,",
        "the mayor said it had been inspected.",
    ]
    assert [p.kind for p in split.passages[index : index + 2]] == [Kind.BODY, Kind.BODY]
    assert split.passages[index].paragraph == split.passages[index + 1].paragraph
    assert split.text == found.text


def test_nothing_is_split_off_that_would_be_blank() -> None:
    found = article()
    index = index_of(found, "gave way at noon")
    passage = found.passages[index]
    for at in (passage.start, passage.end, passage.start - 1, passage.end + 4, -1, 10**6):
        assert split_passage(found, index, at) is found


def test_sentences_of_a_paragraph_are_joined_as_the_reader_says() -> None:
    found = article()
    index = index_of(found, "Repairs begin")
    merged = merge_passages(found, index)
    assert merged.passage_text(index) == "Repairs begin on Monday. They will take a year."
    assert merged.passages[index].reason == READER
    assert merged.passages[index + 1 :] == found.passages[index + 2 :]


def test_a_joined_paragraph_counts_once() -> None:
    found = article()
    index = index_of(found, "Nobody was hurt")
    merged = merge_passages(found, index)
    assert merged.passage_text(index) == "Nobody was hurt, he added.\n\nRepairs begin on Monday."
    numbers = [p.paragraph for p in merged.passages]
    assert sorted(set(numbers)) == list(range(max(numbers) + 1))
    assert merged.passages[index + 1].paragraph == merged.passages[index].paragraph


def test_paragraphs_of_two_kinds_are_not_joined() -> None:
    found = article()
    index = index_of(found, "They will take")
    assert found.passages[index + 1].kind is Kind.SUBHEADING
    assert not can_merge(found, index)
    assert merge_passages(found, index) is found
    assert not can_merge(found, len(found.passages) - 1)


def test_a_run_takes_a_kind_and_keeps_what_had_it() -> None:
    found = article()
    first = index_of(found, "More on this")
    last = len(found.passages) - 1
    changed = give_kind(found, first, last, Kind.RELATED)
    assert {p.kind for p in changed.passages[first:]} == {Kind.RELATED}
    for before, after in zip(found.passages[first:], changed.passages[first:], strict=True):
        assert after.reason == (before.reason if before.kind is Kind.RELATED else READER)
    assert changed.passages[:first] == found.passages[:first]


def test_a_run_ends_before_the_next_heading() -> None:
    found = article()
    index = index_of(found, "Nobody was hurt")
    assert found.passage_text(end_of_run(found, index)) == "They will take a year."
    assert end_of_run(found, len(found.passages) - 1) == len(found.passages) - 1


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 20), st.integers(0, 300)), max_size=12))
def test_every_character_stays_in_exactly_one_passage(steps: list[tuple[bool, int, int]]) -> None:
    found = article()
    for is_split, where, at in steps:
        index = where % len(found.passages)
        start = found.passages[index].start
        found = (
            split_passage(found, index, start + at) if is_split else merge_passages(found, index)
        )
        assert set(spread(found)) == {1}
        assert list(found.passages) == sorted(found.passages)
        paragraphs = [p.paragraph for p in found.passages]
        assert paragraphs == sorted(paragraphs)


# --- what a reader attached -------------------------------------------------------------------------


def project() -> tuple[Project, Span, Span]:
    """Return two articles, the sentence with two claims in the first, and its counterpart."""
    made = add_articles(Project(), (read_text(TEXT), read_text(OTHER)))
    first, second = made.articles
    whole = first.passages[index_of(first, "gave way at noon")]
    other = second.passages[index_of(second, "inspector")]
    return made, Span(1, whole.start, whole.end), Span(2, other.start, other.end)


def test_links_and_absences_stay_on_the_words_they_were_said_of() -> None:
    made, whole, other = project()
    said = LinkDecision(whole, other, Origin.CONFIRMED, "Nadia", "2026-01-01T00:00:00Z")
    looked = Absence(whole, 2, "Nadia", "2026-01-01T00:00:00Z")
    made = replace(made, links=(said,), absences=(looked,))
    index = index_of(made.article(1), "gave way at noon")
    split = split_sentence(made, 1, index, made.article(1).text.index("the mayor said"))
    assert (split.links, split.absences) == (made.links, made.absences)
    joined = join_sentences(split, 1, index)
    assert (joined.links, joined.absences) == (made.links, made.absences)
    assert texts(joined.article(1)) == texts(made.article(1))


def test_the_parts_of_a_split_sentence_stay_in_the_statement_that_is_kept() -> None:
    made, whole, other = project()
    made = replace(made, kept=(Kept((whole, other), "Nadia", ""),))
    at = made.article(1).text.index("the mayor said")
    split = split_sentence(made, 1, index_of(made.article(1), "gave way at noon"), at)
    (kept,) = split.kept
    assert [split.article(s.article).text[s.start : s.end] for s in kept.passages] == [
        "The dam gave way at noon,",
        "the mayor said it had been inspected.",
        "The mayor said an inspector had been there.",
    ]


def test_a_joined_sentence_stands_in_the_kept_statement_that_had_most_of_it() -> None:
    made, whole, other = project()
    first = made.article(1)
    index = index_of(first, "gave way at noon")
    short = Span(1, first.passages[index + 1].start, first.passages[index + 1].end)
    begins = made.article(2).passages[1]
    alone = Span(2, begins.start, begins.end)
    made = replace(made, kept=(Kept((whole, other), "", ""), Kept((short, alone), "", "")))
    joined = join_sentences(made, 1, index)
    merged = joined.article(1).passages[index]
    assert [each.passages for each in joined.kept] == [
        (Span(1, merged.start, merged.end), other),
        (alone,),
    ]


def test_what_was_kept_of_other_sentences_is_left_alone() -> None:
    made, whole, other = project()
    made = replace(made, kept=(Kept((whole, other), "", ""),))
    index = index_of(made.article(1), "Repairs begin")
    assert join_sentences(made, 1, index).kept == made.kept
    assert set_kinds(made, 1, index, index + 1, Kind.BODY) == made
