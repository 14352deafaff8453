"""Find the mentions of news outlets, by a list of names, by the kind of name, by the noun beside it."""

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache

from desktop.story.quote import Range

ALONE = (
    "Reuters|Politico|POLITICO|Axios|AFP|Agence France-Presse|AP|Associated Press|UPI|DPA|dpa|ANSA|EFE|TASS|Tass|Itar-Tass"
    "|RIA Novosti|RIA|Interfax(?:-Ukraine)?|Ukrinform|Unian|UNIAN|Xinhua|Kyodo(?: News)?|Jiji(?: Press)?|Yonhap|KCNA|Anadolu"
    "(?: Agency)?|IRNA|Tasnim|Fars|Mehr|WAFA|SANA|BelTA|PTI|ANI|PA Media|Press Association|Bloomberg(?: News| TV)?|CNN"
    "(?: International)?|MSNBC|MS NOW|CNBC|NBC(?: News)?|CBS(?: News)?|ABC(?: News)?|CBC(?: News)?|PBS(?: NewsHour)?|NPR|C-SPAN"
    "|Fox(?: News(?: Digital| Channel)?| Business)|Newsmax|OAN|BBC(?: News| World Service| Radio \\d(?: Live)?| Breakfast"
    "| Newsnight| Scotland| Wales| Persian| Russian| One| Two)?|Sky(?: News(?: Australia)?)?|ITV(?: News)?|ITN|GB News"
    "|TalkTV|LBC|RT[ÉE]|RT|Euronews|France (?:24|Inter|Info|2|3|Bleu)|Franceinfo|RFI|RTL|BFM ?TV|BFMTV|TF1|LCI|CNews|Europe 1"
    "|Mediapart|Le (?:Monde|Figaro|Parisien|Point|Soir|Temps)|Lib[ée]ration|L['’](?:[ÉE]quipe|Express|Obs|Humanit[ée]|Opinion)"
    "|Les [ÉE]chos|Ouest-France|Der Spiegel|Spiegel|Die (?:Zeit|Welt)|Bild(?: am Sonntag)?|FAZ|taz|Handelsblatt|Focus|Stern|ARD"
    "|ZDF|WDR|NDR|MDR|SWR|Deutschlandfunk|Deutsche Welle|DW|n-tv|ntv|ORF|SRF|El Pa[ií]s|El Mundo|ABC|La Vanguardia|RTVE|Televisa"
    "|Folha(?: de S\\.? ?Paulo)?|O Globo|Corriere della Sera|(?:l|L)a Repubblica|La Stampa|RAI|Rai|Adnkronos|Gazeta Wyborcza"
    "|Rzeczpospolita|TVN ?24|TVN|PAP|Haaretz|Ynet|Maariv|Kan|Al[ -]Jazeera(?: English| Arabic)?|Al[ -]Arabiya|Al[ -]Mayadeen"
    "|Asharq Al-Awsat|Al[ -]Ahram|Hurriyet|Dawn|NDTV|NHK|TBS|Asahi(?: Shimbun)?|Yomiuri(?: Shimbun)?|Nikkei(?: Asia)?|CGTN|CCTV"
    "|Caixin|Meduza|Kommersant|Vedomosti|Izvestia|RBC|Ukrainska Pravda|Suspilne|Babel|Hromadske|Nexta|VOA|Voice of America"
    "|Radio Free Europe(?:/Radio Liberty)?|RFE/RL|Radio Liberty|HuffPost|BuzzFeed(?: News)?|Vox|Vice(?: News)?|Semafor|Punchbowl"
    " News|The Hill|The Atlantic|The New Yorker|The Intercept|The Nation|The Economist|The Conversation|The Information|The Verge"
    "|The Athletic|The National|The Age|The Australian|The Canberra Times|The Scotsman|The Daily Beast|Daily Beast|The i|Wired"
    "|Newsweek|Time magazine|TIME|Forbes|Fortune|Rolling Stone|ProPublica|Breitbart|Deadline|TMZ|USA Today|USA TODAY|Vanity Fair"
    "|Bellingcat|TechCrunch|ESPN|MLB Network|Univision|Telemundo|Stuff|RNZ|Times Radio|TalkSport|talkSPORT|MailOnline|Daily Mail"
    "|News[A-Z]\\w+(?: \\d)?|Wikinews|Gawker|Yahoo(?: News| Finance)?|Insider|Business Insider|Kathimerini|Index|Telex|444|Delfi|ERR|LRT|LSM|YLE|Yle|NRK"
    "|SVT|DR|TV ?2|NOS|VRT|RTBF|RTP|P[úu]blico|Expresso|Clar[íi]n|La Naci[óo]n|Infobae|Nexo"
    "|Рейтер\\w*|Бі-бі-сі|Би-би-си|ТАСС|РИА(?: Новости)?|Интерфакс\\w*|Інтерфакс(?:-Україна)?|Укрінформ\\w*|УНІАН|УП|РБК(?:-Ук\\w+)?"
    "|Українськ\\w+ [Пп]равд\\w+|Украинск\\w+ [Пп]равд\\w+|Європейськ\\w+ [Пп]равд\\w+|Радіо (?:Свобода|НВ)|Радио Свобода|Суспільн(?:ому|им|е|ого)"
    "|Громадськ(?:ому|е|ого) радіо|Коммерсант\\w*|Медуз[аеуы]|Бабел[ьюя]|Ведомост\\w+|Известия\\w*|Новая газета|Эх[оа] Москвы|Дожд[ьюя]"
)
"""Names of outlets that are known by themselves, the longer before the shorter."""
WORDS = (
    "Times|Post|News[A-Z]\\w+(?: \\d)?|Journal|News|Daily|Herald|Tribune|Telegraph|Gazette|Chronicle|Inquirer|Examiner|Observer|Bee|Dispatch|Courier"
    "|Weekly|Magazine|Tageszeitung|Zeitung|Nachrichten|Rundschau|Allgemeinen?|Anzeiger|Tagesspiegel|Kurier|TV|Television|Radio"
    "|Broadcasting(?: Corporation| Company)?|Press|Shimbun|Pravda|Правд[аіуи]|Newspaper|Newsweek|Newsroom|Network News|Sentinel|Advertiser"
    "|Bulletin|Register|Beacon|Messenger|Recorder|Bote|Blatt|Nordblatt|Mirror|Express|Independent|Standard|Globe(?: and Mail)?|Mail(?: on Sunday)?|Star|Sun|Guardian|Record|Today|Argus|Echo|Ledger|Banner"
)
"""Words that names of newspapers and stations end in."""
WITH_THE = (
    "Guardian|Mirror|Independent|Sun|Times|Sunday Times|Telegraph|Observer|Standard|Globe|Mail|Star|Post|Journal|Herald|Express"
    "|Tribune|Chronicle|Record|Economist|Atlantic|Hill|Nation|National|Australian|Scotsman|Age|Onion|Intercept|New Yorker|Verge|Wire"
    "|Spectator|New Statesman|Lancet|Courier|Ledger|Gazette|Dispatch|Sentinel|Bulletin|Inquirer|Examiner|Advertiser|Argus|Echo|Bee|News|Recorder"
    "|Register|Beacon|Messenger|Press|Review|Wire Service"
)
"""Names that are outlets only behind "the"."""
FRENCH_WORDS = "Courrier|Journal|Gazette|Dépêche|Voix|Tribune|Croix|Provence|Montagne|Télégramme|Dauphiné|Progrès|Républicain|Matin|Quotidien|Marseillaise|Nouvelle"
KIND = (
    "(?:state |official |private |public |semi-official |state-run |state-owned |local |national |daily |weekly |online )*"
    "(?:news agency|newswire|wire service|news wire|newspaper|broadcaster|news (?:site|website|outlet|channel|service|portal)|tabloid"
    "|television(?: channel| station| network)?|TV(?: channel| station| network)?|radio(?: station)?|magazine|daily|weekly|podcast"
    "|agency)"
)
STATE = "(?:state|official|semi-official|state-run|country['’]s|[A-Z][a-z]+)\\s+"
FOREIGN_KIND = (
    "агентств\\w+|інформагентств\\w+|информагентств\\w+|видання\\w*|виданню|издани\\w+|телеканал\\w*|телекомпані\\w+|газет\\w+|радіостанці\\w+"
    "|радиостанци\\w+|журнал(?!іст|ист)\\w*|інтернет-видання\\w*|Nachrichtenagentur|Zeitung|Sender|Fernsehsender|Magazin|Nachrichtenmagazin|Tageszeitung"
    "|Wochenzeitung|l['’]agence(?: de presse)?|agence|quotidien|cha[îi]ne|journal|hebdomadaire|magazine|radio|agencia|diario|peri[óo]dico"
    "|cadena|emisora|agenzia|quotidiano|agencji"
)
NAME = "[A-ZÀ-ÝА-ЯІЇЄҐ][\\w'’&.+-]*\\w|[A-Z]\\b|\\d\\+\\d"
IN_MARKS = '[«„“"‚\'‘][^«»„“”"\n]{2,40}?[»”“"’\'‘](?:-Zeitung|-Magazin)?'
TWO_NAMES = "(?:[A-Z]\\w+-)?"
"""The first of two papers that became one: the Post-Gazette."""
PLACE = "(?:[A-ZÀ-Ý][\\w'’&-]+ |of |and )"
MEDIA = (
    "(?:(?:several|some|many|various|multiple|local|state|national|foreign|Western|regional|pro-government|independent|social"
    "|[A-Z][\\w.-]*)\\s+){1,3}(?:media(?: outlets| reports| organi[sz]ations)?|newspapers|broadcasters|news agencies|tabloids"
    "|news outlets|news sites|dailies|press)\\b"
)
MENTION = re.compile(
    "(?<![\\w@#/.-])(?:"
    + "|".join(
        (
            MEDIA,
            rf"(?:[Tt]he\s+)?{KIND}\s+(?:(?:the\s+)?(?:{ALONE}|{NAME})(?!\w)(?:\s(?:{WORDS})(?!\w))?|{IN_MARKS})",
            rf"(?:[Tt]he\s+)?(?:{PLACE}){{0,4}}(?:{ALONE}|{NAME})\s+(?:state\s+)?{KIND}(?!\w)",
            rf"(?:(?:der|dem|die|das|la|le|el|del|du|au|à|l['’]|al)\s+)?(?:{FOREIGN_KIND})\s+(?:{ALONE}|{NAME}|{IN_MARKS})(?!\w)",
            rf"(?:der|dem|die|das|den)\s+{IN_MARKS}",
            rf"(?:[Tt]he\s+)?(?:{ALONE})(?!\w)",
            rf"(?:[Tt]he\s+)?{PLACE}{{1,4}}{TWO_NAMES}(?:{WORDS})(?:-[A-Z]\w+)?(?!\w)",
            rf"[Tt]he\s+(?:{WORDS})-(?:{WORDS})(?!\w)",
            rf"[Tt]he\s+(?:{WITH_THE})(?!\w)",
            rf"(?:Le|La|L['’])\s?(?:{FRENCH_WORDS})(?!\w)(?:\s+(?:d[ue]s?\s+|de\s+la\s+|d['’])?[A-ZÀ-Ý]\w+)*",
            r"the\s+i(?=\s+(?:report|newspaper|that|said|says|,))",
            r"[A-Z][\w-]+\.(?:com|org|net|co\.uk|de|fr|ua|ru|info|news)\b",
            r"(?:Channel|Canal|Kanal|Kan|Radio)\s+(?:\d+|[A-Z]\w+)(?:\s+News)?",
            rf"[Tt]he\s+{STATE}{KIND}\b",
            r"(?:state|state-run|state-owned|local|national|public|regional|Russian|Chinese|Iranian)\s+(?:television|TV|radio|media|broadcasters?|news\s+agency|newspapers?)\b(?!\s+(?:host|presenter|anchor|star))",
            r"[Tt]he\s+(?:newspaper|paper|broadcaster|news\s+agency|news\s+outlet|tabloid|daily|magazine|news\s+site)\b",
            rf"(?<=told )an?\s+(?:[\w-]+\s+){{0,2}}?{KIND}(?!\w)",
            r"(?:(?<=told )|(?<= in )|(?<= with )|(?<= to ))The\s+(?!Hague|Gambia|Bahamas|Bronx)[A-Z][\w-]+(?:\s+[A-Z][\w-]+)*",
            r"this\s+(?:newspaper|paper|website|news\s?site|publication|magazine|reporter)\b",
        )
    )
    + ")"
)
ROLE = re.compile(
    r"(?:['’]s)?\s+(?:\w+\s+){0,2}(?:spokes\w+|editor|editors|boss|chief|executive|anchor|host|presenter|contributor|analyst"
    r"|columnist|commentator|correspondent|journalist|reporter|producer|owner|poll|pollster|staff|employee|founder)\b"
)
"""What follows an outlet that is only somebody's employer."""
NOT_OUTLETS = re.compile(
    r"(?:social|mass|news) media|(?:Mr|Mrs|Ms|Dr)\b.*|(?:[Tt]he )?(?:Washington|New York|Freedom of the|White House) ?(?:P|p)ress$"
    r"|.*\b(?:White House|Free|Freedom of the) Press|(?:.* )?(?:Good|Breaking|Fake|The) News|Oxford University Press|.* University Press"
    r"|(?:der|dem|die|das|den) [«„“\"‚'‘][^\s]*[a-zäöü]{3,}e[nr]?[»”“\"’'‘]$"
)
LEADING = re.compile(
    r"(?:Тим часом|Раніше|Водночас|Як|Как|Ранее|Тем временем|Wie|Zuvor|Comme|As|Meanwhile|Earlier|Also|Laut|Selon|За даними)\s+",
    re.IGNORECASE,
)
"""What opens a sentence before its subject and may have got into the mention."""
OPENERS = re.compile(
    r"(?:But|And|When|While|After|As|In|On|At|For|Since|If|Although|Because|Last|This|That|Yet|Now|Also|Then|Today)\s+"
)


