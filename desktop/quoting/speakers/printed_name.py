"""Read the name in a printed mention of a speaker: without titles, and whether a person is called so."""

import re
from functools import lru_cache
from typing import NamedTuple

from desktop.quoting.speakers.given_names import (
    FEMALE_ENDINGS,
    FEMALE_TITLES,
    MALE_TITLES,
    Gender,
    gender_of,
    is_given,
)
from desktop.story.quote import Range

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĘĚĞĢĪĮŁŃŇŌŐŘŚŞŠŤŪŮŰŹŻŽА-ЯІЇЄҐЁ"
TOKEN = re.compile(
    rf"[{UPPER}](?:\.[{UPPER}])+\.?|[{UPPER}]\.(?=\s*[{UPPER}])|[\w&]+(?:[-'’ʼ.][\w]+)*"
)
PARTICLES = frozenset(
    "de del della di da dos das du des la le van von vom zu zur den der ten ter bin bint ibn al el ul abu ben af av y e i и".split()
)
ABBREVIATED = frozenset(
    "mr mrs ms dr prof sen rep gov gen lt col maj capt sgt adm rev hon st pres cmdr supt insp det m mme mlle sr sra".split()
)
TITLES = (
    frozenset(
        "president premier chancellor minister secretary undersecretary senator senators representative representatives congressman"
        " congresswoman governor governors mayor councillor councilor councilman councilwoman general colonel lieutenant captain major"
        " sergeant admiral commander commodore brigadier judge justice chief king queen prince princess pope archbishop bishop cardinal"
        " rabbi imam sheikh ayatollah father sister brother pastor reverend ambassador envoy commissioner director chairman chairwoman"
        " chair chairperson ceo cfo coo spokesman spokeswoman spokesperson attorney solicitor detective officer constable deputy inspector"
        " superintendent sheriff coach manager editor analyst economist professor doctor lawyer prosecutor leader speaker mp mep msp"
        " administrator curator researcher scientist coauthor author critic secretary-general treasurer whip lord lady sir dame baroness"
        " baron duke duchess emperor sultan emir mullah señor señora herr frau monsieur madame mademoiselle mister miss ex-president"
        " vice-president co-founder founder owner principal dean chaplain warden ranger firefighter nurse actor actress singer columnist"
        " correspondent reporter host anchor presenter pollster strategist adviser advisor aide counsel agent supervisor engineer"
        " technician pilot teacher student neighbor neighbour resident witness activist campaigner volunteer farmer postman chef"
        " mum-of-three mum-of-two mum dad grandmother grandfather democrat republican labour tory conservative councillors reps sens"
        " lawmaker legislator delegate alderman assemblyman assemblywoman trustee fellow head boss member scholar historian physician surgeon"
        " epidemiologist psychologist sociologist biologist meteorologist forecaster".split()
    )
    | frozenset(
        "міністр міністра президент президента прем'єр прем'єр-міністр віцепрем'єр мер мера губернатор губернатора депутат депутата нардеп генерал"
        " полковник майор капітан лейтенант сержант адмірал речник прокурор суддя директор професор лікар посол канцлер"
        " секретар очільник голова заступник радник експерт експертка аналітик комісар омбудсман"
        " министр министра президентша премьер премьер-министр вице-премьер мэр губернатора депутата полковник капитан"
        " лейтенант адмирал пресс-секретарь прокурор судья профессор врач посол секретарь глава заместитель советник"
        " эксперт аналитик комиссар омбудсмен".split()
    )
    | ABBREVIATED
    | MALE_TITLES
    | FEMALE_TITLES
)
"""Words in front of a name that are none, in small letters."""
GERMAN_ROLE = re.compile(
    r".*(?:minister|kanzler|präsident|sprecher|meister|chef|führer|direktor|leiter|experte|expertin|anwalt|anwält|richter|general|sekretär"
    r"|wirt|bauer|bäuer|lehrer|arzt|ärzt|forscher|professor|vorsitzende|vorsitzender|landrat|landrät|rat|rät|abgeordnete|abgeordneter|trainer"
    r"|inspektor|kommissar|pfarrer|händler|beauftragte|beauftragter|politiker|unternehmer|fahrer|zeuge|zeug|mutter|vater|herr|frau|könig)(?:in)?$",
    re.IGNORECASE,
)
ORGANISATION = frozenset(
    "ministry department council party university college school police association institute bank group office house court agency"
    " committee union church army navy force forces watch international foundation center centre company corporation inc corp ltd llc plc"
    " gmbh commission congress parliament senate government administration kremlin pentagon embassy mission team club society service"
    " services authority board bureau federation league movement organization organisation alliance coalition network museum hospital"
    " institution times post journal news reserve treasury guard cabinet tribunal registry nations state states kingdom republic city"
    " town county district region island islands street square wiki media press study report survey section site initiative project"
    " program programme campaign fund trust airlines airways airport laboratory labs academy conference chamber assembly legislature"
    " strait sea river bay gulf valley mountain mountains lake park road avenue beach hills port bridge ocean cape mount peninsula"
    " prison stadium hotel theatre theater cathedral mosque synagogue temple castle tower hall palace arena"
    " judiciary secretariat consulate delegation observatory institutes companies bundeswehr bundestag duma rada knesset tesla"
    " agriculture defense defence commerce justice education health energy transport treasury interior labor security intelligence"
    " affairs homeland foreign finance culture housing trade environment budget technology sciences science arts affairs rights"
    " міністерство міністерства рада ради уряд партія університет поліція прокуратура суд генштаб офіс служба банк компанія"
    " адміністрація міноборони мзс мвс сбу гур министерство совет правительство партия университет полиция генпрокуратура"
    " kreml vatikan linke grünen bundesrat bundesbank bundesregierung pentagon"
    " компания администрация минобороны мид мвд фсб кремль кремля".split()
)
"""Words of which names of organisations and places are made, in small letters."""
INSTITUTION = re.compile(
    r"(?:[\w-]+\s){0,2}(?:ministry|council|company|bank|union|government|embassy|department|agency|committee|commission|authority|court|party"
    r"|university|foundation|association|institute|firm|airline|airport|club|administration|campaign|regime|army|military|navy|board"
    r"|church|city|county|diocese|hospital|museum|school|college|office|corporation|regulator|watchdog|charity|federation|party|police force"
    r"|report|study|statement|letter|tweet|survey|document|lawsuit|indictment|complaint|memo|petition|note|post|email|poll"
    r"|préfecture|mairie|gouvernement|ministère|parquet|police|commune|entreprise|syndicat|présidence|ville|région|comité"
    r"|\w*(?:amt|ministerium|behörde|verwaltung|regierung|wacht|partei|polizei|verein|verband|gericht|konzern|bank|gewerkschaft)"
    r"|міністерство|уряд|поліція|прокуратура|компанія|адміністрація|рада|суд|министерство|правительство|полиция|прокуратура|компания"
    r"|администрация|суд)$",
    re.IGNORECASE,
)
"""Institutions and papers that speak though only their kind is printed: "the council"."""
DETERMINER = re.compile(
    r"(?:the|this|that|der|die|das|le|la|les|l['’]|el|los|las|il|lo|un|une|ein|eine|a|an|his|her|their|its|ihre?|seine?|son|sa|leur)\b\s*",
    re.IGNORECASE,
)
DEFINITE = re.compile(r"(?:the|der|die|das|le|la|l['’]|el)\b\s*", re.IGNORECASE)
COMMON = frozenset(
    "police media people staff everyone everybody others another each few several some one neither many most both critics experts officials researchers scientists"
    " authorities reports report residents neighbours neighbors unions sources investigators prosecutors doctors economists analysts"
    " traders forecasters witnesses aides republicans democrats conservatives liberals lawyers union council court company government"
    " friends family parents teachers farmers activists protesters campaigners lawmakers moderates opponents supporters management"
    " studies study estimates figures documents data research regulators insiders nobody someone somebody anyone all it he she they we i"
    " you this that these those there who which what host reporter narrator question answer q a moderator announcer presenter"
    " organizers organisers relatives survivors passengers students workers employees voters lawyer judge chairman officer ministers"
    " мер губернатор чиновник чиновники експерти мешканці лікарі поліція депутат депутати речник там эксперты врачи власти полиция депутаты"
    " губернатор мэр источник источники джерело джерела посадовці речниця міністр міністерка голова очільник очільниця президент прем'єр"
    " інженер інженерка лікар лікарка вчитель вчителька свідок слідчий прокурор суддя адвокат адвокатка директор директорка начальник"
    " начальниця керівник керівниця журналіст журналістка рятувальник рятувальники волонтер волонтерка військовий військові науковець"
    " науковиця науковці водій пасажир пасажири мешканець мешканка жителька житель жителі фермер продавець тренер тренерка депутатка"
    " посол експерт експертка аналітик спікер спікерка влада слідство потерпілий потерпіла очевидець очевидці батько мати сусід сусідка"
    " министр глава премьер инженер врач учитель учительница свидетель следователь судья адвокат начальница руководитель журналист"
    " журналистка спасатель спасатели волонтёр военный военные учёный учёные ученый ученые водитель пассажир пассажиры житель"
    " жительница жители фермер продавец тренер чиновница эксперт аналитик спикер следствие пострадавший пострадавшая очевидец очевидцы"
    " отец мать сосед соседка пресс-секретарь прес-секретар прес-секретарка".split()
)
"""Single words that open a sentence with a capital and are nobody's name."""
BODY = frozenset(
    "us uk eu un u.s u.k u.n u.s. u.k. u.n. american british english scottish welsh irish german french italian dutch polish israeli".split()
)


