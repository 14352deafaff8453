"""Articles with nearly the same body are found, and no others, in any language."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.comparing.copies import find_copies
from desktop.story.article import Kind
from desktop.story.errors import Cancelled
from tests.comparing.copied import EDITS, article, bodies, mixed, written

LEAST_FOUND = {
    "10 % of the words": 0.9,
    "cut to half, own lead and end, 3 %": 0.85,
}
"""Share of the edited texts that are found where it is not all; measured .96 and .93."""


def pairs_of(groups):
    return {(a, b) for group in groups for a in group for b in group if a < b}


@pytest.fixture(scope="module")
def texts():
    return bodies()


@pytest.fixture(scope="module")
def pool(texts):
    return sorted({word for body in texts for part in body for word in part.split()})


def test_written_copies_are_found_and_nothing_else():
    articles, names, wanted = written()
    found = {(names[a], names[b]) for a, b in pairs_of(find_copies(articles))}
    assert found == {(names[a], names[b]) for a, b in wanted}


@pytest.mark.parametrize("edit", EDITS)
def test_edited_copies_are_found(edit, texts, pool):
    random = Random(edit)
    articles = [article(n, "One", body) for n, body in enumerate(texts, 1)]
    for n, body in enumerate(texts, 1):
        other = texts[(n + random.randrange(len(texts) - 1)) % len(texts)]
        articles.append(article(1000 + n, "Two", EDITS[edit](body, other, random, pool)))
    found = pairs_of(find_copies(articles))
    right = {(n, 1000 + n) for n in range(1, len(texts) + 1)}
    assert not found - right
    assert len(found) >= LEAST_FOUND.get(edit, 1.0) * len(texts)


def test_a_quarter_of_a_text_in_another_one_makes_no_copy(texts):
    host = texts[-1]
    assert len(texts) > 1
    for body in texts[:-1]:
        both = article(1, "One", body), article(2, "Two", mixed(body, host))
        assert find_copies(both) == ()


def test_headlines_make_no_copy(texts):
    one, other = (
        article(1, "The same headline", texts[0]),
        article(2, "The same headline", texts[1]),
    )
    assert find_copies([one, other]) == ()


def test_captions_and_promotions_are_not_read(texts):
    one, other = article(1, "One", texts[0]), article(2, "Two", texts[0])
    for index in range(1, len(other.passages)):
        other = other.with_kind(index, Kind.PROMOTION)
    assert find_copies([one, other]) == ()


def test_all_pairs_of_a_group_are_copies(texts):
    body = [part for each in texts[:3] for part in each]
    third = len(body) // 3
    chain = [body[: 2 * third], body[third // 2 : 2 * third + third // 2], body[third:]]
    articles = [article(n, "One", each) for n, each in enumerate(chain, 1)]
    ends = find_copies([articles[0], articles[2]])
    assert ends == ()
    assert pairs_of(find_copies(articles)) in ({(1, 2)}, {(2, 3)})


def test_a_brief_is_too_short_to_be_a_copy():
    brief = ["The road is closed until Monday because of works on the bridge."]
    assert find_copies([article(1, "One", brief), article(2, "Two", brief)]) == ()


def test_the_order_of_the_articles_does_not_matter():
    articles, _, _ = written()
    assert find_copies(articles[::-1]) == find_copies(articles)


def test_nothing_is_found_among_no_articles():
    assert find_copies([]) == ()


def test_the_search_can_be_left():
    articles, _, _ = written()
    with pytest.raises(Cancelled):
        find_copies(articles, is_cancelled=lambda: True)


words = st.sampled_from(["mayor", "river", "said", "12", "Київ", "桥", "the", "\U0001d538"])
paragraphs = st.lists(st.lists(words, min_size=1, max_size=60).map(" ".join), max_size=3)


@given(st.lists(paragraphs, max_size=6))
def test_no_article_is_in_two_groups(several):
    groups = find_copies([article(n, "One", each) for n, each in enumerate(several, 1)])
    members = [number for group in groups for number in group]
    assert len(members) == len(set(members))
    assert all(len(group) > 1 and group == tuple(sorted(group)) for group in groups)
