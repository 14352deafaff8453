"""Read whom a printed mention is of, by its own words alone: a person, two, an organisation or nobody."""

import re

from desktop.quoting.speakers.printed_name import (
    COMMON,
    DETERMINER,
    INSTITUTION,
    TITLES,
    Printed,
    is_title,
    person_of,
    runs,
)

PREPOSITION = r"(?:of|from|at|for|in|with|on|to|by|who|and|&|aus|von|vom|bei|de|du|des|d['’]|з|із|зі|из|от|від|с|со|та|і|и|und|et|y|told)\b"
BEHIND = re.compile(rf"\s*(?:$|[,(–—-]|{PREPOSITION})")
"""What may follow the name in a mention for the mention to be that of the person."""
BELONGS = re.compile(
    r"\b(?P<head>spokes\w+|lawyers?|attorneys?|aides?|advis[eo]rs?|supporters?|friends?|mother|father|wife|husband|brother|sister|son|daughter"
    r"|colleagues?|critics?|all(?:y|ies)|family|office|team|campaign|representatives?|sources?|officials?|members?|people|allies|biographer"
    r"|neighbou?rs?|parents?|relatives?|staff|doctors?|agents?|fans?|opponents?|statement|letter|sprecher(?:in)?|anwalt|porte-parole|avocate?)"
    r"\s+(?:of|for|to|by|with|from|close\s+to|von|der|des|de|du|d['’])\s+(?P<rest>.*)$",
    re.IGNORECASE,
)
SEAT = re.compile(r"\b(?:MP|MSP|MS|TD|MEP|AM)\s+for\s+(?:the\s+)?$")
"""What stands before the seat of a lawmaker: the MP for Harlow East."""
BRACKETED = re.compile(r"\s*\([^()]*\)?")
UNCERTAIN = re.compile(
    r"(?:an?|one|some|two|three|several|many|eine?|einige|mehrere|zwei|drei|viele|une?|des|plusieurs|deux|un[oa]s?|один|одна|два|двоє|кілька|несколько)\s",
    re.IGNORECASE,
)
"""What no name begins with."""
AND = re.compile(r"\s+(?:and|&|und|et|y|та|і|й|и)\s+")
CONNECTOR = (
    r"(?:of|for|and|&|the|on|in|to|de|du|des|la|le|les|l['’]|d['’]|für|und|der|des|del|y|e|da|do)"
)
PROPER = re.compile(
    rf"[^\W\d_a-zà-ÿа-яіїєґё][\w.&'’ʼ-]*(?:\s+(?:{CONNECTOR}\s+){{0,3}}[^\W_a-zà-ÿа-яіїєґё][\w.&'’ʼ-]*)*"
)
PLURAL = re.compile(r".*(?:[^su]s|ese|ish|men|people)$")
LONGEST_ABBREVIATION = 5
"""Letters of a single word in capitals that is rather an organisation than a person in a transcript."""


def is_plural_noun(word: str) -> bool:
    """Tell whether a word with a capital is only the first of a sentence: "Lawyers"."""
    return word.lower() in COMMON and PLURAL.fullmatch(word.lower()) is not None


def kind_of_number(printed: str) -> bool:
    """Tell whether a mention is of several."""
    return (
        re.match(
            r"(?:two|three|four|five|six|several|many|some|most|both|all|they|we|zwei|drei|deux|trois|два|дві|три)\b",
            printed,
            re.IGNORECASE,
        )
        is not None
    )


def together(printed: str) -> str:
    """Return the names of two people who speak as one, "" where one speaks."""
    parts = AND.split(printed)
    if len(parts) != 2:
        return ""
    persons = [speaking_person(part) for part in parts]
    if persons[0] is None or persons[1] is None or len(persons[1].words) < 2:
        return ""
    return (
        f"{persons[0].name} and {persons[1].name}"
        if " and " in printed
        else " ".join(
            (
                persons[0].name,
                printed[len(parts[0]) : len(printed) - len(parts[1])].strip(),
                persons[1].name,
            )
        )
    )


