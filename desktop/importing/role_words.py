"""Tell from headline and first lines that a text is a press release, a transcript or an opinion."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop.story.article import OPINION, PRESS_RELEASE, TRANSCRIPT, Stated

TITLE, ITS_TEXT = "its headline", "its text"
LONGEST_LINE, LONGEST_TITLE = 120, 300
"""Characters of a line and of a headline that say what a text is."""
OPINION_TITLE = re.compile(
    r"^(?:opinion|op-ed|editorial|commentary|guest (?:essay|column|opinion)|letters?(?: to the editor)?|column|perspective|meinung|kommentar|leitartikel|kolumne|gastbeitrag|gastkommentar|"
    r"tribune|éditorial|edito|opinión|columna|editoriale|думка|колонка|погляд|мнение)\s*(?:[|:•·]|\s[-–—]\s)|[|»]\s*(?:opinion|editorial|commentary|meinung|kommentar|колонка|думка|мнение|tribune)\s*(?:[|»]|$)",
    re.IGNORECASE,
)
OPINION_LINE = re.compile(
    r"^(?:opinion|guest essay|op-ed|commentary|editorial|column) by\b|^(?:opinion|guest essay|op-ed|commentary|editorial|meinung|kommentar|leitartikel|gastbeitrag|tribune|мнение|думка|колонка|opinión)$|"
    r"^ein(?:e)? (?:kommentar|kolumne|gastbeitrag|leitartikel|gastkommentar|glosse) von\b",
    re.IGNORECASE,
)
WIRE_DATELINE = re.compile(
    r"\(\s?(?:business wire|globe ?newswire|accesswire|marketwired?|newsfile corp\.?|einpresswire\S*)\s?\)|/\s?(?:pr ?newswire|cnw|ein presswire)\b[^/\n]{0,40}/|^\s?[^\n]{2,40}\(ots\)\s?[-–]",
    re.IGNORECASE,
)
RELEASE_LINE = re.compile(
    r"^(?:press release|news release|media release|for immediate release|pressemitteilung|medienmitteilung|communiqué de presse|nota de prensa|comunicado de prensa|пресс-релиз|прес-реліз|"
    r"для негайного поширення|comunicato stampa)(?:\s*(?:[|:,–-]\s*.{0,60}|\d.{0,40}|no\.? .{0,20}))?$",
    re.IGNORECASE,
)
TRANSCRIPT_LINE = re.compile(
    r"^(?:this is a rush transcript|\(?(?:remarks )?as (?:prepared for delivery|delivered)\)?|remarks as (?:prepared|delivered)|check against delivery|(?:full |rush |edited )?transcripts?(?: of .{3,80})?:?$|"
    r"es gilt das gesprochene wort|seul le prononcé fait foi|стенограма|стенограмма|the following is a transcript)",
    re.IGNORECASE,
)
TRANSCRIPT_TITLE = re.compile(
    r"^(?:full |read the full )?transcript\s?[:|–-]|\(?(?:full )?transcript\)?$|^transcript of\b|\bfull transcript\b|[-|]\s*transcripts?$",
    re.IGNORECASE,
)


def role_in(title: str, lines: Sequence[str]) -> Stated | None:
    """Return the role that a headline or one of the first lines states, None if none does."""
    return release_in(lines) or transcript_in(title, lines) or opinion_in(title, lines)


def release_in(lines: Sequence[str]) -> Stated | None:
    for line in lines:
        is_label = len(line) <= LONGEST_LINE and RELEASE_LINE.match(line)
        if is_label or WIRE_DATELINE.search(line[:160]):
            return Stated(PRESS_RELEASE, ITS_TEXT)
    return None


def transcript_in(title: str, lines: Sequence[str]) -> Stated | None:
    if TRANSCRIPT_TITLE.search(title[:LONGEST_TITLE]):
        return Stated(TRANSCRIPT, TITLE)
    if any(TRANSCRIPT_LINE.match(line[:LONGEST_LINE]) for line in lines):
        return Stated(TRANSCRIPT, ITS_TEXT)
    return None


def opinion_in(title: str, lines: Sequence[str]) -> Stated | None:
    if OPINION_TITLE.search(title[:LONGEST_TITLE]):
        return Stated(OPINION, TITLE)
    if any(len(line) <= LONGEST_LINE and OPINION_LINE.match(line) for line in lines):
        return Stated(OPINION, ITS_TEXT)
    return None
