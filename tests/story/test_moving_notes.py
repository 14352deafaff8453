"""What a reader wrote on an older text is offered to the newer one, and nothing of it is lost."""

import random
from dataclasses import replace

import pytest

from desktop.story.anchoring import anchor_at, orphaned
from desktop.story.annotation import About, Annotation
from desktop.story.article import Article
from desktop.story.brief import Brief, Checked, Pin, PinKind
from desktop.story.brief_rows import address_of_span, brief_rows
from desktop.story.comparison import Span
from desktop.story.moving import NotePlace, PinPlace
from desktop.story.moving_notes import all_moves, is_left, move_all, newest_versions
from desktop.story.project import Project
from tests.story.test_moving import NOON, PROJECT, article, span


def note(number: int, *spans: Span, **said: object) -> Annotation:
    anchors = tuple(sorted(anchor_at(PROJECT.article(s.article), s.start, s.end) for s in spans))
    return Annotation(number, anchors, made=NOON, **said)  # type: ignore[arg-type]  # facts of an annotation


def noted(*notes: Annotation) -> Project:
    return replace(PROJECT, annotations=notes)


def test_an_annotation_on_words_that_stand_in_the_newer_text_moves_there() -> None:
    project = noted(note(1, span(1, 2, 0, 20), comment="How many?"))
    (move,) = all_moves(project, 1, 3)
    moved = move_all(project, (move,)).annotations[0]
    assert moved.comment == "How many?"
    (anchor,) = moved.anchors
    text = PROJECT.article(3).text
    assert anchor.span.article == 3
    assert text[anchor.span.start : anchor.span.end] == anchor.quote == move.quote


def test_of_an_annotation_on_several_articles_only_the_older_place_moves() -> None:
    project = noted(note(1, span(1, 1), span(2, 1), about=About.STATEMENT, of=4))
    (move,) = all_moves(project, 1, 3)
    moved = move_all(project, (move,)).annotations[0]
    assert [anchor.span for anchor in moved.anchors] == [span(2, 1), span(3, 3)]
    assert (moved.about, moved.of) == (About.STATEMENT, 4)


def test_what_has_no_place_in_the_newer_text_stays_with_the_older() -> None:
    project = noted(note(1, span(1, 3)))
    (move,) = all_moves(project, 1, 3)
    assert isinstance(move.attached, NotePlace)
    assert move.changed is None
    assert move_all(project, (move,)) == project


def test_what_is_on_the_newer_text_already_is_not_offered() -> None:
    project = noted(note(1, span(1, 2), span(3, 2)))
    assert all_moves(project, 1, 3) == ()


def test_a_memo_on_an_article_is_offered_to_the_newer_one() -> None:
    project = noted(note(1, Span(1, 0, 0), about=About.ARTICLE, comment="Why so short?"))
    (move,) = all_moves(project, 1, 3)
    assert move_all(project, (move,)).annotations[0].spans == (Span(3, 0, 0),)


def test_words_that_lost_their_place_are_looked_for_by_their_quote() -> None:
    lost = note(1, span(1, 2, 0, 20))
    lost = lost._replace(anchors=tuple(map(orphaned, lost.anchors)))
    (move,) = all_moves(noted(lost), 1, 3)
    assert move.changed is not None
    (anchor,) = move_all(noted(lost), (move,)).annotations[0].anchors
    assert not anchor.is_orphan
    assert anchor.quote == lost.anchors[0].quote


def test_a_pin_moves_and_is_to_be_checked_again() -> None:
    at = anchor_at(PROJECT.article(1), *span(1, 2)[1:])
    pin = Pin(1, PinKind.WORDS, (at,), note="ask", checked=Checked("Nadia", NOON))
    project = replace(PROJECT, briefs=(Brief(1, "Monday", (pin,)),))
    (move,) = all_moves(project, 1, 3)
    assert isinstance(move.attached, PinPlace)
    (moved,) = move_all(project, (move,)).briefs[0].pins
    assert moved.anchors[0].span == span(3, 2)
    assert (moved.note, moved.checked) == ("ask", None)


def test_a_statement_that_was_pinned_at_the_older_text_is_pinned_at_the_newer() -> None:
    places = [anchor_at(PROJECT.article(s.article), *s[1:]) for s in (span(1, 2), span(2, 1))]
    here = address_of_span(PROJECT.article(1), span(1, 2))
    pin = Pin(1, PinKind.STATEMENT, tuple(places), of=4, what=here)
    project = replace(PROJECT, briefs=(Brief(1, "Monday", (pin,)),))
    (move,) = all_moves(project, 1, 3)
    after = move_all(project, (move,))
    (row,) = brief_rows(after, after.briefs[0])
    assert [place.span for place in row.places] == [span(3, 2), span(2, 1)]


def test_what_was_removed_meanwhile_is_not_brought_back() -> None:
    project = noted(note(1, span(1, 2)))
    found = all_moves(project, 1, 3)
    assert move_all(noted(), found) == noted()


def test_words_that_the_newest_text_has_are_not_left_behind() -> None:
    kept, gone = (anchor_at(PROJECT.article(1), *span(1, n)[1:]) for n in (2, 3))
    assert newest_versions(PROJECT) == {1: 3}
    newest = PROJECT.article(3).text
    assert not is_left(kept, newest)
    assert is_left(gone, newest)


WORDS = [
    f"{a}{b}" for a in ("ka", "mo", "ri", "tel", "sun", "vor") for b in ("na", "lis", "dor", "p")
]


@pytest.mark.parametrize("seed", range(3))
def test_with_15_percent_of_the_words_changed_nothing_is_lost(seed: int) -> None:
    """Each word has a number in both texts: a place is right where it has most of its words."""
    chance = random.Random(seed)
    words = [[chance.choice(WORDS) + str(n % 7) for n in range(14)] for _ in range(40)]
    is_kept = [[chance.random() > 0.15 for _ in line] for line in words]
    old = article(1, [" ".join(line) for line in words])
    lines = [
        [w if kept else "changed" for w, kept in zip(line, keeps, strict=True)]
        for line, keeps in zip(words, is_kept, strict=True)
    ]
    new = article(2, ["A new paragraph leads.", *(" ".join(line) for line in lines)], newer_than=1)
    notes = []
    for number in range(1, 121):
        passage = chance.choice(old.passages)
        size = passage.end - passage.start
        start = passage.start + chance.randrange(size // 2)
        end = min(passage.end, start + chance.randrange(10, size))
        notes.append(Annotation(number, (anchor_at(old, start, end),), comment=str(number)))
    project = Project(articles=(old, new), annotations=tuple(notes))
    found = all_moves(project, 1, 2)
    moved = move_all(project, found)
    assert [each.comment for each in moved.annotations] == [str(n) for n in range(1, 121)]
    placed = [each for each in found if each.changed is not None]
    assert len(placed) > 0.9 * len(notes)
    wrong = 0
    for move in placed:
        assert isinstance(move.attached, NotePlace)
        assert isinstance(move.changed, NotePlace)
        line = _line(old, move.attached.anchor.span)
        wrong += _line(new, move.changed.anchor.span) != line + 1
    assert wrong <= 0.04 * len(placed)
    stayed = [each for each in moved.annotations if each.spans[0].article == 1]
    assert len(stayed) == len(notes) - len(placed)


def _line(text: Article, span: Span) -> int:
    return next(n for n, p in enumerate(text.passages) if p.end > span.start)