OPENERS = frozenset(
    "the a an as but and or when while after before however in on at for to from by with since if although though because once until this that these"
    " those last now also then today yesterday yet so still meanwhile earlier later both only even here there what who how why where which"
    " he she it they we you i his her its their our my not no one two three another many some most more all each every such instead despite"
    " according asked like unlike during under over about former ex did does is was are were has had have will would can could should may"
    " der die das ein eine als aber und wenn nach vor in im am auf für mit seit auch doch er sie es wir ihr laut so dann bei zum zur"
    " le la les un une des mais et quand après avant dans en au aux pour par avec selon il elle ils ce cette ces son sa ses à d"
    " в у на за по з із до від та і й але а що як коли після для про він вона вони це цей ця тоді також и но когда после для о об он она они это"
    " этот как что если тем при под над без однак однако".split()
)
"""Words that have a capital only because they open a sentence."""


FAMILY = frozenset(
    "park church house lake hall street castle bay post court mount beach field towers".split()
)
"""Words of places that are family names too, behind a given name."""
OF_PLACES = frozenset(
    "New North South East West Los Las San Santa Des Fort Port Saint St El Rhode Puerto Baton Cape Hong Tel Abu Rio Sri Costa Saudi Sierra"
    " Northern Southern Eastern Western Central Upper Lower Greater Mount".split()
)
"""First words of places of several words that no title stands before: "New Mexico", "Des Moines"."""
MOST_OF_PLACE = 3
SPELLED = {
    "Gov": "Governor",
    "Gov.": "Governor",
    "Sen": "Senator",
    "Sen.": "Senator",
    "Rep": "Representative",
    "Rep.": "Representative",
    "Gen": "General",
    "Gen.": "General",
    "Dr": "Doctor",
    "Dr.": "Doctor",
    "Prof": "Professor",
    "Prof.": "Professor",
    "Det.": "Detective",
    "Insp.": "Inspector",
    "Sgt.": "Sergeant",
    "Capt.": "Captain",
    "Lt.": "Lieutenant",
    "Col.": "Colonel",
    "Adm.": "Admiral",
}
"""Titles as the text spells them where the name does not follow: "the governor"."""
MOST_WORDS = 3
"""Words of a name that begins with no known given name; of more the last two are taken."""


