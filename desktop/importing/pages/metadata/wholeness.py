"""See signs that the text of a page is cut: a paywall, a sentence without its end, words that are missing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lxml.html import HtmlElement

from desktop.importing.content import Block
from desktop.importing.pages.metadata import json_ld
from desktop.importing.pages.metadata.head import Head
from desktop.importing.pages.metadata.layout import Layout
from desktop.story.article import MAYBE_INCOMPLETE, Kind, Stated

NOT_FREE = "the page says that it is not free to read"
WALL_WORDS = "words of a paywall at its end"
WALL_BOX = "box of a paywall in the page"
NO_END = "its last sentence does not end"
GOES_ON = "a link to read on at its end"
SHORTER = "shorter than the page says it is"
MORE_PAGES = "one of several pages"
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
WALL_NAME = re.compile(
    r"(?:^|[\s_-])(?:paywall\w*|pay-wall\w*|\w*paywall|subscribe-?wall\w*|reg(?:istration)?-?wall|paid-?(?:content|wall|offer)\w*|premium-?(?:wall|content-?(?:overlay|gate)|offer)|"
    r"(?:subscriber|subscription|content|article|meter|member)-?(?:gate|wall|barrier|blocker)|piano-?(?:offer|paywall|inline)\w*|tp-(?:modal|container)-?inner|abo-?(?:wall|banner-paid)|locked-?content|truncated-?content|gateway-content)(?=$|[\s_-])",
    re.IGNORECASE,
)
PAGES = re.compile(
    r"^\W{0,3}(?:page|seite|стор(?:інка|\.)|страница|página)\s+(\d{1,2})\s*(?:of|von|sur|de|з|из|/)\s*(\d{1,2})\b",
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
LEAST_BODY, LEAST_STATED = 0.6, 120
"""Share of the words a page claims to have, below which some are missing; words of a claim that counts."""
LAST_LINES, LONGEST_WALL = 14, 260
LEAST_LAST = 12
"""Words of a last paragraph that is surely a sentence, no signature or caption."""
LONG_LINE = 180


def completeness_of(
    tree: HtmlElement, head: Head, layout: Layout, blocks: Sequence[Block]
) -> Stated | None:
    """Return that the text may be incomplete with the sign of it, None if there is no sign."""
    body = [block.text for block in blocks if block.kind in (None, Kind.BODY)]
    why = (
        (NOT_FREE if says_not_free(head) else "")
        or by_tail(body, layout)
        or (WALL_BOX if has_wall(tree, layout, body) else "")
        or (SHORTER if is_shorter(head, body) else "")
        or (MORE_PAGES if has_pages(head, layout) else "")
    )
    return Stated(MAYBE_INCOMPLETE, why) if why else None


def says_not_free(head: Head) -> bool:
    """Tell whether JSON-LD or a meta element says that the article is for subscribers."""
    for node in [head.main] if head.main is not None else []:
        parts = node.get("hasPart")
        for found in [node, *(parts if isinstance(parts, list) else [parts])[:9]]:
            if isinstance(found, dict) and str(found.get("isAccessibleForFree", "")).casefold() in (
                "false",
                "no",
                "http://schema.org/false",
                "https://schema.org/false",
            ):
                return True
    tier = head.first("article:content_tier", "og:article:content_tier", "content_tier").casefold()
    return tier in ("locked", "metered-locked", "premium", "paid")


def by_tail(body: Sequence[str], layout: Layout) -> str:
    """Return what the last lines of a text say of its being cut, "" if nothing."""
    after = lines_after(body, layout)
    for text in [*body[-2:], *after[:LAST_LINES]]:
        if len(text) <= LONGEST_WALL and is_wall_line(text):
            return WALL_WORDS
    return cut_tail(body, after)


def cut_tail(body: Sequence[str], after: Sequence[str] = ()) -> str:
    """Return why the end of a text looks cut, "" if it does not."""
    if not body:
        return ""
    last = body[-1]
    if READ_ON.match(last) or any(READ_ON.match(text) for text in after[:2]):
        return GOES_ON
    if len(body) == 1 and len(last.split()) < LEAST_LAST:
        return ""
    if CUT.search(last) and len(last.split()) >= LEAST_LAST and not is_quoted_end(last):
        return NO_END
    if ENDED.search(last) or len(last.split()) < LEAST_LAST:
        return ""
    word = LAST_WORD.search(last[-60:])
    return NO_END if word and word[1] in HANGING and not after_list(body) else ""


def is_wall_line(text: str) -> bool:
    """Tell whether a short line speaks to the reader as a paywall does, and does not tell of one."""
    if not WALL.search(text):
        return False
    return not re.search(
        r"\b(?:said|says|told|asked|according|announced|сказа\w+|заяви\w+|sagte|erklärte|laut|déclaré|dijo)\b",
        text,
        re.IGNORECASE,
    )


def is_quoted_end(text: str) -> bool:
    return bool(re.search(r"[\"”»“]\W{0,2}$", text))


def after_list(body: Sequence[str]) -> bool:
    return len(body) > 2 and all(len(text.split()) < LEAST_LAST for text in body[-3:-1])


def lines_after(body: Sequence[str], layout: Layout) -> list[str]:
    """Return the lines of the page behind the last paragraph of the text; all short ones if that is not found."""
    if not body:
        return [line.text for line in layout.lines if len(line.text) < LONG_LINE][:60]
    last = body[-1][:80]
    for place in range(len(layout.lines) - 1, -1, -1):
        if layout.lines[place].text[:80] == last:
            return [line.text for line in layout.lines[place + 1 : place + 1 + LAST_LINES]]
    return []


def has_wall(tree: HtmlElement, layout: Layout, body: Sequence[str]) -> bool:
    """Tell whether the page has the box of a paywall with words in it, and not the article in it."""
    words = sum(len(text.split()) for text in body)
    if words > LONG_TEXT:
        return False
    for count, element in enumerate(tree.iter("div", "section", "aside", "article")):
        if count > 3_000:
            return False
        name = f"{element.get('class') or ''} {element.get('id') or ''}"
        if len(name) > 1 and WALL_NAME.search(name[:300]) and element not in layout.kept:
            text = "".join(element.itertext())
            if 10 < len(text.split()) < 150 and WALL_HINT.search(text):
                return True
    return False


LONG_TEXT = 350
"""Words of a text that no box of a paywall, left in the page for those who see it, makes doubtful."""
WALL_HINT = re.compile(
    r"subscri|sign in|log ?in|register|unlock|member|abo\b|abonn|testen|anmelden|suscr|підпис|передплат|подпис|abbona",
    re.IGNORECASE,
)


def is_shorter(head: Head, body: Sequence[str]) -> bool:
    """Tell whether the text has much fewer words than JSON-LD says or gives."""
    if head.main is None:
        return False
    words = sum(len(text.split()) for text in body)
    count = json_ld.words(head.main.get("wordCount"))
    stated = int(count) if count.isdigit() and len(count) < 7 else 0
    given = (
        len(str(head.main.get("articleBody") or "").split())
        if isinstance(head.main.get("articleBody"), str)
        else 0
    )
    most = given or stated
    return most >= LEAST_STATED and words < LEAST_BODY * most


def has_pages(head: Head, layout: Layout) -> bool:
    types = json_ld.types_of(head.main) if head.main is not None else frozenset()
    if head.has_next and "liveblogposting" not in types:
        return True
    for line in layout.lines[-120:]:
        match = PAGES.match(line.text) if len(line.text) < 60 else None
        if match and int(match[2]) > 1:
            return True
    return False
