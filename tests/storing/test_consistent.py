"""Of what a reader keeps, damage takes what is damaged, and leaves the rest."""

from dataclasses import replace
from random import Random

from desktop.storing.consistent import consistent
from desktop.story.comparison import Span
from desktop.story.decisions import Kept
from desktop.story.project import Project, add_articles
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
