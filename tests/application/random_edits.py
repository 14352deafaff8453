"""Changes of a project drawn at random: every pure edit, on whatever there is."""

from collections.abc import Callable, Sequence
from functools import partial
from random import Random

from desktop.story.article import Kind
from desktop.story.comparison import Origin, Span, Statement
from desktop.story.decisions import (
    Absence,
    FindingDecision,
    FindingState,
    LinkDecision,
    ordered,
)
from desktop.story.finding import FindingKind
from desktop.story.finding_edits import decide_finding
from desktop.story.judging import (
    check_absent,
    decide_link,
    keep_statement,
    release_statement,
    split_statement,
    uncheck_absent,
    with_kept,
)
from desktop.story.project import (
    Project,
    add_articles,
    close_article,
    move_column,
    set_fact,
    set_kind,
    set_language,
    with_strictness,
)
from desktop.story.quote import SPOKEN, Quote, QuoteKind
from desktop.story.quote_edits import (
    add_quote,
    correct_quote,
    release_quote,
    release_utterance,
    say_apart,
    say_same,
)
from desktop.story.repairing import join_sentences, set_kinds, split_sentence
from desktop.story.stories import (
    add_story,
    add_to_story,
    choose_columns,
    open_story,
    remove_articles,
    remove_story,
    set_members,
)
from desktop.story.strictness import LEVELS

Edit = tuple[str, Callable[[Project], Project]]
AT = "2026-11-22T06:00:00Z"


def any_span(random: Random, project: Project) -> Span:
    """Return a passage of an article, or a place where there is none."""
    articles = [each for each in project.articles if each.passages]
    if not articles:
        return Span(1, 0, 5)
    article = random.choice(articles)
    passage = random.choice(article.passages)
    return Span(article.number, passage.start, passage.end)


def edits(random: Random, project: Project) -> list[Edit]:
    """Return changes that can be made to a project, each with its label."""
    numbers = [article.number for article in project.articles]
    stories = [story.number for story in project.stories]
    some = random.sample(numbers, random.randint(0, len(numbers)))
    story = random.choice(stories)
    found: list[Edit] = [
        ("add story", partial(add_story, name="Aside", articles=some)),
        ("open story", partial(open_story, number=story)),
        (
            "columns",
            partial(choose_columns, number=story, columns=members(project, some)),
        ),
        ("strictness", partial(with_strictness, strictness=random.choice(sorted(LEVELS)))),
        ("members", partial(set_members, number=story, articles=some)),
        ("add to story", partial(add_to_story, number=story, articles=some)),
    ]
    if len(stories) > 1:
        found.append(("remove story", partial(remove_story, number=story)))
    if numbers:
        found += article_edits(random, project, random.choice(numbers))
    return found


def statement_edits(
    random: Random, project: Project, statements: Sequence[Statement]
) -> list[Edit]:
    """Return what a reader says of statements that were found, perhaps before columns were closed."""
    if not statements:
        return []
    one, other = random.choice(statements), random.choice(statements)
    whole, own = one.passages, random.choice(one.passages)
    rest = [each for each in whole if each != own]
    closed = random.choice(whole).article
    looked = Absence(own, random.choice(rest).article, "Ana", AT)
    lock = partial(keep_statement, passages=whole, by="Ana", at=AT)
    split = partial(split_statement, chosen=[own], rest=rest, by="Ana", at=AT)
    joined = with_kept(project, (*whole, *other.passages))
    return [
        ("lock a statement", lock),
        ("split a statement", split),
        ("join statements", partial(keep_statement, passages=joined, by="Ana", at=AT)),
        ("release a statement", partial(release_statement, passages=whole)),
        ("look in vain", partial(check_absent, absence=looked)),
        ("close one that makes it", partial(close_article, number=closed)),
    ]


def looked_at(random: Random, a: Span, b: Span) -> FindingDecision:
    """Return what a reader says of a finding of a random kind."""
    kind, state = random.choice(list(FindingKind)), random.choice(list(FindingState))
    return FindingDecision(kind, tuple(sorted({a, b})), state, "Ana", AT)


