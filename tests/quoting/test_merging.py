"""Marks and attributed clauses become quotes of the right kind, span and speaker."""

from typing import NamedTuple

import pytest

from desktop.quoting.attribution import Attribution
from desktop.quoting.marks import regions
from desktop.quoting.merging import merge
from desktop.quoting.paragraphs import paragraphs_of_text
from desktop.story.quote import CueClass, Quote, QuoteKind, Range


class Said(NamedTuple):
    """An attribution by its words in the text: cue, speaker, clauses."""

    cue: str
    speaker: str = ""
    content: tuple[str, ...] = ()
    confidence: float = 0.8


def place(text: str, words: str, start: int = 0) -> Range:
    found = text.index(words, start)
    return found, found + len(words)


def attribution(text: str, said: Said, start: int = 0) -> Attribution:
    return Attribution(
        cue=place(text, said.cue, start),
        cue_class=CueClass.SPEECH,
        speaker=place(text, said.speaker) if said.speaker else None,
        content=tuple(place(text, words) for words in said.content),
        confidence=said.confidence,
    )


def merged(text: str, *said: Said) -> tuple[Quote, ...]:
    paragraphs = paragraphs_of_text(text)
    found = regions(text, paragraphs)
    return merge(text, paragraphs, found, [attribution(text, each) for each in said])


def shown(text: str, *said: Said) -> list[tuple[str, str, str]]:
    """Return kind, words and speaker of every quote."""
    return [
        (quote.kind.value, text[quote.start : quote.end], text[slice(*quote.speaker or (0, 0))])
        for quote in merged(text, *said)
    ]


def test_a_clause_all_in_marks_is_direct_with_its_marks() -> None:
    text = "“We go,” said Ada Poll."
    assert shown(text, Said("said", "Ada Poll", ("We go",))) == [("direct", "“We go,”", "Ada Poll")]


def test_marks_beside_a_cue_without_a_clause_are_direct() -> None:
    text = "“We go,” said Ada Poll."
    assert shown(text, Said("said", "Ada Poll")) == [("direct", "“We go,”", "Ada Poll")]


def test_a_clause_with_marks_in_it_is_mixed() -> None:
    text = "Ada Poll said that the dam was “as safe as ever” in May."
    said = Said("said", "Ada Poll", ("that the dam was “as safe as ever” in May",))
    assert shown(text, said) == [("mixed", "the dam was “as safe as ever” in May", "Ada Poll")]


def test_marks_right_behind_a_clause_belong_to_it() -> None:
    text = "Ada Poll said the dam was “as safe as ever.”"
    said = Said("said", "Ada Poll", ("the dam was",))
    assert shown(text, said) == [("mixed", "the dam was “as safe as ever.”", "Ada Poll")]


def test_a_clause_that_ends_within_marks_takes_all_of_them() -> None:
    text = "Ada Poll said the dam was “as safe as ever. Nobody need fear.”"
    said = Said("said", "Ada Poll", ("the dam was “as safe as ever",))
    assert shown(text, said) == [
        ("mixed", "the dam was “as safe as ever. Nobody need fear.”", "Ada Poll")
    ]


def test_a_clause_without_marks_is_indirect() -> None:
    text = "Ada Poll said the dam was safe."
    said = Said("said", "Ada Poll", ("the dam was safe",))
    assert shown(text, said) == [("indirect", "the dam was safe", "Ada Poll")]


def test_an_interrupted_quote_is_two_and_the_second_continues() -> None:
    text = "“We go,” said Ada Poll, “and we go now.”"
    found = merged(text, Said("said", "Ada Poll", ("We go",)))
    assert [text[quote.start : quote.end] for quote in found] == ["“We go,”", "“and we go now.”"]
    assert [quote.continues for quote in found] == [False, True]
    assert found[0].speaker == found[1].speaker


def test_the_next_sentence_in_marks_has_the_same_speaker() -> None:
    text = "“We go,” said Ada Poll. “It is late.”"
    found = merged(text, Said("said", "Ada Poll"))
    assert [(q.kind, q.continues, q.is_guess) for q in found] == [
        (QuoteKind.DIRECT, False, False),
        (QuoteKind.DIRECT, True, False),
    ]
    assert found[1].speaker == found[0].speaker


def test_the_next_paragraph_in_marks_has_the_same_speaker_as_a_guess() -> None:
    text = "“We go,” said Ada Poll.\n\n“It is late and we are tired.”"
    found = merged(text, Said("said", "Ada Poll"))
    assert [(q.continues, q.is_guess) for q in found] == [(False, False), (True, True)]


