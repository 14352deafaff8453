"""A search finds documents by their words, shows where these stand, and counts what was found."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.searching.executor import Stopped
from desktop.searching.service import Searcher
from desktop.searching.tree import (
    And,
    AtLeast,
    Between,
    Everything,
    Field,
    Near,
    NoCounterpart,
    Not,
    Only,
    Or,
    Outlet,
    Phrase,
    Prefix,
    Unit,
    Unstated,
    Wild,
    Word,
)  # fmt: skip
from desktop.story.annotation import Anchor, Annotation, Code
from desktop.story.article import Stated
from desktop.story.comparison import Comparison, Span, Statement
from desktop.story.project import Project
from desktop.story.quote import Quote, QuoteKind, Quotes
from tests.searching.told import FERRIES, NOTHING_QUOTED, article, project


@pytest.fixture
def searcher(tmp_path):
    made = Searcher(tmp_path / "index")
    made.update(FERRIES, NOTHING_QUOTED)
    yield made
    made.close()


def keys(result) -> list[str]:
    return [hit.document.key for hit in result.hits]


def words_hit(hit) -> list[str]:
    return [hit.document.text[a:b] for each in hit.passages for a, b in each.hits]


def test_a_word_is_found_in_its_forms_and_marked_in_its_passages(searcher):
    result = searcher.search(Word("ferries"))
    assert sorted(keys(result)) == ["A1", "A2"]
    first = next(hit for hit in result.hits if hit.document.key == "A2")
    assert words_hit(first) == ["ferry", "ferry", "ferry"]
    assert [each.passage for each in first.passages] == [0, 1, 3]
    text, hits = first.snippet.text, first.snippet.hits
    assert {text[a:b] for a, b in hits} == {"ferry"}


def test_a_word_in_the_headline_counts_twice(tmp_path):
    searcher = Searcher(tmp_path)
    searcher.update(
        project(
            article(1, "Rocks and a ferry", headline="Fuel leaks again"),
            article(2, "Fuel leaks again", headline="Rocks and a ferry"),
        ),
        NOTHING_QUOTED,
    )
    assert keys(searcher.search(Word("ferry"))) == ["A2", "A1"]
    searcher.close()


def test_letters_and_case_count_for_a_word_that_is_asked_for_exactly(searcher):
    assert keys(searcher.search(Word("Fuel", is_exact=True))) == ["A2"]
    assert not searcher.search(Word("fuel", is_exact=True)).total
    assert sorted(keys(searcher.search(Word("US")))) == ["A1"]


def test_a_phrase_does_not_go_on_from_the_headline_to_the_body(searcher):
    assert searcher.search(Phrase((Word("Brenholm"), Word("the")))).total == 0
    assert keys(searcher.search(Phrase((Word("off"), Word("Brenholm"))))) == ["A1"]


def test_words_near_each_other_are_both_marked_but_not_what_lies_between(searcher):
    result = searcher.search(Near(Word("officials"), Word("hurt"), Unit.SENTENCE))
    assert words_hit(result.hits[0]) == ["hurt", "officials"]
    assert searcher.search(Near(Word("officials"), Word("dawn"), Unit.SENTENCE)).total == 0
    assert searcher.search(Near(Word("officials"), Word("dawn"), Unit.PARAGRAPH)).total == 1


def test_what_is_left_out_is_not_marked(searcher):
    result = searcher.search(And((Word("Brenholm"), Not(Word("ferry")))))
    assert keys(result) == ["A3"]
    assert words_hit(result.hits[0]) == ["Brenholm"]


def test_everything_that_was_found_is_counted_by_outlet_kind_and_day(searcher):
    facets = searcher.search(Word("Brenholm"), shown=1).facets
    assert [(f.value, f.times) for f in facets.outlets] == [
        ("Harbour Times", 2),
        ("The Daily Coast", 1),
    ]
    assert facets.days == ((date(2024, 5, 30).toordinal(), 1), (date(2024, 5, 31).toordinal(), 1))
    assert (facets.undated, facets.kinds[0].times) == (1, 3)


def test_a_document_without_a_day_is_in_no_range_of_days(searcher):
    assert searcher.search(Between("day", None, None)).total == 2
    assert keys(searcher.search(Between("day", date(2024, 5, 31).toordinal(), None))) == ["A2"]


def test_typing_offers_the_most_frequent_words_first(searcher):
    best = searcher.suggest("f")[0]
    assert (best.word, best.times) == ("ferry", 2)
    assert searcher.suggest("") == []


@pytest.mark.parametrize(
    ("begun", "printed"),
    [
        ("obr", ["O'Brien"]),
        ("O’Br", ["O'Brien"]),
        ("об", ["об’єднання"]),
        ("koVa", ["Kováč"]),
        ("str", ["Straße"]),
        ("mast", ["masters"]),
    ],
)
def test_words_are_offered_as_they_are_printed(tmp_path, begun, printed):
    searcher = Searcher(tmp_path)
    english = article(1, "Masters of ferries met O'Brien. The masters told Kováč of a Straße.")
    ukrainian = replace(article(2, "Тут є об’єднання."), language=Stated("uk", "made"))
    searcher.update(project(english, ukrainian), NOTHING_QUOTED)
    assert [each.word for each in searcher.printed(searcher.suggest(begun))] == printed
    searcher.close()


def test_a_mistyped_word_is_answered_with_the_word_that_is_meant(searcher):
    assert searcher.search(Word("ferrry")).meant == (("ferrry", "ferry"),)
    assert searcher.search(Word("ferry")).meant == ()
    assert searcher.search(Word("Brenhom")).meant == (("Brenhom", "Brenholm"),)


def test_spellings_of_a_name_find_each_other(tmp_path):
    searcher = Searcher(tmp_path)
    told = project(
        article(1, "Zelenskyy spoke."), article(2, "Zelensky's aide spoke."), article(3, "No one.")
    )
    searcher.update(told, NOTHING_QUOTED, variants={"Zelensky": ["Zelenskyy", "Selenskyj"]})
    assert sorted(keys(searcher.search(Word("Selenskyj")))) == ["A1", "A2"]
    assert all(words_hit(hit) for hit in searcher.search(Word("Zelensky")).hits)
    assert keys(searcher.search(Word("Zelenskyy", is_exact=True))) == ["A1"]
    searcher.close()


def test_a_beginning_of_too_many_words_is_cut_to_the_most_frequent_and_says_so(tmp_path):
    searcher = Searcher(tmp_path)
    names = [f"ka{a}{b}" for a in "bcdfghjklmnpqrstvwxyz" for b in "bcdfghjklmnp"]
    rare = article(1, " ".join(names))
    frequent = article(2, " ".join(names[:150]))
    searcher.update(project(rare, frequent, article(3, names[-1])), NOTHING_QUOTED)
    result = searcher.search(Prefix("ka"))
    assert [(cut.words, cut.all_words) for cut in result.cut] == [(200, len(names))]
    assert result.total == 3
    assert searcher.search(Wild("ka?z")).cut == ()
    searcher.close()


def test_quotes_and_notes_are_documents_of_their_own(tmp_path):
    searcher = Searcher(tmp_path)
    told = article(1, '"The lane must move," said Ida Holt.', outlet="Harbour Times")
    quote = Quote(1, 0, 20, QuoteKind.DIRECT, (27, 35), name="Ida Holt")
    note = Annotation(
        4, (Anchor(Span(1, 0, 5)),), codes=(2,), comment="Blames the lane, not the crew."
    )
    codes = (Code(1, "Cause"), Code(2, "Route", parent=1))
    searcher.update(Project((told,), codes=codes, annotations=(note,)), Quotes((quote,)))
    assert sorted(keys(searcher.search(Word("lane")))) == ["A1", "N4", "Q1.0.20"]
    assert keys(searcher.search(Word("lane", Field.QUOTE))) == ["Q1.0.20"]
    assert keys(searcher.search(Word("lane", Field.NOTE))) == ["N4"]
    assert keys(searcher.search(Word("holt", Field.SPEAKER))) == ["Q1.0.20"]
    assert keys(searcher.search(Phrase((Word("cause"), Word("route")), Field.CODE))) == ["N4"]
    assert searcher.search(Word("harbour", Field.OUTLET)).total == 3
    searcher.close()


@pytest.mark.parametrize("cut", [1, 4])
def test_a_quote_that_ends_in_a_word_is_found_and_marked_with_all_of_it(tmp_path, cut):
    searcher = Searcher(tmp_path)
    told = article(1, "“We fear more strikes,” said Ida Holt.")
    end = told.text.index("strikes") + cut
    searcher.update(Project((told,)), Quotes((Quote(1, 1, end, QuoteKind.DIRECT),)))
    (hit,) = searcher.search(Word("strikes", Field.QUOTE)).hits
    assert words_hit(hit) == ["strikes"]
    searcher.close()


def test_statements_that_one_outlet_makes_alone_are_found_and_those_it_lacks(tmp_path):
    searcher = Searcher(tmp_path)
    hit, leaked = (Span(2, p.start, p.end) for p in FERRIES.articles[1].passages[1:3])
    alone, other = Statement(1, (hit,), (1, 3), ()), Statement(3, (leaked,), (1, 3), ())
    lacked = Statement(2, (Span(1, 0, 5), Span(3, 0, 5)), (2,), ())
    told = Comparison((1, 2, 3), statements=(alone, lacked, other))
    searcher.update(FERRIES, NOTHING_QUOTED, told)
    only = searcher.search(Only("daily coast"))
    assert (keys(only), only.statements, only.is_stated) == (["A2"], (alone, other), True)
    without = searcher.search(NoCounterpart("The Daily Coast"))
    assert (sorted(keys(without)), without.statements) == (["A1", "A3"], (lacked,))
    searcher.close()


@pytest.mark.parametrize(
    ("part", "numbers"),
    [
        (Word("Brenholm"), [1]),
        (Word("fuel"), [3, 0]),
        (Word("radar"), [0]),
        (Word("aground"), []),
        (Phrase((Word("hit"), Word("rocks"))), [1]),
        (Near(Word("Brenholm"), Word("fuel")), []),
        (Or((Word("Brenholm"), Word("fuel"))), [1, 3, 0]),
        (Not(Word("radar")), []),
        (Not(Word("buoy")), [1, 3, 0, 0, 0]),
        (Word("coast", Field.OUTLET), [1, 3, 0, 0, 0]),
        (Between("day", date(2024, 6, 1).toordinal(), None), []),
    ],
)
def test_what_is_joined_to_an_outlets_own_statements_stands_in_them(tmp_path, part, numbers):
    searcher = Searcher(tmp_path)
    hit, leaked = (Span(2, p.start, p.end) for p in FERRIES.articles[1].passages[1:3])
    told = [Statement(1, (hit,), (1, 3), ()), Statement(3, (leaked,), (1, 3), ())]
    searcher.update(FERRIES, NOTHING_QUOTED, Comparison((1, 2, 3), statements=tuple(told)))
    result = searcher.search(And((part, Only("daily coast"))))
    claims = [statement.number for statement in result.statements]
    assert claims + [0 for _ in result.alone] == numbers
    assert keys(result) == (["A2"] if numbers else [])
    searcher.close()


def test_a_branch_that_does_not_hold_for_a_document_marks_nothing_in_it(searcher):
    near = Near(Word("ferry"), Word("aground"), distance=5)
    for other, hits in (
        (And((Word("hull"), Word("nowhere"))), ["aground", "ferry"]),
        (And((Word("hull"), Word("divers"))), ["aground", "divers", "ferry", "hull"]),
        (AtLeast(2, Word("hull")), ["aground", "ferry"]),
        (And((Or((Word("hull"), And((Word("bay"), Word("hull"))))), Not(Word("divers")))), None),
    ):
        (hit,) = [h for h in searcher.search(Or((near, other))).hits if h.document.article == 1]
        marked = sorted({word.lower() for word in words_hit(hit)})
        assert marked == (hits or ["aground", "ferry"])


def test_a_beginning_marks_words_that_stand_shortened(tmp_path):
    searcher = Searcher(tmp_path)
    told = article(1, "The captain wasn't on the bridge and won't speak.")
    searcher.update(Project((told,)), NOTHING_QUOTED)
    for begun, marked in (("no", ["n't", "n't"]), ("wil", ["wo"])):
        (hit,) = searcher.search(Prefix(begun)).hits
        assert words_hit(hit) == marked
    searcher.close()


def test_what_is_not_stated_is_asked_for(searcher):
    signed = replace(FERRIES.articles[0], byline=Stated("Ida Holt", "made"))
    nameless = replace(FERRIES.articles[1], outlet=None)
    told = replace(FERRIES, articles=(signed, nameless, FERRIES.articles[2]))
    searcher.update(told, NOTHING_QUOTED)
    assert keys(searcher.search(Unstated("date"))) == ["A3"]
    assert keys(searcher.search(Unstated("outlet"))) == ["A2"]
    assert sorted(keys(searcher.search(Unstated("byline")))) == ["A2", "A3"]


def test_an_outlet_is_asked_for_by_its_very_name(searcher):
    names = ("Post", "Latin Post", "The “Post”")
    articles = [
        replace(each, outlet=Stated(name, "made"))
        for each, name in zip(FERRIES.articles, names, strict=True)
    ]
    searcher.update(replace(FERRIES, articles=tuple(articles)), NOTHING_QUOTED)
    assert searcher.search(Word("Post", Field.OUTLET)).total == 3
    assert keys(searcher.search(Outlet("Post"))) == ["A1"]
    assert keys(searcher.search(Outlet("The Post"))) == ["A3"]
    assert searcher.search(Outlet("post")).total == 0


def test_a_changed_text_is_found_by_its_new_words_only(searcher):
    changed = replace(FERRIES.articles[2], text=FERRIES.articles[2].text.replace("reefs", "wrecks"))
    searcher.update(replace(FERRIES, articles=(*FERRIES.articles[:2], changed)), NOTHING_QUOTED)
    assert keys(searcher.search(Word("wrecks"))) == ["A3"]
    assert searcher.search(Word("reefs")).total == 0
    assert searcher.search(Everything()).total == 3


def test_another_outlet_of_an_article_is_known_without_writing_the_index(searcher):
    files = sorted(path.name for path in searcher._upkeep.index.files.iterdir())
    outlet = Stated("Gull Post", "the reader")
    articles = tuple(replace(each, outlet=outlet) for each in FERRIES.articles)
    searcher.update(replace(FERRIES, articles=articles), NOTHING_QUOTED)
    assert searcher.search(Word("gull", Field.OUTLET)).total == 3
    assert sorted(path.name for path in searcher._upkeep.index.files.iterdir()) == files


def test_a_search_that_is_cancelled_stops(searcher):
    with pytest.raises(Stopped):
        searcher.search(Word("ferry"), is_cancelled=lambda: True)


def test_building_that_is_cancelled_leaves_the_index_as_it_was(searcher, tmp_path):
    more = project(*FERRIES.articles, *(article(n, "Another ferry.") for n in range(4, 3000)))
    asked = iter(range(10_000))
    with pytest.raises(Stopped):
        searcher.update(more, NOTHING_QUOTED, is_cancelled=lambda: next(asked) > 50)
    searcher.update(FERRIES, NOTHING_QUOTED)
    assert searcher.search(Everything()).total == 3
    assert len(list((tmp_path / "index").glob("index-*"))) == 1


def test_what_was_added_after_a_cancelled_update_is_found_with_all_else(searcher):
    more = (*FERRIES.articles, *(article(n, "Another ferry.") for n in range(4, 2500)))
    with pytest.raises(Stopped):
        searcher.update(project(*more), NOTHING_QUOTED, is_cancelled=lambda: True)
    searcher.update(project(*more, article(2500, "One buoy.")), NOTHING_QUOTED)
    assert searcher.search(Everything(), shown=0).total == 2500
    assert searcher.search(Word("buoy")).total == 1


def test_another_comparison_of_the_same_texts_is_asked_at_once(searcher):
    alone = Statement(1, (Span(2, 0, 5),), (1, 3), ())
    searcher.update(FERRIES, NOTHING_QUOTED, Comparison((1, 2, 3), statements=(alone,)))
    assert keys(searcher.search(Only("daily coast"))) == ["A2"]
    story = FERRIES.stories[0]._replace(name="Brenholm ferry", articles=(1,))
    searcher.update(replace(FERRIES, stories=(story,)), NOTHING_QUOTED)
    assert keys(searcher.search(Word("brenholm", Field.STORY))) == ["A1"]
    assert searcher.search(Only("daily coast")).total == 0


def test_kinds_and_languages_are_asked_for_by_name(searcher):
    coded = Annotation(1, (Anchor(Span(2, 0, 5)),), comment="Early ferries.")
    french = replace(FERRIES.articles[2], language=Stated("fr", "made"))
    changed = (*FERRIES.articles[:2], french)
    searcher.update(replace(FERRIES, articles=changed, annotations=(coded,)), NOTHING_QUOTED)
    assert keys(searcher.search(Word("note", Field.KIND))) == ["N1"]
    assert searcher.search(Word("Articles", Field.KIND)).total == len(changed)
    for name in ("fr", "French"):
        assert keys(searcher.search(Word(name, Field.LANGUAGE))) == [french.address]


def test_another_word_is_offered_for_words_of_texts_alone(searcher):
    assert searcher.search(Word("ferrry")).meant == (("ferrry", "ferry"),)
    assert searcher.search(Word("hrbour", Field.OUTLET)).meant == ()


def test_all_articles_found_are_told_by_number_however_few_are_shown(searcher):
    coded = Annotation(1, (Anchor(Span(3, 0, 5)),), comment="No ferry here.")
    searcher.update(replace(FERRIES, annotations=(coded,)), NOTHING_QUOTED)
    result = searcher.search(Word("ferry"), shown=1)
    assert (len(result.hits), result.total) == (1, 3)
    assert result.articles == {1, 2}


def test_many_small_segments_are_joined_when_there_is_time(searcher):
    articles = FERRIES.articles
    for number in range(4, 16):
        articles = (*articles, article(number, f"Ferry number {number} sails."))
        searcher.update(replace(FERRIES, articles=articles), NOTHING_QUOTED)
    searcher.update(replace(FERRIES, articles=articles[1:]), NOTHING_QUOTED)
    before = keys(searcher.search(Or((Word("ferry"), Word("sails"))), shown=99))
    phrase = Phrase((Word("number"), Word("9"), Word("sails")))
    assert searcher.tidy()
    assert len(searcher._upkeep.index.segments) == 1
    assert keys(searcher.search(Or((Word("ferry"), Word("sails"))), shown=99)) == before
    assert keys(searcher.search(phrase)) == ["A9"]
    assert [s.times for s in searcher.suggest("ferry")] == [13]
    assert not searcher.tidy()


def test_at_least_counts_places(searcher):
    assert keys(searcher.search(AtLeast(3, Word("ferry")))) == ["A2"]


def test_a_very_long_text_is_searched_to_its_end(tmp_path):
    searcher = Searcher(tmp_path)
    searcher.update(project(article(1, "ferry " * 70_000 + "wreck found")), NOTHING_QUOTED)
    assert searcher.search(Phrase((Word("ferry"), Word("wreck"), Word("found")))).total == 1
    assert searcher.search(AtLeast(70_000, Word("ferry")), shown=0).total == 1
    searcher.close()
