"""Find what is glued to a line: a dateline before its first sentence, a picture credit at its end."""

import re

from desktop.importing.agencies import agency_named
from desktop.importing.dates import has_date, is_date_token
from desktop.importing.phrases import NAME, agency

LONGEST_DATELINE = 100
"""Code points within which the dash after a dateline must stand."""
LONGEST_CREDIT = 70
"""Code points of a picture credit."""

DASH = re.compile(r"\s?(?:--|[–—])\s|\s-\s")
BRACKETS = re.compile(r"\(([^()]{2,40})\)")
PLACE = re.compile(rf"{NAME}(?:[ '’-](?:{NAME}|de|la|le|du|del|am|an|der|upon|sur|на))*")
SOURCE = re.compile(rf"/?{NAME}(?: {NAME}| \w+){{0,3}}/?\. (?=\S)")
PERIODS = re.compile(
    rf"(?P<place>{NAME}(?:[ -]{NAME}){{0,2}})(?:\. |, (?=\d))(?:(?P<date>\d{{1,2}} [^\W\d_]+)\. )?(?P<source>[/«]?(?:[A-ZА-ЯІЇЄҐ.-]{{3,}}|{NAME}-{NAME})[/»]?(?:\. | [-–—] ))?"
)
LABEL = r"(?:photos?|pictures?|image|photograph|credit|photo credit|foto|bild|crédits?(?: photos?)?|фото|світлина|снимок|quelle|source)"
LABELLED = re.compile(
    rf"(?<=[\s.!?…»”\"'])(?:(?i:{LABEL})s?\s*(?:credit)?\s*(?:[:/©]|by\b|courtesy of\b)|©|(?-i:Фото|Photo|Foto)\s)\s*(?P<name>\S.{{1,60}})$"
)
IN_BRACKETS = re.compile(r"[(\[](?P<name>[^()\[\]]{2,70})[)\]]\.?$")
SLASHED = re.compile(
    rf"(?:(?:{NAME}|via|de|van|von)[ ,]+){{0,4}}{NAME}\s?/\s?{NAME}(?: {NAME}){{0,2}}(?:\s?/\s?{NAME}(?: {NAME})?)?$"
)
NAMES_ONLY = re.compile(
    rf"(?:(?:{NAME}|via|for|de|van|von|of|und|and|the|vom|le|la|&|/|,|\|)[\s/,]*)+$"
)
RUBRICS = frozenset(
    "tribune opinion interview analyse analysis exclusive exclusif reportage enquête portrait kommentar comment "
    "entretien récit direct live update updated breaking видео відео фото video watch exclusiv eilmeldung ексклюзив эксклюзив".split()
)
"""What stands before the first stop, dash or colon and is no place."""
ENDED = re.compile(r"[.!?…。！？][\"'’”»)\]“」』）]*\s*$")

UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
"""Letters of writing without blanks between words: Thai, Lao, Burmese, Khmer, Japanese, Chinese."""
LETTERS, LONG_WORD = 2, 20
"""Letters of a word of such writing; characters for each blank from which on a line may be of it."""


def words_in(text: str, parts: int) -> int:
    """Return how many words a line has that blanks part into so many."""
    if len(text) < LONG_WORD or len(text) < LONG_WORD * parts:
        return parts
    return parts + len(UNSPACED.findall(text)) // LETTERS


def dateline_end(text: str, *, opens: bool) -> int:
    """Return where the dateline at the start of `text` ends, 0 if there is none.

    `opens` tells that this is the first line of the body, where weaker signs are enough.
    """
    return by_dash(text, opens=opens) or by_period(text, opens=opens)


def by_dash(text: str, *, opens: bool) -> int:
    """Find "PLACE, date (Agency) – " and the longer "PLACE – date – "."""
    found = 0
    for match in DASH.finditer(text, 0, LONGEST_DATELINE):
        if found and not has_date(text[found : match.start()]):
            break
        if is_dateline(text[: match.start()], opens=opens) and starts_sentence(text[match.end() :]):
            found = match.end()
    return with_source(text, found) if found else 0


def starts_sentence(rest: str) -> bool:
    """Tell whether what follows may open a sentence: letters of some scripts have no capitals."""
    first = rest.lstrip("\"'“”«„‘( ")[:1]
    return first.isalnum() and not first.islower()


def is_dateline(prefix: str, *, opens: bool) -> bool:
    """Tell whether what stands before a dash is a place, with or without date and agency."""
    has_agency = any(is_agency(inner) for inner in BRACKETS.findall(prefix))
    bare = BRACKETS.sub("", prefix)
    dated = has_date(bare)
    parts = [part.strip(" .–—-") for part in re.split(r"[,/]| [–—-] ", bare)]
    places = [p for p in parts if p and not all(is_date_token(token) for token in p.split())]
    if places and places[0].casefold() in RUBRICS:
        return False
    if not places:
        return has_agency and not bare.strip()
    if len(places) > 3 or not all(PLACE.fullmatch(p) and len(p.split()) <= 4 for p in places):
        return False
    if has_agency or dated:
        return True
    return opens and (is_capitals(places[0]) or len(places) > 1 or len(places[0].split()) == 1)


