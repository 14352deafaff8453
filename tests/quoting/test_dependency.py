"""The parser's rules find who says what in sentences of many builds; every text here is invented."""

from functools import cache

import pytest

from desktop.quoting import model
from desktop.quoting.attribution import Attribute, Attribution, Paragraph
from desktop.quoting.dependency import attributing
from desktop.quoting.marks import regions
from desktop.quoting.paragraphs import paragraphs_of_text
from desktop.story.quote import CueClass

pytestmark = pytest.mark.needs_model


@cache
def attribute() -> Attribute:
    nlp = model.load().nlp
    assert nlp is not None
    return attributing.attribute(nlp)


def attributions(text: str) -> list[Attribution]:
    lines = (Paragraph(0, len(text)),) if "\n" not in text else paragraphs_of_text(text)
    return attribute()(text, lines, regions(text, lines))


def read(text: str, each: Attribution) -> tuple[str, str, str]:
    """Return the speaker, cue and content of an attribution as texts, pieces of a content parted by "/"."""
    speaker = text[slice(*each.speaker)] if each.speaker else ""
    content = " / ".join(text[slice(*part)] for part in each.content)
    return speaker, text[slice(*each.cue)], content


def found(text: str) -> list[tuple[str, str, str]]:
    return [read(text, each) for each in attributions(text) if not each.is_negated]


SENTENCES = [
    ("Mayor Ortiz said on Monday that the dam was safe.", "Mayor Ortiz", "said", "the dam was safe"),
    ("Mayor Ortiz said the dam was safe.", "Mayor Ortiz", "said", "the dam was safe"),
    ("The dam was safe enough, said Ana Ortiz, who runs the town.", "Ana Ortiz", "said", "The dam was safe enough"),
    ("The dam, she said, is safe for now.", "she", "said", "The dam / is safe for now"),
    ("It would hold for good, Ortiz argued, if the river kept low.", "Ortiz", "argued",
     "It would hold for good / if the river kept low"),
    ("According to two engineers close to the project, the wall leaks badly.", "two engineers close to the project",
     "According to", "the wall leaks badly"),
    ("In the words of one aide, the whole plan is dead.", "one aide", "In the words of", "the whole plan is dead"),
    ("The talks were, as one aide put it, “a long funeral”.", "one aide", "put", "a long funeral"),
    ("Ortiz urged the council to close the gates.", "Ortiz", "urged", "to close the gates"),
    ("Ortiz has vowed to rebuild the wall.", "Ortiz", "vowed", "to rebuild the wall"),
    ("The firm denied hiding the cracks from its clients.", "The firm", "denied", "hiding the cracks from its clients"),
    ("She accused the firm on Friday of hiding the cracks.", "She", "accused", "the firm on Friday of hiding the cracks"),
    ("She called the report “a fairy tale”.", "She", "called", "the report “a fairy tale"),
    ("Neighbours described the couple as quiet and helpful people.", "Neighbours", "described",
     "the couple as quiet and helpful people"),
    ("The engineer was quoted as saying that the wall would hold.", "The engineer", "saying", "the wall would hold"),
    ("It was announced by the ministry that the road would close.", "the ministry", "announced", "the road would close"),
    ("Reporters asked whether the gates had been tested.", "Reporters", "asked", "whether the gates had been tested"),
    ("His claim that the votes were counted twice was rejected.", "His", "claim", "the votes were counted twice"),
    ("The chairman repeated his claim that the votes were counted twice.", "The chairman", "claim",
     "the votes were counted twice"),
    ("Aid groups have stepped up calls on the ministry to open the road.", "Aid groups", "calls", "to open the road"),
    ("The ministry issued a statement saying the road was open.", "The ministry", "saying", "the road was open"),
    ("What the mayor said was that the pool would stay open.", "the mayor", "said", "the pool would stay open"),
    ("Officials have made clear that the border will stay shut.", "Officials", "made clear", "the border will stay shut"),
    ("Engineers stressed the importance of testing the gates every year.", "Engineers", "stressed",
     "the importance of testing the gates every year"),
    ("The deal will be signed in May, per Reuters.", "Reuters", "per", "The deal will be signed in May"),
    ("The plan, said Mauer, is dead and buried.", "Mauer", "said", "The plan / is dead and buried"),
    ("They say they want peace, but they bomb us every night, one resident said by phone.", "one resident", "said",
     "They say they want peace, but they bomb us every night"),
    ("She called media coverage of the vote “pathetic” and “shameful.”", "She", "called",
     "media coverage of the vote “pathetic” and “shameful"),
    ("Varga has been accused by former allies of enriching his own family.", "former allies", "accused",
     "of enriching his own family"),
    ("Claims by the opposition that the vote was rigged have been dismissed.", "the opposition", "Claims",
     "the vote was rigged"),
    ("It drew protests from supporters of Sen. Lee, who have long complained that the party cheated them.",
     "supporters of Sen. Lee", "complained", "the party cheated them"),
    ("Police said they had found a suspect but gave no further details.", "Police", "said", "they had found a suspect"),
    ("OSTRAVA, March 3 (Interline) - The ministry said the road was open again.", "The ministry", "said",
     "the road was open again"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "speaker", "cue", "content"), SENTENCES, ids=[row[0] for row in SENTENCES]
)
def test_a_sentence_is_attributed(text, speaker, cue, content):
    assert found(text) == [(speaker, cue, content)]


