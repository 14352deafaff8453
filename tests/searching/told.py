"""Small projects with invented news, to search in."""

from __future__ import annotations

from desktop.story.article import Article, Kind, Passage, Stated
from desktop.story.project import Project
from desktop.story.quote import Quotes

NOTHING_QUOTED = Quotes()


def article(
    number: int, *sentences: str, headline: str = "", language: str = "en", **stated: str
) -> Article:
    """Make an article: a headline, then one paragraph for each text, its sentences apart by "|"."""
    text, passages = "", []
    for paragraph, each in enumerate(([headline] if headline else []) + list(sentences)):
        for sentence in each.split("|"):
            kind = Kind.HEADLINE if headline and paragraph == 0 else Kind.BODY
            start = len(text)
            text += sentence.strip()
            passages.append(Passage(start, len(text), kind, "made", paragraph))
            text += " "
        text += "\n"
    facts = {name: Stated(value, "made") for name, value in stated.items()}
    return Article(
        number,
        f"{number}.txt",
        text,
        tuple(passages),
        Stated(language, "made"),
        "utf-8",
        **facts,  # type: ignore[arg-type]  # all of them are stated facts
    )


def project(*articles: Article) -> Project:
    return Project(articles)


FERRIES = project(
    article(
        1, "The ferry ran aground off Brenholm at dawn.|Nobody was hurt, officials said.",
        "Divers inspected the hull. The U.S. owner declined to comment on its insurance.",
        headline="Ferry runs aground off Brenholm", outlet="Harbour Times", published="2024-05-30",
    ),
    article(
        2, "A passenger ferry hit rocks near Brenholm.|Fuel leaked into the bay.",
        "Inspectors found no fault with the ferry's radar.", "The captain, Ole Strand, wasn't on the bridge.",
        headline="Fuel leaks after ferry accident", outlet="The Daily Coast", published="2024-05-31",
    ),
    article(
        3, "Fishermen of Brenholm want the shipping lane moved.", "The lane was drawn in 1978 and passes reefs.",
        headline="Fishermen demand another lane", outlet="Harbour Times",
    ),
)  # fmt: skip