def test_a_question_behind_an_answer_is_somebody_elses() -> None:
    text = "“I did,” Mr Poll said.\n\n“And you read it?”"
    assert shown(text, Said("said", "Mr Poll"))[1] == ("direct", "“And you read it?”", "")


def test_a_quote_over_paragraphs_is_one() -> None:
    text = "Ada Poll said: “It fell in the night.\n\n“Nobody was hurt.”"
    assert shown(text, Said("said", "Ada Poll")) == [
        ("direct", "“It fell in the night.\n\n“Nobody was hurt.”", "Ada Poll")
    ]


def test_a_quote_before_its_cue_may_have_several_sentences() -> None:
    text = "“We go. It is late. The dam is full,” said Ada Poll."
    assert shown(text, Said("said", "Ada Poll", ("The dam is full",))) == [
        ("direct", "“We go. It is late. The dam is full,”", "Ada Poll")
    ]


def test_a_cue_in_marks_attributes_nothing() -> None:
    text = "“She said it was late,” said Ada Poll."
    first, second = Said("said", "She", ("it was late",)), Said("said Ada", "Ada Poll")
    assert shown(text, first, second) == [("direct", "“She said it was late,”", "Ada Poll")]


def test_a_clause_and_a_sentence_behind_its_colon_are_two() -> None:
    text = "Ada Poll said it was over: “We go home now.”"
    said = Said("said", "Ada Poll", ("it was over: “We go home now",))
    assert shown(text, said) == [
        ("indirect", "it was over", "Ada Poll"),
        ("direct", "“We go home now.”", "Ada Poll"),
    ]


def test_a_note_in_brackets_does_not_make_a_quote_mixed() -> None:
    text = "Ada Poll said “we go home now” (it)."
    said = Said("said", "Ada Poll", ("we go home now” (it)",))
    assert shown(text, said) == [("direct", "“we go home now”", "Ada Poll")]


@pytest.mark.parametrize(
    "text",
    [
        "The “so-called” reform failed.",
        "They played “Low Tide” on the pier.",
        "Ada “the Hammer” Poll won again.",
        "The film “We Go Home Now” opened.",
        "The team “Harbour Rats United” lost.",
    ],
)
def test_marks_without_speech_are_marked_words(text: str) -> None:
    (found,) = merged(text)
    assert found.kind is QuoteKind.MARKED
    assert found.speaker is None


def test_a_title_does_not_make_a_clause_mixed() -> None:
    text = "Ada Poll said she had seen “Low Tide” twice."
    said = Said("said", "Ada Poll", ("she had seen “Low Tide” twice",))
    assert shown(text, said) == [
        ("indirect", "she had seen “Low Tide” twice", "Ada Poll"),
        ("marked", "“Low Tide”", ""),
    ]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ada Poll was blunt. “It is over and we know it.”", "Ada Poll"),
        ("Mayor Ada Poll, who came late, was blunt: “It is over and we know it.”", "Mayor Ada Poll"),
        ("During the debate, Ada Poll shook her head: “It is over and we know it.”", "Ada Poll"),
        ("“It is over and we know it.” — Ada Poll", "Ada Poll"),
        ("“It is over and we know it.”\n\n— Ada Poll, mayor of Harbour", "Ada Poll"),
        ("It fell.\n\nShe was blunt.\n\n“It is over and we know it.”", "She"),
        ("It fell in the night.\n\n“It is over and we know it.”", ""),
        ("The talks ended in May. “It is over and we know it.”", ""),
    ],
)  # fmt: skip
def test_speech_without_a_cue_has_who_is_named_beside_it(text: str, speaker: str) -> None:
    (found,) = (quote for quote in shown(text) if quote[0] == "direct")
    assert found[2] == speaker


def test_an_outlet_that_relays_somebody_is_via() -> None:
    text = "Reuters reported that Ada Poll said the dam was safe."
    outer = Said("reported", "Reuters", ("that Ada Poll said the dam was safe",))
    inner = Said("said", "Ada Poll", ("the dam was safe",))
    (found,) = merged(text, outer, inner)
    assert text[slice(*found.speaker or (0, 0))] == "Ada Poll"
    assert text[slice(*found.via or (0, 0))] == "Reuters"


def test_of_two_people_the_outer_one_speaks() -> None:
    text = "Ben Low said that Ada Poll said the dam was safe."
    outer = Said("said", "Ben Low", ("that Ada Poll said the dam was safe",))
    inner = Said("said the", "Ada Poll", ("the dam was safe",))
    assert shown(text, outer, inner) == [
        ("indirect", "Ada Poll said the dam was safe", "Ben Low"),
    ]


