"""What a reader keeps together stays together, and the later of two words counts."""

from desktop.story.article import UNDETERMINED, Article, Kind, Passage, Stated
from desktop.story.comparison import Link, Origin, Span, Strength
from desktop.story.decisions import Absence, LinkDecision
from desktop.story.judging import (
    check_absent,
    decide_link,
    keep_statement,
    split_statement,
    with_kept,
    word_on,
)
from desktop.story.project import Project

WORDS = "The ferry stops at noon.\nNobody was told."
FERRY, TOLD = (0, 24), (25, 41)


def article(number: int) -> Article:
    passages = tuple(
        Passage(*ends, Kind.BODY, "sentence", place) for place, ends in enumerate((FERRY, TOLD))
    )
    stated = Stated(UNDETERMINED, "too short")
    return Article(number, f"{number}.txt", WORDS, passages, stated, "utf-8")


PROJECT = Project(articles=tuple(map(article, (1, 2, 3, 4))))


def ferry(*numbers: int) -> tuple[Span, ...]:
    return tuple(Span(number, *FERRY) for number in numbers)


def kept(project: Project) -> list[tuple[Span, ...]]:
    return [each.passages for each in project.kept]


def test_what_is_split_off_leaves_the_passages_of_closed_articles_together() -> None:
    locked = keep_statement(PROJECT, ferry(1, 2, 3), "Ana", "")
    after = split_statement(locked, ferry(1), ferry(2), "Ana", "")
    assert kept(after) == [ferry(1), ferry(2, 3)]


def test_what_is_split_off_alone_frees_the_one_that_is_left() -> None:
    locked = keep_statement(PROJECT, ferry(1, 2), "Ana", "")
    assert kept(split_statement(locked, ferry(1), ferry(2), "Ana", "")) == [ferry(1)]


def test_a_passage_brings_those_that_are_kept_with_it() -> None:
    locked = keep_statement(PROJECT, ferry(1, 3), "Ana", "")
    locked = keep_statement(locked, ferry(2, 4), "Ana", "")
    assert with_kept(locked, ferry(1, 2)) == ferry(1, 2, 3, 4)
    moved = Span(1, FERRY[0] + 2, FERRY[1])
    assert with_kept(locked, (moved,)) == (moved, *ferry(3))
    assert with_kept(locked, (Span(1, *TOLD),)) == (Span(1, *TOLD),)


def test_confirming_a_link_takes_back_that_somebody_looked_there_in_vain() -> None:
    (one, other, third) = ferry(1, 2, 3)
    looked = check_absent(PROJECT, Absence(other, 1, "Ida", ""))
    looked = check_absent(looked, Absence(third, 1, "Ida", ""))
    said = LinkDecision(one, other, Origin.CONFIRMED, "Ana", "")
    assert decide_link(looked, said).absences == (Absence(third, 1, "Ida", ""),)


def test_what_was_said_of_exactly_a_link_counts_before_what_was_said_where_its_ends_were() -> None:
    one, other = ferry(1, 2)
    link = Link(other, one, 0.8, Strength.SOLID, Origin.REJECTED, ())
    moved = Span(1, FERRY[0] + 2, FERRY[1])
    late = LinkDecision(moved, other, Origin.REJECTED, "Ida", "2026")
    own = LinkDecision(one, other, Origin.REJECTED, "Ana", "2025")
    confirmed = LinkDecision(one, other, Origin.CONFIRMED, "Eva", "2027")
    assert word_on((confirmed, own, late), link) == own
    assert word_on((confirmed, late, late._replace(at="2024")), link) == late
    assert word_on((confirmed,), link) is None