def quote_edits(random: Random, project: Project, quotes: Sequence[Quote]) -> list[Edit]:
    """Return what a reader says of quotes that were found, perhaps before columns were closed."""
    text = any_span(random, project)
    added = Quote(text.article, text.start, text.end, random.choice(list(QuoteKind)))
    edits: list[Edit] = [("add a quote", partial(add_quote, quote=added, by="Ana", at=AT))]
    if not quotes:
        return edits
    found = random.choice(quotes)
    spoken = [each.span for each in quotes if each.kind in SPOKEN] or [found.span]
    one, other = random.choice(spoken), random.choice(spoken)
    start = random.randint(found.start, found.end - 1)
    said = found._replace(
        start=start,
        end=random.randint(start + 1, found.end),
        kind=random.choice(list(QuoteKind)),
        name=random.choice(("", "Ana Ruiz", "x" * 300)),
        speaker=random.choice((None, found.speaker, (found.start, found.end))),
    )
    return [
        *edits,
        ("correct a quote", partial(correct_quote, found=found, quote=said, by="Ana", at=AT)),
        ("dismiss a quote", partial(correct_quote, found=found, quote=None, by="Ana", at=AT)),
        ("release a quote", partial(release_quote, number=found.number)),
        ("same words", partial(say_same, quotes=(one, other), by="Ana", at=AT)),
        ("not the same", partial(say_apart, chosen=(one,), rest=(other,), by="Ana", at=AT)),
        ("group again", partial(release_utterance, quotes=(one, other))),
    ]


def repairs(random: Random, project: Project, number: int, index: int) -> list[Edit]:
    """Return splits and joins of passages, and a kind for a run of them."""
    passage = project.article(number).passages[index]
    at = random.randint(passage.start, passage.end)
    last = random.randrange(index, len(project.article(number).passages))
    kind = random.choice(list(Kind))
    return [
        ("split a sentence", partial(split_sentence, number=number, index=index, at=at)),
        ("join sentences", partial(join_sentences, number=number, index=index)),
        ("sort a run", partial(set_kinds, number=number, first=index, last=last, kind=kind)),
    ]


def members(project: Project, numbers: list[int]) -> list[int]:
    return [number for number in numbers if number in project.story.articles]


def article_edits(random: Random, project: Project, number: int) -> list[Edit]:
    a, b = any_span(random, project), any_span(random, project)
    article = project.article(number)
    place = random.randrange(4)
    index = random.randrange(len(article.passages)) if article.passages else None
    origin = random.choice((Origin.DRAWN, Origin.REJECTED, Origin.CONFIRMED))
    language = random.choice(("en", "uk", "ar"))
    found: list[Edit] = [
        ("close", partial(close_article, number=number)),
        ("reopen", partial(add_articles, articles=(article,))),
        ("outlet", partial(set_fact, number=number, name="outlet", value=f"Paper {place}")),
        ("language", partial(set_language, number=number, language=language)),
        ("absent", partial(check_absent, absence=Absence(a, number, "Ana", AT))),
        ("not absent", partial(uncheck_absent, passage=a, article=number)),
        ("keep", partial(keep_statement, passages=sorted({a, b}), by="Ana", at=AT)),
        ("release", partial(release_statement, passages=[a])),
        ("split", partial(split_statement, chosen=[a], rest=[b], by="Ana", at=AT)),
        ("finding", partial(decide_finding, decision=looked_at(random, a, b))),
        ("remove article", partial(remove_articles, numbers=[number])),
    ]
    if number in project.story.columns:
        found.append(("move", partial(move_column, number=number, place=place)))
    if index is not None:
        kind = random.choice(list(Kind))
        found += [("kind", partial(set_kind, number=number, index=index, kind=kind))] * 2
        found += repairs(random, project, number, index)
    if a.article != b.article:
        decision = LinkDecision(*ordered(a, b), origin, "Ana", AT)
        found += [("link", partial(decide_link, decision=decision))] * 2
    return found
