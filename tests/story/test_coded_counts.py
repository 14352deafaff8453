"""What a reader coded in numbers: every figure counts what its list holds."""

from dataclasses import replace
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from desktop.story.annotating import annotate, set_progress
from desktop.story.annotation import About, Annotation, Code, Progress
from desktop.story.article import UNDETERMINED, Article, Kind, Passage, Stated
from desktop.story.codebook import add_code
from desktop.story.coded_counts import (
    ALL,
    Choice,
    CodedCounts,
    Tally,
    coders,
    count_codes,
)
from desktop.story.coded_counts import Kind as Table
from desktop.story.coded_places import TENTHS
from desktop.story.comparison import Span
from desktop.story.copies import Texts
from desktop.story.decisions import CopyGroup
from desktop.story.project import Project, Story

NOON = "2026-11-22T12:00:00Z"
WEIR = "The council shut the old weir on Friday. Anglers protested loudly at the town hall."
RAIN = "Рада закрила стару греблю. 🌉 Рибалки протестували."


def made(number: int, text: str) -> Article:
    cut = text.index(".") + 1
    passages = (
        Passage(0, cut, Kind.BODY, "made", 0),
        Passage(cut + 1, len(text), Kind.BODY, "made", 0),
    )
    language = Stated(UNDETERMINED, "invented")
    return Article(number, f"{number}.txt", text, passages, language, "utf-8")


def project(*texts: str) -> Project:
    """Return a story with a codebook: Frames > Cause, Remedy; Tone."""
    articles = tuple(made(number, text) for number, text in enumerate(texts or (WEIR, RAIN), 1))
    numbers = tuple(article.number for article in articles)
    begun = Project(articles, (Story("Weir", numbers),))
    for code in (Code(0, "Frames"), Code(0, "Cause", 1), Code(0, "Remedy", 1), Code(0, "Tone")):
        begun = add_code(begun, code)
    return begun


def code(begun: Project, words: str, *codes: int, by: str = "Ana", article: int = 1) -> Project:
    start = begun.article(article).text.index(words)
    span = Span(article, start, start + len(words))
    return annotate(begun, [span], Annotation(0, codes=codes, by=by, made=NOON))


def count(begun: Project, choice: Choice, texts: Texts | None = None) -> CodedCounts:
    return count_codes(begun, begun.columns, texts, choice)


def cell(counts: CodedCounts, code: int, column: int) -> Tally:
    row = next(row for row in counts.rows if row.code == code)
    return row.cells[[each.number for each in counts.columns].index(column)]


FRAMES, CAUSE, REMEDY, TONE = 1, 2, 3, 4


def test_a_figure_has_annotations_words_and_share():
    begun = code(code(project(), "council shut", CAUSE), "old weir on Friday", CAUSE)
    found = cell(count(begun, Choice()), CAUSE, 1)
    assert (len(found.places), found.words, found.of) == (2, 6, 15)
    assert round(found.share, 1) == 400.0


def test_words_under_two_annotations_of_a_code_are_counted_once():
    begun = code(code(project(), "council shut the", CAUSE), "shut the old", CAUSE)
    found = cell(count(begun, Choice()), CAUSE, 1)
    assert (len(found.places), found.words) == (2, 4)


def test_a_part_of_a_word_is_a_word():
    assert cell(count(code(project(), "ncil", CAUSE), Choice()), CAUSE, 1).words == 1


def test_an_annotation_on_several_passages_counts_once_for_each():
    spans = [Span(1, 0, 11), Span(2, 0, 4)]
    begun = annotate(project(), spans, Annotation(0, codes=(TONE,), about=About.LINK, made=NOON))
    counts = count(begun, Choice())
    assert [len(cell(counts, TONE, number).places) for number in (ALL, 1, 2)] == [2, 1, 1]
    assert counts.annotations == 1


def test_an_annotation_with_two_codes_counts_for_each_and_once_in_the_sum():
    counts = count(code(project(), "council", CAUSE, TONE), Choice())
    assert len(cell(counts, CAUSE, 1).places) == len(cell(counts, TONE, 1).places) == 1
    assert len(counts.total.places) == 1
    assert counts.has_joint


