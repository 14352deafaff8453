from desktop.text.frequencies import LARGEST_VALUE, background, zipf
from desktop.text.lemmas import lemma
from desktop.text.stems import stem


def test_frequent_words_have_a_small_value_and_unknown_ones_the_largest():
    assert background("the") < background("weapon") < background("kharkiv") == LARGEST_VALUE


def test_longer_numbers_are_rarer():
    assert zipf("77") > zipf("777") > zipf("77777")


def test_forms_of_a_word_share_stem_and_lemma():
    assert stem("weapons") == stem("weapon")
    assert lemma("hitting", "en") == lemma("hit", "en")
    assert lemma("struck", "en") == lemma("strikes", "en")


def test_us_is_no_pronoun():
    assert lemma("us", "en") == "us"


def test_other_languages_have_their_own_dictionaries():
    assert lemma("мешканців", "uk") == lemma("мешканці", "uk")
    assert lemma("слово", "xx") == "слово"
