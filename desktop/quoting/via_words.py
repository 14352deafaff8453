"""Say through whom words came as the article says it: "as the Herald reported"."""

import re

from desktop.story.quote import Quote, Range

LONGEST = 70
"""Code points of a clause that is printed whole."""
FARTHEST = 200
"""Code points around the outlet in which its clause is looked for."""
BREAK = re.compile(
    r"[,;:\n\"“”„«»()]|\s[\u2013\u2014-]\s|[.!?…](?=\s|$)|\s(?=that\b|but\b|while\b)"
)
SHORT = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|[A-Z])|\b[A-Z]\.[A-Z])$")
"""What stands before a full stop that ends nothing."""
TRIMMED = " \t\u00a0,;:–—-"
LEADING = re.compile(r"(?:that|and|but|while)\s+")


def via_as_printed(text: str, quote: Quote) -> str:
    """Return the clause that names the outlet words came through, the outlet alone where it is long."""
    if quote.via is None:
        return ""
    start, end = clause_around(text, quote)
    printed = one_line(text[start:end])
    if len(printed) <= LONGEST:
        return printed
    if quote.cue is not None and start <= quote.cue[0] < quote.via[0]:
        printed = one_line(text[quote.cue[0] : quote.via[1]])
    return printed if len(printed) <= LONGEST else one_line(text[slice(*quote.via)])


def clause_around(text: str, quote: Quote) -> Range:
    """Return where the clause with the outlet begins and ends, without the words said."""
    assert quote.via is not None
    first, last = quote.via
    start, end = max(0, first - FARTHEST), min(len(text), last + FARTHEST)
    if quote.end <= first:
        start = max(start, quote.end)
    elif quote.start >= last:
        end = min(end, quote.start)
    for found in BREAK.finditer(text, start, first):
        if not is_short(text, found):
            start = found.end()
    for found in BREAK.finditer(text, last, end):
        if not is_short(text, found):
            end = found.start()
            break
    opener = LEADING.match(text.lower(), start, first)
    return (opener.end() if opener else start), end


def is_short(text: str, found: re.Match[str]) -> bool:
    """Tell whether a full stop belongs to an abbreviation."""
    at = found.start()
    return found[0] == "." and SHORT.search(text, max(0, at - 8), at) is not None


def one_line(printed: str) -> str:
    return " ".join(printed.split()).strip(TRIMMED)