def test_a_code_has_those_of_the_codes_below_it_only_if_that_is_wanted():
    begun = code(code(project(), "council", CAUSE, REMEDY), "weir", CAUSE)
    assert all(row.code != FRAMES for row in count(begun, Choice()).rows)
    found = cell(count(begun, Choice(with_below=True)), FRAMES, 1)
    assert [place.annotations for place in found.places] == [(1,), (2,)]


def test_codes_given_nowhere_are_left_out_and_told():
    counts = count(code(project(), "council", CAUSE), Choice())
    assert [row.code for row in counts.rows] == [ALL, CAUSE]
    assert counts.left_out == 3
    every = count(code(project(), "council", CAUSE), Choice(leaves_out=False))
    assert [(row.code, row.level) for row in every.rows[1:]] == [
        (FRAMES, 0),
        (CAUSE, 1),
        (REMEDY, 1),
        (TONE, 0),
    ]


def test_a_row_is_set_in_only_below_a_code_that_has_a_row_too():
    begun = code(code(project(), "council", TONE), "weir", CAUSE)
    rows = count(begun, Choice()).rows
    assert [(row.code, row.level) for row in rows[1:]] == [(CAUSE, 0), (TONE, 0)]
    both = count(code(begun, "Anglers", FRAMES), Choice()).rows
    assert [(row.code, row.level) for row in both[1:]] == [(FRAMES, 0), (CAUSE, 1), (TONE, 0)]


def test_one_coder_alone_can_be_counted():
    begun = code(code(project(), "council", CAUSE), "weir", CAUSE, by="Ben")
    assert coders(begun) == ("Ana", "Ben")
    found = cell(count(begun, Choice(coder="Ben")), CAUSE, ALL)
    assert [place.annotations for place in found.places] == [(2,)]


def test_only_articles_that_are_coded_to_the_end_can_be_counted():
    begun = code(code(project(), "council", CAUSE), "Рада", CAUSE, article=2)
    begun = set_progress(begun, 2, Progress.DONE, "Ana", NOON)
    counts = count(begun, Choice(only_done=True))
    assert counts.articles == (2,)
    assert [place.span.article for place in counts.total.places] == [2]


def test_memos_and_annotations_without_a_place_are_not_counted():
    begun = project()
    begun = annotate(begun, [Span(1, 0, 0)], Annotation(0, codes=(TONE,), about=About.ARTICLE))
    begun = code(begun, "council", TONE)
    lost = begun.annotations[1]
    orphan = lost.anchors[0]._replace(is_orphan=True)
    begun = replace(begun, annotations=(begun.annotations[0], lost._replace(anchors=(orphan,))))
    counts = count(begun, Choice())
    assert (counts.total.places, counts.lost) == ((), 1)


def test_sums_count_a_text_once_the_copy_with_most_annotations():
    begun = code(code(project(WEIR, RAIN, WEIR), "council", CAUSE), "weir", CAUSE, article=3)
    begun = code(begun, "Friday", CAUSE, article=3)
    texts = Texts(begun, [CopyGroup((1, 3))])
    counts = count(begun, Choice(), texts)
    assert [len(cell(counts, CAUSE, number).places) for number in (ALL, 1, 2, 3)] == [2, 1, 0, 2]
    assert (counts.texts, len(counts.articles), counts.columns[1].copies) == (2, 3, (3,))
    assert counts.total.of == 15 + 7


def test_two_codes_meet_where_both_lie_on_the_words():
    begun = code(code(project(), "council shut the old", CAUSE), "the old weir", TONE)
    counts = count(begun, Choice(Table.CODES))
    both = cell(counts, CAUSE, TONE)
    (place,) = both.places
    assert WEIR[place.span.start : place.span.end] == "the old"
    assert (place.annotations, both.words) == ((1, 2), 2)
    assert cell(counts, CAUSE, CAUSE).is_void


def test_two_codes_in_one_passage_meet_there_if_that_is_wanted():
    begun = code(code(project(), "council", CAUSE), "Friday", TONE)
    assert cell(count(begun, Choice(Table.CODES)), CAUSE, TONE).places == ()
    (place,) = cell(count(begun, Choice(Table.CODES, in_passages=True)), CAUSE, TONE).places
    assert WEIR[place.span.start : place.span.end] == "The council shut the old weir on Friday."


