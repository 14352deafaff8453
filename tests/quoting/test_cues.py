"""The tables of words that attribute words."""

import pytest

from desktop.quoting.cues import LANGUAGES, Lexicon, add_verb, lexicon, noun_classes, verb_classes
from desktop.story.quote import CueClass


@pytest.mark.parametrize(
    ("lemma", "expected"),
    [
        ("say", CueClass.SPEECH),
        ("urge", CueClass.ACT),
        ("rule out", CueClass.ACT),
        ("fear", CueClass.THOUGHT),
    ],
)
def test_verbs_have_a_class(lemma: str, expected: CueClass) -> None:
    assert verb_classes("en")[lemma] is expected


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("said", "say"),
        ("saying", "say"),
        ("denies", "deny"),
        ("denied", "deny"),
        ("claiming", "claim"),
        ("wrote", "write"),
        ("quipped", "quip"),
        ("stresses", "stress"),
    ],
)
def test_english_forms_lead_to_the_lemma(form: str, lemma: str) -> None:
    assert lexicon("en").verbs[form].lemma == lemma


@pytest.mark.parametrize(
    ("form", "lemma"),
    [("pointed out", "point out"), ("went on to say", "go on to say"), ("laid out", "lay out")],
)
def test_phrasal_verbs_keep_their_particle(form: str, lemma: str) -> None:
    cue = lexicon("en").phrasal[form]
    assert (cue.lemma, cue.head, cue.particle) == (lemma, lemma.split()[0], lemma.split(" ", 1)[1])


@pytest.mark.parametrize(
    ("language", "form"),
    [
        ("uk", "заявила"),
        ("uk", "наголосив"),
        ("ru", "сказала"),
        ("ru", "подчеркнул"),
        ("de", "sagte"),
        ("de", "erklärten"),
        ("fr", "déclaré"),
        ("fr", "estime"),
    ],
)
def test_other_languages_know_the_forms_news_use(language: str, form: str) -> None:
    assert form in lexicon(language).verbs


def test_nouns_attribute_too() -> None:
    assert noun_classes("en")["allegations"] is CueClass.ACT
    assert noun_classes("en")["statement"] is CueClass.SPEECH


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_form_is_one_printable_piece_in_small_letters(language: str) -> None:
    known = lexicon(language)
    for form in (*known.verbs, *known.phrasal, *known.nouns, *known.phrases):
        assert form == form.lower().strip()
        assert form
        assert not set(form) & set("{}():,[]")


def test_a_language_without_a_table_has_no_cues() -> None:
    assert not lexicon("xx").verbs
    assert not verb_classes("")


def test_a_line_of_a_table_that_cannot_be_read_is_not_passed_over() -> None:
    with pytest.raises(ValueError, match="quip"):
        add_verb(Lexicon({}, {}, {}, ()), CueClass.SPEECH, "quip that", "en")
