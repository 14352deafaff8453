"""Recognise pages that are no article: consent walls, log-ins, checks for robots, errors."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop.importing.content import Block
from desktop.importing.pages.tree import Page
from desktop.story.article import MAYBE_INCOMPLETE, Kind, Stated
from desktop.story.errors import Sentence

MOST_WORDS = 160
"""Words of a text that may be a wall's; walls have fewer than 120, articles more."""
LONGEST_TITLE, MOST_REST = 200, 4
"""Characters of a title, and words in it besides those of a wall."""
WORD = re.compile(r"[^\W_]+")
NOTES = 80
"""Words of a page, from which on what it says to browsers without JavaScript is a note beside it."""
ROBOT = re.compile(
    r"^(?:just a moment|attention required|access denied|access to this page has been denied|are you a robot|robot check|verify(?:ing)? (?:that )?you are (?:a )?human|please verify you are|checking your browser|ddos-guard|"
    r"security check|pardon our interruption|request (?:blocked|rejected)|you have been blocked|un instant|einen moment|один момент|bot verification|human verification|captcha|403 forbidden|forbidden|error 403|blocked)\b",
    re.IGNORECASE,
)
ROBOT_TEXT = re.compile(
    r"verif(?:y|ying|ies) (?:that )?you(?:'|’| a)?re? (?:not a (?:ro)?bot|(?:a )?human)|complete the (?:security check|captcha)|enable (?:javascript|js)(?: and cookies)?\b.{0,40}(?:continue|view|use|proceed|disable|run|to)|(?:checking (?:if the site connection is secure|your browser))|"
    r"unusual (?:traffic|activity) (?:from|has been)|you don(?:'|’)t have permission to access|(?:performance (?:&|and) security|protection) by cloudflare|please (?:enable|turn on) (?:javascript|cookies)|javascript (?:is (?:disabled|required|not available)|has been disabled)|"
    r"bitte (?:aktivieren sie|bestätigen sie, dass sie (?:ein mensch|kein roboter))|activez javascript|увімкніть javascript|включите javascript|подтвердите, что (?:вы|запросы).{0,30}(?:человек|не робот|робот)|підтвердіть, що ви",
    re.IGNORECASE,
)
MISSING = re.compile(
    r"^(?:(?:error )?404\b|(?:sorry[,.]? )?(?:the |this |that )?(?:page|article|story|content)(?: you requested| you(?:'|’)re looking for| you are looking for)?(?: was| is|(?:'|’)s| could| can(?:not|(?:'|’)t))?\s?(?:not |no longer )?(?:be )?(?:found|available|exist|gone|missing)|not found|page ?not ?found|"
    r"seite (?:wurde )?nicht gefunden|(?:die )?(?:gewünschte )?seite (?:existiert|wurde|konnte)\b.{0,20}nicht|page (?:non trouvée|introuvable)|cette page n.existe|сторінк\w+ не (?:знайдено|існує)|страниц\w+ не (?:найдена|существует)|página no encontrada|no se encuentra la página|pagina non trovata|الصفحة غير موجودة|"
    r"oops|410 gone|error 410)",
    re.IGNORECASE,
)
BROKEN = re.compile(
    r"^(?:(?:error |http )?(?:500|502|503|504|521|522|523|524)\b|internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out|(?:site|website) (?:is )?(?:down|under maintenance)|down for maintenance|web server is (?:down|returning))",
    re.IGNORECASE,
)
CONSENT_WHO = re.compile(
    r"\b(?:we|our partners|wir und unsere|nous et nos|ми та наші|мы и наши|nosotros y nuestros)\b[^.]{0,120}\bcookies?\b|\b(?:partners?|partnern|partenaires|socios|партнер\w+|партнёр\w+)\b[^.]{0,120}(?:cookies?|devices?|daten|données|datos|дан\w+)|"
    r"your privacy|mit werbung (?:und tracking )?weiterlesen|before you continue to|(?:this|our) (?:site|website) uses cookies|diese (?:seite|website) verwendet cookies|ce site utilise des cookies|сайт использует cookie|сайт використовує cookie",
    re.IGNORECASE,
)
CONSENT_DO = re.compile(
    r"(?:accept|reject|manage|allow) (?:all|cookies|and continue|options|preferences)|cookies? (?:akzeptieren|zustimmen)|zustimmen und weiter|alle akzeptieren|partner setzen cookies|consent-?pur|(?:tout )?accepter (?:et (?:fermer|continuer))?|"
    r"continuer sans accepter|aceptar (?:todas las )?cookies|прийняти (?:всі )?(?:cookie|файли)|принять (?:все )?cookie|\bi agree$",
    re.IGNORECASE,
)
CONSENT_TITLE = re.compile(
    r"^(?:(?:cookie )?consent|before you continue|cookies?(?: policy| settings| consent)?|privacy (?:gate|settings|choices|information)|datenschutz(?:einstellungen)?|zustimmung|your privacy choices|we value your privacy|privacy[- ]manager|.{0,30} ist teil der yahoo)\b",
    re.IGNORECASE,
)
LOGIN = re.compile(
    r"^(?:log ?in|sign ?in|sign ?up|subscribe|register|subscription required|subscribers only|anmelden|einloggen|login|registrieren|abo (?:abschließen|erforderlich)|connexion|s.identifier|identifiez-vous|se connecter|abonnez-vous|увійти|вхід|войти|вход|авторизац\w+|передплата|подписка|iniciar sesión|suscríbete|accedi|members? only)(?:$|\W)",
    re.IGNORECASE,
)
LOGIN_TEXT = re.compile(
    r"(?:log ?in|sign ?in|subscribe|register)\b.{0,60}(?:to (?:continue|read|access|view|unlock))|(?:forgot(?:ten)? (?:your )?password)|passwort vergessen|mot de passe oublié|забули пароль|забыли пароль|(?:to (?:continue|keep) reading).{0,60}(?:subscribe|sign in|log in|register)|jetzt (?:anmelden|abonnieren) und weiterlesen",
    re.IGNORECASE,
)


