"""Why two passages are linked, in plain sentences with the words of both."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from desktop.comparing.why import Shared, Why
from desktop.story.article import Article
from desktop.story.comparison import Link, Origin, Strength
from desktop.story.decisions import LinkDecision
from desktop.story.strictness import LEVELS, STRICT
from desktop.window.panel_builder import SURE_ENOUGH, address_of, passage_of
from desktop.window.said import decimal_words
from desktop.window.telling import local_date

MOST_WORDS = 8
"""Words quoted in one sentence; the rarest come first."""
MOST_NEIGHBOURS = 4


def tr(text: str) -> str:
    return QCoreApplication.translate("Why", text)


def why_sentences(
    found: Why,
    link: Link,
    articles: Mapping[int, Article],
    decision: LinkDecision | None,
    strictness: str,
) -> tuple[str, ...]:
    """Say who linked two passages and how sure that is, then what both have."""
    shared = list(_shared_sentences(found, articles))
    if not shared:
        shared = [tr("They share no telling word.")]
    said, sure = _said(link, decision), _found_by_program(link, strictness)
    return (*said, *_parts(link, articles), *sure, *shared)


def _said(link: Link, decision: LinkDecision | None) -> Iterator[str]:
    """Say which person said what of the link, and when."""
    if link.origin is Origin.AUTOMATIC:
        return
    by, at = ("", "") if decision is None else (decision.by, local_date(decision.at))
    who = by or tr("a person")
    words = {
        Origin.CONFIRMED: tr("Confirmed by {who}") if at == "" else tr("Confirmed by {who}, {at}"),
        Origin.DRAWN: tr("Linked by {who}") if at == "" else tr("Linked by {who}, {at}"),
        Origin.REJECTED: (
            tr("Not the same, said {who}") if at == "" else tr("Not the same, said {who}, {at}")
        ),
    }
    yield words[link.origin].format(who=who, at=at) + "."


def _parts(link: Link, articles: Mapping[int, Article]) -> Iterator[str]:
    """Say of which words alone it was said, where a person linked a part of a passage."""
    if link.origin is Origin.AUTOMATIC:
        return
    for end in (link.a, link.b):
        article = articles[end.article]
        passage = passage_of(article, end)
        words = article.text[end.start : end.end].strip()
        if words != article.text[passage.start : passage.end].strip():
            yield tr("Of {} only these words: “{}”.").format(address_of(article, end), words)


def _found_by_program(link: Link, strictness: str) -> Iterator[str]:
    """Say whether the program found the link, and how sure it is; of the surest, how many are wrong."""
    if not link.reasons:
        yield tr("The program did not find this link.")
        return
    score = decimal_words(link.score)
    if link.score > SURE_ENOUGH:
        said = tr("Found by the program, as one of the surest links.")
        if link.origin is not Origin.AUTOMATIC:
            said = tr("The program found it too, as one of the surest links.")
        wrong = tr("Of links that are as sure about 1 in {} is wrong.").format(LEVELS[STRICT].wrong)
        yield f"{said} {wrong}"
    elif link.origin is not Origin.AUTOMATIC:
        yield tr("The program found it too; its certainty: {} of 1.").format(score)
    elif link.strength is Strength.MAYBE:
        yield tr("Possibly the same: the program is not sure; its certainty: {} of 1.").format(
            score
        )
    else:
        wrong = tr("Of all links shown about 1 in {} is wrong.").format(LEVELS[strictness].wrong)
        said = tr("Found by the program; its certainty: {} of 1.").format(score)
        yield f"{said} {wrong}"


def _shared_sentences(found: Why, articles: Mapping[int, Article]) -> Iterator[str]:
    one, other = articles[found.a.article], articles[found.b.article]
    for sentence, words in (
        (tr("Rare words in both: {}."), found.rare),
        (tr("Names in both: {}."), found.names),
        (tr("Numbers in both: {}."), found.numbers),
        (tr("Other words in both: {}."), found.other),
    ):
        if words:
            yield sentence.format(_quoted(words, one, other))
    pairs = [
        f"{address_of(one, a)} – {address_of(other, b)}"
        for a, b in found.neighbours[:MOST_NEIGHBOURS]
    ]
    if pairs:
        yield tr("Beside other similar passages: {}.").format(", ".join(pairs))


def _quoted(words: Sequence[Shared], one: Article, other: Article) -> str:
    """Quote words as printed; where the two print them differently, both, with the addresses."""
    quoted = []
    for a, b in words[:MOST_WORDS]:
        first, second = one.text[slice(*a)].lstrip("-‐‑"), other.text[slice(*b)].lstrip("-‐‑")
        if first.casefold() == second.casefold():
            quoted.append(tr("“{}”").format(first))
        else:
            both = tr("“{}” ({}) / “{}” ({})")
            quoted.append(both.format(first, one.address, second, other.address))
    if len(words) > MOST_WORDS:
        quoted.append(tr("and {} more").format(len(words) - MOST_WORDS))
    return ", ".join(quoted)
