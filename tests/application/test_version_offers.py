"""What is attached to an older version is offered with its words before and after."""

from desktop.application.version_offers import offer_of
from desktop.story.annotating import annotate
from desktop.story.annotation import About, Annotation, Code
from desktop.story.codebook import add_code
from desktop.story.comparison import Span
from desktop.story.decisions import FindingDecision, FindingState
from desktop.story.judging import keep_statement
from desktop.story.moving import moves
from desktop.story.moving_notes import all_moves
from tests.story.test_moving import NEW, NOON, OLD, PROJECT, span, with_


def test_a_kept_statement_is_offered_with_all_its_addresses() -> None:
    project = keep_statement(PROJECT, [span(1, 1), span(2, 1)], "Nadia", NOON)
    (move,) = moves(project, 1, 3)
    what, before, after = offer_of(project, move, 1, 3)[1:4]
    assert what == "Kept as one statement: A1.2, A2.2"
    assert (before, after) == (OLD[1], NEW[3])


def test_a_finding_that_was_looked_at_is_offered() -> None:
    said = FindingDecision("number", (span(1, 2, 0, 6), span(2, 1)), FindingState.DONE, "", NOON)
    project = with_(findings=(said,))
    (move,) = moves(project, 1, 3)
    what, before, after = offer_of(project, move, 1, 3)[1:4]
    assert what == "A finding looked at: A1.3, A2.2"
    assert (before, after) == ("Eleven", "Eleven")


def test_a_note_is_offered_by_its_address_codes_and_comment() -> None:
    project = add_code(with_(), Code(0, "Causes"))
    new = Annotation(0, codes=(1,), comment="Which inquiry?", made=NOON)
    project = annotate(project, [span(1, 1, 0, 28)], new)
    (move,) = all_moves(project, 1, 3)
    what, before, after = offer_of(project, move, 1, 3)[1:4]
    assert what == "N1  Causes: Which inquiry?"
    assert before == OLD[1][:28]
    assert after.startswith("The mayor of Calder Falls")


def test_a_note_without_a_place_in_the_newer_text_is_listed_below() -> None:
    project = annotate(with_(), [span(1, 3)], Annotation(0, comment="Which?", made=NOON))
    (move,) = all_moves(project, 1, 3)
    offer = offer_of(project, move, 1, 3)
    assert (offer.before, offer.has_place) == (OLD[3], False)


def test_a_memo_on_an_article_is_offered_with_the_articles() -> None:
    memo = Annotation(0, comment="Short", about=About.ARTICLE, made=NOON)
    project = annotate(with_(), [Span(1, 0, 0)], memo)
    (move,) = all_moves(project, 1, 3)
    assert offer_of(project, move, 1, 3)[1:4] == ("N1: Short", "A1", "A3")
