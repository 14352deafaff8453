"""Count in words: copies of one text are one voice, and a tooltip says which they are."""

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.story.article import Article
from desktop.story.copies import Count, Texts
from desktop.window.headers import similar_passages, who_says
from desktop.window.said import number_words


def tr(text: str) -> str:
    return QCoreApplication.translate("Counts", text)


class Tally(NamedTuple):
    """How many articles and texts there are, and what a tooltip adds: which are copies, who says so."""

    words: str
    explained: str = ""


def counted(numbers: Iterable[int], texts: Texts | None) -> Count:
    """Count articles and their texts; without `texts`, or when that is switched off, each has its own."""
    chosen = set(numbers)
    if texts is None or not texts.once:
        return Count(len(chosen), len(chosen))
    return texts.count(chosen)


def similar_in(own: int, articles: Sequence[int], texts: Texts | None) -> str:
    """Say how many counterparts there are, given the article of each; copies are one text.

    What stands in another article with the same text as `own` is no other voice, and said apart.
    """
    if not counted((own, *articles), texts).has_copies:
        return similar_passages(len(articles))
    elsewhere = [each for each in articles if counted((own, each), texts).texts > 1]
    copies = len(articles) - len(elsewhere)
    if not elsewhere:
        return f"{passages_told(copies)} {tr('in the same text')}"
    found = counted(elsewhere, texts).texts
    where = tr("in 1 other text") if found == 1 else tr("in {} other texts").format(found)
    words = f"{passages_told(len(elsewhere))} {where}"
    return tr("{}, {} in the same text").format(words, copies) if copies else words


def passages_told(count: int) -> str:
    return (
        tr("1 similar passage")
        if count == 1
        else tr("{} similar passages").format(number_words(count))
    )


def articles_told(count: int) -> str:
    return tr("1 article") if count == 1 else tr("{} articles").format(number_words(count))


def texts_told(count: int) -> str:
    return tr("1 text") if count == 1 else tr("{} texts").format(number_words(count))


def tally(articles: Sequence[Article], texts: Texts | None = None) -> Tally:
    """Count articles; where some have the same text, their outlets too if all are stated and differ."""
    count = counted((article.number for article in articles), texts)
    if texts is None or not count.has_copies:
        return Tally(articles_told(count.articles))
    outlets = {a.outlet.value.casefold() for a in articles if a.outlet is not None}
    voices = articles_told(count.articles)
    if len(outlets) == len(articles):
        voices = tr("{} outlets").format(count.articles)
    own = texts_told(count.texts)
    shown = {article.number for article in articles}
    if any(len(shown.intersection(g.articles)) > 1 and not g.is_confirmed for g in texts.groups):
        own = tr("probably {}").format(own)
    return Tally(f"{voices}, {own}", "\n".join(same_texts(articles, texts)))


def same_texts(articles: Sequence[Article], texts: Texts) -> list[str]:
    """Name the articles that have the same text, and say who says so."""
    shown = {article.number for article in articles}
    lines = []
    for group in texts.groups:
        members = [f"A{number}" for number in group.articles if number in shown]
        if len(members) > 1:
            lines.append(tr("{}: same text, {}").format(", ".join(members), who_says(group)))
    newer = (a for a in articles if a.newer_than in shown)
    lines += [tr("{}: newer text of A{}").format(a.address, a.newer_than) for a in newer]
    return lines


def in_how_many(found: Collection[int], compared: Iterable[int], texts: Texts | None) -> str:
    """Say in how many of the articles compared something stands, and in how many texts."""
    among = {*compared, *found}
    every, own = counted(among, texts), counted(found, texts)
    articles = tr("in {} of {} articles").format(own.articles, every.articles)
    if not every.has_copies:
        return articles
    return f"{tr('in {} of {} texts').format(own.texts, every.texts)}\n({articles})"
