"""Words in quotation marks, of whatever shape, are found; apostrophes and inches are none."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.quotation import quotations


def quoted(text: str) -> list[str]:
    return [text[start:end] for start, end in quotations(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('"We will rebuild it," she said.', ['"We will rebuild it,"']),
        ("“We will rebuild it,” she said.", ["“We will rebuild it,”"]),
        ("«Ми відбудуємо міст», — сказала вона.", ["«Ми відбудуємо міст»"]),
        ("„Ми відбудуємо“, – сказав він.", ["„Ми відбудуємо“"]),
        ("Sie sagte: „Wir bauen sie wieder auf.“", ["„Wir bauen sie wieder auf.“"]),
        ('It was "a scandal", and "a shame".', ['"a scandal"', '"a shame"']),
        ("The mayor's office said it wasn't so.", []),
        ('A 5" crack and a 7" crack were found.', []),
        ('She said: "It is not over.', []),
        ('One "opened\nbut the next line" closed.', []),
        ('Nothing "" here.', []),
        ("", []),
        ('("Yes," he said.)', ['"Yes,"']),
        ("‘We will rebuild it,’ she said.", ["‘We will rebuild it,’"]),
        ("It was ‘a scandal’ and ‘a shame’.", ["‘a scandal’", "‘a shame’"]),
        ("‘It isn’t the mayor’s dam,’ she said.", ["‘It isn’t the mayor’s dam,’"]),
        ("‘The workers’ union is angry,’ she said.", ["‘The workers’ union is angry,’"]),
        ("The workers’ union and the mayor’s men met.", []),
        ("He called it ‘the workers’ dam’ in May.", ["‘the workers’ dam’"]),
        ("They met in the ‘90s, and the men’s hall stood.", []),
        ("‚Wir bauen‘, sagte er.", ["‚Wir bauen‘"]),
        ("‹Nous partons›, dit-il.", ["‹Nous partons›"]),
        ("“The dam is “safe” now,” he said.", ["“The dam is “safe” now,”"]),
        ("“The mayor said ‘no’ twice,” he said.", ["“The mayor said ‘no’ twice,”"]),
        ("‘The mayor said “no” twice,’ he said.", ["‘The mayor said “no” twice,’"]),
        ("“The dam is “safe now,” he said.", ["“safe now,”"]),
        (
            "“It fell in the night.\n\n“Nobody was hurt,” she said.",
            ["“It fell in the night.", "“Nobody was hurt,”"],
        ),
        (
            'She said: "It fell.\n"Nobody was hurt.\n"We were lucky," she said.',
            ['"It fell.', '"Nobody was hurt.', '"We were lucky,"'],
        ),
        ("She said: “It fell.\nNobody was “hurt” in it.", ["“hurt”"]),
    ],
)
def test_what_stands_in_marks_is_found(text: str, found: list[str]) -> None:
    assert quoted(text) == found


def test_a_quotation_goes_on_over_sentences() -> None:
    assert quoted('"It fell. Nobody was hurt," she said.') == ['"It fell. Nobody was hurt,"']


@given(st.text(alphabet='as "“”„«»‘’‚‹›\n', max_size=40))
def test_quotations_are_in_order_and_apart(text: str) -> None:
    found = quotations(text)
    assert all(0 <= start < end - 1 <= len(text) for start, end in found)
    assert all(a[1] <= b[0] for a, b in pairwise(found))
    assert all("\n" not in text[start:end] for start, end in found)


def test_many_marks_that_nobody_closes_hide_no_quotation_behind_them() -> None:
    assert quoted("“a" * 2_000 + " “b” " + "»c" * 2_000) == ["“b”"]


def test_a_long_line_of_blanks_takes_no_time_of_its_square() -> None:
    """A pattern that looked for a letter in such a line began at each of its blanks anew."""
    text = "“It fell.\n" + " " * 1_000_000 + "\n“Nobody was hurt,” she said."
    assert quoted(text) == ["“It fell.", "“Nobody was hurt,”"]
