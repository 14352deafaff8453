"""Who was asked and said nothing, or left something open."""

import pytest

from desktop.story.quote import QuoteKind
from tests.quoting.spoken import resolved, said, words


def silent(text, *quotes, language="en"):
    """Return the words, the cue and the speaker of who said nothing."""
    return [
        (text[each.start : each.end], words(text, each.cue), words(text, each.speaker))
        for each in resolved(text, *quotes, language=language)
        if each.kind is QuoteKind.NO_COMMENT
    ]


@pytest.mark.parametrize(
    ("text", "said_nothing", "speaker"),
    [
        ("The airport declined to comment on the strike.", "declined to comment on the strike", "The airport"),
        ("His lawyer refused to say where he was.", "refused to say where he was", "His lawyer"),
        ("The ministry has not yet commented on the plan.", "has not yet commented on the plan", "The ministry"),
        ("The embassy did not immediately respond to requests for comment.", "did not immediately respond to requests for comment", "The embassy"),
        ("Mr. Silva could not be reached on Sunday.", "could not be reached on Sunday", "Mr. Silva"),
        ("John Kerr, the council's spokesman, also did not rule out a new vote.", "did not rule out a new vote", "John Kerr"),
        ("The bank would neither confirm nor deny the sale.", "would neither confirm nor deny the sale", "The bank"),
        ("A spokeswoman was not immediately available for comment.", "was not immediately available for comment", "A spokeswoman"),
        ("Ruiz didn't respond to questions.", "didn't respond to questions", "Ruiz"),
        ("But the company wouldn’t say how many were hurt, citing privacy.", "wouldn’t say how many were hurt", "the company"),
        ("On Tuesday, the White House would not comment.", "would not comment", "the White House"),
        ("The army, which has yet to comment, sent trucks.", "has yet to comment", "The army"),
        ("Colfax ignored questions about the emails.", "ignored questions about the emails", "Colfax"),
    ],
)  # fmt: skip
def test_silence_is_listed_with_who_was_silent(text, said_nothing, speaker):
    ((found, _, who),) = silent(text)
    assert (found, who) == (said_nothing, speaker)


@pytest.mark.parametrize(
    "text",
    [
        "The patient did not respond to treatment.",
        "She declined to join the coalition.",
        "A man who declined to be named said the road was open.",
        "He refused to leave the building.",
        "Rates declined to a new low.",
        "“I would not say that,” Ruiz said.",
        "The club is not available on phones.",
    ],
)
def test_other_refusals_are_no_silence(text):
    assert silent(text) == []


def test_the_same_subject_speaks_and_is_silent():
    text = "“We take it seriously,” she said, but refused to say how many left."
    quote = said(text, "“We take it seriously,”", "she", "said")
    assert silent(text, quote) == [
        ("refused to say how many left", "refused to say", "she"),
    ]


def test_no_comment_from_somebody_names_who_stands_behind():
    text = "There was no immediate comment from the port authority."
    assert silent(text)[0][2] == "the port authority"


@pytest.mark.parametrize(
    ("text", "speaker", "cue", "kinds"),
    [
        ("The minister declined to say the bridge would close.", "The minister", "say", [QuoteKind.NO_COMMENT]),
        ("The minister declined to comment, but her aide said the bridge would close.", "her aide", "said",
         [QuoteKind.NO_COMMENT, QuoteKind.INDIRECT]),
    ],
    ids=["of the same clause", "beside it"],
)  # fmt: skip
def test_reported_speech_stays_beside_silence_and_goes_where_it_is_made_of_it(
    text, speaker, cue, kinds
):
    quote = said(text, "the bridge would close", speaker, cue)
    assert [each.kind for each in resolved(text, quote)] == kinds


@pytest.mark.parametrize(
    ("text", "cue", "speaker", "language"),
    [
        ("Речниця міста відмовилася коментувати затримання.", "відмовилася коментувати", "Речниця міста", "uk"),
        ("У посольстві не відповіли на запит.", "не відповіли на запит", "", "uk"),
        ("Министр не исключил новых выборов.", "не исключил", "Министр", "ru"),
        ("Пресс-служба отказалась от комментариев.", "отказалась от комментариев", "Пресс-служба", "ru"),
        ("Das Landratsamt wollte sich zu dem Streit nicht äußern.", "wollte sich zu dem Streit nicht äußern", "Das Landratsamt", "de"),
        ("Der Sprecher war nicht zu erreichen.", "war nicht zu erreichen", "Der Sprecher", "de"),
        ("La préfecture n'a pas souhaité commenter.", "n'a pas souhaité commenter", "La préfecture", "fr"),
        ("Le ministre a refusé de répondre.", "a refusé de répondre", "Le ministre", "fr"),
    ],
)  # fmt: skip
def test_silence_is_found_in_other_languages(text, cue, speaker, language):
    ((_, found, who),) = silent(text, language=language)
    assert (found, who) == (cue, speaker)


def test_a_silent_speaker_has_his_name():
    text = "Mayor Ana Ruiz spoke on Monday.\nMs Ruiz declined to comment on the vote."
    (found,) = resolved(text)
    assert found.name == "Ana Ruiz"


@pytest.mark.parametrize(
    ("text", "silence"),
    [
        (
            "The embassy did not comment on the new U.S. policy. It closed at noon.",
            "did not comment on the new U.S. policy",
        ),
        ("The mayor declined to comment on Mr. Vale.", "declined to comment on Mr. Vale"),
        ("The mayor declined to comment on the U.S.", "declined to comment on the U.S."),
    ],
)
def test_the_full_stop_of_an_abbreviation_ends_no_silence(text, silence):
    (found,) = resolved(text)
    assert text[found.start : found.end] == silence
