"""Hold the words that comparing treats in a way of their own, by language where that matters."""


def _modalities(possible: str, certain: str, due: str) -> dict[str, str]:
    return {
        **dict.fromkeys(possible.split(), "possible"),
        **dict.fromkeys(certain.split(), "certain"),
        **dict.fromkeys(due.split(), "due"),
    }


NEGATIONS = {
    "en": frozenset("not no never neither nor without none nobody nothing".split()),
    "uk": frozenset("не ні ані без ніколи немає жоден жодна жодного жодної".split()),
    "ru": frozenset("не нет ни без никогда".split()),
    "de": frozenset("nicht kein keine keinen keinem keiner keines nie niemals ohne".split()),
    "fr": frozenset("n' ne pas non jamais aucun aucune sans".split()),
}
MODALITIES = {
    "en": _modalities("may might could can", "will would shall", "must should"),
    "uk": _modalities(
        "може можуть міг могла могли", "буде будуть", "мусить мусять повинен повинна повинні"
    ),
    "ru": _modalities("может могут мог могла могли", "будет будут", "должен должна должны обязан"),
    "de": _modalities(
        "kann können könnte könnten darf dürfte",
        "wird werden würde würden",
        "muss müssen soll sollte sollen",
    ),
    "fr": _modalities(
        "peut peuvent pourrait pourraient", "va vont sera seront", "doit doivent devrait devraient"
    ),
}
"""Modal verbs by what they say; a tense ("may" and "might") makes no difference of modality."""

STOP_WORDS = {
    "en": frozenset(
        """
        a an the this that these those there here it its he she they them his her their him i we you our your my me
        us and or but so as than then also too very of in on at to from by for with into onto over under about against
        after before during between through near across up down out off upon within inside outside toward towards
        around is are was were be been being am has have had having do does did doing
        who whom whose which what when where while if whether because since until though although however
        's mr mrs ms one such own same other another some any all both each
        """.split()
    ),
    "uk": frozenset(
        "а але в від для до з за зі і й його її їх на над о об по під при про та те то у це цей що як який".split()
    ),
    "ru": frozenset(
        "а в во для до ее его за и из их к как на над но о об от по под при с со то у что это этот".split()
    ),
    "de": frozenset(
        """
        am an auf aus bei das dem den der des die ein eine einem einen einer es für hat haben im in ist mit nach sich sind
        sie über um und von vor war zu zum zur
        """.split()
    ),
    "fr": frozenset(
        "à a au aux ce ces cette d' dans de des du elle en est et il l' la le les ont par pour que qui se sont sur un une".split()
    ),
}
"""Words that alone, between two changes, are no wording in common. No negation, modal verb or number
is among them (evidence/wording.md C5.8)."""

SMALL_NUMBERS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen".split()
    )
} | {
    word: 10 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
LARGE_NUMBERS = {
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
    "dozen": 12,
}
GLUED_NUMBERS = {
    "k": "thousand",
    "m": "million",
    "mn": "million",
    "bn": "billion",
    "tn": "trillion",
}
"""What these letters say right after a figure: €412m."""
CURRENCIES = {"euro": "€", "euros": "€", "dollar": "$", "dollars": "$", "pound": "£", "pounds": "£"}
BOUNDS = {
    **dict.fromkeys(["no fewer than", "no less than", "more than", "at least", "over"], "least"),
    **dict.fromkeys(
        ["no more than", "less than", "fewer than", "up to", "at most", "under"], "most"
    ),
    **dict.fromkeys(
        "about around some roughly nearly almost approximately estimated than least most".split(),
        "about",
    ),
}
"""What the words before a number make of it; the longest that fit count."""

MONTHS = frozenset(
    "january february march april may june july august september october november december".split()
)
WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
TITLES = frozenset(
    """
    mr mrs ms dr sir lord lady president minister secretary chancellor general senator governor mayor judge justice
    king queen prince princess professor captain colonel lieutenant major sergeant chief director spokesman spokeswoman
    spokesperson prime foreign defense defence deputy vice state
    """.split()
)
"""Words with a capital before a name that are no part of it."""

SAME_NAMES = (
    frozenset({"us", "usa", "america", "american", "americans", "washington", "united", "states"}),
    frozenset({"uk", "britain", "british", "england", "english", "london", "united", "kingdom"}),
    frozenset({"eu", "europe", "european", "europeans", "brussels", "union"}),
    frozenset({"un", "united", "nations"}),
    frozenset({"russia", "russian", "russians", "moscow", "kremlin"}),
    frozenset({"ukraine", "ukrainian", "ukrainians", "kyiv", "kiev"}),
    frozenset({"china", "chinese", "beijing"}),
    frozenset({"france", "french", "paris"}),
    frozenset({"germany", "german", "germans", "berlin"}),
    frozenset({"israel", "israeli", "israelis", "jerusalem"}),
    frozenset({"iran", "iranian", "tehran"}),
    frozenset({"pentagon", "defense", "department", "washington", "us"}),
)
"""Names that stand for the same country or body often enough that they do not disagree."""
