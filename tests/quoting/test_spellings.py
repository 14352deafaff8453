"""The spellings of a person's name are those that are printed for him, and no other words."""

import pytest

from desktop.quoting.names import unify
from desktop.quoting.spellings import spellings
from desktop.story.article import READER
from desktop.story.quote import Quote, QuoteKind


def told(*names: str, reason: str = "") -> tuple[list[Quote], dict[int, str]]:
    """Return a quote for each name that is printed, with the name that one article alone has for it."""
    quotes, texts = [], {}
    for number, name in enumerate(names, 1):
        texts[number] = f"“We ask for more,” {name} said."
        start = texts[number].index(name)
        quotes.append(
            Quote(
                number,
                0,
                18,
                QuoteKind.DIRECT,
                (start, start + len(name)),
                name=name,
                reason=reason,
            )
        )
    return quotes, texts


def found(*names: str) -> dict[str, tuple[str, ...]]:
    quotes, texts = told(*names)
    return spellings(unify(quotes, texts), texts)


@pytest.mark.parametrize(
    ("names", "same"),
    [
        (("Volodymyr Zelensky", "Zelenskyy", "Volodymyr Zelensky"), {"Zelensky", "Zelenskyy"}),
        (("Volodymyr Zelensky", "Зеленський", "Volodymyr Zelensky"), {"Zelensky", "Зеленський"}),
        (("Sergei Shoigu", "Schoigu"), {"Shoigu", "Schoigu"}),
    ],
)
def test_spellings_of_one_person_are_together(names, same):
    assert [{word, *others} for word, others in found(*names).items()] == [same]


@pytest.mark.parametrize(
    "names",
    [
        ("Anna Holt", "Holt"),
        ("Anna Holt", "Peter Strand"),
        ("the Ministry of Defence", "the Ministry of Defense"),
    ],
)
def test_what_is_spelled_alike_or_is_no_person_has_no_other_spelling(names):
    assert found(*names) == {}


def test_a_name_that_the_reader_gave_is_a_spelling_if_it_is_at_all_alike():
    quotes, texts = told("Selenskyj", "She", reason=READER)
    corrected = [quote._replace(name="Volodymyr Zelensky") for quote in quotes]
    assert spellings(corrected, texts) == {"Selenskyj": ("Zelensky",)}
    by_program = [quote._replace(reason="beside the cue") for quote in corrected]
    assert spellings(by_program, texts) == {}
