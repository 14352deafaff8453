"""Articles and their edited copies, to find out whether the copies are found."""

from itertools import combinations
from pathlib import Path
from random import Random

from desktop import importing
from desktop.story.article import Article, Kind, Passage, Stated
from desktop.text.words import words

CASES = Path(__file__).parents[1] / "cases"
WRITTEN = CASES / "copies"
Pair = tuple[int, int]


def article(number: int, headline: str, paragraphs: list[str], language: str = "und") -> Article:
    """Make an article whose paragraphs are one body passage each."""
    text, passages = headline, [Passage(0, len(headline), Kind.HEADLINE, "", 0)]
    for index, paragraph in enumerate(paragraphs, 1):
        start = len(text) + 2
        passages.append(Passage(start, start + len(paragraph), Kind.BODY, "", index))
        text += f"\n\n{paragraph}"
    stated = Stated(language, "")
    return Article(number, f"{number}.txt", text, tuple(passages), stated, "utf-8")


def written() -> tuple[list[Article], dict[int, str], set[Pair]]:
    """Return the texts of tests/cases/copies, their names and the pairs that are copies."""
    files = sorted(WRITTEN.glob("*.txt"))
    articles = []
    for number, file in enumerate(files, 1):
        headline, *paragraphs = file.read_text(encoding="utf-8").strip().split("\n\n")
        articles.append(article(number, headline, paragraphs))
    names = {number: file.stem for number, file in enumerate(files, 1)}
    number_of = {name: number for number, name in names.items()}
    pairs: set[Pair] = set()
    for line in (WRITTEN / "groups.tsv").read_text(encoding="utf-8").splitlines():
        pairs.update(combinations(sorted(number_of[name] for name in line.split("\t")), 2))
    return articles, names, pairs


def bodies() -> list[list[str]]:
    """Return the body of each text of tests/cases/articles, as the importer sees it, by paragraph."""
    found = []
    for file in sorted((CASES / "articles").glob("*.txt")):
        read = importing.read(file)
        paragraphs: dict[int, str] = {}
        for passage in read.passages:
            if passage.kind is Kind.BODY:
                said = read.text[passage.start : passage.end]
                before = paragraphs.get(passage.paragraph)
                paragraphs[passage.paragraph] = said if before is None else f"{before} {said}"
        if sum(len(each) for each in paragraphs.values()) >= LEAST_LETTERS:
            found.append(list(paragraphs.values()))
    return found


LEAST_LETTERS = 600
"""Code points of a body that is worth copying."""


def reworded(body: list[str], share: float, random: Random, pool: list[str]) -> list[str]:
    """Replace a share of the words by words of other articles."""
    edited = []
    for paragraph in body:
        pieces, at = [], 0
        for word in words(paragraph):
            pieces.append(paragraph[at : word.start])
            pieces.append(random.choice(pool) if random.random() < share else word.surface)
            at = word.end
        edited.append("".join([*pieces, paragraph[at:]]))
    return edited


def retyped(body: list[str]) -> list[str]:
    table = str.maketrans(
        {"“": '"', "”": '"', "’": "'", "‘": "'", "—": "-", "–": "-", "«": '"', "»": '"'}
    )
    return [paragraph.translate(table) for paragraph in body]


def cut(body: list[str], share: float) -> list[str]:
    """Keep the first share of the letters, in whole paragraphs, and at least one."""
    kept: list[str] = []
    whole = sum(map(len, body))
    while len(kept) < len(body) and sum(map(len, kept)) < share * whole:
        kept.append(body[len(kept)])
    return kept


def framed(body: list[str], other: list[str]) -> list[str]:
    """Add a lead and a last paragraph that are another article's."""
    return [other[0], *body, other[-1]]


def mixed(body: list[str], other: list[str]) -> list[str]:
    """Put the first quarter of a body into another article's: not a copy of it."""
    middle = len(other) // 2
    return [*other[:middle], *cut(body, 0.25), *other[middle:]]


EDITS = {
    "other quotation marks": lambda body, other, random, pool: retyped(body),
    "3 % of the words": lambda body, other, random, pool: reworded(body, 0.03, random, pool),
    "6 % of the words": lambda body, other, random, pool: reworded(body, 0.06, random, pool),
    "10 % of the words": lambda body, other, random, pool: reworded(body, 0.10, random, pool),
    "cut to half": lambda body, other, random, pool: cut(body, 0.5),
    "cut to a third": lambda body, other, random, pool: cut(body, 0.34),
    "own lead and end": lambda body, other, random, pool: framed(body, other),
    "cut to half, own lead and end, 3 %": lambda body, other, random, pool: framed(
        reworded(cut(body, 0.5), 0.03, random, pool), other
    ),
    "every fifth paragraph gone": lambda body, other, random, pool: [
        paragraph for n, paragraph in enumerate(body) if n % 5 != 4
    ],
}
