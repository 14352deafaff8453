"""One name a person, within an article and over several; who is not named stays so."""

from collections import Counter

import pytest

from desktop.quoting.extract import find_quotes
from desktop.quoting.names import anonymity, described, one_name_each, persons, unify
from desktop.quoting.speakers.alike import is_near, is_same
from desktop.story.quote import Quote, QuoteKind
from tests.quoting.spoken import resolved, said, words


def named(text, *speakers, language="en"):
    """Return the name that each speaker of "… said it was late" is given, in the order of the text."""
    quotes = []
    at = 0
    for speaker in speakers:
        start = text.index(speaker, at)
        at = start + len(speaker)
        content = text.index("it was late", at) if "it was late" in text[at:] else at
        quotes.append(
            Quote(1, content, content + 11, QuoteKind.INDIRECT, (start, at), (at + 1, at + 5))
        )
    return [each.name for each in resolved(text, *quotes, language=language)]


def test_a_last_name_is_that_of_the_full_name_in_the_article():
    text = "Mayor Ana Ruiz said it was late.\nMs Ruiz said it was late.\nRuiz said it was late."
    assert named(text, "Mayor Ana Ruiz", "Ms Ruiz", "Ruiz") == ["Ana Ruiz"] * 3


def test_the_full_name_may_stand_where_nobody_speaks():
    text = "A letter to Ana Ruiz came back on Monday.\nMs Ruiz said it was late."
    assert named(text, "Ms Ruiz") == ["Ana Ruiz"]


@pytest.mark.parametrize(
    ("mention", "name"),
    [
        ("US President Joe Tarrant", "Joe Tarrant"),
        ("Secretary of State Anthony Blake", "Anthony Blake"),
        ("Home Secretary Ruth Moss", "Ruth Moss"),
        ("NATO Secretary General Jens Holt", "Jens Holt"),
        ("Ukrainian Defense Minister Rustem Akhmet", "Rustem Akhmet"),
        ("Malaysia's Prime Minister, Najib Rahman", "Najib Rahman"),
        ("the CEO of the Harbour Council Enver Sol", "Enver Sol"),
        ("Deputy Assistant Secretary of Commerce Lionel Park", "Lionel Park"),
        ("lawyer Nadia Fenn", "Nadia Fenn"),
        ("K.C. Mauer", "K.C. Mauer"),
        ("Mohammed bin Rashid", "Mohammed bin Rashid"),
        ("Ms. Renner", "Renner"),
        ("Human Rights Watch", "Human Rights Watch"),
        ("The U.S. Department of Agriculture", "U.S. Department of Agriculture"),
        ("the Foreign Ministry", "Foreign Ministry"),
        ("Senators Paul Grey and Dina West", "Paul Grey and Dina West"),
        ("Matthew Ingram of the Globe", "Matthew Ingram"),
    ],
)
def test_the_name_is_printed_without_titles(mention, name):
    assert named(f"On Friday {mention} said it was late.", mention) == [name]


@pytest.mark.parametrize(
    "mention",
    [
        "officials",
        "US officials",
        "Two officials",
        "one poster",
        "another U.S. official",
        "a White House aide",
        "aides to President Joe Tarrant",
        "a spokesman for Boris Kerr",
        "Lawyers for Mr. Gantz",
        "Prince Aldo's spokesman",
        "critics",
        "a statement from the union",
    ],
)
def test_who_is_not_named_is_given_no_name(mention):
    assert named(f"On Friday {mention} said it was late.", mention) == [""]


@pytest.mark.parametrize(
    "mention", ["Officials", "Residents", "Police", "Critics", "Investigators"]
)
def test_the_capital_of_a_sentence_makes_no_name(mention):
    assert named(f"{mention} said it was late.", mention) == [""]


def test_two_people_with_one_last_name_stay_apart():
    text = "Joe Tarrant and his wife, Ellen Tarrant, came.\nMr Tarrant said it was late.\nMrs Tarrant said it was late."
    assert named(text, "Mr Tarrant", "Mrs Tarrant") == ["Joe Tarrant", "Ellen Tarrant"]


def test_a_name_that_two_people_have_is_only_guessed():
    text = "Joe Tarrant and his wife, Ellen Tarrant, came.\nTarrant said it was late."
    (found,) = resolved(text, said(text, "it was late", "Tarrant", "said"))
    assert found.is_guess


def test_a_slip_of_the_pen_is_the_same_person():
    text = "Lydia Buchtmann said it was late.\nMs Bauchtman said it was late."
    assert named(text, "Lydia Buchtmann", "Ms Bauchtman") == ["Lydia Buchtmann"] * 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zelensky", "Zelenskyy"),
        ("Зеленський", "Зеленського"),
        ("Путин", "Путиным"),
        ("Марина", "Марини"),
        ("Weigl", "Weigls"),
        ("Hnatiuk", "Hnatyuk"),
        ("Ruiz", "Ruiz's"),
    ],
)
def test_spellings_and_cases_of_one_name(one, other):
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Biden", "Burden"), ("Grey", "West"), ("Корсак", "Коваль"), ("Kerr", "Karr")],
)
def test_other_names_are_other_people(one, other):
    assert not is_same(one, other)
    assert not is_near(one, other)


