import tomllib
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.comparing import align_words, difference
from desktop.comparing.facts import names_of
from desktop.story.comparison import MOSTLY, REWRITTEN, ChangeKind
from desktop.text.words import words

CASES = sorted((Path(__file__).parents[1] / "cases" / "wording").glob("*.toml"))
SENTENCES = st.lists(
    st.sampled_from(
        "the a not of may will Kharkiv Odesa four three hit hitting US weapons".split()
    ),
    max_size=16,
).map(" ".join)


def rows(a, b, language="en"):
    changes = difference(a, (0, len(a)), b, (0, len(b)), language).changes
    return [
        (c.kind.value, a[slice(*c.a)] if c.a else None, b[slice(*c.b)] if c.b else None)
        for c in changes
    ]


def keys(text):
    return [word.key.lstrip("$€£") for word in words(text)]


def contains(text, wanted):
    if wanted == "*":
        return True
    if wanted == "" or text is None:
        return wanted == "" and text is None
    have, want = keys(text), keys(wanted)
    return any(have[i : i + len(want)] == want for i in range(len(have)))


def fits(found, entry):
    kinds, a, b = entry
    return any(
        row[0] in kinds.split(",") and contains(row[1], a) and contains(row[2], b) for row in found
    )


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_the_wording_is_told_as_a_reader_would(path):
    case = tomllib.loads(path.read_text(encoding="utf-8"))
    found = rows(case["a"], case["b"], case["language"])
    assert [entry for entry in case.get("must", []) if not fits(found, entry)] == []
    assert [entry for entry in case.get("must_not", []) if fits(found, entry)] == []
    assert "must_any" not in case or any(fits(found, entry) for entry in case["must_any"])
    assert "only" not in case or {row[0] for row in found} <= set(case["only"])


@given(SENTENCES)
def test_a_sentence_has_the_same_wording_as_itself(a):
    assert {kind for kind, *_ in rows(a, a)} <= {"same"}


def covered(text, spans):
    return [
        sum(start <= word.start and word.end <= end for start, end in spans) for word in words(text)
    ]


@given(SENTENCES, SENTENCES)
@example("four will four may not", "will four four may not")
def test_each_word_of_either_side_is_in_exactly_one_change(a, b):
    changes = difference(a, (0, len(a)), b, (0, len(b)), "en").changes
    assert set(covered(a, [c.a for c in changes if c.a])) <= {1}
    assert set(covered(b, [c.b for c in changes if c.b])) <= {1}


@given(SENTENCES, SENTENCES)
def test_changes_are_sorted_by_their_place_in_a(a, b):
    places = [c.a for c in difference(a, (0, len(a)), b, (0, len(b)), "en").changes if c.a]
    assert places == sorted(places)


@given(SENTENCES, SENTENCES)
def test_only_pairs_have_two_sides(a, b):
    for kind, one, other in rows(a, b):
        assert (one is None) == (kind == ChangeKind.ONLY_B)
        assert (other is None) == (kind == ChangeKind.ONLY_A)


def test_positions_count_from_the_start_of_the_text():
    a, b = "Lead. Mayor resigned today.", "Mayor resigned now."
    (same, changed) = difference(a, (6, len(a)), b, (0, len(b)), "en").changes
    assert (same.a, changed.a) == ((6, 20), (21, 26))
    assert a[6:20] == "Mayor resigned"


def test_a_rewritten_pair_is_called_so():
    a, b = "Farmers expect a poor harvest.", "A cinema opens in the harbour."
    assert difference(a, (0, len(a)), b, (0, len(b)), "en").is_rewritten


def test_a_pair_whose_equal_words_are_scattered_is_rewritten_too():
    a = (
        "According to the Harbour Post, wardens underlined that town policy calling on fishermen not to"
        " use rented deep-water nets and other tackle to fish inside the bay offensively has not changed."
    )
    b = (
        "But fishermen cannot use town boats to fish coastal herring or launch deep-water nets, the"
        " warden said, according to Courier."
    )
    found = difference(a, (0, len(a)), b, (0, len(b)), "en")
    assert MOSTLY < found.changed < REWRITTEN
    assert found.is_rewritten


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Dogs bite man", "Man bites dogs"),
        ("After talks the ferries sail at noon", "The ferries sail at noon after talks"),
        (
            "Police said three men were held on Monday in Orsha",
            "In Orsha three men were held, police said on Monday",
        ),
    ],
)
def test_words_that_only_stand_elsewhere_are_marked_as_moved(a, b):
    found = difference(a, (0, len(a)), b, (0, len(b)), "en")
    assert found.scattered > 0
    assert not found.is_rewritten


def test_opposite_actors_are_never_a_substitution():
    a = "The commander said Ukrainian forces hit the depot."
    b = "The commander said Russian forces hit the depot."
    assert ("conflict", "Ukrainian", "Russian") in rows(a, b)


def test_a_name_in_a_headline_is_known_from_the_text_below():
    text = "Storm Hits Kharkiv And Moves East\nThe storm hit the city of Kharkiv."
    assert names_of(text) == {"kharkiv"}


def test_numbers_of_one_unit_disagree_wherever_they_stand():
    a = "The strike, which began in spring, has cost the economy $600 million."
    b = "Economists put the cost of the long strike at $400 million."
    assert any(kind == "conflict" and "600" in (one or "") for kind, one, _ in rows(a, b))


def test_a_bound_contradicts_no_number():
    kinds = {kind for kind, *_ in rows("More than 20 people died.", "At least 22 people died.")}
    assert "conflict" not in kinds


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("About 40 people died in the fighting.", "At least 46 people died in the fighting."),
        ("Some 6,400 homes were damaged.", "About 6,000 homes were damaged."),
        ("Four US officials confirmed the plan.", "Three officials confirmed the plan on Friday."),
    ],
)
def test_bounds_that_exclude_each_other_disagree(a, b):
    assert any(kind == "conflict" for kind, *_ in rows(a, b))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Some 3,900 families sued.", "Almost 4,000 families sued."),
        ("More than 40 people died.", "About 41 people died."),
        ("Up to 30 people died.", "Some 25 people died."),
        ("Profits of the firm rose 9 percent.", "Profits of the firm rose 9.4 percent."),
        ("Jewels worth £88m were stolen.", "Jewels worth €103m were stolen."),
        ("Anna Ruiz, 34, scored 12 points.", "Eva Ortiz, 28, scored 15 points."),
        ("Updated September 17, 2013", "Updated September 19, 2013"),
    ],
)
def test_numbers_that_may_both_be_right_do_not_disagree(a, b):
    assert all(kind != "conflict" for kind, *_ in rows(a, b))


def test_words_are_aligned_across_a_move():
    pairs = align_words(
        "on Monday the mayor resigned".split(), "the mayor resigned on Monday".split()
    )
    assert {(1, 4), (3, 1), (4, 2)} <= pairs
