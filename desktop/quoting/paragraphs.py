"""What each line of a text is, as far as speech goes: headline, body, or a line where nobody speaks."""

import re
from collections.abc import Sequence

from desktop.quoting.attribution import Paragraph, Role
from desktop.story.article import Article, Kind

LINE = re.compile(r"[^\n]+")
SPACES = re.compile(r"\s+")
ROLES = {
    Kind.HEADLINE: Role.HEADLINE,
    Kind.STANDFIRST: Role.HEADLINE,
    Kind.SUBHEADING: Role.HEADLINE,
    Kind.BODY: Role.BODY,
    Kind.CAPTION: Role.BODY,
}
"""The kinds of passages in which somebody may speak."""
NOBODY = re.compile(
    r"(?:By|BY|Von|Par|Автор:?) [A-ZÀ-ÞЀ-Я][\w.'’-]+(?: (?:and |[A-ZÀ-ÞЀ-Я])[\w.'’-]*){0,8}(?:, [^.\n]{1,40})?$"
    r"|(?:Photo|Image|Picture|Video|Credit|Source|File|Graphic|Foto|Bild)s?(?: credit| by| courtesy)?\s?[:/]"
    r"|(?:Additional )?[Rr]eporting by |Editing by |(?:Read|See|Watch) (?:more|also|next)\b|(?:Sign|Subscribe) (?:up|to|now)\b"
    r"|(?:©|\(c\) |Copyright\b|All rights reserved|ADVERTISEMENT|Advertisement|Related:|RELATED|Published|Updated|Last updated)"
)
"""Bylines, credits, rights and promotion."""
SOURCES_SAY = re.compile(r"Sources: (?:\S+ ){3}")
"""Begins a headline, not a credit, where it is the first line."""
CREDIT_AT_END = re.compile(
    r"[.)] ?\(?(?:Image|Photo|Picture|Photograph|Credit|File photo|Foto|Bild)s?(?: credit| by| courtesy)?\s?[:/] ?[^.\"“]{2,60}\.?\)?$"
    r"|\((?:AP|AFP|Reuters|Getty|EPA|PA|Photo)\b[^()\"“]{0,60}\)$"
)
"""What ends a line under a picture."""
DATELINE = re.compile(
    r"(?:[A-Z][A-Z.'/ -]{2,40}(?:,[ \w.]{2,20}){0,3}|[A-Z]\w+(?: [A-Z]\w+){0,2}(?:, [\w. ]{2,14}){0,2}(?= ?\())"
    r"(?: ?\([^)\n]{2,30}\))? ?(?:[\u2014\u2013-]{1,2}|:) (?=\S)"
    r"|\([A-Z]{2,6}\) (?=[A-Z])"
)
"""Place, day and agency before the first sentence, which nobody says."""
MARKS = re.compile('["“«„]')
STOPS = tuple(".!?…:;\"”“»'’)。")
MOST_TITLE_WORDS = 14
"""Words of a subheading; a longer line without a full stop is a paragraph that lost it."""
SMALL = frozenset(
    "a an and as at but by for from in into nor of off on or over per the to up via vs with is are be not it its".split()
)
"""Words that titles print small."""
LEAST_TITLE_WORDS = 3


def paragraphs_of_text(text: str) -> tuple[Paragraph, ...]:
    """Return the lines of a plain text that are not blank, with what they are."""
    lines = [line.span() for line in LINE.finditer(text) if not line[0].isspace()]
    headline = ""
    found = []
    for count, (start, end) in enumerate(lines):
        line = SPACES.sub(" ", text[start:end]).strip()
        is_headline = count == 0 and len(lines) > 1 and is_title(line)
        is_head = count == 0 and SOURCES_SAY.match(line) is not None
        if (headline and line == headline) or (is_nobodys(line) and not is_head):
            role = Role.SKIPPED
        elif is_headline or (len(lines) > 1 and is_subheading(line)):
            role = Role.HEADLINE
        else:
            role = Role.BODY
        headline = line if is_headline else headline
        found.append(Paragraph(start, end, role))
    return tuple(found)


def paragraphs_of_article(article: Article) -> tuple[Paragraph, ...]:
    """Return the paragraphs of an article by the kinds of its passages."""
    found: list[Paragraph] = []
    number = None
    for passage in article.passages:
        role = ROLES.get(passage.kind, Role.SKIPPED)
        last = found[-1] if found else None
        if last is not None and passage.paragraph == number and last.role is role:
            found[-1] = last._replace(end=max(last.end, passage.end))
        elif passage.end > passage.start:
            found.append(Paragraph(passage.start, passage.end, role))
        number = passage.paragraph
    return _one_line_each(article.text, found)


def _one_line_each(text: str, paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    found = []
    for paragraph in paragraphs:
        for line in LINE.finditer(text, paragraph.start, paragraph.end):
            if not line[0].isspace():
                found += [Paragraph(*line.span(), paragraph.role)]
    return tuple(found)


def is_nobodys(line: str) -> bool:
    """Tell whether a line is a byline, a credit, promotion, or the words under a picture."""
    return bool(NOBODY.match(line) or (CREDIT_AT_END.search(line) and not MARKS.search(line)))


def is_title(line: str) -> bool:
    """Tell whether the first line is a headline: it does not end as a sentence does."""
    bare = line.rstrip("\"”“»«'’)\u00a0\u202f ")
    return not bare.endswith((".", "…", ":", ";", ",")) or is_subheading(line)


def is_subheading(line: str) -> bool:
    """Tell whether a short line is a title: no stop at its end, all words but small ones capital."""
    words = line.split()
    if not LEAST_TITLE_WORDS <= len(words) <= MOST_TITLE_WORDS or line.endswith(STOPS):
        return False
    long = [word for word in words if word.strip("\"'“”‘’,").lower() not in SMALL]
    return all(not word[:1].islower() for word in (each.strip("\"'“‘(") for each in long))
