"""Tell the speaker printed at a cue from how, where and when he spoke: "Anna Lind in English"."""

import re

from desktop.story.quote import Range

LANGUAGES = (
    r"(?:English|Ukrainian|Russian|French|German|Spanish|Arabic|Chinese|Mandarin|Polish|Hebrew|Italian|Portuguese|Turkish|Farsi|Persian"
    r"|Japanese|Korean|Hindi|Urdu|Dari|Pashto|Dutch|Swedish|Welsh|Irish|Yiddish|Greek|Hungarian|Romanian|Swahili|Creole|sign language)"
)
DAYS = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
SITES = r"(?:Telegram|Twitter|X|Facebook|Instagram|TikTok|YouTube|Truth Social|Threads|Bluesky|LinkedIn|Reddit|Snapchat|VKontakte|Weibo|Viber)"
TIMES = rf"(?:(?:(?:late|early|again|earlier|later)\s+)*(?:on\s+)?(?:last\s+|this\s+)?{DAYS}(?:\s+(?:morning|afternoon|evening|night))?)"
ADDRESS = (
    r"(?:(?:his|her|their|an?|the|another)\s+(?:\w+\s+){0,2}(?:address|message|statement|post|posting|tweet|speech|interview|e-?mail|broadcast"
    r"|briefing|press\s+conference|news\s+conference|conference\s+call|video|letter|livestream|hearing|rally))"
)
INTERPRETER = (
    r"(?:an?|the|his|her|their)\s+(?:\w+\s+)?(?:interpreter|translator|spokes\w+|lawyer|attorney)"
)
MANNER = re.compile(
    rf"(?:,?\s+(?:in\s+(?:{LANGUAGES}|{ADDRESS})|on\s+(?:{SITES}|social\s+media|(?:state\s+)?(?:television|TV|radio)|the\s+radio)"
    rf"|(?:in|during|at|by|via)\s+{ADDRESS}|{TIMES}|(?:through|via)\s+{INTERPRETER}|(?:by|via)\s+(?:tele)?(?:phone|e-?mail)|yesterday|today"
    r"|(?:am|vom)\s+(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)|(?:auf|bei|über)\s+(?:Telegram|Twitter|X|Facebook|Instagram)"
    r"|in\s+einer\s+(?:Video)?[Bb]otschaft|auf\s+(?:Deutsch|Englisch|Ukrainisch|Russisch|Französisch)"
    r"|sur\s+(?:Telegram|Twitter|X|Facebook|Instagram)|en\s+(?:anglais|français|russe|ukrainien|allemand)|dans\s+une\s+vidéo"
    r"|[ув]\s+(?:[Тт]елеграм\w*|Telegram\w*|Facebook|[Фф]ейсбу\w+|[Тт]вітт?е\w+|[Тт]виттер\w*|Twitter|Instagram|відеозверненні|видеообращении)"
    r"|українською|англійською|російською|по-английски|по-русски|по-украински|через\s+перекладача|через\s+переводчика))+\s*\Z"
)
"""Prepositions with what tells how, where and when somebody spoke, at the end of a mention."""
TOPIC = re.compile(
    r"\b(?:experts?|specialists?|authorit\w+|reporters?|commentators?|books?|reports?|courses?|degrees?|lecturers?|professors?|teachers?"
    r"|writers?|authors?|majors?|fluent|guests?|speakers?|person|people|users?|accounts?|posts?|videos?|viewers?|comments?|one|some|many|others"
    r"|anyone|everyone|hosts?|anchors?|panel|show|attacks?|strikes?|shooting|vote|those)\Z",
    re.IGNORECASE,
)
"""Of whom or what the language or site says more: "a lecturer in Russian", "users on Twitter"."""

ALONE = re.compile(rf"(?:{LANGUAGES}|{SITES}|{DAYS})")
BEFORE = re.compile(
    r"(?:^|(?<=[^\w\s'’-])\s*|(?<=[a-z] )|(?<=\n))(?P<who>[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*){1,4}|[Tt]he [a-z-]+(?: [a-z-]+)?) (?:on|in) \Z"
)
FAR = 80
"""Code points before a site in which the name of who wrote there is looked for: "Petra Holt on Facebook wrote"."""


def without_manner(text: str, mention: Range | None) -> Range | None:
    """Return a mention without how, where and when somebody spoke behind it."""
    if mention is None:
        return None
    start, end = mention
    if ALONE.fullmatch(text, start, end):
        before = BEFORE.search(text, max(0, start - FAR), start)
        return before.span("who") if before else mention
    found = MANNER.search(text, start, end)
    if found is None or found.start() <= start or TOPIC.search(text, start, found.start()):
        return mention
    return start, found.start()