class Printed(NamedTuple):
    """A name as printed: `words` without titles and initials of nobody, `lead` what stands before them."""

    words: tuple[str, ...]
    place: Range
    is_person: bool
    lead: tuple[str, ...] = ()
    gender: Gender = ""

    @property
    def name(self) -> str:
        return " ".join(self.words)

    @property
    def last(self) -> str:
        return self.words[-1]


class Run(NamedTuple):
    """Words with capitals in a row, maybe with particles between them."""

    words: tuple[str, ...]
    places: tuple[Range, ...]
    before: tuple[str, ...] = ()


SPOKEN_TO = frozenset("суспільному journalisten reportern journalistinnen".split())
"""Who is spoken to, with a capital, behind a name: no part of it."""


@lru_cache(maxsize=4096)
def runs(piece: str) -> tuple[Run, ...]:
    """Return the runs of capitalised words of a piece of text; "of" and "and" end a run."""
    found: list[Run] = []
    words: list[str] = []
    places: list[Range] = []
    pending: list[re.Match[str]] = []
    before: list[str] = []
    last_end = 0
    for match in TOKEN.finditer(piece):
        word = match[0]
        gap = piece[last_end : match.start()]
        is_broken = bool(words) and (not is_joined(words[-1], gap) or word.lower() in SPOKEN_TO)
        if is_broken:
            found.append(Run(tuple(words), tuple(places), tuple(before)))
            words, places, pending, before = [], [], [], []
        last_end = match.end()
        if word[0].isupper() or (words and word[:1].isdigit()):
            words += [*(each[0] for each in pending), word]
            places += [*(each.span() for each in pending), match.span()]
            pending = []
        elif words and word in PARTICLES and len(pending) < 2:
            pending.append(match)
        else:
            if words:
                found.append(Run(tuple(words), tuple(places), tuple(before)))
                before = []
            words, places, pending = [], [], []
            if not re.fullmatch(r"\s*|[.]\s", gap):
                before = []
            before.append(word)
    if words:
        found.append(Run(tuple(words), tuple(places), tuple(before)))
    return tuple(found)


