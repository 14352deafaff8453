"""Say of every quote who speaks, under what name, and through whom."""

from collections.abc import Sequence

from desktop.quoting.attribution import Attribution, Paragraph
from desktop.quoting.chain import Page, through
from desktop.quoting.sentence import Sentences
from desktop.story.quote import Quote


def resolve(
    text: str,
    paragraphs: Sequence[Paragraph],
    quotes: Sequence[Quote],
    attributions: Sequence[Attribution],
    language: str,
) -> tuple[Quote, ...]:
    """Return the quotes with names, outlets and guessed speakers, and those of who said nothing."""
    page = Page(text, Sentences(text, paragraphs, quotes), attributions)
    return through(page, quotes)
