"""Know the words of a page's own furniture: players, forms, buttons, notes of the newsroom."""

from __future__ import annotations

import re
from functools import cache

from desktop.story.article import Kind

LONGEST = 45
"""Words of a line of furniture."""
ROWS: tuple[tuple[Kind, str, tuple[str, ...]], ...] = (
    (Kind.VIDEO, "words of a player in the page", (
        r"media playback is (?:un|not )", r"(?:sorry, )?your (?:browser|device) (?:doesn[’']t|does not|may not)", r"to (?:play|view|watch) this (?:video|content|audio)", r"this video (?:can ?not|is not|has been|file)", r"the video will start in", r"(?:re)?play(?: the)? (?:video|audio|again)$", r"watch (?:now|live|more|the full (?:video|episode|interview))$", r"full ?screen$", r"(?:un)?mute$", r"(?:scroll|see) (?:down )?(?:for|below for) (?:the )?(?:video|more)", r"video (?:unavailable|playing|by)\b.{0,40}$", r"(?:now|currently) playing\b.{0,80}$", r"(?:ваш браузер|your browser|ihr browser|votre navigateur) .{0,60}(?:html5|javascript|video|відео|видео|vidéo)", r"(?:slide|photo|image|foto|bild)? ?\d+ (?:of|/|з|из|von|sur) \d+$", r"(?:playback|live stream) .{0,40}$",
    )),
    (Kind.CAPTION, "words of a picture in the page", (
        r"(?:enlarge|view|expand|open|zoom)(?: this| the)? (?:image|photo|picture|gallery|fullscreen)\b.{0,40}$", r"(?:show|hide|toggle|read) (?:the )?captions?\b.{0,10}$", r"(?:bild|foto) (?:vergrößern|in vollbild)", r"agrandir (?:l[’']image|la photo)",
    )),
    (Kind.PROMOTION, "words of a form or a button in the page", (
        r"please (?:enable|turn on|allow|enter|check|verify|log|sign|try|confirm|select|whitelist|disable|consider|support)\b", r"something went wrong", r"(?:this|our|the) (?:post|page|article|site|story|website|blog|review)s? (?:may |might |can )?contains? (?:\w+ ){0,2}(?:affiliate|sponsored)", r"(?:when|if) you (?:buy|purchase|shop|click|make a purchase)\b.{0,80}\b(?:commission|affiliate)", r"as an amazon associate", r"(?:we|i) (?:may|might|can)?\s*(?:earn|receive|get) (?:a |an )?(?:\w+ )?commissions?", r"puedes seguir a\b", r"(?:apúntate|suscríbete|regístrate) (?:a|aquí|para)\b", r"(?:puoi seguire|segui(?:teci| anche| tutte))\b", r"an error (?:has )?occurred", r"your (?:notification|subscription|account|e-?mail) (?:has|have|is|was|will|could)\b", r"there was (?:a problem|an error)", r"by (?:signing up|subscribing|clicking|submitting|continuing|registering|providing|entering|proceeding)\b.{0,40}\b(?:you|i)\b", r"you (?:can|may) (?:unsubscribe|opt out|withdraw|manage|change your)", r"(?:create|register|open) (?:a|your) (?:free )?account", r"(?:we have|see all|browse|explore) (?:more|all|our) (?:newsletters?|topics)", r"this (?:article|story|content|page|post) (?:is|was) (?:more than|over) \d+", r"was this (?:article|story|page|content|information) (?:helpful|useful)", r"is this page useful", r"(?:not now|no thanks?|maybe later|dismiss|close|got it|accept(?: all)?|reject(?: all)?|cancel|ok|ad|ads|a\+ ?a-|a- ?a\+|menu|search|back to top|top|contact us|about us|terms of (?:service|use)|privacy policy|skip (?:ad|to content|past).*|read (?:full|the full) (?:story|article)|continue reading|show more|load more|see more|learn more|read less)$", r"comments (?:are|have been|for this) (?:now )?(?:closed|disabled|turned off)", r"(?:have you been|are you) affected by", r"(?:send|email|share) (?:us )?(?:your )?(?:tips?|stories|news|photos|comments|feedback|views|experiences)\b.{0,80}(?:@|to us|with us|below)", r"(?:reach|contact|email|e-mail|write to|follow|call) (?-i:[A-ZÄÖÜА-ЯІЇЄ]\w+)(?: (?-i:[A-ZÄÖÜА-ЯІЇЄ][\w.’'-]+)){0,3} (?:at|on|by|via|:|@)\b.{0,120}(?:@|\d{3}|twitter|facebook|instagram|linkedin|threads|bluesky|\bx\b)", r"click here\b.{0,90}$", r"(?:want|looking for|need) (?:more|the latest)\b.{0,80}\?", r"if you (?:enjoyed|liked|have (?:a|any) (?:tip|story|question|comment|information))", r"(?:get|receive|sign up|enter your|your) (?:e-?mail)\b.{0,80}", r"(?:recevez|votre adresse|vous pouvez vous désabonner)", r"(?:ihre? e-?mail|bitte (?:aktivieren|geben|melden|loggen|bestätigen))", r"(?:введите|введіть|вкажіть|укажите) (?:ваш|свой|свою|свій|вашу|электрон|електрон|e-?mail)", r"(?:увімкніть|включите) javascript", r"(?:дякуємо за|спасибо за) (?:підписку|подписку)", r"loading\b.{0,10}$", r"(?:copy|copied) (?:link|to clipboard)", r"(?:thank you|thanks) for (?:subscribing|signing|reading|registering|your (?:support|interest|feedback))", r"(?:opens?|will open) in (?:a )?new (?:window|tab)", r"these are external links", r"view this (?:post|photo|video|profile) on\b.{0,40}$", r"a (?:post|photo|video|reel) (?:shared|posted) by\b.{0,80}$",
    )),
    (Kind.RELATED, "words that lead to other articles in the page", (
        r"(?:what to (?:read|watch|know) next|recommended(?: (?:for you|stories|reading|videos?))?|up next|next up|more (?:top )?(?:stories|news|coverage|headlines|from .{2,40})|(?:most|top|latest|popular|trending|featured|today[’']s|other|similar) (?:read |viewed |popular |recent |shared )?(?:stories|news|articles|posts|videos|headlines|searches|topics|now)|you may have missed|keep reading|don[’']t miss|around the web|from the web|in case you missed it|sponsored (?:stories|links)|promoted stories)$", r"(?:next|previous) (?:article|story|post)\b.{0,120}$", r"explore more on (?:these|this) topics?", r"(?:see|read) more (?:on|stories|about|:)\b.{0,100}$", r"(?:explore|topics|mentioned|in this story|sections?|filed under|posted in|categories|labels)\s*:.{0,120}$",
    )),
    (Kind.RIGHTS, "note of the newsroom in the page", (
        r"(?:editor[’']?s[’']? note|editors[’'] note|correction|corrections|clarification|update|note to readers|редакційна примітка|виправлення|уточнення|от редакции|від редакції|исправление|уточнение|anm\. d\. red|anmerkung der redaktion|korrektur(?:hinweis)?|note de la rédaction|correctif|erratum|تصحيح|nota del editor|corrección)\s*(?:\([^)]{0,40}\))?\s*[:—–-]\s*(?=.{20,}(?:version|updated|corrected|story|article|report|headline|misstat|incorrect|earlier|published|текст|статт|матеріал|новин|стать|материал|публикац|artikel|fassung|beitrag|text|article|version|artículo))", r"(?:an|a previous|previous|this is an?) (?:earlier|updated?|previous|older)? ?version of this (?:article|story|report|post|column)", r"this (?:story|article|post|report|piece) (?:has been|was|is being|will be) (?:updated|corrected|amended|edited|translated|republished|produced|reported|co-published|first published|originally published|supported|made possible)", r"(?:originally|first) (?:published|posted|appeared|reported)\b.{0,100}$", r"a version of this (?:article|story|column|op-ed)\b", r"(?:this is a developing|this is a breaking) (?:news )?story", r"(?:матеріал|материал|текст|стаття|статья) (?:вперше|впервые|підготовлен\w+|подготовлен\w+|створен\w+|опублікован\w+|опубликован\w+|написан\w+) .{0,40}(?:опублік|опублик|за підтримк|при поддержк|в рамках|у межах|на сайт|для видан|для издан)",
    )),
    (Kind.PROMOTION, "words of a form or a button in the page", (
        r"jetzt weiterlesen\b.{0,40}$", r"sie (?:haben noch kein|haben bereits|sind bereits|möchten|lesen) .{0,30}(?:abo|abonn|kund|konto|artikel)", r"an dieser stelle (?:finden|befindet)", r"ich bin (?:damit )?einverstanden", r"(?:inhalt|inhalte) (?:laden|anzeigen|akzeptieren|nicht verfügbar).{0,20}$", r"zum (?:kommentieren|weiterlesen|anzeigen)\b", r"(?:lädt|lade|wird geladen|завантаження|загрузка|chargement)\s*(?:\.{3}|…)?$", r"empfohlener (?:redaktioneller|externer)", r"(?:mehr|weitere) (?:nachrichten|artikel|infos?|informationen) (?:finden|lesen|gibt)\b", r"folgen sie\b",
        r"(?:більше|ще більше|усі|всі|інші) (?:новин|новини|цікавого|матеріалів)\b.{0,60}(?:читайте|сайт|канал|telegram|на нашому|у нашому)", r"(?:якщо ви|якщо|если вы|если) (?:знайшли|помітили|нашли|заметили)", r"(?:увійдіть|авторизуйтеся|войдите|авторизуйтесь|зарегистрируйтесь|зареєструйтеся),? (?:щоб|чтобы|аби)", r"(?:хочете|хотите|бажаєте) (?:отрим|получ|дізна|узнава|читат|бути|быть)", r"(?:эксклюзивы|ексклюзив\w*|самое важное|найважливіше|главные новости|головні новини)\b.{0,90}(?:\bmax\b|telegram|телеграм|канал|вайбер|viber|whatsapp|дзен)", r"(?:мы|ми) (?:в|у|на)\b.{0,40}$", r"(?:подпишитесь|підпишіться|подписывайтесь|підписуйтесь|слідкуйте|следите|стежте|читайте нас)\b",
        r"il vous reste \d", r"la suite est réservée", r"(?:contribuer|réutiliser ce contenu|s[’']abonner|se connecter|je m[’']abonne|ajouter à vos sélections|lire plus tard|offrir l[’']article|déjà abonné ?\??|créer un compte)$", r"(?:pour|afin de) (?:commenter|lire la suite|accéder|continuer)\b.{0,60}(?:abonn|connect|inscri|compte)",
        r"(?:إعلان|شارك|مشاركة|طباعة|حفظ|التعليقات|تعليقات|أرسل|استمع)\s*:?$", r"(?:تابعونا|تابعنا|اشترك|اشتركوا|انضم|سجل|حمل تطبيق)\b.{0,80}$", r"(?:suscríbete|suscríbase|síguenos|comparte|publicidad|inicia sesión|iscriviti|seguici|pubblicità|subskrybuj|zapisz się|reklama)\b.{0,80}$",
    )),
    (Kind.RELATED, "words that lead to other articles in the page", (
        r"(?:most (?:read|viewed)|meistgelesen\w*|les plus lus|les plus (?:consultés|partagés|récents)|самое (?:читаемое|популярное|важное|интересное)|найпопулярніш\w+|найчитаніш\w+|популярн\w+ (?:новини|новости|статті|статьи|зараз|сейчас)|(?:усі|всі|все|інші|другие|останні|последние|свіжі|свежие|главные|головні) (?:новини|новости)|мультимедіа|спецпроєкти?|спецпроекты?|новости (?:партн[её]ров|сми2|по теме)|новини партнерів|lo más (?:leído|visto)|más información|la rédaction vous (?:conseille|recommande)|(?:autres|nos) articles|関連(?:記事|ニュース)|あわせて読みたい|le più lette)$",
        r"(?:اقرأ|إقرأ|أقرأ|شاهد|اقرؤوا|طالع|انظر|للمزيد|المزيد)(?: (?:أيضا|أيضًا|أيضاً|المزيد|ايضا))?\s*(?:[:|].{0,120})?$", r"(?:مواضيع|أخبار|مقالات|موضوعات) (?:ذات صلة|متعلقة|مشابهة|أخرى)$", r"(?:الأكثر) (?:قراءة|مشاهدة|شعبية)$", r"(?:وسوم|الوسوم|كلمات مفتاحية|الكلمات الدلالية)\b.{0,80}$",
    )),
    (Kind.DATELINE, "date line in the page", (r"(?:آخر تحديث|تاريخ النشر|نشر في|نشرت? في|تم النشر)\b.{0,60}$", r"(?:sendung|stand|erstellt am|veröffentlicht am|erschienen am)\s*:.{0,60}\d{1,2}.{0,40}$")),
    (Kind.CREDIT, "names the agency", (
        r"\(?(?:avec|mit material von|quelle:|source ?:|джерело:|источник:|за матеріалами|по материалам|المصدر)\s*:?\s*\(?(?:(?:l[’'])?(?:afp|dpa|reuters|ap|apa|sda|kna|epd|sid|укрінформ|интерфакс|тасс|وكالات|رويترز|أ ف ب)\b[ ,/&-]*(?:und|et|and|і|и)?[ ,]*){1,4}\)?\.?$",
        r"\(?(?:dpa|afp|apa|sda|kna|epd|sid|ap|rtr)(?:[/,-] ?[\w-]{2,12}){0,4}\)?$",
    )),
    (Kind.RIGHTS, "note of the newsroom in the page", (
        r"(?:transparenzhinweis|hinweis der redaktion|redaktioneller hinweis|in einer (?:früheren|ersten) (?:version|fassung)|dieser (?:artikel|text|beitrag) (?:wurde|ist|erschien|stammt))\b", r"(?:حقوق النشر|جميع الحقوق)\b.{0,60}$", r"(?:une version (?:antérieure|précédente)|cet article a été (?:modifié|mis à jour|corrigé|publié))\b", r"(?:текст|матеріал|новину|материал|новость|статью|статтю) (?:оновлено|обновлено|обновлена|дополнено|доповнено|обновлен|оновлений)\b",
    )),
    (Kind.BYLINE, "tells who the author is", (
        r"(?-i:[A-ZÄÖÜ][\w’'-]+)(?: (?-i:[A-ZÄÖÜ][\w.’'-]+)){1,3}(?:, [^.]{2,60},)? (?:is|was|covers|writes|reports|joined|has)\b.{0,200}(?:\S@\w|can be reached|be contacted|follow (?:her|him|them)\b|on twitter|her on x\b|him on x\b)",
    )),
)  # fmt: skip


@cache
def patterns() -> tuple[tuple[Kind, str, re.Pattern[str]], ...]:
    return tuple(
        (kind, reason, re.compile("(?:" + "|".join(words) + ")", re.IGNORECASE))
        for kind, reason, words in ROWS
    )


def by_chrome(text: str) -> tuple[Kind, str] | None:
    """Return the kind of a line that is a page's furniture by its words, None if it may be text."""
    if text.count(" ") >= LONGEST or text[0] in "\"“«„‘'":
        return None
    for kind, reason, pattern in patterns():
        if pattern.match(text):
            return kind, reason
    return None
