"""Who is not of the reader's own desk gets pinned and coded words, and no full text anywhere."""

from dataclasses import replace

import pytest

from desktop.exporting.pdf.options import EVERYTHING, Layout, Reader
from desktop.story.annotating import annotate
from desktop.story.annotation import About, Annotation, Code
from desktop.story.brief import Pin, PinKind
from desktop.story.briefing import add_pin
from desktop.story.codebook import add_code
from desktop.story.comparison import Span
from desktop.story.project import Project
from tests.exporting.pdf.reading_back import text_of
from tests.window.report.harbours import (
    ALL,
    ARABIC,
    UKRAINIAN,
    everything_in,
    harbour,
    looked_through,
    outlet,
)
from tests.window.report.reports import lost, passage, pdf

PINNED, CODED = "Schools on the island", "The lighthouse keeper"
LAYOUTS = [Layout.BRIEF, Layout.COMPARISON, Layout.ARTICLE]


def some_shown(made: Project) -> Project:
    """Pin a passage, code half of one, and comment on others without a code."""
    made = add_code(made, Code(0, "Witnesses"))
    made = add_pin(made, [passage(made, 3, 2)], Pin(0, PinKind.WORDS, ()))
    start = passage(made, 4, 2).start
    made = annotate(
        made, [Span(4, start, start + 21)], Annotation(0, codes=(1,), comment="Who saw it?")
    )
    made = annotate(made, [passage(made, 2, 3)], Annotation(0, comment="For my own eyes"))
    whole = [Span(1, 0, 0)]
    return annotate(made, whole, Annotation(0, about=About.ARTICLE, comment="A memo of mine"))


@pytest.mark.parametrize("layout", LAYOUTS)
def test_no_sentence_that_was_not_pinned_or_coded_is_in_the_file(layout: Layout) -> None:
    of = harbour(layout=layout, marked=EVERYTHING, reader=Reader.OTHERS)
    data = pdf(of._replace(project=some_shown(of.project)))
    there = everything_in(data)
    assert PINNED in there
    hidden = [s for texts in (*ALL, UKRAINIAN) for s in texts if not s.startswith((PINNED, CODED))]
    assert len(hidden) == 13
    for sentence in hidden:
        words = sentence.split()
        halves = [" ".join(words[:6]), " ".join(words[-6:])]
        assert not [half for half in halves if half in there], sentence
    assert "through his telescope" not in there
    assert "For my own eyes" not in there
    assert "A memo of mine" not in there


def test_the_same_sentences_are_found_where_full_texts_are_given() -> None:
    """The search of the test above finds what is there."""
    of = harbour(marked=EVERYTHING)
    there = everything_in(pdf(of._replace(project=some_shown(of.project))))
    for sentence in (s for texts in (*ALL, UKRAINIAN) for s in texts):
        assert " ".join(sentence.split()[:6]) in there
    assert "For my own eyes" in there
    assert "A memo of mine" in there


def test_left_out_words_are_said_to_be_left_out() -> None:
    of = harbour(reader=Reader.OTHERS)
    data = pdf(of._replace(project=some_shown(of.project)))
    assert "The lighthouse keeper […]" in text_of(data)
    assert "only words that were pinned or coded are given" in text_of(data)


def test_others_get_the_comment_on_coded_words() -> None:
    of = harbour(reader=Reader.OTHERS)
    assert "Who saw it?" in everything_in(pdf(of._replace(project=some_shown(of.project))))


def test_pins_of_another_brief_are_not_given() -> None:
    of = harbour(reader=Reader.OTHERS, brief=2)
    made = some_shown(of.project)
    (first,) = made.briefs
    other = first._replace(number=2, name="Other", pins=())
    data = pdf(of._replace(project=replace(made, briefs=(first, other))))
    assert PINNED not in everything_in(data)


def test_nothing_pinned_or_coded_gives_no_words_at_all() -> None:
    of = harbour(reader=Reader.OTHERS, marked=EVERYTHING)
    there = everything_in(pdf(of))
    assert not [s for texts in ALL for s in texts if " ".join(s.split()[:5]) in there]
    assert "Sources" in there
    assert "Nothing is pinned or coded, so there are no words to be given." in there
    some = pdf(of._replace(project=some_shown(of.project)))
    assert "Nothing is pinned" not in text_of(some)


def test_a_headline_is_given_as_the_title_of_a_source_only() -> None:
    title = "Velmora cut off from the sea"
    of = looked_through((outlet(1, *ALL[0], headline=title), outlet(2, *ALL[1])))
    data = pdf(of._replace(options=harbour(reader=Reader.OTHERS, marked=EVERYTHING).options))
    assert everything_in(data).count(title) == 1
    assert text_of(data).index(title) > text_of(data).rindex("Sources")


def test_words_that_lost_their_place_are_given_only_with_a_code() -> None:
    of = harbour(reader=Reader.OTHERS)
    made = some_shown(of.project)
    made = lost(made, 1, "coded words that are gone")
    made = lost(made, 2, "commented words that are gone")
    there = everything_in(pdf(of._replace(project=made)))
    assert "coded words that are gone" in there
    assert "commented words that are gone" not in there


def test_a_text_from_right_to_left_is_not_given_either() -> None:
    of = looked_through((outlet(1, *ALL[0]), outlet(2, *ARABIC, language="ar")))
    of = of._replace(options=harbour(reader=Reader.OTHERS, marked=EVERYTHING).options)
    there = everything_in(pdf(of))
    assert not [s for s in ARABIC if s.split()[1] in there]