def test_contents_in_a_row_are_one():
    text = "He said that taxes would rise, that spending would fall, and that debt would shrink."
    ((_, _, content),) = found(text)
    assert content == "taxes would rise, that spending would fall, and that debt would shrink"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ortiz said the firm had lost its way and warned investors that the wall would be gone by May.",
         [("Ortiz", "said", "the firm had lost its way"), ("Ortiz", "warned", "the wall would be gone by May")]),
        ("The firm denied that the wall had moved, saying such talk was dangerous.",
         [("The firm", "denied", "the wall had moved"), ("The firm", "saying", "such talk was dangerous")]),
        ("Ortiz said it was the right fight, while Joan Wu suggested that voters cared more about prices.",
         [("Ortiz", "said", "it was the right fight"), ("Joan Wu", "suggested", "voters cared more about prices")]),
    ],
    ids=["cues in a row", "a participle", "somebody else"],
)  # fmt: skip
def test_each_cue_of_a_sentence_has_its_subject_and_its_words(text, expected):
    assert found(text) == expected


def test_a_remark_on_what_was_said_is_not_part_of_it():
    text = (
        "Ortiz said the wall would pay for itself, a claim that engineers have called unrealistic."
    )
    assert found(text)[0] == ("Ortiz", "said", "the wall would pay for itself")


def test_a_relative_clause_speaks_for_the_person_before_the_apposition():
    text = "“We are not bluffing,” said Ana Ruiz, head of the River Alliance, who noted that her group had won twice."
    assert ("Ana Ruiz", "noted", "her group had won twice") in found(text)


def test_the_speaker_keeps_title_and_place_but_no_apposition():
    text = "A spokesman for the ministry, Jan Hruby, said the road was open again."
    assert found(text)[0][0] == "A spokesman for the ministry"


@pytest.mark.parametrize(
    "text",
    [
        "“We will rebuild. We always have,” Ortiz said after the vote.",
        "“We will rebuild. We always have.” Ortiz said after the vote.",
        "In a statement, Ortiz said, “We will rebuild. We always have.”",
        "Ortiz told reporters: “We will rebuild. We always have.”",
        "“We will rebuild. We always have,” quips Ortiz.",
        "“We will rebuild. We always have,” Ortiz, 58, told a cheering crowd in the square.",
        "“We will rebuild. We always have,” Ortiz said, his voice breaking.",
    ],
)
def test_whole_quotations_are_read_as_one_clause(text):
    ((speaker, _, content),) = found(text)
    assert speaker == "Ortiz"
    assert content.strip(",.") == "We will rebuild. We always have"