def is_joined(word: str, gap: str) -> bool:
    """Tell whether what stands between two words with capitals leaves them in one name."""
    if gap.startswith("."):
        return gap.strip() == "." and (len(word) == 1 or word.lower() in ABBREVIATED)
    return not gap.strip() and len(gap) == 1


def is_title(word: str) -> bool:
    """Tell whether a word with a capital is a title or a role."""
    if not word[:1].isupper():
        return False
    lowered = word.lower().rstrip(".")
    return lowered in TITLES or (len(word) > 4 and GERMAN_ROLE.match(word) is not None)


def is_organisation_word(word: str) -> bool:
    lowered = word.lower()
    return (
        lowered in ORGANISATION
        or lowered in BODY
        or (word.isupper() and len(word) > 1 and "." not in word and not word.isalpha())
    )


def person_of(run: Run, shift: int = 0) -> Printed | None:
    """Return the person that a run of capitalised words names, None where it names none."""
    words = run.words
    cut = after_titles(words)
    lead, rest = (*run.before[-6:], *words[:cut]), words[cut:]
    if not rest or is_possible_role(rest):
        return None
    if len(rest) > 2 and not is_given(rest[0]):
        ahead = next((i for i, word in enumerate(rest[:-1]) if i and is_given(word)), 0)
        if ahead:
            lead, rest, cut = (*lead, *rest[:ahead]), rest[ahead:], cut + ahead
        elif len(rest) > MOST_WORDS:
            over = len(rest) - 2
            lead, rest, cut = (*lead, *rest[:over]), rest[over:], cut + over
    is_called = is_given(rest[0]) and rest[-1].lower() in FAMILY
    things = rest[:-1] if is_called else rest
    if len(rest) > 5 or any(is_organisation_word(word) for word in things):
        return None
    if rest[0] in PARTICLES or is_place(words, cut):
        return None
    start, end = run.places[cut][0] + shift, run.places[-1][1] + shift
    gender = gender_of_lead(lead) or gender_of(rest[0])
    lead = tuple(SPELLED.get(word, word) for word in lead)
    return Printed(tuple(rest), (start, end), is_person=True, lead=lead, gender=gender)


def is_place(words: tuple[str, ...], cut: int) -> bool:
    """Tell whether words without a title are a place: "New Mexico", "Des Moines"."""
    if cut:
        return cut + 1 == len(words) and words[cut - 1] in OF_PLACES
    is_short = 1 < len(words) <= MOST_OF_PLACE
    return is_short and words[0] in OF_PLACES and not any(map(is_title, words))


def after_titles(words: tuple[str, ...]) -> int:
    """Return how many words of a run come before the name: openers, titles, organisations, nations."""
    last = next((i for i, word in enumerate(words) if not is_opener(word)), len(words)) - 1
    for place, word in enumerate(words):
        is_begun = is_given(word) and place + 1 < len(words) and not is_title(word)
        if is_begun and not is_of_place(words, place):
            break
        if is_title(word) or is_organisation_word(word) or is_demonym(word, place, words):
            last = place
    return last + 1


def is_of_place(words: tuple[str, ...], at: int) -> bool:
    """Tell whether a given name is a town's: "San Francisco Mayor Ana Ruiz"."""
    is_near = words[0] in OF_PLACES and at < MOST_OF_PLACE
    return is_near and any(map(is_title, words[at + 1 : -1]))


def is_opener(word: str) -> bool:
    """Tell whether a word has a capital only because it opens a sentence; "WHO" does not."""
    return word.lower() in OPENERS and not (word.isupper() and len(word) > 1)


def is_demonym(word: str, place: int, words: tuple[str, ...]) -> bool:
    """Tell whether a word before others is the adjective of a nation: "Ukrainian", "Japanese"."""
    return (
        place + 1 < len(words)
        and place == 0
        and re.fullmatch(
            r"[A-Z][a-z]+(?:ian|ean|ese|ish|can|ani|aqi|eli|wan|ench|erman|hinese)", word
        )
        is not None
        and not is_given(word)
    )


def is_possible_role(words: tuple[str, ...]) -> bool:
    return len(words) == 1 and (len(words[0]) < 2 or words[0].lower() in COMMON)


def gender_of_lead(lead: tuple[str, ...]) -> Gender:
    """Return the gender that the words before a name tell: "Ms", "spokeswoman", "Bürgermeisterin"."""
    for word in reversed(lead):
        plain = word.lower().rstrip(".")
        if plain in FEMALE_TITLES or plain.endswith(FEMALE_ENDINGS):
            return "f"
        if plain in MALE_TITLES:
            return "m"
    return ""
