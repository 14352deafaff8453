"""Ask random queries of random projects, and compare what the searcher finds with what the oracle finds."""

from __future__ import annotations

import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random

from desktop.searching.hits import Hit
from desktop.searching.service import Searcher
from desktop.searching.tree import (
    And,
    AtLeast,
    Between,
    Choice,
    Everything,
    Field,
    Fuzzy,
    Near,
    NoCounterpart,
    Not,
    Only,
    Or,
    Outlet,
    Phrase,
    Prefix,
    Unit,
    Unstated,
    Wild,
    Word,
)  # fmt: skip
from desktop.story.annotation import Anchor, Annotation, Code
from desktop.story.article import Article, Kind, Passage, Stated
from desktop.story.comparison import Checked, Comparison, Link, Origin, Span, Statement, Strength
from desktop.story.project import Project, Story
from desktop.story.quote import Quote, QuoteKind, Quotes
from desktop.story.strictness import Seen
from tests.searching.oracle import Doc, Oracle, tokens

ENGLISH = (
    "missile missiles Missile strike strikes striking struck weapon weapons Weapon US U.S. us official "
    "officials officially Biden Biden's biden don't cannot can't won't long-range US-supplied 1,000 1000 "
    "$3.5 3.5 20% 20 80th Zelensky Zelenskyy Zelenskiy O'Brien O’Brien naïve naive café the the the of of "
    "a.m. said saying says policy policies range ranged supply supplied reply misfile may May MAY"
).split()
RUSSIAN = (
    "ещё еще удар удара удары ракеты ракет ракета Россия России сказал сказала всё все моё".split()
)
UKRAINIAN = "удар удару п'ять п’ять пять ракета ракети їхній її край краю сказав сказали зброя зброю".split()
FRENCH = (
    "l'accord accord d'accord frappe frappes frappé missiles élevé eleve été Ukraine le la".split()
)
OTHER = "東京 東 京都 ab12 zażółć zazolc słowo slowo Łódź lodz".split()
WORDS = {"en": ENGLISH, "ru": RUSSIAN, "uk": UKRAINIAN, "fr": FRENCH, "und": OTHER + ENGLISH[:9]}
OUTLETS = ("Latin Post", "NewsTrack", "The Daily Courier", "Post Courier")
PEOPLE = ("Anna Zelensky", "Jo O'Brien", "A Zelenskyy", "the official")
VARIANTS = {"Zelensky": ("Zelenskyy", "Zelenskiy")}
KINDS = (
    Kind.STANDFIRST,
    Kind.BODY,
    Kind.BODY,
    Kind.BODY,
    Kind.SUBHEADING,
    Kind.CAPTION,
    Kind.RELATED,
)
PER_PROJECT = 250


