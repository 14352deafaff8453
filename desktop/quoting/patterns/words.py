"""The small words of English, and what a word can be where there is no parser."""

from desktop.quoting.cues import lexicon
from desktop.quoting.patterns.tokens import Sentence, Token

PRONOUNS = frozenset(
    "i we you he she they it who one someone somebody everyone everybody nobody anyone others some many".split()
)
OBJECTS = frozenset("me us you him her them it himself herself themselves itself".split())
POSSESSIVES = frozenset("his her their its our my your whose".split())
ARTICLES = frozenset("the a an this that these those".split())
AMOUNTS = frozenset(
    "one another other some many several most both all each every no any few two three four five six seven eight nine ten "
    "dozens hundreds thousands multiple various".split()
)
QUANTIFIERS = frozenset("another some many several most both all each every no any".split())
DETERMINERS = ARTICLES | POSSESSIVES | AMOUNTS
PREPOSITIONS = frozenset(
    "of for at in from to with on by about against over under during after before between among into near inside outside "
    "within without across through behind around toward towards since until despite throughout amid like upon "
    "regarding concerning via following".split()
)
TIME_PREPOSITIONS = frozenset("during after before since until throughout amid following".split())
INNER = PREPOSITIONS - TIME_PREPOSITIONS - {"by", "without", "despite", "like"}
"""May stand inside what names a speaker: a spokesman for the ministry."""
BE = frozenset("is are was were be been being am 's 're 'm".split())
HAVE = frozenset("has have had having".split())
MODALS = frozenset("will would can could should may might must shall 'll 'd ought cannot".split())
DO = frozenset("do does did".split())
CONTRACTED = ("n't", "'re", "'ve", "'ll", "'d", "'m")
FINITE = (BE | HAVE | MODALS | DO) - {"be", "been", "being", "having"}
SUBORDINATORS = frozenset(
    "that but because although though while when whether if as where since so than unless which who whom whose and or nor yet "
    "how why what then plus".split()
)
ADVERBS = frozenset(
    "also later then further again already once previously too even still just never always often first recently now "
    "earlier soon thus however meanwhile instead twice not himself herself themselves simply only both all not "
    "aloud afterward afterwards here publicly privately bluntly flatly ever rather quickly famously reportedly allegedly today yesterday tonight tomorrow perhaps maybe".split()
)
DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb aug sept oct nov dec".split()
)
TIMES = frozenset(
    "today yesterday tonight tomorrow earlier later last next week month year night morning afternoon evening recently "
    "this ago monday's tuesday's noon midnight".split()
)
COMMON_VERBS = frozenset(
    "died tied lied sold told felt wrote bore beat bet bid bit blew broke burned bent bred clung crept dug drank ate fled flew forgot forgave froze grew hid hung hurt kept knelt leapt learned lent lay lit meant overcame quit rode rang shook shone shrank sank slept slid sought sprang stole stuck stung strode swept swung swam taught tore threw withdrew woke wore wove wound "
    "came went made took got gave saw won lost ran met left held kept began became brought bought built caught chose cut dealt "
    "drew drove fell fought found grew heard hit knew laid led let meant paid put rose sat sent set shot spent spoke spread stood "
    "struck threw understood voted wanted showed seemed needs wants makes takes goes comes gets gives shows means seems looks "
    "keeps remains appears let's gonna sees knows thinks works plays helps lives leads hurts happens happened puts runs "
    "marks follows includes involves reflects represents requires allows leaves brings raises provides supports opposes matters deserves stands belongs depends faces lacks".split()
)
NOUNS_TOO = frozenset(
    "talks calls posts reads runs texts tweets states details notes signals attacks presses orders".split()
)
"""Forms of cues that are more often nouns."""
ROLES = frozenset(
    "spokesman spokeswoman spokesperson official officials president minister secretary senator congressman congresswoman "
    "governor mayor director chairman chairwoman chair chief leader leaders candidate nominee adviser advisor aide aides lawyer "
    "attorney judge professor analyst expert experts manager strategist ambassador prosecutor commissioner officer "
    "sheriff lawmaker lawmakers reporter reporters journalist author editor founder head member members source sources "
    "police people person critics supporters investigators authorities diplomats residents witnesses voters economist "
    "scientist scientists researcher researchers doctor doctors coach owner activist activists general lieutenant colonel "
    "captain sergeant congressman pastor bishop pope king queen prince princess duke cardinal rabbi imam teacher student "
    "students crowd audience jury congress media press staff team committee panel court government company agency ministry department campaign "
    "administration group office statement report study poll survey union party data documents lawsuit memo letter enforcement "
    "backbencher frontbencher peer councillor councilor lawmaker deputy premier "
    "man woman girl boy mother father son daughter wife husband brother sister friend friends neighbor neighbour".split()
)
BODIES = frozenset("parliament legislature assembly cabinet council senate".split())
"""Stand without an article where they are told something: "told parliament the currency would hold"."""
HOSTS = frozenset("host anchor presenter correspondent columnist commentator moderator".split())
MEDIA = frozenset(
    "radio television tv newspaper magazine news online website newsletter podcast network".split()
)


def is_finite(token: Token, *, is_loose: bool = False) -> bool:
    """Tell whether a word is surely a finite verb, or with `is_loose` probably one."""
    low = token.low
    if not token.is_word:
        return False
    if low in FINITE or low.endswith(CONTRACTED):
        return True
    if low in COMMON_VERBS and not token.is_capital:
        return True
    if not is_loose or token.is_capital:
        return False
    cue = None if low in lexicon("en").nouns or low in NOUNS_TOO else lexicon("en").verbs.get(low)
    return (low.endswith("ed") and len(low) > 4) or (
        cue is not None and not low.endswith("ing") and cue.lemma != low
    )


def has_verb(sentence: Sentence, start: int, end: int) -> bool:
    return any(is_finite(token, is_loose=True) for token in sentence[start:end])


def is_noun_like(token: Token) -> bool:
    """Tell whether a mention may end in the word."""
    low = token.low
    if (
        not token.is_word
        or low in DETERMINERS - AMOUNTS
        or low in PREPOSITIONS
        or low in SUBORDINATORS
    ):
        return False
    if low in ADVERBS or low in DAYS | MONTHS | TIMES or low in BE | HAVE | MODALS | DO:
        return False
    return not (low.endswith("ly") and not token.is_capital) and not token.text[0].isdigit()


def is_pronoun(token: Token) -> bool:
    return token.low in PRONOUNS
