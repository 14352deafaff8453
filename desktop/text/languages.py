"""Tell the script and the language of a text from its letters and its most frequent words."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import cache

UNDETERMINED = "und"

SAMPLE = 20_000
"""Code points that are looked at: more changes no answer and costs time."""
LEAST_WORDS = 3
"""A text of fewer words has no language that can be told."""
LEAST_SHARE = 0.12
"""Least share of a language's frequent words among the words of a text; prose has .25 and more."""
LEAST_LEAD = 1.15
"""The best language must have so many times the points of the second."""
LETTER_WEIGHT = 0.5
"""Points of a word that has a letter which few languages use; a frequent word has 1."""

SCRIPTS = {
    "LATIN": "latin", "CYRILLIC": "cyrillic", "GREEK": "greek", "ARABIC": "arabic", "HEBREW": "hebrew",
    "HIRAGANA": "kana", "KATAKANA": "kana", "CJK": "han", "HANGUL": "hangul", "GEORGIAN": "georgian",
    "ARMENIAN": "armenian", "DEVANAGARI": "devanagari", "BENGALI": "bengali", "THAI": "thai", "TAMIL": "tamil",
}  # fmt: skip
"""First word of the Unicode name of a letter -> script."""

LANGUAGE_OF_SCRIPT = {
    "greek": "el", "hebrew": "he", "han": "zh", "hangul": "ko", "georgian": "ka", "armenian": "hy",
    "devanagari": "hi", "bengali": "bn", "thai": "th", "tamil": "ta",
}  # fmt: skip

FREQUENT = {
    "latin": {
        "en": "the of and to in a is that for it was with as on be by at he his from are this have has had not but they were which will its said their an been who would more about after she her or when",
        "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei",
        "fr": "de la le les et des en un une du dans que est pour qui par sur au a plus pas avec ce il sont ont se mais son cette aux été ne être ses leur comme nous ou ces elle après selon était fait entre deux même d l qu n s c",
        "es": "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha sobre este entre cuando muy sin ser también fue había era han dos según desde todo años hasta ya",
        "it": "di e il la che in a per un è del non una sono da con si i della le al dei nel alla più ha lo come gli anche delle ma ai su dal questo stato dalla ed se hanno nella tra essere suo dopo l d",
        "pt": "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está também só pelo pela até isso são ela entre segundo",
        "nl": "de van het een en in is dat op te zijn met voor niet die aan er om ook als bij door maar naar heeft uit ze hij was tot over nog worden werd wordt dan meer of hebben kan deze volgens",
        "pl": "w i na z się nie do że to o jest jak po od za przez dla ale co przy czy tym są ich było był jego jej tego który która które oraz już tylko być może także we roku ze",
        "cs": "a v se na je že s z do o to i ve k za by pro jako jsou jeho po od ale podle také který která které byl bylo bude není které jsem si tak už nebo až před má",
        "sk": "a v sa na je že s z do o to aj vo k za by pre ako sú jeho po od ale podľa tiež ktorý ktorá ktoré bol bolo bude nie som si tak už alebo až pred má",
        "ro": "de și în a la cu pe care din că nu un o este pentru mai să au fost sunt ce se s-a prin sau ca lui ale al după dar fi între această acest",
        "hu": "a az és hogy nem is egy ez azt meg már csak volt de még szerint van mint el ha vagy ki lehet után között amely majd",
        "sv": "och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när efter vid också eller ska sin nu under säger",
        "no": "og i det er på som en til av for med at har de ikke om et han men var jeg seg fra vi så kan når etter ved også eller skal sin nå under sier å den",
        "da": "og i at det er på som en til af for med har de ikke om et han men var jeg sig fra vi så kan når efter ved også eller skal sin nu under siger den der",
        "fi": "ja on ei että se oli hän mutta ovat myös kun joka kuin sen tai mukaan ole niin jos vuoden mitä voi sekä jo vain hänen ovat",
        "tr": "ve bir bu da de için ile olarak çok daha olan gibi en sonra kadar ise var ne ancak olduğu dedi ya o tarafından göre her",
        "hr": "je i u se na da za su od s o koji što a nije bi će kao ili koje iz do ali je li sve samo prema bio biti te nakon",
        "ca": "de la que i el en a un els per les una del amb no és al ha com més es són però dels o seva ser aquest també va han pel",
        "id": "yang di dan dengan untuk dari ini pada tidak dalam itu akan juga ke oleh ada tersebut telah mereka adalah karena sebagai bisa",
        "lt": "ir kad yra į tai su iš bet kaip buvo o ne apie jis po už nuo jau tik dėl bus pagal savo metų",
        "lv": "un ir ka no ar uz par bet kā tas tika arī lai pēc gada nav vai bija savu pie to",
        "et": "ja on ei et see oma ka ning kui oli ta aga mis kes selle või pärast ole seda olid eesti",
    },
    "cyrillic": {
        "uk": "і в на у що з не до за та про від із як це є його але для також було які який яка після під які був були їх або при вже ще через над року й а о по буде через можуть так вони заявив повідомив",
        "ru": "и в на не что с по из за к от до это как но для также был была были его их у о а после при которые который или он она они же мы только все уже еще ещё об со чтобы будет заявил сообщил из-за году",
        "be": "і ў на не што з па да за гэта як але для таксама быў была былі яго іх у пра ад каб або ён яна яны пасля ужо толькі які якая якія гэтым будзе у не паведаміў",
        "bg": "и в на не че с по от за до това как но ще е са се да при като която който които беше бил след още или той тя те само заради във със това му си към",
        "sr": "је и у се на да за су од с о који што а није би ће као или које из до али све само према био након после са рекао",
        "mk": "на и во да се од за не што со е ќе ги го беше кој која кои или но по како до ја му нив тој тие бил според",
        "kk": "және бұл мен үшін да де бір ол осы болып деп бар болған еді жылы туралы",
    },
    "arabic": {
        "ar": "في من على إلى أن عن التي الذي هذا مع بعد ما لا كان وقال قال هذه ذلك بين أو كما لم و قبل وفي وأن",
        "fa": "در به از که این را با است برای آن یک و تا هم شد بر اما خود کرد شده گفت های می دو او",
        "ur": "کے میں کی ہے اور سے کا کو نے پر یہ کہ ہیں ہو بھی اس کر گیا تھا وہ لیے",
    },
}  # fmt: skip
"""Frequent words of news text, per script and language; written down from knowledge of the languages."""