def test_a_partial_quotation_stays_in_its_clause():
    text = "Ortiz said the firm “had every chance to ask” and did not."
    assert found(text) == [("Ortiz", "said", "the firm “had every chance to ask” and did not")]


@pytest.mark.parametrize(
    ("text", "speaker", "via"),
    [
        ("The wall was safe, an engineer said, according to Reuters.", "an engineer", "Reuters"),
        ("According to Reuters, an engineer said the wall was safe.", "an engineer", "Reuters"),
        ("Reuters reported that engineers said the wall was safe.", "engineers", "Reuters"),
        ("Reuters reported that the wall was safe, citing engineers.", "engineers", "Reuters"),
        ("“The wall is safe now,” Ortiz confirmed, as Reuters reported.", "Ortiz", "Reuters"),
        ("Ortiz told the BBC that the wall was safe.", "Ortiz", "the BBC"),
        ("Ortiz said in an interview with the BBC that the wall was safe.", "Ortiz", "the BBC"),
    ],
)
def test_the_inner_speaker_speaks_through_the_outlet(text, speaker, via):
    (each,) = attributions(text)
    assert each.speaker is not None
    assert each.via is not None
    assert (text[slice(*each.speaker)], text[slice(*each.via)]) == (speaker, via)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor did not say whether the wall was safe.",
        "No official has said that the wall was safe.",
        "The mayor declined to say that the wall was safe.",
    ],
)
def test_what_was_not_said_is_negated(text):
    assert [each.is_negated for each in attributions(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "You could say that the wall is a joke.",
        "If the mayor says that the wall is safe, nobody will listen.",
        "The opening went off according to plan on Monday.",
        "The mayor and the council repaired the wall in a week.",
        "Needless to say, the trains were late, to say nothing of the buses.",
        "A guide, who asked not to be named, showed us the wall.",
        "The rockets can take down planes and attack troops near the border, as well as bombers.",
        "The study found no link between the drug and heart disease.",
        "Divers found that the anchor was gone in the morning.",
    ],
)
def test_nobody_is_quoted(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "cue_class"),
    [
        ("Ortiz said that the wall was safe.", CueClass.SPEECH),
        ("Ortiz urged the council to close the gates.", CueClass.ACT),
        ("Ortiz believes that the wall is safe.", CueClass.THOUGHT),
        ("Ortiz was worried that the wall would fall.", CueClass.THOUGHT),
    ],
)
def test_cues_keep_their_class(text, cue_class):
    assert [each.cue_class for each in attributions(text)] == [cue_class]


def test_the_not_of_a_belief_does_not_silence_it():
    assert found("The mayor does not believe that the wall will hold.") == [
        ("The mayor", "believe", "the wall will hold")
    ]


def test_places_hold_behind_double_spaces_and_letters_out_of_the_first_plane():
    text = "😀  The mayor  said   that the wall\u00a0was safe 😀 again."
    assert found(text) == [("The mayor", "said", "the wall\u00a0was safe 😀 again")]


def test_a_headline_is_read_by_its_layout():
    text = "Mayor: wall will be rebuilt\n\nThe mayor said on Monday that the wall would be rebuilt."
    assert [speaker for speaker, _, _ in found(text)] == ["Mayor", "The mayor"]


def test_a_text_is_parsed_once(monkeypatch):
    nlp = model.load().nlp
    assert nlp is not None
    calls = []
    pipe = nlp.pipe

    def counted(docs):
        calls.append(1)
        return pipe(docs)

    monkeypatch.setattr(nlp, "pipe", counted)
    text = "The mayor said the wall held.\n\n“It holds,” she added.\n\nShe denied that it leaked badly."
    lines = paragraphs_of_text(text)
    attributing.attribute(nlp)(text, lines, regions(text, lines))
    assert calls == [1]
