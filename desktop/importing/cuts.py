"""See at the end of a text that it is cut: words of a paywall, a link to read on, a sentence without its end."""

from __future__ import annotations

import re
from collections.abc import Sequence

WALL_WORDS = "words of a paywall at its end"
NO_END = "its last sentence does not end"
GOES_ON = "a link to read on at its end"
WALL = re.compile(
    r"(?:subscribe|sign in|log ?in|register|sign up|join|create (?:a|an|your) (?:free )?account|become a (?:member|subscriber))\b.{0,40}\b(?:to (?:continue|keep|finish) reading|to read (?:the (?:full|rest|whole)|more|this)|to (?:unlock|access|view) (?:this|the|full))|"
    r"(?:to (?:continue|keep) reading|to read the (?:full|rest)).{0,40}\b(?:subscribe|sign in|log ?in|register|join)|(?:this|the) (?:article|story|content|post) is (?:only |exclusively )?(?:for|available to|reserved for) (?:paid |paying )?(?:subscribers|members)|"
    r"already a (?:subscriber|member)\?|you(?:’|')?ve reached your (?:limit|monthly limit)|you have (?:reached|read) (?:your|all)\b.{0,30}(?:limit|free articles)|unlock (?:this|the full) (?:article|story)|subscribe (?:now )?(?:for|to get) (?:full|unlimited) access|(?:subscriber|premium|members)[- ]only (?:content|article|story)|"
    r"(?:dieser|der ganze|den ganzen|vollständige[nr]?) (?:artikel|text|beitrag|inhalt).{0,40}\b(?:abonnent|abo\b|plus|registriert|mitglied)|weiterlesen mit\b|jetzt (?:\w+ ){0,3}(?:weiterlesen|freischalten)|(?:sie haben|haben sie) (?:bereits|schon) ein (?:abo|konto)|nur für (?:abonnent|mitglied|registrierte)|exklusiv für abonnent|mit .{2,25} (?:plus|\+) weiterlesen|bereits abonnent|"
    r"(?:la suite|article|contenu|lecture).{0,30}réservée?s? aux? abonn|il vous reste .{1,12}%|pour lire la suite|(?:abonnez|connectez|inscrivez)-vous (?:pour|afin de) (?:lire|continuer|poursuivre|accéder)|déjà abonné|"
    r"(?:дочитайте|читайте далі|щоб (?:про)?читати|продовжити читання|повний текст).{0,40}(?:підписк|передплат|підписник|зареєстр)|(?:матеріал|стаття|текст|контент) (?:доступн\w+ )?(?:лише|тільки)?\s?(?:для )?(?:підписник|передплатник)|вже маєте підписку|"
    r"(?:дочитайте|чтобы (?:про|до)?читать|продолжить чтение|полный текст|полная версия).{0,40}(?:подписк|подписчик|подпиш|зарегистр)|(?:материал|статья|текст) (?:доступ\w+ )?(?:только )?(?:для )?подписчик|"
    r"(?:suscríb\w+|regístr\w+|inicia sesión|hazte socio).{0,40}(?:seguir leyendo|continuar leyendo|leer (?:el|este) art)|(?:para seguir leyendo|contenido exclusivo para suscriptores|artículo exclusivo para suscriptores|solo para suscriptores)|ya soy suscriptor|"
    r"(?:abbonati|accedi|registrati).{0,30}(?:continuare|leggere)|contenuto riservato agli abbonati|(?:اشترك|سجل).{0,30}(?:القراءة|المقال)|هذا المقال للمشتركين",
    re.IGNORECASE,
)
"""Sentences of paywalls; looked for in short lines at the end of a text only."""
READ_ON = re.compile(
    r"^[\W_]{0,4}(?:\[?(?:read|continue|keep) (?:more|on|reading|the (?:full|rest|whole|complete) (?:article|story|post|text)\b.{0,40})|continue(?: reading)?|read full (?:article|story)|full (?:story|article)|weiterlesen|(?:ganzen )?artikel (?:ganz )?(?:weiter)?lesen|lire la suite|lire plus|la suite|"
    r"читати (?:далі|повністю|більше)|читать (?:далее|дальше|полностью)|далее|далі|seguir leyendo|leer más|continuar leyendo|continua a leggere|leggi tutto|اقرأ المزيد|المزيد|next page|click here to read (?:more|the).{0,30})\]?[\W_]{0,6}$",
    re.IGNORECASE,
)
ENDED = re.compile(r"[.!?…。！？؟۔:;][\"'”’»“«)\]\s\d*†‡]*$|[\"”’»“)\]]$|[.!?]\s*\S{0,3}$")
CUT = re.compile(r"(?:\.\.\.|…|\[…\]|\[\.\.\.\]|\(…\))\W{0,3}$")
LAST_WORD = re.compile(r"([^\W\d_]+)\W*$")
HANGING = frozenset(
    "the a an of to in and or with by for from that who which as at on but its his her their is was were are be been has have had still not into than"
    " der die das den dem des ein eine einen und oder mit von zu im am auf für dass als bei nach ist war wird hat"
    " le la les un une des du de et ou avec par pour que qui dans sur au aux est était a ont en"
    " і й та або але з із у в на до що як за від по для про не який яка які и или но с из к от о об что для не который которая которые"
    " el los las una y o con por para que en del al es fue su sus se no".split()
)
"""Words that no sentence ends with."""
TELLS = re.compile(
    r"\b(?:said|says|told|asked|according|announced|newsletters?|сказа\w+|заяви\w+|sagte|erklärte|laut|déclaré|dijo)\b",
    re.IGNORECASE,
)
"""Words that a report on a paywall has, and what asks for letters, but no paywall."""
LONGEST_WALL, MOST_LINES, FEW_LINES = 260, 14, 4
"""Characters of a line of a paywall; lines behind a short text and behind a long one that are looked at."""
LONG_TEXT, SHORT_TEXT = 350, 150
"""Words of a text that what stands behind it makes doubtful no more, and of one that a link to read on cuts."""
LEAST_LAST, SURE_LAST = 12, 20
"""Words of a last paragraph that is surely a sentence, no signature; and that ends with a mark if it is whole."""
ENDING = 0.8
"""Share of the other paragraphs that end with a mark, where a last one without it looks cut."""