IN_TITLE = re.compile(r"[\"“‘«'][A-Z]\w+ (?:\w+ )?$")
"""What stands before "the" in the name of a programme: “Face the Nation”."""
FAR = 30
LONGEST_OUTLET = 120
"""Code points of the longest mention of an outlet."""


@lru_cache(maxsize=64)
def outlets(text: str) -> tuple[Range, ...]:
    """Return the places where outlets are named, with determiner and the noun that says their kind."""
    found = []
    for match in MENTION.finditer(text):
        start, end = match.span()
        opener = OPENERS.match(text, start, end)
        start = opener.end() if opener else start
        if text[start] == "t" and IN_TITLE.search(text, max(0, start - FAR), start):
            continue
        if NOT_OUTLETS.fullmatch(text, start, end) is None and "\n" not in text[start:end]:
            found.append((start, end))
    return tuple(found)


def outlet_in(text: str, mention: Range | None) -> Range | None:
    """Return the outlet that a mention of a speaker is, None if it is anybody else."""
    if mention is None:
        return None
    start, end = mention
    opener = LEADING.match(text, start, end)
    start = opener.end() if opener else start
    found = outlets(text)
    for at in range(bisect_right(found, start, key=end_of), len(found)):
        first, last = found[at]
        if first >= end:
            break
        if first <= start + 4 and last >= end - 8:
            rest = text[start:first] + text[last:end]
            if is_bare(rest) and ROLE.match(text, last) is None:
                return first, last
    return None


def end_of(place: Range) -> int:
    return place[1]


def outlets_between(text: str, start: int, end: int) -> tuple[Range, ...]:
    """Return the outlets that begin between two places."""
    found = outlets(text)
    return found[bisect_left(found, (start, 0)) : bisect_left(found, (end, 0))]


def is_bare(rest: str) -> bool:
    """Tell whether what stands around an outlet in a mention adds nobody: articles, "report"."""
    return (
        re.fullmatch(r"\W*(?:the|The|a|an|der|die|le|la)?\W*(?:reports?|itself|also)?\W*", rest)
        is not None
    )
