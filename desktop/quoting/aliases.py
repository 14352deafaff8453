"""Bring the words of a quote to what outlets choose freely: forms, spellings, short names, plain synonyms.

The groups are general ones, of countries and of everyday news words; none is made from a set of texts.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from desktop.text.lemmas import lemma
from desktop.text.roots import root
from desktop.text.words import is_number

COUNTRIES = """
america american us usa|britain british uk briton|europe european eu|russia russian moscow kremlin|
ukraine ukrainian kyiv kiev|china chinese beijing|france french|germany german|italy italian|spain spanish|
poland polish pole|turkey turkish türkiye turk|israel israeli|palestine palestinian|iran iranian tehran|
iraq iraqi|syria syrian|egypt egyptian|india indian|pakistan pakistani|afghanistan afghan|japan japanese|
korea korean|canada canadian|mexico mexican|brazil brazilian|argentina argentine argentinian|australia australian|
ireland irish|scotland scottish|wales welsh|england english|netherlands dutch|belgium belgian|sweden swedish|
norway norwegian|denmark danish|finland finnish|greece greek|hungary hungarian|austria austrian|
switzerland swiss|portugal portuguese|romania romanian|serbia serbian|saudi riyadh|africa african|asia asian
"""
SYNONYMS = """
weapon arm weaponry arms|strike attack hit|permit allow authorize let|ban prohibit forbid bar|start begin commence launch|
end stop halt cease|house home|child kid|soldier troop|company firm|lawyer attorney|cash money|buy purchase|
help aid assist|rise increase grow climb|fall drop decline decrease|get receive obtain|ship vessel boat|
plane aircraft airplane|car vehicle|doctor physician medic|big large huge|use utilize|near close|across over|
send dispatch|demand call|every each|several many|quick fast rapid|
answer reply respond|choose pick|mistake error|job work|worker employee staff|
wage pay salary|law statute legislation|decision ruling|build construct|ask request|show demonstrate|
need require must|try attempt|nobody none|anybody anyone|somebody someone|everybody everyone|
pupil student|school classroom|hospital clinic|city town|street road|shop store|tax levy|vote ballot|
enemy foe|fear afraid dread|angry furious|glad happy|sad sorry|sure certain|assault offensive|
about around approximately|more further|huge enormous vast|protect defend safeguard|defence defense|
spokesman spokeswoman spokesperson|chairman chairwoman chair|head chief boss director leader|official aide|
police officer policeman|border frontier|reporter journalist|resident inhabitant villager
"""
NUMERALS = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen twenty
"""
NUMERALS_UK = "нуль один два три чотири п'ять шість сім вісім дев'ять десять"
COUNTRY_NAMES = frozenset(f"={group.split()[0]}" for group in COUNTRIES.split("|"))
MONEY = {"$": "dollar", "€": "euro", "£": "pound", "¥": "yen"}
SCALED = {"m": "million", "mn": "million", "bn": "billion", "k": "thousand"}

TAIL = re.compile(r"'(?:ve|re|ll|d|m|s)$")
ISE = re.compile(r"is(e|ed|es|er|ers|ing|ation|ations)$")
SIGNS = re.compile(r"^([$€£¥]?)([\d.,:]+)(%?)([a-z]*)$")
LEAST_ISE = 7
"""Letters of a word in which -ise is spelled -ize: "rise" and "wise" are no such words."""


@lru_cache(maxsize=65536)
def bare(key: str, language: str) -> tuple[str, ...]:
    """Return what a folded key says: mostly one stem, of "€11" a number and a currency."""
    if is_number(key):
        return _number(key)
    if language == "uk":
        return (_numerals_uk().get(key) or root(lemma(key, language), language),)
    if language != "en":
        return (root(key, language),)
    plain = TAIL.sub("", key)
    if not plain:
        return ()
    return (_alias(_american(plain)),)


@lru_cache(maxsize=65536)
def printed(key: str, language: str) -> tuple[str, ...]:
    """Return the words that a folded key prints, whatever the house style: "eight" as 8, -ise as -ize."""
    if is_number(key):
        return _number(key)
    if language == "en":
        return (_numerals().get(key) or _american(key),)
    return (_numerals_uk().get(key, key) if language == "uk" else key,)


def _american(key: str) -> str:
    return ISE.sub(r"iz\1", key) if len(key) >= LEAST_ISE else key


def _alias(plain: str) -> str:
    known = _aliases()
    form = lemma(plain, "en")
    return known.get(plain) or known.get(form) or root(form, "en")


def _number(key: str) -> tuple[str, ...]:
    match = SIGNS.match(key)
    if match is None:
        return (key,)
    sign, number, share, unit = match.groups()
    said = (number.strip(".,:"), MONEY.get(sign, ""), share and "percent", SCALED.get(unit, unit))
    return tuple(root(each, "en") if each.isalpha() else each for each in said if each)


@cache
def _aliases() -> dict[str, str]:
    groups = [group.split() for group in f"{COUNTRIES}|{SYNONYMS}".split("|")]
    found = {word: f"={group[0]}" for group in groups for word in group}
    return found | _numerals()


@cache
def _numerals() -> dict[str, str]:
    return {word: str(value) for value, word in enumerate(NUMERALS.split())}


@cache
def _numerals_uk() -> dict[str, str]:
    return {word: str(value) for value, word in enumerate(NUMERALS_UK.split())}
