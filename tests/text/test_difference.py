import random
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text import difference
from desktop.text.difference import TokenDifference

TOKENS = st.lists(st.sampled_from("abcde"), max_size=14)


def longest_common(a, b):
    @cache
    def length(i, j):
        if i == len(a) or j == len(b):
            return 0
        if a[i] == b[j]:
            return 1 + length(i + 1, j + 1)
        return max(length(i + 1, j), length(i, j + 1))

    return length(0, 0)


def rebuilt(a, b, opcodes):
    made = []
    for tag, i1, i2, j1, j2 in opcodes:
        made += a[i1:i2] if tag == "equal" else b[j1:j2]
    return made


@given(TOKENS)
def test_a_list_does_not_differ_from_itself(a):
    assert TokenDifference(a, a).ratio() == 1
    assert all(tag == "equal" for tag, *_ in TokenDifference(a, a).get_opcodes())


@given(TOKENS, TOKENS)
def test_opcodes_rebuild_the_second_list(a, b):
    assert rebuilt(a, b, TokenDifference(a, b).get_opcodes()) == b


@given(TOKENS, TOKENS)
def test_opcodes_cover_both_lists_without_a_gap(a, b):
    i = j = 0
    last = None
    for tag, i1, i2, j1, j2 in TokenDifference(a, b).get_opcodes():
        assert (i1, j1) == (i, j)
        assert tag != last
        assert {"equal": i2 - i1 == j2 - j1, "insert": i1 == i2, "delete": j1 == j2}.get(tag, True)
        i, j, last = i2, j2, tag
    assert (i, j) == (len(a), len(b))


@given(TOKENS, TOKENS)
def test_what_is_equal_is_the_longest_common_subsequence(a, b):
    equal = sum(length for *_, length in TokenDifference(a, b).get_matching_blocks())
    assert equal == longest_common(tuple(a), tuple(b))


@given(TOKENS, TOKENS)
def test_anchored_differences_rebuild_too(a, b):
    difference_ = TokenDifference(a, b)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(difference, "EXACT_CELLS", 4)
        patch.setattr(difference, "BLOCK", 3)
        assert rebuilt(a, b, difference_.get_opcodes()) == b


def test_tokens_are_told_apart_that_share_a_hash():
    assert TokenDifference([-1.0], [-2.0]).ratio() == 0


def test_two_words_alternating_and_shifted_by_one_cost_two_edits():
    a = ["x", "y"] * 5_000
    opcodes = TokenDifference(a, ["y", *a[:-1]]).get_opcodes()
    assert sum(i2 - i1 + j2 - j1 for tag, i1, i2, j1, j2 in opcodes if tag != "equal") == 2


def test_long_texts_are_anchored_and_lose_little():
    order = random.Random(7)
    a = [order.randrange(20_000) for _ in range(40_000)]
    b = [order.randrange(20_000) if order.random() < 0.1 else token for token in a]
    assert TokenDifference(a, b).ratio() > 0.89
