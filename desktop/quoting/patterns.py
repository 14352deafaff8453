"""Find who says what by the order of words, where no language model is installed or knows the language."""

from collections.abc import Iterator

from desktop.quoting.attribution import Attribute, Attribution, Paragraph, Region, Role
from desktop.quoting.patterns_tokens import sentences_of

ENGLISH = "en"


def attribute(language: str) -> Attribute:
    """Return what finds the attributions of a text in a language (ISO 639-1, "" for unknown)."""

    def find(
        text: str, paragraphs: tuple[Paragraph, ...], regions: tuple[Region, ...]
    ) -> list[Attribution]:
        found = []
        for paragraph in paragraphs:
            if paragraph.role is not Role.SKIPPED:
                own = tuple(
                    region for region in regions if paragraph.start <= region.start < paragraph.end
                )
                found += of_paragraph(text, paragraph, own, language)
        return found

    return find


def of_paragraph(
    text: str, paragraph: Paragraph, regions: tuple[Region, ...], language: str
) -> Iterator[Attribution]:
    """Give the attributions of one paragraph in order."""
    from desktop.quoting import headlines, patterns_english

    if paragraph.role is Role.HEADLINE:
        yield from headlines.attributions(text, paragraph, regions, language)
        return
    for sentence in sentences_of(text, paragraph, regions, language):
        yield from patterns_english.attributions(sentence)
