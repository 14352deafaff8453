"""Answer queries in plain Python, by the documented rules, and compare: `python -m tests.searching.oracle 10000`.

Nothing of desktop/searching but the values of a query is used here, and none of its tokeniser, index or
algorithms: texts are cut by hand, documents are looked through one by one.
"""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from itertools import pairwise
from math import log
from typing import NamedTuple

import simplemma
import snowballstemmer

from desktop.searching.tree import (
    And,
    AtLeast,
    Between,
    Choice,
    Everything,
    Field,
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
from desktop.story.article import Kind
from desktop.story.comparison import Origin, Span, Statement, Strength
from desktop.story.quote import QuoteKind

GAP = 1000
APOSTROPHES = "'’ʼ"
ELIDED = {"l", "d", "n", "s", "j", "m", "t", "c", "qu", "jusqu", "lorsqu", "puisqu"}
SHORTENED = {"ca": "can", "wo": "will", "sha": "shall"}
TOLD = {Kind.HEADLINE, Kind.STANDFIRST, Kind.SUBHEADING, Kind.BODY, Kind.CAPTION, Kind.DATELINE}
SAID_ABOUT = {
    Field.OUTLET, Field.BYLINE, Field.SPEAKER, Field.CODE, Field.STORY, Field.KIND, Field.LANGUAGE,
}  # fmt: skip
COMPARED = {Kind.HEADLINE, Kind.STANDFIRST, Kind.SUBHEADING, Kind.BODY}
LANGUAGE_NAMES = {"en": "English", "ru": "Russian", "uk": "Ukrainian", "fr": "French"}
ALGORITHMS = {"en": "english", "ru": "russian", "fr": "french"}


class Token(NamedTuple):
    start: int
    end: int
    printed: str
    form: str
    stem: str


def is_joined(sign: str) -> bool:
    return sign.isalnum() or sign in APOSTROPHES or unicodedata.combining(sign) > 0


def tokens(text: str, language: str) -> list[Token]:
    """Cut a text by hand into runs of letters, and those into words."""
    found, at = [], 0
    while at < len(text):
        if not (text[at].isalnum() or text[at] in "$€"):
            at += 1
            continue
        end = run_end(text, at)
        for start, stop, key in pieces(text, at, end):
            form = folded(key)
            found.append(Token(start, stop, text[start:stop], form, stem(key, form, language)))
        at = end
    return found


def run_end(text: str, at: int) -> int:
    """Return where a run ends that has no blank: a number with its signs, a word, an abbreviation."""
    if is_cjk(text[at]):
        return at + 1
    if text[at] in "$€" or text[at].isdigit():
        end = at + 1
        while end < len(text) and (
            text[end].isdigit() or (text[end] in ",." and text[end + 1 : end + 2].isdigit())
        ):
            end += 1
        if text[end : end + 1] == "%":
            return end + 1
        return end + 2 if text[end : end + 2] in ("th", "st", "nd", "rd") else end
    if is_abbreviation(text, at):
        end = at
        while text[end : end + 1].isalpha() and text[end + 1 : end + 2] == ".":
            end += 2
        return end
    end = at
    while end < len(text) and is_joined(text[end]) and not is_cjk(text[end]):
        end += 1
    while text[end - 1] in APOSTROPHES:
        end -= 1
    return end


def is_abbreviation(text: str, at: int) -> bool:
    """Tell whether letters with full stops begin here: U.S., a.m."""
    return (
        text[at].isalpha()
        and text[at + 1 : at + 2] == "."
        and text[at + 2 : at + 3].isalpha()
        and not text[at + 3 : at + 4].isalpha()
    )


def is_cjk(sign: str) -> bool:
    return "\u3040" <= sign <= "\u9fff"


def pieces(text: str, start: int, end: int) -> list[tuple[int, int, str]]:
    """Return the words of a run, each with its key: cut at contractions, without the possessive."""
    run = text[start:end].lower()
    for sign in APOSTROPHES:
        run = run.replace(sign, "'")
    if run in ("n't", *SHORTENED):
        return [(start, end, SHORTENED.get(run, "not"))]
    if run == "cannot":
        return [(start, start + 3, "can"), (start + 3, end, "not")]
    if run[0] in "$€" or run[0].isdigit():
        number = run.strip("$€%").replace(",", "")
        return [(start, end, number.rstrip("thsndr") if number[-1].isalpha() else number)]
    if run.endswith("n't") and len(run) > 3:
        return [(start, end - 3, SHORTENED.get(run[:-3], run[:-3])), (end - 3, end, "not")]
    if run.endswith("'s"):
        return [(start, end - 2, run[:-2])]
    before, sign, after = run.partition("'")
    if sign and before in ELIDED and len(after) >= 2:
        cut = start + len(before) + 1
        return [(start, cut, run[: len(before) + 1]), (cut, end, after)]
    return [(start, end, run.replace(".", ""))]


def folded(key: str) -> str:
    made = []
    for sign in key.replace("'", ""):
        apart = unicodedata.normalize("NFD", sign)
        name = unicodedata.name(apart[0], "")
        if name.startswith(("LATIN", "GREEK")) or sign in "ёЁ":
            made.append(apart[0])
        elif sign != "\u0301":
            made.append(sign)
    return "".join(made).replace("ł", "l").replace("ø", "o")


@lru_cache
def algorithm(language: str):
    return snowballstemmer.stemmer(ALGORITHMS[language])


@cache
def stem(key: str, form: str, language: str) -> str:
    if language == "uk" and form.isalpha():
        return folded(str(simplemma.lemmatize(key, lang="uk")).casefold())
    if language not in ALGORITHMS or form.isdecimal():
        return form
    if language != "en" and not form.isalpha():
        return form
    return str(algorithm(language).stemWord(form))


class Doc(NamedTuple):
    """A document, its tokens by place; `parts` say for each place its sentence, paragraph, headline, lead."""

    key: str
    kind: str
    article: int
    language: str
    places: dict[int, Token]
    sentence: dict[int, int]
    paragraph: dict[int, int]
    headline: set[int]
    lead: set[int]
    names: dict[Field, list[str]]
    day: int | None
    outside: set[int]
    stated: dict[str, str]


def place(doc: Doc, rows) -> Doc:
    """Give places to the tokens of rows (tokens, kind, sentence, paragraph, is headline, is lead)."""
    at, before, number, paragraph = -GAP, None, 0, 0
    for found, kind, line, is_headline, is_lead in rows:
        if not found:
            continue
        if before is None or kind != before[0]:
            at += GAP
        if (kind, line) != before:
            paragraph += 1
        before = (kind, line)
        number += 1
        for token in found:
            doc.places[at] = token
            doc.sentence[at], doc.paragraph[at] = number, paragraph
            if is_headline:
                doc.headline.add(at)
            if is_lead:
                doc.lead.add(at)
            if kind == "title":
                doc.outside.add(at)
            at += 1
    return doc


def docs(project, quotes) -> list[Doc]:
    found = []
    articles = {a.number: a for a in project.articles}
    for article in project.articles:
        found.append(of_article(article, project))
    for quote in quotes.quotes:
        if quote.kind is QuoteKind.MARKED:
            continue
        article = articles[quote.article]
        doc = empty(f"Q{quote.article}.{quote.start}.{quote.end}", "quote", article, project)
        printed = article.text[slice(*quote.speaker)] if quote.speaker else ""
        doc.names[Field.SPEAKER] = [name for name in (quote.name, printed) if name]
        rows = []
        for passage in article.passages:
            inside = within(article, passage.start, passage.end)
            inside = [t for t in inside if quote.start <= t.start < quote.end]
            rows.append((inside, passage.kind, passage.paragraph, False, False))
        found.append(place(doc, rows))
    paths = {}
    for code in project.codes:
        above = next((c for c in project.codes if c.number == code.parent), None)
        paths[code.number] = f"{above.name} / {code.name}" if above else code.name
    for note in project.annotations:
        article = articles.get(note.anchors[0].span.article) if note.anchors else None
        doc = empty(note.address, "note", article, project)._replace(language="und")
        doc.names[Field.CODE] = [paths[code] for code in note.codes]
        rows, at = [], 0
        for number, line in enumerate(note.comment.split("\n")):
            for part in line.replace(". ", ".\x00").split("\x00"):
                inside = tokens(part, "und")
                moved = [t._replace(start=t.start + at, end=t.end + at) for t in inside]
                rows.append((moved, "note", number, False, False))
                at += len(part) + 1
        found.append(place(doc, rows))
    return found


def empty(key, kind, article, project) -> Doc:
    names: dict[Field, list[str]] = {field: [] for field in Field}
    names[Field.KIND] = [kind, kind + "s"]
    if article:
        code = article.language.value
        names[Field.LANGUAGE] = [code, LANGUAGE_NAMES[code]] if code in LANGUAGE_NAMES else [code]
        told = (article.outlet, article.carried_by)
        names[Field.OUTLET] = [each.value for each in told if each]
        names[Field.BYLINE] = [article.byline.value] if article.byline else []
        names[Field.STORY] = [s.name for s in project.stories if article.number in s.articles]
    stated = {
        "outlet": article.outlet.value if article and article.outlet else "",
        "byline": article.byline.value if article and article.byline else "",
    }
    day = day_of(article) if article else None
    language = article.language.value.split("-")[0] if article else "und"
    number = article.number if article else 0
    return Doc(key, kind, number, language, {}, {}, {}, set(), set(), names, day, set(), stated)


def day_of(article):
    from datetime import date

    return date.fromisoformat(article.published.value).toordinal() if article.published else None


def within(article, start, end):
    return [
        t
        for t in tokens(article.text, article.language.value.split("-")[0])
        if start <= t.start < end
    ]


def of_article(article, project) -> Doc:
    doc = empty(f"A{article.number}", "article", article, project)
    cut = tokens(article.text, doc.language)
    first = next((p.paragraph for p in article.passages if p.kind is Kind.BODY), None)
    heads: list = []
    rest: list = []
    if article.title:
        heads.append((tokens(article.title.value, doc.language), "title", -1, True, False))
    for passage in article.passages:
        if passage.kind not in TOLD:
            continue
        inside = [t for t in cut if passage.start <= t.start < passage.end]
        is_head = passage.kind is Kind.HEADLINE
        is_lead = passage.kind is Kind.STANDFIRST or (
            passage.kind is Kind.BODY and passage.paragraph == first
        )
        row = (inside, passage.kind, passage.paragraph, is_head, is_lead)
        (heads if is_head else rest).append(row)
    return place(doc, heads + rest)


class Oracle:
    def __init__(self, project, quotes, comparison, variants) -> None:
        self.all = docs(project, quotes)
        self.project, self.comparison = project, comparison
        self.claims = self.all_claims()
        self.known: dict = {}
        self.same = {}
        for word, others in variants.items():
            for each in (word, *others):
                self.same[folded(each.lower())] = [word, *others]

    def matches(self, single, token, language) -> bool:
        """Tell whether a token is what a part of a query stands for."""
        if isinstance(single, Word):
            asked = tokens(single.text, language)[0]
            if single.is_exact:
                return straight(token.printed) == straight(single.text)
            same = self.same.get(asked.form, [])
            if language == "":
                return token.form in {asked.form, *(folded(each.lower()) for each in same)}
            stems = {asked.stem, *(tokens(each, language)[0].stem for each in same)}
            return token.stem in stems
        text = folded(single.text.lower().replace("’", "'"))
        if isinstance(single, Prefix):
            return bool(token.form.startswith(text))
        if isinstance(single, Wild):
            return fits(text, token.form)
        return bool(distance(text, token.form) <= single.edits)

    def places(self, single, doc) -> list[int]:
        return [at for at, t in doc.places.items() if self.matches(single, t, doc.language)]

    def spans(self, node, doc, field=None) -> set[tuple[int, int]]:
        if isinstance(node, Near):
            return self.near(node, doc)
        if isinstance(node, Choice):
            return {span for part in node.parts for span in self.spans(part, doc, field)}
        field = field or node.field
        if isinstance(node, Phrase):
            found = self.spans(node.parts[0], doc, Field.TEXT)
            for part in node.parts[1:]:
                after = self.spans(part, doc, Field.TEXT)
                found = {(a, d) for a, b in found for c, d in after if c == b + 1}
        else:
            found = {(at, at) for at in self.places(node, doc)}
        if field is Field.HEADLINE:
            return {span for span in found if set(span) <= doc.headline}
        if field is Field.LEAD:
            return {span for span in found if set(span) <= doc.lead}
        return found

    def near(self, node, doc) -> set[tuple[int, int]]:
        return {(min(a[0], b[0]), max(a[1], b[1])) for a, b in self.pairs(node, doc)}

    def pairs(self, node, doc):
        """Return what is near each other: spans of the one with spans of the other."""
        one, other = self.spans(node.one, doc), self.spans(node.other, doc)
        found = set()
        for a in one:
            for b in other:
                first, second = sorted((a, b))
                if second[0] <= first[1]:
                    continue
                if node.unit is Unit.WORDS:
                    is_near = second[0] - first[1] <= min(node.distance, GAP - 1)
                else:
                    part = doc.sentence if node.unit is Unit.SENTENCE else doc.paragraph
                    is_near = len({part[at] for at in (*a, *b)}) == 1
                if is_near:
                    found.add((a, b))
        return found

    def marked(self, node, doc) -> set[int]:
        """Return the places of a document that are marked for a query that it fits."""
        if isinstance(node, Or):
            fitting = (part for part in node.parts if self.fits(part, doc))
            return {at for part in fitting for at in self.marked(part, doc)}
        if isinstance(node, And):
            return {at for part in node.parts for at in self.marked(part, doc)}
        if isinstance(node, AtLeast):
            return self.marked(node.part, doc)
        if isinstance(node, Not | Between | Everything | Unstated | Outlet | Only | NoCounterpart):
            return set()
        field = first_field(node)
        if field in SAID_ABOUT or (field in (Field.QUOTE, Field.NOTE) and doc.kind != field.value):
            return set()
        if not isinstance(node, Near):
            return {at for a, b in self.spans(node, doc) for at in range(a, b + 1)}
        found = set()
        for end, side in enumerate((node.one, node.other)):
            spans = {pair[end] for pair in self.pairs(node, doc)}
            if isinstance(side, Near):
                found |= self.marked(side, doc) if spans else set()
            else:
                found |= {at for a, b in spans for at in range(a, b + 1)}
        return found

    def shown(self, node, doc) -> tuple[set[int], set[int]]:
        """Return the places that are marked, and the passages that are told of claims."""
        marked, asked = self.marked(node, doc), self.asked(node)
        if doc.kind != "article" or not asked:
            return marked, set()
        article = next(a for a in self.project.articles if a.number == doc.article)
        told = {
            number
            for number, p in enumerate(article.passages)
            for claim in asked
            for s in claim.passages
            if s.article == doc.article and s.start < p.end and p.start < s.end
        }
        if self.demanded(node) is None or not told:
            return marked, told
        rows = [article.passages[number] for number in told]
        return {
            at
            for at in marked - doc.outside
            if any(p.start <= doc.places[at].start < p.end for p in rows)
        }, told

    def fits(self, node, doc) -> bool:
        if isinstance(node, And):
            stated = self.demanded(node)
            tells = stated is None or any(
                doc.article == span.article for s in stated for span in s.passages
            )
            is_teller = stated is None or (doc.kind == "article" and tells)
            return is_teller and all(self.fits(part, doc) for part in node.parts)
        if isinstance(node, Or):
            return any(self.fits(part, doc) for part in node.parts)
        if isinstance(node, Not):
            return not self.fits(node.part, doc)
        if isinstance(node, Everything):
            return True
        if isinstance(node, Between):
            value = doc.day if node.what == "day" else len(doc.places)
            low = node.least is None or (value is not None and node.least <= value)
            return value is not None and low and (node.most is None or value <= node.most)
        if isinstance(node, Unstated):
            return doc.day is None if node.what == "date" else not doc.stated[node.what]
        if isinstance(node, Outlet):
            name = "".join(" " if sign in '"“”„«»' else sign for sign in doc.stated["outlet"])
            return name.split() == node.name.split()
        if isinstance(node, Only | NoCounterpart):
            tellers = {span.article for s in self.stated(node) for span in s.passages}
            return doc.kind == "article" and doc.article in tellers
        return self.stands(node, doc)

    def stands(self, node, doc) -> bool:
        part = node.part if isinstance(node, AtLeast) else node
        times = node.times if isinstance(node, AtLeast) else 1
        field = first_field(part)
        if field in (Field.QUOTE, Field.NOTE) and doc.kind != field.value:
            return False
        if field in SAID_ABOUT:
            return any(self.stands_in_name(part, name, times) for name in doc.names[field])
        if isinstance(part, Choice):
            return (
                any(self.stands(each, doc) for each in part.parts)
                if times == 1
                else (len(self.spans(part, doc)) >= times)
            )
        return len(self.spans(part, doc)) >= times

    def stands_in_name(self, part, name, times) -> bool:
        cut = dict(enumerate(tokens(name, "")))
        one = dict.fromkeys(cut, 0)
        doc = Doc("", "", 0, "", cut, one, one, set(cut), set(), {}, None, set(), {})
        return bool(len(self.spans(without_field(part), doc)) >= times)

    def demanded(self, node):
        """Return the statements that whatever is found has to make, None if none has to be."""
        if isinstance(node, Only | NoCounterpart):
            return self.stated(node)
        if isinstance(node, Or):
            each = [self.demanded(part) for part in node.parts]
            return None if None in each else [s for found in each for s in found]
        if not isinstance(node, And):
            return None
        asked = [self.demanded(part) for part in node.parts]
        if all(found is None for found in asked):
            return None
        return [
            statement
            for statement in self.claims
            if all(
                self.is_in(part, statement) if found is None else statement in found
                for part, found in zip(node.parts, asked, strict=True)
            )
        ]

    def is_in(self, node, statement) -> bool:
        """Tell whether words stand in one passage of a statement; true of whatever is not about words."""
        if isinstance(node, And):
            return all(self.is_in(part, statement) for part in node.parts)
        if isinstance(node, Or):
            return any(
                statement in found
                if (found := self.demanded(part)) is not None
                else self.is_in(part, statement)
                for part in node.parts
            )
        if isinstance(node, Not | Between | Everything | Unstated | Outlet):
            return True
        part = node.part if isinstance(node, AtLeast) else node
        if first_field(part) in SAID_ABOUT | {Field.QUOTE, Field.NOTE}:
            return True
        for doc in self.all:
            spans = [s for s in statement.passages if s.article == doc.article]
            if doc.kind == "article" and spans:
                for first, last in self.spans(part, doc):
                    start, end = doc.places[first].start, doc.places[last].end
                    inside = any(s.start <= start and end <= s.end for s in spans)
                    if inside and not doc.outside & {first, last}:
                        return True
        return False

    def asked(self, node) -> list:
        parts = node.parts if isinstance(node, Or) else [node]
        return [claim for part in parts for claim in self.demanded(part) or []]

    def statements(self, node) -> set:
        """Return the numbers and passages of the claims that a query asks for, of articles that it finds."""
        asked = self.asked(node)
        if not asked:
            return set()
        found = {doc.article for doc in self.all if doc.kind == "article" and self.fits(node, doc)}
        return {
            (s.number, s.passages) for s in asked if found & {span.article for span in s.passages}
        }

    def all_claims(self) -> list:
        """Return the statements, and every compared passage that has no place in one of them."""
        found = list(self.comparison.statements)
        taken = [span for statement in found for span in statement.passages]
        for article in self.project.articles:
            if article.number not in self.comparison.compared:
                continue
            own = [span for span in taken if span.article == article.number]
            for p in article.passages:
                is_taken = any(s.start < p.end and p.start < s.end for s in own)
                if p.kind in COMPARED and not is_taken:
                    found.append(Statement(0, (Span(article.number, p.start, p.end),), (), ()))
        return found

    def absence(self, claim, number) -> str:
        """Say why an article has no passage of a claim."""
        compared = self.comparison.compared
        if any(look.article == number for look in claim.checked_absent):
            return "checked"
        if number in claim.not_compared or number not in compared:
            return "not compared"
        if not any(span.article in compared for span in claim.passages):
            return "not compared"
        for span in claim.passages:
            for link in self.comparison.links:
                is_solid = link.strength is Strength.SOLID and link.origin is not Origin.REJECTED
                if is_solid and (link.a, link.b.article) == (span, number):
                    return "similar"
                if is_solid and (link.b, link.a.article) == (span, number):
                    return "similar"
        sure = not any(number in self.comparison.possible.get(s, ()) for s in claim.passages)
        return "not found" if sure else "possibly"

    def stated(self, node):
        key = type(node), node.outlet
        if key not in self.known:
            self.known[key] = self.stated_anew(node)
        return self.known[key]

    def stated_anew(self, node) -> list:
        wanted = [t.form for t in tokens(node.outlet, "")]
        theirs = set()
        for article in self.project.articles:
            forms = [t.form for t in tokens(article.outlet.value, "")] if article.outlet else []
            runs = [forms[i : i + len(wanted)] for i in range(len(forms))]
            if wanted in runs:
                theirs.add(article.number)
        found = []
        for claim in self.claims:
            tellers = {span.article for span in claim.passages}
            own = tellers <= theirs if isinstance(node, Only) else not tellers & theirs
            if not own:
                continue
            others = {
                self.absence(claim, article.number)
                for article in self.project.articles
                if article.number not in tellers
                and (article.number in theirs) is isinstance(node, NoCounterpart)
            } - {"not compared"}
            is_sure = others <= {"not found", "checked"}
            if is_sure and (others if isinstance(node, Only) else "not found" in others):
                found.append(claim)
        return found

    def found(self, node) -> set[str]:
        return {doc.key for doc in self.all if self.fits(node, doc)}

    def score(self, words, doc) -> float:
        """Return the BM25 score of a document for some words of the text."""
        usual = sum(len(each.places) for each in self.all) / len(self.all)
        total = 0.0
        for word in words:
            having = sum(bool(self.places(word, each)) for each in self.all)
            here = self.places(word, doc)
            weight = len(here) + sum(at in doc.headline for at in here)
            rarity = log(1 + max(len(self.all) - having + 0.5, 0.5) / (having + 0.5))
            spread = 1.2 * (0.25 + 0.75 * len(doc.places) / usual)
            total += rarity * weight * 2.2 / (weight + spread) if weight else 0
        return total


def straight(printed: str) -> str:
    return printed.replace("’", "'").rstrip("'")


def first_field(node):
    if isinstance(node, Near):
        return first_field(node.one)
    if isinstance(node, Choice):
        return first_field(node.parts[0])
    return node.field


def without_field(node):
    if isinstance(node, Near):
        return node._replace(one=without_field(node.one), other=without_field(node.other))
    if isinstance(node, Choice):
        return Choice(tuple(map(without_field, node.parts)))
    if isinstance(node, Phrase):
        return Phrase(tuple(map(without_field, node.parts)))
    return node._replace(field=Field.TEXT)


def fits(pattern: str, word: str) -> bool:
    if not pattern:
        return not word
    if pattern[0] == "*":
        return any(fits(pattern[1:], word[n:]) for n in range(len(word) + 1))
    return bool(word) and pattern[0] in ("?", word[0]) and fits(pattern[1:], word[1:])


def distance(a: str, b: str) -> int:
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        row = levenshtein_row(row, i, x, b)
    return row[-1]


def levenshtein_row(row: list[int], i: int, x: str, b: str) -> list[int]:
    made = [i]
    for (diagonal, above), y in zip(pairwise(row), b, strict=True):
        made.append(min(above + 1, made[-1] + 1, diagonal + (x != y)))
    return made


if __name__ == "__main__":
    import sys

    from tests.searching.asking import main

    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
