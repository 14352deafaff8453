"""Read bytes of the one-byte encodings from before Unicode by the letters they give."""

from collections.abc import Callable, Iterator

CYRILLIC = ("cp1251", "koi8-u", "iso8859-5", "cp866")
LATIN = ("cp1252", "cp1250", "iso8859-2", "cp850")
NAMES = {"koi8-u": "koi8-r", "cp1251": "windows-1251", "cp1252": "windows-1252"}
"""How the encodings are called in the window; KOI8-U is KOI8-R with the Ukrainian letters."""
OTHERS = "cp1253 cp1254 cp1255 cp1256 cp1257 gb18030 big5 shift_jis euc_jp euc_kr".split()
"""What charset-normalizer is asked about when no Cyrillic or Latin reading is good."""

FREQUENT = "оаеинтсрвлкмдпуяізьгбчйыхжєшюїцщфґёэў"
"""Cyrillic letters of Ukrainian and Russian news, roughly the most frequent first."""
ACCENTED = frozenset(
    "éèàêâîôûùçëïœæäöüßáíóúñãõåøąęłńśźżćčřšžěůőűășțğışýťďÉÈÀÊÂÎÔÛÇŒÆÄÖÜÁÍÓÚÑÅØĄĘŁŃŚŹŻĆČŘŠŽ"
)
MARKS = frozenset("’‘“”„«»–—…€£§°©®·• \xa0№")
"""What stands beyond ASCII in news text besides letters."""

GOOD = 0.6
"""Least score of a reading to be believed; of 60 and more characters, right readings score over .65."""
MANY_HIGH = 0.5
"""Share of bytes over 127 among letters from which on a text is not in a Latin script (0–1)."""
SAMPLE = 20_000
"""Bytes that are looked at; the rest follows them."""


def decode_legacy(data: bytes) -> tuple[str, str]:
    """Return the likeliest text of `data` and the name of its encoding; never fails."""
    sample = data[:SAMPLE]
    high = sum(byte > 0x7F for byte in sample)
    plain = sum(chr(byte).isalpha() for byte in sample if byte <= 0x7F)
    if high > MANY_HIGH * (high + plain):
        score, encoding = best(sample, CYRILLIC, cyrillic_letter)
    else:
        score, encoding = best(sample, LATIN, latin_letter)
    if score < GOOD:
        encoding = by_normalizer(sample) or encoding
    return data.decode(encoding, "replace"), NAMES.get(encoding, encoding)


def best(
    sample: bytes, encodings: tuple[str, ...], letter_score: Callable[[str], float]
) -> tuple[float, str]:
    """Return the best score (at most 1) among the readings, and the first encoding that has it."""
    scored = [(reading_score(sample.decode(e, "replace"), letter_score), e) for e in encodings]
    return max(scored, key=lambda pair: pair[0])


def reading_score(text: str, letter_score: Callable[[str], float]) -> float:
    """Return the mean score of the characters beyond ASCII, where they stand taken into account."""
    scores = list(character_scores(text, letter_score))
    return sum(scores) / len(scores) if scores else 1.0


def character_scores(text: str, letter_score: Callable[[str], float]) -> Iterator[float]:
    for before, character, after in zip(" " + text, text, text[1:] + " ", strict=False):
        if character <= "\x7f":
            continue
        if character in MARKS:
            yield 1.0 if not (before.isalpha() and after.isalpha()) or character in "’" else -1.0
        elif not character.isalpha() or (character.isupper() and before.islower()):
            yield -1.0
        else:
            yield letter_score(character)


def cyrillic_letter(character: str) -> float:
    rank = FREQUENT.find(character.lower())
    return -1.0 if rank < 0 else 1.0 - 0.8 * rank / len(FREQUENT)


def latin_letter(character: str) -> float:
    return 1.0 if character in ACCENTED else -0.5


def by_normalizer(sample: bytes) -> str | None:
    """Ask charset-normalizer about the encodings of other scripts."""
    from charset_normalizer import from_bytes

    found = from_bytes(sample, cp_isolation=[*OTHERS, *CYRILLIC, *LATIN]).best()
    return None if found is None else found.encoding
