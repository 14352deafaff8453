"""Find a passage of an article again in its original, whatever blanks, marks or tags lie between."""

import re
import unicodedata
from functools import cache

from desktop.story.article import Article
from desktop.text.normal import CONTROLS, LINE_ENDS

GAP = r"(?:\s|<[^<>]{0,4000}>|&(?:nbsp|shy|\#160|\#173|\#xa0);|[\u00ad\u200b\ufeff])"
"""What may stand between two words, or is there only for the page: blanks, tags, soft hyphens."""
FIRST_WORDS = 12
"""Words of a passage that are enough when not all of them are found in a row."""


def readable(data: bytes, encoding: str) -> str:
    """Return bytes as text to look at: line ends are LF, control characters a sign of their own."""
    try:
        text = data.decode("utf-8" if encoding == "text" else encoding, "replace")
    except LookupError:
        text = data.decode("utf-8", "replace")
    return CONTROLS.sub("\ufffd", LINE_ENDS.sub("\n", text.lstrip("\ufeff")))


def find_again(shown: str, article: Article, span: tuple[int, int]) -> tuple[int, int] | None:
    """Return where the words of a span of an article's text stand in its original, if they do.

    Half-open code points. Of several places with the same words, that which is as manieth as the
    span is in the article.
    """
    words = article.text[span[0] : span[1]].split()
    for wanted in (words, words[:FIRST_WORDS]):
        if not wanted:
            return None
        places = [match.span() for match in pattern(tuple(wanted)).finditer(shown)]
        if places:
            earlier = len(pattern(tuple(wanted)).findall(article.text[: span[0]]))
            return places[min(earlier, len(places) - 1)]
    return None


@cache
def pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """Return what finds words in a row; each letter also as its entity or in another normal form."""
    return re.compile(f"{GAP}+".join("".join(map(letter, word)) for word in words))


QUOTES = {"'": "apos|#39|#x27|rsquo|lsquo|#8217|#8216", '"': "quot|#34|ldquo|rdquo"}


@cache
def letter(character: str) -> str:
    """Return what matches a letter in text and in HTML."""
    from html.entities import codepoint2name

    forms = [re.escape(character)]
    apart = unicodedata.normalize("NFD", character)
    if apart != character:
        forms.append(re.escape(apart))
    names = [f"#{ord(character)}", f"#x{ord(character):x}", f"#x{ord(character):X}"]
    if ord(character) in codepoint2name:
        names.append(codepoint2name[ord(character)])
    names += QUOTES.get(character, "").split("|") if character in QUOTES else []
    if not character.isalnum() or not character.isascii():
        forms.append(f"&(?:{'|'.join(re.escape(name) for name in names)});")
    return forms[0] if len(forms) == 1 else f"(?:{'|'.join(forms)})"
