"""When and where somebody said something, in English: "late on Sunday", "in an interview with the Ledger"."""

import re

DAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday)"
MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
PERIOD = r"(?:week|month|year|spring|summer|autumn|fall|winter|weekend|morning|afternoon|evening)"
WHEN = (
    rf"(?:\s+(?:late|early|earlier|later))?\s+(?:(?:on\s+)?{DAY}(?:\s+(?:morning|afternoon|evening|night))?"
    rf"|(?:on\s+)?(?:\d{{1,2}}\s+{MONTH}|{MONTH}\s+\d{{1,2}})|in\s+{MONTH}|(?:this|last)\s+{PERIOD})"
)
NAMED = r"(?:\s+(?:in|at|on|with|to|for)\s+(?:the\s+)?[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){0,3}|\s+(?:to|with)\s+(?:his|her|their|its|the|an?)\s+[a-z]+)?"
"""Whom or what place a speech is for: an interview "with the Ledger", a rally "in Ohio"."""
WHERE = (
    r"\s+(?:in|on|at|through|via|during|by)\s+(?:(?:an?|the|its|his|her|their|[A-Z][\w’']+)\s+)?(?:[\w-]+\s+){0,2}?"
    r"(?:statement|post|interview|(?:news|press)\s+conference|website|briefing|speech|address|message|tweet|letter|report"
    r"|filing|remarks|media|phone|telephone|e-?mail|call|television|TV|radio|video|hearing|rally|debate|op-ed|memo"
    rf"|X|Twitter|Telegram|Facebook|Instagram|Truth\s+Social){NAMED}"
)
ASIDE = re.compile(rf"(?:{WHEN}|{WHERE}){{1,3}}\s*")
"""Stands between a cue and a clause without "that", or behind the name that somebody gives a thing."""
