"""What a reader attached to one version of an article is offered to the next, and nothing is lost."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.story.article import READER, Article, Kind, Passage, Stated
from desktop.story.comparison import Origin, Span
from desktop.story.decisions import Absence, FindingDecision, FindingState, Kept, LinkDecision
from desktop.story.moving import SaidFact, SetKind, move_attachments, moves
from desktop.story.project import Project

NOON = "2024-11-18T12:00:00Z"
OLD = (
    "Mayor resigns over sirens",
    "The mayor of Calder Falls resigned on Tuesday after an inquiry.",
    "Eleven people drowned when the river broke through the northern dike.",
    "The opposition demanded an election before the summer.",
    "Photo: a boat on Mill Row",
)
NEW = (
    "Mayor and deputy resign over sirens",
    "UPDATED with a statement of the governor.",
    "Eleven people drowned when the river broke through the northern dike.",
    "The mayor of Calder Falls and her deputy resigned on Tuesday after an inquiry.",
    "Photo: a boat on Mill Row",
)


def article(number, sentences, newer_than=0):
    text, passages = "", []
    for index, sentence in enumerate(sentences):
        kind = Kind.BODY if index else Kind.HEADLINE
        passages.append(Passage(len(text), len(text) + len(sentence), kind, "rule", index))
        text += f"{sentence}\n\n"
    language = Stated("en", "its text")
    return Article(number, "a.txt", text, tuple(passages), language, "utf-8", newer_than=newer_than)


PROJECT = Project(
    articles=(
        article(1, OLD),
        article(2, ("Mayor quits", "The mayor of Calder Falls stepped down.", "Shares rose.")),
        article(3, NEW, newer_than=1),
    )
)


def span(number, index, start=0, end=None):
    passage = PROJECT.article(number).passages[index]
    last = passage.end if end is None else passage.start + end
    return Span(number, passage.start + start, last)


def link(a, b, origin=Origin.CONFIRMED):
    return LinkDecision(a, b, origin, "Nadia", NOON)


def words(found):
    return PROJECT.article(found.article).text[found.start : found.end]


RESIGNED = link(span(1, 1), span(2, 1))
DROWNED = Absence(span(1, 2), 2, "Nadia", NOON)


def link_of(move):
    """Return the link that a move would make."""
    assert isinstance(move.changed, LinkDecision)
    return move.changed


def with_(**changes):
    return replace(PROJECT, **changes)


def test_a_link_of_an_edited_passage_goes_to_the_whole_passage():
    (move,) = moves(with_(links=(RESIGNED,)), 1, 3)
    assert move.attached == RESIGNED
    assert (words(link_of(move).a), words(link_of(move).b)) == (words(span(2, 1)), NEW[3])
    assert move.how == "fuzzy"
    assert 0.5 < move.score < 1
    assert move.quote == OLD[1]


def test_the_ends_of_a_moved_link_are_in_order():
    (move,) = moves(with_(links=(RESIGNED,)), 1, 3)
    assert link_of(move).a < link_of(move).b
    assert link_of(move)[2:] == RESIGNED[2:]


def test_a_part_of_a_passage_stays_a_part():
    part = link(span(1, 2, 0, 21), span(2, 1), Origin.DRAWN)
    (move,) = moves(with_(links=(part,)), 1, 3)
    assert words(link_of(move).b) == "Eleven people drowned"
    assert move.how == "exact"


def test_what_is_gone_has_no_place_and_stays():
    gone = link(span(1, 3), span(2, 1), Origin.REJECTED)
    project = with_(links=(gone,))
    (move,) = moves(project, 1, 3)
    assert (move.attached, move.changed, move.quote) == (gone, None, OLD[3])
    assert move_attachments(project, (move,)) == project


def test_an_absence_of_a_passage_moves_with_it():
    project = with_(absences=(DROWNED,))
    (move,) = moves(project, 1, 3)
    moved = move_attachments(project, (move,))
    assert moved.absences == (DROWNED._replace(passage=span(3, 2)),)


def test_an_absence_from_the_older_text_says_nothing_of_the_newer_one():
    absence = Absence(span(2, 2), 1, "Nadia", NOON)
    (move,) = moves(with_(absences=(absence,)), 1, 3)
    assert move.changed is None
    assert move.quote == "Shares rose."


def test_a_chosen_move_leaves_the_others_where_they_are():
    project = with_(links=(RESIGNED,), absences=(DROWNED,))
    by_link, _ = moves(project, 1, 3)
    moved = move_attachments(project, (by_link,))
    assert moved.absences == (DROWNED,)
    assert moved.links == (by_link.changed,)


def test_a_link_between_the_two_versions_has_no_place():
    between = link(span(1, 1), span(3, 3))
    (move,) = moves(with_(links=(between,)), 1, 3)
    assert move.changed is None


def test_what_the_reader_said_of_the_newer_version_is_not_offered_again():
    again = link(span(2, 1), span(3, 3), Origin.REJECTED)
    assert moves(with_(links=(RESIGNED, again)), 1, 3) == ()


def test_a_link_is_not_moved_onto_a_place_that_was_checked_absent():
    absent = Absence(span(3, 3), 2, "Nadia", NOON)
    found = moves(with_(links=(RESIGNED,), absences=(absent,)), 1, 3)
    assert [each.changed for each in found] == [None]


def test_two_links_never_land_on_one_pair():
    other = link(span(1, 1, 0, 30), span(2, 1), Origin.DRAWN)
    project = with_(links=tuple(sorted((RESIGNED, other))))
    whole = next(each for each in moves(project, 1, 3) if each.attached == RESIGNED)
    same = whole._replace(attached=other, changed=link_of(whole)._replace(origin=Origin.DRAWN))
    moved = move_attachments(project, (whole, same))
    assert len(moved.links) == 2
    assert other in moved.links


def test_kinds_set_by_the_reader_are_offered():
    old = PROJECT.article(1).with_kind(4, Kind.CREDIT)
    project = replace(PROJECT, articles=(old, *PROJECT.articles[1:]))
    (move,) = moves(project, 1, 3)
    assert move.attached == SetKind(span(1, 4), Kind.CREDIT)
    moved = move_attachments(project, (move,))
    assert moved.article(3).passages[4].kind is Kind.CREDIT
    assert moved.article(3).passages[4].reason == READER
    assert moved.article(1) == old
    assert moves(moved, 1, 3) == ()


def test_facts_said_by_the_reader_are_offered_and_those_of_the_text_are_not():
    old = replace(
        PROJECT.article(1),
        outlet=Stated("Courier", READER),
        byline=Stated("A. Ruiz", "its text"),
        language=Stated("fr", READER),
    )
    project = replace(PROJECT, articles=(old, *PROJECT.articles[1:]))
    found = moves(project, 1, 3)
    assert [each.attached for each in found] == [
        SaidFact(1, "outlet", "Courier"),
        SaidFact(1, "language", "fr"),
    ]
    moved = move_attachments(project, found)
    assert moved.article(3).outlet == Stated("Courier", READER)
    assert moved.article(3).language == Stated("fr", READER)
    assert moves(moved, 1, 3) == ()


def test_what_was_taken_back_meanwhile_is_not_moved():
    (move,) = moves(with_(links=(RESIGNED,)), 1, 3)
    assert move_attachments(PROJECT, (move,)) == PROJECT


def test_a_kept_statement_moves_with_all_its_passages():
    kept = Kept((span(1, 1), span(1, 2), span(2, 1)), "Nadia", NOON)
    (move,) = moves(with_(kept=(kept,)), 1, 3)
    moved = move_attachments(with_(kept=(kept,)), (move,))
    assert [each.passages for each in moved.kept] == [(span(2, 1), span(3, 2), span(3, 3))]
    assert (moved.kept[0].by, move.how, move.quote) == ("Nadia", "fuzzy", OLD[1])


def test_a_kept_statement_stays_whole_where_a_passage_is_gone_or_taken():
    gone = Kept((span(1, 2), span(1, 3), span(2, 1)), "Nadia", NOON)
    (move,) = moves(with_(kept=(gone,)), 1, 3)
    assert (move.attached, move.changed) == (gone, None)
    taken = Kept((span(2, 2), span(3, 2)), "", NOON)
    kept = Kept((span(1, 2), span(2, 1)), "Nadia", NOON)
    (move,) = moves(with_(kept=(kept, taken)), 1, 3)
    assert move.changed is None


def test_what_was_said_of_a_finding_moves_with_its_words():
    said = FindingDecision("number", (span(1, 2, 0, 6), span(2, 1)), FindingState.DONE, "", NOON)
    project = with_(findings=(said,))
    (move,) = moves(project, 1, 3)
    (moved,) = move_attachments(project, (move,)).findings
    assert [words(each) for each in moved.spans if each.article == 3] == ["Eleven"]
    assert moves(with_(findings=(said, moved)), 1, 3) == ()


def test_a_version_that_is_not_there_is_an_error():
    with pytest.raises(KeyError):
        moves(PROJECT, 1, 9)


places = st.builds(
    lambda index, start, length: span(1, index, start, start + length),
    st.integers(0, 3),
    st.integers(0, 8),
    st.integers(1, 15),
)
links = st.lists(
    st.builds(
        link,
        places,
        st.sampled_from([span(2, 0), span(2, 1), span(3, 0)]),
        st.sampled_from(list(Origin)),
    ),
    max_size=6,
    unique_by=lambda each: each[:2],
)
absences = st.lists(
    st.builds(Absence, places, st.sampled_from([2, 3]), st.just(""), st.just(NOON)),
    max_size=4,
    unique_by=lambda each: each[:2],
)
texts = st.lists(st.text(min_size=1, max_size=60), max_size=5)


@given(links, absences, texts)
def test_moving_drops_nothing_and_says_nothing_twice(some, looked, sentences):
    newer = article(3, sentences, newer_than=1)
    kept = [each for each in some if each.b.end <= len(newer.text) or each.b.article != 3]
    project = replace(
        PROJECT,
        articles=(*PROJECT.articles[:2], newer),
        links=tuple(sorted(kept)),
        absences=tuple(sorted(looked)),
    )
    found = moves(project, 1, 3)
    moved = move_attachments(project, found)
    assert len(moved.links) == len(project.links)
    assert len(moved.absences) == len(project.absences)
    assert len({each[:2] for each in moved.links}) == len(moved.links)
    for each in found:
        if isinstance(each.changed, LinkDecision):
            assert each.changed.a < each.changed.b
            (mine,) = (end for end in each.changed[:2] if end.article == 3)
            assert 0 <= mine.start < mine.end <= len(newer.text)
