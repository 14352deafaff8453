"""A cache gives back the very value, or nothing."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.storing import caches
from desktop.storing.caches import load_cached, path_of, store_cached
from desktop.storing.folders import cache_folder
from desktop.story.article import Article, Kind, Passage, Stated
from desktop.story.comparison import Comparison, Conflict, Link, Origin, Span, Statement, Strength

texts = st.text(st.characters(exclude_categories=["Cs"]))
numbers = st.integers(0, 2**31)
stated = st.builds(Stated, texts, texts)
passages = st.builds(Passage, numbers, numbers, st.sampled_from(Kind), texts, numbers)
spans = st.builds(Span, numbers, numbers, numbers)
articles = st.builds(
    Article,
    numbers,
    texts,
    texts,
    st.lists(passages, max_size=4).map(tuple),
    stated,
    texts,
    st.none() | stated,
)
probabilities = st.floats(0, 1)
links = st.builds(
    Link,
    spans,
    spans,
    probabilities,
    st.sampled_from(Strength),
    st.sampled_from(Origin),
    st.lists(texts, max_size=2).map(tuple),
)
comparisons = st.builds(
    Comparison,
    st.lists(numbers, max_size=3).map(tuple),
    st.lists(st.tuples(numbers, texts), max_size=2).map(tuple),
    st.lists(links, max_size=3).map(tuple),
    st.lists(
        st.builds(
            Statement, numbers, st.lists(spans, max_size=3).map(tuple), st.just((1,)), st.just(())
        ),
        max_size=2,
    ).map(tuple),
    st.lists(st.builds(Conflict, texts, spans, spans), max_size=2).map(tuple),
)


@given(articles)
def test_an_article_comes_back_as_it_was(article):
    store_cached("article", "one", article)
    assert load_cached("article", "one", Article) == article


@given(comparisons)
def test_a_comparison_comes_back_as_it_was(comparison):
    store_cached("comparison", "one", comparison)
    assert load_cached("comparison", "one", Comparison) == comparison


def test_what_was_never_stored_is_not_there():
    assert load_cached("article", "never", Article) is None


@pytest.mark.parametrize(
    "damaged", [b"", b"{", b"{}", b"[1]", b"\xff", b'{"number": "one"}', b"[" * 99_999]
)
def test_a_damaged_entry_is_not_there(damaged):
    path_of("article", "damaged").write_bytes(damaged)
    assert load_cached("article", "damaged", Article) is None


def test_half_of_a_surrogate_pair_comes_back_as_it_was():
    store_cached("text", "surrogate", "\ud800")
    assert load_cached("text", "surrogate", str) == "\ud800"


def test_the_oldest_entries_go_when_there_are_too_many(monkeypatch):
    for path in cache_folder().glob("*.json"):
        path.unlink()
    monkeypatch.setattr(caches, "MOST_FILES", 3)
    for age, key in enumerate("edcba"):
        store_cached("text", key, key)
        if path_of("text", key).exists():
            os.utime(path_of("text", key), (1_000_000 + age, 1_000_000 + age))
    store_cached("text", "new", "new")
    assert [load_cached("text", key, str) for key in ("e", "d", "new")] == [None, None, "new"]


def test_an_unwritable_cache_only_costs_time_and_is_told_once(monkeypatch, caplog):
    monkeypatch.setattr(caches, "unwritten", set())

    def refuse(path: object, data: bytes) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr(caches, "write_private", refuse)
    store_cached("text", "refused", "words")
    assert load_cached("text", "refused", str) is None
    store_cached("text", "another", "words")
    assert caplog.text.count("PermissionError") == 1


def test_without_a_folder_for_caches_nothing_is_kept(monkeypatch, caplog):
    def refuse() -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr(caches, "cache_folder", refuse)
    store_cached("text", "homeless", "words")
    assert load_cached("text", "homeless", str) is None
