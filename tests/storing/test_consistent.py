"""Of what a reader keeps, damage takes what is damaged, and leaves the rest."""

from dataclasses import replace
from random import Random

import pytest

from desktop.storing.consistent import consistent
from desktop.story.annotating import annotate, set_progress
from desktop.story.annotation import About, Annotation, Code, Progress
from desktop.story.brief import Pin, PinKind
from desktop.story.briefing import add_pin
from desktop.story.codebook import add_code
from desktop.story.comparison import Origin, Span
from desktop.story.decisions import (
    Absence,
    FindingDecision,
    FindingState,
    Kept,
    LinkDecision,
    Placed,
    QuoteCorrection,
    UtteranceDecision,
)
from desktop.story.project import Project, add_articles
from desktop.story.quote import Quote, QuoteKind
from desktop.story.stories import remove_articles
from tests.storing.made import article_of

PROJECT = add_articles(Project(), tuple(article_of(Random(n))[0] for n in range(5)))


def at(number: int, place: int = 1) -> Span:
    passage = PROJECT.article(number).passages[place]
    return Span(number, passage.start, passage.end)


def sound(project: Project, *groups: list[Span]) -> tuple[list[tuple[Span, ...]], list[str]]:
    """Return what is kept of some groups of passages, and what is said of the damage."""
    kept = tuple(Kept(tuple(spans), "Ana", "") for spans in groups)
    found, damage = consistent(replace(project, identity="a" * 32, kept=kept))
    return [each.passages for each in found.kept], damage


def test_a_lock_over_five_articles_outlives_one_of_them() -> None:
    lost = remove_articles(PROJECT, [3])
    left, damage = sound(lost, [at(number) for number in (1, 2, 3, 4, 5)], [at(3, 2)])
    assert left == [(at(1), at(2), at(4), at(5))]
    assert len(damage) == 1
    assert "2 entries" in damage[0]


def test_what_one_article_is_left_to_make_is_not_kept() -> None:
    left, damage = sound(remove_articles(PROJECT, [3]), [at(1), at(3)])
    assert left == []
    assert "1 entry" in damage[0]


def test_a_passage_in_two_is_left_out_of_the_second_whose_rest_stays() -> None:
    left, damage = sound(PROJECT, [at(1), at(2)], [at(1, 2), at(2), at(3)], [at(2), at(4)])
    assert left == [(at(1), at(2)), (at(1, 2), at(3))]
    assert len(damage) == 2
    assert "a passage is in two" in damage[0]


def test_what_is_sound_is_left_as_it_is() -> None:
    assert sound(PROJECT, [at(1), at(2)], [at(1, 2)]) == ([(at(1), at(2)), (at(1, 2),)], [])


END = len(PROJECT.article(2).text)
NOWHERE = (Span(9, 0, 4), Span(2, END - 1, END + 1))
"""Places in an article that is lost, and behind the end of one that is there."""


def quote(**places: tuple[int, int]) -> Quote:
    return Quote(2, 5, 9, QuoteKind.INDIRECT, **places, number=1)  # type: ignore[arg-type]  # only ranges are given


def said_of(span: Span) -> dict[str, Placed]:
    """Return what a person may say of a place, by the field of a project."""
    return {
        "links": LinkDecision(at(1), span, Origin.DRAWN, "Ana", ""),
        "absences": Absence(span, 1, "Ana", ""),
        "findings": FindingDecision("number", (at(1), span), FindingState.DONE, "Ana", ""),
        "corrections": QuoteCorrection(1, span, None, "Ana", ""),
        "utterances": UtteranceDecision(at(1), span, True, "Ana", ""),
    }


@pytest.mark.parametrize("span", NOWHERE)
@pytest.mark.parametrize("field", sorted(said_of(NOWHERE[0])))
def test_what_is_said_of_a_place_that_is_not_there_is_left_out(field: str, span: Span) -> None:
    for place, count in ((span, 0), (at(2), 1)):
        item = said_of(place)[field]
        project = replace(PROJECT, **{field: (item,)})  # type: ignore[arg-type]  # of that field
        found, damage = consistent(project)
        assert len(getattr(found, field)) == count
        assert [("1 entry" in each) for each in damage] == [True] * (1 - count)


def test_a_look_at_an_article_that_is_lost_is_left_out() -> None:
    found, damage = consistent(replace(PROJECT, absences=(Absence(at(1), 9, "Ana", ""),)))
    assert (found.absences, len(damage)) == ((), 1)


@pytest.mark.parametrize("part", ["speaker", "cue", "via"])
def test_a_corrected_quote_lies_in_its_article_with_all_its_parts(part: str) -> None:
    for place, count in (((END - 1, END + 1), 0), ((END - 1, END), 1)):
        said = QuoteCorrection(1, at(2), quote(**{part: place}), "Ana", "")
        found, damage = consistent(replace(PROJECT, corrections=(said,)))
        assert (len(found.corrections), len(damage)) == (count, 1 - count)


def written() -> Project:
    """Annotate and pin words of the articles 1 and 3, with a code below another one."""
    made = add_code(add_code(PROJECT, Code(0, "Frames")), Code(0, "Causes", 1))
    note = Annotation(0, codes=(1, 2), comment="why?", about=About.STATEMENT)
    made = annotate(made, [at(1), at(3)], note)
    made = add_pin(made, [at(3)], Pin(0, PinKind.WORDS, (), note="lead"))
    return set_progress(replace(made, identity="a" * 32), 3, Progress.DONE, "Ana", "")


def without_article(project: Project, number: int) -> Project:
    """Take an article away as damage does: what was written about it is still there."""
    stories = tuple(s._replace(articles=(), aside=frozenset()) for s in project.stories)
    left = tuple(each for each in project.articles if each.number != number)
    return replace(project, articles=left, stories=stories)


def test_what_was_written_on_a_lost_article_keeps_its_words_without_a_place() -> None:
    whole = written()
    found, damage = consistent(without_article(whole, 3))
    (note,), (before,) = found.annotations, whole.annotations
    assert note.anchors[0] == before.anchors[0]
    assert note.anchors[1].is_orphan
    assert note.anchors[1].quote == before.anchors[1].quote != ""
    assert (note.comment, note.codes) == ("why?", (1, 2))
    (pin,) = found.briefs[0].pins
    assert pin.anchors[0].is_orphan
    assert (pin.note, found.codings) == ("lead", ())
    assert any("annotation" in sentence for sentence in damage)


def test_a_codebook_that_lost_a_code_or_goes_round_stays_a_tree() -> None:
    whole = written()
    found, damage = consistent(replace(whole, codes=whole.codes[1:]))
    assert [(code.name, code.parent) for code in found.codes] == [("Causes", 0)]
    assert found.annotations[0].codes == (2,)
    assert any("codebook" in sentence for sentence in damage)
    round_ = tuple(code._replace(parent=3 - code.number) for code in whole.codes)
    assert {code.parent for code in consistent(replace(whole, codes=round_))[0].codes} == {0}


def test_what_is_whole_is_left_as_it_is() -> None:
    whole = written()
    found, damage = consistent(whole)
    assert (found.annotations, found.briefs, found.codes, damage) == (
        whole.annotations,
        whole.briefs,
        whole.codes,
        [],
    )