def test_a_case_of_a_name_is_read_as_the_name():
    text = "Президент Володимир Корсак заявив, що it was late.\nЗа словами Корсака, it was late."
    assert (
        named(text, "Президент Володимир Корсак", "Корсака", language="uk")
        == ["Володимир Корсак"] * 2
    )


def test_an_abbreviation_has_the_name_it_stands_for():
    text = "The World Health Organisation (WHO) met.\nLater WHO said it was late."
    (found,) = resolved(text, said(text, "it was late", "WHO", "said"))
    assert found.name == "World Health Organisation"


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Officials of Ministry of Defence met.", "Ministry of Defence"),
        ("Ministry of Health and Ministry of Defence met.", "Ministry"),
    ],
)
def test_a_ministry_has_the_one_longer_name_it_stands_for(before, name):
    text = f"{before}\nLater the Ministry said it was late."
    assert named(text, "the Ministry") == [name]


def test_articles_share_the_fullest_name():
    quotes = [
        Quote(1, 0, 5, QuoteKind.DIRECT, (6, 9), name="Joe Tarrant"),
        Quote(2, 0, 5, QuoteKind.DIRECT, (6, 9), name="Tarrant"),
        Quote(3, 0, 5, QuoteKind.DIRECT, (6, 9), name="Volodymyr Zelenskyy"),
        Quote(4, 0, 5, QuoteKind.DIRECT, (6, 9), name="Zelensky"),
        Quote(5, 0, 5, QuoteKind.DIRECT, (6, 9)),
    ]
    assert [each.name for each in unify(quotes, {})] == [
        "Joe Tarrant",
        "Joe Tarrant",
        "Volodymyr Zelenskyy",
        "Volodymyr Zelenskyy",
        "",
    ]


def test_articles_with_two_people_of_one_last_name_leave_it_alone():
    names = ["Joe Tarrant", "Ellen Tarrant", "Tarrant"]
    quotes = [Quote(i, 0, 5, QuoteKind.DIRECT, (6, 9), name=name) for i, name in enumerate(names)]
    assert [each.name for each in unify(quotes, {})] == names


def test_an_organisation_is_not_taken_for_a_person():
    names = ["Bank of Rome", "Foreign Ministry", "Defence Ministry", "Carla Rome"]
    quotes = [Quote(i, 0, 5, QuoteKind.DIRECT, (6, 9), name=name) for i, name in enumerate(names)]
    assert [each.name for each in unify(quotes, {})] == names


def test_a_speaker_is_described_with_title_and_apposition():
    text = "It was late, said Maria Delgado, 34, a nurse who lives near the plant. She left."
    (found,) = resolved(text, said(text, "It was late", "Maria Delgado", "said"))
    assert described(text, found) == "Maria Delgado, 34, a nurse who lives near the plant"


def test_a_description_ends_before_the_verb():
    text = "Maria Delgado, told of the fire, said it was late."
    (found,) = resolved(text, said(text, "it was late", "Maria Delgado", "said"))
    assert described(text, found) == "Maria Delgado"


def test_the_clause_of_anonymity_is_kept_with_its_reason():
    text = "It was late, said two officials who spoke on condition of anonymity because they feared for their jobs."
    (found,) = resolved(text, said(text, "It was late", "two officials", "said"))
    assert words(text, anonymity(text, found)) == (
        "who spoke on condition of anonymity because they feared for their jobs"
    )
    assert found.name == ""


def test_who_asked_not_to_be_named_has_a_clause_of_anonymity():
    text = "A teacher, who asked not to be named, said it was late."
    (found,) = resolved(text, said(text, "it was late", "A teacher", "said"))
    assert words(text, anonymity(text, found)) == "who asked not to be named"


def test_what_is_asked_about_the_name_is_no_quote():
    text = "A teacher, who asked not to be named, said it was late."
    asked = said(text, "not to be named", "A teacher", "asked")
    found = resolved(text, asked, said(text, "it was late", "A teacher", "said"))
    assert [text[each.start : each.end] for each in found] == ["it was late"]


def test_most_speakers_have_none():
    text = "A teacher said it was late."
    (found,) = resolved(text, said(text, "it was late", "A teacher", "said"))
    assert anonymity(text, found) is None


def test_two_who_speak_as_one_are_each_of_them_under_the_name_that_is_shown() -> None:
    names = ("Ruiz and Bo Lind", "Ana Ruiz", "Ana Ruiz and Bo Lind", "Ernst and Young Partners")
    both = ("Ana Ruiz", "Bo Lind")
    assert persons(names) == {"Ruiz and Bo Lind": both, "Ana Ruiz and Bo Lind": both}
    assert persons(("Department of Trade and Industry", "Trinidad and Tobago", "")) == {}


