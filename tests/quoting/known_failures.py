"""Small cases that are not right yet, by title, each with the reason; a test fails when one of them passes."""

QUOTED_SOURCES = "patterns know no outlet with a participle of quoting behind the clause"
NOMINATIVE_OUTLET = "an outlet's name in marks behind its verb is taken for what it wrote"
MENTIONED_WORD = "a word that is mentioned looks like a word that is said"
ADVERBIAL = "patterns do not know where the clause ends and the rest of the sentence begins"
UNKNOWN_FRAME = "patterns do not know this frame, the parser does"
BEHIND_ASIDE = "the parser hangs what follows an aside on the cue in it"
PARTICIPLE_FOUND = "find is a cue of thought, with whatever subject"

WITH_MODEL: dict[str, str] = {
    "Пише видання з посиланням на джерела": NOMINATIVE_OUTLET,
    "A word in marks that somebody used": MENTIONED_WORD,
}

BY_PATTERNS: dict[str, str] = {
    "Others say something of the thing that somebody answers to": UNKNOWN_FRAME,
    "An outlet reported that somebody said": QUOTED_SOURCES,
    "The claim that": UNKNOWN_FRAME,
    "A noun with its speaker: the warning by": ADVERBIAL,
    "A thought: fear, expect": UNKNOWN_FRAME,
    "Verbs of showing and finding do not speak": PARTICIPLE_FOUND,
    "What somebody says is what matters": UNKNOWN_FRAME,
    "Пише видання з посиланням на джерела": NOMINATIVE_OUTLET,
    "Called X “Y”": ADVERBIAL,
    "A word in marks that somebody used": MENTIONED_WORD,
}

OUTLETS_WITH_MODEL: dict[str, str] = {}

OUTLETS_BY_PATTERNS: dict[str, str] = {
    "An outlet reported that somebody said": QUOTED_SOURCES,
}