def wall_of(page: Page, blocks: Sequence[Block], *, name: str = "The page") -> Sentence | None:
    """Return what the page `name` is in place of an article, None if it has the prose of one."""
    said = said_of(page, blocks)
    if said is None or prose_in(blocks) >= LEAST_PROSE:
        return None
    return Sentence(said, name=name)


def doubt_of(page: Page, blocks: Sequence[Block]) -> Stated | None:
    """Return that a page which looks like a wall may not have all of its article."""
    said = said_of(page, blocks)
    if said is None or prose_in(blocks) >= ENOUGH_PROSE:
        return None
    return Stated(MAYBE_INCOMPLETE, LOOKS[said])


def said_of(page: Page, blocks: Sequence[Block]) -> str | None:
    words = sum(
        len(block.text.split())
        for block in blocks
        if block.kind in (None, Kind.BODY, Kind.STANDFIRST)
    )
    title, heads = titles_in(page)
    seen = text_in(page) if words <= MOST_WORDS else ""
    return by_title(title, heads, words) or by_text(seen, words)


def prose_in(blocks: Sequence[Block]) -> int:
    """Count the words of finished paragraphs that do not speak of walls."""
    return sum(
        len(block.text.split())
        for block in blocks
        if block.kind in (None, Kind.BODY, Kind.STANDFIRST)
        and FINISHED.search(block.text)
        and len(block.text.split()) >= LEAST_PARAGRAPH
        and not OF_WALL.search(QUOTED.sub(" ", block.text))
    )


LEAST_PROSE, ENOUGH_PROSE, LEAST_PARAGRAPH = 15, 60, 8
"""Words of prose from which on a page has an article, and surely the whole of it; of one paragraph of that."""
QUOTED = re.compile(r"[“„«\"][^“”„«»\"]{1,400}[”“»\"]")
FINISHED = re.compile(r"[.!?…؟。][\"'”’»“)\]]*$")
OF_WALL = re.compile(
    r"\b(?:we|us|our|you|your|wir|uns\w*|ihre?\w*|nous|notre|nos|vous|votre|ми|нам|наш\w*|ви|ваш\w*|мы|вы|nosotros|nuestr\w+|su navegador)\b|"
    r"\b(?:javascript|browsers?|captcha|cloudflare|http|url|404|403|robots?)\b|"
    r"\b(?:accept(?:ing)? (?:all|cookies)|reject all|sign in|log in|subscribe|terms of (?:use|service)|privacy (?:policy|settings)|cookie (?:policy|settings|banner))\b|"
    r"\b(?:page|site|website|link|article|story|request|search|home ?page|seite|сторінк\w+|страниц\w+)\b.{0,60}\b(?:not|cannot|n(?:'|’)t|no longer|error|removed|moved|deleted|unavailable|available|expired|blocked|nicht|не)\b",
    re.IGNORECASE,
)
"""Words of walls, and those that speak to a reader outside of a quotation."""


