"""The inner speaker speaks, the outlet is what the words came through."""

import pytest

from desktop.quoting.outlets import outlets
from tests.quoting.spoken import attributed, place, resolved, said, words


def chain(text, quote, attributions=()):
    """Return speaker and outlet of the one spoken quote."""
    (found,) = [each for each in resolved(text, quote, attributions=attributions) if each.is_spoken]
    return words(text, found.speaker), words(text, found.via)


def test_an_official_speaks_and_the_outlet_after_according_to_carries_it():
    text = "“The bridge will close,” a city official said, according to Politico."
    quote = said(text, "“The bridge will close,”", "a city official", "said")
    assert chain(text, quote) == ("a city official", "Politico")


def test_the_outlet_taken_for_the_speaker_gives_way_to_the_one_beside_the_words():
    text = "“The bridge will close,” a city official said, according to Politico."
    quote = said(text, "“The bridge will close,”", "Politico", "according to")
    inner = attributed(text, "said", "a city official", "“The bridge will close,”")
    assert chain(text, quote, (inner,)) == ("a city official", "Politico")


def test_as_an_outlet_reported_carries_what_somebody_confirmed():
    text = "“The bridge will close,” a senior engineer confirmed, as the Harlow Times reported."
    quote = said(text, "“The bridge will close,”", "a senior engineer", "confirmed")
    assert chain(text, quote) == ("a senior engineer", "the Harlow Times")


def test_the_outlet_that_was_told_carries_the_words():
    text = "Ana Ruiz told the BBC that the bridge was safe."
    assert chain(text, said(text, "the bridge was safe", "Ana Ruiz", "told")) == (
        "Ana Ruiz",
        "the BBC",
    )


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("Ruiz said in an interview with CNN on Sunday that the bridge was safe.", "CNN"),
        ("In an interview with Sky News, Ruiz said the bridge was safe.", "Sky News"),
        ("Speaking on Fox News, Ruiz said the bridge was safe.", "Fox News"),
        ("Ruiz said in a statement carried by state news agency TASS that the bridge was safe.", "TASS"),
        ("Ruiz said in an email to the Denver Post that the bridge was safe.", "the Denver Post"),
        ("Ruiz said the bridge was safe, NBC News reported.", "NBC News"),
        ("According to the Associated Press, Ruiz said the bridge was safe.", "the Associated Press"),
        ("Ruiz told the Sankei newspaper that the bridge was safe.", "the Sankei newspaper"),
        ("Ruiz told state television the bridge was safe.", "state television"),
        ("Ruiz told CNN's Jake Collins that the bridge was safe.", "CNN"),
    ],
)  # fmt: skip
def test_outlets_are_told_from_their_place_in_the_sentence(text, outlet):
    cue = "told" if "told" in text else "said"
    speaker, via = chain(text, said(text, "the bridge was safe", "Ruiz", cue))
    assert speaker == "Ruiz"
    assert outlet in via


@pytest.mark.parametrize(
    "text",
    [
        "Ruiz told reporters that the bridge was safe.",
        "Ruiz told the committee that the bridge was safe.",
        "Ruiz told the Senate that the bridge was safe.",
        "Ruiz wrote on X that the bridge was safe.",
        "Ruiz said on Telegram that the bridge was safe.",
        "BBC presenter Ann Ruiz said the bridge was safe.",
        "Ruiz said the bridge was safe, but according to CNN it had cracks.",
        "Ruiz said the bridge was safe. CNN had reported cracks.",
        "Ruiz said the report by CNN on the bridge was safe.",
    ],
)
def test_no_outlet_is_invented(text):
    content = "the bridge was safe" if "the bridge was safe" in text else "the report by CNN"
    cue = next(each for each in ("told", "wrote", "said") if each in text)
    assert chain(text, said(text, content, "Ruiz", cue))[1] == ""


@pytest.mark.parametrize(
    ("text", "outlet", "cue", "expected"),
    [
        ("The bridge will close, Reuters reported.", "Reuters", "reported", ("Reuters", "")),
        ("The bridge will close, local media reported on Tuesday, citing two engineers and city officials.", "local media", "reported",
         ("two engineers and city officials", "local media")),
        ("The bridge will close, Reuters reported, citing a draft budget.", "Reuters", "reported", ("Reuters", "")),
        ("Reuters quoted the minister as saying the bridge will close.", "Reuters", "quoted", ("the minister", "Reuters")),
        ("“The bridge will close,” Minister Sergei Holt was quoted by Interfax as saying.", "Interfax", "quoted",
         ("Minister Sergei Holt", "Interfax")),
        ("According to Yonhap news agency, quoting KCNA, the bridge will close.", "Yonhap news agency", "According to",
         ("KCNA", "Yonhap news agency")),
    ],
)  # fmt: skip
def test_whom_an_outlet_cites_speaks_and_else_the_outlet(text, outlet, cue, expected):
    content = next(
        words
        for words in ("“The bridge will close,”", "The bridge will close", "the bridge will close")
        if words in text
    )
    assert chain(text, said(text, content, outlet, cue)) == expected