def test_a_code_does_not_meet_one_below_it_when_it_has_those_of_it():
    begun = code(code(project(), "council", CAUSE), "council", FRAMES)
    counts = count(begun, Choice(Table.CODES, with_below=True))
    assert cell(counts, FRAMES, CAUSE).is_void


def test_the_course_of_an_article_is_in_tenths_of_its_words():
    begun = code(code(project(), "The council", CAUSE), "town hall.", CAUSE)
    counts = count(begun, Choice(Table.COURSE, article=1))
    words = [column.words for column in counts.columns]
    assert (words[0], sum(words[1:]), len(words)) == (15, 15, TENTHS + 1)
    assert [len(tally.places) for tally in counts.rows[1].cells[1:]] == [1] + [0] * 7 + [1, 1]


def test_an_article_of_three_words_has_tenths_without_a_word():
    counts = count(code(project("One. two"), "two", TONE), Choice(Table.COURSE))
    assert sum(column.words for column in counts.columns[1:]) == 2
    assert sum(tally.words for tally in counts.rows[1].cells[1:]) == 1


def test_without_codes_and_without_articles_nothing_is_counted():
    assert count(Project(), Choice()).total == Tally()
    counts = count(project(), Choice(Table.COURSE))
    assert [row.code for row in counts.rows] == [ALL]


@st.composite
def coded(draw: st.DrawFn) -> tuple[Project, Texts, Choice]:
    """Draw annotations anywhere in three texts of which two are copies, and what is to be counted."""
    begun = project(WEIR, RAIN, WEIR)
    for _ in range(draw(st.integers(0, 12))):
        spans = []
        for _ in range(draw(st.integers(1, 2))):
            article = draw(st.integers(1, 3))
            size = len(begun.article(article).text)
            start = draw(st.integers(0, size - 1))
            spans.append(Span(article, start, draw(st.integers(start + 1, size))))
        codes = tuple(draw(st.sets(st.integers(1, 4), max_size=3)))
        by = draw(st.sampled_from(("", "Ana", "Ben")))
        begun = annotate(begun, spans, Annotation(0, codes=codes, by=by, made=NOON))
    choice = Choice(
        draw(st.sampled_from(list(Table))),
        draw(st.sampled_from((None, "", "Ana"))),
        with_below=draw(st.booleans()),
        in_passages=draw(st.booleans()),
        article=draw(st.integers(0, 3)),
        leaves_out=draw(st.booleans()),
    )
    groups = [CopyGroup((1, 3))] if draw(st.booleans()) else []
    return begun, Texts(begun, groups), choice


@given(coded())
def test_whatever_is_coded_the_figures_hold_together(drawn):
    begun, texts, choice = drawn
    counts = count(begun, choice, texts)
    for row in counts.rows:
        assert len(row.cells) == len(counts.columns)
        for tally in row.cells:
            assert 0 <= tally.words <= tally.of
            assert len(set(tally.places)) == len(tally.places)
        if choice.kind is not Table.CODES:
            for tally, every in zip(row.cells, counts.rows[0].cells, strict=True):
                assert set(tally.places) <= set(every.places)
    if choice.kind is Table.OUTLETS:
        for row in counts.rows:
            by_article = [set(tally.places) for tally in row.cells[1:]]
            assert set(row.cells[0].places) <= set().union(*by_article, set())
            assert not any(one & other for one, other in combinations(by_article, 2))
            if not counts.has_copies:
                assert sum(map(len, by_article)) == len(row.cells[0].places)
                assert sum(tally.words for tally in row.cells[1:]) == row.cells[0].words
    if choice.kind is Table.COURSE:
        for row in counts.rows:
            assert sum(tally.words for tally in row.cells[1:]) == row.cells[0].words
    if choice.kind is Table.CODES:
        codes = [row.code for row in counts.rows]
        assert codes == [column.number for column in counts.columns]
        for one, other in combinations(codes, 2):
            met = cell(counts, one, other)
            assert met == cell(counts, other, one)
            if one and not met.is_void and not choice.in_passages:
                both = points(cell(counts, one, ALL)) & points(cell(counts, other, ALL))
                assert points(met) == both


def points(tally: Tally) -> set[tuple[int, int]]:
    """Return every code point that lies under the places of a figure."""
    spans = (place.span for place in tally.places)
    return {(span.article, at) for span in spans for at in range(span.start, span.end)}
