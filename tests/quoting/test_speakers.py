"""Whom a pronoun stands for, who speaks where no speaker is printed, and texts of any kind."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.quoting.extract import find_quotes
from desktop.story.quote import QuoteKind
from tests.quoting.spoken import resolved, said, words


def name_of(text, pronoun, cue="said", language="en"):
    """Return the name given to the speaker of "it was late", and whether it is a guess."""
    (found,) = resolved(text, said(text, "it was late", pronoun, cue), language=language)
    return found.name, found.is_guess


def test_a_pronoun_is_the_person_named_before_as_a_guess():
    text = "Governor Elena Marsh came on Tuesday.\nShe said it was late."
    assert name_of(text, "She") == ("Elena Marsh", True)


def test_the_span_of_a_pronoun_stays_as_printed():
    text = "Governor Elena Marsh came on Tuesday.\nShe said it was late."
    (found,) = resolved(text, said(text, "it was late", "She", "said"))
    assert words(text, found.speaker) == "She"


def test_a_pronoun_is_the_person_it_fits_not_the_one_named_last():
    text = "Rosa Quint met the banker Karl Oberlin. She said it was late."
    assert name_of(text, "She") == ("Rosa Quint", True)


def test_a_pronoun_is_the_subject_not_the_object():
    text = "Peter Haldane met with Karl Oberlin. He said it was late."
    assert name_of(text, "He") == ("Peter Haldane", True)


def test_a_pronoun_is_no_name_behind_a_preposition_where_another_fits():
    text = "A letter to Jane Mauer by the way of Ana Ruiz came, and Rosa Quint read it. She said it was late."
    assert name_of(text, "She") == ("Rosa Quint", True)


def test_whose_view_a_sentence_takes_comes_before_its_subject():
    text = "For Kevin Allton, a teacher, Robert Marsh was a legend. He said it was late."
    assert name_of(text, "He") == ("Kevin Allton", True)


def test_a_title_tells_the_gender_of_an_unusual_name():
    text = "Ms Zorvin met Karl Oberlin. She said it was late."
    assert name_of(text, "She") == ("Zorvin", True)


def test_the_seat_of_a_lawmaker_is_no_name():
    text = (
        "The MP for Harlow East, Dan Price, said it was late. The MP for Merrow North said so too."
    )
    (found,) = find_quotes(text, language="en")
    assert found.name == "Dan Price"
    assert find_quotes("The MP for Harlow East said it was late.", language="en")[0].name == ""


def test_a_pronoun_without_anybody_before_has_no_name():
    assert name_of("She said it was late.", "She") == ("", True)


def test_a_pronoun_behind_an_unnamed_speaker_is_not_the_person_named_long_before():
    text = (
        "Ana Ruiz spoke first.\nA police spokeswoman said the road was open. She said it was late."
    )
    first = said(text, "the road was open", "A police spokeswoman", "said")
    second = said(text, "it was late", "She", "said")
    assert [each.name for each in resolved(text, first, second)] == ["", ""]


def test_they_stands_for_no_person():
    text = "“The list is final,” an aide of Ana Ruiz said. They said it was late."
    first = said(text, "“The list is final,”", "an aide of Ana Ruiz", "said")
    found = resolved(text, first, said(text, "it was late", "They", "said"))
    assert found[1].name == ""
    assert found[1].is_guess


def test_they_is_not_the_one_person_who_spoke_last():
    text = "Ana Ruiz said the road was open. They said it was late."
    first = said(text, "the road was open", "Ana Ruiz", "said")
    found = resolved(text, first, said(text, "it was late", "They", "said"))
    assert [each.name for each in found] == ["Ana Ruiz", ""]


def test_it_is_the_organisation_that_spoke_last():
    text = "Human Rights Watch said the road was open. It said it was late."
    first = said(text, "the road was open", "Human Rights Watch", "said")
    found = resolved(text, first, said(text, "it was late", "It", "said"))
    assert found[1].name == "Human Rights Watch"


@pytest.mark.parametrize(
    ("text", "pronoun", "name", "language"),
    [
        ("Речниця Ірина Дяк приїхала з Павлом Ткачем. Вона сказала, що it was late.", "Вона", "Ірина Дяк", "uk"),
        ("Нина Лапина встретила Антона Рогова. Она сказала, что it was late.", "Она", "Нина Лапина", "ru"),
        ("Heike Lorenz kam mit Anton Weigl. Sie sagte, it was late.", "Sie", "Heike Lorenz", "de"),
        ("Claire Besson est venue avec Alain Moreau. Elle a dit que it was late.", "Elle", "Claire Besson", "fr"),
    ],
)  # fmt: skip
def test_pronouns_of_other_languages(text, pronoun, name, language):
    assert name_of(text, pronoun, cue="", language=language) == (name, True)


def test_a_role_is_the_person_who_has_it():
    text = "Councillor Fatima Idris voted no.\nLater the councillor said it was late."
    assert name_of(text, "the councillor") == ("Fatima Idris", True)


def test_a_role_is_not_that_of_a_person_named_only_later():
    text = "The councillor said it was late.\nCouncillor Fatima Idris voted no."
    assert name_of(text, "The councillor") == ("", False)


def test_a_role_that_two_have_is_nobodys_name():
    text = "Senator Paul Grey met Senator Dina West.\nLater the senator said it was late."
    assert name_of(text, "the senator")[0] == ""


def test_two_officials_are_not_one():
    text = "An official said the road was open. Another official said it was late."
    first = said(text, "the road was open", "An official", "said")
    found = resolved(text, first, said(text, "it was late", "Another official", "said"))
    assert [each.name for each in found] == ["", ""]


def test_a_name_behind_a_role_belongs_to_the_speaker():
    text = "Her lawyer, Miriam Gold of the Harbour Project, said it was late."
    (found,) = resolved(text, said(text, "it was late", "Her lawyer", "said"))
    assert words(text, found.speaker) == "Her lawyer, Miriam Gold"
    assert found.name == "Miriam Gold"


def test_several_speakers_are_not_called_by_the_one_who_is_named():
    text = "Island leaders, including President Ana Ruiz, said it was late."
    assert name_of(text, "Island leaders") == ("", False)


def test_what_somebody_wrote_speaks_under_his_name():
    text = "Ana Ruiz came.\nRuiz's letter said it was late."
    assert name_of(text, "Ruiz's letter")[0] == "Ana Ruiz"


def test_a_label_of_a_feed_is_nobodys_name():
    text = "WATCH: it was late"
    assert name_of(text, "WATCH", cue="")[0] == ""


def alone(text):
    """Return the speaker of the words in marks that have none beside them."""
    start = text.rindex("“")
    quote = said(text, text[start:].split("\n")[0])
    (found,) = resolved(text, quote)
    return words(text, found.speaker), found.name, found.is_guess


def test_words_alone_have_the_speaker_of_whom_the_paragraph_before_is():
    text = "The loudest cheer was for Colonel Beatriz Sosa, who had come home.\n“I never thought I would stand here.”"
    assert alone(text) == ("Colonel Beatriz Sosa", "Beatriz Sosa", True)


def test_a_paragraph_that_ends_in_a_colon_introduces_who_speaks():
    text = "Fire chief Ned Colby told what his crews had seen:\n“The whole third floor was gone.”"
    assert alone(text) == ("Fire chief Ned Colby", "Ned Colby", False)


def test_a_name_behind_a_dash_is_the_speaker():
    text = "“I came for my daughters.”\n― Renata Flores"
    (found,) = resolved(text, said(text, "“I came for my daughters.”"))
    assert (words(text, found.speaker), found.name) == ("Renata Flores", "Renata Flores")


def test_who_takes_turns_is_not_guessed():
    text = "“Did you sign it?” Ann Dreyer asked.\n“I did,” Mr. Cole said.\n“And you read it?”"
    quotes = (
        said(text, "“Did you sign it?”", "Ann Dreyer", "asked"),
        said(text, "“I did,”", "Mr. Cole", "said"),
        said(text, "“And you read it?”"),
    )
    assert resolved(text, *quotes)[2].speaker is None


def test_marked_words_get_no_speaker():
    text = "Ana Ruiz opened the “peace bridge” on Monday."
    start = text.index("“")
    quote = said(text, "“peace bridge”")._replace(kind=QuoteKind.MARKED, start=start)
    (found,) = resolved(text, quote)
    assert (found.speaker, found.name) == (None, "")


NEWS = st.lists(
    st.sampled_from(
        "Ana Ruiz|Ruiz|she|They|told|said|that|the BBC|,|.|“|”|\"|'|«|»|—|according to|Reuters|citing|\n|\n\n|declined to comment"
        "|officials|the official|:|(|)|Mr.|U.S.|quoted|as saying|who|not to be named|Зеленського|сказав|dem „Spiegel“|\u00b7|é|😀|3".split(
            "|"
        )
    ),
    max_size=40,
)


@given(NEWS, st.sampled_from(["en", "uk", "ru", "de", "fr", "pl", ""]))
def test_any_text_is_resolved_with_places_inside_of_it(pieces, language):
    text = " ".join(pieces)
    for quote in find_quotes(text, language=language):
        places = [(quote.start, quote.end), quote.speaker, quote.cue, quote.via]
        for place in filter(None, places):
            assert 0 <= place[0] < place[1] <= len(text)


def test_a_long_line_of_names_takes_no_long_time():
    text = "Ana Ruiz told the New York Daily Evening Post, citing officials who " * 400
    found = find_quotes(text, language="en")
    assert isinstance(found, tuple)
