"""Make an article of a draft: its text, its passages, and the facts that its words state."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.importing.content import Block, Draft
from desktop.story.article import REPORT, UNKNOWN, Article, Stated
from desktop.story.errors import UserError

ITS_WORDS = "its words"
GAP = "\n\n"


def article_of(draft: Draft, source: str) -> Article:
    """Return the article of a draft, with the number 0; UserError if it has no text."""
    assert not draft.is_outline, "the whole is read first, see outlines"
    from desktop.importing import facts
    from desktop.importing.lines import Paragraph
    from desktop.importing.passages import passages_of
    from desktop.text.languages import detect_language

    blocks = tuple(cleaned(draft.blocks))
    if not blocks:
        raise UserError(
            "{source} has no text of an article that could be found. Open it in the program it is made for,"
            " copy the text and paste it.",
            source=source,
        )
    text = GAP.join(block.text for block in blocks)
    lines, at = [], 0
    for block in blocks:
        lines.append(Paragraph(at, at + len(block.text), gap=True))
        at += len(block.text) + len(GAP)
    stated = draft.facts
    language = stated.get("language") or Stated(detect_language(text), ITS_WORDS)
    found = passages_of(text, language.value, lines, blocks)
    agency = stated.get("agency") or facts.agency(text, found)
    role = stated.get("role") or facts.role(text, found, agency)
    complete = stated.get("complete") or facts.complete(text, found)
    return Article(
        number=0,
        source=source,
        text=text,
        passages=found,
        language=language,
        encoding=draft.encoding,
        outlet=stated.get("outlet") or facts.outlet(text, found),
        carried_by=stated.get("carried_by"),
        agency=agency,
        byline=stated.get("byline") or facts.byline(text, found, language.value),
        published=stated.get("published") or facts.published(text, found),
        updated=stated.get("updated"),
        url=stated.get("url"),
        title=stated.get("title"),
        role=role.value if role else REPORT,
        role_evidence=role.evidence if role else "",
        complete=complete.value if complete else UNKNOWN,
        complete_evidence=complete.evidence if complete else "",
    )


def cleaned(blocks: Iterable[Block]) -> Iterable[Block]:
    """Give blocks as single lines in normal form, without those that are blank."""
    from desktop.text.normal import normal

    for block in blocks:
        text = " ".join(normal(block.text).split())
        if text:
            yield block._replace(text=text)
