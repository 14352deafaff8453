from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.comparing import compare, score_pairs
from desktop.story.article import Article, Kind, Passage, Stated
from desktop.story.comparison import Origin, Strength
from desktop.story.errors import Cancelled

FLOOD = (
    "The mayor of Calder Falls resigned on Tuesday after an inquiry blamed her office.",
    "Eleven people drowned when the river broke through the northern dike.",
    "Farmers in the valley expect a poor harvest of apples this year.",
)
RETOLD = (
    "Mayor of Calder Falls quits after the inquiry blamed her.",
    "When the river broke the northern dike, 11 people drowned.",
    "A new cinema will open in the old harbour warehouse.",
)
THIRD = (
    "An inquiry blamed the office of the mayor of Calder Falls, who has resigned.",
    "The river broke through the dike and eleven people were drowned.",
)


def article(number, sentences, language="en", kinds=None):
    text, passages = "", []
    for index, sentence in enumerate(sentences):
        kind = kinds[index] if kinds else Kind.BODY
        passages.append(Passage(len(text), len(text) + len(sentence), kind, "", index))
        text += sentence + "\n"
    return Article(number, f"{number}.txt", text, tuple(passages), Stated(language, ""), "utf-8")


THREE = (article(1, FLOOD), article(2, RETOLD), article(3, THIRD))


def sentence_of(articles, span):
    text = next(a.text for a in articles if a.number == span.article)
    return text[span.start : span.end]


def test_sentences_that_state_the_same_are_linked():
    linked = {
        (sentence_of(THREE, link.a), sentence_of(THREE, link.b)) for link in compare(THREE).links
    }
    assert (FLOOD[0], RETOLD[0]) in linked
    assert (FLOOD[1], RETOLD[1]) in linked
    assert not any(FLOOD[2] in pair or RETOLD[2] in pair for pair in linked)


def test_a_link_says_what_speaks_for_it():
    link = next(link for link in compare(THREE).links if link.a.start == 0)
    assert link.origin is Origin.AUTOMATIC
    assert link.strength is Strength.SOLID
    assert {"words", "names"} <= set(link.reasons)


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_the_order_of_articles_changes_no_link_and_no_statement(order):
    expected = compare(THREE)
    found = compare([THREE[index] for index in order])
    assert found.links == expected.links
    assert found.statements == expected.statements
    assert found.conflicts == expected.conflicts


def test_comparing_again_finds_the_same():
    assert compare(THREE) == compare(THREE)


@given(st.permutations(range(4)))
@settings(deadline=None, max_examples=12)
def test_the_order_of_sentence_lists_changes_no_score(order):
    lists = [list(FLOOD), list(RETOLD), list(THIRD), [FLOOD[1], RETOLD[2]]]
    expected = {frozenset([(i, s), (j, t)]): p for i, s, j, t, p in score_pairs(lists)}
    found = {
        frozenset([(order[i], s), (order[j], t)]): p
        for i, s, j, t, p in score_pairs([lists[index] for index in order])
    }
    assert found == expected


def test_captions_and_promotions_take_no_part():
    kinds = [Kind.CAPTION, Kind.PROMOTION, Kind.BODY]
    captioned = article(2, RETOLD, kinds=kinds)
    assert compare([THREE[0], captioned]).links == ()


def test_statements_are_numbered_by_the_lowest_article():
    first, second = compare(THREE).statements
    assert (first.number, second.number) == (1, 2)
    assert first.passages[0].start == 0
    assert {passage.article for passage in first.passages} == {1, 2, 3}


def test_every_linked_passage_is_in_a_statement():
    comparison = compare(THREE)
    linked = {span for link in comparison.links for span in (link.a, link.b)}
    stated = [span for statement in comparison.statements for span in statement.passages]
    assert linked == set(stated)
    assert len(stated) == len(set(stated))


def test_an_article_without_a_measured_method_is_not_compared_and_changes_nothing():
    foreign = article(4, ["Мер міста подав у відставку після розслідування."], "uk")
    comparison = compare([*THREE, foreign])
    assert comparison.not_compared == ((4, "no measured method for this language"),)
    assert comparison.links == compare(THREE).links
    assert all(statement.not_compared == (4,) for statement in comparison.statements)


def test_a_text_in_other_letters_than_its_language_has_is_not_compared():
    mistaken = article(4, ["Мер міста подав у відставку після розслідування."], "en")
    comparison = compare([*THREE, mistaken])
    assert comparison.not_compared == ((4, "its letters are not those of its language"),)
    assert comparison.links == compare(THREE).links


def test_what_may_be_missing_from_an_incomplete_article_is_not_called_missed():
    lone = replace(article(4, ["A new cinema will open."]), complete="incomplete")
    statement = compare([*THREE, lone]).statements[0]
    assert statement.no_counterpart_found == ()
    assert statement.not_compared == (4,)


def test_an_article_with_no_counterpart_is_named_in_every_statement():
    lone = article(4, ["Snow fell in the mountains at night."])
    assert all(s.no_counterpart_found == (4,) for s in compare([*THREE, lone]).statements)


@pytest.mark.parametrize(
    "articles",
    [
        [],
        [article(1, FLOOD)],
        [article(1, []), article(2, [])],
        [article(1, []), article(2, FLOOD)],
        [article(1, ["…", "–"]), article(2, ["!!"])],
        [article(1, ["Hello"]), article(2, ["Hello"])],
    ],
    ids=["none", "one", "empty", "half empty", "no words", "one word"],
)
def test_nothing_to_compare_gives_no_links(articles):
    comparison = compare(articles)
    assert comparison.links == ()
    assert comparison.statements == ()


def test_the_same_text_twice_is_linked_sentence_by_sentence():
    links = compare([article(1, FLOOD), article(2, FLOOD)]).links
    assert {(link.a.start, link.b.start) for link in links} >= {
        (passage.start, passage.start) for passage in THREE[0].passages
    }


def test_odd_characters_do_no_harm():
    odd = [sentence.replace("e", "e\ud800\x00", 1) for sentence in FLOOD]
    mirrored = ["الرئيس تحدث اليوم في المدينة", *odd]
    assert compare([article(1, mirrored), article(2, FLOOD)]).articles == (1, 2)


def test_progress_ends_at_one_and_never_falls():
    shares: list[float] = []
    compare(THREE, progress=shares.append)
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)


def test_a_comparison_nobody_wants_any_more_is_given_up():
    with pytest.raises(Cancelled):
        compare(THREE, is_cancelled=lambda: True)


def test_numbers_that_disagree_are_a_conflict():
    other = article(2, ["Nine people drowned when the river broke through the northern dike."])
    (conflict,) = compare([article(1, FLOOD), other]).conflicts
    assert conflict.kind == "number"
    assert sentence_of([THREE[0]], conflict.a) == "Eleven"
    assert other.text[conflict.b.start : conflict.b.end] == "Nine"
