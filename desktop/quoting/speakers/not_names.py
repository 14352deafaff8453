"""What stands where a speaker stands, and is nobody's name: countries, amounts, plurals, clauses."""

import re

from desktop.quoting.speakers.printed_name import PARTICLES
from desktop.story.quote import Range

COUNTRY = re.compile(
    r"(?:the\s+)?(?:U\.?S\.?A?|U\.?K|United\s+States(?:\s+of\s+America)?|United\s+Kingdom|America|Britain|Germany|France|Italy|Spain|Poland|Russia|Ukraine"
    r"|China|India|Pakistan|Iran|Iraq|Israel|Syria|Turkey|Egypt|Japan|(?:North\s+|South\s+)?Korea|Canada|Mexico|Brazil|Argentina|Australia|Ireland|Sweden|Norway"
    r"|Denmark|Finland|Greece|Hungary|Austria|Switzerland|Portugal|Romania|Serbia|Netherlands|Belgium|Afghanistan|Saudi\s+Arabia|Qatar|Lebanon|Georgia|Belarus"
    r"|Україна|Росія|Китай|Польща|Німеччина|Франція|США|Велика\s+Британія|Ізраїль|Іран|Россия|Украина|Польша|Германия|Франция|Великобритания|Израиль|Иран"
    r"|Deutschland|Frankreich|Russland|Ukraine|Polen|die\s+USA|Allemagne|Russie|Pologne|États-Unis)\.?",
    re.IGNORECASE,
)
"""Countries, which are nobody's name: who speaks for one is not told."""
AMOUNT = re.compile(r"[^\W\d]{0,4}\.?\s?[\d.,]+%?")
"""A figure, maybe with its currency: "Rs 300"."""
SLAVIC_PLURAL = re.compile(r"[\u0400-\u04ff]{5,}(?:и|і|ы|ї)")
"""Ukrainian and Russian nouns of several people that open a sentence: "Медики"."""
THING = re.compile(
    r"(?:this|that)\s+(?:decision|move|step|change|shift|policy|plan|law|strike|attack|deal|vote|ruling)s?\b",
    re.IGNORECASE,
)
"""What thinks nothing: a participle behind it has another subject."""
SAYING = re.compile(
    r"(?:و|ف)?(?:ي|ت)?(?:قال|قول|ضاف|ضيف|أضاف|صرح|أكد|ؤكد|أعلن|علن|ذكر|ذكّر|أوضح|وضح|تابع|كتب|أشار|شدد|سأل|رد|اعتبر|לדברי|אמר|הוסיף|گفت|افزود)"
)
"""Verbs of speech that open a sentence in Arabic, Hebrew and Persian."""
MOST_NAMES = 4
"""Words of a name before a colon."""


def is_name_alone(text: str, place: Range) -> bool:
    """Tell whether words before a colon may be a name, in a language of which nothing is known.

    A name begins a line and is short: all with capitals, or, where there are none, without a verb of speech.
    """
    words = text[slice(*place)].split()
    if any(word[:1].isupper() for word in words):
        return len(words) <= MOST_NAMES and all(
            word[:1].isupper() or word in PARTICLES for word in words
        )
    begins = not text[text.rfind("\n", 0, place[0]) + 1 : place[0]].strip(" -–—•")
    is_cased = any(word.lower() != word.upper() for word in words)
    is_short = 1 < len(words) < MOST_NAMES
    return begins and is_short and not is_cased and not SAYING.match(words[0])
