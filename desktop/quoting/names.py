"""Give a person one name in all articles, and say how a speaker is described and why he is not named."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from desktop.quoting.cues import lexicon
from desktop.quoting.speakers.agreeing import dictionary_forms
from desktop.quoting.speakers.alike import is_near, is_same
from desktop.quoting.speakers.people import is_same_full
from desktop.quoting.speakers.printed_name import is_organisation_word
from desktop.story.quote import Quote, Range

ANONYMITY = re.compile(
    r"(?:,?\s*(?:who|which|whose|and|all\s+of\s+whom|both\s+of\s+whom)\b[^.;:“”\"\n]{0,60}?)?,?\s*(?:\w+ing\s+)?(?:\b(?:on|under)\s+(?:the\s+)?condition\s+(?:of\s+anonymity"
    r"|(?:that\s+)?(?:he|she|they|\w+)?\s*(?:not\s+be|not\s+to\s+be)\s+(?:named|identified))|(?:asked|requested|declined|wished|wanted|preferred|insisted|spoke)"
    r"\s+(?:not\s+to\s+be\s+(?:named|identified|quoted\s+by\s+name)|to\s+(?:remain|be|stay)\s+(?:anonymous|unnamed|unidentified)|anonymity"
    r"|to\s+be\s+(?:named|identified)|anonymously)|(?:was|were|is|are)\s+(?:granted\s+anonymity|not\s+authori[sz]ed\s+to\s+(?:speak|discuss|comment|talk)"
    r"[^.;“”\"\n]{0,60})|not\s+authori[sz]ed\s+to\s+(?:speak|discuss|comment)[^,.;“”\"\n]{0,60}|who\s+(?:did\s+not\s+want|do\s+not\s+want|declined)\s+to\s+be"
    r"\s+(?:named|identified))(?P<why>\s+(?:to|because|since|due\s+to|in\s+order\s+to|as|for|given)\b[^.,;:“”\"\n]{0,120})?"
    r"|,?\s*(?:який|яка|які|що)?\s*(?:на|за)\s+умов(?:ах|и|і)\s+анонімності|,?\s*(?:который|которая|которые)?\s*(?:\w+\s+)?на\s+условиях\s+анонимности"
    r"|,?\s*(?:der|die)?\s*(?:anonym\s+bleiben\s+\w+|nicht\s+namentlich\s+genannt\s+werden\s+\w+)|,?\s*(?:sous\s+(?:couvert\s+d['’]|le\s+sceau\s+de\s+l['’])anonymat"
    r"|(?:ayant|a|ont)\s+requis\s+l['’]anonymat)|\s*bajo\s+condición\s+de\s+anonimato"
)
APPOSITION = re.compile(
    r"(?:,\s+\d{1,3}(?=,))?,\s+(?P<role>(?:an?|the|who|whose|his|her|their|its|[A-Z]\w+['’]s|[a-zà-ÿа-яіїєґ][\w-]+)\b"
    r"[^,.;:“”\"«»!?\n]{0,120})(?=,|\.|;)|,\s+\d{1,3}(?=,)"
)
NO_ROLE = frozenset(
    "by however too also meanwhile then in on at for from with without after before instead though still again"
    " and but or та але а й чи проте однак и но или однако und aber oder sondern et mais ou".split()
)
"""What begins something else than a description behind a name: "by contrast", "on Friday", "but 14"."""
LONGEST_APPOSITION = 130
"""Code points of a description behind a name that is still copied with it."""


def described(text: str, quote: Quote) -> str:
    """Return the speaker as printed, with the title before and the apposition behind the name."""
    if quote.speaker is None:
        return ""
    start, end = quote.speaker
    behind = APPOSITION.match(text, end)
    first = (behind["role"] or "").split(" ")[0] if behind else ""
    if first in NO_ROLE or first in lexicon("en").verbs:
        behind = None
    if behind and quote.start < behind.end() and quote.end > end:
        behind = None
    is_short = behind is not None and behind.end() - end <= LONGEST_APPOSITION
    printed = text[start : behind.end() if behind and is_short else end]
    hidden = anonymity(text, quote)
    if hidden and start < hidden[1] and not is_short:
        printed = text[start : max(end, hidden[1])]
    return re.sub(r"\s+", " ", printed).strip(" ,")


def anonymity(text: str, quote: Quote) -> Range | None:
    """Return the clause in which a speaker asks not to be named, None where there is none."""
    if quote.speaker is None or quote.name:
        return None
    start, end = quote.speaker
    stop = text.find("\n", end)
    line_end = len(text) if stop < 0 else stop
    found = ANONYMITY.search(text, start, min(line_end, end + 240))
    if found is None or "." in text[end : max(end, found.start())].replace("U.S.", ""):
        return None
    first, last = found.span()
    while first < last and text[first] in " ,":
        first += 1
    return first, first + len(text[first:last].rstrip(" ,"))


def unify(quotes: Sequence[Quote], texts: Mapping[int, str]) -> tuple[Quote, ...]:
    """Give one person the same name in all articles; the order stays, unnamed speakers stay unnamed.

    `texts` are the texts of the articles by number; a fuller name that only a text has is not used.
    """
    names = Counter(quote.name for quote in quotes if quote.name)
    chosen = one_name_each(names)
    return tuple(quote._replace(name=chosen.get(quote.name, quote.name)) for quote in quotes)


def one_name_each(names: Mapping[str, int]) -> dict[str, str]:
    """Map every name to the one that is shown for it: the fullest, then the most frequent."""
    ranked = sorted(names, key=lambda name: (-len(name.split()), -names[name], name))
    groups: list[list[str]] = []
    for name in ranked:
        fitting = [group for group in groups if are_one(name, group)]
        if len(fitting) == 1:
            fitting[0].append(name)
        else:
            groups.append([name])
    chosen: dict[str, str] = {}
    for group in groups:
        longest = len(group[0].split())
        full = [each for each in group if len(each.split()) == longest]
        plain = {" ".join(name) for name in dictionary_forms(tuple(each.split()) for each in full)}
        best = max((each for each in full if each in plain or not plain), key=names.__getitem__)
        chosen |= dict.fromkeys(group, best)
    return chosen


def persons(names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Map each name of two people who speak as one to the name that each of them is shown with."""
    from desktop.quoting.speakers.printed_mention import AND, together

    shown = list(dict.fromkeys(filter(None, names)))
    joint = {name: AND.split(both) for name in shown if (both := together(name))}
    single = [name for name in shown if name not in joint]
    parts = Counter((*single, *(part for pair in joint.values() for part in pair)))
    chosen = one_name_each(parts)
    known = {chosen[name]: name for name in reversed(single)}
    found = {
        name: tuple(known.get(chosen[part], chosen[part]) for part in pair)
        for name, pair in joint.items()
    }
    return {name: pair for name, pair in found.items() if all(" " in each for each in pair)}


def are_one(name: str, group: Sequence[str]) -> bool:
    """Tell whether a name is that of a group: same words, or its last name alone."""
    words = name.split()
    for other in group:
        full = other.split()
        if name.lower() == other.lower():
            return True
        if is_thing(words) or is_thing(full):
            continue
        if len(words) == 1:
            if len(full) in (2, 3, 4) and (
                is_same(words[0], full[-1]) or is_near(words[0], full[-1])
            ):
                return True
            if len(full) == 1 and is_same(words[0], full[0]):
                return True
        elif is_same_full(words, full, is_same) or is_same_full(words, full, is_near):
            return True
    return False


def is_thing(words: Sequence[str]) -> bool:
    """Tell whether a name is that of an organisation, a text or several people."""
    return any(
        word[:1].islower() and word in {"the", "and", "of", "for", "der", "die", "das", "la", "le"}
        for word in words
    ) or any(is_organisation_word(word) for word in words)
