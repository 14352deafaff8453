import pytest
from snowballstemmer.english_stemmer import EnglishStemmer

from desktop.text.tables import look_up, table_lines


@pytest.mark.parametrize("table", ["english", "english-lemmas"])
def test_lines_are_in_the_order_in_which_they_are_searched(table):
    words = table_lines(table)
    assert words == sorted(set(words))
    assert all(look_up(table, line.split("\t")[0]) == line.split("\t")[1:] for line in words)


def test_what_is_not_in_a_table_is_not_found():
    for key in ("", "zzzz", "kharkiv", "the\t", "\ud800"):
        assert look_up("english", key) is None


def test_stems_of_the_table_are_the_stemmers():
    stemmer = EnglishStemmer()
    for line in table_lines("english"):
        word, _, *stem = line.split("\t")
        assert (stem or [word]) == [stemmer.stemWord(word)]
