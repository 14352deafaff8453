"""The set phrases of news pages that tell a line's kind, in English, Ukrainian, Russian, German and French.

Each row is a kind, the reason that is shown, and expressions that must match at the start of a line.
Phrases were written down from knowledge of news pages and the texts in tests/cases/articles/dev-*.
"""

import re
from functools import cache

from desktop.story.article import Kind

NAME = r"[^\W\d_a-zа-яёіїєґäöüß][\w.'’-]*"
"""A word that begins with a capital letter."""

ROWS: tuple[tuple[Kind, str, tuple[str, ...]], ...] = (
    (Kind.RIGHTS, "ownership or copyright line", (
        r"(?:©(?! ?(?:foto|photo|bild|фото|afp|ap|epa|dpa|reuters|getty)\b(?!.*\d{4}))|\(c\)|copyright\s*(?:©|\(c\)|\d{4}|by\b|:|$))", r"this (?:article|story|content) (?:is owned by|was originally published|first appeared|was first published)",
        r"(?:\S+ ){0,8}(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados)",
        r"(?:\S+ ){0,8}(?:всі|усі) права (?:захищен|застережен)", r"(?:\S+ ){0,8}все права защищены",
        r"(?:this|these|transcripts?|materials?|content|no part|all content)\b.{0,60} may not be (?:reproduced|published|broadcast|redistributed)", r"(?:\S+ ){0,12}may not be (?:reproduced|redistributed)\b", r"this is a rush transcript", r"(?:our|editorial) standards\s*:",
        r"(?:при|у разі|в разі) (?:використанн|копіюванн|передрук|цитуванн)\w+.{0,60}(?:посилан|матеріал|текст)", r"передрук\w* (?:матеріал|текст|можлив|заборон|дозвол)", r"використання матеріалів .{0,60}(?:сайт|видання|дозв|посилан|умов)",
        r"при (?:использовании|копировании|перепечатке|цитировании).{0,60}(?:ссылк|материал|текст)", r"перепечатка (?:материал|текст|возможн|запрещ|только)", r"использование материалов .{0,60}(?:сайт|издания|разреш|ссылк|услови)",
        r"nachdruck (?:verboten|nur|und|,)", r"vervielfältigung\b", r"(?:toute )?reproduction (?:interdite|même|totale)",
        r"(?:the )?(?:views|opinions) expressed (?:here|in this|by the author|are|herein)", r"les (?:points de vue|opinions|propos) exprimé", r"(?:погляди|думки|мнения|точка зору)\b.{0,60}(?:редакці|редакци)",
        r"(?:die|der) (?:hier |in diesem )?.{0,30}(?:meinung|ansichten).{0,40}(?:redaktion|autor)", r"republished (?:with|under|from)",
        r"this (?:article|story|piece) (?:was|has been) (?:amended|updated|corrected)", r"disclaimer\b", r"this (?:content|material|work) is (?:published|licensed|reproduced|protected)", r"(?:first|originally) published (?:in|by|on|at)\b.{0,60}$", r"published under\b", r"(?:terms (?:of use|and conditions|of service)|privacy policy|impressum|datenschutz|mentions légales)\b.{0,40}$", r"(?:12|16|18)\+$", r"this transcript (?:was|has been|is|may)\b", r"матеріали (?:з|із|під) позначк", r"материалы с пометк", r"(?:редакц\w+|видання|издание) (?:не|може не) (?:нес|відповіда|отвеча|поділя|разделя)", r"[-–— ]*(?:ends|30|ende|fin)[-–— ]+$", r"ENDS$",
    )),
    (Kind.VIDEO, "promotion of a video or a cue for one", (
        r"(?:watch|video|listen|vidéo|en vidéo|im video|відео|видео)(?: more| now| live| also)?\s*:", r"watch (?:the |our |this )?(?:full )?(?:video|clip|live)\b",
        r"(?:play|full|related|embedded) video\b", r"watch the moment\b", r"(?:відео|видео) (?:дня|дні)\b.{0,20}$", r"(?:дивіться|смотрите) (?:також |также )?(?:відео|видео)", r"sehen sie (?:hier|auch|im video)", r"regardez\b.{0,30}vidéo", r"[▶►]",
        r"\((?-i:[A-Z][A-Z0-9 ,.'’:/-]{3,80})\)$", r"\((?:soundbite|sound of|speaking)\b", r"(?:video|відео|видео|vidéo|live)$",
        r"\((?:begin|end|start|commercial|video|audio|music|applause|laughter|crosstalk|break|inaudible|clip)[\w ,/-]*\)$",
        r"\[(?:begin|end|start|commercial|video|audio|music|applause|laughter|crosstalk|break|clip)[\w ,/-]*\]$",
    )),
    (Kind.RELATED, "leads to other articles", (
        r"(?:you (?:may|might) also (?:like|be interested)|also like)\b", r"related(?: (?:news|articles?|stories|story|topics?|content|links?|coverage|reading|tags?))?\s*(?::|-|$)", r"(?:also read|read also|see also|further reading|recommended|don[’']t miss|most (?:read|popular|viewed)|trending(?: now)?|top stories|latest news|more (?:stories|news|headlines)|in other news|editor[’']?s[’']? picks?)\b(?=\s*[:-]|\s*$)",
        r"also read\b", r"more:\s", r"(?:you might|you may) (?:also )?(?:be interested|like|enjoy)\b", r"also in (?:this|the|our)\b.{0,30}$", r"(?:from (?:our|the) archives?|explainer|explained|in pictures|in depth|go deeper|background|analysis)\s?:\s(?!.*[.!]$)", r"in this (?:article|story|section)$", r"topics$", r"siehe auch\b", r"schlagwörter\b", r"сюжет\s*:", r"читайте (?:на тему|про|об этом)\b", r"(?:ранее|раніше) (?:по теме|за темою|на тему)\b", r"що (?:ще )?почитати", r"что (?:ещё |еще )?почитать", r"read (?:more|next|on)\b(?! than)", r"more (?:on|from|about) (?:this|the|our)?\b.{0,40}$", r"(?:tags|topics|keywords|filed under|теги|мітки|метки|schlagworte|themen|mots[- ]clés)\s*:",
        r"(?:читайте|дивіться|смотрите|слухайте) (?:також|также|ще|еще|ещё|детальніше|по темі|по теме|нас більше)\b", r"(?:новини|статті|матеріали|новости|статьи|материалы|ще|еще) (?:за|по) (?:темою|темі|теме)", r"(?:по|за) (?:темі|теме)\s*:?$", r"(?:більше новин|інші новини|другие новости|останні новини|последние новости)\b.{0,30}$",
        r"(?:lesen|sehen|hören) sie (?:auch|mehr|dazu|hier)", r"mehr zum thema\b", r"mehr (?:dazu|lesen|aus|zu)\b.{0,30}$", r"(?:weitere|ähnliche) (?:artikel|themen|nachrichten|meldungen)", r"auch interessant", r"das könnte (?:sie|dich) auch", r"zum thema\s*:?$", r"meistgelesen",
        r"(?:à |a )?(?:lire|voir|découvrir|écouter) (?:aussi|également|plus)", r"(?:sur le|dans le) même (?:sujet|thème|dossier)", r"nos (?:derniers )?articles", r"articles? (?:liés?|similaires?)", r"(?:lea|lee|le[eé]r) (?:también|más)", r"leggi anche", r"czytaj (?:też|także|również)", r"اقرأ (?:أيضا|أيضًا|المزيد)",
    )),
    (Kind.PROMOTION, "subscription, sharing or advertising", (
        r"listen\s*[·•|(-].{0,20}$", r"view (?:\d+|all) comments?", r"never miss\b", r"stay (?:up to date|informed|tuned|connected)\b", r"don[’']t miss (?:out|a|our|the)\b", r"we (?:need|rely on|depend on) (?:you|your)\b", r"this (?:article|story) is (?:free|for subscribers|available to|premium|exclusive to)\b", r"paid for by\b.{0,40}$", r"for confidential (?:support|advice)\b", r"(?:play (?:the|our|today)|buy (?:tickets|now)|shop)\b.{0,30}$", r"(?:the )?(?:[\w’']+ ){1,4}app is available\b", r"follow (?:the conversation|this story|along)\b", r"advertisement\b",
        r"більше (?:новин|цікавого) (?:у|в|на) (?:нашому|наших|telegram)", r"больше новостей (?:в|на) (?:нашем|наших|telegram)", r"хочете (?:дізнаватися|першими|отримувати)", r"хотите (?:узнавать|первыми|получать)", r"(?:\d+ )?(?:хв|мин)\w*\.? (?:читання|чтения)", r"(?:залишити|оставить) (?:коментар|комментарий)", r"подпис(?:аться|ывайся|ка)\b.{0,40}$", r"підпис(?:атися|атись|ка)\b.{0,40}$", r"(?:мы|ми) (?:в|у|на) (?:telegram|телеграм|facebook|фейсбук|соцсет|соцмереж|вконтакте|instagram|viber|youtube)", r"читать \d+ мин", r"(?:есть|є) (?:новость|новина|тема|інформація|информация)\?", r"(?:если у вас есть|якщо у вас є|якщо ви (?:стали|маєте|помітили|знайшли)|если вы (?:стали|заметили|нашли))",
        r"lesedauer\b.{0,20}$", r"(?:ca\. )?\d+ min(?:uten|\.)? (?:lesezeit|lesedauer|de lecture)", r"diesen artikel\b.{0,30}$", r"(?:partager|offrir|offrez|recevoir|réservé aux|cet article (?:vous|est réservé))\b.{0,60}$", r"vous avez (?:une info|un témoignage|une information|aimé)", r"haben sie (?:hinweise|fragen zu diesem artikel|einen tipp)",
        r"(?:advertise?ment|sponsored|anzeige|werbung|publicité|реклама|anuncio|реклама на сайті)(?: \(?(?:continue|scroll)?.{0,30})?$", r"(?:la )?suite après cette publicité", r"story continues (?:below|after)", r"article continues (?:below|after)",
        r"(?:please )?(?:subscribe|sign up|sign in|log in|register|join) (?:to|for|our|us|now|here|today|the|with|\S+ (?:whatsapp|telegram|group|channel))\b.{0,120}$", r"join \S+(?: \S+){0,3} (?:group|channel)\b",
        r"(?:follow|like|find) us\b", r"follow (?:live|our|the|@|\S+ on)\b.{0,80}(?:updates|twitter|facebook|x|instagram|blog|live|channel)\b", r"download (?:our|the) .{0,30}app\b", r"get (?:our|the|all the|more) .{0,40}(?:newsletter|app|alerts|inbox|news)\b", r"share (?:this|on|via|your)\b.{0,50}$", r"(?:share|tweet|print|email|save|comments?|teilen|drucken|merken|partager|imprimer|enregistrer|commenter|поділитися|поделиться|друк|печать|kommentare|commentaires|facebook|twitter|whatsapp|telegram|viber|copy link|[\s|•·,/:])+$",
        r"(?:\d+ )?(?:comments?|kommentare?|commentaires?|коментар\w*|комментари\w*|shares)(?: \(?\d+\)?)?$", r"(?:do you )?have (?:a|any) (?:story|tip|question|information)", r"(?:do you have|got) a (?:story|tip)", r"are you affected", r"(?:contact|email|text|call) us\b", r"get in touch\b", r"enjoy(?:ed|ing)? (?:this|the|our|reading)\b", r"(?:support (?:us|our|independent|local|quality|the (?:\w+ )?(?:journalism|newsroom))|donate\b|become a (?:member|subscriber|supporter))\b.{0,100}$", r"our (?:journalism|reporting|newsroom) (?:is|depends|needs|relies)", r"(?:click|tap) (?:here|to)\b", r"listen to (?:this|the) (?:article|story)", r"newsletter\b.{0,60}$", r"(?:\d+ )?min(?:ute)?s?[. ]+read\b", r"(?:reading|read) time\b", r"refresh for\b", r"cookies?\b.{0,60}$",
        r"(?:save|print|gift|view|show|copy|bookmark|leave|post|send|report|add|open|skip|back|load|continue|listen|play|explore|give)\b (?:this|us|for later|all|more|link|page|article|story|comments?|a comment|a correction|an error|to|in app|reading|full|as)\b.{0,40}$", r"(?:share full article|text size|font size|loading|audio|already a (?:subscriber|member)|try (?:it )?free|paid content|promoted|partner content|sponsored content|in partnership with|brought to you by|join the (?:conversation|discussion)|unlock)\b.{0,50}$",
        r"(?:artikel|beitrag) (?:anhören|merken|teilen|drucken|speichern|verschenken)\b.{0,30}$", r"(?:zur startseite|mehr anzeigen|weiterlesen|kommentieren|vorlesen|empfohlener|externer inhalt|zur merkliste|feedback)\b.{0,40}$", r"(?:écouter|offrir|ajouter|sauvegarder|réagir|contenu sponsorisé|je m[’']abonne|lire plus tard|mettre en favori|newsletters?)\b.{0,40}$", r"(?:поширити|поділитись|слухати|надрукувати|роздрукувати|коментувати|зберегти|обсудить|комментировать|сохранить|распечатать|слушать|обговорити)\b.{0,40}$",
        r"(?:підписуйтес|підпишіт|приєднуйтес|долучайтес|слідкуйте|стежте|підтрима(?:йте|ти)|задонат|завантажуйте|скачуйте)\w*", r"подпи(?:сывайтесь|шитесь|шись)\w*", r"(?:присоединяйтесь|следите|поддержите|поддержать|скачайте|оформите)\b", r"сподобал\w+ (?:стат|істор|матеріал)", r"понравил\w+ (?:стать|истори|материал)", r"(?:мы работаем|ми працюємо) (?:благодаря|завдяки)", r"час (?:на )?читання", r"время (?:на )?чтения", r"(?:знайшли|помітили) помилку", r"(?:нашли|заметили) (?:ошибку|опечатку)", r"(?:наш|наши|наші) (?:telegram|телеграм|канал)",
        r"(?:abonnieren|folgen|registrieren|unterstützen|laden) sie\b", r"jetzt (?:\w+ ){0,3}(?:abonnieren|lesen|testen|anmelden|registrieren|sichern)", r"(?:hier|zum) (?:geht|newsletter|abo)\b.{0,50}", r"lesezeit\b", r"(?:melden|schreiben) sie (?:sich|uns)\b.{0,60}",
        r"(?:abonnez|inscrivez|connectez|rejoignez|suivez|téléchargez|recevez|soutenez|partagez|réagissez)-?(?:vous|nous)?\b", r"(?:temps de )?lecture\b.{0,12}min", r"déjà abonné", r"(?:article|contenu) réservé", r"s[’']abonner",
        r"(?:media|press|presse|medien)[- ]?(?:contact|kontakt|inquiries|office|enquiries)s?\b", r"contacts? (?:presse|media|press)\b", r"pressekontakt", r"notes? to (?:the )?editors?", r"контакти? (?:для|прес)", r"контакты (?:для|пресс)",
    )),
    (Kind.BYLINE, "names its authors", (
        r"(?:كتبت?|بقلم|إعداد|تقرير)\s*:\s*\S+(?: \S+){1,5}$", r"بقلم\s+\S+(?: \S+){1,3}$",
        rf"(?:by|BY|By|von|Von|VON|par|Par|PAR|por|Por|di|Di)\s+(?-i:{NAME}|\w\. )(?=[\w .,'’&|/–—@()-]*$)", r"(?:exclusive |opinion |analysis |essay |guest essay |comment )?(?:written|writing|reported|reporting|edited|editing|words|story|text|reporting|additional reporting|compiled|interview|analysis|opinion|video|research|translated|produced) by\b(?!.{140})", r"\((?:additional |with )?(?:reporting|writing|editing|compiled|edited|written) (?:by|from)\b", r"(?:reuters|afp|ap|associated press|agence france-presse|dpa|agencies|укрінформ|интерфакс)(?: (?:and|with|et|mit) \w+)?$", r"(?:exclusive|opinion|analysis|essay|comment|guest essay) by\b(?!.{80})", r"\(?(?:additional reporting|reporting|editing|with files from|with reporting|compiled from)\b.{0,20}\b(?:by|from)\b", r"(?:authors?|byline|writers?|editor|reporter|correspondent|words|photography|text und fotos?|texte et photos?|protokoll|interview|entretien|розмовляла?|беседовала?|спілкувалася|автор|автори|авторка|авторы|текст|редактор|редакторка|підготув\w+|подготов\w+|журналіст\w*|корреспондент|autor|autorin|autoren|redaktion|text|auteur|autrice|texte|rédaction|redaktor)\s*:", r"підготу(?:вав|вала|вали)\b(?!.{60})", r"подготови(?:л|ла|ли)\b(?!.{60})", r"(?:our |special )?(?:staff|newsroom|agencies|staff and agencies|news desk|staff reporter|staff writer|web desk)(?: (?:and|with|reporter|writer|&) ?\w*)?$", r"propos recueillis par\b", r"by (?:a |our )?(?:staff|foreign|special|own|political|news|the)\b[\w ]{0,40}$", r"hosted by\b(?!.{60})", r"von unser(?:em|er|en)\b(?!.{60})", r"de nos? (?:correspondant|envoyé)\w*(?!.{60})", r"(?:ein|eine) (?:bericht|analyse|kommentar|reportage|interview|gastbeitrag) von\b(?!.{60})", r".{0,120}contributed (?:to this (?:report|story|article)|reporting)\.?.{0,30}$", r"(?:розмовляла|розмовляв|спілкувалася|беседовала|беседовал|записала|записал|записав)\s+(?-i:[^\W\d_a-zа-яёіїєґ])(?!.{60})", r"(?:aus|de|d[’']) ?(?-i:[^\W\d_a-zäöü])\w+ (?:berichtet|notre (?:correspondant|envoyé))", r"(?:a|la|avec) (?:rédaction|afp)\b.{0,30}$",
        r"(?:von|par|by|від|от)\s?:\s(?!.{80})", r"\([a-zäöü]{2,4}(?:/[a-zäöüA-Z]{2,5})*\)$",
    )),
    (Kind.CREDIT, "names who took the picture", (
        r"(?:source|quelle|джерело|источник|fuente)\s*:(?!.{60})", r"(?:image|photo|picture) (?:source|credit|courtesy)s?\b", r"©", r"(?:фото|foto|photo|bild|світлина)\s?:\s?\S+(?: \S+){0,2}$", r"(?:фото|foto|bild)\s?:.{0,40}\b(?:dpa|imago|picture alliance|afp|reuters|getty|уніан|укрінформ|пресслужба|пресс-служба|скріншот|скриншот|архів|архив)\b.{0,20}$", r"(?:crédits?|credit) (?:photo|image)s?\s?:", rf"(?:photo|foto|фото|pool photo by|handout photo by) (?-i:{NAME})(?: (?-i:{NAME}))?$", r"фото (?:из|з|с|від|от|надан\w+|предоставлен\w+)\b(?!.{40})", rf"[(\[](?:(?:photo|foto|фото|image|bild|credit)\s?:.{{2,60}}|(?-i:{NAME} {NAME})\s?/\s?(?-i:{NAME})[^()]{{0,30}})[)\]]$", r"courtesy of\b(?!.{50})", r"(?:photo|image|picture|photograph|credit|credits|foto|bild|photos|crédits?|фото|ілюстрація|иллюстрация|bildquelle|fotos|світлина)s?\s*(?:credit)?\s*[:©/]\s*(?:(?-i:[^\W\d_a-zа-яёіїєґ])[\w.'’-]*|of|via|by|/|&|,|\s)+$", rf"(?:photo(?:graph)?s?|pictures?|images?) by (?-i:{NAME})[\w .,'’/&-]{{0,50}}$", r"(?:getty images|ap photo|afp|reuters|epa|shutterstock|istock|alamy|imago|picture alliance|unsplash)\b(?-i:[A-ZÄÖÜА-ЯІЇЄ][\w.'’-]*|via|for|[ /,])*$",
    )),
    (Kind.CAPTION, "says what a picture shows", (
        r"(?:image|photo|picture|video) caption\b", r"(?:file|archive|handout|stock|illustrative|representational) (?:photo|image|picture|pic|photograph)\b", r"file\s*[-–—:]", r"(?:photo|image|picture|pictured|caption|in this photo|foto|bild|im bild|archivfoto|symbolbild|archivbild|photo d[’'](?:illustration|archives?)|légende|image d[’']illustration|на фото|на світлині|на снимке|архівне фото|архивное фото|ілюстративне фото|иллюстративное фото|фото|ілюстрація|підпис)\s*:\s*\S", r"above\s*:\s*\S", r"(?:symbolbild|archivfoto|архівне фото|архивное фото|ілюстративне фото)\b",
    )),
    (Kind.DATELINE, "release line", (r"for (?:immediate )?release\s*(?:$|[:\d–—-])", r"embargoed\b.{0,60}$", r"(?:sperrfrist|zur sofortigen veröffentlichung|pour diffusion immédiate|для негайного поширення)\b")),
)  # fmt: skip

