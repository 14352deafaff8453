import pytest

from desktop.text.roots import SNOWBALL, root, sounded, stemmer


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "flooded", "floods"),
        ("de", "häuser", "häusern"),
        ("fr", "inondations", "inondation"),
        ("uk", "губернатор", "губернатора"),
        ("ru", "наводнение", "наводнением"),
    ],
)
def test_forms_of_a_word_share_a_root(language, one, other):
    assert root(one, language) == root(other, language)


def test_numbers_and_signs_have_no_endings():
    assert root("2024", "de") == "2024"
    assert root("水", "zh") == "水"


@pytest.mark.parametrize("language", sorted(SNOWBALL))
def test_each_named_algorithm_can_be_had(language):
    assert stemmer(language) is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("харків", "kharkiv"),
        ("зеленський", "zelenskyi"),
        ("αθηνα", "athina"),
        ("łódź", "lodz"),
        ("٢٠٢٤", "2024"),
        ("2255", "2255"),
    ],
)
def test_names_look_alike_in_other_letters(one, other):
    assert sounded(one) == sounded(other)