LETTERS = {
    "uk": "їєґ", "ru": "ыэъё", "be": "ў", "sr": "јљњћђџ", "mk": "ѓќѕ", "kk": "әғқңөұүһ", "fa": "پچژگ",
    "ur": "ٹڈڑںھہے", "de": "ß", "pl": "łąęśżźń", "es": "ñ¿¡", "cs": "ěřů", "hu": "őű", "ro": "șță",
    "tr": "ğışİ", "sk": "ľŕĺ", "pt": "ãõ", "lv": "āēīūļņķģ", "lt": "ėįųū",
}  # fmt: skip
"""Letters that speak for a language. Those of Ukrainian and Belarusian also speak against Russian."""

WORDS = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*")


def script_of(text: str) -> str:
    """Return the script that most letters of `text` are of ("latin", "cyrillic" …), "" if there are none."""
    counts: Counter[str] = Counter()
    for letter, count in Counter(text[:SAMPLE]).items():
        if letter.isalpha():
            counts[letter_script(letter)] += count
    if not counts:
        return ""
    if counts["kana"] and counts["kana"] + counts["han"] > counts.total() / 2:
        return "kana"
    return counts.most_common(1)[0][0]


@cache
def letter_script(letter: str) -> str:
    first = unicodedata.name(letter, "").partition(" ")[0]
    return SCRIPTS.get(first, "other")


def detect_language(text: str) -> str:
    """Return the ISO 639-1 code of the language of `text`, "und" if it cannot be told."""
    text = text[:SAMPLE]
    script = script_of(text)
    if script == "kana":
        return "ja"
    if script in FREQUENT:
        return by_words(text.casefold(), script)
    return LANGUAGE_OF_SCRIPT.get(script, UNDETERMINED)


def by_words(text: str, script: str) -> str:
    words = WORDS.findall(text)
    if len(words) < LEAST_WORDS:
        return UNDETERMINED
    (best, most), (_, second) = points(words, script, FREQUENT[script]).most_common(2)
    sure = most >= LEAST_SHARE * len(words) and most >= LEAST_LEAD * second
    return best if sure and most > 1 else UNDETERMINED


def points(words: Iterable[str], script: str, codes: Iterable[str]) -> Counter[str]:
    """Return what speaks for each of some languages of a script in the words of a text."""
    counts = Counter(words)
    signs = frozenset("".join(counts))
    return Counter({code: points_of(code, script, counts, signs) for code in codes})


def points_of(code: str, script: str, counts: Counter[str], signs: frozenset[str]) -> float:
    """Count the frequent words of a language, and those with a letter that speaks for it.

    `signs` are all letters of the words: most texts have none that few languages use.
    """
    known = counts.keys() & frequent_words(script, code)
    found = float(sum(counts[word] for word in known))
    if letters := signs.intersection(LETTERS.get(code, "")):
        telling = (
            n for word, n in counts.items() if not letters.isdisjoint(word) and word not in known
        )
        found += LETTER_WEIGHT * sum(telling)
    return found


@cache
def frequent_words(script: str, code: str) -> frozenset[str]:
    return frozenset(FREQUENT[script][code].split())