class Asked:
    """A random project with what an index and the oracle say of it."""

    def __init__(self, seed: int, folder: Path) -> None:
        self.random = Random(seed)
        self.project, self.quotes, self.comparison = self._project()
        self.searcher = Searcher(folder)
        self._index_in_steps()
        self.oracle = Oracle(self.project, self.quotes, self.comparison, VARIANTS)

    def _index_in_steps(self) -> None:
        """Index a part with other texts first, so that there are several segments and deleted documents."""
        articles = self.project.articles
        half = tuple(
            a if n % 3 else self._article(a.number, "en") for n, a in enumerate(articles[:25])
        )
        self.searcher.update(Project(half), Quotes(), None, VARIANTS)
        self.searcher.update(Project(articles[:32]), Quotes(), None, VARIANTS)
        self.searcher.update(self.project, self.quotes, self.comparison, VARIANTS)

    def _article(self, number: int, language: str) -> Article:
        random, pool = self.random, WORDS[language]
        text, passages, paragraph = "", [], 0
        kinds = [Kind.HEADLINE] * random.choice((0, 1, 1, 1)) + random.choices(
            KINDS, k=random.randint(1, 8)
        )
        for kind in kinds:
            paragraph += random.random() < 0.5
            words = random.choices(pool, k=random.randint(1, 9))
            start = len(text)
            text += random.choice((" ", ", ", "  “")).join(words) + random.choice((".", "?", "!"))
            passages.append(Passage(start, len(text), kind, "made", paragraph))
            text += random.choice((" ", "\n", "\n\n"))
        day = f"2024-05-{random.randint(1, 28):02}"
        return Article(
            number, f"{number}.txt", text, tuple(passages), Stated(language, "made"), "utf-8",
            outlet=self._stated(OUTLETS), carried_by=self._stated(OUTLETS) if number % 5 == 0 else None,
            byline=self._stated(PEOPLE), published=self._stated((day,)),
            title=self._stated((" ".join(random.choices(pool, k=4)),)) if number % 4 == 0 else None,
        )  # fmt: skip

    def _stated(self, values: tuple[str, ...]) -> Stated | None:
        return Stated(self.random.choice(values), "made") if self.random.random() < 0.8 else None

    def _project(self) -> tuple[Project, Quotes, Comparison]:
        random = self.random
        languages = random.choices(("en", "en", "en", "ru", "uk", "fr", "und"), k=40)
        articles = tuple(self._article(n + 1, language) for n, language in enumerate(languages))
        stories = (
            Story("Missile strikes", tuple(range(1, 20))),
            Story("Côte range", (4, 30), number=2),
        )
        codes = (Code(1, "Frame"), Code(2, "Blame on officials", parent=1), Code(3, "Range"))
        return (
            Project(
                articles,
                stories,
                codes=codes,
                annotations=tuple(map(self._note, range(1, 12), articles)),
            ),
            Quotes(tuple(quote for a in articles for quote in self._quotes(a))),
            self._comparison(articles),
        )

    def _comparison(self, articles: tuple[Article, ...]) -> Comparison:
        random = self.random
        spans = [Span(a.number, p.start, p.end) for a in articles for p in a.passages]
        pairs = (random.sample(spans, 2) for _ in range(120))
        links = tuple(
            Link(a, b, 0.8, random.choice(tuple(Strength)), random.choice(tuple(Origin)), ())
            for a, b in pairs
            if a.article != b.article
        )
        count = random.choice((1, 4, 8, 30))
        return Seen(
            tuple(range(1, count + 1)),
            tuple((n, "no method") for n in random.sample(range(1, 31), 3)),
            links,
            tuple(self._statement(n, articles) for n in range(1, 25)),
            possible={s: frozenset({random.randint(1, 40)}) for s in random.sample(spans, 20)},
        )

    def _quotes(self, article: Article) -> list[Quote]:
        random, found = self.random, {}
        for _ in range(random.randint(0, 2)):
            cut = tokens(article.text, "en")
            first = random.randrange(len(cut))
            last = min(first + random.randint(0, 12), len(cut) - 1)
            speaker = (cut[0].start, cut[0].end) if random.random() < 0.5 else None
            kind = random.choice((QuoteKind.DIRECT, QuoteKind.INDIRECT, QuoteKind.MARKED))
            name = random.choice((*PEOPLE, ""))
            place = cut[first].start, cut[last].end
            found[place] = Quote(article.number, *place, kind, speaker, name=name)
        return list(found.values())

    def _note(self, number: int, article: Article) -> Annotation:
        words = self.random.choices(ENGLISH, k=6)
        comment = f"{' '.join(words[:3])} so. {words[3]}\n{' '.join(words[4:])}"
        anchors = (Anchor(Span(article.number, 0, 5)),) if number % 3 else ()
        return Annotation(number, anchors, codes=(number % 3 + 1,), comment=comment)

    def _statement(self, number: int, articles: tuple[Article, ...]) -> Statement:
        chosen = self.random.sample(range(1, 41), 4)
        tellers = chosen[: self.random.randint(1, 3)]
        unknown = tuple(n for n in chosen[3:] if self.random.random() < 0.3)
        checked = tuple(Checked(n, "", "") for n in range(1, 41) if self.random.random() < 0.05)
        told = [(n, self.random.choice(articles[n - 1].passages)) for n in tellers]
        cuts = [
            self.random.choice((0, 0, 0, 1)) for _ in told
        ]  # a part of a passage makes one, too
        spans = tuple(Span(n, p.start + cut, p.end) for (n, p), cut in zip(told, cuts, strict=True))
        looked = tuple(each for each in checked if each.article not in tellers)
        return Statement(number, spans, (), unknown, looked)

    # Queries

    def word(self, field: Field = Field.TEXT, *, is_exact: bool = False) -> Word:
        if field in (Field.OUTLET,):
            pool = " ".join(OUTLETS).split()
        elif field in (Field.BYLINE, Field.SPEAKER):
            pool = " ".join(PEOPLE).split()
        elif field in (Field.KIND, Field.LANGUAGE):
            pool = (
                "article articles quote quotes note notes en English uk Ukrainian ru fr und".split()
            )
        elif field in (Field.CODE, Field.STORY):
            pool = "frame blame officials range missile strikes cote".split()
        else:
            pool = WORDS[self.random.choice(("en", "en", "en", "ru", "uk", "fr", "und"))]
        cut = tokens(self.random.choice(pool), "en")
        return Word(self.random.choice(cut).printed, field, is_exact)

    def single(self, field: Field = Field.TEXT):
        made = self.random.choice(
            (self.word, self.word, self.word, self.prefix, self.wild, self.fuzzy)
        )
        return made(field)

    def prefix(self, field: Field = Field.TEXT) -> Prefix:
        text = self.letters(field)
        return Prefix("".join(text[: self.random.randint(1, 4)]), field)

    def letters(self, field: Field) -> list[str]:
        """Return the letters, digits and apostrophes of a word: what the language gives in patterns."""
        letters = [letter for letter in self.word(field).text if letter.isalnum() or letter in "'’"]
        return letters if letters[0].isalnum() else letters[1:]

    def wild(self, field: Field = Field.TEXT) -> Wild:
        letters = self.letters(field)
        for _ in range(self.random.randint(1, 2)):
            letters[self.random.randrange(len(letters))] = self.random.choice("?*")
        return Wild("".join(letters), field)

    def fuzzy(self, field: Field = Field.TEXT) -> Fuzzy:
        letters = [letter for letter in self.word(field).text if letter.isalnum()]
        at = self.random.randrange(len(letters))
        letters[at] = self.random.choice(("", "x", letters[at]))
        return Fuzzy("".join(letters) or "a", self.random.randint(1, 2), field)

    def phrase(self, field: Field = Field.TEXT) -> Phrase:
        """Take words that stand one after another mostly."""
        doc = self.random.choice(self.oracle.all)
        places = sorted(doc.places)
        if (
            self.random.random() < 0.2
            or len(places) < 2
            or field not in (Field.TEXT, Field.HEADLINE, Field.LEAD)
        ):
            return Phrase((self.single(), self.single()), field)
        at = self.random.randrange(len(places) - 1)
        count = self.random.randint(2, 3)
        taken = [doc.places[p].printed for p in places[at : at + count]]
        return Phrase(tuple(Word(t, Field.TEXT, self.random.random() < 0.1) for t in taken), field)

    def chosen_phrase(self, field: Field = Field.TEXT) -> Phrase:
        parts: list = list(self.phrase(field).parts)
        at = self.random.randrange(len(parts))
        parts[at] = Choice((parts[at], self.random.choice((self.phrase, self.single))()))
        return Phrase(tuple(parts), field)

    def choice(self) -> Choice:
        return Choice((self.single(), self.phrase()))

    def beside(self, count: int) -> list:
        """Return words of one document that stand some words apart."""
        doc = self.random.choice([each for each in self.oracle.all if len(each.places) > 3])
        places = sorted(doc.places)
        at = self.random.randrange(len(places))
        taken = [places[(at + self.random.randint(-4, 4)) % len(places)] for _ in range(count)]
        return [Word(doc.places[place].printed) for place in taken]

    def near_near(self, unit: Unit) -> Near:
        one, other, third = self.beside(3)
        inner = self.near() if self.random.random() < 0.3 else Near(one, other, Unit.WORDS, 6)
        parts = (inner, third) if self.random.random() < 0.7 else (third, inner)
        return Near(parts[0], parts[1], unit, self.random.randint(1, 12))

    def near(self, unit: Unit = Unit.WORDS) -> Near:
        if self.random.random() < 0.5:
            one, other = self.beside(2)
            return Near(one, other, unit, self.random.randint(1, 8))
        spot = self.random.choice((self.single, self.single, self.phrase, self.choice))
        return Near(self.single(), spot(), unit, self.random.randint(1, 6))

    def node(self, name: str):
        random = self.random
        if name in PLACED:
            return random.choice((self.single, self.single, self.phrase))(PLACED[name])
        made: dict[str, Callable] = {
            "word": self.word,
            "exact": lambda: self.word(is_exact=True),
            "prefix": self.prefix,
            "wild": self.wild,
            "fuzzy": self.fuzzy,
            "phrase": self.phrase,
            "choice in phrase": self.chosen_phrase,
            "choice": self.choice,
            "near": self.near,
            "sentence": lambda: self.near(Unit.SENTENCE),
            "paragraph": lambda: self.near(Unit.PARAGRAPH),
            "near near": lambda: self.near_near(Unit.WORDS),
            "near in paragraph": lambda: self.near_near(
                random.choice((Unit.SENTENCE, Unit.PARAGRAPH))
            ),
            "at least": lambda: AtLeast(
                random.randint(2, 3), random.choice((self.single, self.single, self.choice))()
            ),
            "day": lambda: Between("day", *self._limits(738_990, 28)),
            "words": lambda: Between("words", *self._limits(4, 40)),
            "only": lambda: Only(random.choice(OUTLETS)),
            "no counterpart": lambda: NoCounterpart(random.choice(("post", *OUTLETS))),
            "only with words": lambda: And(
                (random.choice((Only, NoCounterpart))(random.choice(OUTLETS)), self.told())
            ),
            "or with and": lambda: self.branches(),
            "not stated": lambda: Unstated(random.choice(("date", "outlet", "byline"))),
            "very outlet": lambda: Outlet(random.choice((*OUTLETS, "Post"))),
            "everything": lambda: Everything(),
            "not": lambda: Not(self.node(random.choice(SIMPLE))),
            "and": lambda: And(tuple(self.node(random.choice(SIMPLE)) for _ in range(2))),
            "and not": lambda: And((self.single(), Not(self.single()))),
            "or": lambda: Or(tuple(self.node(random.choice(SIMPLE)) for _ in range(3))),
        }
        return made[name]()

    def branches(self) -> Or:
        """Return things between which is OR, of which some hold for few documents."""
        spot = self.random.choice((self.single, self.phrase, self.near, self.choice))
        beside = self.random.choice(
            (
                self.node(self.random.choice(SIMPLE)),
                Not(self.single()),
                Or((self.near(), And((self.single(), self.single())))),
            )
        )
        counted = AtLeast(2, self.single())
        other = self.random.choice((And((spot(), beside)), And((beside, self.single())), counted))
        return Or((self.near(), other))

    def told(self):
        """Return words that stand in a statement, mostly."""
        statement = self.random.choice(self.comparison.statements)
        span = self.random.choice(statement.passages)
        cut = tokens(self.project.articles[span.article - 1].text[span.start : span.end], "en")
        if not cut or self.random.random() < 0.3:
            return self.node(self.random.choice(SIMPLE))
        at = self.random.randrange(len(cut))
        taken = tuple(Word(token.printed) for token in cut[at : at + self.random.choice((1, 1, 2))])
        return taken[0] if len(taken) == 1 else self.random.choice((Phrase, And, Or))(taken)

    def _limits(self, low: int, size: int) -> tuple[int | None, int | None]:
        one = low + self.random.randrange(size)
        other = one + self.random.randrange(size // 2)
        return self.random.choice(((one, other), (None, one), (one, None)))

    def query(self, name: str):
        node = self.node(name)
        if self.random.random() < 0.35:
            other = self.node(self.random.choice(SIMPLE))
            node = self.random.choice(
                (And((node, other)), Or((node, other)), And((other, Not(node))))
            )
        return node

    def difference(self, node) -> tuple[set[str], set[str]]:
        """Return what only the searcher, and what only the oracle finds."""
        result = self.searcher.search(node, shown=1000)
        found = {hit.document.key for hit in result.hits}
        assert result.total == len(result.hits) == len(found)
        assert sum(facet.times for facet in result.facets.kinds) == result.total
        stated = {(each.number, each.passages) for each in result.statements}
        stated |= {(0, (span,)) for span in result.alone}
        expected = self.oracle.found(node)
        if stated != self.oracle.statements(node):
            found.add("other statements")
        return found - expected, expected - found

    def places_differ(self, node) -> bool:
        """Tell whether other words are marked, or other passages told, than the oracle says."""
        by_key = {doc.key: doc for doc in self.oracle.all}
        for hit in self.searcher.search(node, shown=1000).hits:
            doc = by_key[hit.document.key]
            marked, told = self.oracle.shown(node, doc)
            if self._marked(hit, doc) != marked:
                return True
            listed = {each.passage for each in hit.passages if not each.hits}
            passages = {each.passage for each in hit.passages}
            if not listed <= told <= passages:
                return True
        return False

    def _marked(self, hit: Hit, doc: Doc) -> set[int]:
        """Return the places of the words that are within hits."""
        found = set()
        for each in hit.passages:
            title = each.passage < 0
            for at, token in doc.places.items():
                if (at in doc.outside) is title:
                    inside = (s <= token.start and token.end <= e for s, e in each.hits)
                    found |= {at} if any(inside) else set()
        return found

    def score_difference(self) -> float:
        """Return by how much the scores of an OR of three words differ at most."""
        words = tuple(dict.fromkeys(self.word() for _ in range(3)))
        by_key = {doc.key: doc for doc in self.oracle.all}
        result = self.searcher.search(Or(words), shown=1000)
        scores = [h.score for h in result.hits]
        told, repeated = scores[: result.told], scores[result.told :]
        assert told == sorted(told, reverse=True)
        assert repeated == sorted(repeated, reverse=True)
        return max(
            (
                abs(hit.score - self.oracle.score(words, by_key[hit.document.key]))
                for hit in result.hits
            ),
            default=0.0,
        )

    def close(self) -> None:
        self.searcher.close()


PLACED = {field.value: field for field in Field if field is not Field.TEXT}
SIMPLE = (
    "word",
    "word",
    "exact",
    "prefix",
    "phrase",
    "near",
    "day",
    "outlet",
    "sentence",
    "headline",
)
CONSTRUCTS = (
    "word", "exact", "prefix", "wild", "fuzzy", "phrase", "choice in phrase", "choice", "near", "sentence",
    "paragraph", "near near", "near in paragraph", "at least", "day", "words", "only", "no counterpart", "only with words",
    "or with and", "not stated", "very outlet", "everything", "not", "and", "and not", "or", *PLACED,
)  # fmt: skip


def ask(count: int, seed: int) -> tuple[list[str], Counter, Counter]:
    """Ask so many queries; return the differences, and how many of each construct were asked and had hits."""
    wrong: list[str] = []
    asked: Counter = Counter()
    hit: Counter = Counter()
    done = 0
    while done < count:
        with tempfile.TemporaryDirectory() as folder:
            here = Asked(seed + done, Path(folder))
            for _ in range(min(PER_PROJECT, count - done)):
                name = CONSTRUCTS[done % len(CONSTRUCTS)]
                node = here.query(name)
                more, less = here.difference(node)
                asked[name] += 1
                hit[name] += bool(here.searcher.search(node, shown=0).total)
                if more or less:
                    wrong.append(f"seed {seed + done}: {node}: too many {more}, too few {less}")
                if done % 3 == 0 and here.places_differ(node):
                    wrong.append(f"seed {seed + done}: {node}: places of hits")
                done += 1
            if here.score_difference() > 1e-6:
                wrong.append(f"seed {seed + done}: scores")
            here.close()
    return wrong, asked, hit


def main(count: int) -> None:
    began = time.process_time()
    wrong, asked, hit = ask(count, 2024)
    for name in CONSTRUCTS:
        print(f"{name:20} asked {asked[name]:5} with hits {hit[name] / max(asked[name], 1):5.0%}")
    for line in wrong[:20]:
        print(line)
    share = hit.total() / asked.total()
    print(
        f"{asked.total()} queries, {share:.0%} with hits, {len(wrong)} differences, {time.process_time() - began:.0f} CPU s"
    )
    sys.exit(bool(wrong))
