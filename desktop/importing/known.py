"""Give the example articles what is known about them, wherever their files lie."""

from dataclasses import dataclass, replace
from functools import cache
from hashlib import sha256

from desktop import resources
from desktop.story.article import Article, Stated

FACTS = ("outlet", "carried_by", "byline", "published", "url")
EVIDENCE = "given with the example"


@dataclass(frozen=True, slots=True)
class Examples:
    """The story of the examples: its name, the files in the order of the columns, their facts."""

    name: str
    files: tuple[str, ...]
    by_digest: dict[str, dict[str, Stated | None]]


@cache
def examples() -> Examples:
    """Read seeds.toml; empty if the program came without it."""
    import tomllib

    path = resources.seeds() / "seeds.toml"
    if not path.is_file():
        return Examples("", (), {})
    listed = tomllib.loads(path.read_text("utf-8"))
    articles = listed["articles"]
    return Examples(
        listed["story"],
        tuple(article["file"] for article in articles),
        {article["sha256"]: facts(article) for article in articles},
    )


def facts(article: dict[str, str]) -> dict[str, Stated | None]:
    """Return what is stated, with its evidence; what is not listed is not known, thus None."""
    return {
        name: Stated(article[name], article.get(f"{name}_evidence", EVIDENCE))
        if name in article
        else None
        for name in FACTS
    }


def with_known(article: Article, data: bytes) -> Article:
    """Return the article with the facts of the example that `data` is, if it is one."""
    known = examples().by_digest.get(sha256(data).hexdigest())
    if known is None:
        return article
    return replace(
        article,
        outlet=known["outlet"],
        carried_by=known["carried_by"],
        byline=known["byline"],
        published=known["published"],
        url=known["url"],
    )
