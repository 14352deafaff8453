"""What is attached to an older version is offered with its words before and after."""

from desktop.application.version_offers import offer_of
from desktop.story.decisions import FindingDecision, FindingState
from desktop.story.judging import keep_statement
from desktop.story.moving import moves
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
