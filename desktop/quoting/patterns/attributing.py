"""Find who says what by the order of words, where no language model is installed or knows the language."""

from collections.abc import Iterator

from desktop.quoting.attribution import Attribute, Attribution, Paragraph, Region, Role
from desktop.quoting.cues import LANGUAGES
from desktop.quoting.paragraphs import DATELINE
from desktop.quoting.patterns.tokens import sentences_of
from desktop.quoting.patterns.transcripts import transcribed

ENGLISH = "en"


def attribute(language: str) -> Attribute:
    """Return what finds the attributions of a text in a language (ISO 639-1, "" for unknown)."""

    def find(
        text: str, paragraphs: tuple[Paragraph, ...], regions: tuple[Region, ...]
    ) -> list[Attribution]:
        found: list[Attribution] = []
        at = 0
        for paragraph in paragraphs:
            while at < len(regions) and regions[at].start < paragraph.start:
                at += 1
            last = at
            while last < len(regions) and regions[last].start < paragraph.end:
                last += 1
            if paragraph.role is not Role.SKIPPED:
                found += of_paragraph(text, paragraph, regions[at:last], language)
            at = last
        return found

    return find


def of_paragraph(
    text: str, paragraph: Paragraph, regions: tuple[Region, ...], language: str
) -> Iterator[Attribution]:
    """Give the attributions of one paragraph in order."""
    from desktop.quoting.patterns import abroad, english, headlines

    if paragraph.role is Role.HEADLINE:
        yield from headlines.attributions(text, paragraph, regions, language)
        return
    spoken = transcribed(text, paragraph)
    if spoken:
        yield spoken
        return
    dateline = DATELINE.match(text, paragraph.start, paragraph.end) if language == ENGLISH else None
    if dateline and paragraph.role is Role.BODY:
        paragraph = paragraph._replace(start=dateline.end())
    before: Attribution | None = None
    for sentence in sentences_of(text, paragraph, regions, language):
        if language == ENGLISH:
            yield from english.attributions(sentence)
        elif language in LANGUAGES:
            found = abroad.attributions(sentence, language)
            if not found and before and language == "de":
                found = [each for each in [abroad.carried_on(sentence, before)] if each]
            before = found[-1] if found else None
            yield from found
        else:
            yield from abroad.beside_marks(sentence)