ROBOT_SAID = "{name} is a check for robots: the site did not show the article to this program. Open it in a browser, save the page there, and add the saved file."
MISSING_SAID = "{name} says that there is nothing at this address (any more). Check the address, or look for an archived copy."
BROKEN_SAID = "{name} has no article: the site answered with an error of its own. Try again later, or open the page in a browser and save it there."
CONSENT_SAID = "{name} asks for consent to cookies and does not show the article. Open it in a browser, answer, save the page there, and add the saved file."
LOGIN_SAID = "{name} asks to log in or to subscribe and does not show the article. Open it in a browser where you are logged in, save the page there, and add the saved file."
LOOKS = {
    ROBOT_SAID: "looks like a check for robots",
    MISSING_SAID: "looks like a page that is missing",
    BROKEN_SAID: "looks like an error of the site",
    CONSENT_SAID: "looks like a consent page",
    LOGIN_SAID: "looks like a page to log in",
}


def by_title(title: str, heads: Sequence[str], words: int) -> str | None:
    """Judge by the title of the page and its first headings; only where there is hardly any text."""
    said = said_by(title, words)
    for head in heads if said is None and words < LEAST_TEASER else ():
        said = said or said_by(head, words)
    return said


def said_by(title: str, words: int) -> str | None:
    """Return what a title says that the page is; a title with more in it needs a page with less."""
    first = re.split(r"\s[|·•»—–-]\s|[|]", title[:LONGEST_TITLE])[0].strip()
    for pattern, said in (
        (ROBOT, ROBOT_SAID), (MISSING, MISSING_SAID), (BROKEN, BROKEN_SAID), (CONSENT_TITLE, CONSENT_SAID), (LOGIN, LOGIN_SAID),
    ):  # fmt: skip
        if match := pattern.match(first):
            rest = len(WORD.findall(first[match.end() :]))
            if words <= (MOST_WORDS if rest == 0 else LEAST_ARTICLE) and rest <= MOST_REST:
                return said
    return None


def by_text(text: str, words: int) -> str | None:
    """Judge by what stands in a page that has hardly any text."""
    if words > MOST_WORDS:
        return None
    short = len(text.split()) <= 3 * MOST_WORDS
    if words < LEAST_ARTICLE and short and ROBOT_TEXT.search(text):
        return ROBOT_SAID
    is_asked = CONSENT_WHO.search(text) is not None and CONSENT_DO.search(text) is not None
    if words < 2 * LEAST_ARTICLE and short and is_asked:
        return CONSENT_SAID
    if words < LEAST_TEASER and LOGIN_TEXT.search(text):
        return LOGIN_SAID
    return None


LEAST_ARTICLE, LEAST_TEASER = 45, 25
"""Words of a text, below which a page may be no article; from which on a teaser is one that is cut."""


def titles_in(page: Page) -> tuple[str, list[str]]:
    """Return the title of the page, and its first headings."""
    title = next(
        (" ".join("".join(e.itertext())[:300].split()) for e in page.tree.iter("title")), ""
    )
    heads = []
    for element in page.tree.iter("h1", "h2"):
        text = " ".join("".join(element.itertext())[:300].split())
        if text:
            heads.append(text)
        if len(heads) == 2:
            break
    return title, heads


def text_in(page: Page) -> str:
    """Return the first part of all text of a page, menus and boxes included."""
    parts: list[str] = []
    notes: list[str] = []
    length = 0
    for element in page.tree.iter():
        is_note = element.tag == "noscript" or (
            (parent := element.getparent()) is not None and parent.tag == "noscript"
        )
        into = notes if is_note else parts
        if element.tag not in ("script", "style", "title") and element.text:
            into.append(element.text)
        into.append(element.tail or "")
        length += len(into[-1])
        if length > MOST_TEXT:
            break
    text = " ".join(" ".join(parts)[:MOST_TEXT].split())
    return text if len(text.split()) > NOTES else f"{text} {' '.join(' '.join(notes).split())}"


MOST_TEXT = 20_000
"""Characters of a page that are looked at."""
