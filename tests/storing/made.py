"""Projects for tests: articles written for them, edits of every kind, and files that hold them."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from random import Random

from desktop.storing.opening import Opened, open_project
from desktop.storing.project_file import create
from desktop.story.annotating import annotate, set_progress
from desktop.story.annotation import COLOURS, About, Annotation, Code, Progress
from desktop.story.article import Article, Kind, Passage, Provenance, Stated
from desktop.story.brief import Checked, Pin, PinKind
from desktop.story.briefing import add_brief, add_pin, check_pin
from desktop.story.codebook import add_code
from desktop.story.comparison import Origin, Span
from desktop.story.decisions import (
    Absence,
    CopyDecision,
    FindingDecision,
    FindingState,
    LinkDecision,
)
from desktop.story.errors import Sentence
from desktop.story.imported import Arrival, Outcome, exclude, take_in
from desktop.story.judging import check_absent, decide_copies, decide_link, keep_statement
from desktop.story.project import (
    Numbered,
    Options,
    Project,
    close_article,
    set_fact,
    set_kind,
)
from desktop.story.quote import Quote, QuoteKind
from desktop.story.quote_edits import (
    add_quote,
    correct_quote,
    number_quotes,
    say_apart,
    say_same,
)
from desktop.story.saved_search import Finds, SavedSearch
from desktop.story.saving_searches import (
    add_search,
    look_at,
    move_search,
    remove_search,
    rename_search,
)
from desktop.story.stories import add_story, remove_articles, rename_story

SENTENCES = (
    "The harbour bridge was closed on Monday after inspectors found cracks in two of its piers.",
    "Residents said they had warned the council about the noise for months.",
    "«Мост закрыт до весны», — сообщил представитель порта в понедельник.",
    "قال المتحدث باسم الميناء إن الجسر سيبقى مغلقا حتى الربيع.",
    "The port authority put the cost of the repair at 4.2 million, a third more than in March.",
    "“We will not reopen it before every bolt has been looked at,” the engineer said. 🌉",
)
AT = "2026-11-22T06:31:59Z"


def article_of(random: Random, sentences: int = 12, times: int = 1) -> tuple[Article, bytes]:
    """Make an article of its own text, each sentence so many times, and the original of it."""
    parts = [f"Report {random.getrandbits(48):x}"]
    for _ in range(sentences):
        parts.append(f"{random.choice(SENTENCES)} ({random.getrandbits(32):x})" * times)
    passages, start = [], 0
    for index, part in enumerate(parts):
        kind = Kind.BODY if index else Kind.HEADLINE
        passages.append(Passage(start, start + len(part), kind, "a line of its own", index))
        start += len(part) + 2
    text = "\n\n".join(parts)
    original = f"<article>{text[:9000]}</article>".encode() + random.randbytes(sentences * 20)
    name = f"{random.getrandbits(32):x}.html"
    return (
        Article(
            0,
            name,
            text,
            tuple(passages),
            Stated("en", "its words"),
            "utf-8",
            outlet=Stated("The Gazette", "the reader"),
            provenance=Provenance(
                "file", f"/news/{name}", AT, sha256(original).hexdigest(), "plain text, Wireside 1"
            ),
        ),
        original,
    )


def full_project(
    articles: int = 6, seed: int = 1, sentences: int = 12
) -> tuple[Project, list[bytes]]:
    """Make a project in which every table has rows."""
    random = Random(seed)
    made = [article_of(random, sentences) for _ in range(articles)]
    project = take_in(Project(), [arrival_of(article) for article, _ in made], "Ида", AT)
    refused = Arrival(
        "лист.pdf", "/news/лист.pdf", why=Sentence("{name} is empty.", name="лист.pdf")
    )
    project = take_in(project, [refused._replace(outcome=Outcome.FAILED)], "", AT)
    for _ in range(3 * articles):
        project = decide(project, random)
    project = add_story(project, "Мост в порту", [1, 2, 3])
    project = close_article(project, 2)
    project = decide_copies(project, CopyDecision((1, 2), True, "Ida", AT))
    project = decide_copies(project, CopyDecision((2, 3), False, "Ida", AT))
    for _ in range(articles):
        project = say_more(project, random)
    project = exclude(project, [articles + 1], "Ida", AT, "Не про міст")
    project = add_code(add_code(project, Code(0, "Рамки")), Code(0, "Causes", 1, "Entman 1993"))
    project = add_brief(project, "Для редактора")
    for _ in range(articles):
        project = write_more(project, random)
        project = search_more(project, random)
    return numbered(project, random, 3 * articles), [original for _, original in made]


def arrival_of(article: Article) -> Arrival:
    return Arrival(article.source, f"/news/{article.source}", "article 1", article)


def decide(project: Project, random: Random) -> Project:
    """Confirm, reject or draw a link, or check an absence, between two articles."""
    a, b = random.sample(project.articles, 2)
    one, other = span_of(a, random), span_of(b, random)
    if random.random() < 0.3:
        return check_absent(project, Absence(one, b.number, "Ида", AT))
    origin = random.choice([Origin.CONFIRMED, Origin.REJECTED, Origin.DRAWN])
    return decide_link(project, LinkDecision(one, other, origin, "Ida", AT))


def say_more(project: Project, random: Random) -> Project:
    """Keep a statement, and say of a finding that it is done or none."""
    spans = tuple(sorted(span_of(each, random) for each in random.sample(project.articles, 2)))
    state = random.choice(list(FindingState))
    said = FindingDecision("number", spans, state, "Ида", AT)
    rest = tuple(each for each in project.findings if each.spans != spans)
    project = replace(project, findings=tuple(sorted((*rest, said))))
    return say_of_quotes(keep_statement(project, spans, "Ида", AT), spans, random)


def say_of_quotes(project: Project, spans: tuple[Span, ...], random: Random) -> Project:
    """Number, correct, dismiss or add a quote, and say of two whether they are the same."""
    a, b = spans
    speaker, via = (a.start, a.start + 3), (a.end - 2, a.end)
    quote = Quote(a.article, a.start, a.end, random.choice(list(QuoteKind)), speaker, None, via)
    project = add_quote(project, quote._replace(name="Іда", is_guess=True), "Ида", AT)
    found = Quote(b.article, b.start, b.end, QuoteKind.INDIRECT)
    project, numbered_ = number_quotes(project, (found,))
    if random.random() < 0.5:
        project = correct_quote(project, numbered_[0], None, "Ида", AT)
    if random.random() < 0.5:
        return say_same(project, spans, "Ида", AT)
    return say_apart(project, spans[:1], spans[1:], "Ида", AT)


def write_more(project: Project, random: Random) -> Project:
    """Annotate two passages, pin one of them, and say how far its article is coded."""
    spans = tuple(sorted(span_of(each, random) for each in random.sample(project.articles, 2)))
    colour, about = random.choice(["", *COLOURS]), random.choice(list(About))
    codes = tuple(code.number for code in project.codes)
    new = Annotation(0, (), codes, colour, "тут\0 🌉", about, random.randrange(3), "Ида", AT)
    project = annotate(project, spans, new)
    looked_in = (spans[1].article,) if random.random() < 0.5 else ()
    pin = Pin(0, random.choice(list(PinKind)), (), 1, "number", looked_in, "нота", by="Ida", at=AT)
    project = add_pin(project, spans[:1], pin)
    project = check_pin(project, project.counters.pin - 1, Checked("Ида", AT))
    return set_progress(project, spans[0].article, random.choice(list(Progress)), "Ида", AT)


def search_more(project: Project, random: Random) -> Project:
    """Save a search; name, move, remove or look at one."""
    query = f"міст OR bridge{random.getrandbits(20)}"
    if not project.searches or random.random() < 0.4:
        return add_search(project, SavedSearch(0, "", query, "passages"))
    number, kind = random.choice(project.searches).number, random.randrange(4)
    if kind == 0:
        return rename_search(project, number, f"Мост\0 {query}")
    if kind == 1:
        return move_search(project, number, random.randrange(3))
    if kind == 2:
        return remove_search(project, number)
    found = frozenset(a.number for a in project.articles if random.random() < 0.5)
    notes = frozenset(each.number for each in project.annotations[:3])
    return look_at(project, number, Finds(found, notes), AT)


def span_of(article: Article, random: Random) -> Span:
    passage = random.choice(article.passages)
    return Span(article.number, passage.start, passage.end)


def numbered(project: Project, random: Random, count: int) -> Project:
    """Give numbers to statements, as every comparison does."""
    first = project.counters.statement
    new = tuple(
        Numbered(first + i, tuple(span_of(a, random) for a in project.articles[:3]))
        for i in range(count)
    )
    counters = project.counters._replace(statement=first + count)
    return replace(project, numbered=(*project.numbered[-300:], *new), counters=counters)


def edited(project: Project, random: Random) -> tuple[Project, list[bytes]]:
    """Make one of the edits a reader makes, of any kind and size; with the originals it brings."""
    kind = random.randrange(14) if len(project.articles) > 2 else 0
    numbers = [article.number for article in project.articles]
    if kind == 0:
        made = [
            article_of(random, random.choice([3, 40, 600])) for _ in range(random.randint(1, 3))
        ]
        arrivals = [arrival_of(article) for article, _ in made]
        return take_in(project, arrivals, "Ида", AT), [data for _, data in made]
    if kind == 1:
        return decide(project, random), []
    if kind == 2:
        return numbered(project, random, 200), []
    if kind == 3:
        for number in numbers:
            project = set_fact(project, number, "byline", f"Desk {random.getrandbits(30)}")
        return project, []
    if kind == 4:
        return remove_articles(project, [random.choice(numbers)]), []
    if kind == 5:
        return add_story(project, f"Story {random.getrandbits(20)}", numbers[:4]), []
    if kind == 6:
        options = Options(copies_once=not project.options.copies_once)
        return replace(
            rename_story(project, 1, f"Мост {random.getrandbits(30)}"), options=options
        ), []
    if kind == 7:
        return set_kind(project, random.choice(numbers), 1, random.choice(list(Kind))), []
    if kind == 8:
        return say_more(project, random), []
    if kind == 10:
        return write_more(project, random), []
    if kind > 11:
        return search_more(project, random), []
    if kind == 9 and project.imported:
        chosen = random.choice(project.imported).number
        return exclude(project, [chosen], "Ida", AT, f"Reason {random.getrandbits(30)}"), []
    return close_article(project, random.choice(numbers)), []


def stored(path: Path, project: Project, originals: list[bytes]) -> Project:
    """Write a project to a file; return it with its identity."""
    return create(path, project, originals)


@contextmanager
def opened(path: Path) -> Iterator[Opened]:
    """Open a project, and let go of it again."""
    found = open_project(path)
    try:
        yield found
    finally:
        found.close()


def digest(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def hot(path: Path) -> bool:
    """Tell whether the next writer has to take a change back first: a reader is refused."""
    connection = sqlite3.connect(f"file://{path}?mode=ro", uri=True)
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.OperationalError as error:
        return error.sqlite_errorcode == sqlite3.SQLITE_READONLY_ROLLBACK
    finally:
        connection.close()
    return False


def is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0