def test_a_second_cue_of_one_speaker_ends_the_clause_of_the_first() -> None:
    text = "Ada Poll said the dam was safe and added that nobody was hurt."
    first = Said("said", "Ada Poll", ("the dam was safe and added that nobody was hurt",))
    second = Said("added", "Ada Poll", ("nobody was hurt",))
    assert shown(text, first, second) == [
        ("indirect", "the dam was safe", "Ada Poll"),
        ("indirect", "nobody was hurt", "Ada Poll"),
    ]


def test_what_is_denied_to_be_said_is_no_quote() -> None:
    text = "Ada Poll did not say that the dam was safe."
    paragraphs = paragraphs_of_text(text)
    said = attribution(text, Said("say", "Ada Poll", ("the dam was safe",)))
    assert merge(text, paragraphs, (), [said._replace(is_negated=True)]) == ()


def test_a_cue_of_the_sentence_before_attributes_nothing_behind_it() -> None:
    text = "Ben Low said it was late. “We go now,” Ada Poll, the mayor, said on Monday."
    first = Said("said", "Ben Low", ("it was late",))
    second = attribution(text, Said("said", "Ada Poll"), text.index("mayor"))
    paragraphs = paragraphs_of_text(text)
    found = merge(text, paragraphs, regions(text, paragraphs), [attribution(text, first), second])
    assert [text[slice(*quote.speaker or (0, 0))] for quote in found] == ["Ben Low", "Ada Poll"]


def test_spare_attributions_are_asked_about_marks_only() -> None:
    text = "“We go home now,” said Ada Poll. Ben Low said it was late."
    paragraphs = paragraphs_of_text(text)
    spare = [
        attribution(text, Said("said Ada", "Ada Poll")),
        attribution(text, Said("said it", "Ben Low", ("it was late",))),
    ]
    found = merge(text, paragraphs, regions(text, paragraphs), [], spare)
    assert [quote.kind for quote in found] == [QuoteKind.DIRECT]
    assert found[0].speaker == place(text, "Ada Poll")


@pytest.mark.parametrize(("words", "is_said"), [("We go home now", True), ("Home now", False)])
def test_spare_attributions_are_not_asked_about_a_word_or_two(words: str, is_said: bool) -> None:
    text = f"“{words},” said Ada Poll."
    paragraphs = paragraphs_of_text(text)
    spare = [attribution(text, Said("said", "Ada Poll"))]
    (found,) = merge(text, paragraphs, regions(text, paragraphs), [], spare)
    assert (found.cue is not None) is is_said


def test_a_fragment_before_an_unrelated_cue_is_marked() -> None:
    text = "Asked about the “deep state,” Ada Poll laughed."
    assert shown(text, Said("laughed", "Ada Poll")) == [("marked", "“deep state,”", "")]


def test_a_cue_with_words_of_its_own_leaves_other_marks_alone() -> None:
    text = "“This is the end,” one post read; another declared, “No surrender.”"
    found = shown(text, Said("declared", "another", ("No surrender",)))
    assert found == [("direct", "“This is the end,”", ""), ("direct", "“No surrender.”", "another")]


def test_names_in_marks_are_one_list_with_what_they_name() -> None:
    text = "Ada Poll called the report “fake news” and a “total disgrace” in May."
    assert shown(text, Said("called", "Ada Poll")) == [
        ("mixed", "the report “fake news” and a “total disgrace”", "Ada Poll")
    ]


def test_words_joined_to_a_quote_have_its_speaker() -> None:
    text = "“He is,” Ada Poll said, “a fraud” and someone who “can’t be trusted.”"
    found = merged(text, Said("said", "Ada Poll", ("He is",)))
    assert [text[quote.start : quote.end] for quote in found] == [
        "“He is,”",
        "“a fraud”",
        "“can’t be trusted.”",
    ]
    assert len({quote.speaker for quote in found}) == 1


def test_a_verb_that_no_table_knows_is_a_cue_by_its_place() -> None:
    text = "“We go home now,” thundered Ada Poll."
    assert shown(text) == [("direct", "“We go home now,”", "Ada Poll")]


def test_somebody_else_before_a_colon_is_who_speaks() -> None:
    text = "“We go home now,” said Ada Poll. Ben Low shook his head: “We stay here.”"
    assert shown(text, Said("said", "Ada Poll"))[1] == ("direct", "“We stay here.”", "Ben Low")


def test_a_work_named_in_marks_is_no_speech() -> None:
    text = "Ada Poll said in her book “Why We Quit Smoking” that it was late."
    assert shown(text, Said("said", "Ada Poll", ("it was late",)))[0][0] == "marked"
