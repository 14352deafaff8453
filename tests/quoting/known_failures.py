"""Small cases that are not right yet, by title, each with the reason; a test fails when one of them passes."""

QUOTED_SOURCES = "patterns know no outlet with a participle of quoting behind the clause"
NOMINATIVE_OUTLET = "an outlet's name in marks behind its verb is taken for what it wrote"
MENTIONED_WORD = "a word that is mentioned looks like a word that is said"
UNKNOWN_FRAME = "patterns do not know this frame, the parser does"
BEHIND_ASIDE = "the parser hangs what follows an aside on the cue in it"
WANTS_YOU = "what somebody wants to be known is taken for a request"

WITH_MODEL: dict[str, str] = {
    "Пише видання з посиланням на джерела": NOMINATIVE_OUTLET,
    "A word in marks that somebody used": MENTIONED_WORD,
    "Elections: a blog mixes its own voice in": WANTS_YOU,
}

BY_PATTERNS: dict[str, str] = {
    "Others say something of the thing that somebody answers to": UNKNOWN_FRAME,
    "An outlet reported that somebody said": QUOTED_SOURCES,
    "A thought: fear, expect": UNKNOWN_FRAME,
    "What somebody says is what matters": UNKNOWN_FRAME,
    "Пише видання з посиланням на джерела": NOMINATIVE_OUTLET,
    "A word in marks that somebody used": MENTIONED_WORD,
    "Elections: a blog mixes its own voice in": WANTS_YOU,
}

OUTLETS_WITH_MODEL: dict[str, str] = {}

OUTLETS_BY_PATTERNS: dict[str, str] = {
    "An outlet reported that somebody said": QUOTED_SOURCES,
}