def cut_of(body: Sequence[str], after: Sequence[str] = ()) -> str:
    """Return the sign that a text is cut, "" if there is none; `after` are the lines behind it."""
    words = sum(len(text.split()) for text in body)
    behind = after[: MOST_LINES if words < LONG_TEXT else FEW_LINES]
    if any(len(text) <= LONGEST_WALL and is_wall_line(text) for text in [*body[-2:], *behind]):
        return WALL_WORDS
    if not body:
        return ""
    is_link = READ_ON.match(body[-1][:LONGEST_WALL]) is not None
    text = body[:-1] if is_link else body
    end = "" if not text else unended(text)
    if (is_link or any(READ_ON.match(line[:LONGEST_WALL]) for line in after[:2])) and (
        end or words < SHORT_TEXT
    ):
        return GOES_ON
    return end


def is_wall_line(text: str) -> bool:
    """Tell whether a short line speaks to the reader as a paywall does, and does not tell of one."""
    return WALL.search(text) is not None and TELLS.search(text) is None


def unended(body: Sequence[str]) -> str:
    """Return that the last paragraph stops in the middle of a sentence, "" if it does not."""
    last = body[-1][-2_000:]
    words = len(last.split())
    if words < LEAST_LAST:
        return ""
    if CUT.search(last):
        return "" if re.search(r"[\"”»“]\W{0,2}$", last) else NO_END
    if ENDED.search(last[-60:]):
        return ""
    if len(body) > 2 and all(len(text.split()) < LEAST_LAST for text in body[-3:-1]):
        return ""  # the end of a list
    word = LAST_WORD.search(last[-60:])
    if word and word[1] in HANGING:
        return NO_END
    others = [bool(ENDED.search(text[-60:])) for text in body[:-1]]
    return (
        NO_END
        if words >= SURE_LAST and len(others) > 1 and sum(others) >= ENDING * len(others)
        else ""
    )