RIGHTS_WORDS = re.compile(
    r"all rights reserved|alle rechte vorbehalten|tous droits réservés|права захищен|права защищены|creative commons|"
    r"without (?:\w+ )?(?:\w+ )?permission (?:of|from)|written permission|письмов\w+ (?:дозвол|згод)|письменного разрешения|"
    r"(?:посилання|гіперпосилання) (?:на \S+ )?(?:є )?обов|ссылка (?:на \S+ )?обязательна|"
    r"necessarily (?:reflect|represent)|n[’']engage(?:nt)? que|(?:views|opinions) expressed|не (?:обов[’'ʼ]язково )?(?:збіга|відобража|совпада|отража)\w+ .{0,40}(?:редакц|позиц)",
    re.IGNORECASE,
)
CONTACT = re.compile(r"\S+@\S+\.\w+|\+?\d[\d ()-]{8,}\d|https?://|\bwww\.")
CHANNEL = re.compile(
    r"\b(?:newsletters?|inbox|whatsapp|telegram|instagram|facebook|tiktok|youtube|podcast|twitter|viber|app|google news|donat\w+|"
    r"subscri\w+|sign up|membership|briefing|abo|abonn\w+|kanal|chaîne|appli(?:cation)?|телеграм\w*|вайбер|ютуб\w*|розсилк\w+|рассылк\w+|"
    r"підпис\w+|подпис\w+|донат\w*|канал\w*|e-?mail|редакці[юї]|редакцию)\b",
    re.IGNORECASE,
)
PRONOUNS = (
    r"our|us|your|you|наш\w*|нас|нам|вас|вам|ваш\w*|unser\w*|uns|ihre?n?|notre|nos|nous|vous|votre"
)
SPEAKS = re.compile(rf"\b(?:{PRONOUNS})\b", re.IGNORECASE)
"""Words that speak to the reader or of the outlet."""
ADDRESS = re.compile(
    rf"\b(?:{PRONOUNS}|sign up|get|join|download|follow|підтримайте|поддержите|jetzt|recevez|gratis|gratuit\w*)\b",
    re.IGNORECASE,
)
SAID = re.compile(r"\b(?:said|says|told|сказа[лв]\w*|заяви[лв]\w*|sagte|déclaré)\b")
QUOTED = re.compile(rf"[\"“”«»„]|{SAID.pattern}")

AGENCIES = (
    "getty images|getty|reuters|afp|ap|ap photo|associated press|epa|epa-efe|dpa|picture alliance|imago|shutterstock|istock|"
    "istockphoto|alamy|unsplash|pexels|pixabay|bloomberg|anadolu|anadolu agency|xinhua|tass|тасс|ria novosti|риа новости|интерфакс|interfax|"
    "унн|укрінформ|ukrinform|уніан|унн|інтерфакс-україна|pa|pa wire|pa media|pa images|upi|zuma|zuma press|sipa|keystone|"
    "apa|sda|ddp|efe|ansa|pap|abaca|hans lucas|maxppp|zumapress|rex|wikimedia commons|wikimedia|commons|"
    "nurphoto|handout|file|archive|archiv|courtesy|pool|снимок|архів|архив"
)


@cache
def compiled() -> tuple[tuple[Kind, str, re.Pattern[str]], ...]:
    return tuple(
        (kind, reason, re.compile("(?:" + "|".join(patterns) + ")", re.IGNORECASE))
        for kind, reason, patterns in ROWS
    )


@cache
def agency() -> re.Pattern[str]:
    return re.compile(rf"(?:{AGENCIES})", re.IGNORECASE)