def agency_beside_place(line: str) -> str:
    """Return the agency of a line that is its name and a place: "بيروت - رويترز", "ROME (ANSA)"; "" of others."""
    if len(line) > LONGEST_DATELINE:
        return ""
    parts = [part.strip(" .") for part in re.split(r"[()]|\s[–—-]\s", line)]
    known = {part: agency_named(part) for part in parts if part}
    places = [part for part, name in known.items() if not name]
    names = [name for name in known.values() if name]
    is_dated = len(places) == len(names) == 1 and is_dateline(places[0], opens=True)
    return names[0] if is_dated else ""


def is_agency(inner: str) -> bool:
    """Tell whether words in brackets may name an agency: "AP", "dpa", "Northern Press"."""
    return (
        len(inner.split()) <= 3 and (inner[:1].isupper() or len(inner) <= 5) and not has_date(inner)
    )


def is_capitals(text: str) -> bool:
    return sum(c.isupper() for c in text) >= 3 and not any(c.islower() for c in text)


def with_source(text: str, end: int) -> int:
    """Add an agency's name and a stop after the dash: "КИЇВ, 3 травня — Новини. "."""
    if not (is_capitals(text[:end].split(",")[0]) and has_date(text[:end])):
        return end
    match = SOURCE.match(text, end)
    return match.end() if match and len(match.group()) <= 40 else end


def by_period(text: str, *, opens: bool) -> int:
    """Find "BERLIN. ", "КИЇВ. 3 травня. УНН. " and "NEW DELHI: "."""
    match = PERIODS.match(text)
    if (
        match is not None
        and match["date"]
        and has_date(match["date"])
        and is_capitals(match["place"])
    ):
        return match.end()
    if not opens:
        return 0
    if match is None or not starts_sentence(text[match.end() :]):
        colon = re.match(rf"({NAME}(?: {NAME}){{0,2}}): (?=[^\W\d_])", text)
        return colon.end() if colon and is_capitals(colon[1]) else 0
    if match["place"].casefold() in RUBRICS:
        return 0
    if is_capitals(match["place"]):
        return match.end()
    single = len(match["place"].split()) == 1 and len(match["place"]) > 3
    return match.end() if single and not match["source"] else 0


PAIR = re.compile(rf"(?:{NAME} )?{NAME}\s?/[^/]+(?:/[^/]+)?$")
NAMES_AT_END = re.compile(rf"(?:(?:{NAME}|via|for|/|,)\s?){{1,6}}$")


def credit_start(text: str) -> int:
    """Return where the picture credit at the end of `text` starts, its length if there is none."""
    for start in (bracketed(text), labelled(text), slashed(text), named(text)):
        if 0 < start < len(text) and len(text) - start <= LONGEST_CREDIT:
            return start
    return len(text)


def tail(text: str) -> int:
    """Return where a credit can begin at the earliest: searching a long line from its start for names
    in capitals takes cubic time."""
    return max(0, len(text) - LONGEST_CREDIT)


def bracketed(text: str) -> int:
    """Find "(Getty Images)", "[Foto: dpa]", "(Lena Voss/Standard)"."""
    match = IN_BRACKETS.search(text, tail(text))
    if match is None:
        return 0
    name = match["name"]
    known = agency().fullmatch(name.split("/")[-1].split(",")[-1].strip())
    label = re.match(rf"{LABEL}s?\s*(?:[:/©]|by\b)|©", name, re.IGNORECASE)
    pair = re.fullmatch(rf"{NAME}(?: {NAME}){{0,3}}\s?/\s?{NAME}(?: {NAME}){{0,2}}", name)
    via = re.search(r"\bvia\b", name)
    if known or label or pair or via:
        return match.start()
    person = re.fullmatch(rf"{NAME} {NAME}(?: {NAME})?", name)
    unfinished = not ENDED.search(text[: match.start()]) and len(text.split()) >= 6
    return match.start() if person and unfinished else 0


def labelled(text: str) -> int:
    """Find "Credit: SNW", "Фото Андрія Левка", "© AFP"."""
    match = LABELLED.search(text, tail(text))
    if match is None or match["name"].rstrip("\"'”’»").endswith(("!", "?", "…")):
        return 0
    if any(sign in match.group()[: match.start("name") - match.start()] for sign in ":©/"):
        return match.start() if len(match["name"].split()) <= 9 else 0
    names = NAMES_ONLY.fullmatch(match["name"].rstrip("."))
    return match.start() if names and is_loose_end(text[: match.start()]) else 0


def is_loose_end(text: str) -> bool:
    """Tell whether a credit may follow without a mark: a finished sentence, or a caption without a stop."""
    return bool(ENDED.search(text)) or len(text.split()) <= 25


def slashed(text: str) -> int:
    """Find "Andrew Harnik/Getty Images" after a finished sentence, or with a known agency."""
    match = SLASHED.search(text, tail(text))
    if match is None:
        return 0
    if ENDED.search(text[: match.start()]):
        return match.start()
    known = agency().fullmatch(match.group().split("/")[-1].strip())
    pair = PAIR.search(text, tail(text))
    return pair.start() if known and pair else 0


def named(text: str) -> int:
    """Find "AFP via Getty Images" or "Reuters" after a finished sentence."""
    match = NAMES_AT_END.search(text, tail(text))
    if match is None or not ENDED.search(text[: match.start()]):
        return 0
    last = re.split(r"\s?[/,]\s?|\bvia\b|\bfor\b", match.group())[-1].strip()
    return match.start() if agency().fullmatch(last) else 0