def test_the_words_said_are_no_description_of_who_says_them():
    text = "Ferries, says harbour chief Ana Ruiz, will run on Monday, if the ice melts."
    words_, speaker = text.index("will run"), text.index("harbour chief")
    end = speaker + len("harbour chief Ana Ruiz")
    quote = Quote(1, words_ - 2, len(text) - 1, QuoteKind.INDIRECT, (speaker, end))
    assert described(text, quote) == "harbour chief Ana Ruiz"


def test_a_clause_that_goes_on_behind_the_speaker_is_no_description():
    text = "Ніхто не загинув, повідомила берегова охорона, але 14 людей лікували від переломів."
    first, *_ = find_quotes(text, language="uk")
    assert described(text, first) == "берегова охорона"
    text = "Nobody was killed, reported the coastguard, but 14 people were treated.\n"
    first, *_ = find_quotes(text, language="en")
    assert described(text, first) == "the coastguard"


def test_what_sets_a_speaker_against_others_is_no_description():
    text = "Justice Ana Ruiz, by contrast, said it was late."
    quote = Quote(1, 36, 47, QuoteKind.INDIRECT, (0, 16), (31, 35))
    assert described(text, quote) == "Justice Ana Ruiz"


@pytest.mark.parametrize("mention", ["US", "The US", "Germany", "Another", "Rs 300"])
def test_what_is_no_name_names_nobody(mention):
    assert named(f"{mention} said it was late.", mention) == [""]


def test_a_plural_that_opens_a_sentence_names_nobody():
    assert named("Медики сказали it was late.", "Медики", language="uk") == [""]


def test_a_ukrainian_title_is_no_part_of_a_name():
    text = "Міністр Гриценко said it was late. Пізніше Петро Гриценко поїхав."
    assert named(text, "Міністр Гриценко", language="uk") == ["Петро Гриценко"]


def test_what_is_printed_in_short_has_the_longer_name_of_the_article():
    text = "The Vale administration said it was late.\nThe administration said it was late."
    assert (
        named(text, "The Vale administration", "The administration")
        == ["the Vale administration"] * 2
    )


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('قال وزير الطاقة سامي حداد يوم الثلاثاء: "سنعيد التيار خلال يومين".', ""),
        ('قال حداد: "سنعيد التيار خلال يومين".', ""),
        ('سامي حداد: "سنعيد التيار خلال يومين".', "سامي حداد"),
    ],
)
def test_a_clause_is_no_speaker_in_a_language_without_rules(text, speaker):
    (quote,) = (each for each in find_quotes(text, language="ar") if each.is_spoken)
    assert quote.name == speaker
    assert (quote.speaker is None) is (not speaker)


def test_a_heading_before_words_in_marks_is_no_speaker():
    (quote,) = find_quotes('The cinema opened. Price: "Free for all of us tonight."', language="en")
    assert quote.speaker is None
    assert not quote.is_guess


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Ірини Гнатюк", "Ірина Гнатюк"),
        ("Ірині Гнатюк", "Ірина Гнатюк"),
        ("Петра Савчука", "Петро Савчук"),
        ("Олексія Кравця", "Олексій Кравець"),
        ("Льва Романюка", "Лев Романюк"),
        ("Марією Чорною", "Марія Чорна"),
        ("Валерія Бондаря", "Валерій Бондар"),
        ("Анны Зыковой", "Анна Зыкова"),
        ("Петром Ершовым", "Петр Ершов"),
        ("Дмитрия Лесного", "Дмитрий Лесной"),
    ],
)
def test_a_slavic_name_in_another_case_is_the_same_person(printed, name):
    assert one_name_each(Counter([printed, printed, name])) == {printed: name, name: name}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Олександра Білик", "Олександр Білик"),
        ("Валерія Бондар", "Валерій Бондар"),
        ("Юлії Коваль", "Юлій Коваль"),
        ("Богдана Сич", "Богдан Сич"),
        ("Валерия Белова", "Валерий Белов"),
        ("Олександра Громова", "Олександр Громов"),
        ("Ірини Гнатюк", "Олег Гнатюк"),
        ("Олега Гнатюка", "Ольга Гнатюк"),
    ],
)
def test_a_man_and_a_woman_with_one_last_name_stay_two(one, other):
    assert len(set(one_name_each(Counter([one, other])).values())) == 2


def test_a_genitive_behind_a_phrase_is_who_is_named_elsewhere_in_the_article():
    text = "За словами Ірини Гнатюк, школа відкриється восени.\n\nІрина Гнатюк сказала, що дах готовий."
    assert {quote.name for quote in find_quotes(text, language="uk")} == {"Ірина Гнатюк"}
