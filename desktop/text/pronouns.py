"""Pronouns that stand for who speaks, in the languages that quotes are looked for in."""

HE = "he him his himself he його він ним він он его он er ihm ihn sein il lui él"
SHE = "she her hers herself вона її нею она ее её elle ella"
THEY = "they them their themselves both вони їх їхніми они их sie ihnen ils elles eux ellos ellas those these"
IT = "it its itself воно оно es ce cela"
KINDS = {
    word: kind
    for kind, words in (("he", HE), ("she", SHE), ("they", THEY), ("it", IT))
    for word in words.split()
}


def is_pronoun(printed: str) -> bool:
    """Tell whether words are nothing but a pronoun: nobody is described with it."""
    return printed.strip().lower() in KINDS
