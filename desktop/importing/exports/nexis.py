"""Split an export of Nexis: of today ("End of Document") and of LexisNexis ("1 of 20 DOCUMENTS")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop.importing.content import Block, Draft
from desktop.importing.dates import has_day, iso_date
from desktop.importing.exports.heads import (
    LONGEST_HEAD,
    RIGHTS,
    WORDS,
    blocks_of,
    facts_of,
    language_of,
    moment_of,
    writer_of,
)
from desktop.story.article import Kind

EVIDENCE = "Nexis header"
END = re.compile(
    r"End of Document|Ende des Dokuments?|Dokumentende|Fin (?:du|de) document|Fin del documento|Fine del documento",
    re.IGNORECASE,
)
COUNTED = re.compile(
    r"\d{1,4} (?:of|von|de|di) \d{1,5} (?:documents?|dokumenten?|documentos|documenti)"
    r"|(?:document|dokument|documento) \d{1,4} (?:of|von|de|di) \d{1,5}",
    re.IGNORECASE,
)
BODY = re.compile(
    r"(?:Body|Full Text|Text|Volltext|Corps(?: du texte)?|Texte(?: intégral)?|Cuerpo|Тело)\s*:?",
    re.IGNORECASE,
)
LABELS = {
    "section": "section rubrik ressort rubrique sección", "length": "length länge longueur longitud",
    "byline": "byline autor auteur verfasser author por", "dateline": "dateline ortsmarke lieu",
    "highlight": "highlight zusammenfassung résumé", "headline": "headline schlagzeile titre title",
    "load": "load-date update-datum date-de-chargement update fecha-de-carga", "language": "language sprache langue idioma",
    "type": "publication-type publikationstyp type-de-publication journal-code series correction correction-date",
    "graphic": "graphic grafik graphique", "classification": "classification klassifizierung subject industry company organization person "
    "geographic ticker country state city notes url",
}  # fmt: skip
LABEL = {word: label for label, words in LABELS.items() for word in words.split()}
LABELLED = re.compile(r"([^\W\d_][\w -]{2,24}?)\s*:\s*(.*)")
TAIL = frozenset({"load", "type", "graphic", "classification", "language"})
FURNITURE = re.compile(
    r"Page \d+ of \d+|Seite \d+ von \d+|Return to List|Zurück zur Liste", re.IGNORECASE
)
MOST_HEAD = 30
"""Lines of a head."""
LEAST_LABELS, LEAST_COUNTED = 2, 1
"""Labels of a head; fewer are an article in which somebody says "end of document". A line that counts
the documents is a sign by itself."""


def drafts(lines: Sequence[str]) -> list[Draft]:
    """Return the articles, [] if the lines are no export of Nexis."""
    lines = [line for line in lines if not FURNITURE.fullmatch(line[:LONGEST_HEAD])]
    ended = by_ends(lines)
    parts, least = (ended, LEAST_LABELS) if ended else (by_counts(lines), LEAST_COUNTED)
    return [draft for part in parts if (draft := article(part, least)) is not None]


def by_ends(lines: list[str]) -> list[list[str]]:
    """Return the lines of each article, where each has its end marked."""
    found: list[list[str]] = [[]]
    for line in lines:
        if END.fullmatch(line[:LONGEST_HEAD]):
            found.append([])
        else:
            found[-1].append(line)
    return found[:-1]


def by_counts(lines: list[str]) -> list[list[str]]:
    """Return the lines of each article, where each begins with its number."""
    found: list[list[str]] = []
    for line in lines:
        if COUNTED.fullmatch(line[:LONGEST_HEAD]):
            found.append([])
        elif found:
            found[-1].append(line)
    return found


def label_of(line: str) -> tuple[str, str]:
    """Return the label of a line in English and what stands after it; ("", line) if it has none."""
    match = LABELLED.fullmatch(line[:LONGEST_HEAD])
    label = LABEL.get(match[1].strip().casefold().replace(" ", "-"), "") if match else ""
    return (label, line[match.start(2) :]) if match and label else ("", line)


def article(lines: list[str], least: int) -> Draft | None:
    """Return an article of its lines, None if they have no head of at least so many labels."""
    labels = [label_of(line)[0] for line in lines]
    body = next((i for i, line in enumerate(lines) if BODY.fullmatch(line[:LONGEST_HEAD])), None)
    marks = [
        i for i, label in enumerate(labels[: (body or len(lines))]) if label and label not in TAIL
    ]
    if len(marks) + (body is not None) < least:
        return None
    date = date_place(lines, marks[0] if marks else body or 0)
    if date is None:
        return None
    fields = {labels[i]: label_of(lines[i])[1] for i in marks[::-1]}
    start = body + 1 if body is not None else last_of_head(labels, marks) + 1
    end = next((i for i in range(start, len(lines)) if is_tail(lines[i], labels[i])), len(lines))
    tail = {labels[i]: label_of(lines[i])[1] for i in range(end, len(lines)) if labels[i]}
    headline, outlet = names_of(lines, date, marks[0] if marks else start, is_new=body is not None)
    headline = fields.get("headline", headline)
    rights = " ".join(
        line for line in [*lines[:start], *lines[end:]] if RIGHTS.match(line[:LONGEST_HEAD])
    )
    facts = facts_of(
        EVIDENCE,
        {
            "outlet": outlet,
            "byline": writer_of(fields.get("byline", "")),
            "published": moment_of(lines[date], lines[date]),
            "language": language_of(tail.get("language", fields.get("language", ""))),
        },
    )
    return Draft(blocks_of(headline, above_of(fields), lines[start:end], rights, EVIDENCE), facts)


def date_place(lines: list[str], before: int) -> int | None:
    """Return the place of the line with the date, the last one above the first label."""
    for place in range(before - 1, max(-1, before - MOST_HEAD), -1):
        line = lines[place][:LONGEST_HEAD]
        if iso_date(line) and has_day(line) and len(line.split()) <= 12 and not RIGHTS.match(line):
            return place
    return None


def last_of_head(labels: list[str], marks: list[int]) -> int:
    """Return the place of the last label above the text, where nothing else marks its start."""
    last = marks[0]
    for place in marks:
        if place - last > 2:
            break
        last = place
    return last


def names_of(lines: list[str], date: int, first_label: int, *, is_new: bool) -> tuple[str, str]:
    """Return headline and outlet: above the date as today, or around it as LexisNexis printed them."""
    above = [
        line
        for line in lines[max(0, date - 4) : date]
        if not RIGHTS.match(line) and not label_of(line)[0]
    ]
    below = [
        line
        for line in lines[date + 1 : first_label]
        if not RIGHTS.match(line) and not WORDS.fullmatch(line[:LONGEST_HEAD])
    ]
    if is_new and len(above) >= 2:
        return above[-2], above[-1]
    outlet = above[-1] if above else ""
    return (below[-1] if below else ""), outlet


def is_tail(line: str, label: str) -> bool:
    """Tell whether a line ends the text: what follows describes the article."""
    if label in TAIL and label != "language":
        return True
    heads = ("graphic", "grafik", "graphique", "classification", "klassifizierung", "notes")
    return label == "language" or line.strip(": ").casefold() in heads


def above_of(fields: dict[str, str]) -> list[Block]:
    """Return what stands above the text: its summary, its writer and its place."""
    found = []
    for label, kind in (
        ("highlight", Kind.STANDFIRST),
        ("byline", Kind.BYLINE),
        ("dateline", Kind.DATELINE),
    ):
        if fields.get(label):
            found.append(Block(fields[label], kind, EVIDENCE, is_sure=True))
    return found
