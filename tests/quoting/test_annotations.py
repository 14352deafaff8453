"""The annotated cases say what their conventions allow."""

from itertools import pairwise

import pytest

from desktop.story.quote import SPOKEN, Quote, QuoteKind
from tests.quoting.cases import Case, article_cases, load, seed_cases, small_cases

MARKS = "\"“”„«»'‘’`"
FEWEST_WORDS_OF_A_CLAUSE = 4


def everything() -> tuple[Case, ...]:
    return (*small_cases(), *article_cases(), *seed_cases())


def test_there_are_enough_cases_of_every_kind():
    assert len(small_cases()) >= 90
    kinds = [quote.kind for case in small_cases() for quote in case.quotes]
    assert min(kinds.count(kind) for kind in QuoteKind) >= 7


def test_titles_differ_within_a_language():
    titles = [(case.title, case.language) for case in everything()]
    assert len(titles) == len(set(titles))


def test_annotations_keep_to_the_conventions():
    for case in everything():
        for quote in case.quotes:
            keeps_to_conventions(case, quote)


def keeps_to_conventions(case: Case, quote: Quote) -> None:
    words = case.text[quote.start : quote.end]
    if quote.kind in {QuoteKind.DIRECT, QuoteKind.MARKED, QuoteKind.MIXED}:
        assert any(mark in words for mark in MARKS), words
    if quote.kind in SPOKEN:
        for place in (quote.speaker, quote.cue, quote.via):
            assert place is None or place[1] <= quote.start or quote.end <= place[0], words
    assert not words.lower().startswith("that "), words
    assert words == words.strip()
    assert not (quote.is_guess and quote.speaker is None), words


def test_quotes_of_speech_do_not_overlap():
    for case in everything():
        for before, after in pairwise(quote for quote in case.quotes if quote.is_spoken):
            assert before.end <= after.start, case.text[after.start : after.end]


def test_an_annotation_that_is_not_in_its_text_is_refused(tmp_path):
    path = tmp_path / "wrong.txt"
    path.write_text("== A case [en]\nShe said no.\n--\nindirect | yes | She | said\n", "utf-8")
    with pytest.raises(Exception, match="not in the text: yes"):
        load(path)


def test_words_that_stand_twice_need_a_number(tmp_path):
    path = tmp_path / "twice.txt"
    path.write_text(
        "== A case [en]\nYes, she said. Yes.\n--\nindirect | Yes | she | said\n", "utf-8"
    )
    with pytest.raises(Exception, match="2 times in the text"):
        load(path)