def test_reported_words_that_report_belong_to_the_inner_speaker():
    text = (
        "According to the Associated Press, officials underlined that the old bridge would close."
    )
    quote = said(
        text,
        "officials underlined that the old bridge would close",
        "the Associated Press",
        "According to",
    )
    (found,) = resolved(text, quote)
    assert words(text, found.speaker) == "officials"
    assert words(text, found.via) == "the Associated Press"
    assert text[found.start : found.end] == "the old bridge would close"


def test_the_words_of_an_outlet_that_are_a_quote_already_are_not_counted_twice():
    text = "The mayor said the bridge would close, Reuters noted."
    outer = said(text, "The mayor said the bridge would close", "Reuters", "noted")
    inner = said(text, "the bridge would close", "The mayor", "said")
    found = resolved(text, outer, inner)
    assert [(words(text, each.speaker), words(text, each.via)) for each in found] == [
        ("The mayor", "Reuters")
    ]


def test_what_goes_on_came_through_the_same_outlet():
    text = "“We close it,” Ruiz told Sky News. “There is no other way.”"
    first = said(text, "“We close it,”", "Ruiz", "told")
    second = said(text, "“There is no other way.”", "Ruiz", "told")._replace(continues=True)
    assert [words(text, each.via) for each in resolved(text, first, second)] == [
        "Sky News",
        "Sky News",
    ]


def test_the_next_sentence_is_not_taken_to_have_come_through_the_outlet():
    text = "Ruiz told Sky News the bridge was safe. She said cars could cross."
    first = said(text, "the bridge was safe", "Ruiz", "told")
    second = said(text, "cars could cross", "She", "said")
    assert words(text, resolved(text, first, second)[1].via) == ""


def test_who_found_a_paper_carries_what_it_says():
    text = "A letter seen by Sky News says “the bridge will close by May”."
    quote = said(text, "“the bridge will close by May”", "A letter seen by Sky News", "says")
    assert chain(text, quote)[1] == "Sky News"


@pytest.mark.parametrize(
    ("text", "content", "speaker", "cue", "outlet", "language"),
    [
        ("Мер Олег Рудь сказав в інтерв'ю Бі-бі-сі, що міст закриють.", "міст закриють", "Олег Рудь", "сказав", "Бі-бі-сі", "uk"),
        ("Мер Олег Рудь розповів виданню «Бабель», що міст закриють.", "міст закриють", "Олег Рудь", "розповів", "виданню «Бабель»", "uk"),
        ("Мэр Олег Рудь рассказал агентству Интерфакс, что мост закроют.", "мост закроют", "Олег Рудь", "рассказал", "агентству Интерфакс", "ru"),
        ("„Wir warten ab“, sagte Heike Lorenz der Nachrichtenagentur dpa.", "„Wir warten ab“", "Heike Lorenz", "sagte", "der Nachrichtenagentur dpa", "de"),
        ("Le ministre a déclaré à l'AFP que le pont fermerait.", "le pont fermerait", "Le ministre", "déclaré", "AFP", "fr"),
    ],
)  # fmt: skip
def test_outlets_of_other_languages_are_found(text, content, speaker, cue, outlet, language):
    (found,) = resolved(text, said(text, content, speaker, cue), language=language)
    assert words(text, found.via) == outlet


def test_names_of_outlets_end_where_they_end():
    text = "It told the Guardian, the Washington Post and Kyodo; the Senate and Ana Post said no."
    found = [text[start:end] for start, end in outlets(text)]
    assert found[:3] == ["the Guardian", "the Washington Post", "Kyodo"]


def test_an_outlet_named_within_what_is_said_carries_nothing():
    text = "Ruiz said that the report seen by CNN on the bridge was safe."
    content = "the report seen by CNN on the bridge was safe"
    assert chain(text, said(text, content, "Ruiz", "said")) == ("Ruiz", "")


def test_words_told_to_the_outlet_itself_came_through_nobody():
    text = "“We close it,” Ruiz told this newspaper."
    quote = said(text, "“We close it,”", "Ruiz", "told", via="this newspaper")
    assert chain(text, quote) == ("Ruiz", "")


def test_what_an_outlet_found_out_itself_is_not_said_to_have_come_through_it():
    text = "Sky News understands that officials said the old bridge would close."
    words_said = "officials said the old bridge would close"
    inner = attributed(text, "said", "officials", "the old bridge would close")
    assert chain(text, said(text, words_said, "Sky News", "understands"), (inner,)) == (
        "officials",
        "",
    )


def test_what_was_taken_for_an_outlet_and_is_none_is_dropped():
    text = "Ruiz told the committee that the bridge was safe."
    quote = said(text, "the bridge was safe", "Ruiz", "told", via="the committee")
    assert quote.via == place(text, "the committee")
    assert chain(text, quote) == ("Ruiz", "")
