"""A reader who doubts an empty place sees the nearest passages of the other article, whatever they are."""

import importlib.util
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.comparing.nearest import nearest
from desktop.story.article import Article, Kind, Passage, Stated
from desktop.story.comparison import Span

LEAST_FOUND = 0.95
"""Share of sentences with a counterpart by hand that have it among the five nearest; measured .98."""


def article(number, *parts, language="en", kinds=None):
    text, passages = "", []
    for index, part in enumerate(parts):
        kind = kinds[index] if kinds else Kind.BODY
        passages.append(Passage(len(text), len(text) + len(part), kind, "", index))
        text += part + "\n\n"
    return Article(number, f"{number}.txt", text, tuple(passages), Stated(language, ""), "utf-8")


def asked(one, place, other, count=5):
    passage = one.passages[place]
    articles = {one.number: one, other.number: other}
    found = nearest(Span(one.number, passage.start, passage.end), articles, other.number, count)
    return [(other.text[near.span.start : near.span.end], near.score) for near in found]


def first(one, place, other):
    return asked(one, place, other)[0][0]


RIVER = article(
    1,
    "Eleven people drowned when the Calder broke through the northern dike.",
    "The mayor, Lorna Whitfield, resigned on Tuesday.",
)


def test_captions_and_headlines_are_offered_too():
    kinds = (Kind.HEADLINE, Kind.BODY, Kind.CAPTION)
    other = article(
        2,
        "Mayor Whitfield resigns",
        "Farmers expect a poor harvest of apples.",
        "Volunteers search for the drowned at the broken dike.",
        kinds=kinds,
    )
    assert first(RIVER, 0, other).startswith("Volunteers")
    assert first(RIVER, 1, other) == "Mayor Whitfield resigns"


def test_forms_of_a_word_meet_in_german():
    one = article(1, "Die Deiche brachen in der Nacht.", language="de")
    other = article(
        2,
        "Der Bürgermeister trat am Dienstag zurück.",
        "Nach dem Bruch des Deiches standen Häuser unter Wasser.",
        language="de",
    )
    assert first(one, 0, other).startswith("Nach dem Bruch")


def test_forms_of_a_word_meet_in_ukrainian():
    one = article(1, "Повінь зруйнувала міст через річку Сулу.", language="uk")
    other = article(
        2,
        "Депутати проголосували за бюджет області.",
        "Після повені зруйнований міст відбудують до весни.",
        language="uk",
    )
    assert first(one, 0, other).startswith("Після повені")


def test_names_meet_across_alphabets():
    one = article(1, "Zelensky visited Kharkiv on Monday, his office said.")
    other = article(
        2,
        "Парламент ухвалив бюджет на наступний рік.",
        "У понеділок Зеленський приїхав до Харкова, повідомили в його офісі.",
        language="uk",
    )
    assert first(one, 0, other).startswith("У понеділок")


def test_numbers_meet_across_languages():
    one = article(1, "The plant employs 4,250 people.")
    other = article(
        2,
        "Das Werk liegt am Fluss.",
        "Dort arbeiten 4250 Menschen.",
        language="de",
    )
    assert first(one, 0, other).startswith("Dort arbeiten")


def test_where_nothing_is_shared_the_place_decides():
    one = article(1, "aaa", "bbb", "ccc", "ddd", "eee")
    other = article(2, "111", "222", "333", "444", "555", language="xx")
    assert asked(one, 4, other, 2) == [("555", 0.0), ("444", 0.0)]
    assert asked(one, 0, other, 2) == [("111", 0.0), ("222", 0.0)]


def test_a_text_without_passages_is_offered_whole():
    bare = Article(2, "2.txt", "Some words.", (), Stated("en", ""), "utf-8")
    assert asked(RIVER, 0, bare) == [("Some words.", 0.0)]
    assert asked(RIVER, 0, Article(2, "2.txt", " ", (), Stated("en", ""), "utf-8")) == []


def test_an_article_that_is_not_there_is_an_error():
    with pytest.raises(KeyError):
        nearest(Span(1, 0, 5), {1: RIVER}, 2)


def test_counterparts_found_by_hand_are_among_the_nearest():
    path = Path(__file__).with_name("test_links_on_cases.py")
    spec = importlib.util.spec_from_file_location("links_on_cases", path)
    assert spec is not None
    assert spec.loader is not None
    cases = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(cases)
    asked_for = found = 0
    for story in ("ceasefire", "flood", "ruling"):
        grades, sentences = cases.gold(story)
        articles = {file: article(n, *sentences[file]) for n, file in enumerate(sentences, 1)}
        wanted: dict[tuple, set] = {}
        for pair in (pair for pair, grade in grades.items() if grade == 2 and len(pair) == 2):
            for (file, sentence), (other, counterpart) in (tuple(pair), tuple(pair)[::-1]):
                wanted.setdefault((file, sentence, other), set()).add(counterpart)
        for (file, sentence, other), counterparts in wanted.items():
            place = sentences[file].index(sentence)
            near = {text for text, _ in asked(articles[file], place, articles[other])}
            asked_for, found = asked_for + 1, found + bool(near & counterparts)
    assert asked_for > 250
    assert found / asked_for >= LEAST_FOUND


texts = st.lists(st.text(min_size=1, max_size=40), min_size=1, max_size=6)
languages = st.sampled_from(["en", "uk", "de", "zh", "ar", "und"])


@given(texts, languages, texts, languages, st.integers(1, 8))
def test_any_texts_have_nearest_passages(ours, our_language, theirs, their_language, count):
    one, other = (
        article(1, *ours, language=our_language),
        article(2, *theirs, language=their_language),
    )
    found = asked(one, 0, other, count)
    assert len(found) == min(count, len(theirs))
    assert all(0 <= score <= 1.000001 for _, score in found)
    assert [score for _, score in found] == sorted((s for _, s in found), reverse=True)