def speaking_person(printed: str) -> Printed | None:
    """Return the person that a mention is of: not one it only mentions, as in "aides of Ruiz"."""
    bare = BRACKETED.sub("", printed)
    for piece in pieces(bare):
        for run in runs(piece):
            found = person_of(run)
            if found is None or not BEHIND.match(piece, found.place[1]):
                continue
            if found.words[-1].endswith(("'s", "’s")) or belongs(piece, found):
                continue
            if not is_head(piece, found):
                continue
            return found
    return None


def pieces(printed: str) -> list[str]:
    """Cut a mention at its commas: the name may stand behind the role."""
    return [part.strip() for part in printed.split(",")]


def is_head(piece: str, found: Printed) -> bool:
    """Tell whether the name is what a mention is about, not part of what hangs on its noun."""
    before, after = piece[: found.place[0]], piece[found.place[1] :]
    has_title = bool(found.lead) and is_title(found.lead[-1])
    if len(found.words) == 1 and not has_title:
        is_short = found.name.isupper() and len(found.name) <= LONGEST_ABBREVIATION
        if is_short or re.match(r"\s+(?:of|de|von|for)\b", after):
            return False
    hanging = re.search(r"\b(?:of|on|for|at|in|with|to|by|from|about)\b", before)
    if hanging is None:
        return True
    is_next = before[hanging.end() :].strip() in {"", "the"}
    if is_next and (len(found.words) == 1 or SEAT.search(before)):
        return False
    role = re.findall(r"[\w-]+", before[: hanging.start()])[-1:]
    nearest = re.findall(r"[\w-]+", before)[-1:]
    return any(word.lower() in TITLES for word in (*role, *nearest))


def belongs(piece: str, found: Printed) -> bool:
    """Tell whether the person is only whom the speaker belongs to: "a spokesman for Ruiz"."""
    belonging = BELONGS.search(piece[: found.place[1]])
    if not belonging:
        return False
    between = piece[belonging.start("rest") : found.place[0]]
    words = [
        word for word in re.findall(r"[\w.]+", between) if word.lower() not in {"the", "us", "u.s."}
    ]
    return all(is_title(word) or word.endswith(("an", "ese", "ish", "ch")) for word in words)


def organisation(printed: str) -> str:
    """Return the proper name that a mention ends with, "" where its last word is no name."""
    bare = BRACKETED.sub("", printed).split(", ")[0].strip()
    if UNCERTAIN.match(bare):
        return ""
    found = max(PROPER.finditer(bare), key=lambda match: match.start(), default=None)
    if found is None or bare[found.end() :].strip(" .,'\"”’»"):
        return ""
    if re.match(r"[LD]['’]", found[0]) and not found[0][2:3].isupper():
        return ""
    name = without_the(found[0])
    if " " in name and is_title(name.split()[0]) and name.split()[1][:1].islower():
        return ""
    before = bare[: found.start()]
    if re.search(rf"\b{PREPOSITION}\s*(?:the\s+)?$", before) or re.match(
        r"(?:an?|one|some|two|three|several)\b", before
    ):
        return ""
    if (
        DETERMINER.fullmatch(before.strip() + " ")
        and name[:1].isupper()
        and is_german_noun(before, name)
    ):
        return f"{before.strip().lower()} {name}" if INSTITUTION.fullmatch(name) else ""
    return name


def is_german_noun(before: str, name: str) -> bool:
    """Tell whether a capital behind an article may be that of any German noun."""
    return (
        re.match(r"(?:der|die|das|eine?|ihre?|seine?)\b", before.strip(), re.IGNORECASE) is not None
        and " " not in name
    )


def without_the(name: str) -> str:
    """Return a name without the determiner before it."""
    return re.sub(r"^(?:[Bb]oth\s+)?(?:[Tt]he|[Dd]er|[Dd]em|[Dd]ie|[Dd]as)\s+(?=\S\S)", "", name)
